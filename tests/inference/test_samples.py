"""Types from samples: what several values of one place make of it."""

import json
from typing import Any

import pytest
from pmgen.build.inference.infer import type_of
from pmgen.postman.loose_json import read_json

from tests.inference.acceptance import shown

UUID = "123e4567-e89b-12d3-a456-426614174000"


def typed(*samples: Any, sent: bool = False) -> str:
    """The type of samples, given as values or as JSON texts with bare variables."""
    values = [read_json(json.dumps(sample)) for sample in samples]
    return shown(type_of(values, sent=sent))


def typed_text(*texts: str) -> str:
    return shown(type_of([read_json(text) for text in texts]))


SAMPLES: list[tuple[Any, Any]] = [
    ([1], "int"),
    ([1, 2.5], "float"),
    ([True], "bool"),
    ([None], "null"),
    ([None, "x"], "string | null"),
    ([1, "x"], "int | string"),
    ([True, 1, 1.5, "x", None], "bool | float | string | null"),
    ([True, 1, "x", [], {}], "any"),
    ([[]], "[any]"),
    ([[], [1]], "[int]"),
    ([[1, None]], "[int | null]"),
    ([[[1], ["a"]]], "[[int | string]]"),
    ([{}], "map[any]"),
    ([{"a": 1}, {"a": 2, "b": "x"}], "{a: int, b?: string}"),
    ([{"a": None}, {"a": 1}], "{a: int | null}"),
    ([{"a": None}, {}], "{a?: null}"),
    ([{"a": 1}, []], "[any] | {a: int}"),
    ([{"items": [{"id": 1}, {"id": 2, "x": None}]}], "{items: [{id: int, x?: null}]}"),
]


@pytest.mark.parametrize(
    ("samples", "kind"),
    SAMPLES,
)
def test_samples(samples: list[Any], kind: str) -> None:
    assert typed(*samples) == kind


def test_a_request_shows_one_way_of_many() -> None:
    assert typed({"a": {"b": 1}}, sent=True) == "{a?: {b?: int}}"


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("<string>", "string"),
        ("<integer>", "int"),
        ("<long>", "int"),
        ("<number>", "float"),
        ("<float>", "float"),
        ("<double>", "float"),
        ("<boolean>", "bool"),
        ("<dateTime>", "date-time"),
        ("<date>", "date"),
        ("<uuid>", "uuid"),
        ("<email>", "email"),
        ("<uri>", "uri"),
        ("<url>", "uri"),
        ("<object>", "map[any]"),
        ("<your name>", "string"),
        ("<Error: Too many levels of nesting to fake this schema>", "any"),
        ("<Circular reference to #/components/schemas/X detected>", "any"),
        ("schema type not provided", "any"),
        ("2024-02-29T23:59:60Z", "date-time"),
        ("2024-02-29T23:59:59.123456789+01:00", "date-time"),
        ("2024-02-30T00:00:00Z", "string"),
        ("2024-01-01T00:00:00", "string"),
        ("2024-01-01 00:00:00Z", "string"),
        ("2024-01-01", "date"),
        ("2023-02-29", "string"),
        ("20240101", "string"),
        ("1700000000", "string"),
        (UUID, "uuid"),
        (UUID[:-1], "string"),
        ("a@example.com", "email"),
        ("a@b", "string"),
        ("https://example.com/a?b=c", "uri"),
        ("/a/b", "string"),
        ("", "string"),
        ("{{x}}", "string"),
    ],
)
def test_texts(text: str, kind: str) -> None:
    assert typed(text) == kind


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Boolean", "bool | string"),
        ("integer", "int | string"),
        ("SObject[]", "string | [any]"),
        ("Number", "string"),
        ("Object", "string"),
        ("a boolean", "string"),
    ],
)
def test_a_request_that_names_a_type_may_mean_a_value_of_it(text: str, kind: str) -> None:
    assert typed({"a": text}, sent=True) == f"{{a?: {kind}}}"
    assert typed({"a": text}) == "{a: string}"
    assert typed({"type": text}, sent=True) == "{type?: string}"


@pytest.mark.parametrize(
    ("samples", "kind"),
    [
        (["2024-01-01T00:00:00Z", "2024-01-01T00:00:00+02:00"], "date-time"),
        (["2024-01-01T00:00:00Z", "2024-01-01"], "string"),
        (["2024-01-01T00:00:00Z", ""], "string"),
        (["2024-01-01T00:00:00Z", "<string>"], "string"),
        (["2024-01-01T00:00:00Z", "{{now}}"], "string"),
        (["2024-01-01T00:00:00Z", "<dateTime>", None], "date-time | null"),
        (["<integer>", 5], "int"),
        (["<integer>", 5.5], "float"),
    ],
)
def test_a_format_needs_full_proof(samples: list[Any], kind: str) -> None:
    assert typed(*samples) == kind


def test_a_bare_variable_is_anything() -> None:
    assert typed_text('{"a": {{x}}, "b": "{{y}}"}') == "{a: any, b: string}"
    assert typed_text('{"a": {{x}}}', '{"a": 1}') == "{a: any}"


def test_a_key_with_a_variable_is_data_and_so_are_those_beside_it() -> None:
    assert typed_text('{"{{key}}": 1, "a": "x"}') == "map[int | string]"
    assert typed_text('{"{{key}}": {"b": 1}}', '{"a": {"c": 1}}') == "map[{b?: int, c?: int}]"


