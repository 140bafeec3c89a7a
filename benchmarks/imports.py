"""What clients cost before they send anything, ours beside those of PyPI: processor time and memory of each step.

    python benchmarks/imports.py [turns]

`make bench-import` makes a virtual environment with all of them in build-cache/sdks and runs this by its Python. A
program goes through its steps in a process of its own and measures each there; programs run in turns, so that what else
the machine does meets them all alike. The median of the turns counts.
"""

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from itertools import pairwise
from pathlib import Path
from statistics import median
from typing import Final

ROOT: Final = Path(__file__).parents[1]
OURS: Final = ROOT / "generated" / "salesforce-apis" / "client"
STEPS: Final = ("import", "client made", "ready to send")
TURNS: Final = 3
_OURS: Final = "pmgen (246 requests)"
_MADE: Final = "from salesforce_apis import SalesforceApis; c = SalesforceApis(endpoint='https://x', access_token='x')"

# By name: a program for each step. "ready to send": a resource is at hand, and there is an HTTP client with its
# certificates, which ours makes at the first call and the others beforehand.
PROGRAMS: Final[Mapping[str, tuple[str, str, str]]] = {
    _OURS: ("import salesforce_apis", _MADE, "c.bulk_v2.query; c._connections.get()"),
    "httpx2 alone": ("import httpx2", "c = httpx2.Client()", "pass"),
    "pydantic and httpx2": ("import httpx2, pydantic; pydantic.BaseModel", "c = httpx2.Client()", "pass"),
    "openai": ("import openai", "c = openai.OpenAI(api_key='x')", "c.chat.completions"),
    "anthropic": ("import anthropic", "c = anthropic.Anthropic(api_key='x')", "c.messages"),
    "cohere": ("import cohere", "c = cohere.ClientV2('x')", "c.chat"),
    "mistralai": ("from mistralai.client import Mistral", "c = Mistral(api_key='x')", "c.chat"),
}
# What each builds on is there already, and a client of it: what remains is the library's own part.
AT_HAND: Final = "import httpx, httpx2, pydantic; pydantic.BaseModel, httpx.Client(), httpx2.Client()"
# Processor time in milliseconds and most memory in MiB at the beginning and after each step.
_HARNESS: Final = """
import resource, time
def mark():
    print(time.process_time() * 1000, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
mark()
"""

# For each step, what it took: milliseconds and MiB.
Costs = list[tuple[float, float]]


def cost(steps: Sequence[str], before: str = "pass") -> Costs:
    """What each step of a program takes in a process of its own. Raises CalledProcessError if it fails."""
    program = "\n".join((before, _HARNESS, *(f"{step}\nmark()" for step in steps)))
    environment = {**os.environ, "PYTHONPATH": str(OURS), "PYTHONDONTWRITEBYTECODE": ""}
    done = subprocess.run(
        [sys.executable, "-c", program], env=environment, check=True, stdout=subprocess.PIPE, text=True
    )
    marks = [tuple(map(float, line.split())) for line in done.stdout.splitlines()]
    return [(after[0] - first[0], after[1] - first[1]) for first, after in pairwise(marks)]


def medians(runs: Sequence[Costs]) -> Costs:
    """The median of each step's figures."""
    return [(median(time for time, _ in step), median(size for _, size in step)) for step in zip(*runs, strict=True)]


def measure(turns: int, before: str) -> dict[str, Costs]:
    """What each program takes, by name."""
    found: dict[str, list[Costs]] = {name: [] for name in PROGRAMS}
    cost(PROGRAMS[_OURS])  # writes the bytecode; that of the others was written when they were installed
    for turn in range(turns):
        for name, steps in PROGRAMS.items():
            found[name].append(cost(steps, before))
        print(f"turn {turn + 1} of {turns}", file=sys.stderr, flush=True)
    return {name: medians(runs) for name, runs in found.items()}


def row(name: str, values: Sequence[float], ours: Sequence[float]) -> str:
    """A row of the table: each value, and how many of ours it is."""
    cells = [
        f"{value:.1f} | {value / base:.1f}" if base > 0.1 else f"{value:.1f} | -"
        for value, base in zip(values, ours, strict=True)
    ]
    return f"| {name} | {' | '.join(cells)} |"


def summed(costs: Costs) -> list[float]:
    """Import; import and construction; all; and the memory of all."""
    times = [time for time, _ in costs]
    return [*(sum(times[: place + 1]) for place in range(len(times))), sum(size for _, size in costs)]


def main() -> None:
    """Prints the tables; the number of turns may be given."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else TURNS
    alone = measure(turns, "pass")
    print("From nothing: milliseconds of processor time up to each step, over bare Python; x: times ours\n")
    print("| client | " + " | ".join(f"{step}, ms | x" for step in STEPS) + " | memory, MiB | x |")
    print("| --- |" + " ---: |" * 8)
    for name, costs in alone.items():
        print(row(name, summed(costs), summed(alone[_OURS])))
    beside = measure(turns, AT_HAND)
    print("\nWith httpx, httpx2, pydantic and their clients at hand: what remains\n")
    print("| client | import, ms | x | client made, ms | x |\n| --- |" + " ---: |" * 4)
    for name, costs in beside.items():
        if "httpx2" not in name:
            print(row(name, summed(costs)[:2], summed(beside[_OURS])[:2]))


if __name__ == "__main__":
    main()
