"""`_client.py` of a client: the two clients, their constructors, and the requests that are in no folder."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from pmgen.build.names import pascal
from pmgen.model.api import Api
from pmgen.model.auth import OAuth2
from pmgen.python.client_variables import ClientVariable, Plan
from pmgen.python.docstrings import introduction, plain, quoted, section, tidy
from pmgen.python.environments import NAME_TYPE, argument_doc, environments_code
from pmgen.python.layout import WIDTH, Code, annotated, call, import_line, lay, mapping, sequence
from pmgen.python.literals import string
from pmgen.python.methods import Surroundings
from pmgen.python.resources import TYPES_ONLY, class_body, import_lines, type_imports
from pmgen.python.tree import Node
from pmgen.render import render

_LONGEST_DEFAULT: Final = 80
_SETTINGS: Final[tuple[tuple[str, str, str, str], ...]] = (
    (
        "timeout",
        "TimeoutTypes | NotGiven",
        "NOT_GIVEN",
        "In seconds (60 if not given), or an httpx2.Timeout; None waits for ever.",
    ),
    ("max_retries", "int", "2", "How often a request that may be repeated is repeated after a failure."),
    ("http_client", "httpx2.{}Client | None", "None", "Your own connection pool, with its proxies and certificates."),
    ("default_headers", "Mapping[str, str] | None", "None", "Headers that every request gets."),
    ("strict", "bool", "False", "Whether a response of another type than expected raises ResponseValidationError."),
    (
        "record",
        "str | PathLike[str] | None",
        "None",
        "Where every response is kept, for `pmgen build --examples`.",
    ),
    ("before_request", "{}RequestHook | None", "None", "Called with each httpx2.Request just before it is sent."),
    ("after_response", "{}ResponseHook | None", "None", "Called with each httpx2.Response before it is read."),
    ("token_source", "TokenSource | None", "None", "Where access tokens come from if none is given."),
)


@dataclass(frozen=True, slots=True)
class ClientClass:
    """A printed client.

    Attributes:
        name: its class.
        base: the runtime's class.
        doc: the docstring.
        parameters: those of the constructor, a line each.
        init: the call of the base's constructor.
        asynchronous: which of the two it is.
    """

    name: str
    base: str
    doc: str
    parameters: tuple[str, ...]
    init: str
    asynchronous: bool


def client_module(root: Node, surroundings: Surroundings, version: str) -> str:
    """The module of both clients."""
    plan = surroundings.plan
    name = pascal(plan.api.package)
    body = class_body(root, name, surroundings)
    body.imports.runtime |= {"NotGiven", "TokenSource"} if has_tokens(plan.api) else {"NotGiven"}
    abstract = import_line("collections.abc", ["Mapping", *(["Sequence"] if body.imports.sequence else [])], 4)
    types = type_imports(
        root, body.imports, surroundings, [abstract, "    from os import PathLike", "", "    import httpx2"]
    )
    runtime = (body.imports.runtime - TYPES_ONLY) | {"NOT_GIVEN", "AsyncClient", "SyncClient", "Variable"}
    environments = environments_code(plan)
    runtime |= {"Environments"} if environments else set[str]()
    typing = ["TYPE_CHECKING", "ClassVar", *body.imports.typing, *(["Literal", "TypeAlias"] if environments else [])]
    classes = [_client(name, plan, asynchronous=False), _client(f"Async{name}", plan, asynchronous=True)]
    variables = sequence([_variable(one) for one in plan.variables.values()])
    return render(
        "python/client.py.jinja",
        {
            "doc": quoted(tidy(f"The clients of {title(plan.api)}.", WIDTH), 0),
            "typing_import": import_line("typing", typing),
            "runtime_import": import_lines(root, body.imports, runtime),
            "type_imports": types,
            "variables": annotated("_VARIABLES", "tuple[Variable, ...]", variables, 0),
            "environments": environments,
            "body": body,
            "classes": classes,
            "package": string(plan.api.package),
            "version": string(version),
        },
    )


def title(api: Api) -> str:
    """The collection's name on one line."""
    return " ".join(plain(api.name).split()) or api.package


def has_tokens(api: Api) -> bool:
    """Whether the client can obtain access tokens by itself."""
    return any(isinstance(endpoint.auth, OAuth2) for endpoint in api.endpoints)


def _settings(plan: Plan, *, asynchronous: bool) -> list[tuple[str, str, str, str]]:
    found = [one for one in _SETTINGS if one[0] != "token_source" or has_tokens(plan.api)]
    return [(name, kind.format("Async" * asynchronous), default, doc) for name, kind, default, doc in found]


def _client(name: str, plan: Plan, *, asynchronous: bool) -> ClientClass:
    settings = _settings(plan, asynchronous=asynchronous)
    parameters = [f"        environment: {NAME_TYPE} | None = None,"] if plan.environments else []
    parameters += [f"        {one.argument}: str | None = None," for one in plan.variables.values()]
    parameters += [f"        {key}: {kind} = {default}," for key, kind, default, _ in settings]
    values = mapping([(string(one.name), one.argument) for one in plan.variables.values()])
    keywords: list[tuple[str, Code]] = [("values", values), *((key, key) for key, _, _, _ in settings)]
    if plan.environments:
        keywords.insert(1, ("defaults", "_ENVIRONMENTS.values_of(environment)"))
    return ClientClass(
        name=name,
        base="AsyncClient" if asynchronous else "SyncClient",
        doc=_doc(plan, settings, asynchronous=asynchronous),
        parameters=tuple(parameters),
        init=lay(call("super().__init__", (), keywords), 8),
        asynchronous=asynchronous,
    )


def _doc(plan: Plan, settings: Sequence[tuple[str, str, str, str]], *, asynchronous: bool) -> str:
    width = WIDTH - 4
    kind = "The asynchronous client" if asynchronous else "The client"
    lines = tidy(f"{kind} of {title(plan.api)}.", width)
    description = tidy(introduction(plan.api.description), width)
    if description and not asynchronous:
        lines += ["", *description]
    entries = [("environment", argument_doc(plan))] if plan.environments else []
    entries += [(one.argument, variable_doc(one)) for one in plan.variables.values()]
    entries += [(key, doc) for key, _, _, doc in settings]
    return quoted([*lines, *section("Args", entries, width)], 4)


def variable_doc(one: ClientVariable) -> str:
    """What a constructor's argument means and where else its value comes from."""
    description = " ".join(plain(one.description).split())
    text = description or ("A credential" if one.secret else f"The value of `{{{{{one.name}}}}}`")
    ending = "" if text[-1:] in ".!?:。" else "."
    known = "the collection's own" if one.default and len(one.default) > _LONGEST_DEFAULT else f"`{one.default}`"
    default = f", else {known}" if one.default else ""
    return f"{text}{ending} Default: `{one.environment}` in the environment{default}."


def _variable(one: ClientVariable) -> Code:
    keywords: list[tuple[str, Code]] = [] if one.default is None else [("default", string(one.default))]
    if one.secret:
        keywords.append(("secret", "True"))
    return call("Variable", [string(one.name), string(one.argument), string(one.environment)], keywords)
