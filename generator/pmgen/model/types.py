"""Types of values, as far as the evidence goes: a closed union.

`pmgen explain` tells the evidence of each (`build/inference/explain.py`): it is gathered again when somebody asks.
"""

from collections.abc import Iterable
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
    """Strings.

    Attributes:
        format: what every sample is: "date-time" (RFC 3339, in full), "date", "uuid", "email", "uri", or what a JSON
            schema calls it; "" for plain text. It is said in the docs; the value stays the text that was sent.
        values: the values seen or named, where the evidence says that there are few: an open enumeration, other
            strings are allowed.
        native: whether the user asked for the language's own type of that format (`[tool.pmgen.types]`), at the price
            that the text may be written differently when it is sent back.
    """

    format: str = ""
    values: tuple[str, ...] = ()
    native: bool = False


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
    """Objects of known keys; others may occur and are kept.

    Attributes:
        name: the class's name, given by `build/inference/records.py`: unique in its module and in those of the folders
            around.
        fields: in document order.
        home: the folder (as `Folder.call`, () is the client itself) whose module of models holds the class: the
            innermost one that all requests with this record have in common. The records inside a record are at home
            in the same module or in one further out.
        also: folders further inside whose modules offer it too, since it was at home there before.
    """

    name: str
    fields: tuple[Field, ...] = ()
    home: tuple[str, ...] = ()
    also: tuple[tuple[str, ...], ...] = ()


@dataclass(frozen=True, slots=True)
class Reference:
    """The record of that name and home around here: recursion."""

    name: str
    home: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class OneOf:
    """A union; no member is itself a union, none is double."""

    options: tuple["Type", ...]


Type: TypeAlias = Null | Bool | Int | Float | Str | Anything | ListOf | MapOf | Record | Reference | OneOf


def one_of(kinds: Iterable[Type]) -> Type:
    """The union of types: flat, each once, null last; what may be anything takes up all others, and so is no type."""
    found = dict.fromkeys(inner for kind in kinds for inner in (kind.options if isinstance(kind, OneOf) else (kind,)))
    if not found or Anything() in found:
        return Anything()
    options = [*(kind for kind in found if kind != Null()), *(kind for kind in found if kind == Null())]
    return OneOf(tuple(options)) if len(options) > 1 else options[0]


def only_type(kind: Type | None) -> Type | None:
    """The one option of a type that may be null as well."""
    if not isinstance(kind, OneOf):
        return kind
    options = [option for option in kind.options if not isinstance(option, Null)]
    return options[0] if len(options) == 1 else None


def type_at(kind: Type | None, path: tuple[str | int, ...]) -> Type | None:
    """The type that a path leads to, null left aside; None where it leads nowhere, or to several."""
    for step in path:
        kind = only_type(kind)
        if isinstance(kind, ListOf) and isinstance(step, int):
            kind = kind.item
        elif isinstance(kind, Record):
            kind = next((member.type for member in kind.fields if member.wire == step), None)
        else:
            return None
    return only_type(kind)
