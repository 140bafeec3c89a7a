"""Endpoints as `Operation(...)`: what the client's runtime needs to know of a request, as a table of texts."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, assert_never

from pmgen.model.api import Behaviour, Endpoint, Header
from pmgen.model.auth import ApiKey, Auth, Basic, Bearer, NoAuth, OAuth2
from pmgen.model.body import Binary, FilePart, Form, FormField, GraphQL, Json, Multipart, NoBody, Raw, TextPart
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
from pmgen.model.pagination import JsonPath, Pagination
from pmgen.model.rules import Retry
from pmgen.model.scripts import Capture
from pmgen.model.text import Text
from pmgen.python.arguments import Argument, is_offered
from pmgen.python.layout import Code, Group, call, mapping, sequence
from pmgen.python.literals import string
from pmgen.python.spliced import is_placeholder, sends_body
from pmgen.python.values import lines_code

_DEFAULT_BEHAVIOUR: Final = Behaviour()
_BEHAVIOUR: Final = (
    "disable_url_encoding",
    "disable_body_pruning",
    "disabled_system_headers",
    "follow_redirects",
    "follow_original_method",
    "max_redirects",
)


@dataclass(slots=True)
class Used:
    """The names that printed operations use: of the runtime, and of the client's shared auths."""

    names: set[str] = field(default_factory=set[str])
    auths: set[str] = field(default_factory=set[str])

    def call(self, name: str, positional: Sequence[Code] = (), keywords: Sequence[tuple[str, Code]] = ()) -> Code:
        """A call of a class of the runtime."""
        self.names.add(name)
        return call(name, positional, keywords)


def operation(
    endpoint: Endpoint,
    arguments: Sequence[Argument],
    responses: Mapping[int, str],
    auths: Mapping[Auth, str],
    used: Used,
) -> Code:
    """The operation of an endpoint.

    Args:
        endpoint: the request.
        arguments: those of its method.
        responses: where the types of its bodies are, by status.
        auths: the names of those that requests share.
        used: takes the names to import.
    """
    keywords: list[tuple[str, Code]] = [
        ("method", string(endpoint.method.source)),
        ("url", string(endpoint.url.written)),
    ]
    keywords += _url_parts(endpoint)
    keywords += [("headers", sequence([_header(one) for one in endpoint.headers if one.enabled or is_offered(one)]))]
    keywords += _body(endpoint, used) if sends_body(endpoint) else []
    if not isinstance(endpoint.auth, NoAuth) or endpoint.auth.explicit:
        keywords.append(("auth", _shared_auth(endpoint.auth, auths, used)))
    keywords.append(("responses", mapping([(str(status), string(place)) for status, place in responses.items()])))
    keywords.append(("captures", sequence([_capture(capture, used) for capture in endpoint.captures])))
    constants = [sequence([string(name), string(value)]) for name, value in endpoint.constants]
    keywords.append(("constants", sequence(constants)))
    if endpoint.behaviour != _DEFAULT_BEHAVIOUR:
        keywords.append(("behaviour", _behaviour(endpoint.behaviour, used)))
    named = [(string(one.variable), string(one.name)) for one in arguments if one.variable]
    keywords.append(("arguments", mapping(list(dict(named).items()))))
    if endpoint.pagination is not None:
        keywords.append(("pagination", _pagination(endpoint.pagination, used)))
    if endpoint.retry is not None:
        keywords.append(("retry", _retry(endpoint.retry, used)))
    return used.call("Operation", (), [(name, code) for name, code in keywords if not _is_empty(code)])


def _is_empty(code: Code) -> bool:
    return isinstance(code, Group) and not code.items and code.opening in {"{", "("}


def _optional(text: Text | None) -> str:
    return "None" if text is None else string(text.source)


def _url_parts(endpoint: Endpoint) -> list[tuple[str, Code]]:
    url = endpoint.url
    path = [
        (string(one.written), "None" if is_placeholder(one.value) else _optional(one.value)) for one in url.parameters
    ]
    query = [
        sequence([_optional(one.name), _optional(one.value), str(_goes_out(one.value, one.enabled))])
        for one in url.query
    ]
    has_query: list[tuple[str, Code]] = [("has_query", "True")] if url.has_query else []
    return [("path", mapping(path)), ("query", sequence(query)), *has_query]


def _header(header: Header) -> Code:
    sent = _goes_out(header.value, header.enabled)
    return sequence([string(header.name.source), string(header.value.source), str(sent)])


def _goes_out(value: Text | None, enabled: bool) -> bool:
    """Whether a parameter is sent without being given: what the collection sends, but no placeholders."""
    return enabled and not is_placeholder(value)


def _body(endpoint: Endpoint, used: Used) -> list[tuple[str, Code]]:
    match endpoint.body:
        case Json(content_type=content_type, defaults=defaults):
            given = [] if defaults is None else [("defaults", _json(defaults))]
            return [("body", '"json"'), *_content_type(content_type, endpoint), *given]
        case Raw(content_type=content_type):
            return [("body", '"raw"'), *_content_type(content_type, endpoint)]
        case Form(fields=fields):
            return [("body", '"form"'), ("fields", sequence([_text_field(one, used) for one in fields]))]
        case Multipart(parts=parts):
            return [("body", '"multipart"'), ("fields", sequence([_part(one, used) for one in parts]))]
        case Binary(content=content):
            return [("body", '"binary"'), *([] if content is None else [("content_type", '""')])]
        case GraphQL(query=query, operation_name=name, variables_text=variables):
            keywords = [("operation_name", name), ("variables", variables)]
            given = [(key, string(text.source)) for key, text in keywords if text is not None]
            return [("body", '"graphql"'), ("graphql", used.call("GraphQL", [lines_code(query.source)], given))]
        case NoBody():
            return []


