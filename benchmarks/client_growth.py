"""What a client of many requests costs beside one of few: time and memory of each step up to the first answer.

    python benchmarks/client_growth.py [sizes, such as 100,2000]

A real collection is grown (`grow.py`) and its client built. Each client does the same steps in a process of its own,
with httpx2, pydantic and an httpx2 client at hand: it is imported and made, a folder of it is opened, a method called
and the answer read from a model. Memory is what Python allocates for it (`tracemalloc`), in another process, since that
takes time.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Final

from grow import grow

ROOT: Final = Path(__file__).parents[1]
SOURCE: Final = ROOT / "collections" / "salesforce-apis.postman_collection.json"
TURNS: Final = 5
STEPS: Final[Sequence[tuple[str, str]]] = (
    ("import", "import {package}"),
    ("client made", "client = {package}.{client}(endpoint='https://x', access_token='x', http_client=http)"),
    ("folder opened", "client.bulk_v2.query"),
    (
        "method called",
        "job = client.bulk_v2.query.create_job_query(body={{'operation': 'query'}})\nassert job.id == '1', job",
    ),
    ("another folder", "client.bulk_v1"),
)
_BEFORE: Final = """
import httpx2, pydantic, sys, time, tracemalloc
pydantic.BaseModel
http = httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200, json={"id": "1"})))
http.get("https://x")
def mark():
    print(time.process_time() * 1000, tracemalloc.get_traced_memory()[0] / 1024 if tracing else 0.0)
tracing = "trace" in sys.argv
if tracing:
    tracemalloc.start()
mark()
"""


def built(size: int, folder: Path) -> Path:
    """The folder of the client of a collection of so many requests."""
    source = grow(SOURCE, size, folder / f"{size}.json")
    command = [sys.executable, "-m", "pmgen", "build", str(source), "--emit", "client", "-o", str(folder / "out"), "-q"]
    subprocess.run(command, check=True)
    return folder / "out" / f"salesforce-apis-{size}" / "client"


def marks(client: Path, *arguments: str) -> list[tuple[float, float]]:
    """Time and memory of each step."""
    package = next(path.parent.name for path in client.glob("*/_client.py"))
    names = {"package": package, "client": "".join(word.capitalize() for word in package.split("_"))}
    program = "\n".join((_BEFORE, *(f"{step.format(**names)}\nmark()" for _, step in STEPS)))
    environment = {**os.environ, "PYTHONPATH": str(client), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    found = [(float(time), float(size)) for time, size in map(str.split, done.stdout.splitlines())]
    return [(two[0] - one[0], two[1] - one[1]) for one, two in pairwise(found)]


def main() -> None:
    """Prints the table; the sizes may be given."""
    sizes = [int(size) for size in (sys.argv[1] if len(sys.argv) > 1 else "100,2000").split(",")]
    with tempfile.TemporaryDirectory() as folder:
        clients = {size: built(size, Path(folder)) for size in sizes}
        memory = {size: [kib for _, kib in marks(client, "trace")] for size, client in clients.items()}
        runs = {size: [marks(client) for _ in range(TURNS)] for size, client in clients.items()}
    print("| step | " + " | ".join(f"{size:,} requests: ms | KiB" for size in sizes) + " |")
    print("| --- |" + " ---: |" * 2 * len(sizes))
    for place, (step, _) in enumerate(STEPS):
        times = {size: median(run[place][0] for run in runs[size]) for size in sizes}
        print(f"| {step} | " + " | ".join(f"{times[size]:.1f} | {memory[size][place]:.0f}" for size in sizes) + " |")


if __name__ == "__main__":
    main()
