"""Every reserved word of every language as a key of a response: no snippet takes one for the name of a variable.

The judges are the languages' own compilers and interpreters, as far as they are here.
"""

import json
from pathlib import Path
from typing import Any

import pytest
from pmgen import chilkat
from pmgen.build import build_api
from pmgen.chilkat import LANGUAGES
from pmgen.chilkat.languages import words
from pmgen.errors import Report
from pmgen.options import Options
from pmgen.postman import read

from tests.chilkat import recording
from tests.chilkat.compilers import available, compile_all
from tests.chilkat.readers import faults
from tests.chilkat.statements import READERS

# What the templates themselves name, with and without the prefixes of languages.
OURS = {"hr", "iTmp0", "sTmp0", "rc", "temp1", "outFile", "literal1", "Test"}
LISTS = {name: value for name, value in vars(words).items() if name.isupper()}
# The name of a whole snippet is left out: what runs many of them gives each another.
WORDS = sorted({word.lstrip("$@") for value in LISTS.values() for word in value} - {"ChilkatSample"} | OURS)


def _program() -> chilkat.Program:
    """A program that reads a value for each word, alone and with a capital, outside a loop and inside one."""
    members = {form: "x" for word in WORDS for form in (word, word.capitalize(), word.upper())}
    body = json.dumps({**members, "list": [members]})
    request = {"method": "GET", "url": "https://h.example/p"}
    example: dict[str, Any] = {"name": "ok", "code": 200, "status": "OK", "header": [], "body": body}
    info = {"name": "Words", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}
    report = Report()
    collection: dict[str, Any] = {"info": info, "item": [{"name": "words", "request": request, "response": [example]}]}
    api = build_api(read(json.dumps(collection).encode(), name="words", report=report), report=report)
    return chilkat.program(api, api.endpoints[0], Options(), report)


PROGRAM = _program()
# What runs below is compiled there; Mono and .NET Core are C#.
ONLY_COMPILED = sorted({*available()} - {*recording.available(), "mono", "dotnet-core"})


@pytest.mark.parametrize("slug", sorted(LANGUAGES))
def test_no_variable_is_a_reserved_word_or_another_variable(slug: str) -> None:
    language = LANGUAGES[slug]
    names = [name.lower() if language.fold else name for name in language.name_all(PROGRAM).values()]
    assert len(set(names)) == len(names)
    assert language.reserved & set(names) == set()


@pytest.mark.parametrize("slug", ONLY_COMPILED)
def test_compilers_take_all_names(slug: str, tmp_path: Path) -> None:
    assert compile_all(slug, {"S0": chilkat.print_program(PROGRAM, LANGUAGES[slug])}, tmp_path) == ""


@pytest.mark.parametrize("slug", recording.available())
def test_what_runs_takes_all_names(slug: str, tmp_path: Path) -> None:
    assert [*recording.misrecorded(slug, {"S0": PROGRAM}, tmp_path)] == []


@pytest.mark.parametrize("slug", READERS)
def test_readers_take_all_names(slug: str) -> None:
    assert faults(chilkat.print_program(PROGRAM, LANGUAGES[slug]), READERS[slug]) == []
