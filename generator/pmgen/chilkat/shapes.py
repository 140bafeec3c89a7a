"""The shape of a sample response: one tree for all elements of an array."""

from dataclasses import dataclass
from typing import assert_never

from pmgen.chilkat.expressions import ScalarKind
from pmgen.chilkat.lower_json import small_integer
from pmgen.model.json_value import (
    JsonBool,
    JsonHole,
    JsonList,
    JsonNull,
    JsonNumber,
    JsonObject,
    JsonString,
    JsonValue,
)


@dataclass(slots=True)
class Shape:
    """What was seen in one place.

    Attributes:
        scalar: the kind that carries every scalar seen there, None if there was none.
        weak: whether only nulls were seen, so any kind may take over.
        members: of the objects seen there, in order of first appearance; None if there was none.
        item: of the arrays' elements; None if no array had one.
        is_array: whether an array was seen.
    """

    scalar: ScalarKind | None = None
    weak: bool = True
    members: "dict[str, Shape] | None" = None
    item: "Shape | None" = None
    is_array: bool = False

    def see(self, value: JsonValue) -> None:
        """Takes one more value in."""
        match value:
            case JsonObject(members):
                self.members = {} if self.members is None else self.members
                for key, item in members:
                    self.members.setdefault(key.source, Shape()).see(item)
            case JsonList(items):
                self.is_array = True
                for item in items:
                    self.item = self.item or Shape()
                    self.item.see(item)
            case JsonNull():
                self.scalar = self.scalar or "string"
            case JsonBool() | JsonNumber() | JsonString() | JsonHole():
                kind = _kind(value)
                self.scalar = kind if self.weak or self.scalar == kind else "string"
                self.weak = False
            case _:
                assert_never(value)


def shape(value: JsonValue) -> Shape:
    """The shape of a value."""
    seen = Shape()
    seen.see(value)
    return seen


def keys(seen: Shape) -> list[str]:
    """All keys of a shape."""
    found: list[str] = []
    for key, member in (seen.members or {}).items():
        found += [key, *keys(member)]
    return found + (keys(seen.item) if seen.item else [])


def _kind(value: JsonValue) -> ScalarKind:
    """Numbers that are no 32-bit integers are read as text: Chilkat's `IntOf` would cut them."""
    match value:
        case JsonBool():
            return "bool"
        case JsonNumber(text):
            return "string" if small_integer(text) is None else "int"
        case _:
            return "string"
