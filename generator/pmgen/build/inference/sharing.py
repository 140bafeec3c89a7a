"""Shared shapes: the same class wherever the evidence for it is plain.

Two objects are of one class if their skeletons are equal (`skeletons.py`) and they are large, call themselves the
same, lie under the same key, or answer requests about the same thing. Requests and responses never share: what may be
left out differs.
"""

from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from types import MappingProxyType
from typing import Final, TypeAlias

from pmgen.build.inference.evidence import Objects, Shape, join_objects
from pmgen.build.inference.nouns import PARTICLES, noun_of, nouns
from pmgen.build.inference.roots import Root
from pmgen.build.inference.singular import singular, singular_word
from pmgen.build.inference.skeletons import Skeletons
from pmgen.build.words import key_words, words

# What classes have in common: the direction, why they are one, the skeleton, and further words.
_Group: TypeAlias = tuple[bool, str, int, tuple[str, ...]]
# Objects of that many members are not alike by chance: the largest anywhere, the others under like names.
LARGE: Final = 5
_HUGE: Final = 8
_MIDDLE: Final = 3
# Keys that tell nothing of what lies under them.
_EVERYWHERE: Final = frozenset(
    (
        *("body", "content", "data", "datum", "document", "edge", "element", "entity", "entry", "item", "list", "node"),
        *("object", "output", "page", "payload", "record", "resource", "response", "result", "root", "row", "value"),
    )
)
# More kinds of objects with the same keys than this are told apart without looking for those that agree.
_MOST_KINDS: Final = 24


@dataclass(frozen=True, slots=True, eq=False)
class Occurrence:
    """A class and where it stands.

    Attributes:
        objects: the class.
        root: the body that it is, or is part of.
        keys: lead from the root to it, in the singular for items.
        owner: the class that it lies in directly; None for the body itself and its items.
    """

    objects: Objects
    root: Root
    keys: tuple[str, ...]
    owner: Objects | None = None

    @property
    def key(self) -> tuple[str, ...]:
        """The words of the key; with those of the keys around as far as they tell nothing; empty if none tells."""
        parts: tuple[str, ...] = ()
        for key in reversed(self.keys):
            own = key_words(key)
            parts = (*own, *parts)
            if any(singular_word(word).lower() not in _EVERYWHERE for word in own):
                return parts
        return ()


_Place: TypeAlias = "tuple[Shape, tuple[str, ...], Objects | None]"


def occurrences(root: Root) -> Iterator[Occurrence]:
    """All classes of a body, the outer before the inner, each once for every place that leads to it directly."""
    work: list[_Place] = [(root.shape.now, (), None)]
    seen: set[Shape] = set()
    while work:
        level, work = work, []
        for shape, keys, owner in level:
            place = shape.now
            objects = place.objects
            if objects is not None and objects.is_record:
                yield Occurrence(objects, root, keys, owner)
            if place not in seen:
                seen.add(place)
                work.extend(_inside(place, keys, owner))


def _inside(place: Shape, keys: tuple[str, ...], owner: Objects | None) -> Iterator[_Place]:
    """The places right inside a place, with the keys that lead to them and the class around them.

    What lies under `links` is a link whatever its key (HAL, draft-kelly-json-hal, section 4.1.1).
    """
    if place.item is not None:
        yield place.item, (*keys[:-1], singular(keys[-1])) if keys else ("item",), owner
    objects = place.objects
    if objects is not None:
        links = bool(keys) and words(keys[-1]) == ("links",)
        for key, member in objects.members.items():
            inner = (*keys[:-1], "link") if links and member.shape.objects else (*keys, key)
            yield member.shape.now, inner, objects
        if objects.values is not None:
            yield objects.values.now, (*keys[:-1], singular(keys[-1])) if keys else ("value",), owner


def share(roots: Sequence[Root], were: Mapping[Objects, Hashable] = MappingProxyType({})) -> None:
    """Joins the classes that are the same.

    Args:
        roots: the bodies.
        were: which class of the last build each is, as far as that is known: those that were two stay two.
    """
    skeletons = Skeletons()
    known = nouns(roots)
    groups: dict[_Group, list[Objects]] = {}
    for root in roots:
        for one in occurrences(root):
            number = skeletons.of_objects(one.objects)
            for key in _group_keys(one, number, known):
                groups.setdefault((root.sent, *key), []).append(one.objects)
    agreeing = list(_agreeing(groups, skeletons))
    known_as = dict(were)
    for objects in (*groups.values(), *agreeing):
        _join_group(objects, known_as)


def _join_group(group: Sequence[Objects], were: dict[Objects, Hashable]) -> None:
    """Joins a group, but for those that were different classes; new ones go to the first."""
    leaders: dict[Hashable, Objects] = {}
    new: list[Objects] = []
    for one in group:
        key = were.get(one.now)
        if key is None:
            new.append(one)
        elif key in leaders:
            join_objects(leaders[key], one)
            were[one.now] = key
        else:
            leaders[key] = one
    key, leader = next(iter(leaders.items()), (None, None))
    for one in new:
        if leader is None:
            leader = one
            continue
        join_objects(leader, one)
        if key is not None:
            were[leader.now] = key


def _group_keys(one: Occurrence, number: int, known: frozenset[str]) -> Iterator[tuple[str, int, tuple[str, ...]]]:
    """What an occurrence has in common with others of its class."""
    size = len(one.objects.members)
    label = label_of(one.objects, known)
    if label:
        yield "label", number, (label,)
    if size >= _HUGE:
        yield "huge", number, ()
    if size >= LARGE:
        yield "large", number, _noun(one)
    if not one.keys and not one.root.is_error:
        yield "answers", number, one.root.endpoint.call  # 200 and 201 of one request
    if one.key:
        yield "key", number, one.key
    elif one.root.is_error and not one.keys:
        yield "error", number, ()
    elif size >= _MIDDLE:
        yield "body", number, (*one.root.home, *_noun(one))


def _noun(one: Occurrence) -> tuple[str, ...]:
    """The last word of the key, all of it if that is no noun; what the request is about where the key tells nothing."""
    parts = tuple(map(singular_word, one.key))
    return noun_of(one.root) if not parts else parts[-1:] if parts[-1] not in PARTICLES else parts


def label_of(objects: Objects, known: frozenset[str]) -> str:
    """What a JSON schema calls a class, or what all its objects call themselves; "" if nothing.

    The latter counts if it is among the nouns that are known: `user`, but not `regular`.
    """
    label = words(objects.title or next(iter(objects.labels), ""))
    if not label or (not objects.title and (len(objects.labels) > 1 or singular_word(label[-1]) not in known)):
        return ""
    return " ".join(label)


def _agreeing(groups: dict[_Group, list[Objects]], skeletons: Skeletons) -> Iterator[list[Objects]]:
    """Classes of the same members whose differences are all gaps in the evidence (an empty array, only null)."""
    alike: dict[Hashable, dict[int, Objects]] = {}
    for key, members in groups.items():
        first = members[0]
        if key[1] != "error" and len(first.members) >= _MIDDLE:
            alike.setdefault((key[0], key[1], key[3], *sorted(first.members)), {})[key[2]] = first
    for kinds in alike.values():
        pairs = combinations(kinds, 2) if len(kinds) <= _MOST_KINDS else ()
        if len(kinds) > 1 and pairs and all(skeletons.agree(one, other) for one, other in pairs):
            yield list(kinds.values())
