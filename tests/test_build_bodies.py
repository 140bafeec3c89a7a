"""Bodies: each mode becomes its kind, with Postman's text and content type."""

from typing import Any

import pytest
from pmgen.build.bodies import build_body, is_json_type
from pmgen.model.api import Header
from pmgen.model.body import (
    Binary,
    Body,
    FilePart,
    Form,
    FormField,
    GraphQL,
    Json,
    Multipart,
    NoBody,
    Raw,
    TextPart,
)
from pmgen.model.json_value import JsonHole, JsonList, JsonNumber, JsonObject, JsonString
from pmgen.model.scope import Definition, Scope
from pmgen.model.text import Text
from pmgen.postman.shape import Request

JSON_HEADER = Header(Text("content-type"), Text("application/json; charset=utf-8"))
A_IS_1 = JsonObject(((Text("a"), JsonNumber("1")),))


def body(value: Any, *headers: Header, scope: Scope | None = None) -> Body:
    return build_body(Request.model_validate({"body": value}).body, headers, scope or Scope())


def raw(text: Any, language: str | None = None) -> dict[str, Any]:
    options = {"raw": {"language": language}} if language else {}
    return {"mode": "raw", "raw": text, "options": options}


RAW: list[tuple[Any, tuple[Header, ...], Body]] = [
    (raw('{"a": 1}', "json"), (), Json(Text('{"a": 1}'), A_IS_1)),
    (raw('{"a": 1}'), (), Json(Text('{"a": 1}'), A_IS_1, "text/plain")),
    (raw('{"a": 1}', "text"), (), Json(Text('{"a": 1}'), A_IS_1, "text/plain")),
    (raw('{"a": 1}'), (JSON_HEADER,), Json(Text('{"a": 1}'), A_IS_1, "text/plain")),
    (raw('{"a": 1 /* x */} // y', "json"), (), Json(Text('{"a": 1 } '), A_IS_1)),
    (raw('{"a": 1} // y'), (JSON_HEADER,), Json(Text('{"a": 1} '), A_IS_1, "text/plain")),
    (raw('{"a": 1} // y'), (), Json(Text('{"a": 1} // y'), A_IS_1, "text/plain")),
    (raw("{{body}}", "json"), (), Json(Text("{{body}}"), JsonHole(Text("{{body}}")))),
    (raw("{{body}}"), (), Raw(Text("{{body}}"))),
    (raw("[{{a}},]", "json"), (), Json(Text("[{{a}},]"), JsonList((JsonHole(Text("{{a}}")),)))),
    (raw('"x"', "json"), (), Json(Text('"x"'), JsonString(Text("x")))),
    (raw("{broken", "json"), (), Raw(Text("{broken"), "json", "application/json")),
    (raw("{broken"), (), Raw(Text("{broken"))),
    (raw('{"a":1}\n{"a":1}', "json"), (), Raw(Text('{"a":1}\n{"a":1}'), "json", "application/json")),
    (raw("<a/>", "xml"), (), Raw(Text("<a/>"), "xml", "application/xml")),
    (raw(" <a/>"), (), Raw(Text(" <a/>"), "xml")),
    (raw("<a/>", "html"), (), Raw(Text("<a/>"), "html", "text/html")),
    (raw("x()", "javascript"), (), Raw(Text("x()"), "javascript", "application/javascript")),
    (raw("a: 1", "yaml"), (), Raw(Text("a: 1"), "yaml")),
    (raw("{}", "JSON"), (), Raw(Text("{}"), "JSON")),
    (raw("a=1"), (Header(Text("Content-Type"), Text("application/x-www-form-urlencoded")),), Raw(Text("a=1"))),
    (raw('{"a": 1}'), (Header(Text("Content-Type"), Text("text/csv")),), Raw(Text('{"a": 1}'))),
    (raw({"a": 1}), (), Json(Text('{"a":1}'), A_IS_1, "text/plain")),
    (raw(""), (), NoBody()),
    (raw("// only", "json"), (), NoBody()),
    (raw(None), (), NoBody()),
    (raw(5), (), NoBody()),
    ("x", (), Raw(Text("x"))),
]


