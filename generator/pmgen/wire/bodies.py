"""The body of a printed request: filled, pruned and written out as Postman does (the body-* cases)."""

import json
import re
from collections.abc import Iterable
from dataclasses import replace
from typing import Final, TypeAlias, assert_never
from urllib.parse import quote

from pmgen.model.api import Behaviour
from pmgen.model.body import (
    Binary,
    Body,
    FilePart,
    Form,
    FormField,
    GraphQL,
    Json,
    Multipart,
    NoBody,
    Part,
    Raw,
    TextPart,
)
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
from pmgen.model.text import Literal, Text

_PRUNED: Final = frozenset({"GET", "HEAD", "COPY", "PURGE", "UNLOCK"})
# What JavaScript takes for an array index and puts first in an object.
_INDEX: Final = re.compile(r"0|[1-9][0-9]{0,9}")
_MAX_INDEX: Final = 2**32 - 2
_Read: TypeAlias = "bool | str | list[_Read] | JsonNumber | JsonObject | None"


def filled_body(body: Body, scope: Scope, method: str, behaviour: Behaviour) -> Body:
    """The body with its texts resolved and only what is sent; `NoBody` where nothing is (body-none, body-methods)."""
    if method in _PRUNED and not behaviour.disable_body_pruning:
        return NoBody()
    match body:
        case NoBody():
            return body
        case Json():
            text = scope.resolve(body.text)
            return replace(body, text=text, value=_filled_json(body.value, scope, text)) if text else NoBody()
        case Raw():
            text = scope.resolve(body.text)
            return replace(body, text=text) if text else NoBody()
        case Form():
            fields = _form_order(_filled_fields(body.fields, scope))
            return Form(fields) if fields else NoBody()
        case Multipart():
            parts = tuple(_filled_part(part, scope) for part in body.parts if part.enabled)
            return Multipart(parts) if parts else NoBody()
        case Binary():
            if body.path is None and body.content is None:
                return NoBody()
            return replace(body, path=scope.resolve(body.path) if body.path else body.path)
        case GraphQL():
            return _filled_graphql(body, scope)
    assert_never(body)


def body_text(body: Body) -> str | None:
    """The exact text of a filled body; None if it has none, or is made of files or parts."""
    match body:
        case Json() | Raw():
            return body.text.source
        case Form():
            return "&".join(f"{encoded(field.name)}={encoded(field.value)}" for field in body.fields)
        case GraphQL():
            return _graphql_text(body)
        case NoBody() | Multipart() | Binary():
            return None
    assert_never(body)


def encoded(text: Text) -> str:
    """Percent-encoded for a form: all but letters, digits and `-._~`; a variable without value stays in sight."""
    return "".join(
        (
            quote(piece.value.encode("utf-8", "replace"), safe="")
            if isinstance(piece, Literal)
            else f"{{{{{piece.name}}}}}"
        )
        for piece in text.pieces
    )


def _filled_fields(fields: Iterable[FormField], scope: Scope) -> list[FormField]:
    return [
        replace(field, name=scope.resolve(field.name), value=scope.resolve(field.value))
        for field in fields
        if field.enabled
    ]


def _form_order(fields: list[FormField]) -> tuple[FormField, ...]:
    """Postman passes the fields through an object: integer names first, equal names at the first one's place."""
    groups: dict[str, list[FormField]] = {}
    for field in fields:
        groups.setdefault(field.name.source, []).append(field)
    indexes = sorted((name for name in groups if _is_index(name)), key=int)
    others = [name for name in groups if not _is_index(name)]
    return tuple(field for name in (*indexes, *others) for field in groups[name])


def _is_index(name: str) -> bool:
    return _INDEX.fullmatch(name) is not None and int(name) <= _MAX_INDEX


def _filled_part(part: Part, scope: Scope) -> Part:
    content_type = scope.resolve(part.content_type) if part.content_type else part.content_type
    if isinstance(part, TextPart):
        return replace(part, name=scope.resolve(part.name), value=scope.resolve(part.value), content_type=content_type)
    return replace(
        part,
        name=scope.resolve(part.name),
        paths=tuple(scope.resolve(path) for path in part.paths),
        file_name=scope.resolve(part.file_name) if part.file_name else part.file_name,
        content_type=content_type,
    )


def files_of(part: FilePart) -> tuple[Text | None, ...]:
    """The files of a part, each a part of its own on the wire; one None for a part without a file."""
    return part.paths or (None,)


def _filled_graphql(body: GraphQL, scope: Scope) -> GraphQL:
    variables_text = scope.resolve(body.variables_text) if body.variables_text is not None else None
    variables = body.variables
    if variables is not None and variables_text is not None:
        variables = _filled_json(variables, scope, variables_text)
    return replace(
        body,
        query=scope.resolve(body.query),
        operation_name=scope.resolve(body.operation_name) if body.operation_name is not None else None,
        variables_text=variables_text,
        variables=variables,
    )


def _graphql_text(body: GraphQL) -> str:
    members = [f'"query":{_json_string(body.query)}']
    if body.operation_name is not None:
        members.append(f'"operationName":{_json_string(body.operation_name)}')
    if body.variables_text is not None:
        members.append(f'"variables":{body.variables_text}')
    return "{" + ",".join(members) + "}"


def _json_string(text: Text) -> str:
    return json.dumps(text.source, ensure_ascii=False)


def _filled_json(value: JsonValue, scope: Scope, text: Text) -> JsonValue:
    """The value with its variables filled. `text` is the whole, filled: if it is plain JSON by now, it is read anew."""
    whole = _read_json(text.source)
    return _filled_value(value, scope) if whole is None else whole


def _filled_value(value: JsonValue, scope: Scope) -> JsonValue:
    match value:
        case JsonNull() | JsonBool() | JsonNumber():
            return value
        case JsonString(text):
            return JsonString(scope.resolve(text))
        case JsonHole(text):
            filled = scope.resolve(text)
            return _read_json(filled.source) or JsonHole(filled)
        case JsonList(items):
            return JsonList(tuple(_filled_value(item, scope) for item in items))
        case JsonObject(members):
            return JsonObject(tuple((scope.resolve(key), _filled_value(item, scope)) for key, item in members))
    assert_never(value)


def _read_json(text: str) -> JsonValue | None:
    """Strict JSON as a value, numbers as written; None if it is not."""
    try:
        read: _Read = json.loads(
            text, parse_int=JsonNumber, parse_float=JsonNumber, parse_constant=_refuse, object_pairs_hook=_object
        )
    except (ValueError, RecursionError):
        return None
    return _lifted(read)


def _refuse(word: str) -> None:
    raise ValueError(word)


def _object(pairs: list[tuple[str, _Read]]) -> JsonObject:
    return JsonObject(tuple((Text(key), _lifted(item)) for key, item in pairs))


def _lifted(read: _Read) -> JsonValue:
    match read:
        case None:
            return JsonNull()
        case bool():
            return JsonBool(read)
        case str():
            return JsonString(Text(read))
        case list():
            return JsonList(tuple(_lifted(item) for item in read))
        case JsonNumber() | JsonObject():
            return read
    assert_never(read)
