"""Endpoints: one for each request, everything inherited, ids that stay."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Behaviour, Endpoint, Example, Header
from pmgen.model.json_value import JsonNumber, JsonObject
from pmgen.model.text import Text
from pmgen.options import Options

from tests.collections_made import collection, item, load


def endpoint(**more: Any) -> Endpoint:
    return load(collection(item(**more))).endpoints[0]


def folder(name: str, *items: dict[str, Any], **more: Any) -> dict[str, Any]:
    return {"name": name, "item": list(items), **more}


def ids(*items: dict[str, Any]) -> list[str]:
    return [one.id for one in load(collection(*items)).endpoints]


def test_every_request_is_an_endpoint_in_document_order() -> None:
    items = (item(name="a"), folder("f", item(name="b"), folder("g", item(name="c")), folder("empty")), item(name="d"))
    api = load(collection(*items))
    assert [one.title for one in api.endpoints] == ["a", "f/b", "f/g/c", "d"]
    assert [one.index for one in api.endpoints] == [(0,), (1, 0), (1, 1, 0), (2,)]
    assert [one.path for one in api.folders] == [("f",), ("f", "g"), ("f", "empty")]


def test_an_item_that_is_neither_is_told() -> None:
    report = Report()
    api = load({**collection(), "item": [item(name="a"), {"name": "x"}, 5, item(name="b")]}, report)
    assert [one.index for one in api.endpoints] == [(0,), (3,)]
    assert [(notice.code, str(notice.place)) for notice in report.notices] == [
        ("unreadable-part", "test.json#/item/2"),
        ("empty-item", "test.json#/item/1 (x)"),
        ("empty-item", "test.json#/item/2"),
    ]


METHODS: list[tuple[Any, str]] = [
    ("post", "POST"),
    (None, "GET"),
    ("", "GET"),
    ("{{m}}", "{{M}}"),
    ("Report", "REPORT"),
    (5, "5"),
]


@pytest.mark.parametrize(("method", "wanted"), METHODS)
def test_methods(method: Any, wanted: str) -> None:
    assert endpoint(method=method).method == Text(wanted)


HEADERS: list[tuple[Any, list[Header]]] = [
    ([{"key": "A", "value": "{{x}}", "description": {"content": "d"}}], [Header(Text("A"), Text("{{x}}"), True, "d")]),
    ([{"key": "A", "value": "1", "disabled": True}], [Header(Text("A"), Text("1"), False)]),
    ([{"key": "A", "value": "1", "enabled": False}], [Header(Text("A"), Text("1"))]),
    ([{"key": "//A", "value": "1"}], [Header(Text("A"), Text("1"), False)]),
    (
        [{"key": "A", "value": None}, {"key": "B"}, {"key": "C", "value": 5}],
        [Header(Text("A"), Text("null")), Header(Text("B"), Text()), Header(Text("C"), Text("5"))],
    ),
    ([{"key": "", "value": "v"}, {"value": "w"}, {"key": None}, None], []),
    (
        "A: 1\r\nB: http://h/\n  folded\n\nnothing\n//C: 3",
        [
            Header(Text("A"), Text("1")),
            Header(Text("B"), Text("http://h/ folded")),
            Header(Text("C"), Text("3"), False),
        ],
    ),
    (["A: 1", "B:2", "C"], [Header(Text("A"), Text("1")), Header(Text("B"), Text("2")), Header(Text("C"), Text())]),
    ({"A": "1"}, [Header(Text("A"), Text("1"))]),
    (None, []),
]


@pytest.mark.parametrize(("value", "wanted"), HEADERS)
def test_headers(value: Any, wanted: list[Header]) -> None:
    assert list(endpoint(header=value).headers) == wanted


EXAMPLES: list[tuple[Any, Example]] = [
    (
        {"name": "n", "code": 200, "body": '{"a": 1}', "header": [{"key": "X", "value": "1"}]},
        Example("n", 200, (("X", "1"),), '{"a": 1}', JsonObject(((Text("a"), JsonNumber("1")),))),
    ),
    ({"name": None, "code": "404", "body": None, "header": None}, Example("", 404)),
    ({"code": 0, "body": "", "header": "X: 1\n"}, Example("", None, (("X", "1"),))),
    ({"code": 200, "body": {"a": 1.0}}, Example("", 200, (), '{"a":1}', JsonObject(((Text("a"), JsonNumber("1")),)))),
    ({"code": 200, "body": "<a/>"}, Example("", 200, (), "<a/>")),
]


@pytest.mark.parametrize(("value", "wanted"), EXAMPLES)
def test_examples(value: Any, wanted: Example) -> None:
    assert endpoint(response=[value]).examples == (wanted,)


def test_a_request_may_be_a_text() -> None:
    one = load(collection({"name": "a", "request": "{{base}}/x?y=1"})).endpoints[0]
    assert (one.method, one.url.base, len(one.url.path), len(one.url.query)) == (Text("GET"), Text("{{base}}"), 1, 1)


def test_behaviour_is_inherited_key_by_key() -> None:
    """As the conformance case behaviour-inherited has it."""
    top = {
        "disabledSystemHeaders": {"accept": True, "Host": True, "x": False},
        "disableBodyPruning": True,
        "strictSSL": False,
    }
    inner = folder("f", item(name="a"), protocolProfileBehavior={"disabledSystemHeaders": {"user-agent": True}})
    own = {
        **item(name="b"),
        "protocolProfileBehavior": {"disableBodyPruning": False, "maxRedirects": 2, "followRedirects": False},
    }
    definition = json.dumps(collection(inner, own, protocolProfileBehavior=top)).encode()
    api = pipeline.load(definition, Options(insecure=True), Report(), "test.json")
    assert [one.behaviour for one in api.endpoints] == [
        Behaviour(disable_body_pruning=True, disabled_system_headers=("user-agent",), strict_ssl=False),
        Behaviour(disabled_system_headers=("accept",), follow_redirects=False, max_redirects=2, strict_ssl=False),
    ]


def test_a_url_with_nothing_but_its_text_is_used_and_told() -> None:
    report = Report()
    api = load(collection(item({"raw": "https://h/x"}, name="a")), report)
    assert api.endpoints[0].url.base == Text("https://h")
    assert [(one.code, str(one.place)) for one in report.notices] == [("url-only-raw", "test.json#/item/0/request (a)")]


def test_scripts_run_from_the_outside_in() -> None:
    def event(listen: str, name: str) -> dict[str, Any]:
        return {"listen": listen, "script": {"exec": [f"pm.environment.set('{name}', '{name}');"]}}

    one = {**item(name="r"), "event": [event("prerequest", "request")]}
    off = {**event("prerequest", "off"), "disabled": True}
    api = load(
        collection(folder("f", one, event=[event("prerequest", "folder"), off]), event=[event("prerequest", "top")])
    )
    assert api.endpoints[0].constants == (("top", "top"), ("folder", "folder"), ("request", "request"))


def test_postmans_ids_are_kept_where_they_are_unique() -> None:
    items = (
        {**item(name="a"), "id": "one"},
        {**item(name="b"), "_postman_id": "two"},
        {**item(name="c"), "uid": "three"},
    )
    assert ids(*items) == ["one", "two", "three"]
    assert ids({**item(name="a"), "id": "x"}, {**item(name="b"), "id": "x"}) == ["a", "b"]
    assert ids({**item(name="Get it"), "id": "../../etc"}) == ["get-it"]


def test_ids_are_made_of_what_tells_requests_apart() -> None:
    assert ids(item(name="Get"), folder("F", item(name="Get"))) == ["get", "f-get"]
    assert ids(item(name="x", method="GET"), item(name="x", method="POST")) == ["x-get", "x-post"]
    assert ids(item("https://h/a/:id", name="x"), item("https://h/b", name="x")) == ["x-get-a-id", "x-get-b"]
    assert ids(item(name="x"), item(name="x")) == ["x-get-1", "x-get-2"]
    assert ids(item(name=""), item(name="")) == ["get-1", "get-2"]
    assert ids({**item(name="b"), "id": "a"}, item(name="a")) == ["a", "a-get"]


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", "a", "A", "ä", "a-get", "a-get-1", "..", "{{x}}")),
            st.sampled_from(("", "a", "a-get-1", "1")),
        ),
        max_size=12,
    )
)
def test_ids_are_unique(names: list[tuple[str, str]]) -> None:
    found = ids(*({**item(name=name), "id": own} for name, own in names))
    assert len(set(found)) == len(names)
    assert all(found)


@pytest.mark.parametrize("depth", [100, 300, 600, 900])
def test_a_body_nested_too_deep_is_no_crash(depth: int) -> None:
    deep: Any = 1
    for _ in range(depth):
        deep = [deep]
    try:
        outcome: object = len(load(collection(item(body={"mode": "raw", "raw": deep}))).endpoints)
    except PmgenError as error:
        outcome = error.what
    assert outcome in (1, "The file is nested too deep to be read.")


def test_certificates_are_checked_unless_the_user_says_otherwise() -> None:
    report = Report()
    lax = collection({**item("https://h/", name="a"), "protocolProfileBehavior": {"strictSSL": False}})
    api = load(lax, report)
    assert api.endpoints[0].behaviour.strict_ssl is None
    assert [(one.code, str(one.place)) for one in report.notices] == [("tls-verification", "a")]
    allowed = pipeline.load(json.dumps(lax).encode(), Options(insecure=True), quiet := Report(), "test.json")
    assert allowed.endpoints[0].behaviour.strict_ssl is False
    assert not quiet.notices
