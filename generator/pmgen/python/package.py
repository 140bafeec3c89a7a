"""The files around the code of a client: `__init__.py`, `pyproject.toml`, `README.md`, `api.md`."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pmgen.build.names import pascal
from pmgen.model.api import Api, Endpoint
from pmgen.model.auth import Asap, Jwt, Ntlm, OAuth1
from pmgen.options import VERSION
from pmgen.python import markdown
from pmgen.python.arguments import Argument
from pmgen.python.client_module import has_tokens, title
from pmgen.python.client_variables import ClientVariable, Plan, environment_variable
from pmgen.python.custom import CLIENT, MODULE, Custom
from pmgen.python.docstrings import docstring, introduction
from pmgen.python.examples import example, first_page, is_shown, pages_loop, script
from pmgen.python.layout import flat, import_line, lay, mapping, sequence
from pmgen.python.literals import string
from pmgen.python.method_docs import result_text, returns
from pmgen.python.methods import method_arguments
from pmgen.python.models import Models
from pmgen.python.token_docs import token_example
from pmgen.python.tree import Node
from pmgen.render import render
from pmgen.shown import counted
from pmgen.toml_text import quoted

_LONGEST_DEFAULT: Final = 60
_LONGEST_GIVEN: Final = 40
# What the package offers beside the clients, by the runtime's name for it.
_OFFERED: Final = (
    *("NOT_GIVEN", "OMIT", "APIConnectionError", "APIError", "APIResponse", "APIStatusError", "APITimeoutError"),
    *("AsyncStreamedResponse", "AuthenticationError", "BadRequestError", "ClientError", "ConflictError", "FileInput"),
    *("InternalServerError", "InvalidRequestError", "MissingValueError", "Model", "NotFoundError", "NotGiven"),
    *("PermissionDeniedError", "RateLimitError", "Raw", "RequestOptions", "ResponseTooLargeError"),
    *("ResponseValidationError", "StreamedResponse", "UnprocessableEntityError", "dynamic"),
)
_PAGES: Final = ("AsyncPaginator", "PaginationError", "Paginator")
_TOKENS: Final = (
    "AuthorizationCode",
    "ClientCredentials",
    "PasswordGrant",
    "RefreshToken",
    "Token",
    "TokenError",
    "TokenSource",
)
_EXTRAS: Final[tuple[tuple[tuple[type, ...], str, str], ...]] = (
    ((Jwt, Asap), "jwt", "pyjwt[crypto]>=2.8"),
    ((OAuth1,), "oauth1", "cryptography>=42"),
    ((Ntlm,), "ntlm", "pyspnego>=0.11"),
)


def version_of(api: Api) -> str:
    """The client's version: the one that was settled, else the collection's own, else the first one."""
    return api.client_version or own_version(api) or "0.1.0"


def own_version(api: Api) -> str:
    """The collection's version, if it is one that Python packages may have; else ""."""
    return api.version if re.fullmatch(VERSION, api.version) else ""


def init_module(api: Api, custom: Custom) -> str:
    """The package's `__init__.py`: everything lazy. Hand-written clients are offered like, or in place of, its own."""
    name = pascal(api.package)
    clients = [name, f"Async{name}"]
    runtime = [*_OFFERED, *(_TOKENS if has_tokens(api) else ()), *(_PAGES if _has_pages(api) else ())]
    homes = {**dict.fromkeys(clients, f".{CLIENT}"), **dict.fromkeys(runtime, "._runtime")}
    homes |= {own: f".{MODULE}" for one in clients if (own := custom.of(CLIENT, one)) is not None}
    exported = sorted(homes, key=lambda one: (0 if one.isupper() else 1 if one[0].isupper() else 2, one))
    return render(
        "python/init.py.jinja",
        {
            "doc": docstring(f"A client of {title(api)}.", 0),
            "type_imports": [import_line(home, names, 4) for home, names in _by_home(homes).items()],
            "version": string(version_of(api)),
            "homes": f"_HOMES = {lay(mapping([(string(one), string(homes[one])) for one in exported]), 0, 9)}",
            "exported": f"__all__ = {lay(sequence([string(one) for one in exported], '[]'), 0, 10)}",
        },
    )


def _by_home(homes: Mapping[str, str]) -> dict[str, list[str]]:
    """The names of each module, in the order of the modules."""
    return {home: [name for name in homes if homes[name] == home] for home in sorted(set(homes.values()))}


def _has_pages(api: Api) -> bool:
    return any(endpoint.pagination is not None for endpoint in api.endpoints)


def pyproject(api: Api) -> str:
    """The project's metadata; a name that PyPI takes, whatever the collection is called."""
    kinds = {type(endpoint.auth) for endpoint in api.endpoints}
    ascii_name = "-".join(re.findall(r"[a-z0-9]+", api.slug)) or "api"
    return render(
        "python/pyproject.toml.jinja",
        {
            "name": json.dumps(ascii_name if ascii_name == api.slug else f"{ascii_name}-client"),
            "version": json.dumps(version_of(api)),
            "description": quoted(f"A client of {title(api)}."),
            "package": quoted(api.package),
            "extras": [(name, json.dumps([package])) for found, name, package in _EXTRAS if kinds & set(found)],
        },
    )


def index(root: Node, plan: Plan, models: Models) -> str:
    """`api.md`: every operation with its request and what it returns."""
    groups = [
        {
            "title": markdown.text(node.title) if node.call else "Requests in no folder",
            "rows": [row for endpoint in node.endpoints for row in _rows(endpoint, plan, models)],
        }
        for node in root.walk()
        if node.endpoints
    ]
    return render("python/api.md.jinja", {"groups": groups})


