"""Classes that are found again: the places where a class stood in the last build tell its name in this one.

The bodies of requests that are found again are walked side by side with the types that they had (`model/surface.py`):
what lies in the same place votes for the class that was there.
"""

import ast
from collections import Counter
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeAlias

from pmgen.build.inference.evidence import Objects, Shape, join_objects
from pmgen.build.inference.roots import Root
from pmgen.build.inference.skeletons import Skeletons
from pmgen.model.annotations import members_of, union_members
from pmgen.model.surface import ModelSurface

_Home: TypeAlias = tuple[str, ...]
_Key: TypeAlias = tuple[_Home, str]


def kept_classes(roots: Sequence[Root], models: Sequence[ModelSurface]) -> dict[Objects, ModelSurface]:
    """What classes were that are found again, each given to one with its members, else with most of its places."""
    votes = _votes(roots, models)
    order = {objects: place for place, objects in enumerate(votes)}
    old = {(one.home, one.name): one for one in models}
    members = {key: {field.wire for field in one.fields} for key, one in old.items()}
    ranked = [
        (set(one.members) != members[key], -count, order[one], key, one)
        for one, counts in votes.items()
        for key, count in counts.items()
        if not one.members or not members[key] or set(one.members) & members[key]
    ]
    kept: dict[Objects, ModelSurface] = {}
    given: set[_Key] = set()
    for *_, key, objects in sorted(ranked, key=lambda vote: vote[:4]):
        if objects not in kept and key not in given:
            kept[objects] = old[key]
            given.add(key)
    return kept


def rejoin(roots: Sequence[Root], models: Iterable[ModelSurface]) -> dict[Objects, Hashable]:
    """Joins classes that were one in the last build and still look alike; gives what each class was.

    Whether classes are shared depends on the names around them (`sharing.py`); what was decided once stays.
    """
    votes = _votes(roots, models)
    were = {one: min(counts, key=lambda key: (-counts[key], key)) for one, counts in votes.items()}
    skeletons = Skeletons()
    alike: dict[tuple[_Key, int], list[Objects]] = {}
    for one, key in were.items():
        alike.setdefault((key, skeletons.of_objects(one)), []).append(one)
    for group in alike.values():
        for other in group[1:]:
            join_objects(group[0], other)
    return {one.now: key for one, key in were.items()}


def _votes(roots: Sequence[Root], models: Iterable[ModelSurface]) -> "dict[Objects, Counter[_Key]]":
    walk = _Walk({(one.home, one.name): one for one in models})
    for root in roots:
        for kind in _old_types(root):
            walk.add(root.shape, kind, root.home)
    return walk.votes


def _old_types(root: Root) -> Iterator[str]:
    """What the body was annotated as."""
    before = root.endpoint.before
    if before is None:
        return
    if root.status is None:
        yield from (one.type for one in before.arguments if one.place == "body")
    else:
        yield from (kind for status, kind in before.responses if status == root.status)


class _Walk:
    """Goes through bodies and old types side by side.

    Attributes:
        votes: for each class, how often each old class lies in its places.
    """

    def __init__(self, models: Mapping[_Key, ModelSurface]) -> None:
        self.votes: dict[Objects, Counter[_Key]] = {}
        self._models = models
        self._parsed: dict[str, tuple[ast.expr, ...]] = {}

    def add(self, shape: Shape, text: str, home: _Home) -> None:
        """Walks one body; `home` is the folder from which the names in the type are seen."""
        work = [(shape.now, self._options(text), home)]
        while work:
            place, options, around = work.pop()
            item, objects = place.item, place.objects
            if item is not None:
                work += [(item, inner, around) for inner in _inside(options, "list")]
            if objects is not None and objects.values is not None:
                work += [(objects.values.now, inner, around) for inner in _inside(options, "dict")]
            if objects is not None and objects.is_record:
                work += self._vote(objects, options, around)

    def _vote(
        self, objects: Objects, options: tuple[ast.expr, ...], home: _Home
    ) -> Iterator[tuple[Shape, tuple[ast.expr, ...], _Home]]:
        """Counts the old classes in this place; gives the members of those that were not met here before."""
        for option in options:
            key = self._key(option.id, home) if isinstance(option, ast.Name) else None
            if key is None:
                continue
            votes = self.votes.setdefault(objects, Counter())
            votes[key] += 1
            if votes[key] == 1:
                types = {field.wire: field.type for field in self._models[key].fields}
                for wire, member in objects.members.items():
                    if wire in types:
                        yield member.shape.now, self._options(types[wire]), key[0]

    def _key(self, name: str, home: _Home) -> _Key | None:
        """The old class of that name which is seen from a folder: the innermost."""
        keys = ((home[:depth], name) for depth in range(len(home), -1, -1))
        return next((key for key in keys if key in self._models), None)

    def _options(self, text: str) -> tuple[ast.expr, ...]:
        """The parts of a union; none for a text that is no annotation."""
        if text not in self._parsed:
            self._parsed[text] = union_members(text)
        return self._parsed[text]


def _inside(options: Iterable[ast.expr], generic: str) -> Iterator[tuple[ast.expr, ...]]:
    """What lists hold, or the values of dicts."""
    for option in options:
        if isinstance(option, ast.Subscript) and isinstance(option.value, ast.Name) and option.value.id == generic:
            inner = option.slice.elts[-1] if isinstance(option.slice, ast.Tuple) else option.slice
            yield members_of(inner)
