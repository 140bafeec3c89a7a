"""The comparison agrees with the program that it was ported from, on the samples recorded from it."""

import pytest

from tests.wire.compare import ASPECTS, Leniency, compare
from tests.wire.echo import Request
from tests.wire.record import HERE, json_lines, request_from

SAMPLES = list(json_lines(HERE / "compare_samples.jsonl.gz"))


@pytest.mark.parametrize("alteration", sorted({sample["alteration"] for sample in SAMPLES}))
def test_compare_judges_as_the_original(alteration: str) -> None:
    for sample in (sample for sample in SAMPLES if sample["alteration"] == alteration):
        expected = request_from(sample["expected"])
        assert expected is not None
        actual = request_from(sample["actual"])
        verdict = compare(expected, actual, user_headers=sample["user_headers"], auth=sample["auth"])
        assert {name: verdict.aspects[name] for name in ASPECTS} == sample["result"]["aspects"], sample
        assert verdict.causes == sample["result"]["causes"], sample


def test_the_samples_show_every_aspect_failing() -> None:
    failing = {name for sample in SAMPLES for name, value in sample["result"]["aspects"].items() if value is False}
    assert failing == set(ASPECTS)


@pytest.mark.parametrize(
    ("expected", "actual", "equal"),
    [
        (b'{"a": 1, "b": [true, null]}', b'{"b":[true,null],"a":1}', True),
        (b'{"a": 1}', b'{"a": 1.0}', False),
        (b'{"a": 100000000000000000001}', b'{"a":100000000000000000001}', True),
        (b'{"a": 1e3}', b'{"a": 1000}', False),
        (b'{"a": "1"}', b'{"a": 1}', False),
        (b"[1,2]", b"[2,1]", False),
        (b"{{x}}", b"{{x}} ", False),
        (b"", b"{}", False),
    ],
)
def test_json_values_compare_by_value_and_numbers_by_text(expected: bytes, actual: bytes, equal: bool) -> None:
    one, other = Request("POST", "/", (), expected), Request("POST", "/", (), actual)
    assert compare(one, other, leniency=Leniency(json_values=True)).aspects["body"] is equal
    assert compare(one, other).aspects["body"] is (expected == actual)


def test_spelling_forgives_lists_in_headers_and_nothing_else() -> None:
    one = Request("GET", "/", (("Accept", "a"), ("Accept", "b")))
    joined, lost = Request("GET", "/", (("Accept", "a, b"),)), Request("GET", "/", (("Accept", "a"),))
    lenient = Leniency(spelling=True)
    assert compare(one, joined, user_headers=("Accept",), leniency=lenient).five
    assert not compare(one, joined, user_headers=("Accept",)).five
    assert not compare(one, lost, user_headers=("Accept",), leniency=lenient).five


@pytest.mark.parametrize(
    ("disposition", "equal"),
    [
        ('form-data; name="f"; filename="x"', True),
        ('form-data; name="f";filename="x"', True),
        ('form-data; name="f"', False),
        ('form-data; name="g"; filename="x"', False),
    ],
)
def test_spelling_forgives_how_a_part_says_its_names(disposition: str, equal: bool) -> None:
    def request(text: str) -> Request:
        body = f"--B\r\nContent-Disposition: {text}\r\n\r\nv\r\n--B--\r\n".encode()
        return Request("POST", "/", (("Content-Type", "multipart/form-data; boundary=B"),), body)

    expected = request('form-data; name="f"; filename="x"')
    assert compare(expected, request(disposition), leniency=Leniency(spelling=True)).aspects["body"] is equal
