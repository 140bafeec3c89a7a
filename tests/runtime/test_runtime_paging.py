"""Paginators against a server, sync and async: what they ask for, where they end, and what they refuse."""

import asyncio
import json
from typing import Any, Protocol
from urllib.parse import parse_qs, urlsplit

import pytest
from pmgen.runtime import Bearer, PaginationError, RequestOptions, ResponseValidationError
from pmgen.runtime.operation import Operation, Paginated

from tests.runtime.servers import (
    AsyncThings,
    Responder,
    Things,
    User,
    UserList,
    base_of,
    json_answer,
    serving,
)
from tests.wire.echo import Answer, Request

USERS = [{"id": number} for number in range(1, 6)]


class Collector(Protocol):
    """Collects the records of all pages, and the targets of the requests."""

    def __call__(
        self, responder: Responder, called: Operation[Any], **arguments: Any
    ) -> tuple[list[Any], list[str]]: ...


def listing(pagination: Paginated, response: str = "UserList", **more: Any) -> Operation[Any]:
    """An operation that lists users."""
    return Operation(
        method="GET",
        url="{{base}}/users",
        query=more.pop("query", ()),
        auth=more.pop("auth", None),
        responses={200: f"tests.runtime.servers:{response}"},
        pagination=pagination,
        **more,
    )


def _settings(base: str) -> dict[str, Any]:
    return {"values": {"base": base, "token": "s3cret"}, "max_retries": 0}


def collect_sync(responder: Responder, called: Operation[Any], **arguments: Any) -> tuple[list[Any], list[str]]:
    """The records, and the targets of the requests."""
    with serving(responder) as server, Things(**_settings(base_of(server))) as things:
        found = list(things.iterate(called, **arguments))
        return found, [request.target for request in server.requests]


def collect_async(responder: Responder, called: Operation[Any], **arguments: Any) -> tuple[list[Any], list[str]]:
    """The same with the async client."""

    async def collect(base: str) -> list[Any]:
        async with AsyncThings(**_settings(base)) as things:
            return [record async for record in things.iterate(called, **arguments)]

    with serving(responder) as server:
        found = asyncio.run(collect(base_of(server)))
        return found, [request.target for request in server.requests]


@pytest.fixture(params=[collect_sync, collect_async], ids=["sync", "async"])
def collect(request: pytest.FixtureRequest) -> Collector:
    """Both ways of collecting."""
    collector: Collector = request.param
    return collector


def asked(request: Request, name: str, default: str = "") -> str:
    """A query parameter of a request."""
    return parse_qs(urlsplit(request.target).query).get(name, [default])[0]


def page(items: Any, **more: Any) -> Answer:
    """A page of users."""
    return json_answer(json.dumps({"data": items, **more}).encode())


def by_cursor(request: Request) -> Answer:
    """Two a page; the cursor is opaque and needs quoting."""
    start = int(asked(request, "cursor", "c 0&x").split()[1].partition("&")[0])
    following = f"c {start + 2}&x" if start + 2 < len(USERS) else None
    return page(USERS[start : start + 2], meta={"next_cursor": following})


def test_a_cursor_is_sent_until_there_is_none(collect: Collector) -> None:
    called = listing(Paginated("cursor", "cursor", items=("data",), next=("meta", "next_cursor")))
    found, targets = collect(by_cursor, called, query={"limit": 2})
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert all(isinstance(user, User) for user in found)
    assert targets == ["/users?limit=2", "/users?limit=2&cursor=c%202%26x", "/users?limit=2&cursor=c%204%26x"]


