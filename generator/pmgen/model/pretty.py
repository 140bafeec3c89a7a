"""JSON as people read it: two blanks a level, keys in document order, an empty array on two lines."""

import json
from collections.abc import Iterator
from typing import assert_never

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


def pretty(value: JsonValue) -> tuple[str, ...]:
    """The lines of a value; holes stand as they were written, on one line."""
    return tuple(_lines(value, "", "", ""))


def _lines(value: JsonValue, indent: str, before: str, after: str) -> Iterator[str]:
    match value:
        case JsonObject(members) if members:
            yield f"{indent}{before}{{"
            for place, (key, item) in enumerate(members, 1):
                comma = "," if place < len(members) else ""
                yield from _lines(item, indent + "  ", f"{quoted(key.source)}: ", comma)
            yield f"{indent}}}{after}"
        case JsonList(items):
            yield f"{indent}{before}["
            for place, item in enumerate(items, 1):
                yield from _lines(item, indent + "  ", "", "," if place < len(items) else "")
            yield f"{indent}]{after}"
        case _:
            yield f"{indent}{before}{_scalar(value)}{after}"


def _scalar(value: JsonValue) -> str:
    match value:
        case JsonNull():
            return "null"
        case JsonBool(truth):
            return "true" if truth else "false"
        case JsonNumber(text):
            return text
        case JsonString(text):
            return quoted(text.source)
        case JsonHole(text):
            return " ".join(text.source.split())
        case JsonObject():
            return "{}"
        case JsonList():
            return "[]"
    assert_never(value)


def quoted(text: str) -> str:
    """A JSON string; everything but control characters stays readable."""
    return json.dumps(text, ensure_ascii=False)
