"""Snippets of real collections, proved by all that is at hand.

A sample of each collection; with `PMGEN_FULL` (`make chilkat-all`) every request in both generations, and by the
compilers and interpreters too.
"""

import os
from functools import cache
from pathlib import Path

import pytest
from pmgen import chilkat, pipeline
from pmgen.chilkat import LANGUAGES, Program, print_program
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.options import Options

from tests.chilkat import vbscript
from tests.chilkat.compilers import available, compile_all
from tests.chilkat.readers import faults
from tests.chilkat.recorders import expected, record
from tests.chilkat.statements import READERS
from tests.corpus import collections
from tests.test_chilkat_parse import GRAMMARS, has_error
from tests.test_chilkat_record import AVAILABLE

FULL = "PMGEN_FULL" in os.environ
SAMPLE = 5
PATHS = collections()


@cache
def _api(path: Path) -> Api:
    return pipeline.load(path, Options(), Report())


def _programs(path: Path) -> list[tuple[Endpoint, Program]]:
    """The programs of a collection's requests, or of a sample of them that takes the generations in turn."""
    api = _api(path)
    step = 1 if FULL else len(api.endpoints) // SAMPLE + 1
    made: list[tuple[Endpoint, Program]] = []
    for number, endpoint in enumerate(api.endpoints[::step]):
        for generation in (10, 11) if FULL else (10 + number % 2,):
            made.append((endpoint, chilkat.program(api, endpoint, Options(chilkat_api=generation), Report())))
    return made


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:40])
def test_real_snippets_are_read_without_a_fault(path: Path) -> None:
    wrong: list[str] = []
    for endpoint, program in _programs(path):
        for slug, reader in READERS.items():
            wrong += [
                f"{slug} {endpoint.title}: {fault}" for fault in faults(print_program(program, LANGUAGES[slug]), reader)
            ]
        for slug in GRAMMARS:
            wrong += [f"{slug} {endpoint.title}"] if has_error(slug, print_program(program, LANGUAGES[slug])) else []
    assert wrong == []


if FULL:

    @pytest.mark.parametrize("slug", available())
    @pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:40])
    def test_real_snippets_compile(path: Path, slug: str, tmp_path: Path) -> None:
        programs = _programs(path)
        snippets = {
            f"S{number}": print_program(program, LANGUAGES[slug]) for number, (_, program) in enumerate(programs)
        }
        assert compile_all(slug, snippets, tmp_path) == ""

    @pytest.mark.parametrize("slug", AVAILABLE)
    @pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:40])
    def test_real_snippets_record_their_programs(path: Path, slug: str, tmp_path: Path) -> None:
        for number, (endpoint, program) in enumerate(_programs(path)):
            folder = tmp_path / str(number)
            folder.mkdir()
            assert record(slug, print_program(program, LANGUAGES[slug]), folder) == expected(program), endpoint.title

    @pytest.mark.parametrize("slug", vbscript.SLUGS)
    @pytest.mark.parametrize("path", PATHS, ids=lambda path: path.stem[:40])
    def test_real_vbscript_records_its_programs(path: Path, slug: str) -> None:
        for endpoint, program in _programs(path):
            assert vbscript.record(slug, print_program(program, LANGUAGES[slug])) == expected(program), endpoint.title
