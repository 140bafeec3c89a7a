"""Snippets of languages without a compiler or grammar here, read line by line by the rules of each language."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from pmgen import chilkat
from pmgen.chilkat import LANGUAGES
from pmgen.chilkat.expressions import Call
from pmgen.chilkat.fitting import fitted
from pmgen.chilkat.program import Assign, Create, Do, PrintString, SetProperty, Take, Try, walk
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat.compilers import COMPILERS
from tests.chilkat.grammars import GRAMMARS
from tests.chilkat.proofs import FLAVOURS
from tests.chilkat.readers import faults, read
from tests.chilkat.recording import RECORDERS
from tests.chilkat.statements import READERS
from tests.test_chilkat_lexis import NASTY, program_of
from tests.test_chilkat_run import KINDS

(GOOD,) = [endpoint for endpoint in KINDS.endpoints if endpoint.name == "object of a post"]
# What is done to a good snippet; each must be found.
WRONG = {
    "a method that is not there": (r"LoadSb", "LoadSx"),
    "a property that is not there": (r"EmitCompact", "EmitCompakt"),
    "an argument too few": (r"""(PostJson3.*?),? ?['"]application/json['"]""", r"\1"),
    "an argument too many": (r"""(['"])application/json\1(,? ?)""", r"\g<0>\1x\1\2"),
    "an argument of another kind": (r"""(UpdateInt.*?['"]a['"],? ?)1""", r'\1"1"'),
    "a variable that is not declared": (r"(?i)sbResponseBody", "sbOther"),
    "a block that is not closed": (r"(?im)^ *(?:end ?if|end|\})\n", ""),
    "a block that was never open": (r"(?im)^ *(?:end ?if|end|\})\n", r"\g<0>\g<0>"),
    "a string that is not closed": (r"""Failed\.['"]""", "Failed."),
    "words that are no statement": (r"(?m)^( *)(.*EmitCompact)", r"\1what is this\n\1\2"),
}
# The same for one with loops; SQL's and PowerShell's blocks all end alike.
(LOOPS,) = [endpoint for endpoint in KINDS.endpoints if endpoint.name == "array"]
_END = r"(?im)^ *(?:loop|wend|enddo|end while)\n|^ *(?:END|\})\n(?=(?s:.)*[@$]i \+ 1)"
WRONG_LOOPS = {
    "a loop without an end": (_END, ""),
    "a loop with two ends": (_END, r"\g<0>\g<0>"),
    "a loop without a condition": (r"(?im)^( *(?:do )?while ).*$", r"\1"),
    "a count that is not there": (r"(?im)^(.*while.*)count_j", r"\1count_x"),
    "an index that is no property": (r"(?i)(\.|ck|'|Com)J( = |\(|'| Of)", r"\1Q\2"),
    "an element that was not taken": (r"(?im)^.*ObjectAt.*\n", ""),
    "a step without a variable": (r"(?i)[$@]?\b\w*j \+ 1", " + 1"),
}


def _snippet(slug: str) -> str:
    return chilkat.snippet(KINDS, GOOD, slug, Options(), Report())


def _told(program: chilkat.Program) -> Iterator[str]:
    """What the neutral program tells Chilkat's objects, in the order of its statements."""
    for statement in walk(program.statements):
        match statement:
            case Create(variable):
                yield f"new {variable.cls}"
            case Do(call) | Try(_, call) | Take(_, call) | PrintString(Call() as call) | Assign(_, Call() as call):
                yield f"call {call.object.cls} {call.method.name}"
            case SetProperty(target, prop, _):
                yield f"set {target.cls} {prop.name}"
            case _:
                pass


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", READERS)
def test_every_kind_is_read_without_a_fault_and_tells_chilkat_what_the_program_says(slug: str, generation: int) -> None:
    options = Options(chilkat_api=generation)
    for endpoint in KINDS.endpoints:
        program = chilkat.program(KINDS, endpoint, options, Report())
        found, told = read(chilkat.print_program(program, LANGUAGES[slug]), READERS[slug])
        assert found == [], endpoint.title
        assert told == list(_told(fitted(program, LANGUAGES[slug]))), endpoint.title


@pytest.mark.parametrize("slug", READERS)
def test_nasty_texts_stay_inside_their_literals(slug: str) -> None:
    assert faults(chilkat.print_program(program_of(NASTY), LANGUAGES[slug]), READERS[slug]) == []


@pytest.mark.parametrize("what", WRONG)
@pytest.mark.parametrize("slug", READERS)
def test_the_readers_find(slug: str, what: str) -> None:
    pattern, instead = WRONG[what]
    source = _snippet(slug)
    bad = re.sub(pattern, instead, source, count=1)
    assert bad != source
    assert faults(source, READERS[slug]) == []
    assert faults(bad, READERS[slug]) != []


@pytest.mark.parametrize("what", WRONG_LOOPS)
@pytest.mark.parametrize("slug", READERS)
def test_the_readers_find_faults_of_loops(slug: str, what: str) -> None:
    pattern, instead = WRONG_LOOPS[what]
    source = chilkat.snippet(KINDS, LOOPS, slug, Options(), Report())
    bad = re.sub(pattern, instead, source, count=1)
    assert bad != source
    assert faults(source, READERS[slug]) == []
    assert faults(bad, READERS[slug]) != []


def test_every_language_is_proved_and_the_table_says_how() -> None:
    proved = READERS.keys() | GRAMMARS.keys() | COMPILERS.keys() | RECORDERS.keys() | set(FLAVOURS)
    assert proved == LANGUAGES.keys()
    table = (Path(__file__).parents[1] / "CONTRIBUTING.md").read_text(encoding="utf-8")
    for row in LANGUAGES.values():
        assert f"| {row.title} | `{row.slug}` | {row.checked_by} |" in table