@pytest.mark.parametrize(
    ("key", "values", "kind"),
    [
        ("status", ["open", "closed", "open", "closed"], "string['closed', 'open']"),
        ("order_status", ["open", "closed", "open", "open"], "string['closed', 'open']"),
        ("status", ["open", "closed"], "string"),
        ("status", ["open", "open", "open", "open"], "string"),
        ("status", ["open", "closed", "open", None, "closed"], "string['closed', 'open'] | null"),
        ("status", ["open", "A closed one, really.", "open", "A closed one, really."], "string"),
        ("status", ["1", "2", "1", "2"], "string"),
        ("status", ["open", "<string>", "closed", "open", "closed"], "string"),
        ("bankName", ["Alpha", "Beta", "Alpha", "Beta"], "string"),
        ("region", ["CA", "NY", "CA", "NY"], "string"),
        ("documentNumber", ["AB1", "AB2", "AB1", "AB2"], "string"),
    ],
)
def test_enumerations_are_open_and_need_evidence(key: str, values: list[Any], kind: str) -> None:
    assert typed(*({key: value} for value in values)) == f"{{{key}: {kind}}}"


def test_the_items_of_an_array_may_be_an_enumeration() -> None:
    assert typed({"roles": ["admin", "user"]}, {"roles": ["admin", "user"]}) == "{roles: [string['admin', 'user']]}"


RECORD = {"x": 1, "y": "a"}


@pytest.mark.parametrize(
    ("sample", "kind"),
    [
        ({"1": "a"}, "map[string]"),
        ({"1": "a", "2": 5}, "map[int | string]"),
        ({UUID: 1}, "map[int]"),
        ({"0015g00000XyZabAAB": 1, "0015g00000XyZacAAB": 2}, "map[int]"),
        ({"2024-01-01": 1, "2024-01-02": 2}, "map[int]"),
        ({"a@example.com": 1}, "map[int]"),
        ({"https://example.com/a": 1}, "map[int]"),
        ({"en-US": "Hello", "de-DE": "Hallo"}, "map[string]"),
        ({"en": "Hello", "de": "Hallo"}, "map[string]"),
        ({"id": "Hello", "de": "Hallo"}, "{id: string, de: string}"),
        ({"EUR": 1.5, "USD": 2, "GBP": 1}, "map[float]"),
        ({"EUR": 1.5, "USD": 2}, "{EUR: float, USD: int}"),
        ({"/a": 1, "/b": 2, "/c/d": 3}, "map[int]"),
        ({"user-1": RECORD, "user-2": RECORD}, "map[{x: int, y: string}]"),
        ({"line_1": "a", "line_2": "b"}, "{line_1: string, line_2: string}"),
        ({"ut_6c2": {}, "dolor2": 5}, "map[int | map[any]]"),
        ({"Veniamc58": 1, "ullamcob7f": 5, "Lorem_f": 2}, "map[int]"),
        ({"id": 1, "ide": 5}, None),
        ({"a/b": RECORD, "c/d": RECORD, "e/f": RECORD}, "map[{x: int, y: string}]"),
        (dict.fromkeys("abcdefgh", RECORD), "map[{x: int, y: string}]"),
        (dict.fromkeys("abcdefghijkl", 1), None),
        ({"billing": RECORD, "shipping": RECORD}, None),
        ({"billingAddressLine1": 1, "billingAddressLine2": 2}, None),
        ({"1": "a", "name": "b"}, None),
    ],
)
def test_maps_against_records(sample: dict[str, Any], kind: str | None) -> None:
    made = typed(sample)
    assert made == kind if kind else made.startswith("{")


def test_keys_that_differ_from_sample_to_sample_are_data() -> None:
    samples = [{f"key{number}{letter}": number} for number, letter in enumerate("abcdefghij")]
    assert typed(*samples) == "map[int]"


def test_a_schema_named_by_its_keys_is_a_map_for_values_of_all_samples() -> None:
    assert typed({"m": {"1": {"a": 1}}}, {"m": {"2": {"a": 2.5, "b": 1}}}) == "{m: map[{a: float, b?: int}]}"


RECURSIVE: list[tuple[Any, Any]] = [
    (
        {"id": 1, "name": "a", "children": [{"id": 2, "name": "b", "children": [{"id": 3, "name": "c"}]}]},
        "{id: int, name: string, children?: [^1]}",
    ),
    ({"value": 1, "next": {"value": 2, "next": {"value": 3, "next": None}}}, "{value: int, next: ^1 | null}"),
    (
        {"id": 1, "owner": {"id": 2, "name": "x"}, "name": "y"},
        "{id: int, owner: {id: int, name: string}, name: string}",
    ),
    ({"data": {"data": {"x": 1}}}, "{data: {data: {x: int}}}"),
    (
        {"id": 1, "replies": {"total": 1, "items": [{"id": 2, "replies": {"total": 0, "items": []}}]}},
        "{id: int, replies: {total: int, items: [^2]}}",
    ),
    (
        {"type": "folder", "name": "a", "parent": {"type": "disk", "name": "b", "parent": None}},
        "{type: string, name: string, parent: {type: string, name: string, parent: null}}",
    ),
]


@pytest.mark.parametrize(
    ("sample", "kind"),
    RECURSIVE,
)
def test_recursion_is_told_by_shape(sample: Any, kind: str) -> None:
    assert typed(sample) == kind


def test_very_deep_data_is_of_any_type_below_a_limit() -> None:
    assert typed_text("[" * 100 + "]" * 100) == "[" * 41 + "any" + "]" * 41
