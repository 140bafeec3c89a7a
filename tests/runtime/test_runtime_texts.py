"""Variables in texts: substitution, values of a call, what a client knows, dynamic values."""

import datetime
import re
from decimal import Decimal
from enum import Enum
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.runtime import dynamic
from pmgen.runtime.arguments import NOT_GIVEN, OMIT, Raw
from pmgen.runtime.call import Call, Filler, quote_path, quote_query
from pmgen.runtime.dynamic_values import DYNAMIC
from pmgen.runtime.errors import InvalidRequestError, MissingValueError
from pmgen.runtime.operation import Operation
from pmgen.runtime.template import fill, substitute, variable_names
from pmgen.runtime.url import encode
from pmgen.runtime.values import to_text
from pmgen.runtime.variables import Variable, Variables

VALUES = {
    "env": "dev",
    "dev_host": "dev.example.com",
    "chain": "{{chain2}}",
    "chain2": "{{chain3}}",
    "chain3": "end",
    "self": "{{self}}x",
    "loop1": "{{loop2}}",
    "loop2": "{{loop1}}",
    "brace": "{{",
}


@pytest.mark.parametrize(
    ("source", "filled"),
    [
        ("http://{{{{env}}_host}}/x", "http://dev.example.com/x"),
        ("{{chain}}", "end"),
        ("{{self}}", "{{self}}" + "x" * 19),
        ("{{loop1}}", "{{loop2}}"),
        ("{{brace}}chain}}", "end"),
        ("{{{env}}}", "{dev}"),
        ("{{ env }}{{Env}}{{}}", "{{ env }}{{Env}}{{}}"),
    ],
)
def test_substitute_as_postman_does(source: str, filled: str) -> None:
    assert substitute(source, VALUES.get) == filled


def test_names_of_variables() -> None:
    assert variable_names("{{a}}{{b c}}{{a}}{{}}") == ("a", "b c", "")


@given(st.text(alphabet="{}ab\ufdd0\ufdd1:0", max_size=30))
def test_data_is_never_expanded(value: str) -> None:
    assert fill("<{{x}}>{{x}}", {"a": "A", "b": "B"}.get, {"x": value}) == f"<{value}>{value}"


def test_data_in_a_value_of_the_collection() -> None:
    assert fill("/{{path}}", {"path": "jobs/{{id}}"}.get, {"id": "{{path}}"}, quote_path) == "/jobs/%7B%7Bpath%7D%7D"


@given(st.text(max_size=30))
def test_a_query_value_arrives_as_it_was_given(value: str) -> None:
    target = encode(f"http://h/?a={quote_query(value)}&b=1").request_target
    _, _, rest = target.partition("?a=")
    written, _, tail = rest.partition("&")
    assert tail == "b=1"
    assert _unescaped(written) == value.encode("utf-8", "replace").decode() or "\ufffd" in _unescaped(written)


@given(st.text(max_size=30).filter(lambda text: text not in (".", "..")))
def test_a_path_value_arrives_as_one_segment(value: str) -> None:
    target = encode(f"http://h/a/{quote_path(value)}/b?c").request_target
    assert target.count("/") == 3
    assert target.endswith("/b?c")
    written = target.split("/")[2]
    assert _unescaped(written) == value or "\ufffd" in _unescaped(written)


def _unescaped(text: str) -> str:
    from urllib.parse import unquote

    return unquote(text)


def test_raw_is_spliced() -> None:
    assert quote_path(Raw("a%2Fb/c")) == "a%2Fb/c"
    assert quote_query(Raw("1&b=2")) == "1&b=2"


@pytest.mark.parametrize("value", [".", ".."])
def test_dot_segments_lead_elsewhere(value: str) -> None:
    with pytest.raises(InvalidRequestError, match="path segment"):
        quote_path(value)
    assert quote_path(Raw(value)) == value


class Color(Enum):
    """An enumeration."""

    RED = "red"


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("a", "a"),
        (True, "true"),
        (7, "7"),
        (1.5, "1.5"),
        (Decimal("1.50"), "1.50"),
        (Color.RED, "red"),
        (None, "null"),
        (b"x", "x"),
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
        ({"a": [1]}, '{"a":[1]}'),
    ],
)
def test_to_text(value: object, text: str) -> None:
    assert to_text(value) == text


def test_what_has_no_text() -> None:
    with pytest.raises(TypeError):
        to_text(object())


KNOWN = (
    Variable("version", "version", "DEMO_VERSION", default="53.0"),
    Variable("_token", "token", "DEMO_TOKEN", secret=True),
)


@pytest.mark.parametrize(
    ("given_values", "defaults", "environment", "version"),
    [
        ({}, {}, {}, "53.0"),
        ({}, {"version": "54"}, {}, "54"),
        ({"version": None}, {"version": "54"}, {"DEMO_VERSION": "55"}, "55"),
        ({"version": ""}, {"version": "54"}, {"DEMO_VERSION": "55"}, ""),
        ({"version": 56}, {}, {"DEMO_VERSION": "55"}, "56"),
    ],
)
def test_where_values_come_from(
    given_values: dict[str, object], defaults: dict[str, str], environment: dict[str, str], version: str
) -> None:
    assert Variables.load(KNOWN, given_values, defaults, environment)["version"] == version


