"""The methods of resources: signature, operation, and the one call that does it."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pmgen.model.api import Endpoint
from pmgen.model.body import GraphQL, Json
from pmgen.python.arguments import Argument, Place, arguments
from pmgen.python.auths import SharedAuths
from pmgen.python.client_variables import Plan
from pmgen.python.custom import Custom
from pmgen.python.docstrings import docstring, quoted
from pmgen.python.group_arguments import arguments_for
from pmgen.python.layout import INDENT, WIDTH, Code, annotated, call, lay, mapping, parameter, returned, width
from pmgen.python.literals import string
from pmgen.python.method_docs import method_doc, pages_doc, result_text, summary
from pmgen.python.model_classes import Home
from pmgen.python.models import Models, Named
from pmgen.python.operations import Used, operation

_OPTIONS: Final = "options: RequestOptions | None = None"
_NAME: Final = re.compile(r"\w+")
# What arguments of the runtime's own types name.
_TYPES: Final = frozenset({"FileInput", "Scalar"})
_PLACES: Final[tuple[Place, ...]] = ("path", "variables", "query", "headers", "form")


@dataclass(frozen=True, slots=True)
class PagesMethod:
    """A printed method that goes through all pages of a list; the same call makes both paginators.

    Attributes:
        head: `def` line or lines of the synchronous class.
        async_head: those of the other.
        doc: the docstring.
        async_doc: that of the other.
        make: the call that makes the paginator, laid out after `return `.
    """

    head: str
    async_head: str
    doc: str
    async_doc: str
    make: str


@dataclass(frozen=True, slots=True)
class OldName:
    """A printed method that a request's method was called before.

    Attributes:
        mark: the decorator.
        head: `def` line or lines of the synchronous class.
        async_head: those of the other.
        doc: the docstring of both.
    """

    mark: str
    head: str
    async_head: str
    doc: str


@dataclass(frozen=True, slots=True)
class Method:
    """A printed method.

    Attributes:
        operation: the operation's constant, printed.
        head: `def` line or lines of the synchronous method.
        async_head: those of the other.
        doc: the docstring.
        async_doc: that of the other, which refers to it.
        send: the call that sends it, laid out after `return `.
        async_send: the same after `return await `.
        pages: the method that goes through all pages, if it is a list that has some.
        old_names: what it was called before.
    """

    operation: str
    head: str
    async_head: str
    doc: str
    async_doc: str
    send: str
    async_send: str
    pages: PagesMethod | None = None
    old_names: tuple[OldName, ...] = ()


@dataclass(slots=True)
class Imports:
    """What a module of resources imports.

    Attributes:
        runtime: names of the runtime.
        typing: names of `typing`.
        models: names by the home of their module.
        sequence: whether `Sequence` is needed.
        auths: names of the client's own `_auth`.
    """

    runtime: set[str] = field(default_factory=set[str])
    typing: set[str] = field(default_factory=set[str])
    models: dict[Home, set[str]] = field(default_factory=dict[Home, set[str]])
    sequence: bool = False
    auths: set[str] = field(default_factory=set[str])

    def add(self, named: Named) -> str:
        """The annotation of a type, once its names are imported."""
        for name, home in named.names:
            self.models.setdefault(home, set()).add(name)
        if named.needs_any:
            self.typing.add("Any")
        return named.text


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What is known of the whole client.

    Attributes:
        plan: what the client takes.
        models: the types of bodies.
        places: where each home's module is, as `Operation.responses` wants it.
        auths: the names of shared auths.
        custom: hand-written classes that take the place of generated ones.
    """

    plan: Plan
    models: Models
    places: Mapping[Home, str]
    auths: SharedAuths
    custom: Custom


