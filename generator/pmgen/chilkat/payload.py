"""What a request carries, as far as the choice of the sending method depends on it: a closed union."""

from dataclasses import dataclass
from typing import TypeAlias

from pmgen.chilkat.expressions import Variable


@dataclass(frozen=True, slots=True)
class Nothing:
    """No body; the query is part of the URL."""


@dataclass(frozen=True, slots=True)
class Params:
    """No body; the query's parameters are members of a JSON object."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class JsonBuilt:
    """A JSON object or array that `Update` calls built."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class TextBuilt:
    """A StringBuilder with the body's text."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class BytesLoaded:
    """A BinData with the body's bytes."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class Fields:
    """An HttpRequest with the fields of an urlencoded form."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class Parts:
    """An HttpRequest with the parts of a multipart form."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class Wrapped:
    """An HttpRequest with any body or none, for what Chilkat's shorter methods would change."""

    variable: Variable


Payload: TypeAlias = Nothing | Params | JsonBuilt | TextBuilt | BytesLoaded | Fields | Parts | Wrapped
