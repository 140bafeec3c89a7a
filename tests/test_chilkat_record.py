"""Snippets run with a recording stub, tell it what the neutral program says."""

from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat import recorders, vbscript
from tests.chilkat.neutral import expected
from tests.chilkat.recording import available, misrecorded, record_all
from tests.test_chilkat_lexis import NASTY, program_of
from tests.test_chilkat_run import KINDS


@pytest.mark.parametrize("slug", available())
def test_the_record_is_the_program(slug: str, tmp_path: Path) -> None:
    programs = {
        f"S{generation}_{number}": chilkat.program(KINDS, endpoint, Options(chilkat_api=generation), Report())
        for generation in (10, 11)
        for number, endpoint in enumerate(KINDS.endpoints)
    }
    programs["Nasty"] = program_of(NASTY)
    assert [*misrecorded(slug, programs, tmp_path)] == []


@pytest.mark.parametrize("slug", sorted(recorders.RECORDERS.keys() & set(available())))
def test_a_snippet_that_says_something_else_is_found(slug: str, tmp_path: Path) -> None:
    program = chilkat.program(KINDS, KINDS.endpoints[0], Options(), Report())
    bad = chilkat.print_program(program, chilkat.LANGUAGES[slug]).replace("https://h.example", "https://i.example")
    assert record_all(slug, {"Bad": bad}, tmp_path)["Bad"] != expected(program)


@pytest.mark.parametrize("slug", vbscript.SLUGS)
@pytest.mark.parametrize(
    ("right", "wrong"),
    [("LoadSb", "LoadSx"), ("EmitCompact", "EmitCompakt"), (',"application/json"', ""), ("End If", "")],
)
def test_vbscript_does_not_run_what_is_wrong(slug: str, right: str, wrong: str) -> None:
    (endpoint,) = [endpoint for endpoint in KINDS.endpoints if endpoint.name == "object of a post"]
    source = chilkat.snippet(KINDS, endpoint, slug, Options(), Report())
    assert vbscript.record(slug, source)
    with pytest.raises(AssertionError):
        vbscript.record(slug, source.replace(right, wrong, 1))
