"""Snippets run with a recording stub, whatever the language: what they tell it, and where that can be done."""

import os
import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path

from pmgen.chilkat import LANGUAGES, Program, print_program
from pmgen.chilkat.fitting import fitted

from tests.chilkat import (
    compiled_recorders,
    compilers,
    delphi_recorders,
    mono_recorder,
    objc_recorder,
    recorders,
    vbscript,
)
from tests.chilkat.neutral import expected

_MODULES = (recorders, compiled_recorders, delphi_recorders, mono_recorder, objc_recorder)
RECORDERS = {slug: prepare for module in _MODULES for slug, prepare in module.RECORDERS.items()}
NEEDS: dict[str, tuple[str, ...]] = {slug: programs for module in _MODULES for slug, programs in module.NEEDS.items()}


def available() -> list[str]:
    """The languages that can be run on this machine."""
    found = [slug for slug in RECORDERS if all(shutil.which(name) for name in NEEDS[slug])]
    found = [slug for slug in found if slug != "objc" or compilers.has_objective_c()]
    return [*found, *vbscript.SLUGS]


def record_all(slug: str, snippets: Mapping[str, str], folder: Path) -> dict[str, list[str]]:
    """What each snippet tells the stub.

    Args:
        slug: one of those that are available.
        snippets: texts by a name that is an identifier.
        folder: an empty folder to work in.

    Raises:
        AssertionError: if the compiler or the program fails; the message is what it said.
    """
    if slug in vbscript.SLUGS:
        return {name: vbscript.record(slug, text) for name, text in snippets.items()}
    environment = {**os.environ, "RECORD": str(folder / "record.log")}
    for command in RECORDERS[slug](snippets, folder, environment):
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, errors="replace", check=False
        )
        quiet = slug in recorders.RECORDERS
        failed = done.returncode != 0 or (quiet and done.stderr != "")
        assert not failed, done.stdout[-2000:] + done.stderr[-2000:]
    records: dict[str, list[str]] = {}
    for line in (folder / "record.log").read_text(encoding="ascii").splitlines():
        if line.startswith("== "):
            records[line[3:]] = []
        else:
            records[list(records)[-1]].append(line.rstrip())
    return records


def misrecorded(slug: str, programs: Mapping[str, Program], folder: Path) -> Iterator[str]:
    """The names of the programs whose snippets tell the stub anything else than the program says.

    Arguments and errors are those of `record_all`.
    """
    snippets = {name: print_program(program, LANGUAGES[slug]) for name, program in programs.items()}
    records = record_all(slug, snippets, folder)
    told = ((name, expected(fitted(program, LANGUAGES[slug]))) for name, program in programs.items())
    return (name for name, wanted in told if records.get(name) != wanted)
