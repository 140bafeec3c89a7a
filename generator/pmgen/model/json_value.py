"""JSON as people write it: numbers by their text, duplicate keys kept, holes where `{{x}}` stands bare."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

from pmgen.model.text import Text


@dataclass(frozen=True, slots=True)
class JsonNull:
    """`null`."""


@dataclass(frozen=True, slots=True)
class JsonBool:
    """`true` or `false`."""

    value: bool


@dataclass(frozen=True, slots=True)
class JsonNumber:
    """A number, as written: `100.0`, `1e5` and 64-bit integers stay what they are."""

    text: str

    @property
    def is_integer(self) -> bool:
        """Whether it is written without fraction and exponent."""
        return not any(mark in self.text for mark in ".eE")


@dataclass(frozen=True, slots=True)
class JsonString:
    """A string, unescaped; it may hold variables."""

    text: Text


@dataclass(frozen=True, slots=True)
class JsonHole:
    """An unquoted `{{x}}` in the place of a value: its type is unknown until it is filled.

    `text` is everything that stands there, so `{{a}}{{b}}` and `-{{n}}` are holes too.
    """

    text: Text


@dataclass(frozen=True, slots=True)
class JsonList:
    """An array."""

    items: tuple["JsonValue", ...] = ()


@dataclass(frozen=True, slots=True)
class JsonObject:
    """An object in document order. Keys may hold variables; duplicates are kept (the last one wins for readers)."""

    members: tuple[tuple[Text, "JsonValue"], ...] = ()


JsonValue: TypeAlias = JsonNull | JsonBool | JsonNumber | JsonString | JsonHole | JsonList | JsonObject


def texts(value: JsonValue) -> Iterator[Text]:
    """Every text in a value that may hold variables."""
    match value:
        case JsonString(text=text) | JsonHole(text=text):
            yield text
        case JsonList(items=items):
            for item in items:
                yield from texts(item)
        case JsonObject(members=members):
            for key, item in members:
                yield key
                yield from texts(item)
        case _:
            return
