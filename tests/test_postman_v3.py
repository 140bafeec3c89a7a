"""v3 collections: what a folder of YAML files and the one-document form may hold."""

import json
from pathlib import Path
from typing import Any

import pytest
from pmgen.build import build_api
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Api, Endpoint, Example, Header
from pmgen.model.auth import ApiKey, Auth, Basic, Bearer, NoAuth
from pmgen.model.body import Binary, Body, FilePart, Form, FormField, GraphQL, Json, Multipart, NoBody, Raw, TextPart
from pmgen.model.json_value import JsonNumber, JsonObject
from pmgen.model.text import Text
from pmgen.postman import read
from pmgen.postman.v3_tree import collections_in

A_IS_1 = JsonObject(((Text("a"), JsonNumber("1")),))


def built(source: Path | bytes, report: Report | None = None) -> Api:
    notices = report or Report()
    return build_api(read(source, name="v3", report=notices), insecure=True, place="v3", report=notices)


def document(*items: dict[str, Any], report: Report | None = None, **more: Any) -> Api:
    return built(json.dumps({"$kind": "collection", "name": "V3", "items": list(items), **more}).encode(), report)


def request(**more: Any) -> dict[str, Any]:
    return {"$kind": "http-request", "name": "r", "url": "https://h/", **more}


def one(**more: Any) -> Endpoint:
    return document(request(**more)).endpoints[0]


def tree(folder: Path, **files: str) -> Path:
    """A folder of files; `__` in a name is a slash."""
    for name, text in files.items():
        path = folder / name.replace("__", "/")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return folder


def codes(report: Report) -> list[tuple[str, str]]:
    return [(notice.code, str(notice.place)) for notice in report.notices]


def test_defaults() -> None:
    found = one()
    assert (found.method, found.headers, found.body, found.auth) == (Text("GET"), (), NoBody(), NoAuth())


HEADERS: list[tuple[Any, tuple[Header, ...]]] = [
    ({"A": "1", "B": 2}, (Header(Text("A"), Text("1")), Header(Text("B"), Text("2")))),
    ([{"key": "A", "value": "1", "disabled": True, "description": "d"}], (Header(Text("A"), Text("1"), False, "d"),)),
]


@pytest.mark.parametrize(("value", "wanted"), HEADERS)
def test_headers(value: Any, wanted: tuple[Header, ...]) -> None:
    assert one(headers=value).headers == wanted


def test_query_parameters_stand_for_their_keys_and_the_url_for_the_others() -> None:
    found = one(
        url="https://h/:id?a=old&b=2&c%26d&",
        queryParams=[{"key": "a", "value": "1"}, {"key": "c&d", "value": None}],
        pathVariables={"id": "7"},
    )
    assert [(query.name, query.value) for query in found.url.query] == [
        (Text("a"), Text("1")),
        (Text("c&d"), None),
        (Text("b"), Text("2")),
    ]
    assert [(query.name, query.value) for query in one(url="https://h/?x=1&").url.query] == [
        (Text("x"), Text("1")),
        (None, None),
    ]
    assert found.url.parameters[0].value == Text("7")
    assert one(queryParams={"x": "1"}).url.query[0].name == Text("x")


BODIES: list[tuple[Any, Body]] = [
    ({"type": "json", "content": '{"a": 1} // x'}, Json(Text('{"a": 1} '), A_IS_1)),
    ({"type": "text", "content": '{"a": 1}'}, Json(Text('{"a": 1}'), A_IS_1, "text/plain")),
    ({"type": "json", "content": {"a": 1}}, Json(Text('{"a":1}'), A_IS_1)),
    ({"type": "xml", "content": "<a/>"}, Raw(Text("<a/>"), "xml", "application/xml")),
    ({"type": "text", "content": ""}, NoBody()),
    ({"type": "none"}, NoBody()),
    ({"type": "urlencoded", "content": {"a": "1"}}, Form((FormField(Text("a"), Text("1")),))),
    (
        {"type": "urlencoded", "content": [{"key": "a", "value": "1", "disabled": True}]},
        Form((FormField(Text("a"), Text("1"), False),)),
    ),
    (
        {
            "type": "formdata",
            "content": [{"key": "a", "type": "text", "value": "1"}, {"key": "f", "type": "file", "src": ["p"]}],
        },
        Multipart((TextPart(Text("a"), Text("1")), FilePart(Text("f"), (Text("p"),)))),
    ),
    ({"type": "formdata", "content": {"a": "1"}}, Multipart((TextPart(Text("a"), Text("1")),))),
    ({"type": "file", "content": {"src": "p.bin"}}, Binary(Text("p.bin"))),
    (
        {"type": "graphql", "content": {"query": "{a}", "variables": '{"a": 1}'}},
        GraphQL(Text("{a}"), None, Text('{"a": 1}'), A_IS_1),
    ),
]


