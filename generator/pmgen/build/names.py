"""Names: the only place where foreign names become identifiers or paths.

Names come from meaning (folder, request, role), never from position. Names that collide are told apart by what differs
between the requests (`build/differences.py`): the method, the URL, the body; a number comes last.
"""

import builtins
import keyword
import re
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from difflib import get_close_matches
from http import HTTPStatus
from typing import Final

from pmgen.build.differences import address_words, path_words, tell_apart
from pmgen.build.order import in_order
from pmgen.build.words import action_first, briefly, fold, shorten, symbol_words, without_enumeration, words
from pmgen.errors import Place, Report
from pmgen.model.api import Api, Endpoint

__all__ = [
    "BUILTINS",
    "Namespace",
    "assign_names",
    "file_path",
    "fold",
    "folder_title",
    "identifier",
    "pascal",
    "reserved_names",
    "slug",
    "snake",
    "status_name",
    "words",
]

BUILTINS: Final = frozenset(name for name in dir(builtins) if name.islower())
# What the runtime's resources and clients offer themselves (a test compares these with the runtime).
# Types that annotations use, which a method of that name would hide, are among them.
_RESOURCE_NAMES: Final = frozenset({"bool", "bytes", "cached_property", "deprecated", "float", "int", "str"})
_CLIENT_NAMES: Final = _RESOURCE_NAMES | {
    *("aclose", "close", "variables", "with_options", "with_raw_response", "with_streaming_response"),
}
_ORDINALS: Final = {"1st": "first", "2nd": "second", "3rd": "third", "4th": "fourth", "5th": "fifth"}
# What begins a phrase that stays whole: `by_rule_id`.
_TELLING: Final = frozenset({"as", "by", "with"})
_CHILD_LIMIT: Final = 50
_PACKAGE_LIMIT: Final = 50
# Names that Windows keeps for devices, with or without an extension.
_DEVICES: Final = re.compile(r"(?:con|prn|aux|nul|clock\$|com[0-9¹²³]|lpt[0-9¹²³])\Z", re.IGNORECASE)
_TAKEN_PACKAGES: Final = frozenset(sys.stdlib_module_names) | {
    "httpx2",
    "pydantic",
    "pydantic_core",
    "pip",
    "tests",
    "examples",
}
_LOOKS_LIKE_URL: Final = re.compile(
    r"\s*(?:[A-Z]{3,7}\s+)?(?:\w+://\S*|/\S+|\{\{[^{}]*\}\}/\S*|(?:[\w-]+\.)+[a-z]{2,}/\S*)\s*\Z"
)


def snake(text: str, limit: int = _CHILD_LIMIT) -> str:
    """`"Abort a Job Query"` as `abort_a_job_query`; may be empty, start with a digit or be a keyword."""
    return "_".join(shorten(words(text), limit))


def slug(text: str, limit: int = 60) -> str:
    """A file or folder name: `"Bulk v2"` as `bulk-v2`; never empty, hidden, a device or a path."""
    return _safe_file("-".join(shorten(words(text) or symbol_words(text), limit)) or "unnamed")


def pascal(text: str, limit: int = 80) -> str:
    """A class name: `"Salesforce Platform APIs"` as `SalesforcePlatformApis`; a digit in front gets a letter."""
    name = "".join(word[:1].upper() + word[1:] for word in shorten(words(text), limit))
    if not name:
        return "Unnamed"
    return name if name.isidentifier() and not keyword.iskeyword(name) else f"N{name}"


def identifier(
    text: str, *, fallback: str = "value", reserved: frozenset[str] = frozenset(), limit: int = _CHILD_LIMIT
) -> str:
    """A Python identifier in snake case that is no keyword and not reserved.

    Args:
        text: any text.
        fallback: the role of what is named; taken when no word is left, and put before a leading digit.
        reserved: further names that are taken; they get an underscore at the end, as keywords do.
        limit: how long the name may be; it is cut between words.
    """
    name = snake(text, limit) or "_".join(symbol_words(text)) or fallback
    first, _, rest = name.partition("_")
    if first in _ORDINALS:
        name = "_".join(filter(None, (_ORDINALS[first], rest)))
    if not name.isidentifier():
        name = f"{fallback}_{name}"
    return f"{name}_" if keyword.iskeyword(name) or name in reserved else name


def status_name(status: int) -> str:
    """A status code as part of a class name: `NotFound` for 404."""
    try:
        return pascal(HTTPStatus(status).phrase)
    except ValueError:
        return f"Status{status}"


