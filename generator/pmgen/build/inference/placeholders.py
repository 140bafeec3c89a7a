"""What texts stand for: placeholders in the place of values, and the formats of strings.

Converters from OpenAPI write `"<integer>"` or `"<dateTime>"` where a value belongs: evidence of the kind, no value.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import Final

from pmgen.build.inference.evidence import Kind


@dataclass(frozen=True, slots=True)
class Meaning:
    """What a placeholder stands for: a kind of value (None: nothing is known), and the format if it is a string."""

    kind: Kind | None
    text_format: str = ""


_KINDS: Final[dict[Kind, tuple[str, ...]]] = {
    "string": ("string", "str", "text", "byte", "binary", "password", "token", "char"),
    "bool": ("boolean", "bool", "true or false", "true|false", "true/false"),
    "int": ("integer", "int", "int32", "int64", "long", "bigint", "short", "unsignedint"),
    "float": ("number", "float", "double", "decimal", "numeric", "bigdecimal"),
    "object": ("object", "map"),
    "list": ("array", "list"),
    "null": ("null",),
}
_FORMATS: Final = {
    "date-time": ("datetime", "date-time", "date_time", "timestamp"),
    "date": ("date",),
    "uuid": ("uuid", "guid"),
    "email": ("email",),
    "uri": ("uri", "url"),
}
_MEANINGS: Final[dict[str, Meaning]] = {
    **{word: Meaning(kind) for kind, words in _KINDS.items() for word in words},
    **{word: Meaning("string", name) for name, words in _FORMATS.items() for word in words},
}
_PLACEHOLDER: Final = re.compile(r"<([^<>]+)>")
# What openapi-to-postman writes where it gave up: no evidence of anything.
_NOTHING: Final = re.compile(r"<?(?:Error: Too many levels|Circular reference|schema type not provided)", re.IGNORECASE)


def meaning_of(text: str) -> Meaning | None:
    """What a placeholder stands for; None for a text that is none. `<anything else>` is a string."""
    if _NOTHING.match(text):
        return Meaning(None)
    match = _PLACEHOLDER.fullmatch(text)
    return _MEANINGS.get(match.group(1).strip().lower(), Meaning("string")) if match else None


# Bare names of types that are hardly ever values themselves; `Number` and `double` may be.
_TYPE_NAME: Final = re.compile(r"(?P<bool>bool(?:ean)?)|(?P<int>integer)|(?P<list>[a-z]\w*\[\])", re.IGNORECASE)


def kind_named(text: str) -> Kind | None:
    """The kind of value that a text calls by its type alone, where people document a body: `Boolean`, `Record[]`."""
    match = _TYPE_NAME.fullmatch(text)
    return _NAMED[match.lastgroup or ""] if match else None


_NAMED: Final[dict[str, Kind]] = {"bool": "bool", "int": "int", "list": "list"}


# RFC 3339, section 5.6, with a leap second.
_DATE_TIME: Final = re.compile(
    r"(\d{4}-\d\d-\d\d)[Tt]([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?([Zz]|[+-]([01]\d|2[0-3]):[0-5]\d)"
)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")
_UUID: Final = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
_EMAIL: Final = re.compile(r"[^@\s<>]+@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}")
_URI: Final = re.compile(r"https?://[^\s<>\"{}|\\^`]+")


def format_of(text: str) -> str:
    """The format that a text is in, in full; "" for plain text. Digits alone are no date, an id is no UUID."""
    return next((name for name, fits in _FITS.items() if fits(text)), "")


def _is_date(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return _DATE.fullmatch(text) is not None


def _is_date_time(text: str) -> bool:
    match = _DATE_TIME.fullmatch(text)
    return match is not None and _is_date(match.group(1))


_FITS: Final[dict[str, Callable[[str], bool]]] = {
    "date-time": _is_date_time,
    "date": _is_date,
    "uuid": lambda text: _UUID.fullmatch(text) is not None,
    "email": lambda text: _EMAIL.fullmatch(text) is not None,
    "uri": lambda text: _URI.fullmatch(text) is not None,
}
