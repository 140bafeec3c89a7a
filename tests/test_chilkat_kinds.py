"""What CI runs, compiles and records covers every kind of request, response and statement that snippets know."""

import re
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from typing import Any, get_args

import pytest
from pmgen import chilkat
from pmgen.chilkat import LANGUAGES, expressions
from pmgen.chilkat.fitting import fitted
from pmgen.chilkat.reference import CLASSES
from pmgen.errors import Report
from pmgen.model import auth, body, json_value
from pmgen.options import Options

from tests.test_chilkat_run import KINDS

STATEMENTS = import_module("pmgen.chilkat.program")


def words(alias: object) -> set[str]:
    """The names of a union's members, be it a union or the text of one."""
    return {kind.__name__ for kind in get_args(alias)} or set(re.findall(r"\w+", str(alias)))


@cache
def inside(value: Any) -> frozenset[tuple[str, str]]:
    """The classes of all that a value holds; and of each call, the class in Chilkat and the method or property."""
    found: set[tuple[str, str]] = set()
    if is_dataclass(value):
        found.add((type(value).__name__, ""))
        target = getattr(value, "object", None) or getattr(value, "target", None)
        member = getattr(value, "method", None) or getattr(value, "property", None)
        if target is not None and member is not None:
            found.add((target.cls, member.name))
        return frozenset(found.union(*(inside(getattr(value, field.name)) for field in fields(value))))
    return found_in(value) if isinstance(value, tuple) else frozenset()


def found_in(values: Any) -> frozenset[tuple[str, str]]:
    """`inside` of each."""
    return frozenset[tuple[str, str]]().union(*(inside(value) for value in values))


PROGRAMS = [
    fitted(chilkat.program(KINDS, endpoint, Options(chilkat_api=generation), Report()), LANGUAGES["vb6"])
    for generation in (10, 11)
    for endpoint in KINDS.endpoints
]
USED = frozenset[tuple[str, str]]().union(*(inside(program) for program in PROGRAMS))
USED_KINDS = {kind for kind, _ in USED}


@pytest.mark.parametrize(
    ("there", "all_of_them"),
    [
        ({type(endpoint.body).__name__ for endpoint in KINDS.endpoints}, words(body.Body)),
        ({type(endpoint.auth).__name__ for endpoint in KINDS.endpoints}, words(auth.Auth)),
        ({kind for one in KINDS.endpoints for kind, _ in inside(one.body)}, words(json_value.JsonValue)),
        (
            {kind for one in KINDS.endpoints for saved in one.examples for kind, _ in inside(saved.value)},
            words(json_value.JsonValue),
        ),
        (USED_KINDS, words(STATEMENTS.Statement)),
        (USED_KINDS, words(STATEMENTS.Condition)),
        (USED_KINDS, words(expressions.Value) | words(expressions.Expression)),
    ],
    ids=["bodies", "auths", "JSON sent", "JSON received", "statements", "conditions", "values"],
)
def test_every_kind_is_there(there: set[str], all_of_them: set[str]) -> None:
    assert len(all_of_them) > 2
    assert all_of_them - there == set()


@pytest.mark.parametrize("name", CLASSES)
def test_every_method_and_property_of_the_reference_is_called(name: str) -> None:
    known = CLASSES[name]
    assert {(name, member) for member in (*known.methods, *known.properties)} - USED == set()
