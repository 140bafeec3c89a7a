"""Names of classes: by what they are, never by number as long as anything tells them apart, never by position.

A body is `<Method>Body`, the response of success `<Method>Response`, another status by its meaning
(`<Method>NotFound`). What lies inside is named after it and its own key, items of a list in the singular; the items of
a list whose key says nothing (`data`) are what the method lists, `User` for `list_users`. A class that
is found in several places is called by the name that it gives itself (`"type": "user"`) or by what the keys or methods
have in common. It is at home in the innermost folder that all its places have in common.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from types import MappingProxyType
from typing import Final

from pmgen.build.inference.class_names import RESERVED, class_name
from pmgen.build.inference.evidence import Objects
from pmgen.build.inference.homes import class_homes, former_homes
from pmgen.build.inference.nouns import nouns
from pmgen.build.inference.roots import Root
from pmgen.build.inference.shared_names import entity_of, listed_name, shared_names
from pmgen.build.inference.sharing import Occurrence, occurrences
from pmgen.build.names import pascal
from pmgen.build.words import key_words, words
from pmgen.model.surface import ModelSurface


@dataclass(frozen=True, slots=True)
class ClassName:
    """What a class is called, the folder whose module holds it, and those whose modules held it before."""

    name: str
    home: tuple[str, ...]
    also: tuple[tuple[str, ...], ...] = ()


# Stands for the name of the class around with the own key.
_OWNER: Final = ""


@dataclass(slots=True, eq=False)
class _Class:
    """A class to be named.

    Attributes:
        objects: what it is.
        places: where it is found.
        home: the folder that these have in common.
        candidates: the names that would be right, the best first; all tell the truth.
        entity: the name that it has before others, since requests are about it.
        order: what settles which of two classes gets a name that nothing else tells apart.
    """

    objects: Objects
    places: list[Occurrence]
    home: tuple[str, ...]
    candidates: list[str]
    entity: str
    order: tuple[tuple[str, ...], ...]

    @property
    def owner(self) -> Objects | None:
        """The class that it lies in most often; None if there is none."""
        count = Counter(one.owner for one in self.places if one.owner and one.owner is not self.objects)
        return max(count, key=lambda owner: count[owner], default=None)

    @property
    def keys_in_owner(self) -> tuple[str, ...]:
        """The keys of the first place in the owner."""
        return next(one.keys for one in self.places if one.owner is self.owner)


def name_classes(
    roots: Sequence[Root], were: Mapping[Objects, ModelSurface] = MappingProxyType({})
) -> dict[Objects, ClassName]:
    """The names and homes of all classes; unique in their home and in the folders around it.

    Args:
        roots: the bodies.
        were: what classes were that are found again: they keep their names, and their homes or ones further out.
    """
    places: dict[Objects, list[Occurrence]] = {}
    for root in roots:
        for one in occurrences(root):
            places.setdefault(one.objects, []).append(one)
    homes: dict[tuple[str, ...], list[_Class]] = {}
    known = nouns(roots)
    at_home = class_homes(places, were)
    kept = {objects: old.name for objects, old in were.items()}
    for objects, found in places.items():
        made = _class(objects, found, at_home[objects], known)
        homes.setdefault(made.home, []).append(made)
    names: dict[Objects, ClassName] = {}
    taken: dict[tuple[str, ...], set[str]] = {}
    stay: dict[tuple[str, ...], list[str]] = {}
    for home, classes in homes.items():
        stay[home] = [kept[one.objects].casefold() for one in classes if one.objects in kept]
    for home in sorted(homes, key=lambda home: (len(home), home)):
        around = {name for depth in range(len(home)) for name in taken.get(home[:depth], ())}
        inside = {name for inner in stay if inner[: len(home)] == home and inner != home for name in stay[inner]}
        chosen = _Namer(homes[home], {name.casefold() for name in RESERVED} | around).run(kept, inside)
        taken[home] = {name.casefold() for name in chosen.values()}
        for objects, name in chosen.items():
            names[objects] = ClassName(name, home, former_homes(name, home, were.get(objects)))
    return names


def _class(objects: Objects, places: list[Occurrence], home: tuple[str, ...], known: frozenset[str]) -> _Class:
    places = [one for one in places if one.owner is not objects] or places
    owned = [name for _, names in sorted({(len(one.keys), _own_names(one)) for one in places}) for name in names]
    spots = {(one.root, one.keys) for one in places}
    if len(spots) > 1:
        best = [*shared_names(objects, places, known), _OWNER]
    else:
        best = [name for name in (listed_name(places[0]),) if name]
    candidates = [*best, *owned, *(pascal(f"{home[-depth]} {owned[0]}") for depth in range(1, len(home) + 1))]
    order = sorted((*one.root.endpoint.call, one.root.role, *one.keys) for one in places)
    entity = pascal(entity_of(places)) if len(spots) > 1 else ""
    return _Class(objects, places, home, list(dict.fromkeys(candidates)), entity, tuple(order))


def _own_names(one: Occurrence) -> tuple[str, ...]:
    """The root's name with the last key, the last two keys, and so on; first those that say no word twice in a row."""
    parts = [pascal(" ".join(key_words(key))) for key in one.keys]
    lengths = range(1, len(parts) + 1) if parts else range(1)
    names = [one.root.name + "".join(parts[len(parts) - length :]) for length in lengths]
    return tuple(sorted(names, key=_stutters))