class MethodPrinter:
    """Prints the methods of one module.

    Args:
        surroundings: what is known of the whole client.
        imports: takes what the module has to import.
        owner: the resource's class.
    """

    def __init__(self, surroundings: Surroundings, imports: Imports, owner: str) -> None:
        self._plan = surroundings.plan
        self._models = surroundings.models
        self._places = surroundings.places
        self._auths = surroundings.auths
        self._imports = imports
        self._owner = owner

    def method(self, endpoint: Endpoint) -> Method:
        """The method of an endpoint."""
        taken = method_arguments(endpoint, self._plan, self._models)
        self._import(endpoint, taken)
        result = self._result(endpoint)
        name = endpoint.call[-1]
        constant = f"_{name.upper()}"
        send = _send("self._send", constant, taken)
        return Method(
            operation=self._operation(constant, endpoint, taken, result),
            head=_head(name, taken, result, asynchronous=False),
            async_head=_head(name, taken, result, asynchronous=True),
            doc=quoted(method_doc(endpoint, taken, self._plan, self._models), 8),
            async_doc=docstring(f"{summary(endpoint)}\n\nSee `{self._owner}.{name}`.", 8),
            send=lay(send, 8, len("return ")),
            async_send=lay(send, 8, len("return await ")),
            pages=self._pages(endpoint, constant, taken, result),
            old_names=tuple(self._old_name(old, name, taken, result) for old in endpoint.aliases),
        )

    def _old_name(self, old: str, name: str, taken: Sequence[Argument], result: str) -> OldName:
        """The method under a name that it had before."""
        self._imports.runtime.add("deprecated")
        message = string(f"`{old}` is called `{name}` now.")
        return OldName(
            mark=f"{INDENT}@{lay(call('deprecated', [message]), 4, 1)}",
            head=_head(old, taken, result, asynchronous=False),
            async_head=_head(old, taken, result, asynchronous=True),
            doc=docstring(f"The old name of `{name}`.", 8),
        )

    def _pages(self, endpoint: Endpoint, constant: str, taken: Sequence[Argument], result: str) -> PagesMethod | None:
        """The method that goes through all pages of an endpoint."""
        if endpoint.pagination is None:
            return None
        name = endpoint.pagination.method
        self._imports.runtime |= {"AsyncPaginator", "Paginator"}
        arguments = f"[{self._imports.add(self._models.records[endpoint.id])}, {result}]"
        return PagesMethod(
            head=_head(name, taken, f"Paginator{arguments}", asynchronous=False),
            async_head=_head(name, taken, f"AsyncPaginator{arguments}", asynchronous=False),
            doc=quoted(pages_doc(endpoint, taken, self._plan), 8),
            async_doc=docstring(f"All records of `{endpoint.call[-1]}`.\n\nSee `{self._owner}.{name}`.", 8),
            make=lay(_send("self._paginate", constant, taken), 8, len("return ")),
        )

    def _import(self, endpoint: Endpoint, taken: Sequence[Argument]) -> None:
        self._imports.runtime |= {"Operation", "RequestOptions"}
        self._imports.runtime |= {"NOT_GIVEN" for one in taken if not one.required}
        self._imports.runtime |= {"NotGiven" for one in taken if "NotGiven" in _annotation(one)}
        self._imports.runtime |= {name for one in taken for name in _NAME.findall(one.type) if name in _TYPES}
        self._imports.sequence |= any("Sequence[" in one.type for one in taken)
        if any(one.place == "body" and not one.file for one in taken):
            self._imports.add(_body_type(endpoint, self._models))

    def _result(self, endpoint: Endpoint) -> str:
        """The return annotation, its names imported."""
        text = result_text(endpoint, self._models)
        if text in {"Any", "Content"}:
            (self._imports.typing if text == "Any" else self._imports.runtime).add(text)
            return text
        for status, named in self._models.responses.get(endpoint.id, {}).items():
            if 200 <= status < 300:
                self._imports.add(named)
        return text

    def _operation(self, constant: str, endpoint: Endpoint, taken: Sequence[Argument], result: str) -> str:
        responses = {
            status: f"{self._places[named.spec[1]]}:{named.spec[0]}"
            for status, named in self._models.responses.get(endpoint.id, {}).items()
            if named.spec is not None
        }
        used = Used()
        code = operation(endpoint, taken, responses, self._auths.names, used)
        self._imports.runtime |= used.names
        self._imports.auths |= used.auths
        return annotated(constant, f"Operation[{result}]", code, 0)


def method_arguments(endpoint: Endpoint, plan: Plan, models: Models) -> tuple[Argument, ...]:
    """The arguments of an endpoint's method, but for `options`; worked out once."""
    found = models.arguments.get(endpoint.id)
    if found is None:
        found = models.arguments[endpoint.id] = arguments(endpoint, plan, _body_type(endpoint, models).text)
    return found


def request_arguments(request: Endpoint, whole: Endpoint, plan: Plan, models: Models) -> tuple[Argument, ...]:
    """The arguments of a method as one of its requests gives them."""
    taken = method_arguments(whole, plan, models)
    return taken if request is whole else arguments_for(request, whole, taken)


def _body_type(endpoint: Endpoint, models: Models) -> Named:
    """What a body may be; text and bytes are sent as they are."""
    known = models.bodies.get(endpoint.id)
    if isinstance(endpoint.body, GraphQL):
        known = known or Named("dict[str, Any]", needs_any=True)
        return known if known.text == "Any" else Named(f"{known.text} | str", known.names, needs_any=known.needs_any)
    if known is None:
        return Named("Any", needs_any=True) if isinstance(endpoint.body, Json) else Named("str | bytes")
    return known if known.text == "Any" else Named(f"{known.text} | str | bytes", known.names)


def _head(name: str, taken: Sequence[Argument], result: str, *, asynchronous: bool) -> str:
    """The `def` of a method: on one line, or a parameter a line."""
    keyword = f"{INDENT}{'async ' * asynchronous}def {name}("
    parameters = [_parameter(one) for one in taken]
    one = f"{keyword}self, *, {', '.join((*parameters, _OPTIONS))}) -> {result}:"
    if width(one) <= WIDTH:
        return one
    lines = [parameter(one.name, _annotation(one), _default_value(one), 8) for one in taken]
    body = "".join(f"{line}\n" for line in (*lines, f"{INDENT * 2}{_OPTIONS},"))
    return f"{keyword}\n{INDENT * 2}self,\n{INDENT * 2}*,\n{body}{returned(result, 4)}"


def _annotation(one: Argument) -> str:
    return one.type if one.required or one.type == "Any" else f"{one.type} | NotGiven"


def _default_value(one: Argument) -> str | None:
    return None if one.required else "NOT_GIVEN"


def _parameter(one: Argument) -> str:
    value = _default_value(one)
    return f"{one.name}: {_annotation(one)}" + ("" if value is None else f" = {value}")


def _send(function: str, constant: str, taken: Sequence[Argument]) -> Code:
    """The call of the runtime."""
    keywords: list[tuple[str, Code]] = []
    for place in _PLACES:
        found = [one for one in taken if one.place == place]
        if found:
            by_index = any(one.repeats for one in found)
            keywords.append((place, mapping([(one.index if by_index else one.key, one.name) for one in found])))
    keywords += [("body", one.name) for one in taken if one.place == "body"]
    return call(function, [constant], [*keywords, ("options", "options")])
