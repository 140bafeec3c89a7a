"""What the user says of types: paths, words, the configuration's file, and what comes of it."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pmgen import pipeline
from pmgen.build.inference.overrides import Container, TypeWordsError, read_override
from pmgen.build.inference.places import BodyPath, BodyPathError, Inner, read_path
from pmgen.cli import cli
from pmgen.errors import Report
from pmgen.model.api import TypeRule
from pmgen.model.types import Anything, Float, Int, Null, Str
from pmgen.options import Options

from tests.collections_made import collection, item, write
from tests.inference.acceptance import shown

BODY = {"id": 1, "created": "2024-01-01", "labels": {"a": "x", "b": "y"}, "items": [{"code": "7", "note": None}]}


@pytest.mark.parametrize(
    ("text", "body", "steps"),
    [
        ("response", "response", ()),
        ("response.items[].id", "response", ("items", Inner.ITEM, "id")),
        ("response[].id", "response", (Inner.ITEM, "id")),
        ("$.items[0].id", "response", ("items", Inner.ITEM, "id")),
        ("items[].id", "response", ("items", Inner.ITEM, "id")),
        ("request.limit", "request", ("limit",)),
        ("requests.limit", "response", ("requests", "limit")),
        ("404.error", "404", ("error",)),
        ("response.prices.*.amount", "response", ("prices", Inner.VALUE, "amount")),
        ('response["odd key"]["*"]', "response", ("odd key", "*")),
        ("response['it\\'s'].名前", "response", ("it's", "名前")),
        ("response.meta-data.$ref", "response", ("meta-data", "$ref")),
    ],
)
def test_paths(text: str, body: str, steps: tuple[Any, ...]) -> None:
    assert read_path(text) == BodyPath(body, steps)


@pytest.mark.parametrize("text", ["response..a", "response.a b", "response[", 'response["a]', "response.a]", "$a."])
def test_what_is_no_path_is_an_error(text: str) -> None:
    with pytest.raises(BodyPathError):
        read_path(text)


@given(st.sampled_from(("response", "request", "404")), st.lists(st.text() | st.sampled_from(tuple(Inner))))
def test_a_path_is_read_as_it_is_written(body: str, steps: list[str | Inner]) -> None:
    path = BodyPath(body, tuple(steps))
    assert read_path(str(path)) == path


@pytest.mark.parametrize(
    ("text", "words", "required"),
    [
        ("string", (Str(),), None),
        ("int | null", (Int(), Null()), None),
        ("Number|NULL", (Float(), Null()), None),
        ("any", (Anything(),), None),
        ("datetime", (Str(format="date-time", native=True),), None),
        ('"open" | "closed" | null', (Str(values=("open", "closed")), Null()), None),
        ("map", (Container("map"),), None),
        ("list[map[int | null]]", (Container("list", (Container("map", (Int(), Null())),)),), None),
        ("record", (Container("record"),), None),
        ("optional string", (Str(),), False),
        ("required", (), True),
    ],
)
def test_type_words(text: str, words: Any, required: bool | None) -> None:
    made = read_override(text)
    assert (made.words, made.required) == (words, required)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("sting", "Did you mean 'string'?"),
        ("", "There are string"),
        ("int |", "There are string"),
        ("list[int", "A `]` is missing."),
        ("int int", "'int' is not expected there."),
        ("int; drop", "is not a type"),
        ("list[" * 50 + "int" + "]" * 50, "nested too deeply"),
    ],
)
def test_what_is_no_type_is_an_error(text: str, hint: str) -> None:
    with pytest.raises(TypeWordsError, match=hint.replace("[", r"\[").replace("?", r"\?")):
        read_override(text)


def ruled(*rules: tuple[str, str], request: str = "F/Get") -> tuple[str, list[str]]:
    """The response's type under rules, and the notices."""
    response = [{"name": "OK", "code": 200, "body": json.dumps(BODY)}]
    definition = collection({"name": "F", "item": [item(name="Get", response=response), item(name="Other")]})
    options = Options(type_rules=tuple(TypeRule(request, path, words, "pmgen.toml") for path, words in rules))
    report = Report()
    api = pipeline.load(json.dumps(definition).encode(), options, report, "test.json")
    kind = api.endpoints[0].responses[0].type
    assert kind is not None
    return shown(kind), [f"{notice.place}: {notice.what}; {notice.fix}" for notice in report.notices]


WITHOUT = "{id: int, created: date, labels: {a: string, b: string}, items: [{code: string, note: null}]}"


