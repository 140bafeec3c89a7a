"""v1 collections: trees by id, and what the old words mean."""

import json
from typing import Any

import pytest
from pmgen.build import build_api
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint, Example
from pmgen.model.auth import Auth, Basic, Bearer, Hawk, NoAuth, OAuth1
from pmgen.model.body import Binary, Body, FilePart, Form, FormField, GraphQL, Multipart, NoBody, Raw, TextPart
from pmgen.model.text import Text
from pmgen.postman import read


def load(requests: list[Any], report: Report | None = None, **more: Any) -> Api:
    notices = report or Report()
    data = {"id": "c", "name": "Old", "order": [], "folders": [], "requests": requests, **more}
    return build_api(read(json.dumps(data).encode(), name="old.json", report=notices), place="old.json", report=notices)


def one(**request: Any) -> Endpoint:
    return load([{"id": "r", "name": "r", "url": "https://h/", "method": "POST", **request}], order=["r"]).endpoints[0]


def named(*names: str, **more: Any) -> list[dict[str, Any]]:
    return [{"id": name, "name": name, "url": "https://h/", "method": "GET", **more} for name in names]


def test_orders_make_the_tree() -> None:
    folders = [
        {"id": "f2", "name": "Two", "order": ["d"]},
        {"id": "f1", "name": "One", "order": ["b", "a", "gone"], "folders_order": ["f3", "gone"]},
        {"id": "f3", "name": "Three", "order": ["c"]},
    ]
    api = load(named("a", "b", "c", "d", "e"), folders=folders, folders_order=["f1", "f2"], order=["e"])
    assert [one.title for one in api.endpoints] == ["One/Three/c", "One/b", "One/a", "Two/d", "e"]
    assert [folder.path for folder in api.folders] == [("One",), ("One", "Three"), ("Two",)]
    assert [one.id for one in api.endpoints] == ["c", "b", "a", "d", "e"]


def test_what_no_order_names_is_kept_last_and_told() -> None:
    report = Report()
    folders = [{"id": "f", "name": "F", "order": ["a"]}]
    requests = [*named("a"), *named("b", folder="f"), *named("c"), {"name": "d", "url": "https://h/"}]
    api = load(requests, report, folders=folders)
    assert [one.title for one in api.endpoints] == ["F/a", "F/b", "c", "d"]
    assert [(notice.code, str(notice.place)) for notice in report.notices] == [
        ("no-order", "old.json#/requests/1 (b)"),
        ("no-order", "old.json#/requests/2 (c)"),
        ("no-order", "old.json#/requests/3 (d)"),
    ]


def test_odd_trees_lose_and_double_nothing() -> None:
    folders = [
        {"id": "f", "name": "F", "order": ["a", "a"], "folders_order": ["f", "g"]},
        {"id": "g", "name": "G", "order": ["a", "b"], "folders_order": ["f"]},
        None,
        {"name": "no id", "order": ["c"]},
    ]
    api = load([*named("a", "b", "c"), *named("a")], folders=folders, order=["c"])
    assert sorted(one.name for one in api.endpoints) == ["a", "a", "b", "c"]


def test_headers() -> None:
    request = one(headers="A: 1\n//B: 2\nC: http://x/\n", headerData=[{"key": "A", "value": "0", "enabled": False}])
    assert [(header.name.source, header.value.source, header.enabled) for header in request.headers] == [
        ("A", "0", False),
        ("B", "2", False),
        ("C", "http://x/", True),
    ]


def test_url() -> None:
    request = one(
        url="https://h/:a/:b?x=1",
        queryParams=[
            {"key": "q", "value": None, "equals": False},
            {"key": "r", "value": None, "equals": True},
            {"key": "s", "value": "1", "enabled": False},
        ],
        pathVariableData=[{"key": "a", "value": "1", "description": "d"}],
        pathVariables={"a": "0", "b": "2"},
    )
    assert [(query.name, query.value, query.enabled) for query in request.url.query] == [
        (Text("q"), None, True),
        (Text("r"), Text(""), True),
        (Text("s"), Text("1"), False),
    ]
    assert [(one.name, one.value, one.description) for one in request.url.parameters] == [
        ("a", Text("1"), "d"),
        ("b", Text("2"), ""),
    ]
    assert [query.name for query in one(url="https://h/?x=1&y").url.query] == [Text("x"), Text("y")]


