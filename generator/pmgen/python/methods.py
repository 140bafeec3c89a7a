"""The methods of resources: signature, docstring, and the one call that does it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from pmgen.model.api import Endpoint
from pmgen.model.body import GraphQL, Json, Raw
from pmgen.python.arguments import Argument, Place, arguments, sends_body
from pmgen.python.auths import SharedAuths
from pmgen.python.client_variables import Plan
from pmgen.python.docstrings import docstring, plain, quoted, section, tidy
from pmgen.python.examples import example
from pmgen.python.layout import INDENT, WIDTH, Code, annotated, call, lay, mapping, parameter, width
from pmgen.python.models import Home, Models, Named
from pmgen.python.operations import Used, operation

_OPTIONS: Final = "options: RequestOptions | None = None"
_PLACES: Final[tuple[Place, ...]] = ("path", "variables", "query", "headers", "form")
# A docstring shows a call of so many lines; longer ones stand in `examples/` alone.
_EXAMPLE_LINES: Final = 14
_NO_CONTENT: Final = frozenset({204, 205})
_ERRORS: Final = {
    400: "BadRequestError",
    401: "AuthenticationError",
    403: "PermissionDeniedError",
    404: "NotFoundError",
    409: "ConflictError",
    422: "UnprocessableEntityError",
    429: "RateLimitError",
}


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
    """

    operation: str
    head: str
    async_head: str
    doc: str
    async_doc: str
    send: str
    async_send: str


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
    """

    plan: Plan
    models: Models
    places: Mapping[Home, str]
    auths: SharedAuths


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
        send = _send(constant, taken)
        return Method(
            operation=self._operation(constant, endpoint, taken, result),
            head=_head(name, taken, result, asynchronous=False),
            async_head=_head(name, taken, result, asynchronous=True),
            doc=quoted(self._doc(endpoint, taken), 8),
            async_doc=docstring(f"{summary(endpoint)}\n\nSee `{self._owner}.{name}`.", 8),
            send=lay(send, 8, len("return ")),
            async_send=lay(send, 8, len("return await ")),
        )

    def _import(self, endpoint: Endpoint, taken: Sequence[Argument]) -> None:
        self._imports.runtime |= {"Operation", "RequestOptions"}
        if any(not one.required for one in taken):
            self._imports.runtime |= {"NOT_GIVEN", "NotGiven"}
        if any("FileInput" in one.type for one in taken):
            self._imports.runtime.add("FileInput")
        self._imports.sequence |= any("Sequence[" in one.type for one in taken)
        if sends_body(endpoint) and isinstance(endpoint.body, Json | GraphQL | Raw):
            self._imports.add(_body_type(endpoint, self._models))

    def _result(self, endpoint: Endpoint) -> str:
        """The return annotation, its names imported."""
        typed = self._models.responses.get(endpoint.id, {})
        for status, named in typed.items():
            if 200 <= status < 300:
                self._imports.add(named)
        text = result_text(endpoint, self._models)
        self._imports.runtime |= {text} & {"Content"}
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

    def _doc(self, endpoint: Endpoint, taken: Sequence[Argument]) -> list[str]:
        width = WIDTH - 8
        lines = tidy(summary(endpoint), width, first=3)
        description = tidy(plain(endpoint.description), width)
        if description and " ".join(description).rstrip(".") != " ".join(lines).rstrip("."):
            lines += ["", *description]
        entries = [(one.name, argument_doc(one, endpoint, self._plan)) for one in taken]
        lines += section(
            "Args", [*entries, ("options", "Headers, timeout, retries and more, for this call alone.")], width
        )
        lines += section("Returns", [("", self._returns(endpoint))], width)
        lines += section("Raises", self._raises(endpoint), width)
        return [*lines, *self._example(endpoint, taken)]

    def _returns(self, endpoint: Endpoint) -> str:
        typed = self._models.responses.get(endpoint.id, {})
        found = [response for response in endpoint.responses if 200 <= response.status < 300]
        if not found:
            return "Parsed JSON, text or bytes; the collection does not show what."
        told = [
            (
                f"`{typed[one.status].text}` for {one.status}"
                if one.type is not None
                else f"{'nothing' if one.status in _NO_CONTENT else 'the content as it came'} for {one.status}"
            )
            for one in found
        ]
        text = ", ".join(told)
        return f"{text[0].upper()}{text[1:]}."

    def _raises(self, endpoint: Endpoint) -> list[tuple[str, str]]:
        typed = self._models.responses.get(endpoint.id, {})
        told = [
            (_error(status), f"For {status}; its `body` is a `{named.text}`.")
            for status, named in typed.items()
            if status >= 400
        ]
        return [
            *told,
            ("APIStatusError", "For any other status of 400 or above." if told else "For a status of 400 or above."),
        ]

    def _example(self, endpoint: Endpoint, taken: Sequence[Argument]) -> list[str]:
        code = example(endpoint, self._plan, taken).call
        text = lay(code, 12)
        lines = [line[8:] if line[:8].isspace() else line for line in text.split("\n")]
        if len(lines) > _EXAMPLE_LINES or '"""' in text:
            return ["", f"Example: see `examples/{'/'.join(endpoint.file)}.py`."]
        return ["", "Example:", f"{INDENT}{lines[0]}", *lines[1:]]


