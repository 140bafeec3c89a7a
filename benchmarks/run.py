"""Figures of pmgen itself: start-up, import of a client, time and memory of builds. `make bench` prints them.

Times are the best of several runs in new processes, in milliseconds; compare them on a quiet machine only.
"""

import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[1]
SALESFORCE = ROOT / "collections" / "salesforce-apis.postman_collection.json"


def milliseconds(command: Sequence[str], runs: int, environment: dict[str, str] | None = None) -> float:
    """The best time of a command."""
    best = float("inf")
    for _ in range(runs):
        start = time.perf_counter()
        subprocess.run(command, check=True, stdout=subprocess.DEVNULL, env=environment)
        best = min(best, time.perf_counter() - start)
    return best * 1000


def pmgen(*arguments: str) -> list[str]:
    """A command line of pmgen's."""
    return [sys.executable, "-m", "pmgen", *arguments]


def show(what: str, value: float, unit: str = "ms") -> None:
    """Prints one figure."""
    print(f"{what:58} {value:10.0f} {unit}")


def start_up() -> None:
    """What a command costs before it does anything, and the import of a client."""
    bare = milliseconds([sys.executable, "-c", "pass"], 10)
    show("python -c pass", bare)
    show("pmgen --help, over bare python", milliseconds(pmgen("--help"), 10) - bare)
    client = ROOT / "generated" / "salesforce-apis" / "client"
    environment = {**os.environ, "PYTHONPATH": str(client)}
    command = [sys.executable, "-c", "import salesforce_apis"]
    show("import of the client of 246 requests, over bare python", milliseconds(command, 10, environment) - bare)


def builds(collections: Sequence[Path]) -> None:
    """Cold and warm builds of some collections together."""
    with tempfile.TemporaryDirectory() as folder:
        command = pmgen("build", *map(str, collections), "-o", folder, "-q")
        show(f"build of {len(collections)} collections, cold", milliseconds(command, 1))
        show(f"build of {len(collections)} collections, nothing changed", milliseconds(command, 1))
    show("most memory of any of these", resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024, "MiB")


def main() -> None:
    """Prints all figures; the folder PMGEN_CORPUS adds a build of all its collections."""
    start_up()
    builds([SALESFORCE])
    corpus = os.environ.get("PMGEN_CORPUS")
    if corpus:
        builds(sorted(Path(corpus).glob("*.json")))


if __name__ == "__main__":
    main()