@pytest.mark.parametrize(("value", "wanted"), BODIES)
def test_bodies(value: Any, wanted: Body) -> None:
    assert one(method="POST", body=value).body == wanted


def test_a_graphql_request_is_a_post() -> None:
    found = document(
        {"$kind": "graphql-request", "name": "g", "url": "https://h/", "query": "{a}", "operationName": "A"}
    ).endpoints[0]
    assert (found.method, found.body) == (Text("POST"), GraphQL(Text("{a}"), Text("A")))


AUTHS: list[tuple[Any, Auth]] = [
    (
        {"type": "apikey", "credentials": {"key": "k", "value": "{{v}}", "in": "query"}},
        ApiKey(Text("k"), Text("{{v}}"), True),
    ),
    ({"type": "basic", "credentials": [{"key": "username", "value": "u"}]}, Basic(Text("u"))),
    ({"type": "noauth"}, NoAuth(explicit=True)),
    ({"type": "inherit"}, Bearer(Text("{{top}}"))),
    (None, Bearer(Text("{{top}}"))),
    ([{"id": "", "type": "noauth"}], NoAuth(explicit=True)),
]


def bearer(token: str, **more: Any) -> dict[str, Any]:
    return {"type": "bearer", "credentials": {"token": token}, **more}


@pytest.mark.parametrize(("value", "wanted"), AUTHS)
def test_auths(value: Any, wanted: Auth) -> None:
    assert document(request(auth=value), auth=[bearer("{{top}}")]).endpoints[0].auth == wanted


def test_of_several_auths_a_url_decides_or_the_first_counts() -> None:
    report = Report()
    several = [bearer("{{v2}}", rules={"url": "https://h/v2"}), bearer("{{first}}"), bearer("{{x}}", name="Second")]
    inner = {
        "$kind": "collection",
        "name": "f",
        "items": [request(url="https://h/v2/x"), request(auth=bearer("{{own}}"))],
    }
    api = document(request(url="https://h/v2"), request(url="https://h/v1"), inner, auth=several, report=report)
    assert [found.auth for found in api.endpoints] == [
        Bearer(Text(f"{{{{{token}}}}}")) for token in ("v2", "first", "v2", "own")
    ]
    assert codes(report) == [("several-auths", "v3 (V3)")]
    assert "'Second'" in next(iter(report.notices)).what


def test_scripts_and_settings() -> None:
    scripts = [
        {"type": "beforeRequest", "code": "pm.environment.set('a', '1');"},
        {"type": "grpc:beforeInvoke", "code": "pm.environment.set('b', '1');"},
    ]
    top = [{"type": "http:beforeRequest", "code": "pm.environment.set('t', '0');"}]
    found = document(
        request(scripts=scripts, settings={"strictSSL": False, "disabledSystemHeaders": ["accept"]}), scripts=top
    ).endpoints[0]
    assert found.constants == (("t", "0"), ("a", "1"))
    assert (found.behaviour.strict_ssl, found.behaviour.disabled_system_headers) == (False, ("accept",))


def test_examples() -> None:
    examples = [
        {
            "$kind": "http-example",
            "name": "b",
            "order": 2,
            "response": {
                "statusCode": 404,
                "headers": [{"key": "X", "value": "1"}],
                "body": {"type": "text", "content": ""},
            },
        },
        {
            "$kind": "http-example",
            "name": "a",
            "order": 1,
            "response": {"statusCode": 200, "body": {"type": "json", "content": '{"a": 1}'}},
        },
        {"name": "c"},
    ]
    assert one(examples=examples).examples == (
        Example("a", 200, (), '{"a": 1}', A_IS_1),
        Example("b", 404, (("X", "1"),)),
        Example("c", None),
    )


def test_items_come_by_order() -> None:
    api = document(
        request(name="c"),
        request(name="b", order=2),
        request(name="a", order=1.5),
        {"$kind": "collection", "name": "f", "order": 1, "items": [request(name="x")]},
    )
    assert [found.title for found in api.endpoints] == ["f/x", "a", "b", "c"]


def test_other_protocols_give_one_notice_each() -> None:
    report = Report()
    kinds = (
        "grpc-request",
        "websocket-request",
        "mqtt-request",
        "mcp-request",
        "llm-request",
        "kafka-request",
        "new-request",
    )
    api = document(*({"$kind": kind, "name": kind} for kind in kinds), request(), report=report)
    assert len(api.endpoints) == 1
    assert codes(report) == [("not-http", f"v3 ({kind})") for kind in kinds]
    assert [notice.what for notice in report.notices][::6] == [
        "This is a gRPC request, and pmgen reads HTTP and GraphQL requests only; it was left out.",
        "This is a 'new-request', and pmgen reads HTTP and GraphQL requests only; it was left out.",
    ]


