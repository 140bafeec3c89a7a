"""Endpoints of the model as operations and calls of the runtime: for `pmgen try`, and to measure the runtime."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast, get_args

from pmgen.model import auth as model_auth
from pmgen.model import body as model_body
from pmgen.model.api import Api, Endpoint
from pmgen.model.text import Text
from pmgen.runtime.arguments import NOT_GIVEN
from pmgen.runtime.auth import kinds
from pmgen.runtime.bodies import Given
from pmgen.runtime.dynamic_values import DYNAMIC
from pmgen.runtime.operation import Behaviour, BodyKind, Capture, FileField, GraphQL, Operation, TextField
from pmgen.runtime.template import variable_names

_BEHAVIOUR = Behaviour._fields


def operation_of(endpoint: Endpoint) -> Operation[Any]:
    """The operation that a generated client would hold."""
    url = endpoint.url
    body, content_type, text = _text_body(endpoint.body)
    return Operation(
        method=endpoint.method.source,
        url=url.written,
        path={parameter.written: _source(parameter.value) for parameter in url.parameters},
        query=tuple((_source(one.name), _source(one.value), one.enabled) for one in url.query),
        has_query=url.has_query,
        headers=tuple((one.name.source, one.value.source, one.enabled) for one in endpoint.headers),
        body=body,
        content_type=content_type,
        text=text,
        fields=tuple(_fields(endpoint.body)),
        graphql=_graphql(endpoint.body),
        auth=auth_of(endpoint.auth),
        captures=tuple(
            Capture(
                one.variable,
                one.path,
                "text" if one.source == "text" else "json" if one.source == "json" else "header",
                one.status,
                one.split,
            )
            for one in endpoint.captures
        ),
        constants=endpoint.constants,
        behaviour=Behaviour(**{name: getattr(endpoint.behaviour, name) for name in _BEHAVIOUR}),
    )


def files_named(api: Api, endpoint: Endpoint) -> tuple[str, ...]:
    """The paths that the collection gives to the files which a request sends."""
    body = endpoint.body
    if isinstance(body, model_body.Binary):
        return (body.path.source,) if body.path and body.content is None else ()
    if not isinstance(body, model_body.Multipart):
        return ()
    parts = (part for part in body.parts if isinstance(part, model_body.FilePart) and part.enabled)
    return tuple(api.scope.resolve(name).source for part in parts if part.content is None for name in part.paths)


def form_of(api: Api, endpoint: Endpoint, folder: Path) -> Given:
    """The files of a multipart body, those that are there."""
    if not isinstance(endpoint.body, model_body.Multipart):
        return {}
    given: dict[str | int, Any] = {}
    for index, part in enumerate(endpoint.body.parts):
        if isinstance(part, model_body.FilePart) and part.enabled:
            if part.content is not None:
                given[index] = (None, _base64(part.content))
            elif files := [path for name in part.paths if (path := folder / api.scope.resolve(name).source).is_file()]:
                given[index] = files
    return given


def file_of(endpoint: Endpoint, folder: Path) -> Any:
    """The file that is the body."""
    body = endpoint.body
    if not isinstance(body, model_body.Binary):
        return NOT_GIVEN
    if body.content is not None:
        return _base64(body.content)
    path = folder / body.path.source if body.path else None
    return path if path is not None and path.is_file() else NOT_GIVEN


def values_of(api: Api) -> Mapping[str, str]:
    """The values given by hand, as a user gives them to the constructor."""
    return _values(api, given=True)


def defaults_of(api: Api, endpoint: Endpoint) -> Mapping[str, str]:
    """The collection's own values; names without any stand for themselves, so that they stay visible as in Postman."""
    known = dict(_values(api, given=False))
    for name in _names(operation_of(endpoint)):
        if name not in known and name not in DYNAMIC:
            known[name] = f"{{{{{name}}}}}"
    return known


def _values(api: Api, *, given: bool) -> Mapping[str, str]:
    definitions = api.scope.definitions.items()
    return {name: one.value for name, one in definitions if one.value is not None and (one.origin == "given") is given}


def _names(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield from variable_names(value)
    elif isinstance(value, Mapping):
        for item in value.values():  # pyright: ignore[reportUnknownVariableType]
            yield from _names(item)
    elif isinstance(value, tuple):
        for item in value:  # pyright: ignore[reportUnknownVariableType]
            yield from _names(item)
    elif isinstance(value, Operation):
        yield from _names(tuple(value.__dict__.values()))
    elif isinstance(value, get_args(kinds.Auth)):
        names = (name for one in type(value).__mro__ for name in getattr(one, "__slots__", ()))
        yield from _names(tuple(getattr(value, name) for name in names))


def auth_of(auth: model_auth.Auth) -> kinds.Auth | None:
    """The runtime's auth of the model's."""
    match auth:
        case model_auth.NoAuth():
            return kinds.NoAuth() if auth.explicit else None
        case model_auth.Basic():
            return kinds.Basic(auth.username.source, auth.password.source)
        case model_auth.Bearer():
            return kinds.Bearer(_source(auth.token))
        case model_auth.ApiKey():
            return kinds.ApiKey(auth.key.source, auth.value.source, auth.in_query)
        case model_auth.OAuth2():
            return kinds.OAuth2(_source(auth.access_token), auth.header_prefix.source, auth.in_query, auth.sends)
        case model_auth.Signed():
            made = getattr(kinds, type(auth).__name__)({name: text.source for name, text in auth.parameters})
            return cast("kinds.Auth", made)


def _source(text: Text | None) -> str | None:
    return None if text is None else text.source


def _text_body(body: model_body.Body) -> tuple[BodyKind | None, str | None, str | None]:
    match body:
        case model_body.Json():
            return "json", body.content_type, body.text.source
        case model_body.Raw():
            return "raw", body.content_type, body.text.source
        case model_body.Form():
            return "form", None, None
        case model_body.Multipart():
            return "multipart", None, None
        case model_body.Binary():
            return "binary", None if body.content is None else "", None
        case model_body.GraphQL():
            return "graphql", None, None
        case model_body.NoBody():
            return None, None, None


def _fields(body: model_body.Body) -> Iterator[TextField | FileField]:
    if isinstance(body, model_body.Form):
        for field in body.fields:
            yield TextField(field.name.source, field.value.source, field.enabled)
    if isinstance(body, model_body.Multipart):
        for part in body.parts:
            if isinstance(part, model_body.TextPart):
                yield TextField(part.name.source, part.value.source, part.enabled, _source(part.content_type))
            else:
                empty = not part.paths and part.content is None
                name, file_type = _source(part.file_name), _source(part.content_type)
                yield FileField(part.name.source, part.enabled, name, file_type, empty)


def _graphql(body: model_body.Body) -> GraphQL | None:
    if not isinstance(body, model_body.GraphQL):
        return None
    return GraphQL(body.query.source, _source(body.operation_name), _source(body.variables_text))


def _base64(text: str) -> bytes:
    from base64 import b64decode

    return b64decode(text)
