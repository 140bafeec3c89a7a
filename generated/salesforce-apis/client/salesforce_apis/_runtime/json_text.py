# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""JSON as it is sent: compact, in UTF-8, numbers by their text."""

import json
from decimal import Decimal
from typing import Any, Final

from .errors import InvalidRequestError
from .values import is_list, is_mapping, is_object, is_set, is_tuple

_SURROGATES: Final = {code: f"\\u{code:04x}" for code in range(0xD800, 0xE000)}


def dump_json(value: Any, *, place: str = "the body") -> str:
    """The JSON text of a value: as JavaScript writes it, but numbers keep their digits (`Decimal("100.00")`).

    Models, mappings, sequences, dates, UUIDs and enumerations are understood.
    Raises InvalidRequestError for what has no JSON.
    """
    try:
        text = _ENCODER.encode(value)
    except _HasDecimal:
        text = _dump_exactly(value, place)
    except (TypeError, ValueError, RecursionError) as error:
        raise InvalidRequestError(
            f"{place} cannot be written as JSON: {error}"
        ) from error
    return text if text.isascii() else text.translate(_SURROGATES)


class _HasDecimal(Exception):
    """There is a Decimal, which json cannot write as a number."""


def plain(value: Any) -> Any:
    """A value that json does not know, as one that it knows. Raises TypeError if there is none."""
    to_dict = getattr(value, "to_dict", None)
    if to_dict is not None:
        return to_dict()
    if is_mapping(value):
        return dict(value)
    if is_set(value):
        return list(value)
    dump = getattr(value, "model_dump", None)
    if dump is not None:
        return dump(mode="json", by_alias=True, exclude_unset=True)
    return _plain_scalar(value)


def _plain_scalar(value: Any) -> Any:
    import datetime
    from enum import Enum
    from uuid import UUID

    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, Enum):
        return value.value
    raise TypeError(f"a value of type {type(value).__name__} has no JSON")


def _default(value: Any) -> Any:
    if isinstance(value, Decimal):
        raise _HasDecimal
    return plain(value)


_ENCODER: Final = json.JSONEncoder(
    ensure_ascii=False, allow_nan=False, separators=(",", ":"), default=_default
)


def _dump_exactly(value: Any, place: str) -> str:
    """Like json, but a Decimal is written by its digits."""
    if isinstance(value, Decimal):
        if not value.is_finite():
            raise InvalidRequestError(
                f"{place} cannot be written as JSON: {value} is no JSON number"
            )
        return str(value)
    if is_object(value):
        return (
            "{"
            + ",".join(
                f"{_key(key, place)}:{_dump_exactly(item, place)}"
                for key, item in value.items()
            )
            + "}"
        )
    if is_list(value) or is_tuple(value):
        return "[" + ",".join(_dump_exactly(item, place) for item in value) + "]"
    if value is None or isinstance(value, (str, bool, int, float)):
        return dump_json(value, place=place)
    try:
        return _dump_exactly(plain(value), place)
    except TypeError as error:
        raise InvalidRequestError(
            f"{place} cannot be written as JSON: {error}"
        ) from error


def _key(key: Any, place: str) -> str:
    """A member's name as json writes it: numbers and booleans become texts."""
    return dump_json({key: 0}, place=place)[1:-3]
