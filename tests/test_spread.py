"""Work in several processes: the same results in the same order, few at a time, errors as they were raised."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest
from pmgen import chilkat
from pmgen.chilkat.lower import lower
from pmgen.chilkat.place import Notes
from pmgen.errors import Report
from pmgen.model.api import Endpoint
from pmgen.model.scope import Scope
from pmgen.options import Options
from pmgen.spread import spread

from tests.test_chilkat_run import KINDS

# Processes are copies of one without threads, which a test's own process need not be.
COPIES = """
import os, sys
from pmgen.errors import PmgenError
from pmgen.spread import spread

known = [3]
def work(chunk):
    if chunk == "bad":
        raise PmgenError("place", "what", "fix")
    return chunk * known[0], os.getpid()

done = list(spread(work, ["a", "b", "c", "d", "e", "f", "g"], processes=2))
assert [text for text, _ in done] == ["aaa", "bbb", "ccc", "ddd", "eee", "fff", "ggg"], done
pids = {pid for _, pid in done}
if sys.platform == "linux":
    assert os.getpid() not in pids and len(pids) <= 2, pids

taken = []
def numbers(chunk):
    return chunk
for value in spread(numbers, range(100), processes=2):
    taken.append(value)
    if value == 10:
        break
assert taken == list(range(11))

try:
    list(spread(work, ["a", "bad", "c"], processes=2))
except PmgenError as error:
    print(error.what, error.fix)
"""

WAITS = """
import os, signal, time
from pmgen.spread import spread

# A shell's background jobs ignore Ctrl-C, and so would all that they start.
signal.signal(signal.SIGINT, signal.default_int_handler)
given = os.dup(0)  # a copy of a process has no standard input of its own

def work(chunk):
    # One write, so that the lines of two processes never mix.
    os.write(1, f"{os.getpid()}{os.linesep}".encode())
    WAIT

try:
    list(spread(work, [1, 2, 3], processes=2))
except KeyboardInterrupt:
    print("stopped", flush=True)
"""

FILES = """
import sys
import time
from pathlib import Path
from pmgen import chilkat, curl, pipeline, python, spread
from pmgen.errors import Report
from pmgen.options import Options

for back_end in (chilkat, curl, python):
    back_end._WORTH_PROCESSES = int(sys.argv[2])
spread._processors = lambda: 2
report = Report()
options = Options(languages=("lianja", "csharp", "mono", "tcl"), emit=("client", "curl", "chilkat"))
api = pipeline.load(Path(sys.argv[1]), options, report)
for file in pipeline.stream(api, options, report):
    print(repr(file))
print(list(report.notices))
"""


def _run(program: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_other_processes_give_results_in_order_and_errors_whole() -> None:
    assert _run(COPIES) == "what fix\n"


def _begun(program: str, chunks: int) -> "subprocess.Popen[str]":
    """A program in a session of its own that has begun with so many chunks."""
    process = subprocess.Popen(
        [sys.executable, "-c", program], text=True, start_new_session=True,
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
    )  # fmt: skip
    assert process.stdout is not None
    assert all(process.stdout.readline() for _ in range(chunks))
    return process


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no copies of processes")
def test_no_process_outlives_the_first_one() -> None:
    process = _begun(WAITS.replace("WAIT", "time.sleep(3600)"), 2)
    process.kill()
    # It ends when the last process has ended that can write; each has work for an hour.
    process.communicate(timeout=300)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no copies of processes")
def test_one_who_stops_the_work_sees_no_traceback() -> None:
    # One process is at work until the input ends, the other one waits for more.
    process = _begun(WAITS.replace("WAIT", "chunk == 1 and os.read(given, 1)"), 3)
    time.sleep(0.2)
    os.killpg(process.pid, signal.SIGINT)
    shown, errors = process.communicate()
    assert shown.endswith("stopped\n")
    assert errors == ""


def test_without_other_processes_work_is_done_as_it_is_asked_for() -> None:
    done: list[int] = []
    results = spread(done.append, [1, 2, 3], processes=1)
    next(results)
    assert done == [1]


@pytest.mark.parametrize("case", ["auth", "other-bodies"])
def test_files_made_in_processes_are_those_made_here(case: str) -> None:
    collection = str(Path(__file__).parent / "cases" / case / "collection.json")
    assert _run(FILES, collection, "1") == _run(FILES, collection, "1000000")


def test_snippets_are_made_as_they_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[str] = []
    real = lower

    def counted(endpoint: Endpoint, scope: Scope, notes: Notes, **more: Any) -> chilkat.Program:
        made.append(endpoint.id)
        return real(endpoint, scope, notes, **more)

    monkeypatch.setattr("pmgen.chilkat.lower", counted)
    files = chilkat.emit(KINDS, Options(languages=("lianja",)), Report())
    next(files)
    assert 0 < len(made) < len(KINDS.endpoints) / 4
