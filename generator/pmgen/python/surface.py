"""What callers see of a client, for comparing it with another version of it."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from typing import Final

from pmgen.build.secrets.fields import is_credential
from pmgen.model.api import Api, Endpoint
from pmgen.model.auth import ApiKey, Auth, NoAuth, OAuth2, Signed
from pmgen.model.body import GraphQL
from pmgen.model.surface import (
    ArgumentSurface,
    FieldSurface,
    FolderSurface,
    ModelSurface,
    OperationSurface,
    Surface,
    VariableSurface,
)
from pmgen.model.types import ListOf, MapOf, OneOf, Record, Type
from pmgen.python.annotate import Needed, annotation
from pmgen.python.arguments import Argument, arguments
from pmgen.python.client_variables import ClientVariable, Plan, plan
from pmgen.python.kept_arguments import spot_of
from pmgen.python.spliced import sends_body
from pmgen.python.usage import auth_texts

# How an access token is sent: the word before it, whether in the query, whether at all.
_USUAL: Final = ("Bearer", False, True)
# Responses that are no JSON, as annotations.
_MEDIA: Final = {"": "", "text": "str", "bytes": "bytes"}
# Longer values are told by a digest.
_LONGEST: Final = 60
UNSHOWN: Final = "..."


def surface(api: Api) -> Surface:
    """What callers see of the client of a collection; its version is not known here."""
    planned = plan(api)
    models = _Models()
    operations = tuple(_operation(endpoint, planned, models) for endpoint in planned.api.endpoints)
    return Surface(
        package=api.package,
        collection=api.name,
        id=api.id,
        variables=tuple(sorted(map(_variable, planned.variables.values()), key=lambda one: one.argument)),
        folders=tuple(sorted(_folders(api), key=lambda one: one.title)),
        operations=operations,
        models=tuple(models.found[key] for key in sorted(models.found)),
    )


def _folders(api: Api) -> Iterator[FolderSurface]:
    calls = {folder.path: folder.call for folder in api.folders}
    yield from (FolderSurface(title, calls[title]) for title in api.used_folders if title in calls)


def _variable(one: ClientVariable) -> VariableSurface:
    default = "" if one.default is None else shown(one.argument, one.default)
    return VariableSurface(one.name, one.argument, one.environment, default, one.secret, methods=not one.only)


def shown(name: str, value: str) -> str:
    """A value as the lock may hold it: no credential, nothing long."""
    if not value or is_credential(name):
        return UNSHOWN if value else ""
    return value if len(value) <= _LONGEST and value.isprintable() else f"{UNSHOWN}{_digest(value)}"


def _digest(text: str) -> str:
    return sha256(text.encode()).hexdigest()[:8]


def _operation(endpoint: Endpoint, planned: Plan, models: "_Models") -> OperationSurface:
    body = "" if endpoint.request_type is None else models.text(endpoint.request_type, sent=True)
    return OperationSurface(
        call=endpoint.call,
        id=endpoint.id,
        title=(*endpoint.folders, endpoint.name),
        method=endpoint.method.source,
        url=endpoint.url.written,
        auth=_auth(endpoint),
        arguments=tuple(_argument(one, body) for one in arguments(endpoint, planned)),
        responses=tuple(
            (one.status, _MEDIA[one.media] if one.type is None else models.text(one.type, sent=False))
            for one in endpoint.responses
        ),
        sends=tuple(_sends(endpoint)),
        aliases=endpoint.aliases,
        pages=endpoint.pagination.method if endpoint.pagination else "",
        doc=_digest(_described(endpoint)) if _described(endpoint) else "",
    )


def _auth(endpoint: Endpoint) -> str:
    if isinstance(endpoint.auth, NoAuth):
        return ""
    names = dict.fromkeys(name for text in auth_texts(endpoint.auth) for name in text.variables)
    return " ".join((type(endpoint.auth).__name__, *("{{" + name + "}}" for name in sorted(names))))


def _argument(one: Argument, body: str) -> ArgumentSurface:
    kind = one.type
    if one.place == "body" and not one.file:
        kind = body or "Any"
    place, wire = spot_of(one.place, one.key)
    return ArgumentSurface(
        name=one.name,
        place=place,
        wire=wire,
        type=kind,
        required=one.required,
        default="" if one.required or not one.enabled or one.text is None else shown(one.name, one.text.source),
    )


def _sends(endpoint: Endpoint) -> Iterator[str]:
    """What goes out besides what arguments fill."""
    for header in endpoint.headers:
        if header.enabled and header.value.is_literal and header.value:
            yield f"{header.name.source}: {shown(header.name.source, header.value.source)}"
    yield from _auth_settings(endpoint.auth)
    if sends_body(endpoint):
        yield type(endpoint.body).__name__
        if isinstance(endpoint.body, GraphQL):
            yield f"query {_digest(endpoint.body.query.source)}"


def _auth_settings(auth: Auth) -> Iterator[str]:
    """How an auth is sent, besides its kind and its variables."""
    match auth:
        case ApiKey(key=key, in_query=in_query):
            yield f"API key as {key.source}{' in the query' * in_query}"
        case OAuth2(settings=pairs) | Signed(parameters=pairs):
            told = [f"{name}={text.source}" for name, text in sorted(pairs, key=repr) if text.is_literal]
            if isinstance(auth, OAuth2) and (auth.header_prefix.source, auth.in_query, auth.sends) != _USUAL:
                told.append(repr((auth.header_prefix.source, auth.in_query, auth.sends)))
            if told:
                yield f"settings of {type(auth).__name__} {_digest(chr(10).join(told))}"
        case _:
            pass


def _described(endpoint: Endpoint) -> str:
    """All that the collection says of a request and its parameters."""
    url = endpoint.url
    texts: Iterable[str] = (
        endpoint.description,
        *(one.description for one in url.parameters),
        *(one.description for one in url.query),
        *(one.description for one in endpoint.headers),
    )
    return "\n".join(filter(None, texts))


class _Models:
    """The classes found in types."""

    def __init__(self) -> None:
        self.found: dict[tuple[tuple[str, ...], str], ModelSurface] = {}

    def text(self, kind: Type, *, sent: bool) -> str:
        """The annotation of a type; its classes are kept."""
        self._add(kind, sent=sent)
        return annotation(kind, Needed())

    def _add(self, kind: Type, *, sent: bool) -> None:
        match kind:
            case Record():
                self._add_record(kind, sent=sent)
            case ListOf(item=inner) | MapOf(value=inner):
                self._add(inner, sent=sent)
            case OneOf(options=options):
                for option in options:
                    self._add(option, sent=sent)
            case _:
                pass

    def _add_record(self, record: Record, *, sent: bool) -> None:
        key = (record.home, record.name)
        if key in self.found:
            return
        fields = [FieldSurface(one.wire, annotation(one.type, Needed()), one.required) for one in record.fields]
        ordered = tuple(sorted(fields, key=lambda one: one.wire))
        self.found[key] = ModelSurface(key[1], record.home, sent, ordered, record.also)
        for member in record.fields:
            self._add(member.type, sent=sent)
