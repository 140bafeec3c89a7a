"""What clients cost before they send anything, ours beside those of PyPI: CPU time over bare Python, and memory.

`make bench-import` makes a virtual environment with all of them in build-cache/sdks and runs this by its Python. The
programs run in turns, each in a new process, so that what else the machine does meets them all alike. CPU time is that
of user and system together; the median of the runs counts.
"""

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from statistics import median
from typing import Final

ROOT: Final = Path(__file__).parents[1]
OURS: Final = ROOT / "generated" / "salesforce-apis" / "client"
STEPS: Final = ("import", "client made", "ready to send")

# By name: a program for each step, the next with all that the one before does. "ready to send": a resource is at hand,
# and there is an HTTP client with its certificates, which ours makes at the first call and the others beforehand.
PROGRAMS: Final[Mapping[str, tuple[str, str, str]]] = {
    "pmgen (246 requests)": (
        "import salesforce_apis",
        "from salesforce_apis import SalesforceApis; c = SalesforceApis(endpoint='https://x', init_access_token='x')",
        "r = c.bulk_v2.query; c._engine.connections.get()",
    ),
    "httpx2 alone": ("import httpx2", "c = httpx2.Client()", "pass"),
    "pydantic and httpx2": ("import httpx2, pydantic; pydantic.BaseModel", "c = httpx2.Client()", "pass"),
    "openai": ("import openai", "c = openai.OpenAI(api_key='x')", "c.chat.completions"),
    "anthropic": ("import anthropic", "c = anthropic.Anthropic(api_key='x')", "c.messages"),
    "cohere": ("import cohere", "c = cohere.ClientV2('x')", "c.chat"),
    "mistralai": ("from mistralai.client import Mistral", "c = Mistral(api_key='x')", "c.chat"),
}


def cost(program: str) -> tuple[float, float]:
    """CPU time in milliseconds and most memory in MiB of a program in a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(OURS), "PYTHONDONTWRITEBYTECODE": ""}
    child = os.posix_spawn(sys.executable, [sys.executable, "-c", program], environment)
    _, status, usage = os.wait4(child, 0)
    if status:
        raise SystemExit(f"failed: {program}")
    return (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def measure(runs: int) -> dict[tuple[str, str], tuple[float, float]]:
    """CPU time and memory by name and step, bare Python's as ("", "")."""
    programs = {("", ""): "pass"}
    for name, steps in PROGRAMS.items():
        for place, step in enumerate(STEPS):
            programs[name, step] = "\n".join(steps[: place + 1])
    found: dict[tuple[str, str], list[tuple[float, float]]] = {key: [] for key in programs}
    for turn in range(runs + 1):
        for key, program in programs.items():
            spent = cost(program)
            if turn:  # the first writes the bytecode
                found[key].append(spent)
    return {key: (median(time for time, _ in each), median(size for _, size in each)) for key, each in found.items()}


def main() -> None:
    """Prints the table; the number of runs may be given."""
    figures = measure(int(sys.argv[1]) if len(sys.argv) > 1 else 7)
    bare_time, bare_size = figures["", ""]
    print(f"bare Python {bare_time:.0f} ms CPU, {bare_size:.0f} MiB; all else is over that; x: times ours\n")
    print("| client | " + " | ".join(f"{step}, ms | x" for step in STEPS) + " | memory, MiB | x |")
    print("| --- |" + " ---: |" * 8)
    ours = next(iter(PROGRAMS))
    for name in PROGRAMS:
        cells: list[str] = []
        for step in STEPS:
            own, base = (figures[one, step][0] - bare_time for one in (name, ours))
            cells += [f"{own:.1f}", f"{own / base:.1f}" if base > 0.5 else "-"]
        size, base = (figures[one, STEPS[-1]][1] - bare_size for one in (name, ours))
        print(f"| {name} | {' | '.join(cells)} | {size:.1f} | {size / base:.1f} |")


if __name__ == "__main__":
    main()
