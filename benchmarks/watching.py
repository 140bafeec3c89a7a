"""One request changed while pmgen watches: the process is warm, and keeps what it knows.

    python benchmarks/watching.py COLLECTION FOLDER

Builds the collection into the folder as `pmgen build --watch` does, then again with one request changed, three times.
Prints what the quickest of these took: seconds on the clock, seconds of processors, and most memory in MiB.
"""

import gc
import resource
import sys
import time
from pathlib import Path

from builds import change_one
from pmgen import jobs
from pmgen.options import Options
from pmgen.outcome import Job


def build(collection: Path, folder: Path) -> tuple[float, float]:
    """The seconds of processors and on the clock that a build took; a small one starts no other process."""
    options = Options(output=folder, emit=("client", "curl"))
    start = time.process_time(), time.perf_counter()
    (outcome,) = (made for _, made in jobs.run_all([Job(str(collection), None, options, Path.cwd())], None))
    if outcome.error is not None:
        raise outcome.error
    return time.process_time() - start[0], time.perf_counter() - start[1]


def main() -> None:
    """Prints what the quickest build took."""
    gc.set_threshold(50_000, 20, 20)  # as the command line does
    collection, folder = map(Path, sys.argv[1:])
    build(collection, folder)
    taken: list[tuple[float, float]] = []
    for number in range(3):
        change_one(collection, f"Description {number}.")
        taken.append(build(collection, folder))
    cpu, clock = min(taken)
    print(clock, cpu, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)


if __name__ == "__main__":
    main()
