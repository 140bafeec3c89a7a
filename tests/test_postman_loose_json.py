"""The tolerant JSON reader: all of JSON exactly, what people write besides, and never more than a failure."""

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.model.json_value import (
    JsonBool,
    JsonHole,
    JsonList,
    JsonNull,
    JsonNumber,
    JsonObject,
    JsonString,
    JsonValue,
)
from pmgen.model.text import Text
from pmgen.postman.loose_json import MAX_DEPTH, LooseJsonError, Reader, read_json, read_json_or_none

TEXT = st.text(st.characters(codec="utf-8"))
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | TEXT,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(TEXT, inner, max_size=4),
    max_leaves=20,
)


def plain(value: JsonValue) -> Any:
    """The value as `json.loads` gives it."""
    match value:
        case JsonNull():
            return None
        case JsonBool(found):
            return found
        case JsonNumber(text):
            return json.loads(text)
        case JsonString(text) | JsonHole(text):
            return text.source
        case JsonList(items):
            return [plain(item) for item in items]
        case JsonObject(members):
            return {key.source: plain(member) for key, member in members}


@given(VALUES, st.sampled_from((None, 2)), st.booleans())
def test_json_is_read_as_it_is_by_both_readers(value: Any, indent: int | None, ascii_only: bool) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)
    assert plain(read_json(text)) == value
    assert Reader(text).document() == read_json(text)


@given(
    st.lists(
        st.sampled_from(('"', "\\", "{", "}", "[", "]", ",", ":", "{{x}}", "1", "-", "//", "/*", "*/", "\n", "a", " "))
    )
)
def test_any_text_is_read_or_refused(pieces: list[str]) -> None:
    text = "".join(pieces)
    position = 0
    try:
        read_json(text)
    except LooseJsonError as error:
        position = error.position
    assert 0 <= position <= len(text)


@given(VALUES)
def test_comments_and_final_commas_change_nothing(value: Any) -> None:
    text = json.dumps(value, indent=1)
    lines = "\n".join(f'{line} // {{ " ]' for line in text.split("\n"))
    assert read_json(f"/* [ */ {lines} /**/") == read_json(text)
    assert read_json(f"[{text}, ]") == JsonList((read_json(text),))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("{{x}}", JsonHole(Text("{{x}}"))),
        (" {{a}}{{b}} ", JsonHole(Text("{{a}}{{b}}"))),
        (
            "[-{{n}}, {{n}}.50, {{a b}}]",
            JsonList(tuple(JsonHole(Text(text)) for text in ("-{{n}}", "{{n}}.50", "{{a b}}"))),
        ),
        (
            '{"a": {{x}}, {{k}}: 1}',
            JsonObject(((Text("a"), JsonHole(Text("{{x}}"))), (Text("{{k}}"), JsonNumber("1")))),
        ),
        ('{"a": "{{x}} y"}', JsonObject(((Text("a"), JsonString(Text("{{x}} y"))),))),
        ('"a\nb\tc\x01"', JsonString(Text("a\nb\tc\x01"))),
        (
            '{"a": {{x}}, "b": "x\\n\\u00e9\\ud83d\\ude00\\/"}',
            JsonObject(((Text("a"), JsonHole(Text("{{x}}"))), (Text("b"), JsonString(Text("x\né😀/"))))),
        ),
        ('[{{x}}, "C:\\Users"]', JsonList((JsonHole(Text("{{x}}")), JsonString(Text("C:\\Users"))))),
        ('"\\ud800"', JsonString(Text("\ufffd"))),
        ('[{{x}}, "\\ud800"]', JsonList((JsonHole(Text("{{x}}")), JsonString(Text("\ufffd"))))),
        ("100.0", JsonNumber("100.0")),
        ("12345678901234567890123", JsonNumber("12345678901234567890123")),
        ("[1e5, -0]", JsonList((JsonNumber("1e5"), JsonNumber("-0")))),
        ('{"a": 1, "a": 2}', JsonObject(((Text("a"), JsonNumber("1")), (Text("a"), JsonNumber("2"))))),
        ("\ufeff{}", JsonObject()),
    ],
)
def test_what_people_write(text: str, value: JsonValue) -> None:
    assert read_json(text) == value


@pytest.mark.parametrize(
    "text",
    [
        *("", "  ", "// only a comment", "/* open", "{", '{"a"', '{"a":', '{"a": }', "{a: 1}", "{'a': 1}", "[1 2]"),
        *("[,]", "{,}", "01", "+1", "1 2", "{} {}", "NaN", "[Infinity]", "truely", '"open', "<a/>", "a=b", "{id}"),
        *('{"id": <your id>}', '{"a": true/false}'),
    ],
)
def test_what_is_not_json(text: str) -> None:
    assert read_json_or_none(text) is None


@pytest.mark.parametrize(
    "text", ["[" * 100_000, "[" * 100_000 + "]" * 100_000, '{"a":' * 100_000, "[" + "{{x}}," * 3 + "[" * 50_000]
)
def test_too_deep_is_a_failure(text: str) -> None:
    assert read_json_or_none(text) is None


def test_the_depth_that_is_read() -> None:
    fits = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert read_json_or_none(fits) is not None
    assert read_json_or_none(f"[{fits}]") is None


@pytest.mark.parametrize("piece", ["/", "//x\n", "/*", "{{", "{{x}}", "\\", '"', " ", "-", "[{{x}},"])
def test_long_broken_texts_are_given_up(piece: str) -> None:
    # Going back over the text for every piece would take hours here.
    assert read_json_or_none("[" + piece * 200_000) is None
