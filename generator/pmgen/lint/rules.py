"""The rules. Each looks at the whole model and tells what it finds, with the endpoint that it is about."""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from pmgen.errors import Notice
from pmgen.lint.variables import dead_environments, unresolved, unused
from pmgen.model.api import Api, Endpoint
from pmgen.model.auth import NoAuth
from pmgen.model.body import GraphQL, Raw
from pmgen.problems import Level, Problem

UNNAMED: Final = re.compile(r"\s*(?:new request|untitled.*|request|copy of .*|.* copy(?: \d+)?)?\s*", re.IGNORECASE)
_URL: Final = re.compile(r"\s*(?:[A-Z]{3,7}\s+)?(?:\w+://|\{\{[^{}]*\}\}/|/)\S+\s*")
_NUMBERED: Final = re.compile(r".*_\d+")
_LOCAL: Final = re.compile(r"http://(?:localhost|127\.|\[::1\]|0\.0\.0\.0)")

# What each rule tells (docs/pages/ci.md lists them too).
MEANINGS: Final[dict[str, str]] = {
    "no-url": "A request without a URL.",
    "unnamed-request": "A request without a name of its own: the client's method cannot be named after what it does.",
    "numbered-name": "Methods of the client that only a number tells apart.",
    "duplicate-request": "Two requests that do the same.",
    "no-good-example": "A request whose saved responses are all errors: nothing tells the type of success.",
    "broken-example": "A saved response that is called JSON and is none.",
    "broken-json": "A body that is called JSON and is none: the client takes it as text.",
    "auth-by-hand": "An Authorization header by hand, not Postman's authorisation: the client takes no credentials.",
    "no-tls": "A request over plain http.",
    "unresolved-variable": "A variable without a value.",
    "url-as-name": "A request that is called by its URL, and so is the client's method.",
    "variants": "Requests that could be one method of the client.",
    "no-example": "A request of whose response nothing is known.",
    "fixed-host": "A host that no variable holds: the client cannot be led to another.",
    "unused-variable": "A variable that no request uses.",
    "dead-environment": "A variable of an environment that no request uses.",
    "no-description": "A request without a description.",
    "empty-folder": "A folder without requests.",
}

# What one finding costs; the score is what is left of 100, as the mean over the requests.
_COST: Final[dict[Level, int]] = {"error": 50, "warning": 15, "info": 3}


@dataclass(frozen=True, slots=True)
class Finding:
    """What a rule found: at a request, at a folder by its path, or of the collection as a whole."""

    rule: str
    level: Level
    what: str
    fix: str
    endpoint: Endpoint | None = None
    folder: tuple[str, ...] = ()


Rule = Callable[[Api], Iterator[Finding]]


def lint(
    api: Api, notices: Iterable[Notice], file: str, line_of: Callable[[tuple[int, ...]], int | None]
) -> list[Problem]:
    """The problems of a collection: what the rules find, then what could not be carried over.

    Args:
        api: the collection.
        notices: what reading it told.
        file: as the user named it.
        line_of: the line of the item at an index.
    """
    found = [_problem(one, file, line_of) for rule in _RULES for one in rule(api)]
    places = {endpoint.title: endpoint.index for endpoint in api.endpoints}
    for notice in notices:
        title = notice.place.title
        line = line_of(places[title]) if title in places else None
        found.append(Problem(notice.code, "warning", notice.what, notice.fix, notice.place.file or file, line, title))
    return found


def score(problems: Iterable[Problem], requests: int) -> int:
    """From 0 to 100: what is left when each request pays for its problems, no more than it has."""
    paid: Counter[str] = Counter()
    for one in problems:
        paid[one.title] += _COST[one.level]
    size = max(requests, 1)
    return round(100 - sum(min(cost, 100) for cost in paid.values()) / max(size, len(paid)))


def _problem(one: Finding, file: str, line_of: Callable[[tuple[int, ...]], int | None]) -> Problem:
    title = one.endpoint.title if one.endpoint else "/".join(one.folder)
    line = line_of(one.endpoint.index) if one.endpoint else None
    return Problem(one.rule, one.level, one.what, one.fix, file, line, title)


def _unnamed(api: Api) -> Iterator[Finding]:
    fix = "Give it the name that the client's method should have; --fix takes method and path."
    for endpoint in api.endpoints:
        if UNNAMED.fullmatch(endpoint.name):
            yield Finding("unnamed-request", "warning", "The request has no name of its own.", fix, endpoint)
        elif _URL.fullmatch(endpoint.name):
            what = "The request is called by its URL, and so is the client's method."
            yield Finding("url-as-name", "info", what, "Name it after what it does.", endpoint)


def _numbered(api: Api) -> Iterator[Finding]:
    calls = {endpoint.call for endpoint in api.endpoints}
    for endpoint in api.endpoints:
        name = endpoint.call[-1] if endpoint.call else ""
        if _NUMBERED.fullmatch(name) and (*endpoint.call[:-1], name.rpartition("_")[0]) in calls:
            what = f"Only a number tells its method `{name}` from another one."
            yield Finding("numbered-name", "warning", what, "Give the requests names that differ.", endpoint)