def _json(value: JsonValue) -> Code:
    """A JSON value as Python; its texts keep their variables."""
    match value:
        case JsonNull():
            return "None"
        case JsonBool(value=flag):
            return str(flag)
        case JsonNumber(text=text):
            return text
        case JsonString(text=text) | JsonHole(text=text):
            return string(text.source)
        case JsonList(items=items):
            return sequence([_json(item) for item in items], "[]")
        case JsonObject(members=members):
            return mapping([(string(key.source), _json(item)) for key, item in members])
    assert_never(value)


def _content_type(content_type: str | None, endpoint: Endpoint) -> list[tuple[str, Code]]:
    """What goes out where no header says it; nothing if one does."""
    said = any(
        one.name.source.lower() == "content-type" and one.value.is_literal and one.value and one.enabled
        for one in endpoint.headers
    )
    return [] if said or content_type is None else [("content_type", string(content_type))]


def _text_field(part: FormField | TextPart, used: Used) -> Code:
    keywords: list[tuple[str, Code]] = [] if _goes_out(part.value, part.enabled) else [("enabled", "False")]
    if isinstance(part, TextPart) and part.content_type is not None:
        keywords.append(("content_type", string(part.content_type.source)))
    return used.call("TextField", [string(part.name.source), string(part.value.source)], keywords)


def _part(part: TextPart | FilePart, used: Used) -> Code:
    if isinstance(part, TextPart):
        return _text_field(part, used)
    keywords: list[tuple[str, Code]] = [] if part.enabled else [("enabled", "False")]
    keywords += [
        (key, string(text.source))
        for key, text in (("file_name", part.file_name), ("content_type", part.content_type))
        if text is not None
    ]
    if not part.paths and part.content is None:
        keywords.append(("empty", "True"))
    return used.call("FileField", [string(part.name.source)], keywords)


def _shared_auth(kind: Auth, auths: Mapping[Auth, str], used: Used) -> Code:
    name = auths.get(kind)
    if name is None:
        return auth(kind, used)
    used.auths.add(name)
    return name


def auth(kind: Auth, used: Used) -> Code:
    """An auth, its texts as written."""
    match kind:
        case NoAuth():
            return used.call("NoAuth")
        case Basic(username=username, password=password):
            return used.call("Basic", [string(username.source), string(password.source)])
        case Bearer(token=token):
            return used.call("Bearer", [] if token is None else [string(token.source)])
        case ApiKey(key=key, value=value, in_query=in_query):
            keywords = [("in_query", "True")] if in_query else []
            return used.call("ApiKey", [string(key.source), string(value.source)], keywords)
        case OAuth2():
            return _oauth2(kind, used)
        case _:
            texts = [(string(name), string(text.source)) for name, text in dict(kind.parameters).items()]
            return used.call(type(kind).__name__, [mapping(texts)])


def _oauth2(kind: OAuth2, used: Used) -> Code:
    keywords: list[tuple[str, Code]] = []
    if kind.header_prefix.source != "Bearer":
        keywords.append(("header_prefix", string(kind.header_prefix.source)))
    if kind.in_query:
        keywords.append(("in_query", "True"))
    if not kind.sends:
        keywords.append(("sends", "False"))
    if kind.optional:
        keywords.append(("optional", "True"))
    if kind.settings:
        texts = [(string(name), string(text.source)) for name, text in dict(kind.settings).items()]
        keywords.append(("settings", mapping(texts)))
    return used.call("OAuth2", [] if kind.access_token is None else [string(kind.access_token.source)], keywords)


def _capture(capture: Capture, used: Used) -> Code:
    keywords: list[tuple[str, Code]] = []
    if capture.source != "json":
        keywords.append(("source", string(capture.source)))
    if capture.status is not None:
        keywords.append(("status", str(capture.status)))
    if capture.split:
        steps = [sequence([string(separator), str(index)]) for separator, index in capture.split]
        keywords.append(("split", sequence(steps)))
    path = sequence([string(step) if isinstance(step, str) else str(step) for step in capture.path])
    positional: list[Code] = [string(capture.variable)]
    return used.call("Capture", positional if _is_empty(path) else [*positional, path], keywords)


def _pagination(pagination: Pagination, used: Used) -> Code:
    keywords: list[tuple[str, Code]] = []
    for name in ("items", "next", "more", "last", "total", "pages"):
        path: JsonPath = getattr(pagination, name)
        if path:
            keywords.append((name, sequence([string(step) if isinstance(step, str) else str(step) for step in path])))
    if pagination.first:
        keywords.append(("first", str(pagination.first)))
    parameter: list[Code] = [string(pagination.parameter)] if pagination.parameter else []
    return used.call("Paginated", [string(pagination.style), *parameter], keywords)


def _retry(retry: Retry, used: Used) -> Code:
    said = (("safe", retry.safe), ("max", retry.max), ("wait", retry.wait))
    keywords: list[tuple[str, Code]] = [(name, repr(value)) for name, value in said if value is not None]
    if retry.statuses:
        keywords.append(("statuses", sequence([str(status) for status in retry.statuses])))
    return used.call("Retry", (), keywords)


def _behaviour(behaviour: Behaviour, used: Used) -> Code:
    keywords: list[tuple[str, Code]] = []
    for name in _BEHAVIOUR:
        value: object = getattr(behaviour, name)
        if value != getattr(_DEFAULT_BEHAVIOUR, name):
            items = [string(item) for item in behaviour.disabled_system_headers]
            keywords.append((name, sequence(items) if name == "disabled_system_headers" else repr(value)))
    return used.call("Behaviour", (), keywords)
