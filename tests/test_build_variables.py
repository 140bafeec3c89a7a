"""The variables in force (the rules are those of the conformance cases var-*)."""

from typing import Any

import pytest
from pmgen.build.variables import build_scope
from pmgen.model.scope import Definition, Scope
from pmgen.model.text import Text
from pmgen.postman.shape import Collection, VariableFile


def scope(
    *variables: dict[str, Any],
    environments: tuple[list[dict[str, Any]], ...] = (),
    globals: list[dict[str, Any]] | None = None,
    given: tuple[tuple[str, str], ...] = (),
    **more: Any,
) -> Scope:
    files = [VariableFile.model_validate({"name": "some", "values": values}) for values in environments]
    bottom = VariableFile.model_validate({"values": globals}) if globals else None
    return build_scope(Collection.model_validate({"variable": list(variables), **more}), files, bottom, given)


def values(found: Scope) -> dict[str, str | None]:
    return {name: definition.value for name, definition in found.definitions.items()}


def pair(key: str, value: Any, **more: Any) -> dict[str, Any]:
    return {"key": key, "value": value, **more}


def test_the_nearest_scope_wins() -> None:
    found = scope(
        *(pair(name, "collection") for name in "abcd"),
        environments=([pair(name, "first") for name in "abc"], [pair(name, "second") for name in "ab"]),
        globals=[pair(name, "globals") for name in "abcde"],
        given=(("a", "given"),),
    )
    assert values(found) == {"a": "given", "b": "second", "c": "first", "d": "collection", "e": "globals"}
    origins = {name: definition.origin for name, definition in found.definitions.items()}
    assert origins == {"a": "given", "b": "environment", "c": "environment", "d": "collection", "e": "globals"}


def test_a_disabled_variable_does_not_exist() -> None:
    found = scope(
        *(pair("a", "collection"), pair("b", "c", disabled=True), pair("c", "kept", enabled=False)),
        environments=([pair("a", "env", enabled=False), pair("d", "env", disabled=True)],),
        globals=[pair("b", "globals"), pair("e", "g", enabled=False)],
    )
    assert values(found) == {"a": "collection", "b": "globals", "c": "kept"}


def test_the_last_enabled_entry_of_a_name_wins() -> None:
    found = scope(pair("a", "1"), pair("a", "2"), pair("b", "1"), pair("b", "2", disabled=True))
    assert values(found) == {"a": "2", "b": "1"}


def test_an_id_serves_for_a_key() -> None:
    assert values(scope({"id": "x", "value": "v"}, {"id": "y", "key": "k", "value": "w"}, {"value": "lost"})) == {
        "x": "v",
        "k": "w",
    }


TYPES: list[tuple[Any, str | None, str | None]] = [
    *(
        (5, None, "5"),
        (1.0, None, "1"),
        (True, None, "true"),
        (None, None, "null"),
        ([1, 2], None, "1,2"),
        ({"a": 1}, None, "[object Object]"),
    ),
    *(("007", "number", "7"), ("x", "number", "NaN"), ("0x10", "number", "16"), ("", "number", "0")),
    *(
        ("yes", "boolean", "true"),
        ("", "boolean", "false"),
        ('{"a":1}', "object", "[object Object]"),
        ("nope", "object", ""),
        ("[1,null]", "array", "1,"),
    ),
    ("s", "secret", "<hidden>"),
    *(("s", "string", "s"), ("s", "any", "s"), ("s", "default", "s"), ("s", "unheard of", "s")),
]


@pytest.mark.parametrize(("value", "kind", "text"), TYPES)
def test_values_become_text_as_javascript_makes_it(value: Any, kind: str | None, text: str) -> None:
    assert values(scope(pair("a", value, type=kind))) == {"a": text}


def test_names_are_taken_as_they_are() -> None:
    names = ("with space", "dot.ted", "Ünï", "", "slash/x", "q?x")
    assert tuple(values(scope(*(pair(name, "v") for name in names)))) == names


def test_a_secret_in_postmans_vault_has_no_value() -> None:
    found = scope({"key": "a", "enabled": True, "secret": True, "source": {"provider": "postman"}})
    assert found.definitions["a"] == Definition("a", None, secret=True)


def secrets(found: Scope) -> set[str]:
    return {name for name, definition in found.definitions.items() if definition.secret}


def test_what_is_secret() -> None:
    found = scope(
        *(pair(name, "v") for name in ("plain", "user", "key", "b", "folder", "request", "unused")),
        *(pair("typed", "v", type="secret"), pair("marked", "v", secret=True)),
        *(pair("token", "{{a}}-{{b}}"), pair("a", "{{a}}{{b}}")),
        auth={
            "type": "bearer",
            "bearer": [{"key": "token", "value": "{{token}}"}],
            "basic": {"username": "{{user}}", "password": "{{unused}}"},
        },
        item=[
            {
                "name": "f",
                "item": [],
                "auth": {"type": "apikey", "apikey": {"key": "{{plain}}", "value": "{{key}}{{folder}}"}},
            },
            {"name": "r", "request": {"auth": {"type": "jwt", "jwt": {"secret": "{{request}}"}}}},
        ],
    )
    assert secrets(found) == {"typed", "marked", "token", "a", "b", "key", "folder", "request", "unused"}


def test_a_secret_is_printed_only_if_it_was_given() -> None:
    secret = pair("t", "hidden", type="secret")
    assert scope(secret).resolve(Text("{{t}}")) == Text("{{t}}")
    assert scope(secret, given=(("t", "shown"),)).resolve(Text("{{t}}")) == Text("shown")


def test_variables_may_be_an_object_or_in_the_plural() -> None:
    assert values(build_scope(Collection.model_validate({"variables": {"a": "1"}}))) == {"a": "1"}
