"""The keyword arguments of a method: path parameters, variables, query, headers, form fields, body."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Final, Literal, TypeAlias

from pmgen.build.names import identifier, words
from pmgen.build.words import without_instruction
from pmgen.model.api import AUTOMATIC_HEADERS, Endpoint, Header
from pmgen.model.body import Binary, FilePart, Form, GraphQL, Json, Multipart, NoBody, Raw
from pmgen.model.scalars import scalar_kind
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.model.url import PathParameter
from pmgen.python.client_variables import Plan
from pmgen.python.kept_arguments import PLACES, argument_names, spot_of, spots_before
from pmgen.python.literals import string
from pmgen.python.once import once_for
from pmgen.python.spliced import is_argument, is_header_argument, is_placeholder, sends_body, spliced

Place: TypeAlias = Literal["variables", "path", "query", "headers", "form", "body"]

_READING: Final = frozenset({"GET", "HEAD", "OPTIONS", "QUERY", "PROPFIND"})
_RESERVED: Final = frozenset({"self", "options", "body", "variables"})


@dataclass(frozen=True, slots=True)
class Argument:
    """A keyword argument.

    Attributes:
        name: the keyword.
        place: where its value goes, which is the keyword of `_send` that takes it.
        key: its printed name there, "" for the body.
        index: its printed place among the operation's parameters of that kind.
        repeats: whether an earlier one has the same name, so that only the index tells which is meant.
        type: what it may be, without `NotGiven`.
        required: whether a call must give it.
        text: the collection's own value; None if it has none.
        enabled: whether it is sent without being given.
        placeholder: whether the collection sends a placeholder (`<string>`) for it, which no call should by itself.
        description: what the collection says of it.
        variable: the variable that it stands for, "" if none; errors about that name the keyword.
        file: whether it is a file.
    """

    name: str
    place: Place
    key: str
    type: str
    required: bool
    text: Text | None = None
    enabled: bool = True
    description: str = ""
    variable: str = ""
    file: bool = False
    index: str = ""
    repeats: bool = False
    placeholder: bool = False


def is_offered(header: Header) -> bool:
    """Whether a header that the collection does not send is worth an argument: not one that goes out by itself."""
    return header.name.source.lower() not in AUTOMATIC_HEADERS


def arguments(endpoint: Endpoint, plan: Plan, body_type: str = "") -> tuple[Argument, ...]:
    """All arguments but `options`, in the order of the signature: required ones first.

    Args:
        endpoint: whose.
        plan: what the client takes, and which variables have values.
        body_type: the annotation of the body.
    """
    found = _known_arguments(endpoint, plan)
    if not body_type:
        return found
    return tuple(replace(one, type=body_type) if one.place == "body" and not one.file else one for one in found)


def gathered(endpoint: Endpoint, plan: Plan) -> tuple[Argument, ...]:
    """`arguments` without the type of the body, and without a memory for them."""
    collected = _Collector(endpoint, plan)
    collected.add_all()
    return tuple(sorted(collected.named(), key=lambda argument: not argument.required))


def _looked_at(endpoint: Endpoint, plan: Plan) -> tuple[object, ...]:
    return endpoint, plan.variables, plan.captured, plan.api.scope


_known_arguments: Final = once_for(_looked_at)(gathered)


# What is taken where the collection shows no value; an identifier in a path is text or a number.
_UNKNOWN: Final[dict[Place, str]] = {"path": "str | int", "variables": "str | int", "query": "Scalar", "form": "Scalar"}


# The last words of names that only texts have.
_TEXTS: Final = frozenset(
    {
        *("cursor", "description", "email", "expand", "field", "fields", "filter", "format", "key", "lang", "language"),
        *("locale", "locator", "login", "message", "method", "mode", "modes", "name", "names", "password", "path", "q"),
        *("query", "scope", "secret", "slug", "sort", "state", "status", "subject", "text", "title", "token", "type"),
        *("types", "uri", "url", "username", "where"),
    }
)


def scalar_type(name: str, text: Text | None, place: Place, scope: Scope) -> str:
    """What a value in a URL, header or form may be: text, and what the collection's own value looks like.

    Where that shows none, the name may tell that it is a text.
    """
    value = "" if text is None else scope.resolve(text).source
    kind = scalar_kind(value)
    variable = Text(value).only_variable
    if not value or (variable is not None and not variable.startswith("$")):
        is_text = (words(name) or [""])[-1].lower() in _TEXTS
        return "str" if is_text else _UNKNOWN.get(place, "str")
    return "str" if kind == "str" else f"str | {kind}"


class _Collector:
    """Gathers the arguments of one endpoint, each variable and key once.

    Attributes:
        found: with their names on the wire; `named` gives them those of keywords.
    """

    def __init__(self, endpoint: Endpoint, plan: Plan) -> None:
        self.found: list[Argument] = []
        self._endpoint = endpoint
        self._plan = plan
        self._before = spots_before(endpoint)
        self._variables: set[str] = set()

    def add_all(self) -> None:
        """Gathers them: the path in order, then other variables, query, headers and body."""
        self._add_path()
        for text in spliced(self._endpoint):
            self._add_variables(text)
        query = self._endpoint.url.query
        for parameter, spot in zip(query, _spots(one.name for one in query), strict=True):
            if parameter.name and is_argument(parameter.value, parameter.enabled):
                self._add(parameter.name, "query", spot, parameter.value, parameter.enabled, parameter.description)
        headers = [one for one in self._endpoint.headers if one.enabled or is_offered(one)]
        for header, spot in zip(headers, _spots(one.name for one in headers), strict=True):
            if header.name and is_header_argument(header):
                self._add(header.name, "headers", spot, header.value, header.enabled, header.description)
        if sends_body(self._endpoint):
            self._add_body()

    def named(self) -> list[Argument]:
        """What was gathered, with names: those that the method had before first."""
        wanted = [(spot_of(one.place, one.key), _candidates(one)) for one in self.found if one.place != "body"]
        names = iter(argument_names(wanted, self._before, _RESERVED))
        return [one if one.place == "body" else replace(one, name=next(names)) for one in self.found]

    def _add_path(self) -> None:
        parameters: set[str] = set()
        for segment in self._endpoint.url.path:
            for piece in segment.pieces:
                if isinstance(piece, Text):
                    self._add_variables(piece)
                elif piece.name not in parameters:
                    parameters.add(piece.name)
                    missing = piece.value is None or is_placeholder(piece.value) or self._is_sample(piece)
                    required = missing or (piece.value is not None and not self._is_known(piece.value))
                    self._append(
                        piece.name, "path", _Spot(string(piece.written)), required, piece.value, True, piece.description
                    )

    def _add_variables(self, text: Text) -> None:
        """The variables of a text that a call may give one by one."""
        for name in text.variables:
            known = self._plan.variables.get(name)
            had = ("variable", name) in self._before
            if name.startswith("$") or name in self._variables or (known is not None and known.only and not had):
                continue
            self._variables.add(name)
            definition = self._plan.api.scope.definitions.get(name)
            required = not self._plan.has_value(name, self._endpoint)
            description = definition.description if definition else ""
            wire = name.removeprefix("vault:")
            self._append(wire, "variables", _Spot(string(name)), required, Text("{{" + name + "}}"), True, description)

    def _add(
        self, name: Text, place: Place, spot: "_Spot", value: Text | None, enabled: bool, description: str
    ) -> None:
        """A query parameter, header or form field by its own name, if it is not the client's to fill."""
        variable = value.only_variable if value is not None and enabled else None
        known = self._plan.variables.get(variable) if variable is not None else None
        had = spot_of(place, spot.key) in self._before
        if not name.is_literal or variable in self._variables or (known is not None and known.only and not had):
            return
        if not enabled and not name.source.strip():
            return  # an empty row of Postman's table
        required = enabled and value is not None and not self._is_known(value)
        self._append(name.source, place, spot, required, value, enabled, description)

    def _append(
        self, wire: str, place: Place, spot: "_Spot", required: bool, text: Text | None, enabled: bool, description: str
    ) -> None:
        flag = " | None" if place == "query" and text is None else ""
        kind = scalar_type(wire, text, place, self._plan.api.scope) + flag
        variable = (text.only_variable if text is not None and enabled else None) or ""
        self.found.append(
            Argument(
                name=wire,
                place=place,
                key=spot.key,
                type=kind,
                required=required,
                text=text,
                enabled=enabled and not is_placeholder(text),
                description=description,
                variable=variable,
                index=spot.index,
                repeats=spot.repeats,
                placeholder=enabled and is_placeholder(text),
            )
        )

    def _add_body(self) -> None:
        match self._endpoint.body:
            case Json() | Raw():
                self.found.append(Argument("body", "body", "", "", required=True))
            case Binary(path=path, content=content):
                chosen = path is not None or content is not None
                self.found.append(Argument("body", "body", "", "FileInput", required=chosen, file=True))
            case GraphQL(query=query, variables_text=text) if text or "$" in query.source or query.variables:
                required = text is not None and not self._is_known(text)
                self.found.append(Argument("variables", "body", "", "", required, text))
            case Form(fields=fields):
                for field, spot in zip(fields, _spots(one.name for one in fields), strict=True):
                    self._add(field.name, "form", spot, field.value, field.enabled, field.description)
            case Multipart(parts=parts):
                for part, spot in zip(parts, _spots(one.name for one in parts), strict=True):
                    if isinstance(part, FilePart):
                        self._add_file(part, spot)
                    else:
                        self._add(part.name, "form", spot, part.value, part.enabled, part.description)
            case NoBody() | GraphQL():
                pass  # a document that declares no variables takes none

    def _add_file(self, part: FilePart, spot: "_Spot") -> None:
        if not part.name.is_literal:
            return
        required = part.enabled and (bool(part.paths) or part.content is not None)
        kind = "FileInput | Sequence[FileInput]" if len(part.paths) > 1 else "FileInput"
        self.found.append(
            Argument(
                name=part.name.source,
                place="form",
                key=spot.key,
                type=kind,
                required=required,
                enabled=part.enabled,
                description=part.description,
                file=True,
                index=spot.index,
                repeats=spot.repeats,
            )
        )

    def _is_sample(self, parameter: PathParameter) -> bool:
        """Whether the collection names what somebody once wrote to or deleted, which no call should by default."""
        is_version = "version" in map(str.lower, words(parameter.name))
        value = parameter.value
        return (
            self._endpoint.method.source not in _READING and not is_version and value is not None and value.is_literal
        )

    def _is_known(self, text: Text) -> bool:
        """Whether a text needs nothing from the caller."""
        return all(name.startswith("$") or self._plan.has_value(name, self._endpoint) for name in text.variables)


def _candidates(one: Argument) -> tuple[str, ...]:
    """What the keyword may be for a name on the wire."""
    name = identifier(without_instruction(one.name), fallback=PLACES[one.place], reserved=_RESERVED)
    return name, f"{name.rstrip('_')}_{PLACES[one.place]}"


@dataclass(frozen=True, slots=True)
class _Spot:
    """How `_send` finds a parameter: its printed name, its place, and whether the name alone does not do."""

    key: str
    index: str = ""
    repeats: bool = False


def _spots(names: Iterable[Text | None]) -> Iterator[_Spot]:
    """The spots of parameters of these names, in order; one without a name is found by its place alone."""
    seen: set[Text] = set()
    for index, name in enumerate(names):
        yield _Spot(string(name.source) if name is not None else "", str(index), name in seen)
        if name is not None:
            seen.add(name)