def test_values_never_show() -> None:
    variables = Variables.load(KNOWN, {"_token": "s3cret"}, {}, {})
    assert "s3cret" not in repr(variables) + str(variables)
    assert variables.secret_values() == ("s3cret",)


def test_layers_share_what_is_learnt() -> None:
    variables = Variables({"a": "1", "b": "2"})
    view = variables.layered({"a": "10"})
    assert (view["a"], view["b"], variables["a"]) == ("10", "2", "1")
    view["c"] = "3"
    assert variables["c"] == "3"
    del view["c"]
    assert "c" not in variables
    assert sorted(view) == ["a", "b"]
    assert len(view) == 2
    with pytest.raises(KeyError):
        del view["c"]


def test_a_script_yields_to_what_was_given() -> None:
    variables = Variables.load(KNOWN, {"_token": "mine"}, {}, {})
    variables.suggest("_token", "script")
    variables.suggest("version", "script")
    assert (variables["_token"], variables["version"]) == ("mine", "script")
    variables["version"] = "answer"
    variables.suggest("version", "script")
    assert variables["version"] == "answer"


def filler(call: Call | None = None, /, **values: str) -> Filler:
    """A filler of one operation."""
    operation: Operation[object] = Operation(method="GET", url="{{base}}/x", arguments={"job": "job_id"})
    return Filler(operation, call or Call(), Variables(values), {one.name: one for one in KNOWN})


def test_a_missing_value_says_how_to_give_it() -> None:
    with pytest.raises(
        MissingValueError, match=r"token=\.\.\. to the client, or set the environment variable DEMO_TOKEN"
    ):
        filler().text("Bearer {{_token}}")
    with pytest.raises(MissingValueError, match=r"give job_id=\.\.\. to the call") as caught:
        filler().text("{{job}}")
    assert (caught.value.variable, caught.value.argument, caught.value.environment) == ("job", "job_id", None)
    with pytest.raises(MissingValueError, match=r'client\.variables\["other"\]'):
        filler().text("{{other}}")


def test_a_value_left_open_on_purpose_stays_visible() -> None:
    assert filler(x="{{x}}").text("a{{x}}b") == "a{{x}}b"
    assert filler(x="").text("a{{x}}b") == "ab"


def test_values_of_the_call_come_first() -> None:
    call = Call(variables={"x": "{{y}}", "z": NOT_GIVEN})
    assert filler(call, x="no", y="no", z="known").path("{{x}}/{{z}}") == "%7B%7By%7D%7D/known"


def test_a_value_in_the_host_cannot_change_the_host() -> None:
    call = Call(variables={"tenant": "evil.com/"})
    with pytest.raises(InvalidRequestError, match="host"):
        filler(call).base("https://{{tenant}}.example.com")
    whole = Call(variables={"base": "https://h/v1"})
    assert filler(whole).base("{{base}}") == "https://h/v1"


FORMS = {
    "guid": r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}",
    "timestamp": r"\d{10}",
    "isoTimestamp": r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z",
    "randomInt": r"\d{1,4}",
    "randomBoolean": "true|false",
    "randomEmail": r"[\w.]+@[a-z.]+",
    "randomIP": r"\d+\.\d+\.\d+\.\d+",
    "randomHexColor": "#[0-9a-f]{6}",
    "randomSemver": r"\d\.\d\.\d",
    "randomPhoneNumber": r"\d{3}-\d{3}-\d{4}",
    "randomDatePast": r"[A-Z][a-z]{2} [A-Z][a-z]{2} \d\d \d{4} \d\d:\d\d:\d\d GMT\+0000 \(Coordinated Universal Time\)",
    "randomPassword": r"\w{15}",
    "randomAlphaNumeric": "[a-z0-9]",
    "randomUrl": r"https?://[a-z]+\.[a-z]+",
    "randomBankAccountIban": r"DE\d{20}",
}


@pytest.mark.parametrize("name", FORMS)
def test_forms_of_dynamic_values(name: str) -> None:
    assert re.fullmatch(FORMS[name], dynamic(name))
    assert re.fullmatch(FORMS[name], dynamic(f"${name}"))


def test_all_dynamic_names_give_plain_text() -> None:
    # The 118 names of postman-collection 5.3.1.
    assert len(DYNAMIC) == 118
    for name in DYNAMIC:
        value = dynamic(name)
        assert value
        assert not re.search(r"[<#]\w+>|\{\{", value)


def test_a_dynamic_value_is_new_at_each_place() -> None:
    text = filler().text("{{$guid}} {{$guid}}")
    first, second = text.split()
    assert first != second
    assert filler(None, **{"$guid": "mine"}).text("{{$guid}}") == "mine"
    with pytest.raises(KeyError):
        dynamic("guide")
    with pytest.raises(MissingValueError):
        filler().text("{{$GUID}}")


def test_sentinels() -> None:
    assert not NOT_GIVEN
    assert (repr(NOT_GIVEN), repr(OMIT), repr(Raw("a"))) == ("NOT_GIVEN", "OMIT", "Raw('a')")
    assert str(Path("x")) == "x"
