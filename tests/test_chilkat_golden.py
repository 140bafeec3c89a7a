"""Golden snippets: every statement kind in every language, reviewed by eye.

`PMGEN_GOLDEN=write` writes them anew; look at the difference before it is committed.
"""

import os
from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.chilkat import LANGUAGES
from pmgen.chilkat.program import Statement, walk
from pmgen.errors import Report
from pmgen.options import Options

from tests.test_chilkat_run import KINDS

GOLDEN = Path(__file__).parent / "cases" / "chilkat"
# Title and generation; together they hold every kind of statement and expression (the last test proves it).
CHOSEN = (
    ("multipart", 10),
    ("form put", 10),
    ("json array", 11),
    ("delete", 10),
    ("query", 10),
    ("aws", 10),
    ("jwt", 10),
    ("basic", 10),
    ("json patch", 10),
    ("clashes", 10),
    ("array", 10),
    ("deep arrays", 11),
)


def _programs() -> list[chilkat.Program]:
    by_name = {endpoint.name: endpoint for endpoint in KINDS.endpoints}
    return [
        chilkat.program(KINDS, by_name[name], Options(chilkat_api=generation), Report()) for name, generation in CHOSEN
    ]


@pytest.mark.parametrize("slug", sorted(LANGUAGES))
def test_golden(slug: str) -> None:
    language = LANGUAGES[slug]
    printed = "\n".join(chilkat.print_program(program, language) for program in _programs())
    file = GOLDEN / f"{slug}.{language.extension}.txt"
    if os.environ.get("PMGEN_GOLDEN") == "write":
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(printed, encoding="utf-8")
    assert printed == file.read_text(encoding="utf-8")


def test_the_chosen_requests_hold_every_kind_of_statement() -> None:
    seen = {type(statement) for program in _programs() for statement in walk(program.statements)}
    assert seen == set(Statement.__args__)
