"""URLs: written out, the model's parts are Postman's text (the cases' rules are proved by the conformance tests)."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.build.urls import build_url, only_raw
from pmgen.model.text import Text
from pmgen.model.url import PathParameter, Segment, Url
from pmgen.postman.shape import Request
from pmgen.runtime.url import write_out


def url(value: Any) -> Url:
    return build_url(Request.model_validate({"url": value}).url)


def written(value: Url) -> str:
    path = ["".join(_piece(piece) for piece in segment.pieces) for segment in value.path]
    query = [
        (None if one.name is None else one.name.source, None if one.value is None else one.value.source)
        for one in value.query
        if one.enabled
    ]
    return write_out(value.base.source, path, query, has_query=value.has_query)


def _piece(piece: Text | PathParameter) -> str:
    if isinstance(piece, Text):
        return piece.source
    return piece.written if piece.value is None else piece.value.source


@pytest.mark.parametrize(
    ("text", "base", "path", "query"),
    [
        ("https://api.example.com:8443/v1/x?a=1&b", "https://api.example.com:8443", 2, 2),
        ("{{baseUrl}}/x/", "{{baseUrl}}", 2, 0),
        ("{{baseUrl}}", "{{baseUrl}}", 0, 0),
        ("{{baseUrl}}x/{{q?a#b/c}}?{{k=v&w}}={{z}}", "{{baseUrl}}x", 1, 1),
        ("https://{{sub}}.example.com/", "https://{{sub}}.example.com", 1, 0),
        ("{{scheme}}://h/x", "{{scheme}}://h", 1, 0),
        ("  http:///h//x", "http://h", 2, 0),
        ("http:\\\\h\\x?a\\b", "http://h", 1, 1),
        ("/x", "", 1, 0),
        ("//h/x", "", 3, 0),
        ("h", "h", 0, 0),
        ("", "", 0, 0),
        ("?a=1", "", 0, 1),
        ("http://u:p@h/x#f?a=1", "http://u:p@h", 1, 0),
        ("http://[::1]:80/x", "http://[::1]:80", 1, 0),
        ("http://h/{{{env}}}/{{a}}{{b}}", "http://h", 2, 0),
        ("http://h/p?a=1&&b=&=c&", "http://h", 1, 5),
    ],
)
def test_text_is_split_at_its_separators(text: str, base: str, path: int, query: int) -> None:
    found = url(text)
    assert (found.base.source, len(found.path), len(found.query)) == (base, path, query)


# No backslashes, no white space in front, no second slashes after the scheme: Postman changes those. `%3D` is a key's.
PIECE = st.sampled_from(("a", "b", "{{x}}", "{{y/z?=&#}}", ".", ":id", "<ID>", "{id}", "%20", "é", "@", "'"))
WORD = st.lists(PIECE, max_size=4).map("".join)


@given(
    st.sampled_from(("", "http://", "{{base}}", "https://h:80", "//")),
    st.lists(WORD, max_size=4),
    st.none() | st.lists(st.tuples(WORD, st.none() | WORD), min_size=1, max_size=4),
    st.none() | WORD,
)
def test_a_text_is_written_out_as_it_was(base: str, path: list[str], query: Any, fragment: str | None) -> None:
    address = base + "/".join(("", *path) if path and not base.endswith("//") else path)
    parameters = [] if query is None else [key if value is None else f"{key}={value}" for key, value in query]
    text = address + ("" if query is None else "?" + "&".join(parameters))
    if address.count("://") and address.partition("://")[2].startswith("/"):
        return
    assert written(url(text if fragment is None else f"{text}#{fragment}")) == text


PARTS: list[tuple[Any, str]] = [
    ({"host": ["h"], "path": ["a", ""]}, "h/a/"),
    ({"protocol": "https", "host": ["a", "b"], "port": 80, "path": "x/y"}, "https://a.b:80/x/y"),
    ({"protocol": "https://", "host": "h", "port": "", "path": "/"}, "https://h:/"),
    ({"host": ["h"], "auth": {"user": "u", "password": "p"}}, "u:p@h"),
    ({"host": ["h"], "auth": {"password": "p"}}, ":p@h"),
    ({"host": ["h"], "auth": {"user": "u"}}, "u@h"),
    ({"host": ["h"], "path": [1, None, "b"]}, "h/1//b"),
    ({"host": ["h"], "path": [{"type": "any", "value": "x"}]}, "h/[object Object]"),
    ({"host": ["h"], "path": ["p"], "query": {"a": "1", "b": "2"}}, "h/p?a=1&b=2"),
    ({"host": ["h"], "path": ["p"], "query": "a=1&b"}, "h/p?a=1&b"),
    ({"host": ["h"], "path": ["p"], "query": ["a=1", None]}, "h/p?a=1"),
    ({"host": ["h"], "path": ["p"], "query": [{"key": "a", "value": 5}, {"key": 5, "value": "b"}]}, "h/p?a&=b"),
    ({"host": ["h"], "query": [{}]}, "h?"),
    ({"host": ["h"], "query": [{"key": "a", "disabled": "yes"}]}, "h"),
    ({"host": ["h"], "query": [{"key": "a&b=", "value": "c&d#="}]}, "h?a%26b%3D=c%26d%23="),
    ({"raw": "https://x/y?z=1#f"}, "https://x/y?z=1"),
    ({"raw": "https://x/y", "host": ["h"]}, "h"),
    ({}, ""),
    (None, ""),
]


@pytest.mark.parametrize(("parts", "text"), PARTS)
def test_parts_are_written_out(parts: Any, text: str) -> None:
    assert written(url(parts)) == text


@pytest.mark.parametrize(
    ("segment", "variables", "pieces"),
    [
        (":id", [], (PathParameter("id", ":id"),)),
        (
            ":id",
            [{"key": "id", "value": "7", "description": {"content": "d"}}],
            (PathParameter("id", ":id", Text("7"), "d"),),
        ),
        (":id", [{"id": "id", "value": "7"}], (PathParameter("id", ":id", Text("7")),)),
        (
            ":id",
            [{"key": "id", "value": "1"}, {"key": "id", "value": "{{x}}", "disabled": True}],
            (PathParameter("id", ":id", Text("{{x}}")),),
        ),
        (":id", [{"key": "id", "value": 7}], (PathParameter("id", ":id"),)),
        (":id", [{"key": "id", "value": "7", "type": "number"}], (PathParameter("id", ":id"),)),
        (":id", [{"key": "id", "value": 7, "type": "string"}], (PathParameter("id", ":id", Text("7")),)),
        (":id", [{"key": "id", "value": ""}], (PathParameter("id", ":id"),)),
        (":id.tar.gz", [], (PathParameter("id", ":id"), Text(".tar.gz"))),
        (":id-x", [], (PathParameter("id-x", ":id-x"),)),
        (":id:cancel", [], (PathParameter("id:cancel", ":id:cancel"),)),
        ("a:id", [], (Text("a:id"),)),
        (":", [], (Text(":"),)),
        (":{{n}}", [], (Text(":{{n}}"),)),
        ("<ID>", [], (PathParameter("ID", "<ID>"),)),
        ("{user id}", [], (PathParameter("user id", "{user id}"),)),
        ("{{id}}", [], (Text("{{id}}"),)),
        ("{{{id}}}", [], (Text("{{{id}}}"),)),
        ("x<ID>", [], (Text("x<ID>"),)),
        ("", [], (Text(""),)),
    ],
)
def test_segments(segment: str, variables: list[Any], pieces: tuple[Any, ...]) -> None:
    assert url({"host": ["h"], "path": [segment], "variable": variables}).path == (Segment(pieces),)


def test_only_a_url_without_parts_is_read_from_its_text() -> None:
    shape = Request.model_validate({"url": {"raw": "https://x/:id", "variable": [{"key": "id", "value": "7"}]}}).url
    assert shape is not None
    assert only_raw(shape)
    assert written(build_url(shape)) == "https://x/7"


def test_a_fragment_is_kept_for_the_reader() -> None:
    assert url("http://h/a#b?c").fragment == "b?c"
    assert url({"host": ["h"], "hash": "x"}).fragment == "x"
