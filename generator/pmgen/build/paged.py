"""The lists of a collection that come in pages: what is recognised, what the user says of them, and their names."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from pmgen.build.inference.overruling import near_titles, requests_named
from pmgen.build.names import Namespace
from pmgen.build.pagination import find_pagination
from pmgen.errors import Place, Report
from pmgen.model.api import Api, Endpoint
from pmgen.model.pagination import Pagination, PaginationRule
from pmgen.model.types import Anything, ListOf, type_at

# What a method's name says of fetching a list, and not of what is listed.
_FETCHING: Final = re.compile(
    r"(?:gets?|lists?|retrieves?|returns?|fetch(?:es)?|reads?)_"
    r"(?:(?:an?|the|all|paged|paginated|available|lists?|of)_)*(?=[^\W\d])"
)


def with_pagination(api: Api, rules: Sequence[PaginationRule], report: Report) -> Api:
    """The api with `pagination` of each endpoint whose pages are plain, or of which the user says how they go on.

    A rule for a request that there is not, or that fits none, is a notice.
    """
    found = {endpoint.id: find_pagination(endpoint) for endpoint in api.endpoints}
    for rule in rules:
        for endpoint in _meant(api, rule, report):
            found[endpoint.id] = rule.pagination
    for endpoint in api.endpoints:  # what is known of one request of a group is known of their method
        first = endpoint.group or endpoint.id
        found[first] = found.get(first) or found[endpoint.id]
    paged = [one for one in api.endpoints if one.group in ("", one.id) and found[one.id] is not None]
    methods = _methods(api, paged)
    endpoints = (
        _paged(one, found[one.group or one.id], methods.get(one.group or one.id, "")) for one in api.endpoints
    )
    return replace(api, endpoints=tuple(endpoints))


def _paged(endpoint: Endpoint, pagination: Pagination | None, method: str) -> Endpoint:
    return endpoint if pagination is None else replace(endpoint, pagination=replace(pagination, method=method))


def _meant(api: Api, rule: PaginationRule, report: Report) -> Sequence[Endpoint]:
    """The requests that a rule is for; what speaks against one is said."""
    place = Place(rule.origin, "", rule.request)
    endpoints = requests_named(api, rule.request)
    if not endpoints:
        report.note("pagination", place, f"there is no request {rule.request!r}", near_titles(api, rule.request))
    for endpoint in endpoints:
        doubt = rule.pagination and _doubt(endpoint, rule.pagination)
        if doubt:
            report.note("pagination", place, doubt, "`pmgen inspect` shows the request; mend the rule if it is wrong")
    return endpoints


def _doubt(endpoint: Endpoint, pagination: Pagination) -> str:
    """What the collection has against a rule, which is followed all the same; "" for nothing."""
    names = [one.name.source for one in endpoint.url.query if one.name is not None]
    if pagination.parameter and pagination.parameter not in names:
        known = ", ".join(names) or "none"
        return f"{endpoint.title} has no query parameter {pagination.parameter!r}; there are: {known}"
    types = [one.type for one in endpoint.responses if 200 <= one.status < 300 and one.type is not None]
    places = [type_at(kind, pagination.items) for kind in types]
    if types and not any(isinstance(kind, ListOf | Anything) for kind in places):
        where = ".".join(map(str, pagination.items)) or "the response itself"
        return f"{endpoint.title} has no list at {where}"
    return ""


def _methods(api: Api, paged: Iterable[Endpoint]) -> dict[str, str]:
    """The names of the methods that go through all pages, by the endpoint's id: the ones they had come first."""
    namespaces: dict[tuple[str, ...], list[str]] = {}
    for call in (*(one.call for one in api.endpoints), *(folder.call for folder in api.folders)):
        namespaces.setdefault(call[:-1], []).append(call[-1])
    for endpoint in api.endpoints:
        namespaces[endpoint.call[:-1]] += endpoint.aliases
    ordered = sorted(paged, key=lambda endpoint: (not _kept(endpoint), endpoint.call))
    short = {endpoint.id: (*endpoint.call[:-1], _short(endpoint.call[-1])) for endpoint in ordered}
    shared = Counter(short.values())
    taken = {home: Namespace(names) for home, names in namespaces.items()}
    methods: dict[str, str] = {}
    for endpoint in ordered:
        whole = f"iter_{endpoint.call[-1].rstrip('_')}"
        name = f"iter_{short[endpoint.id][-1]}" if shared[short[endpoint.id]] == 1 else whole
        names = (_kept(endpoint), whole) if _kept(endpoint) else (name, whole)
        methods[endpoint.id] = taken[endpoint.call[:-1]].take(*names)
    return methods


def _kept(endpoint: Endpoint) -> str:
    """The name that the method had when the client was built last."""
    return endpoint.before.pages if endpoint.before is not None else ""


def _short(method: str) -> str:
    """What is listed: `get_a_list_of_stores` as `stores`."""
    return _FETCHING.sub("", method, count=1).rstrip("_") if _FETCHING.match(method) else method.rstrip("_")
