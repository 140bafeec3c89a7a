"""Recursion: an object that lies inside one of its own kind is the same class."""

from dataclasses import dataclass
from typing import Final

from pmgen.build.inference.evidence import Kind, Objects, Shape, inner_shapes, join_objects

# A place is compared with this many of the objects around it.
_NEAREST: Final = 40
_COMMON: Final = 2
_ALIKE: Final = 0.6
# Joining brings new neighbours together; more rounds than this change nothing that anybody would miss.
_ROUNDS: Final = 8
_NUMBERS: Final[dict[Kind, Kind]] = {"int": "number", "float": "number"}


@dataclass(frozen=True, slots=True)
class _Around:
    """An object around a place, the key under which the place lies in it, and what is around that in turn."""

    objects: Objects
    key: str
    outer: "_Around | None"


def fold(root: Shape) -> None:
    """Joins objects with those inside them that are of the same kind.

    They are if the inner one has the key by which it is reached itself, most keys are in both, and none of these
    holds values of other kinds.
    """
    for _ in range(_ROUNDS):
        if not _fold_once(root):
            return


def _fold_once(root: Shape) -> bool:
    folded = False
    seen: set[int] = set()
    work: list[tuple[Shape, _Around | None]] = [(root, None)]
    while work:
        shape, around = work.pop()
        place = shape.now
        if id(place) in seen:
            continue
        seen.add(id(place))
        objects = place.objects
        outer = _same_kind(objects, around) if objects else None
        if objects and outer:
            join_objects(outer, objects)
            folded = True
            continue
        for key, inner in inner_shapes(place):
            work.append((inner, _Around(objects, key, around) if objects and key is not None else around))
    return folded


def _same_kind(objects: Objects, around: _Around | None) -> Objects | None:
    """The nearest object around that is of the same kind."""
    for _ in range(_NEAREST):
        if around is None:
            return None
        outer = around.objects.now
        if outer is not objects and _alike(outer, objects, around.key):
            return outer
        around = around.outer
    return None


def _alike(outer: Objects, inner: Objects, key: str) -> bool:
    if key not in inner.members or not _same_labels(outer, inner):
        return False
    common = [name for name in inner.members if name in outer.members]
    every = len(inner.members) + len(outer.members) - len(common)
    return (
        len(common) >= _COMMON
        and len(common) >= _ALIKE * every
        and all(_agree(outer.members[name].shape, inner.members[name].shape) for name in common)
    )


def _same_labels(outer: Objects, inner: Objects) -> bool:
    first, second = set(outer.labels) - {""}, set(inner.labels) - {""}
    return not first or not second or bool(first & second)


def _agree(first: Shape, second: Shape) -> bool:
    """Whether values of the same kind were seen at two places, or none at one of them."""
    kinds = [{_NUMBERS.get(kind, kind) for kind in shape.now.real_kinds} for shape in (first, second)]
    return not kinds[0] or not kinds[1] or bool(kinds[0] & kinds[1])
