"""Named examples of request and response bodies."""

import json
import math
from typing import Any, assert_never

from pmgen.build.names import slug
from pmgen.model.body import Body, Form, GraphQL, Json, Raw
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
from pmgen.model.scope import Scope
from pmgen.model.text import Text

Plain = dict[str, Any]


def named(examples: Plain, title: str, value: Any) -> None:
    """Adds an example under a key made of its title; the same again is not added twice."""
    base, number = slug(title), 1
    key = base
    example = {"summary": title, "value": value} if title else {"value": value}
    while key in examples:
        if examples[key] == example:
            return
        number += 1
        key = f"{base}-{number}"
    examples[key] = example


def plain_json(value: JsonValue, scope: Scope) -> Any:
    """A JSON value as data: variables filled where they have values; a hole is the text of its variable."""
    match value:
        case JsonNull():
            return None
        case JsonBool(flag):
            return flag
        case JsonNumber(text):
            return _number(text)
        case JsonString(text):
            return scope.resolve(text).source
        case JsonHole(text):
            return _filled_hole(scope.resolve(text))
        case JsonList(items):
            return [plain_json(item, scope) for item in items]
        case JsonObject(members):
            return {scope.resolve(key).source: plain_json(item, scope) for key, item in members}
    assert_never(value)


def body_example(body: Body, scope: Scope) -> Any:
    """A request body as an example; None where there is nothing to show, as for files."""
    match body:
        case Json():
            return plain_json(body.value, scope)
        case Raw():
            return scope.resolve(body.text).source
        case Form(fields):
            return {
                scope.resolve(field.name).source: scope.resolve(field.value).source for field in fields if field.enabled
            }
        case GraphQL():
            made: Plain = {"query": scope.resolve(body.query).source}
            if body.operation_name is not None:
                made["operationName"] = scope.resolve(body.operation_name).source
            if body.variables is not None:
                made["variables"] = plain_json(body.variables, scope)
            return made
        case _:
            return None


def _number(text: str) -> Any:
    """The number; one that no double holds stays the text that it is."""
    try:
        value: Any = json.loads(text)
    except ValueError:
        return text
    return text if isinstance(value, float) and not math.isfinite(value) else value


def _filled_hole(text: Text) -> Any:
    if not text.is_literal:
        return text.source
    try:
        value: Any = json.loads(text.source, parse_constant=str)
    except (ValueError, RecursionError):
        return text.source
    return text.source if isinstance(value, float) and not math.isfinite(value) else value
