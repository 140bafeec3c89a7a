"""Snippets of scripting languages, run with a recording stub, tell it what the neutral program says."""

import shutil
from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat.recorders import PROGRAMS, expected, record
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
