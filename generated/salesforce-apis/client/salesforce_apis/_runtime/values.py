# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Values given to a call, as text."""

from collections.abc import Mapping
from typing import Any, TypeGuard


def is_object(value: Any) -> TypeGuard[dict[Any, Any]]:
    """Whether it is a dict; of anything, which a type checker would otherwise not know."""
    return isinstance(value, dict)


def is_mapping(value: Any) -> TypeGuard[Mapping[Any, Any]]:
    """Whether it is a mapping of anything."""
    return isinstance(value, Mapping)


def is_list(value: Any) -> TypeGuard[list[Any]]:
    """Whether it is a list of anything."""
    return isinstance(value, list)


def is_tuple(value: Any) -> TypeGuard[tuple[Any, ...]]:
    """Whether it is a tuple of anything."""
    return isinstance(value, tuple)


def is_set(value: Any) -> TypeGuard[set[Any] | frozenset[Any]]:
    """Whether it is a set of anything."""
    return isinstance(value, (set, frozenset))


def to_text(value: Any) -> str:
    """A value as it stands in a URL, header or form: booleans as JSON writes them, dates in ISO 8601.

    Raises TypeError for what has no plain text.
    """
    if type(value) is str:
        return value
    if isinstance(value, bool):
        return "true" if value else "false"
    if type(value) in (int, float):
        return str(value)
    return _other_text(value)


def _other_text(value: Any) -> str:
    import datetime
    import json
    from decimal import Decimal
    from enum import Enum
    from uuid import UUID

    if value is None:
        return "null"
    if isinstance(value, Enum):
        return to_text(value.value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, (int, float, Decimal, UUID)):
        return str(value)
    if isinstance(value, (datetime.datetime, datetime.date, datetime.time)):
        return value.isoformat()
    if isinstance(value, bytes):
        return value.decode()
    if isinstance(value, (dict, list, tuple)):
        return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    raise TypeError(f"a value of type {type(value).__name__} cannot be written as text")


def walk(value: Any, path: tuple[str | int, ...]) -> Any:
    """What keys and indexes lead to in JSON, None where there is nothing; negative indexes count from the end."""
    for step in path:
        if is_object(value) and isinstance(step, str):
            value = value.get(step)
        elif (
            is_list(value)
            and isinstance(step, int)
            and -len(value) <= step < len(value)
        ):
            value = value[step]
        else:
            return None
    return value