@pytest.mark.parametrize(("value", "headers", "wanted"), RAW)
def test_raw(value: Any, headers: tuple[Header, ...], wanted: Body) -> None:
    assert body(value, *headers) == wanted


STRIPS: list[tuple[tuple[tuple[str, bool], ...], bool]] = [
    ((("application/json", True),), True),
    ((("application/vnd.api+json", True),), True),
    ((("application/json+fhir", True),), True),
    ((("application/json", False),), True),
    ((("Application/JSON", True),), False),
    ((("text/json", True),), False),
    ((("application/{{j}}", True),), True),
    ((("text/x", False), ("application/json", True)), True),
    ((("application/json", False), ("text/x", True)), False),
    ((("text/x", False), ("text/y", False)), True),
    ((), False),
]


@pytest.mark.parametrize(("types", "strips"), STRIPS)
def test_a_content_type_that_makes_postman_strip_comments(types: tuple[tuple[str, bool], ...], strips: bool) -> None:
    """Recorded from postman-runtime 7.56.1."""
    scope = Scope({"j": Definition("j", "json")})
    found = body(raw("{} // c"), *(Header(Text("Content-Type"), Text(one), on) for one, on in types), scope=scope)
    assert isinstance(found, Json | Raw)
    assert found.text.source == ("{} " if strips else "{} // c")


def test_the_language_may_be_a_variable() -> None:
    scope = Scope({"l": Definition("l", "xml")})
    assert body(raw("<a/>", "{{l}}"), scope=scope) == Raw(Text("<a/>"), "xml", "application/xml")


def fields(*pairs: tuple[str, str]) -> Form:
    return Form(tuple(FormField(Text(name), Text(value)) for name, value in pairs))


FORMS: list[tuple[Any, Body]] = [
    (
        [{"key": "a", "value": "1", "description": {"content": "d"}}],
        Form((FormField(Text("a"), Text("1"), True, "d"),)),
    ),
    ([{"key": "a", "value": "1", "disabled": True}], Form((FormField(Text("a"), Text("1"), False),))),
    (
        [{"key": "a", "value": 5}, {"key": "b", "value": True}, {"key": "c", "value": 1.0}],
        fields(("a", "5"), ("b", "true"), ("c", "1")),
    ),
    (
        [{"key": "a", "value": None}, {"key": "b"}, {"key": "c", "value": {"x": 1}}],
        fields(("a", ""), ("b", ""), ("c", "")),
    ),
    ([{"key": "a", "value": ["1", 2]}], fields(("a", "1"), ("a", "2"))),
    (
        [{"key": None, "value": "v"}, {"value": "w"}, {"key": "", "value": "x"}],
        fields(("null", "v"), ("undefined", "w"), ("", "x")),
    ),
    ("a=x y&b", fields(("a", "x y"), ("b", ""))),
    ([], NoBody()),
    (None, NoBody()),
]


@pytest.mark.parametrize(("value", "wanted"), FORMS)
def test_forms(value: Any, wanted: Body) -> None:
    assert body({"mode": "urlencoded", "urlencoded": value}) == wanted


