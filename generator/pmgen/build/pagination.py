"""Lists that come in pages, recognised where the evidence is plain.

Plain is: the response of a GET request is known and has one list of records, and either it says how to get the next
page (a cursor that a query parameter takes, a link), or the query has parameters for a page and its size. A wrong
guess is worse than none, so names alone never suffice.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from pmgen.build.page_words import (
    CURSOR_PARENTS,
    CURSOR_WORDS,
    CURSORS_BY_THEMSELVES,
    LINK_PARENTS,
    LINKS,
    LIST_NAMES,
    LIST_PARENTS,
    NEXT_CURSORS,
    NO_RECORDS,
    OFFSETS,
    PAGE_PARENTS,
    PAGES,
    SIZES,
    flag_of,
    number_of,
    plain_name,
)
from pmgen.model.api import Endpoint
from pmgen.model.pagination import JsonPath, Pagination, Style
from pmgen.model.text import Text
from pmgen.model.types import Anything, Bool, Int, ListOf, Null, Record, Reference, Str, Type, only_type, type_at
from pmgen.model.url import QueryParameter

_MOST_DEPTH: Final = 3
_NUMBER: Final = re.compile(r"-?\d*|<[^<>]*>|\{\{[^{}]*\}\}|\w*value\w*", re.IGNORECASE)
# "The default value is 0", "starts at 1", "zero-based", "1-based", also in Chinese.
_FIRST: Final = re.compile(
    r"(?:default(?:s)?(?: value)?(?: is|:| to)?|(?:first|start(?:s|ing)?)(?: page)?(?: is| at| from| with)?)"
    r"\W{0,3}(zero|one|[01])\b|\b(zero|one|[01])[- ]based|(?:从|默认为?)第?\s*([01])(?!\d)",
    re.IGNORECASE,
)
# An "offset" that counts pages, by its own description.
_COUNTS_PAGES: Final = re.compile(r"\bpage (?:number|index|no\b)|\bnumber of (?:the|a) page|页码", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Member:
    """A scalar of a response and where it is."""

    path: JsonPath
    type: Type

    @property
    def name(self) -> str:
        """Its key without signs, in lower case."""
        return plain_name(str(self.path[-1]))

    @property
    def parent(self) -> str:
        """The key around it, likewise."""
        return plain_name(str(self.path[-2])) if len(self.path) > 1 else ""


def find_pagination(endpoint: Endpoint) -> Pagination | None:
    """How the pages of a request follow one another; None where it has none, or where that is not plain."""
    if endpoint.method.source != "GET":
        return None
    response = _response(endpoint)
    if response is None:
        return None
    members = tuple(_members(response, ()))
    items = records_path(response, paged=_tells_of_pages(members))
    if items is None:
        return None
    parameters = _parameters(endpoint)
    return (
        _by_cursor(parameters, members, items, response)
        or _by_number(parameters, members, items)
        or _by_link(endpoint, members, items)
    )


def _response(endpoint: Endpoint) -> Type | None:
    """The type of the only success that is known."""
    types = [one.type for one in endpoint.responses if 200 <= one.status < 300 and one.type is not None]
    return types[0] if len(types) == 1 else None


def records_path(kind: Type | None, *, paged: bool, depth: int = 0) -> JsonPath | None:
    """Where the one list of records is: the response itself, its only list, or the list with a telling name.

    Args:
        kind: the response's type.
        paged: whether it tells of pages, so that any name does for the list.
        depth: how deep this is already.
    """
    kind = only_type(kind)
    if isinstance(kind, ListOf):
        return ()
    if not isinstance(kind, Record):
        return None
    lists = [
        member.wire
        for member in kind.fields
        if isinstance(only_type(member.type), ListOf) and plain_name(member.wire) not in NO_RECORDS
    ]
    named = [wire for name in LIST_NAMES for wire in lists if plain_name(wire) == name]
    if named:
        return (named[0],)
    if len(lists) == 1 and (paged or len(kind.fields) == 1 or depth):
        return (lists[0],)
    if lists or depth:
        return None
    inner = [(member.wire, member.type) for member in kind.fields if plain_name(member.wire) in LIST_PARENTS]
    found = [(wire, path) for wire, inside in inner if (path := records_path(inside, paged=paged, depth=1)) is not None]
    return (found[0][0], *found[0][1]) if len(found) == 1 else None


def _members(kind: Type | None, path: JsonPath) -> Iterator[_Member]:
    """The scalars of a response, and those of the objects in it that may tell of pages."""
    kind = only_type(kind)
    if not isinstance(kind, Record):
        return
    for member in kind.fields:
        inner = only_type(member.type)
        if isinstance(inner, Record):
            if len(path) < _MOST_DEPTH and plain_name(member.wire) in PAGE_PARENTS:
                yield from _members(inner, (*path, member.wire))
        elif not isinstance(inner, ListOf | Reference):
            yield _Member((*path, member.wire), member.type)


def _tells_of_pages(members: tuple[_Member, ...]) -> bool:
    return any(
        number_of(one.name) or flag_of(one.name) or one.name.startswith("next") or _is_link(one) for one in members
    )


def _parameters(endpoint: Endpoint) -> dict[str, QueryParameter]:
    """The query parameters by their plain names; those that repeat are no places for a page."""
    found: dict[str, list[QueryParameter]] = {}
    for one in endpoint.url.query:
        if one.name is not None and one.name.is_literal:
            found.setdefault(plain_name(one.name.source), []).append(one)
    return {name: several[0] for name, several in found.items() if len(several) == 1}


def _name(parameter: QueryParameter) -> str:
    return parameter.name.source if parameter.name is not None else ""


def _by_cursor(
    parameters: Mapping[str, QueryParameter], members: tuple[_Member, ...], items: JsonPath, response: Type
) -> Pagination | None:
    for member in members:
        if not isinstance(only_type(member.type), Str | Int | Null | Anything | None) or _is_uri(member.type):
            continue
        for name, parameter in parameters.items():
            if _is_cursor_for(member, name):
                more, last = _flags(members)
                return Pagination("cursor", _name(parameter), items, member.path, more=more, last=last)
    return _by_last_id(parameters, members, items, response)


def _is_cursor_for(member: _Member, parameter: str) -> bool:
    """Whether the response's member is what the query parameter takes."""
    if member.name == f"next{parameter}":
        return True
    if member.name == parameter and (parameter in CURSORS_BY_THEMSELVES or member.parent in CURSOR_PARENTS):
        return parameter in CURSORS_BY_THEMSELVES or parameter in CURSOR_WORDS
    return member.name in {"next", *NEXT_CURSORS} and parameter in CURSOR_WORDS


