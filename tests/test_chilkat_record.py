"""Snippets run with a recording stub, tell it what the neutral program says."""

import shutil
from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.chilkat import LANGUAGES
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat import compiled_recorders, vbscript
from tests.chilkat.compiled_recorders import programs_missing, record_all
from tests.chilkat.recorders import PROGRAMS, expected, record
from tests.test_chilkat_lexis import NASTY, program_of
from tests.test_chilkat_run import KINDS

AVAILABLE = [slug for slug, program in PROGRAMS.items() if shutil.which(program)]


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", AVAILABLE)
def test_the_record_is_the_program(slug: str, generation: int, tmp_path: Path) -> None:
    options = Options(chilkat_api=generation)
    for number, endpoint in enumerate(KINDS.endpoints):
        folder = tmp_path / str(number)
        folder.mkdir()
        program = chilkat.program(KINDS, endpoint, options, Report())
        source = chilkat.snippet(KINDS, endpoint, slug, options, Report())
        assert record(slug, source, folder) == expected(program), endpoint.title


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", [slug for slug in compiled_recorders.RECORDERS if not programs_missing(slug)])
def test_the_record_of_compiled_snippets_is_the_program(slug: str, generation: int, tmp_path: Path) -> None:
    options = Options(chilkat_api=generation)
    programs = {
        f"S{number}": chilkat.program(KINDS, endpoint, options, Report())
        for number, endpoint in enumerate(KINDS.endpoints)
    }
    programs["Nasty"] = program_of(NASTY)
    snippets = {name: chilkat.print_program(program, LANGUAGES[slug]) for name, program in programs.items()}
    records = record_all(slug, snippets, tmp_path)
    assert records.keys() == programs.keys()
    for name, program in programs.items():
        assert records[name] == expected(program), snippets[name]


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", vbscript.SLUGS)
def test_the_record_of_vbscript_is_the_program(slug: str, generation: int) -> None:
    options = Options(chilkat_api=generation)
    programs = [chilkat.program(KINDS, endpoint, options, Report()) for endpoint in KINDS.endpoints]
    for program in [*programs, program_of(NASTY)]:
        source = chilkat.print_program(program, LANGUAGES[slug])
        assert vbscript.record(slug, source) == expected(program), source


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