class Namespace:
    """Names that must differ, also where upper and lower case are the same (Windows, macOS)."""

    def __init__(self, reserved: Iterable[str] = ()) -> None:
        self._taken = {name.casefold() for name in reserved}

    def take(self, *candidates: str) -> str:
        """Takes the first candidate that is free; if none is, the last one with the lowest free number."""
        for candidate in candidates:
            if candidate.casefold() not in self._taken:
                return self._keep(candidate)
        number = 2
        while f"{candidates[-1]}_{number}".casefold() in self._taken:
            number += 1
        return self._keep(f"{candidates[-1]}_{number}")

    def _keep(self, name: str) -> str:
        self._taken.add(name.casefold())
        return name


def slug_of(name: str) -> str:
    """The name of the folder that a collection's output goes to."""
    told = without_enumeration(name)
    return _safe_file(snake(told, 60).replace("_", "-") or "-".join(symbol_words(told)) or "collection")


def assign_names(api: Api, given: Mapping[str, str] | None = None, report: Report | None = None) -> Api:
    """The api with `slug`, `package`, and `call` and `file` of each endpoint and folder.

    Sibling folders of one name are one resource. In one folder, subfolders and requests never share a name: the
    folder keeps it and the request is told apart by its method.

    Args:
        api: without names.
        given: names of the user's choice by a request's title or id, and by a folder's title with a slash at its end.
        report: told of what is given for no request and no folder.
    """
    given = given or {}
    calls = _folder_calls(api, given)
    if report is not None:
        _note_unknown(api, calls, given, report)
    folders = tuple(replace(one, call=calls[one.path], file=file_path(calls[one.path])) for one in api.folders)
    name = without_enumeration(api.name)
    return replace(
        api,
        slug=slug_of(api.name),
        package=_package(name),
        folders=folders,
        endpoints=_named_endpoints(api.endpoints, calls, given),
    )


def _package(name: str) -> str:
    """The import name of the client; it hides no module of Python's and none that the client needs."""
    package = identifier(name, fallback="api", limit=_PACKAGE_LIMIT)
    return f"{package}_client" if package in _TAKEN_PACKAGES else package


def _note_unknown(
    api: Api, calls: Mapping[tuple[str, ...], tuple[str, ...]], given: Mapping[str, str], report: Report
) -> None:
    known = {folder_title(path) for path in calls}
    known |= {name for endpoint in api.endpoints for name in (endpoint.id, endpoint.title)}
    for name in given:
        if name not in known:
            near = get_close_matches(name, known, n=1, cutoff=0.5)
            fix = f"Did you mean {near[0]!r}?" if near else "`pmgen list` shows what there is."
            report.note("unknown-name", Place(title=name), "A name is given for what is not there.", fix)


def folder_title(path: tuple[str, ...]) -> str:
    """What a folder is called where names are given: its title with a slash at its end."""
    return "/".join((*path, ""))


def _folder_calls(api: Api, given: Mapping[str, str]) -> dict[tuple[str, ...], tuple[str, ...]]:
    """The attribute path of every folder, by its names."""
    paths: dict[tuple[str, ...], None] = {(): None}
    for path in (*(folder.path for folder in api.folders), *(endpoint.folders for endpoint in api.endpoints)):
        for depth in range(len(path)):
            paths.setdefault(path[: depth + 1])
    calls: dict[tuple[str, ...], tuple[str, ...]] = {(): ()}
    for path in sorted(paths, key=len):
        if path:
            parent = calls[path[:-1]]
            name = given.get(folder_title(path), path[-1])
            calls[path] = (*parent, _folder_name(name, reserved_names(parent)))
    return calls


def _folder_name(name: str, reserved: frozenset[str]) -> str:
    """The attribute and module name of one folder."""
    address = " ".join(address_words(name)) if _LOOKS_LIKE_URL.match(name) else ""
    found = identifier(address or without_enumeration(name), fallback="folder", reserved=reserved)
    return f"{found}_" if _DEVICES.match(found) else found


def reserved_names(parent: tuple[str, ...]) -> frozenset[str]:
    """The names that the object which holds the children has itself."""
    return _RESOURCE_NAMES if parent else _CLIENT_NAMES