def method_arguments(endpoint: Endpoint, plan: Plan, models: Models) -> tuple[Argument, ...]:
    """The arguments of an endpoint's method, but for `options`."""
    return arguments(endpoint, plan, _body_type(endpoint, models).text)


def result_text(endpoint: Endpoint, models: Models) -> str:
    """The return annotation: the types of all successes, `Content` where nothing is known of one."""
    typed = models.responses.get(endpoint.id, {})
    found = [response for response in endpoint.responses if 200 <= response.status < 300]
    texts = [typed[one.status].text if one.type is not None else _untyped(one.status) for one in found]
    if not texts or "Content" in texts:
        return "Content"
    if "Any" in texts:
        return "Any"
    distinct = [text for text in dict.fromkeys(texts) if text != "None"]
    return " | ".join((*distinct, *(("None",) if "None" in texts else ())))


def _untyped(status: int) -> str:
    return "None" if status in _NO_CONTENT else "Content"


def returns(endpoint: Endpoint) -> bool:
    """Whether a call has a result."""
    statuses = [response.status for response in endpoint.responses if 200 <= response.status < 300]
    return not statuses or any(status not in _NO_CONTENT for status in statuses)


def _body_type(endpoint: Endpoint, models: Models) -> Named:
    """What a body may be; text and bytes are sent as they are."""
    known = models.bodies.get(endpoint.id)
    if isinstance(endpoint.body, GraphQL):
        known = known or Named("Any", needs_any=True)
        return known if known.text == "Any" else Named(f"{known.text} | str", known.names)
    if known is None:
        return Named("Any", needs_any=True) if isinstance(endpoint.body, Json) else Named("str | bytes")
    return known if known.text == "Any" else Named(f"{known.text} | str | bytes", known.names)


def summary(endpoint: Endpoint) -> str:
    """The first line of a docstring: the request's name as a sentence."""
    name = " ".join(plain(endpoint.name).split()) or f"{endpoint.method.source} {endpoint.url.base.source}"
    return name if name[-1:] in ".!?:。" else f"{name}."


def argument_doc(one: Argument, endpoint: Endpoint, plan: Plan) -> str:
    """What an argument means, and what is sent without it."""
    known = " ".join(plain(one.description).split())
    text = known or _meaning(one)
    ending = "" if text[-1:] in ".!?:。" else "."
    return f"{text}{ending}{_default(one, endpoint, plan)}"


def _meaning(one: Argument) -> str:
    match one.place:
        case "path":
            return f"In the path, for `{one.key[1:-1]}`"
        case "variables":
            return f"The value of `{{{{{one.variable}}}}}`"
        case "query":
            return f"Query parameter `{_wire(one)}`"
        case "headers":
            return f"Header `{_wire(one)}`"
        case "form":
            return f"{'File' if one.file else 'Field'} `{_wire(one)}`"
        case "body" if one.file:
            return "The file to send"
        case "body" if one.name == "variables":
            return "The variables of the GraphQL operation"
        case "body":
            return "The body; text and bytes are sent as they are"


def _wire(one: Argument) -> str:
    return one.key[1:-1]


def _default(one: Argument, endpoint: Endpoint, plan: Plan) -> str:
    """The sentence about the default."""
    if one.required:
        return ""
    call = plan.capture_for(one.variable, endpoint) if one.variable else ""
    if call:
        return f" Default: what `{call}` got."
    if not one.enabled or (one.file and not one.text):
        return " Not sent by default."
    if one.text is None:
        return "" if one.place == "path" else " Sent without a value by default."
    return (
        f" Default: `{one.text.source}`."
        if one.text and len(one.text.source) <= 80
        else " Default: the collection's own."
    )


def _error(status: int) -> str:
    return "InternalServerError" if status >= 500 else _ERRORS.get(status, "APIStatusError")


def _head(name: str, taken: Sequence[Argument], result: str, *, asynchronous: bool) -> str:
    """The `def` of a method: on one line, or a parameter a line."""
    keyword = f"{INDENT}{'async ' * asynchronous}def {name}("
    parameters = [_parameter(one) for one in taken]
    one = f"{keyword}self, *, {', '.join((*parameters, _OPTIONS))}) -> {result}:"
    if width(one) <= WIDTH:
        return one
    lines = [parameter(one.name, _annotation(one), _default_value(one), 8) for one in taken]
    body = "".join(f"{line}\n" for line in (*lines, f"{INDENT * 2}{_OPTIONS},"))
    return f"{keyword}\n{INDENT * 2}self,\n{INDENT * 2}*,\n{body}{INDENT}) -> {result}:"


def _annotation(one: Argument) -> str:
    return one.type if one.required or one.type == "Any" else f"{one.type} | NotGiven"


def _default_value(one: Argument) -> str | None:
    return None if one.required else "NOT_GIVEN"


def _parameter(one: Argument) -> str:
    value = _default_value(one)
    return f"{one.name}: {_annotation(one)}" + ("" if value is None else f" = {value}")


def _send(constant: str, taken: Sequence[Argument]) -> Code:
    """The call of the runtime."""
    keywords: list[tuple[str, Code]] = []
    for place in _PLACES:
        found = [one for one in taken if one.place == place]
        if found:
            by_index = any(one.repeats for one in found)
            keywords.append((place, mapping([(one.index if by_index else one.key, one.name) for one in found])))
    keywords += [("body", one.name) for one in taken if one.place == "body"]
    return call("self._send", [constant], [*keywords, ("options", "options")])
