"""Which variables a request uses, and where: base and auth, path, query, headers, body."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, fields, replace

from pmgen.model.api import Endpoint
from pmgen.model.auth import Auth, NoAuth, OAuth2, Signed
from pmgen.model.body import Binary, FilePart, Form, GraphQL, Json, Multipart, NoBody, Raw
from pmgen.model.json_value import texts
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.model.url import PathParameter
from pmgen.python.once import once
from pmgen.runtime.template import substitute


@dataclass(frozen=True, slots=True)
class Usage:
    """The variables of one request by place, each once, in order of mention; dynamic ones are not among them.

    Attributes:
        shared: of the URL's base and of the auth: they belong to the client.
        path: of the path and of its parameters' values.
        query: of enabled query parameters.
        headers: of enabled headers.
        body: of the body.
    """

    shared: tuple[str, ...] = ()
    path: tuple[str, ...] = ()
    query: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    body: tuple[str, ...] = ()

    @property
    def all(self) -> tuple[str, ...]:
        """All of them."""
        return tuple(dict.fromkeys((*self.shared, *self.path, *self.query, *self.headers, *self.body)))


@once
def usage(endpoint: Endpoint) -> Usage:
    """The variables of a request."""
    return Usage(
        shared=_names((endpoint.url.base, *auth_texts(endpoint.auth))),
        path=_names(_path_texts(endpoint)),
        query=_names(_query_texts(endpoint)),
        headers=_names(_header_texts(endpoint)),
        body=_names(_body_texts(endpoint)),
    )


def needed(endpoint: Endpoint) -> tuple[str, ...]:
    """The variables that a call has to know: all, but for those of a grant that the client cannot go through alone."""
    auth = endpoint.auth
    if not isinstance(auth, OAuth2) or is_alone(auth):
        return usage(endpoint).all
    return usage(replace(endpoint, auth=replace(auth, settings=()))).all


def is_alone(auth: OAuth2) -> bool:
    """Whether the client gets a token by itself, with nobody to consent (`source_from_settings` of the runtime)."""
    settings = {name for name, text in auth.settings if text}
    grant = next((text.source for name, text in auth.settings if name == "grant_type"), "")
    can_ask = {"accessTokenUrl", "clientId"} <= settings and (auth.access_token is None or auth.optional)
    return can_ask and (grant in {"client_credentials", "password_credentials"} or "refreshToken" in settings)


def made_names(endpoint: Endpoint, scope: Scope) -> tuple[str, ...]:
    """The variables of known value whose names come about only by filling others: `{{{{env}}_host}}` (var-nested)."""
    asked: dict[str, None] = {}

    def lookup(name: str) -> str | None:
        asked.setdefault(name)
        return scope.value(name)

    texts = (
        *(endpoint.url.base, *auth_texts(endpoint.auth), *_path_texts(endpoint)),
        *(*_query_texts(endpoint), *_header_texts(endpoint), *_body_texts(endpoint)),
    )
    for text in texts:
        if text is not None:
            substitute(text.source, lookup)
    known = set(nested(usage(endpoint).all, scope))
    return tuple(name for name in asked if name not in known and scope.value(name) is not None)


def nested(names: Iterable[str], scope: Scope) -> tuple[str, ...]:
    """The names, and those that their values are made of."""
    found: dict[str, None] = {}
    todo = list(names)
    while todo:
        name = todo.pop(0)
        if name not in found:
            found[name] = None
            todo.extend(_names((Text(scope.value(name) or ""),)))
    return tuple(found)


def auth_texts(auth: Auth) -> Iterator[Text]:
    """All texts of an auth."""
    match auth:
        case NoAuth():
            return
        case Signed(parameters=parameters):
            yield from (text for _, text in parameters)
        case _:
            for field in fields(auth):
                value: object = getattr(auth, field.name)
                if isinstance(value, Text):
                    yield value
            if isinstance(auth, OAuth2):
                yield from (text for _, text in auth.settings)


def _query_texts(endpoint: Endpoint) -> Iterator[Text | None]:
    for parameter in endpoint.url.query:
        if parameter.enabled:
            yield from (parameter.name, parameter.value)


def _header_texts(endpoint: Endpoint) -> Iterator[Text | None]:
    for header in endpoint.headers:
        if header.enabled:
            yield from (header.name, header.value)


def _path_texts(endpoint: Endpoint) -> Iterator[Text | None]:
    for segment in endpoint.url.path:
        for piece in segment.pieces:
            yield piece.value if isinstance(piece, PathParameter) else piece


def _body_texts(endpoint: Endpoint) -> Iterator[Text | None]:
    match endpoint.body:
        case NoBody():
            return
        case Json(text=text, defaults=defaults):
            yield text
            yield from () if defaults is None else texts(defaults)
        case Raw(text=text):
            yield text
        case Form(fields=form):
            yield from (text for field in form if field.enabled for text in (field.name, field.value))
        case Multipart(parts=parts):
            for part in parts:
                if part.enabled:
                    yield part.name
                    yield None if isinstance(part, FilePart) else part.value
        case Binary():
            return
        case GraphQL(query=query, operation_name=name, variables_text=variables):
            yield from (query, name, variables)


def _names(texts: Iterable[Text | None]) -> tuple[str, ...]:
    found: dict[str, None] = {}
    for text in texts:
        if text is not None and "{{" in text.source:
            found |= dict.fromkeys(text.variables)
    return tuple(name for name in found if not name.startswith("$"))
