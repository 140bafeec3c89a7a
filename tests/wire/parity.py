"""All requests of a folder of real collections against what Postman sends: `python -m tests.wire.parity FOLDER`.

Writes `DIFFERENCES.md` beside this file: the rates, and by name what differs and why. Ends with code 1 if a rate is
under its threshold or a difference has no known reason.
"""

import argparse
import sys
import time
from collections.abc import Iterable, Sequence
from pathlib import Path

from tests.wire.backends import BACKENDS, outcomes
from tests.wire.jobs import build, collection_job, recorded
from tests.wire.known import reason_of
from tests.wire.record import HERE
from tests.wire.tally import FIVE, Outcome, Tally

THRESHOLDS = {"client": 99.0, "client async": 99.0, "curl": 99.0, "chilkat": 97.0}
TABLE = HERE / "DIFFERENCES.md"


def measure(paths: Iterable[Path], backends: Iterable[str]) -> dict[str, dict[str, Tally]]:
    """The outcomes by back end and collection; a line on standard error for each collection."""
    tallies: dict[str, dict[str, Tally]] = {backend: {} for backend in backends}
    for path in paths:
        start = time.monotonic()
        job = collection_job(path)
        models = list(build(job))
        for backend, found in tallies.items():
            found[job.name] = Tally()
            found[job.name].add(outcomes(job, BACKENDS[backend], models))
        sys.stderr.write(f"{time.monotonic() - start:5.1f} s  {job.name}\n")
    return tallies


def unknown(tallies: dict[str, Tally], backend: str) -> list[str]:
    """The differences without a known reason, a line each."""
    return [
        f"{backend}: {name}: {outcome.record.title} {list(outcome.record.index)}: {outcome.cause}"
        for name, tally in tallies.items()
        for outcome in tally.differing
        if not reason_of(name, outcome.record.index, backend)
    ]


def together(tallies: dict[str, Tally]) -> Tally:
    """All collections in one."""
    whole = Tally()
    for tally in tallies.values():
        whole.add(tally.outcomes)
    return whole


def table(measured: dict[str, dict[str, Tally]]) -> str:
    """The page: rates, rates by collection, differences by name."""
    names = list(next(iter(measured.values())))
    wholes = {backend: together(tallies) for backend, tallies in measured.items()}
    lines = [
        "# What differs from Postman",
        "",
        "Made by `make parity-all`; do not edit. Each request of the collections by itself, variables filled, against",
        "what Postman's runtime sends. Percent of the requests that are equal: for curl to the byte, elsewhere JSON",
        "bodies as values (numbers by their text), for Chilkat also repeated headers as one list and the parts of",
        "multipart bodies by name, file name, type and content.",
        "",
        *_row("back end", "requests", *FIVE),
        *_row("---", *("---:" for _ in range(len(FIVE) + 1))),
    ]
    for backend, whole in wholes.items():
        lines += _row(backend, str(len(whole.compared)), *(f"{whole.rate(aspect):.2f}" for aspect in FIVE))
    lines += ["", "## By collection (all five)", "", *_row("collection", "requests", *measured)]
    lines += _row("---", *("---:" for _ in range(len(measured) + 1)))
    for name in names:
        count = str(len(next(iter(measured.values()))[name].compared))
        lines += _row(name, count, *(f"{tallies[name].rate():.2f}" for tallies in measured.values()))
    lines += ["", "## By name", "", *_row("back end", "collection", "request", "what", "why"), *_row(*["---"] * 5)]
    for backend, tallies in measured.items():
        for name, tally in tallies.items():
            lines += [line for outcome in tally.differing for line in _difference(backend, name, outcome)]
    return "\n".join(lines) + "\n"


def _row(*cells: str) -> list[str]:
    return ["| " + " | ".join(cells) + " |"]


def _difference(backend: str, name: str, outcome: Outcome) -> list[str]:
    title = " ".join(outcome.record.title.replace("|", "/").split())
    what = "; ".join(f"{aspect}: {cause}" for aspect, cause in outcome.verdict.causes.items() if aspect in FIVE)
    return _row(backend, name, title, what, reason_of(name, outcome.record.index, backend) or "not known")


def main(arguments: Sequence[str] | None = None) -> int:
    """Measures, prints the rates, writes the page."""
    parser = argparse.ArgumentParser(description="Compare everything with what Postman's runtime sends.")
    parser.add_argument("folder", type=Path, help="the folder of the collections")
    parser.add_argument("--backend", action="append", choices=sorted(BACKENDS), help="only these; writes no page")
    parser.add_argument("--only", default="", help="only collections whose name holds this; writes no page")
    options = parser.parse_args(arguments)
    paths = [path for path in recorded(options.folder) if options.only in path.stem]
    measured = measure(paths, options.backend or BACKENDS)
    failed = False
    for backend, tallies in measured.items():
        whole = together(tallies)
        strange = unknown(tallies, backend)
        failed = failed or bool(strange) or whole.rate() < THRESHOLDS[backend]
        sys.stdout.write(f"{backend}: {whole.text()}\n")
        sys.stdout.write("".join(f"  no known reason: {line}\n" for line in strange))
    if not options.backend and not options.only:
        TABLE.write_text(table(measured), encoding="utf-8")
    return int(failed)


if __name__ == "__main__":
    raise SystemExit(main())
