"""Types of values, as far as the evidence goes: a closed union."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Null:
    """Only null was seen."""


@dataclass(frozen=True, slots=True)
class Bool:
    """true or false."""


@dataclass(frozen=True, slots=True)
class Int:
    """Integers of any size."""


@dataclass(frozen=True, slots=True)
class Float:
    """Numbers; integers among them are allowed."""


@dataclass(frozen=True, slots=True)
class Str:
    """Strings."""


@dataclass(frozen=True, slots=True)
class Anything:
    """No evidence, or evidence that fits nothing better."""


@dataclass(frozen=True, slots=True)
class ListOf:
    """Arrays."""

    item: "Type"


@dataclass(frozen=True, slots=True)
class MapOf:
    """Objects whose keys are data."""

    value: "Type"


@dataclass(frozen=True, slots=True)
class Field:
    """A member of a record.

    `wire` is the key in JSON; `required` false where some sample lacks it (null is part of `type`).
    """

    wire: str
    type: "Type"
    required: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Record:
    """Objects of known keys. `name` is the class's name, unique in its module, given by `build/names.py`."""

    name: str
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union; no member is itself a union, none is double."""

    options: tuple["Type", ...]


Type: TypeAlias = Null | Bool | Int | Float | Str | Anything | ListOf | MapOf | Record | OneOf