PARTS: list[tuple[Any, Any]] = [
    ({"key": "a", "value": "1", "type": "text", "contentType": "x/y"}, TextPart(Text("a"), Text("1"), Text("x/y"))),
    (
        {"key": "a", "value": "1", "disabled": "yes", "description": "d"},
        TextPart(Text("a"), Text("1"), None, False, "d"),
    ),
    ({"key": "a", "value": {"x": 1.0}, "type": "text"}, TextPart(Text("a"), Text('{"x":1}'))),
    ({"key": None, "value": None, "type": "text"}, TextPart(Text(), Text())),
    ({"key": "f", "type": "file", "src": "a/{{x}}.png"}, FilePart(Text("f"), (Text("a/{{x}}.png"),))),
    (
        {"key": "f", "type": "file", "src": ["a", "b"], "fileName": "c"},
        FilePart(Text("f"), (Text("a"), Text("b")), Text("c")),
    ),
    ({"key": "f", "type": "file", "src": "/C:/x/a.png"}, FilePart(Text("f"), (Text("C:/x/a.png"),))),
    ({"key": "f", "type": "file", "src": None}, FilePart(Text("f"))),
    ({"key": "f", "type": "file", "src": []}, FilePart(Text("f"))),
    ({"key": "f", "type": "file", "value": "aGVsbG8="}, FilePart(Text("f"), content="aGVsbG8=")),
]


@pytest.mark.parametrize(("value", "wanted"), PARTS)
def test_parts(value: Any, wanted: Any) -> None:
    assert body({"mode": "formdata", "formdata": [value]}) == Multipart((wanted,))


FILES: list[tuple[Any, Body]] = [
    ({"src": "a.bin"}, Binary(Text("a.bin"))),
    ("a.bin", Binary(Text("a.bin"))),
    ({"content": "aGVsbG8="}, Binary(content="aGVsbG8=")),
    ({}, Binary()),
    (None, Binary()),
]


@pytest.mark.parametrize(("value", "wanted"), FILES)
def test_files(value: Any, wanted: Body) -> None:
    assert body({"mode": "file", "file": value}) == wanted


OPERATIONS: list[tuple[Any, Body]] = [
    ({"query": "{ a }"}, GraphQL(Text("{ a }"))),
    ({"query": "{ a }", "variables": "", "operationName": None}, GraphQL(Text("{ a }"))),
    (
        {"query": "q", "operationName": "Q", "variables": '{"a": 1}'},
        GraphQL(Text("q"), Text("Q"), Text('{"a": 1}'), A_IS_1),
    ),
    ({"query": "q", "variables": {"a": 1}}, GraphQL(Text("q"), None, Text('{"a":1}'), A_IS_1)),
    ({"query": "q", "variables": "{x"}, GraphQL(Text("q"), None, Text("{x"))),
    ({}, Json(Text("{}"), JsonObject())),
    ("text", Json(Text("{}"), JsonObject())),
    (
        {"query": None, "variables": "{}"},
        Json(Text('{"variables":{}}'), JsonObject(((Text("variables"), JsonObject()),))),
    ),
]


@pytest.mark.parametrize(("value", "wanted"), OPERATIONS)
def test_graphql(value: Any, wanted: Body) -> None:
    assert body({"mode": "graphql", "graphql": value}) == wanted


def test_graphql_writes_a_null_name_beside_variables_that_are_an_object() -> None:
    found = body({"mode": "graphql", "graphql": {"query": "{a}", "operationName": None, "variables": {"a": 1}}})
    assert isinstance(found, Json)
    assert found.text.source == '{"query":"{a}","operationName":null,"variables":{"a":1}}'


@pytest.mark.parametrize(
    "value",
    [
        None,
        {},
        {"mode": "none"},
        {"mode": None, "raw": "x"},
        {"raw": "x"},
        {"mode": "raw", "raw": "x", "disabled": "{{d}}"},
    ],
)
def test_no_body(value: Any) -> None:
    assert body(value) == NoBody()


@pytest.mark.parametrize(
    ("media_type", "is_json"),
    [
        ("application/json", True),
        ("application/vnd.api+json", True),
        ("application/json+fhir", True),
        ("text/json; charset=x", True),
        ("application/yang-data+json", True),
        ("application/json-patch+json", True),
        ("application/jsonp", False),
        ("application/x-ndjson", False),
        ("application/json-seq", False),
        ("text/xml", False),
        ("", False),
        ("json", False),
    ],
)
def test_json_types(media_type: str, is_json: bool) -> None:
    assert is_json_type(media_type) is is_json