def test_the_last_records_id_may_be_the_cursor(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        start = int(asked(request, "starting_after", "0"))
        return page(USERS[start : start + 2], has_more=start + 2 < len(USERS))

    plan = Paginated("cursor", "starting_after", items=("data",), next=("data", -1, "id"), more=("has_more",))
    found, targets = collect(respond, listing(plan))
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert targets == ["/users", "/users?starting_after=2", "/users?starting_after=4"]


@pytest.mark.parametrize("first", [0, 1])
def test_pages_are_counted_from_the_first_until_one_is_empty(collect: Collector, first: int) -> None:
    def respond(request: Request) -> Answer:
        start = (int(asked(request, "page", str(first))) - first) * 2
        return page(USERS[start : start + 2])

    found, targets = collect(respond, listing(Paginated("page", "page", items=("data",), first=first)))
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert targets == ["/users", *(f"/users?page={first + number}" for number in (1, 2, 3))]


def test_pages_begin_where_the_call_says(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        start = (int(asked(request, "page")) - 1) * 2
        return page(USERS[start : start + 2])

    called = listing(Paginated("page", "page", items=("data",), first=1), query=(("page", "1", True),))
    found, targets = collect(respond, called, query={"page": 3}, options=RequestOptions(query={"x": "y"}))
    assert [user.id for user in found] == [5]
    assert targets == ["/users?page=3&x=y", "/users?page=4&x=y"]


def test_the_number_of_pages_saves_the_empty_one(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        start = (int(asked(request, "page", "1")) - 1) * 2
        return page(USERS[start : start + 2], page={"totalPages": 3})

    plan = Paginated("page", "page", items=("data",), pages=("page", "totalPages"), first=1)
    found, targets = collect(respond, listing(plan))
    assert len(found) == 5
    assert targets[-1] == "/users?page=3"


def test_a_page_that_the_collection_shows_is_not_where_all_records_begin(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        start = (int(asked(request, "page", "1")) - 1) * 2
        return page(USERS[start : start + 2], total=5)

    plan = Paginated("page", "page", items=("data",), total=("total",), first=1)
    found, targets = collect(respond, listing(plan, query=(("page", "3", True), ("size", "2", True))))
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert targets == [f"/users?page={number}&size=2" for number in (1, 2, 3)]


def test_a_cursor_that_the_collection_shows_is_not_sent(collect: Collector) -> None:
    plan = Paginated("cursor", "cursor", items=("data",), next=("meta", "next_cursor"))
    _, targets = collect(by_cursor, listing(plan, query=(("cursor", "c 4", True),)))
    assert targets[0] == "/users"
    _, targets = collect(by_cursor, listing(plan, query=(("cursor", "c 4", True),)), query={"cursor": "c 2"})
    assert targets[0] == "/users?cursor=c%202"


@pytest.mark.parametrize("first", [0, 1])
def test_an_offset_goes_on_by_the_records_that_came(collect: Collector, first: int) -> None:
    def respond(request: Request) -> Answer:
        start = int(asked(request, "offset", str(first))) - first
        return page(USERS[start : start + 2], total=len(USERS))

    plan = Paginated("offset", "offset", items=("data",), total=("total",), first=first)
    found, targets = collect(respond, listing(plan), query={"limit": 50})
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert targets == ["/users?limit=50", *(f"/users?limit=50&offset={first + number}" for number in (2, 4))]


def test_a_parameter_whose_name_repeats_is_replaced_once(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        start = int(asked(request, "offset"))
        return page(USERS[start : start + 4])

    called = listing(Paginated("offset", "offset", items=("data",)), query=(("offset", "0", True),))
    _, targets = collect(respond, called, query={0: 1})
    assert targets == ["/users?offset=1", "/users?offset=5"]


def test_a_marker_that_says_the_end_ends_it(collect: Collector) -> None:
    plan = Paginated("page", "page", items=("data",), last=("last",), first=0)
    found, targets = collect(lambda _: page(USERS, last=True), listing(plan))
    assert (len(found), targets) == (5, ["/users"])


def test_a_page_without_a_next_link_is_the_last_one(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        number = int(asked(request, "page", "1"))
        return page(USERS[number * 2 - 2 : number * 2], _links={"next": {"href": "x"}} if number < 3 else {})

    plan = Paginated("page", "page", items=("data",), next=("_links", "next", "href"), first=1)
    found, targets = collect(respond, listing(plan))
    assert (len(found), len(targets)) == (5, 3)


@pytest.mark.parametrize("form", ["{base}/users/more?at={at}", "/users/more?at={at}", "//{host}/users/more?at={at}"])
def test_a_link_in_the_body_is_followed_on_the_same_host(collect: Collector, form: str) -> None:
    def respond(request: Request) -> Answer:
        start = int(asked(request, "at", "0"))
        host = request.values("host")[0]
        link = form.format(base=f"http://{host}", host=host, at=start + 2)
        assert request.values("authorization") == ["Bearer s3cret"]
        assert request.values("x-trace") == ["1"]
        return page(USERS[start : start + 2], next=link if start + 2 < len(USERS) else None)

    plan = Paginated("link", items=("data",), next=("next",))
    called = listing(plan, auth=Bearer("{{token}}"))
    found, targets = collect(respond, called, query={"limit": 2}, options=RequestOptions(headers={"X-Trace": "1"}))
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert targets == ["/users?limit=2", "/users/more?at=2", "/users/more?at=4"]


def test_a_link_header_is_followed_and_a_page_may_be_a_list(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        start = int(asked(request, "after", "0"))
        headers = [("Link", f'<?after={start + 2}>; rel="next", <?after=0>; rel="first"')] if start < 4 else []
        return json_answer(json.dumps(USERS[start : start + 2]).encode(), 200, *headers)

    found, targets = collect(respond, listing(Paginated("link"), "Users"))
    assert [user.id for user in found] == [1, 2, 3, 4, 5]
    assert targets == ["/users", "/users?after=2", "/users?after=4"]


@pytest.mark.parametrize("link", ["http://example.com/users", "//example.com/x", "http://127.0.0.1:9/x", "ftp://h/"])
def test_a_link_to_another_host_is_never_followed(collect: Collector, link: str) -> None:
    called = listing(Paginated("link", items=("data",), next=("next",)), auth=Bearer("{{token}}"))
    with pytest.raises(PaginationError, match="next page"):
        collect(lambda _: page(USERS, next=link), called)


def test_variables_in_a_link_are_not_filled(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        return page(USERS, next=None if "x=" in request.target else "/users?x={{token}}")

    _, targets = collect(respond, listing(Paginated("link", items=("data",), next=("next",))))
    assert "s3cret" not in targets[1]


@pytest.mark.parametrize(
    "plan",
    [
        Paginated("cursor", "cursor", items=("data",), next=("next",)),
        Paginated("link", items=("data",), next=("link",)),
        Paginated("page", "page", items=("data",), first=1),
        Paginated("offset", "offset", items=("data",)),
    ],
    ids=lambda plan: str(plan.style),
)
def test_pages_that_never_end_are_an_error(collect: Collector, plan: Paginated) -> None:
    with pytest.raises(PaginationError):
        collect(lambda _: page(USERS, next="same", link="/users?again"), listing(plan))


def test_an_empty_page_with_the_same_cursor_is_the_end_of_a_stream(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        return page([] if "position" in request.target else USERS, next=7)

    found, targets = collect(respond, listing(Paginated("cursor", "position", items=("data",), next=("next",))))
    assert (len(found), targets) == (5, ["/users", "/users?position=7", "/users?position=7"][: len(targets)])
    assert len(targets) == 2


def test_an_empty_page_with_a_new_cursor_is_not_the_end(collect: Collector) -> None:
    def respond(request: Request) -> Answer:
        step = int(asked(request, "cursor", "0"))
        return page([] if step == 1 else USERS[:2], next=step + 1 if step < 2 else "")

    found, targets = collect(respond, listing(Paginated("cursor", "cursor", items=("data",), next=("next",))))
    assert (len(found), len(targets)) == (4, 3)


@pytest.mark.parametrize("body", [b"", b"[]", b'"text"', b"not json", b'{"data": null}', b'{"data": {"a": 1}}'])
def test_a_page_without_records_is_an_empty_one(collect: Collector, body: bytes) -> None:
    found, targets = collect(lambda _: json_answer(body), listing(Paginated("page", "page", items=("data",))))
    assert (found, targets) == ([], ["/users"])


def test_errors_are_those_of_the_method(collect: Collector) -> None:
    called = listing(Paginated("page", "page", items=("data",)))
    with pytest.raises(ResponseValidationError):
        collect(lambda _: page([{"id": "one"}]), called, options=RequestOptions(strict=True))


def test_nothing_is_fetched_before_it_is_needed() -> None:
    called = listing(Paginated("cursor", "cursor", items=("data",), next=("meta", "next_cursor")))
    with serving(by_cursor) as server, Things(**_settings(base_of(server))) as things:
        paginator = things.iterate(called)
        assert not server.requests
        records = iter(paginator)
        assert [next(records).id, next(records).id] == [1, 2]
        assert len(server.requests) == 1
        assert next(records).id == 3
        assert len(server.requests) == 2
        assert [user.id for user in paginator] == [1, 2, 3, 4, 5], "each iteration begins anew"


def test_the_pages_themselves_can_be_had() -> None:
    called = listing(Paginated("offset", "offset", items=("data",), total=("total",)))

    def respond(request: Request) -> Answer:
        start = int(asked(request, "offset", "0"))
        return page(USERS[start : start + 3], total=5)

    async def pages(base: str) -> list[Any]:
        async with AsyncThings(**_settings(base)) as things:
            return [page async for page in things.iterate(called).pages()]

    with serving(respond) as server:
        with Things(**_settings(base_of(server))) as things:
            found = list(things.iterate(called).pages())
        assert [type(page) for page in found] == [UserList, UserList]
        assert [(page.total, len(page.users)) for page in found] == [(5, 3), (5, 2)]
        assert [page.to_dict() for page in asyncio.run(pages(base_of(server)))] == [page.to_dict() for page in found]


def test_a_paginator_is_no_answer_to_be_seen_raw() -> None:
    called = listing(Paginated("page", "page", items=("data",)))

    with Things(**_settings("http://127.0.0.1:9")) as things, pytest.raises(TypeError, match="one page"):
        things.with_raw_response(things.iterate)(called)