BODIES: list[tuple[dict[str, Any], Body]] = [
    ({"dataMode": "raw", "rawModeData": "x"}, Raw(Text("x"))),
    ({"dataMode": "raw", "rawModeData": ["x"]}, Raw(Text("x"))),
    ({"dataMode": "raw", "data": "x", "rawModeData": ""}, Raw(Text("x"))),
    ({"dataMode": "raw", "data": [], "rawModeData": ""}, NoBody()),
    ({"data": "x"}, Raw(Text("x"))),
    ({"dataMode": None, "rawModeData": "x"}, NoBody()),
    ({"dataMode": "raw", "rawModeData": "x", "dataDisabled": True}, NoBody()),
    (
        {"dataMode": "raw", "rawModeData": "<a/>", "dataOptions": {"raw": {"language": "xml"}}},
        Raw(Text("<a/>"), "xml", "application/xml"),
    ),
    (
        {
            "dataMode": "params",
            "data": [{"key": "a", "value": "1", "type": "text"}, {"key": "f", "value": "p.png", "type": "file"}],
        },
        Multipart((TextPart(Text("a"), Text("1")), FilePart(Text("f"), (Text("p.png"),)))),
    ),
    (
        {"data": [{"key": "a", "value": "1", "enabled": False}]},
        Multipart((TextPart(Text("a"), Text("1"), None, False),)),
    ),
    (
        {"dataMode": "urlencoded", "data": [{"key": "a", "value": "1"}, {"value": "lost"}]},
        Form((FormField(Text("a"), Text("1")),)),
    ),
    ({"dataMode": "binary", "rawModeData": "p.bin"}, Binary(Text("p.bin"))),
    ({"dataMode": "binary"}, Binary()),
    ({"dataMode": "graphql", "graphqlModeData": {"query": "{a}"}}, GraphQL(Text("{a}"))),
    ({"graphqlModeData": {"query": "{a}"}}, GraphQL(Text("{a}"))),
    ({}, NoBody()),
]


@pytest.mark.parametrize(("request_", "wanted"), BODIES)
def test_bodies(request_: dict[str, Any], wanted: Body) -> None:
    assert one(**request_).body == wanted


AUTHS: list[tuple[dict[str, Any], Auth]] = [
    (
        {
            "currentHelper": "basicAuth",
            "helperAttributes": {"id": "basic", "username": "u", "password": "p", "saveToRequest": True},
        },
        Basic(Text("u"), Text("p")),
    ),
    ({"currentHelper": "bearerAuth", "helperAttributes": '{"id": "bearer", "token": "t"}'}, Bearer(Text("t"))),
    (
        {"currentHelper": "oAuth1", "helperAttributes": {"consumerKey": "c", "header": True, "auto": False}},
        OAuth1((("consumerKey", Text("c")), ("addParamsToHeader", Text("true")), ("autoAddParam", Text("false")))),
    ),
    (
        {"currentHelper": "hawkAuth", "helperAttributes": {"hawk_id": "i", "hawk_key": "k", "ext": "e"}},
        Hawk((("authId", Text("i")), ("authKey", Text("k")), ("extraData", Text("e")))),
    ),
    ({"currentHelper": "normal", "helperAttributes": {}}, NoAuth()),
    ({"currentHelper": None, "helperAttributes": None, "auth": {"type": "noauth"}}, NoAuth(explicit=True)),
    ({"auth": {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}}, Bearer(Text("t"))),
    ({"currentHelper": "basicAuth", "helperAttributes": "{broken", "auth": {"type": "bearer"}}, Basic()),
]


@pytest.mark.parametrize(("request_", "wanted"), AUTHS)
def test_auths(request_: dict[str, Any], wanted: Auth) -> None:
    assert one(**request_).auth == wanted


def test_auth_is_inherited_from_folder_and_collection() -> None:
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
    helper: dict[str, Any] = {"currentHelper": "basicAuth", "helperAttributes": {"username": "u"}}
    api = load(
        named("a", "b"), folders=[{"id": "f", "name": "F", "order": ["a"], "auth": bearer}], order=["b"], **helper
    )
    assert [one.auth for one in api.endpoints] == [Bearer(Text("t")), Basic(Text("u"))]


def test_scripts_of_both_ages() -> None:
    old = one(preRequestScript="postman.setEnvironmentVariable('a', '1');", tests="")
    new = one(events=[{"listen": "prerequest", "script": {"exec": ["pm.environment.set('a', '1');"]}}])
    assert old.constants == new.constants == (("a", "1"),)


def test_saved_responses_keep_their_order() -> None:
    responses = [
        {
            "id": "1",
            "name": "one",
            "responseCode": {"code": 200, "name": "OK"},
            "headers": [{"key": "X", "value": "1"}],
            "text": "a",
        },
        {"id": "2", "name": "two", "responseCode": {"code": 404}, "text": None},
        None,
    ]
    request = one(responses=responses, responses_order=["2", "1"])
    assert request.examples == (Example("two", 404), Example("one", 200, (("X", "1"),), "a"))


def test_variables_and_description() -> None:
    api = load([], variables=[{"id": "x", "value": "1"}], description="about")
    assert (api.scope.definitions["x"].value, api.description, api.name) == ("1", "about", "Old")