@pytest.mark.parametrize(
    ("rule", "old", "new"),
    [
        (("response.created", "string"), "created: date", "created: string"),
        (("response.labels", "map"), "labels: {a: string, b: string}", "labels: map[string]"),
        (("response.labels", "map[any]"), "labels: {a: string, b: string}", "labels: map[any]"),
        (("response.items[].note", "string | null"), "note: null", "note: string | null"),
        (("response.items[].code", "int"), "code: string", "code: int"),
        (("response.items", "list[any]"), "[{code: string, note: null}]", "[any]"),
        (("response.id", "optional"), "id: int", "id?: int"),
        (("response.id", "optional int | string"), "id: int", "id?: int | string"),
        (("response.labels.*", "int"), "{a: string, b: string}", "{a: int, b: int}"),
        (("response.items[].code", '"7" | "8"'), "code: string", "code: string['7', '8']"),
        (("200.id", "float"), "id: int", "id: float"),
    ],
)
def test_rules_overrule_the_evidence(rule: tuple[str, str], old: str, new: str) -> None:
    assert ruled(rule) == (WITHOUT.replace(old, new), [])


def test_a_rule_may_be_for_many_requests() -> None:
    assert ruled(("response.id", "float"), request="F/*")[0].startswith("{id: float")


def test_a_map_can_be_a_record_again() -> None:
    response = [{"name": "OK", "code": 200, "body": '{"1": "a", "2": "b"}'}]
    options = Options(type_rules=(TypeRule("request", "response", "record"),))
    api = pipeline.load(json.dumps(collection(item(response=response))).encode(), options, Report(), "test.json")
    kind = api.endpoints[0].responses[0].type
    assert kind is not None
    assert shown(kind) == "{1: string, 2: string}"


def test_a_rule_alone_makes_a_type() -> None:
    options = Options(type_rules=(TypeRule("request", "response", "list[string]"),))
    api = pipeline.load(json.dumps(collection(item())).encode(), options, Report(), "test.json")
    assert [(one.status, shown(one.type)) for one in api.endpoints[0].responses if one.type] == [(200, "[string]")]


@pytest.mark.parametrize(
    ("rule", "request_name", "notice"),
    [
        (
            ("response.createt", "string"),
            "F/Get",
            "pmgen.toml (F/Get): there is no response.createt; did you mean response.created?",
        ),
        (
            ("response.items[].cod", "string"),
            "F/Get",
            "pmgen.toml (F/Get): there is no response.items[].cod; did you mean response.items[].code?",
        ),
        (
            ("request.x", "string"),
            "F/Get",
            "pmgen.toml (F/Get): there is no request.x; `pmgen explain COLLECTION REQUEST` lists the paths that there"
            " are.",
        ),
        (
            ("response.id", "string"),
            "F/Gett",
            "pmgen.toml (F/Gett): there is no request 'F/Gett'; did you mean 'F/Get'?",
        ),
        (
            ("response.id", "sting"),
            "F/Get",
            "pmgen.toml (F/Get): response.id = 'sting' cannot be followed: 'sting' is not a type. Did you mean"
            " 'string'?; mend the rule",
        ),
    ],
)
def test_a_rule_that_fits_nothing_is_a_notice(rule: tuple[str, str], request_name: str, notice: str) -> None:
    kind, notices = ruled(rule, request=request_name)
    assert (kind, notices) == (WITHOUT, [notice])


def test_rules_of_another_collection_are_left_alone() -> None:
    response = [{"name": "OK", "code": 200, "body": '{"id": 1}'}]
    rules = (TypeRule("request", "response.id", "float", "", "Test API"), TypeRule("none", "x", "y", "", "Another"))
    report = Report()
    definition = json.dumps(collection(item(response=response))).encode()
    api = pipeline.load(definition, Options(type_rules=rules), report, "test.json")
    assert [shown(one.type) for one in api.endpoints[0].responses if one.type] == ["{id: float}"]
    assert not report.notices


def test_the_command_line_reads_the_configuration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    response = [{"name": "OK", "code": 200, "body": '{"id": 1}'}]
    write(tmp_path, collection(item(response=response)))
    (tmp_path / "pmgen.toml").write_text('[types.request]\n"response.id" = "float"\n')
    monkeypatch.chdir(tmp_path)
    result = CliRunner().invoke(cli, ["explain", "test.json", "request", "response.id"])
    assert result.output.splitlines()[:2] == ["response.id: float", "    the configuration says 'float'"]
