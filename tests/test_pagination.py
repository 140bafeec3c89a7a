"""Which lists are recognised as coming in pages, how, and what the user can say about it."""

import json
from dataclasses import replace
from typing import Any

import pytest
from pmgen import python
from pmgen.errors import Report
from pmgen.model.api import Endpoint
from pmgen.model.pagination import Pagination
from pmgen.options import Options

from tests.collections_made import collection, item, load


def listing(
    query: str | list[dict[str, Any]] = "", body: Any = None, *, headers: dict[str, str] | None = None, **more: Any
) -> dict[str, Any]:
    """A request that lists users, with a saved response."""
    shown = [{"key": key, "value": value} for key, value in (headers or {}).items()]
    parameters = query if isinstance(query, list) else [
        {"key": key, "value": value} for key, _, value in (part.partition("=") for part in query.split("&") if part)
    ]  # fmt: skip
    url = {"raw": "https://h/users", "host": ["https://h"], "path": ["users"], "query": parameters}
    response = {"name": "OK", "code": 200, "header": shown, "body": json.dumps(body)}
    request: dict[str, Any] = {"name": "List users", "response": [response], **more}
    return item(url, **request)


def found(*items: dict[str, Any]) -> Endpoint:
    """The first endpoint of a collection."""
    return load(collection(*items)).endpoints[0]


USERS = [{"id": "1", "name": "A"}]
PAGES: list[tuple[str, Any, Pagination]] = [
    ("cursor=x", {"users": USERS, "next_cursor": "y"}, Pagination("cursor", "cursor", ("users",), ("next_cursor",))),
    (
        "page_token=x&max=5",
        {"items": USERS, "nextPageToken": "y"},
        Pagination("cursor", "page_token", ("items",), ("nextPageToken",)),
    ),
    (
        "after=x",
        {"data": USERS, "paging": {"cursors": {"after": "y"}, "next": "https://h/x"}},
        Pagination("cursor", "after", ("data",), ("paging", "cursors", "after")),
    ),
    (
        "starting_after=x",
        {"data": USERS, "has_more": True},
        Pagination("cursor", "starting_after", ("data",), ("data", -1, "id"), more=("has_more",)),
    ),
    ("page=1&per_page=2", USERS, Pagination("page", "page", first=1)),
    (
        "page[number]=1&page[size]=2",
        {"data": USERS, "meta": {"totalPages": 3}},
        Pagination("page", "page[number]", ("data",), pages=("meta", "totalPages"), first=1),
    ),
    (
        "page=0&size=2",
        {"content": USERS, "last": False, "totalElements": 3, "totalPages": 2, "sort": []},
        Pagination(
            "page", "page", ("content",), last=("last",), total=("totalElements",), pages=("totalPages",), first=1
        ),
    ),
    (
        "pageNumber=1",
        {"data": USERS, "_links": {"next": {"href": "https://h/users?pageNumber=2"}}},
        Pagination("page", "pageNumber", ("data",), ("_links", "next", "href"), first=1),
    ),
    (
        "$skip=10&$top=5",
        {"value": USERS, "@odata.nextLink": "https://h/users?$skip=15"},
        Pagination("offset", "$skip", ("value",), ("@odata.nextLink",)),
    ),
    (
        "startAt=0&maxResults=50",
        {"values": USERS, "total": 3, "isLast": True},
        Pagination("offset", "startAt", ("values",), last=("isLast",), total=("total",)),
    ),
    (
        "startIndex=1&count=2",
        {"Resources": USERS, "totalResults": 9},
        Pagination("offset", "startIndex", ("Resources",), total=("totalResults",), first=1),
    ),
    (
        "",
        {"records": USERS, "nextRecordsUrl": "/query/01g-2000"},
        Pagination("link", "", ("records",), ("nextRecordsUrl",)),
    ),
    ("", {"data": USERS, "links": {"next": None}}, Pagination("link", "", ("data",), ("links", "next"))),
    ("", {"results": USERS, "next": "https://h/users?p=2"}, Pagination("link", "", ("results",), ("next",))),
]


@pytest.mark.parametrize(("query", "body", "expected"), PAGES, ids=[query or "link" for query, _, _ in PAGES])
def test_a_plain_list_in_pages_is_recognised(query: str, body: Any, expected: Pagination) -> None:
    pagination = found(listing(query, body)).pagination
    assert pagination is not None
    assert pagination == replace(expected, method="iter_users")


