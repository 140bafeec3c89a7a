"""The modules of models: a class for each record, a `TypedDict` twin for those that are sent, names for other types."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final

from pmgen.build.names import Namespace, pascal, status_name
from pmgen.model.api import Api, Endpoint, Response
from pmgen.model.body import GraphQL
from pmgen.model.pagination import Pagination
from pmgen.model.types import (
    Anything,
    Bool,
    Float,
    Int,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Record,
    Reference,
    Str,
    Type,
    type_at,
)
from pmgen.python.annotate import Needed, annotation
from pmgen.python.layout import assigned_type
from pmgen.python.model_classes import Home, Module, printed_class

if TYPE_CHECKING:
    from pmgen.python.arguments import Argument


@dataclass(frozen=True, slots=True)
class Named:
    """A type as other modules use it.

    Attributes:
        text: the annotation.
        names: what it needs from modules of models: name and home.
        spec: `(name, home)` of what decodes it; None if it is taken as it comes.
        needs_any: whether it needs `Any`.
    """

    text: str
    names: tuple[tuple[str, Home], ...] = ()
    spec: tuple[str, Home] | None = None
    needs_any: bool = False


# Responses that are no JSON.
_MEDIA: Final = {"text": Named("str"), "bytes": Named("bytes")}


@dataclass(slots=True)
class Models:
    """All modules of models, the types of every endpoint's bodies, and those of the records of lists in pages."""

    modules: dict[Home, Module] = field(default_factory=dict[Home, Module])
    bodies: dict[str, Named] = field(default_factory=dict[str, Named])
    responses: dict[str, dict[int, Named]] = field(default_factory=dict[str, dict[int, Named]])
    arguments: "dict[str, tuple[Argument, ...]]" = field(default_factory=dict[str, "tuple[Argument, ...]"])
    records: dict[str, Named] = field(default_factory=dict[str, Named])


def build_models(api: Api) -> Models:
    """The models of all endpoints."""
    found = _Found(api)
    models = Models()
    for (home, name), record in found.records.items():
        module = models.modules.setdefault(home, Module())
        module.classes.append(printed_class(record, found.docs[home, name], (home, name) in found.sent, module))
        for old in record.also:
            twin = [f"{name}Dict"] if (home, name) in found.sent else []
            models.modules.setdefault(old, Module()).moved += [(one, home) for one in (name, *twin)]
    aliases = _Aliases(models, found)
    for endpoint in api.endpoints:
        if endpoint.request_type is not None:
            models.bodies[endpoint.id] = aliases.body(endpoint, endpoint.request_type)
        models.responses[endpoint.id] = {
            response.status: named
            for response in endpoint.responses
            if (named := aliases.response(endpoint, response)) is not None
        }
        if endpoint.pagination is not None:
            models.records[endpoint.id] = _record_of(endpoint, endpoint.pagination)
    aliases.add_former()
    return models


def _record_of(endpoint: Endpoint, pagination: Pagination) -> Named:
    """The type of a page's records."""
    kinds = [one.type for one in endpoint.responses if 200 <= one.status < 300 and one.type is not None]
    kind = type_at(kinds[0], (*pagination.items, -1)) if len(kinds) == 1 else None
    if isinstance(kind, Record | Reference):
        name = kind.name
        return Named(name, ((name, kind.home),))
    if isinstance(kind, Bool | Int | Float) or (isinstance(kind, Str) and not kind.values and not kind.native):
        return Named(annotation(kind, Needed()))
    return Named("Any", needs_any=True)


class _Found:
    """The records of all endpoints by home and name, which of them are sent, and what each is."""

    def __init__(self, api: Api) -> None:
        self.records: dict[tuple[Home, str], Record] = {}
        self.sent: set[tuple[Home, str]] = set()
        self.docs: dict[tuple[Home, str], str] = {}
        for endpoint in api.endpoints:
            title = ".".join(("client", *endpoint.call))
            if endpoint.request_type is not None:
                what = "GraphQL variables" if isinstance(endpoint.body, GraphQL) else "body"
                self._add(endpoint.request_type, f"The {what} of `{title}`.", sent=True)
            for response in endpoint.responses:
                if response.type is not None:
                    self._add(response.type, f"The response of `{title}` for status {response.status}.", sent=False)

    def _add(self, kind: Type, doc: str, *, sent: bool) -> None:
        if isinstance(kind, Record):
            key = (kind.home, kind.name)
            self.records.setdefault(key, kind)
            self.docs.setdefault(key, doc)
            if sent:
                self.sent.add(key)
            for member in kind.fields:
                self._add(member.type, f"`{member.wire}` of `{kind.name}`.", sent=sent)
        for inner in _inside(kind):
            self._add(inner, doc if isinstance(kind, OneOf) else _item_doc(doc), sent=sent)


