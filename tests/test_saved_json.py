"""Saved responses that are nearly JSON."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.model.json_value import JsonHole, JsonNumber, JsonObject
from pmgen.model.text import Text
from pmgen.postman.loose_json import read_json
from pmgen.postman.saved_json import read_saved_json


@pytest.mark.parametrize(
    ("text", "same"),
    [
        ('{"a": 1}', '{"a": 1}'),
        ('\x08/* see the docs */ {"a": 1}', '{"a": 1}'),
        ('{"a": 1 "b": 2}', '{"a": 1, "b": 2}'),
        ('{"a": [{"x": 1}]\n"b": {"y": 2}\n"c": "z"}', '{"a": [{"x": 1}], "b": {"y": 2}, "c": "z"}'),
        ('{"a": <your id>, "b": 1}', '{"a": {{your id}}, "b": 1}'),
        ('{"a": {user_id}, "b": {other}}', '{"a": {{user_id}}, "b": {{other}}}'),
        ('{"a": [1, 2, ...]}', '{"a": [1, 2]}'),
        ('{"a": 1, ...}', '{"a": 1}'),
        ('{"a": ["x" "y"]}', '{"a": ["x", "y"]}'),
    ],
)
def test_what_is_nearly_json_is_read(text: str, same: str) -> None:
    assert read_saved_json(text) == read_json(same)


@pytest.mark.parametrize(
    "text", ["", "<html></html>", "a,b\n1,2", "{", '{"a": }', "{a: 1}", "[1 2]", '{"a": 1}}', "...", "{x}"]
)
def test_what_is_no_json_is_not(text: str) -> None:
    value = read_saved_json(text)
    assert value is None or isinstance(value, JsonHole)


def test_a_placeholder_is_of_any_type() -> None:
    assert read_saved_json('{"a": <id>, "b": 1}') == JsonObject(
        ((Text("a"), JsonHole(Text("{{id}}"))), (Text("b"), JsonNumber("1")))
    )


@given(st.text('{}[]<>",:.a1 ', max_size=60))
def test_it_never_fails(text: str) -> None:
    read_saved_json(text)