NO_PAGES = [
    pytest.param("page=1&limit=2", {"id": 1, "name": "A"}, id="no list"),
    pytest.param("page=home&limit=2", USERS, id="a page that is no number"),
    pytest.param("limit=10", {"data": USERS}, id="only a size"),
    pytest.param("offset=4", {"data": USERS}, id="an offset without a size: into a text, perhaps"),
    pytest.param("page=1&limit=2", {"id": 1, "tags": ["a"], "roles": ["b"]}, id="lists of a single thing"),
    pytest.param("page=1&limit=2", {"id": 1, "name": "A", "tags": ["a"]}, id="the list of a single thing"),
    pytest.param("start=2024-01-01&limit=5", {"data": USERS}, id="a start that is a date"),
    pytest.param("token=abc", {"data": USERS, "token": "def"}, id="a token that is a credential"),
    pytest.param("cursor=a", {"data": USERS, "cursor": "a"}, id="a cursor that is only repeated"),
    pytest.param("", {"data": USERS, "next": "Tuesday"}, id="a next that is no link"),
    pytest.param("", {"steps": USERS, "next": "https://h/next-step", "previous": [1]}, id="two lists"),
    pytest.param("page=1&page=2&size=1", {"data": USERS}, id="a parameter that repeats"),
]


@pytest.mark.parametrize(("query", "body"), NO_PAGES)
def test_what_is_not_plain_has_no_pages(query: str, body: Any) -> None:
    assert found(listing(query, body)).pagination is None


def test_only_what_is_asked_by_get_has_pages() -> None:
    assert found(listing("page=1&size=2", {"data": USERS}, method="POST")).pagination is None


def test_a_response_that_nobody_knows_has_no_pages() -> None:
    assert found(item("https://h/users?page=1&per_page=5")).pagination is None


def test_a_link_header_tells_of_pages() -> None:
    link = {"Link": '<https://h/users?page=2>; rel="next"'}
    assert found(listing("", USERS, headers=link)).pagination == Pagination("link", method="iter_users")
    last = {"Link": '<https://h/users?page=1>; rel="prev"'}
    assert found(listing("", USERS, headers=last)).pagination is None


@pytest.mark.parametrize(
    ("description", "style", "first"),
    [
        ("The page. The default value is 0.", "page", 0),
        ("Zero-based page index", "page", 0),
        ("starts at 1", "page", 1),
        ("The default is 10.", "page", 1),
    ],
)
def test_the_first_page_is_what_the_description_says(description: str, style: str, first: int) -> None:
    query = [{"key": "page", "value": "3", "description": description}, {"key": "size", "value": "5"}]
    pagination = found(listing(query, {"data": USERS})).pagination
    assert pagination is not None
    assert (pagination.style, pagination.first) == (style, first)


def test_an_offset_that_counts_pages_is_a_page() -> None:
    query = [{"key": "offset", "value": "0", "description": "分页页码，页码从0开始"}, {"key": "limit", "value": "5"}]
    pagination = found(listing(query, {"data": USERS})).pagination
    assert pagination is not None
    assert (pagination.style, pagination.parameter, pagination.first) == ("page", "offset", 0)


@pytest.mark.parametrize(
    ("name", "method"),
    [
        ("Get a list of stores", "iter_stores"),
        ("List all users", "iter_users"),
        ("Gets a paged-list of roles", "iter_roles"),
        ("List of groups", "iter_groups"),
        ("Search for content", "iter_search_for_content"),
        ("list", "iter_list"),
        ("get 2 things", "iter_get_2_things"),
        ("查询列表", "iter_查询列表"),
    ],
)
def test_the_method_is_named_after_what_is_listed(name: str, method: str) -> None:
    pagination = found(listing("page=1&size=2", USERS, name=name)).pagination
    assert pagination is not None
    assert pagination.method == method


def test_methods_of_one_name_keep_their_verbs_and_hide_no_other() -> None:
    api = load(
        collection(
            *(listing("page=1&size=2", USERS, name=name) for name in ("Get users", "List users", "List files")),
            item("https://h/", name="iter files"),
        )
    )
    methods = [endpoint.pagination.method for endpoint in api.endpoints if endpoint.pagination]
    assert methods == ["iter_get_users", "iter_list_users", "iter_list_files"]


def test_the_readme_shows_how_to_go_through_all_pages_if_there_are_some() -> None:
    def readme(*items: dict[str, Any]) -> str:
        files = python.emit(load(collection(*items)), Options(), Report())
        return next(file.content for file in files if file.path == "client/README.md")

    paged = listing("page=3&size=2", USERS)
    assert "for record in client.iter_users(size=2):\n    print(record)" in readme(paged)
    assert "client.iter_" not in readme(item("https://h/users"))


def test_nothing_is_said_of_what_is_recognised() -> None:
    report = Report()
    load(collection(listing("page=1&size=2", USERS)), report)
    assert not report.notices
