"""YAML 1.2 with the core schema: what Postman leaves unquoted stays text."""

import math
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from pmgen.postman import read_variables
from pmgen.postman.yaml_text import parse_yaml
from ruamel.yaml import YAML

TRAPS = [
    *("yes", "no", "on", "off", "Y", "n", "2026-01-02", "2026-01-02T03:04:05Z", "12:30:45", "1_000", "=", "<<", "0b1"),
    *("1e", "+", ".", "0x", "tRue", "nULL", "-x"),
]
SCALARS: dict[str, Any] = {
    **{"null": None, "~": None, "Null": None, "": None, "true": True, "True": True, "FALSE": False},
    **{"1": 1, "-2": -2, "+3": 3, "007": 7, "0o17": 15, "0xff": 255, "749458842011027": 749458842011027},
    **{"1.0": 1.0, ".5": 0.5, "5.": 5.0, "1e3": 1000.0, "-1.5E-2": -0.015, ".inf": math.inf, "-.INF": -math.inf},
}


@pytest.mark.parametrize("text", TRAPS)
def test_what_yaml_1_1_takes_for_something_else_is_text(text: str) -> None:
    assert parse_yaml(f"a: {text}\n", "x") == {"a": text}
    assert parse_yaml(f"{text}: a\n", "x") == {text: "a"}


@pytest.mark.parametrize(("text", "value"), SCALARS.items())
def test_scalars_of_the_core_schema(text: str, value: Any) -> None:
    found = parse_yaml(f"a: {text}\n", "x")
    assert found == {"a": value}
    assert type(found["a"]) is type(value)


def test_nan() -> None:
    assert math.isnan(parse_yaml("a: .nan\n", "x")["a"])


@pytest.mark.parametrize("text", [*TRAPS, *SCALARS, "-", "{{x}} y"])
def test_what_is_quoted_is_text(text: str) -> None:
    assert parse_yaml(f"a: \"{text}\"\nb: '{text}'\n", "x") == {"a": text, "b": text}


def test_tags_aliases_and_blocks() -> None:
    text = "a: !!str 5\nb: !!int '7'\nc: &c [1, {d: x}]\ne: *c\nf: |-\n  one\n   two\n\n"
    text += "g: >\n  folded\n  text\n? h\n: !custom z\n"
    wanted = {
        "a": "5",
        "b": 7,
        "c": [1, {"d": "x"}],
        "e": [1, {"d": "x"}],
        "f": "one\n two",
        "g": "folded text\n",
        "h": "z",
    }
    assert parse_yaml(text, "x") == wanted


def test_a_script_of_nothing_but_blanks_is_read_as_postman_writes_it() -> None:
    text = "a:\n  - code: |+\n      \n          \n          \n    type: x\n"
    assert parse_yaml(text, "x") == {"a": [{"code": "\n\n\n", "type": "x"}]}


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(st.characters(codec="utf-8")),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(st.text("abc:#-{}[] \n'\"", max_size=5), inner, max_size=3),
    max_leaves=10,
)


@given(VALUES)
@example("a\x85b")
def test_what_a_yaml_1_2_writer_writes_is_read_back(value: Any) -> None:
    stream = StringIO()
    yaml: Any = YAML(typ="safe", pure=True)
    yaml.allow_unicode = True
    yaml.dump({"v": value}, stream)
    assert parse_yaml(stream.getvalue(), "x") == {"v": value}


def test_environments_in_yaml(tmp_path: Path) -> None:
    path = tmp_path / "dev.environment.yaml"
    path.write_text(
        "name: Dev\ncolor: 120\nvalues:\n"
        "  - key: url\n    value: https://h/\n  - {key: on, value: off, enabled: false}\n"
        "  - {key: t, value: x, type: secret}\n  - {key: d, value: x, disabled: true}\n",
        encoding="utf-8",
    )
    file = read_variables(path)
    assert (file.name, [(one.name, one.value) for one in file.values]) == (
        "Dev",
        [("url", "https://h/"), ("on", "off"), ("t", "x"), ("d", "x")],
    )
    assert [(one.enabled, one.disabled) for one in file.values] == [
        (True, False),
        (False, False),
        (True, False),
        (True, True),
    ]
