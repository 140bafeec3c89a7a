"""Shared shapes: the same class wherever the evidence for it is plain.

Two objects are of one class if their skeletons are equal (`build/skeletons.py`) and they are large, call themselves
the same, or lie under the same key. Requests and responses never share: what may be left out differs.
"""

from collections.abc import Hashable, Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Final, TypeAlias

from pmgen.build.evidence import Objects, Shape, join_objects
from pmgen.build.roots import Root
from pmgen.build.singular import singular
from pmgen.build.skeletons import Skeletons
from pmgen.build.words import words

# What classes have in common: the direction, why they are one, the skeleton, and further words.
_Group: TypeAlias = tuple[bool, str, int, tuple[str, ...]]
# Objects of that many members are not alike by chance.
_LARGE: Final = 5
_MIDDLE: Final = 3
# More kinds of objects with the same keys than this are told apart without looking for those that agree.
_MOST_KINDS: Final = 24


@dataclass(frozen=True, slots=True, eq=False)
class Occurrence:
    """A class and where it stands; `keys` lead from the root to it, in the singular for items."""

    objects: Objects
    root: Root
    keys: tuple[str, ...]


def occurrences(root: Root) -> Iterator[Occurrence]:
    """All classes of a body, the outer before the inner, each once for every place that leads to it directly."""
    work: list[tuple[Shape, tuple[str, ...]]] = [(root.shape.now, ())]
    seen: set[Shape] = set()
    while work:
        level, work = work, []
        for shape, keys in level:
            place = shape.now
            objects = place.objects
            if objects is not None and objects.is_record:
                yield Occurrence(objects, root, keys)
            if place not in seen:
                seen.add(place)
                work.extend(_inside(place, keys))


def _inside(place: Shape, keys: tuple[str, ...]) -> Iterator[tuple[Shape, tuple[str, ...]]]:
    """The places right inside a place, with the keys that lead to them."""
    if place.item is not None:
        yield place.item, (*keys[:-1], singular(keys[-1])) if keys else ("item",)
    if place.objects is not None:
        for key, member in place.objects.members.items():
            yield member.shape.now, (*keys, key)
        if place.objects.values is not None:
            yield place.objects.values.now, (*keys[:-1], singular(keys[-1])) if keys else ("value",)


def share(roots: Sequence[Root]) -> None:
    """Joins the classes that are the same."""
    skeletons = Skeletons()
    groups: dict[_Group, list[Objects]] = {}
    for root in roots:
        for one in occurrences(root):
            number = skeletons.of_objects(one.objects)
            for key in _group_keys(one, number):
                groups.setdefault((root.sent, *key), []).append(one.objects)
    agreeing = list(_agreeing(groups, skeletons))
    for objects in (*groups.values(), *agreeing):
        for other in objects[1:]:
            join_objects(objects[0], other)


def _group_keys(one: Occurrence, number: int) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """What an occurrence has in common with others of its class."""
    size = len(one.objects.members)
    label = label_of(one.objects)
    if size >= _LARGE:
        yield "large", number, ()
    if label:
        yield "label", number, (label,)
    if one.keys and (size >= _MIDDLE or one.keys[0] != "item"):
        yield "key", number, words(one.keys[-1])
    elif one.root.is_error:
        yield "error", number, ()
    elif size >= _MIDDLE:
        yield "body", number, ()


def label_of(objects: Objects) -> str:
    """What all objects of a class call themselves, or a JSON schema calls them; "" if nothing."""
    if objects.title:
        return objects.title
    return next(iter(objects.labels)) if len(objects.labels) == 1 else ""


def _agreeing(groups: dict[_Group, list[Objects]], skeletons: Skeletons) -> Iterator[list[Objects]]:
    """Large classes of the same keys whose differences are all gaps in the evidence (an empty array, only null)."""
    alike: dict[Hashable, dict[int, Objects]] = {}
    for key, members in groups.items():
        if key[1] == "large":
            first = members[0]
            alike.setdefault((key[0], *sorted(first.members)), {})[key[2]] = first
    for kinds in alike.values():
        pairs = combinations(kinds, 2) if len(kinds) <= _MOST_KINDS else ()
        if len(kinds) > 1 and pairs and all(skeletons.agree(one, other) for one, other in pairs):
            yield list(kinds.values())
