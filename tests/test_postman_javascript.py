"""Values as JavaScript writes them; the results were recorded from node."""

import json
import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen.postman.javascript import json_of, number_of, text_of, truthy

NUMBERS: dict[float, str] = {
    5: "5",
    -0.0: "0",
    0.1: "0.1",
    1.0: "1",
    1e20: "100000000000000000000",
    1e21: "1e+21",
    123456789012345680000.0: "123456789012345680000",
    1e-6: "0.000001",
    1e-7: "1e-7",
    1.5e-9: "1.5e-9",
    1.5e300: "1.5e+300",
    -2.5e-10: "-2.5e-10",
    12345678901234567890: "12345678901234567000",
    2**53: "9007199254740992",
    2**53 + 1: "9007199254740992",
    10**400: "Infinity",
    -(10**400): "-Infinity",
}
OTHERS: list[tuple[object, str]] = [
    *((True, "true"), (False, "false"), (None, "null"), ("", ""), ("a", "a"), (math.nan, "NaN")),
    *(([], ""), ([1, None, "x", [2, 3]], "1,,x,2,3"), ({"a": 1}, "[object Object]"), ([{}], "[object Object]")),
]
JSON: list[tuple[object, str]] = [
    ({"a": [1, 2.0, None, True], "é": '\n"😀'}, '{"a":[1,2,null,true],"é":"\\n\\"😀"}'),
    *(([], "[]"), ({}, "{}"), ("x", '"x"')),
]
AS_NUMBERS: list[tuple[object, float]] = [
    *(("", 0), (" 5 ", 5), ("0x10", 16), ("0b11", 3), ("0o17", 15), ("007", 7), (".5", 0.5), ("5.", 5), ("1e3", 1000)),
    *(("-Infinity", -math.inf), (None, 0), (True, 1), ([5], 5), ([], 0), (7, 7), (1.5, 1.5)),
]
NO_NUMBERS: list[object] = ["abc", "1_000", "-0x1", "nan", "inf", "1 2", {}, [1, 2], "１"]
FALSE: list[object] = ["", 0, 0.0, None, False]
TRUE: list[object] = ["false", "0", [], {}, 1]


@pytest.mark.parametrize(("value", "text"), [*NUMBERS.items(), *OTHERS])
def test_text(value: object, text: str) -> None:
    assert text_of(value) == text


@pytest.mark.parametrize(("value", "text"), JSON)
def test_json(value: object, text: str) -> None:
    assert json_of(value) == text


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_a_number_is_read_back_as_itself(number: float) -> None:
    assert float(text_of(number)) == number
    assert float(json.loads(json_of(number))) == number


@pytest.mark.parametrize(("value", "number"), AS_NUMBERS)
def test_number(value: object, number: float) -> None:
    assert number_of(value) == number


@pytest.mark.parametrize("value", NO_NUMBERS)
def test_what_is_no_number(value: object) -> None:
    assert math.isnan(number_of(value))


@pytest.mark.parametrize(("value", "truth"), [*((one, False) for one in FALSE), *((one, True) for one in TRUE)])
def test_truth(value: object, truth: bool) -> None:
    assert truthy(value) is truth