def _stutters(name: str) -> bool:
    """Whether a word stands twice in a row: `SendMailBodyBody`."""
    return any(one == two for one, two in pairwise(words(name)))


@dataclass(slots=True)
class _Namer:
    """Gives each class of a module its first candidate that is free and that no other one wants at the same time.

    Where no candidate is left, a number tells classes apart, in the order of what they are.

    Attributes:
        classes: those of the module.
        taken: the names that none may have, without regard to case.
        chosen: the names of classes.
        stems: these without what tells them apart from names of the runtime: what lies inside is named after them.
    """

    classes: list[_Class]
    taken: set[str]
    chosen: dict[Objects, str] = field(default_factory=dict[Objects, str])
    stems: dict[Objects, str] = field(default_factory=dict[Objects, str])

    def run(self, kept: Mapping[Objects, str], inside: set[str]) -> dict[Objects, str]:
        """The names: first those that are kept, then others that are not those of classes further inside."""
        ordered = sorted(self.classes, key=lambda one: (one.order, one.candidates))
        for one in ordered:
            name = kept.get(one.objects, "")
            if name and name.casefold() not in self.taken:
                self.choose(one, name)
        self.taken |= inside
        left = [one for one in ordered if one.objects not in self.chosen]
        while left:
            wanted: dict[str, list[_Class]] = {}
            for one in left:
                name = self.candidate(one)
                if name:
                    wanted.setdefault(class_name(name).casefold(), []).append(one)
            if not wanted:
                wanted[""] = left
            for key, group in wanted.items():
                self.give(key, group)
            left = [one for one in left if one.objects not in self.chosen]
        return self.chosen

    def candidate(self, one: _Class) -> str:
        """The name that a class wants now; "" if that depends on a name that is not given yet."""
        if one.candidates[0] == _OWNER:
            owner = self.stems.get(one.owner) if one.owner else None
            if owner is None:
                return ""
            one.candidates[0] = owner + pascal(" ".join(key_words(one.keys_in_owner[-1])))
        return one.candidates[0]

    def give(self, key: str, group: list[_Class]) -> None:
        """Gives a name that one class wants alone, or before all others; the others go on to their next."""
        entities = [one for one in group if one.entity and class_name(one.entity).casefold() == key]
        chosen = entities if len(entities) == 1 else group
        for one in group:
            if key and chosen == [one] and key not in self.taken:
                self.choose(one, one.candidates[0])
            elif len(one.candidates) > 1:
                del one.candidates[0]
            else:
                self.choose(one, self.numbered(one.candidates[0]))

    def choose(self, one: _Class, name: str) -> None:
        """Gives a name."""
        self.stems[one.objects] = name
        self.chosen[one.objects] = class_name(name)
        self.taken.add(self.chosen[one.objects].casefold())

    def numbered(self, name: str) -> str:
        """The name with the first number that is free, without one if that is free."""
        names = (name, *(f"{name}{number}" for number in range(2, len(self.taken) + 3)))
        return next(found for found in names if class_name(found).casefold() not in self.taken)
