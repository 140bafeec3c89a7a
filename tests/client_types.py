"""mypy --strict and pyright strict over clients, as their users run them.

`make client-types` builds a client of every collection in CORPUS and checks all that is in it, one client and one
checker at a time: in one process all of them need more memory than node gives to pyright. mypy reads the packages,
pyright the examples and tests as well.
"""

import json
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final, TypeAlias

from pmgen.cli import run

# An example is some lines, a package has its runtime at least: fewer files were not all of a client.
FEWEST_FILES: Final = 20


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a checker says of one client.

    Attributes:
        files: how many it read.
        faults: a line for each.
        seconds: of processor time.
    """

    files: int
    faults: tuple[str, ...]
    seconds: float


Checker: TypeAlias = Callable[[Path, Path], Verdict]


def mypy_says(client: Path, scratch: Path) -> Verdict:
    """What mypy finds fault with in the package of a client."""
    (marker,) = client.glob("*/py.typed")
    options = ["--strict", "--cache-dir", str(scratch / "mypy"), "-p", marker.parent.name]
    said, seconds = _run("mypy", *options, folder=scratch, MYPYPATH=str(client))
    *faults, summary = said.strip().split("\n")
    files = re.search(r"(\d+) source files?", summary)
    assert files is not None, said
    return Verdict(int(files[1]), tuple(faults), seconds)


def pyright_says(client: Path, scratch: Path) -> Verdict:
    """What pyright finds fault with in all Python files of a client."""
    settings = scratch / "pyrightconfig.json"
    # A root of its own: a client's tests import its package, which nobody has installed here.
    place = os.path.relpath(client, scratch)
    environments = [{"root": place}]
    settings.write_text(
        json.dumps({"typeCheckingMode": "strict", "include": [place], "executionEnvironments": environments}),
        encoding="utf-8",
    )
    options = ["-p", str(settings), "--pythonpath", sys.executable, "--outputjson"]
    said, seconds = _run("pyright", *options, folder=scratch)
    report = json.loads(said[said.index("{") :])
    faults = (
        f"{one['file']}:{one['range']['start']['line'] + 1}: {one['message']}" for one in report["generalDiagnostics"]
    )
    return Verdict(report["summary"]["filesAnalyzed"], tuple(faults), seconds)


def _run(module: str, *arguments: str, folder: Path, **environment: str) -> tuple[str, float]:
    """What a checker prints, and the processor time it took."""
    command = [sys.executable, "-m", module, *arguments]
    before = os.times()
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    after = os.times()
    assert done.stdout.strip(), done.stderr
    spent = after.children_user + after.children_system - before.children_user - before.children_system
    return done.stdout, spent


def build(collections: Sequence[Path], output: Path) -> list[Path]:
    """Builds a client of each collection; the folders of the clients."""
    words = ["build", *map(str, collections), "--emit", "client", "--output", str(output), "--quiet"]
    assert run(words) == 0
    return sorted(output.glob("*/client"))


def main(arguments: Sequence[str]) -> int:
    """Checks the clients of the collections in a folder, or of those that are named; 1 if there is a fault."""
    places = [Path(argument).resolve() for argument in arguments]
    collections = [file for place in places for file in (sorted(place.glob("*.json")) if place.is_dir() else [place])]
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name).resolve()
        clients = build(collections, scratch / "built")
        assert len(clients) == len(collections)
        clean = [_report(says, clients, scratch) for says in (mypy_says, pyright_says)]
    return 0 if all(clean) else 1


def _report(says: Checker, clients: Sequence[Path], scratch: Path) -> bool:
    """Prints a line for each client and one for all; whether there is no fault."""
    tool = says.__name__.removesuffix("_says")
    verdicts: list[Verdict] = []
    for client in clients:
        verdict = says(client, scratch)
        assert verdict.files >= FEWEST_FILES, f"{client}: {verdict}"
        verdicts.append(verdict)
        print(_line(tool, verdict, client.parent.name), *verdict.faults, sep="\n  ", flush=True)
    faults = tuple(fault for verdict in verdicts for fault in verdict.faults)
    whole = Verdict(sum(one.files for one in verdicts), faults, sum(one.seconds for one in verdicts))
    print(_line(tool, whole, f"{len(clients)} clients"), flush=True)
    return not faults


def _line(tool: str, verdict: Verdict, name: str) -> str:
    return f"{tool:<8}{verdict.files:>6} files {len(verdict.faults):>4} faults {verdict.seconds:>7.1f} s  {name}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
