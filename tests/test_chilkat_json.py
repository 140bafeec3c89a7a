"""JSON bodies built by `Update` calls: what Chilkat itself writes is the value that was asked for."""

import json
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from pmgen.chilkat import LANGUAGES, print_program
from pmgen.chilkat.draft import Draft, call
from pmgen.chilkat.lower_json import build, can_build
from pmgen.chilkat.program import PrintString, Program
from pmgen.model.json_value import JsonList, JsonObject
from pmgen.postman.loose_json import read_json

from tests.chilkat.run_snippets import run

SCALARS = st.none() | st.booleans() | st.integers(-(2**70), 2**70) | st.text(max_size=8)
KEYS = st.text(max_size=4) | st.sampled_from(["a.b", "a|b", "$x", "@odata.type", "a b", "x[0]", "I", "0", "é", "{{v}}"])
VALUES = st.recursive(
    SCALARS, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4), max_leaves=12
)
BODIES = st.dictionaries(KEYS, VALUES, max_size=5) | st.lists(SCALARS | st.dictionaries(KEYS, VALUES), max_size=4)


@settings(max_examples=150)
@given(BODIES)
def test_chilkat_builds_the_value(body: Any) -> None:
    value = read_json(json.dumps(body, ensure_ascii=False))
    assert isinstance(value, JsonObject | JsonList)
    if not can_build(value):
        return
    draft = Draft()
    built = build(draft, value)
    program = Program((*draft.statements, PrintString(call(built, "Emit"))))
    done = run(print_program(program, LANGUAGES["python"]), 0)
    assert json.loads(done.printed.strip("\n")) == body