def _inside(kind: Type) -> tuple[Type, ...]:
    match kind:
        case ListOf(item=item):
            return (item,)
        case MapOf(value=value):
            return (value,)
        case OneOf(options=options):
            return options
        case _:
            return ()


def _item_doc(doc: str) -> str:
    return doc if doc.startswith("One of") else f"One of {doc[0].lower()}{doc[1:]}"


class _Aliases:
    """Names for the types of bodies that are no class: `ListUsersResponse: TypeAlias = list[User]`."""

    def __init__(self, models: Models, found: _Found) -> None:
        self._models = models
        self._names: dict[Home, Namespace] = {}
        self._made: list[tuple[Endpoint, str, str]] = []
        for (home, name), record in found.records.items():
            for one in (home, *record.also):
                self._namespace(one).take(name)

    def body(self, endpoint: Endpoint, kind: Type) -> Named:
        """What a body may be: model or dict."""
        needed = Needed()
        if isinstance(kind, Record | Reference):
            text, twin = annotation(kind, needed), annotation(kind, needed, as_dict=True)
            return Named(f"{text} | {twin}", ((text, kind.home), (twin, kind.home)))
        if isinstance(kind, Anything | Null):
            return Named("Any", needs_any=True)
        role = "Variables" if isinstance(endpoint.body, GraphQL) else "Body"
        module = self._module(endpoint)
        model, twin = annotation(kind, module.needed), annotation(kind, module.needed, as_dict=True)
        return self._alias(endpoint, role, model if model == twin else f"{model} | {twin}")

    def response(self, endpoint: Endpoint, response: Response) -> Named | None:
        """What a response is; None if nothing tells."""
        kind = response.type
        if kind is None:
            return _MEDIA.get(response.media)
        if isinstance(kind, Record | Reference):
            name = kind.name
            return Named(name, ((name, kind.home),), (name, kind.home))
        if isinstance(kind, Anything | Null):
            return Named("Any", needs_any=True)
        text = annotation(kind, Needed())
        if text in {"str", "int", "float", "bool"}:
            return Named(text)
        named = self._alias(endpoint, _role(endpoint, response.status), annotation(kind, self._module(endpoint).needed))
        return Named(named.text, named.names, named.names[0])

    def _alias(self, endpoint: Endpoint, role: str, text: str) -> Named:
        home = endpoint.call[:-1]
        name = self._namespace(home).take(pascal(endpoint.call[-1]) + role)
        self._module(endpoint).needed.names.add("TypeAlias")
        self._module(endpoint).aliases.append(assigned_type(name, text))
        self._made.append((endpoint, role, name))
        return Named(name, ((name, home),))

    def add_former(self) -> None:
        """The names that types had whose methods are called otherwise now, as far as they are free."""
        for endpoint, role, name in self._made:
            for old in (f"{pascal(alias)}{role}" for alias in endpoint.aliases):
                if self._namespace(endpoint.call[:-1]).take(old) == old:
                    self._module(endpoint).aliases.append(assigned_type(old, name))

    def _module(self, endpoint: Endpoint) -> Module:
        return self._models.modules.setdefault(endpoint.call[:-1], Module())

    def _namespace(self, home: Home) -> Namespace:
        return self._names.setdefault(home, Namespace())


def _role(endpoint: Endpoint, status: int) -> str:
    """`Response` for the first success, else the status's own phrase."""
    typed = (response.status for response in endpoint.responses if response.type and 200 <= response.status < 300)
    if status == min(typed, default=0):
        return "Response"
    return status_name(status)