def _rows(endpoint: Endpoint, plan: Plan, models: Models) -> Iterator[dict[str, str]]:
    """The rows of an endpoint's method, one for each of its requests, and of the one that goes through all pages."""
    row = {
        "call": markdown.code(f"{'.'.join(('client', *endpoint.call))}()"),
        "request": markdown.code(f"{endpoint.method.source} {endpoint.url.written}"),
        "result": markdown.code(result_text(endpoint, models)),
        "example": f"examples/{'/'.join(endpoint.file)}.py",
    }
    requests = plan.requests_of(endpoint)
    for one in requests:
        named = {} if len(requests) == 1 else {"request": f"{row['request']} {markdown.text(one.title)}"}
        yield {**row, **named, "example": f"examples/{'/'.join(one.file)}.py"}
    if endpoint.pagination is not None:
        call = ".".join(("client", *endpoint.call[:-1], endpoint.pagination.method))
        result = f"Paginator[{models.records[endpoint.id].text}]"
        yield {
            **row,
            "call": markdown.code(f"{call}()"),
            "request": "the same, all pages",
            "result": markdown.code(result),
        }


def readme(root: Node, plan: Plan, models: Models) -> str:
    """The page that teaches the client."""
    api = plan.api
    endpoint = _telling(plan, models)
    taken = method_arguments(endpoint, plan, models)
    scripts = [
        script(endpoint, plan, taken, returns=returns(endpoint), asynchronous=asynchronous)
        for asynchronous in (False, True)
    ]
    name = pascal(api.package)
    return render(
        "python/README.md.jinja",
        {
            "title": markdown.text(title(api)),
            "description": markdown.text(introduction(api.description)),
            "client": name,
            "package": api.package,
            "slug": api.slug,
            "example": markdown.block(_code(scripts[0]), "python"),
            "async_example": markdown.block(_code(scripts[1]), "python"),
            "call": ".".join(("client", *endpoint.call)),
            "given": _given(endpoint, plan, taken),
            "environments": ", ".join(markdown.code(name) for name in plan.environments),
            "environment": string(next(iter(plan.environments), "")),
            "environment_variable": markdown.code(environment_variable(api)),
            "variables": [_variable_row(one) for one in plan.variables.values()],
            "extras": [name for kinds, name, _ in _EXTRAS if {type(one.auth) for one in api.endpoints} & set(kinds)],
            "tokens": markdown.block(token_example(plan), "python") if has_tokens(api) else "",
            "count": counted(sum(1 for _ in plan.requests()), "request"),
            "custom_example": _custom_example(root, endpoint, name),
            "pages": _pages_example(plan, models),
            "folders": [(node.call[-1], markdown.text(node.title)) for node in root.children],
        },
    )


def _given(endpoint: Endpoint, plan: Plan, taken: Sequence[Argument]) -> str:
    """What stands in the brackets of a call; `(...)` for much."""
    printed = flat(example(endpoint, plan, taken).call).removeprefix(".".join(("client", *endpoint.call)))
    return printed if len(printed) <= _LONGEST_GIVEN and "\n" not in printed else "(...)"


def _pages_example(plan: Plan, models: Models) -> str:
    """How to go through the list whose call says least; "" if none comes in pages."""
    paged = {
        endpoint.id: first_page(endpoint, method_arguments(endpoint, plan, models))
        for endpoint in plan.api.endpoints
        if endpoint.pagination is not None
    }
    if not paged:
        return ""
    shortest = min(
        (endpoint for endpoint in plan.api.endpoints if endpoint.id in paged),
        key=lambda endpoint: (sum(one.required for one in paged[endpoint.id]), endpoint.call),
    )
    return markdown.block(pages_loop(shortest, paged[shortest.id], plan), "python")


def _custom_example(root: Node, endpoint: Endpoint, client: str) -> str:
    """A `_custom.py` that adds a method to the folder of a request, or to the client if it is in none."""
    home = endpoint.call[:-1]
    base = next((node.class_name for node in root.walk() if node.call == home and home), client)
    module = f".{'.'.join(('resources', *home))}" if home else f".{CLIENT}"
    place = ".".join(("client", *home))
    return "\n".join(
        (
            import_line(module, [base]),
            "",
            "",
            f"class My{base}({base}):",
            "    def your_own(self) -> None:",
            f'        """`{place}.your_own()`, which may call `self.{endpoint.call[-1]}(...)`."""',
        )
    )


def _code(source: str) -> str:
    """A script without its docstring."""
    return source.partition('"""\n\n')[2] or source


def _variable_row(one: ClientVariable) -> dict[str, str]:
    default = "" if one.default is None else markdown.code(_cut(one.default))
    return {
        "argument": markdown.code(one.argument),
        "environment": markdown.code(one.environment),
        "default": "secret" if one.secret else default,
    }


def _cut(text: str) -> str:
    return text if len(text) <= _LONGEST_DEFAULT else f"{text[: _LONGEST_DEFAULT - 1]}…"


def _telling(plan: Plan, models: Models) -> Endpoint:
    """The request that the README shows: it reads, its type is known, and its call says little."""

    def worth(endpoint: Endpoint) -> tuple[bool, bool, int, int, int, int, int]:
        taken = method_arguments(endpoint, plan, models)
        typed = any(200 <= status < 300 for status in models.responses.get(endpoint.id, {}))
        said = [one for one in taken if is_shown(one, endpoint, plan)]
        written = sum(len(one.text.source) for one in said if one.text)
        sizes = (len(said), written, len(taken), len(endpoint.url.path), len("".join(endpoint.call)))
        return (endpoint.method.source != "GET", not typed, *sizes)

    return min(plan.api.endpoints, key=worth)
