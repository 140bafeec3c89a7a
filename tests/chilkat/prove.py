"""The snippets of every request of real collections, proved by all that is at hand: `python -m tests.chilkat.prove`.

- run: both flavours of Python and both generations of Chilkat's interface, by the real modules, against a server on
  loopback that answers with the saved example. No exception, no failure branch; what is sent is what Postman's runtime
  sends (`tests/wire/records/`), but for differences with a known reason (`tests/wire/known.py`); what is read is what
  the example says.
- read: by the tests' own readers of statements and by tree-sitter's grammars.
- compiled: against stub declarations of Chilkat's classes.
- recorded: run with a stub that writes down what it is told, which is what the neutral program says.

Prints a line for each collection, then the sums and every defect; ends with code 1 if there is any.
"""

import argparse
import os
import sys
import time
from collections.abc import Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from multiprocessing import get_context
from pathlib import Path

from tests.chilkat.proofs import PROOFS
from tests.chilkat.sums import Sums
from tests.wire.jobs import recorded


def prove(means: str, path: Path) -> Sums:
    """One kind of proof of one collection."""
    return PROOFS[means](path)


def prove_all(means: Sequence[str], paths: Sequence[Path], jobs: int) -> Sums:
    """All of it, in several processes; a line on standard error for each collection and proof."""
    sums, start = Sums(), time.monotonic()
    with ProcessPoolExecutor(jobs, mp_context=get_context("spawn")) as pool:
        tasks = {pool.submit(prove, one, path): f"{one:8}  {path.stem}" for one in means for path in paths}
        for task in as_completed(tasks):
            found = task.result()
            sums.add(found)
            seconds = time.monotonic() - start
            sys.stderr.write(f"{seconds:7.1f} s  {len(found.defects):3} defects  {tasks[task]}\n")
    return sums


def main(arguments: Sequence[str] | None = None) -> int:
    """Proves, and prints what came of it."""
    parser = argparse.ArgumentParser(description="Prove the Chilkat snippets of every request of real collections.")
    parser.add_argument("folder", type=Path, help="the folder of the collections")
    parser.add_argument("--means", nargs="+", choices=sorted(PROOFS), default=list(PROOFS), help="only these proofs")
    parser.add_argument("--only", default="", help="only collections whose name holds this")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes")
    options = parser.parse_args(arguments)
    paths = [path for path in recorded(options.folder) if options.only in path.stem]
    sums = prove_all(options.means, paths, options.jobs)
    sys.stdout.write("".join(f"{line}\n" for line in sums.lines()))
    return int(bool(sums.defects) or not paths)


if __name__ == "__main__":
    raise SystemExit(main())
