"""Skeletons: what two places must have in common to be the same class.

A skeleton is the structure without everything that more samples may change: absence, null, fractions, formats,
enumerations. Equal skeletons have equal numbers, so comparing them costs nothing.
"""

from dataclasses import dataclass, field
from typing import Final, TypeAlias

from pmgen.build.inference.evidence import Kind, Objects, Shape

# Deeper than this, places are not told apart.
_DEPTH: Final = 60
_BEYOND: Final = -1
_NUMBERS: Final[dict[Kind, Kind]] = {"int": "number", "float": "number"}

_Parts: TypeAlias = "tuple[tuple[Kind, ...], int | None, tuple[tuple[str, int], ...], int | None]"


def _coarse(place: Shape) -> set[Kind]:
    return {_NUMBERS.get(kind, kind) for kind in place.real_kinds}


@dataclass(slots=True)
class Skeletons:
    """The skeletons met so far; the shapes must not be joined while this is in use."""

    _numbers: dict[_Parts, int] = field(default_factory=lambda: dict[_Parts, int]())
    _parts: list[_Parts] = field(default_factory=lambda: list[_Parts]())
    _known: dict[Shape | Objects, int] = field(default_factory=lambda: dict[Shape | Objects, int]())
    _agreeing: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])

    def of(self, shape: Shape, depth: int = 0) -> int:
        """The number of a place's skeleton."""
        place = shape.now
        if depth > _DEPTH:
            return _BEYOND
        if place not in self._known:
            self._known[place] = _BEYOND
            kinds: list[Kind] = sorted(_coarse(place))
            item = self.of(place.item, depth + 1) if place.item else None
            objects = self.of_objects(place.objects, depth) if place.objects else None
            self._known[place] = self._number((tuple(kinds), item, (), objects))
        return self._known[place]

    def of_objects(self, objects: Objects, depth: int = 0) -> int:
        """The number of a class's skeleton."""
        if objects not in self._known:
            self._known[objects] = _BEYOND
            members = sorted((key, self.of(member.shape, depth + 1)) for key, member in objects.members.items())
            values = self.of(objects.values, depth + 1) if objects.values else None
            self._known[objects] = self._number((("object",), None, tuple(members), values))
        return self._known[objects]

    def agree(self, first: int, second: int) -> bool:
        """Whether two skeletons are equal where something is known of both."""
        if first == second:
            return True
        if _BEYOND in (first, second):
            return False
        pair = (min(first, second), max(first, second))
        if pair not in self._agreeing:
            self._agreeing[pair] = self._agree(self._parts[first], self._parts[second])
        return self._agreeing[pair]

    def _agree(self, first: _Parts, second: _Parts) -> bool:
        if not first[0] or not second[0]:
            return True
        keys = [tuple(key for key, _ in parts[2]) for parts in (first, second)]
        if first[0] != second[0] or keys[0] != keys[1]:
            return False
        inner = [(one[1], other[1]) for one, other in zip(first[2], second[2], strict=True)]
        inner += [
            (one, other)
            for one, other in ((first[1], second[1]), (first[3], second[3]))
            if one is not None and other is not None
        ]
        return all(self.agree(one, other) for one, other in inner)

    def _number(self, parts: _Parts) -> int:
        number = self._numbers.setdefault(parts, len(self._parts))
        if number == len(self._parts):
            self._parts.append(parts)
        return number