def _duplicates(api: Api) -> Iterator[Finding]:
    first: dict[object, Endpoint] = {}
    for endpoint in api.endpoints:
        key = (*_sent(endpoint), endpoint.captures, endpoint.checks)
        known = first.setdefault(key, endpoint)
        if known is not endpoint:
            what = f"The request does what {known.title!r} does."
            yield Finding("duplicate-request", "warning", what, "Remove one of them.", endpoint)


def _sent(endpoint: Endpoint) -> tuple[object, ...]:
    return (endpoint.method, endpoint.url, endpoint.body, endpoint.headers, endpoint.auth)


def _variants(api: Api) -> Iterator[Finding]:
    """Requests of one folder that differ in body or query alone, and are methods each by themselves."""
    alike: dict[object, list[Endpoint]] = {}
    for endpoint in api.endpoints:
        if not endpoint.group and not isinstance(endpoint.body, GraphQL):  # its document is what a method is for
            key = (endpoint.folders, endpoint.method, endpoint.url.written, type(endpoint.body), endpoint.auth)
            alike.setdefault(key, []).append(endpoint)
    for first, *others in alike.values():
        if len(others) > 1:
            what = f"{len(others) + 1} requests of the folder are {first.method.source} {first.url.written}."
            titles = json.dumps([first.title, *(one.title for one in others[:2])], ensure_ascii=False)
            more = f"{titles[:-1]}, ...]" if len(others) > 2 else titles
            fix = f"Make them one method: `[collections.NAME.groups]` with `method_name = {more}`."
            yield Finding("variants", "info", what, fix, first)


def _examples(api: Api) -> Iterator[Finding]:
    for endpoint in api.endpoints:
        typed = any(response.type is not None for response in endpoint.responses)
        if not endpoint.examples and not typed:
            what = "No saved response: nothing tells the type of what comes back."
            yield Finding("no-example", "info", what, "Save a response in Postman, or record one.", endpoint)
        elif endpoint.examples and not any(200 <= (one.status or 200) < 300 for one in endpoint.examples):
            what = "All saved responses are errors."
            yield Finding("no-good-example", "warning", what, "Save one of success.", endpoint)
        for example in endpoint.examples:
            kind = next((value for name, value in example.headers if name.lower() == "content-type"), "")
            if "json" in kind.lower() and example.body and example.value is None:
                what = f"The saved response {example.name!r} is called JSON and is none."
                yield Finding("broken-example", "warning", what, "Save it again.", endpoint)


def _bodies(api: Api) -> Iterator[Finding]:
    for endpoint in api.endpoints:
        if isinstance(endpoint.body, Raw) and endpoint.body.language == "json":
            what = "The body is called JSON and cannot be read as such: the client takes it as text."
            yield Finding("broken-json", "warning", what, "Correct it in Postman.", endpoint)


def _auth(api: Api) -> Iterator[Finding]:
    for endpoint in api.endpoints:
        written = any(one.enabled and one.name.source.lower() == "authorization" for one in endpoint.headers)
        if written:
            beside = "" if isinstance(endpoint.auth, NoAuth) else " beside the auth that it has"
            what = f"The Authorization header is written by hand{beside}: the client cannot take credentials for it."
            yield Finding("auth-by-hand", "warning", what, "Use the Authorization tab.", endpoint)


def _urls(api: Api) -> Iterator[Finding]:
    for endpoint in api.endpoints:
        base = api.scope.resolve(endpoint.url.base).source
        if endpoint.url.base.is_literal and endpoint.url.base:
            what = f"The host {endpoint.url.base.source} is fixed: the client cannot be led to another."
            yield Finding("fixed-host", "info", what, "Put it in a variable: {{baseUrl}}.", endpoint)
        if base.startswith("http://") and not _LOCAL.match(base):
            yield Finding("no-tls", "warning", "The request goes over plain http.", "Use https.", endpoint)
        if not endpoint.url.base and not endpoint.url.path:
            yield Finding("no-url", "error", "The request has no URL.", "Give it one, or remove it.", endpoint)


def _documentation(api: Api) -> Iterator[Finding]:
    for endpoint in api.endpoints:
        if not endpoint.description.strip():
            what = "The request has no description."
            yield Finding("no-description", "info", what, "Say what it is for.", endpoint)
    used = api.used_folders
    for folder in api.folders:
        if folder.path not in used:
            fix = "Remove it; --fix does."
            yield Finding("empty-folder", "info", "There is no request in the folder.", fix, folder=folder.path)


def _variables(api: Api) -> Iterator[Finding]:
    for name, endpoints in unresolved(api).items():
        others = f", nor for {len(endpoints) - 1} requests more" if len(endpoints) > 1 else ""
        what = f"No value is known for {{{{{name}}}}} here{others}."
        fix = "Declare it in the collection, give an environment (-e), or set it in a script."
        yield Finding("unresolved-variable", "warning", what, fix, endpoints[0])
    for name in unused(api):
        fix = "Remove it, if no script needs it."
        yield Finding("unused-variable", "info", f"No request uses the variable {{{{{name}}}}}.", fix)
    for name in dead_environments(api):
        what = f"No request uses {{{{{name}}}}} of the environment."
        yield Finding("dead-environment", "info", what, "Is it the environment of another collection?")


_RULES: Final[tuple[Rule, ...]] = (
    _unnamed,
    _numbered,
    _duplicates,
    _variants,
    _examples,
    _bodies,
    _auth,
    _urls,
    _variables,
    _documentation,
)
