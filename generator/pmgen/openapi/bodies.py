"""Request bodies."""

from collections.abc import Iterable
from typing import Any, Final, assert_never

from pmgen.model.api import Endpoint
from pmgen.model.body import Binary, FilePart, Form, GraphQL, Json, Multipart, NoBody, Raw
from pmgen.model.scope import Scope
from pmgen.openapi.examples import body_example, named
from pmgen.openapi.schemas import Schemas, scalar_schema

Plain = dict[str, Any]

_FORM: Final = "application/x-www-form-urlencoded"
_MULTIPART: Final = "multipart/form-data"
_BINARY: Final = {"type": "string", "format": "binary"}
_GRAPHQL: Final = {
    "type": "object",
    "required": ["query"],
    "properties": {
        "query": {"type": "string"},
        "operationName": {"type": ["string", "null"]},
        "variables": {"type": ["object", "null"]},
    },
}


def request_body(endpoint: Endpoint, scope: Scope, schemas: Schemas) -> Plain | None:
    """The body of a request: its type, and what the collection sends as an example; None if it sends none."""
    found = _content(endpoint, scope, schemas)
    if found is None:
        return None
    media, schema = found
    content: Plain = {"schema": schema}
    value = body_example(endpoint.body, scope)
    if value is not None:
        named(content.setdefault("examples", {}), endpoint.name, value)
    return {"required": True, "content": {media: content}}


def _content(endpoint: Endpoint, scope: Scope, schemas: Schemas) -> tuple[str, Plain] | None:
    """Media type and schema."""
    given = _given_type(endpoint, scope)
    match endpoint.body:
        case NoBody():
            return None
        case Json(content_type=kind):
            schema = schemas.of(endpoint.request_type) if endpoint.request_type is not None else {}
            return given or kind or "application/json", schema
        case Raw(content_type=kind):
            return given or kind or "text/plain", {"type": "string"}
        case Form(fields):
            return _FORM, _object((scope.resolve(one.name).source, _text(one.value.source)) for one in fields)
        case Multipart(parts):
            return _MULTIPART, _object(
                (
                    scope.resolve(one.name).source,
                    dict(_BINARY) if isinstance(one, FilePart) else _text(one.value.source),
                )
                for one in parts
            )
        case Binary():
            return given or "application/octet-stream", dict(_BINARY)
        case GraphQL():
            return given or "application/json", dict(_GRAPHQL)
    assert_never(endpoint.body)


def _given_type(endpoint: Endpoint, scope: Scope) -> str:
    """The media type of an enabled Content-Type header, "" if there is none that is one."""
    for header in endpoint.headers:
        if header.enabled and header.name.source.lower() == "content-type":
            kind = scope.resolve(header.value).source.partition(";")[0].strip().lower()
            return kind if "/" in kind and "{" not in kind else ""
    return ""


def _text(value: str) -> Plain:
    return scalar_schema(value)


def _object(members: Iterable[tuple[str, Plain]]) -> Plain:
    """An object of form fields; a name that occurs several times takes a list."""
    properties: Plain = {}
    for name, schema in members:
        if name in properties and properties[name].get("type") != "array":
            properties[name] = {"type": "array", "items": properties[name]}
        else:
            properties.setdefault(name, schema)
    return {"type": "object", "properties": properties}