def _by_last_id(
    parameters: Mapping[str, QueryParameter], members: tuple[_Member, ...], items: JsonPath, response: Type
) -> Pagination | None:
    """The last record's id is the cursor, as Stripe does it."""
    more, _ = _flags(members)
    item = type_at(response, (*items, -1))
    if "startingafter" not in parameters or not more or not isinstance(item, Record):
        return None
    if not any(member.wire == "id" for member in item.fields):
        return None
    return Pagination("cursor", _name(parameters["startingafter"]), items, (*items, -1, "id"), more=more)


def _by_number(
    parameters: Mapping[str, QueryParameter], members: tuple[_Member, ...], items: JsonPath
) -> Pagination | None:
    has_size = any(name in parameters for name in SIZES)
    named = [name for name in OFFSETS if has_size] + [name for name in PAGES if has_size or _tells_of_pages(members)]
    for name in named:
        if name in parameters and _takes_numbers(parameters[name], name):
            return _numbered(parameters[name], name, members, items)
    return None


def _numbered(parameter: QueryParameter, name: str, members: tuple[_Member, ...], items: JsonPath) -> Pagination:
    """By the parameter of that plain name, with whatever tells where the pages end."""
    more, last = _flags(members)
    link = next((one.path for one in members if _is_link(one)), ())
    counts = {kind: one.path for one in reversed(members) if (kind := number_of(one.name)) and _is_number(one.type)}
    style: Style = "page" if name in PAGES or _COUNTS_PAGES.search(parameter.description) else "offset"
    usual = 1 if name == "startindex" or (name in PAGES and name != "pageindex") else 0
    return Pagination(
        style,
        parameter.name.source if parameter.name is not None else "",
        items,
        link,
        more,
        last,
        total=counts.get("total", ()),
        pages=counts.get("pages", ()) if style == "page" else (),
        first=_first(parameter, usual),
    )


def _by_link(endpoint: Endpoint, members: tuple[_Member, ...], items: JsonPath) -> Pagination | None:
    for member in members:
        if _is_link(member):
            return Pagination("link", "", items, member.path)
    return Pagination("link", "", items) if _has_link_header(endpoint) else None


def _is_link(member: _Member) -> bool:
    """Whether it is the next page's URL: by its name alone where that says so, else by its value or its place."""
    kind = only_type(member.type)
    if kind is not None and not isinstance(kind, Str | Null):
        return False
    if member.name in LINKS:
        return True
    if member.name == "href":
        return member.parent == "next"
    if member.name != "next":
        return False
    return _is_uri(member.type) or member.parent in LINK_PARENTS


def _has_link_header(endpoint: Endpoint) -> bool:
    return any(
        name.lower() == "link" and re.search(r"""\brel\s*=\s*["']?next\b""", value)
        for example in endpoint.examples
        if example.status is not None and 200 <= example.status < 300
        for name, value in example.headers
    )


def _is_uri(kind: Type) -> bool:
    kind = only_type(kind) or kind
    return isinstance(kind, Str) and kind.format == "uri"


def _is_number(kind: Type) -> bool:
    return isinstance(only_type(kind), Int | Anything)


def _flags(members: tuple[_Member, ...]) -> tuple[JsonPath, JsonPath]:
    """Where flags say that there is more, and that this is all."""
    found: dict[str, JsonPath] = {}
    for one in members:
        kind = flag_of(one.name)
        if kind and isinstance(only_type(one.type), Bool | Anything):
            found.setdefault(kind, one.path)
    return found.get("more", ()), found.get("last", ())


def _takes_numbers(parameter: QueryParameter, name: str) -> bool:
    """Whether the collection's own value is a number, or nothing that speaks against one."""
    value = parameter.value or Text()
    if not _NUMBER.fullmatch(value.source):
        return False
    return name != "start" or value.source.isdigit() or "<" in value.source


def _first(parameter: QueryParameter, usual: int) -> int:
    """The first number, as the description tells it."""
    match = _FIRST.search(parameter.description)
    if match is None:
        return usual
    return 1 if next(filter(None, match.groups())).lower() in {"1", "one"} else 0