def test_unknown_keys_are_told() -> None:
    report = Report()
    document(request(header={}, foo=1), report=report)
    assert {notice.fix for notice in report.notices} == {"Did you mean `headers`?", "Remove it."}
    assert {notice.code for notice in report.notices} == {"unknown-key"}


def test_a_tree(tmp_path: Path) -> None:
    report = Report()
    text = "$kind: http-request\nurl: https://h/\n"
    root = tree(
        tmp_path / "My API",
        **{
            "b.request.yaml": "$kind: http-request\nurl: '{{baseUrl}}/b'\norder: 1",
            "a.request.yml": text + "name: A / first\n",
            "call.request.yaml": "$kind: grpc-request\nurl: h\n",
            "sub__.resources__definition.yaml": "$kind: collection\nname: Sub folder\norder: 0.5\n",
            "sub__deep__x.request.yaml": "url: https://h/\n",
            "sub__.resources__y.resources__examples__one.example.yaml": "response: {statusCode: 200}\n",
            "sub__y.request.yaml": text + "examples: ./.resources/y.resources/examples\n",
            "sub__z.request.yaml": text,
            "sub__z.resources__examples__two.example.yaml": "name: Two\nresponse: {statusCode: 201}\n",
            "sub__w.request.yaml": text + "examples: ../../outside\n",
            "empty__notes.md": "x",
            "mocks__mock.yaml": "x: 1",
            "README.md": "x",
        },
    )
    tree(tmp_path / "outside", **{"x.example.yaml": "$kind: http-example\n"})
    api = built(root, report)
    assert api.name == "My API"
    assert [found.title for found in api.endpoints] == [
        "Sub folder/deep/x",
        "Sub folder/w",
        "Sub folder/y",
        "Sub folder/z",
        "b",
        "A / first",
    ]
    assert [found.examples for found in api.endpoints[1:4]] == [(), (Example("one", 200),), (Example("Two", 201),)]
    assert codes(report) == [
        ("no-kind", f"{root / 'sub/deep/x.request.yaml'} (Sub folder/deep/x)"),
        ("not-http", f"{root / 'call.request.yaml'} (call)"),
    ]


def test_a_link_out_of_the_tree_is_not_followed(tmp_path: Path) -> None:
    report = Report()
    root = tree(tmp_path / "api", **{"a.request.yaml": "$kind: http-request\nurl: https://h/\n"})
    (root / "loop").symlink_to(tmp_path)
    assert len(built(root, report).endpoints) == 1
    assert codes(report) == [("link-skipped", str(root / "loop"))]


def test_a_broken_file_is_named_with_its_line(tmp_path: Path) -> None:
    root = tree(tmp_path, **{"a.request.yaml": "$kind: http-request\nurl: {{baseUrl}}/x\n"})
    with pytest.raises(PmgenError) as caught:
        built(root)
    assert str(caught.value.place) == f"{root / 'a.request.yaml'}#line 2, column 7"
    assert caught.value.fix == "Quote the value: '{{baseUrl}}/x'."


def test_a_file_that_is_no_mapping(tmp_path: Path) -> None:
    root = tree(tmp_path, **{"a.request.yaml": "- 1\n"})
    with pytest.raises(PmgenError) as caught:
        built(root)
    assert caught.value.what == "The file holds no YAML mapping."


def test_a_workspace(tmp_path: Path) -> None:
    text = "$kind: http-request\nurl: https://h/\n"
    tree(
        tmp_path,
        **{"postman__collections__One__a.request.yaml": text, "postman__globals__x.globals.yaml": "values: []"},
    )
    assert [path.name for path in collections_in(tmp_path)] == ["One"]
    assert built(tmp_path).name == built(tmp_path / "postman").name == "One"
    tree(tmp_path, **{"postman__collections__Two__b.request.yaml": text})
    with pytest.raises(PmgenError) as caught:
        built(tmp_path)
    assert caught.value.what == "This is a workspace with 2 collections."
    assert str(tmp_path / "postman" / "collections" / "Two") in caught.value.fix


def test_a_part_of_the_wrong_shape_is_told_by_its_file(tmp_path: Path) -> None:
    report = Report()
    root = tree(tmp_path, **{"a.request.yaml": "$kind: http-request\nurl: https://h/\nsettings: fast\n"})
    assert len(built(root, report).endpoints) == 1
    assert codes(report) == [("unreadable-part", str(root / "a.request.yaml"))]