def _named_endpoints(
    endpoints: Sequence[Endpoint], calls: dict[tuple[str, ...], tuple[str, ...]], given: Mapping[str, str]
) -> tuple[Endpoint, ...]:
    """The endpoints, in the order in which they came, with calls and files that do not depend on it."""
    children: dict[tuple[str, ...], list[str]] = {}
    for call in dict.fromkeys(calls.values()):
        if call:
            children.setdefault(call[:-1], []).append(call[-1])
    siblings: dict[tuple[str, ...], list[Endpoint]] = {}
    for endpoint in in_order(endpoints):
        siblings.setdefault(calls[endpoint.folders], []).append(endpoint)
    named: dict[tuple[int, ...], tuple[str, ...]] = {}
    for parent, group in siblings.items():
        names = _method_names(group, reserved_names(parent), children.get(parent, ()), given)
        named |= {endpoint.index: (*parent, name) for endpoint, name in zip(group, names, strict=True)}
    return tuple(replace(one, call=named[one.index], file=file_path(named[one.index])) for one in endpoints)


def _method_names(
    endpoints: Sequence[Endpoint], reserved: frozenset[str], folders: Iterable[str], given: Mapping[str, str]
) -> list[str]:
    """Unique method names for the requests of one folder; the user's own come first."""
    taken = frozenset(folders)
    chosen = [given.get(endpoint.id, given.get(endpoint.title)) for endpoint in endpoints]
    bases = [
        identifier(name, reserved=reserved | taken) if name else own
        for name, own in zip(chosen, _own_names(endpoints, reserved, taken), strict=True)
    ]
    groups: dict[str, list[int]] = {}
    for place, base in enumerate(bases):
        groups.setdefault(base, []).append(place)
    names = list(bases)
    namespace = Namespace((*taken, *(base for base, places in groups.items() if len(places) == 1)))
    for base, places in groups.items():
        if len(places) == 1:
            continue
        first = next((place for place in places if chosen[place]), None)
        if first is not None:
            names[first] = namespace.take(base)
            places = [place for place in places if place != first]
        for place, tail in zip(places, tell_apart([endpoints[place] for place in places]), strict=True):
            names[place] = namespace.take(*_with_tail(base, tail))
    return names


def _own_names(endpoints: Sequence[Endpoint], reserved: frozenset[str], folders: frozenset[str]) -> list[str]:
    """The names of the requests of a folder by themselves, brief ones where that hides no difference."""
    brief = [_method_name(one, briefly(_told(one)), reserved, folders) for one in endpoints]
    whole = [_method_name(one, _told(one), reserved, folders) for one in endpoints]
    meant: dict[str, set[str]] = {}
    for short, long in zip(brief, whole, strict=True):
        meant.setdefault(short, set()).add(long)
    return [short if len(meant[short]) == 1 else long for short, long in zip(brief, whole, strict=True)]


def _told(endpoint: Endpoint) -> str:
    """What the collection calls a request, without its place in a list, and what is done first."""
    return action_first(without_enumeration(endpoint.name))


def _with_tail(base: str, tail: tuple[str, ...]) -> tuple[str, ...]:
    """A name with what tells it apart; at first without the words that it has already, if that is enough."""
    if not tail:
        return (base,)
    words_of_base = {_stem(word) for word in base.split("_")}
    fresh = tuple(word for word in tail if _stem(word) not in words_of_base)
    named = tuple("_".join((base.rstrip("_"), *words)) for words in (fresh, tail) if words)
    return named if tail[0] not in _TELLING else named[-1:]


def _stem(word: str) -> str:
    return word.removesuffix("s")


def _method_name(endpoint: Endpoint, text: str, reserved: frozenset[str], folders: frozenset[str]) -> str:
    """A method's name by what its request is called; a digit in front or a folder of that name puts the verb before."""
    verb = snake(endpoint.method.source, 20) or "send"
    if _LOOKS_LIKE_URL.match(text) or not (words(text) or symbol_words(text)):
        path = address_words(text) if _LOOKS_LIKE_URL.match(text) else path_words(endpoint)
        return identifier(" ".join((verb, *path)), fallback=verb, reserved=reserved)
    name = identifier(text, fallback=verb, reserved=reserved)
    return f"{verb}_{name.rstrip('_')}" if name in folders else name


def file_path(call: tuple[str, ...]) -> tuple[str, ...]:
    """The path for an attribute path: as unique as that is, since only underscores change."""
    return tuple(_safe_file(part.replace("_", "-").strip("-")) for part in call)


def _safe_file(name: str) -> str:
    """The name, or one beside it where Windows keeps it for a device."""
    return f"{name}-file" if _DEVICES.match(name) else name
