"""One request as an operation."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any, Final, TypeGuard

from pmgen.errors import Place, Report
from pmgen.model.api import Api, Endpoint, Example
from pmgen.model.text import Text
from pmgen.openapi.bodies import request_body
from pmgen.openapi.examples import named, plain_json
from pmgen.openapi.paths import Template
from pmgen.openapi.schemas import Schemas, scalar_schema
from pmgen.openapi.security import Schemes

Json = dict[str, Any]

# OpenAPI has other places for these (3.1.1, "Parameter Object"), or they belong to the connection.
_NO_PARAMETERS: Final = frozenset(
    ("accept", "content-type", "authorization", "host", "content-length", "connection", "user-agent", "accept-encoding")
)
# Names of headers and parameters whose values are not shown.
_GUARDED: Final = ("key", "token", "secret", "password", "signature", "cookie", "session", "auth")


@dataclass(frozen=True, slots=True)
class Context:
    """What all operations of a document share."""

    api: Api
    schemas: Schemas
    schemes: Schemes
    report: Report


def operation(endpoint: Endpoint, template: Template, context: Context) -> Json:
    """The operation of one request, without its id."""
    security = context.schemes.of(endpoint, context.api.scope)
    made: Json = {
        "tags": ["/".join(endpoint.folders)] if endpoint.folders else [],
        "summary": endpoint.name,
        "description": endpoint.description,
        "parameters": [*_path(template, context), *_query(endpoint, context), *_headers(endpoint, context)],
        "requestBody": request_body(endpoint, context.api.scope, context.schemas),
        "security": security,
    }
    kept = {key: value for key, value in made.items() if value}
    return {**kept, "responses": _responses(endpoint, context), "x-pmgen-requests": [_request(endpoint)]}


def _request(endpoint: Endpoint) -> Json:
    found = {"id": endpoint.id, "title": endpoint.title, "call": ".".join(endpoint.call)}
    return {**found, "description": endpoint.description} if endpoint.description else found


def _path(template: Template, context: Context) -> list[Json]:
    return [
        _parameter("path", hole.name, hole.value, hole.description, context) | {"required": True}
        for hole in template.holes
    ]


def _query(endpoint: Endpoint, context: Context) -> list[Json]:
    """The query's parameters; one that occurs several times takes a list."""
    found: dict[str, Json] = {}
    for one in endpoint.url.query:
        name = context.api.scope.resolve(one.name).source if one.name is not None else ""
        if not name:
            what = "A query parameter without a name has no place in OpenAPI."
            context.report.note("openapi-query", Place(title=endpoint.title), what)
            continue
        made = _parameter("query", name, one.value, one.description, context)
        if one.value is None:
            made["allowEmptyValue"] = True
        found[name] = _several(found[name], made) if name in found else made
    return list(found.values())


def _several(first: Json, other: Json) -> Json:
    """Two parameters of one name as one that takes a list."""
    schema = first["schema"]
    items = schema["items"] if schema.get("type") == "array" else schema
    seen = [one["example"] for one in (first, other) if "example" in one]
    values = [value for one in seen for value in (one if _is_list(one) else [one])]
    kept = {key: value for key, value in first.items() if key not in {"schema", "example"}}
    made = {**kept, "schema": {"type": "array", "items": items}}
    return {**made, "example": values} if values else made


def _is_list(value: Any) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _headers(endpoint: Endpoint, context: Context) -> list[Json]:
    found: dict[str, Json] = {}
    for header in endpoint.headers:
        name = context.api.scope.resolve(header.name).source
        if name.lower() not in _NO_PARAMETERS:
            found.setdefault(name.lower(), _parameter("header", name, header.value, header.description, context))
    return list(found.values())


def _parameter(place: str, name: str, value: Text | None, description: str, context: Context) -> Json:
    sent = context.api.scope.resolve(value).source if value is not None else ""
    made: Json = {"name": name, "in": place, "schema": scalar_schema(sent)}
    if description.strip():
        made["description"] = description
    if sent and not any(word in name.lower() for word in _GUARDED):
        made["example"] = sent
    return made


def _responses(endpoint: Endpoint, context: Context) -> Json:
    """By status: the type that all evidence gives, every saved response as an example."""
    types = {response.status: response.type for response in endpoint.responses}
    made: Json = {}
    for example in endpoint.examples:
        _add_example(made, example, context)
    for status, kind in types.items():
        response = made.setdefault(_status(status), {"description": _phrase(status)})
        if kind is not None:
            content = response.setdefault("content", {})
            media = next((media for media in content if "json" in media), "application/json")
            content[media] = {"schema": context.schemas.of(kind), **content.get(media, {})}
    return dict(sorted(made.items())) if made else {"default": {"description": "No response is known."}}


def _add_example(made: Json, example: Example, context: Context) -> None:
    """Adds a saved response; its name is the response's description, if it is the first of its status."""
    response = made.setdefault(_status(example.status), {"description": example.name or _phrase(example.status)})
    if example.body is None:
        # A response without body is an example as well: by its name.
        bodiless = response.setdefault("x-pmgen-examples", {})
        named(bodiless, example.name, None)
        return
    value = plain_json(example.value, context.api.scope) if example.value is not None else example.body
    media = response.setdefault("content", {}).setdefault(_media(example), {})
    named(media.setdefault("examples", {}), example.name, value)


def _status(status: int | None) -> str:
    return str(status) if status is not None and 100 <= status <= 599 else "default"


def _phrase(status: int | None) -> str:
    try:
        return HTTPStatus(status or 0).phrase
    except ValueError:
        return f"Status {status}" if status else "Response"


def _media(example: Example) -> str:
    """The media type that was saved; JSON says so itself where there is none."""
    given = next((value for name, value in example.headers if name.lower() == "content-type"), "")
    kind = given.partition(";")[0].strip().lower()
    if "/" in kind:
        return kind
    return "application/json" if example.value is not None else "text/plain"
