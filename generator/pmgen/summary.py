"""`pmgen build`: what is said at the end of what was made of each collection, as text, as a diff, or as JSON."""

import sys
from collections.abc import Iterable, Iterator, Sequence
from operator import itemgetter
from typing import Final

import click

from pmgen.errors import Report
from pmgen.locking import CHANGELOG
from pmgen.outcome import Job, Outcome
from pmgen.pipeline import Built
from pmgen.shown import code, counted, one_line
from pmgen.terminal import color, error_as_data, notices_as_data, print_json, progress, show_error, show_notices
from pmgen.write import unified

_USES: Final = {
    "client": "pip install {here}{folder}/client, then: import {package}",
    "curl": "sh {folder}/curl/<folders>/<request>.sh",
    "chilkat": "",
    "docs": "open {folder}/docs/index.html",
    "markdown": "",
    "openapi": "{folder}/openapi/openapi.json",
}
_LISTED: Final = 50
# So many changes of each effect are told; the changelog has all of them.
_CHANGES: Final = 10


def build_all(todo: Sequence[Job], *, workers: int = 1, dask: str | None = None, quiet: bool = False) -> list[Outcome]:
    """Does the jobs; errors are shown as they come, the outcomes are in the order of the jobs."""
    from pmgen.jobs import hired, run_all
    from pmgen.postman.fetch import shown

    outcomes: dict[int, Outcome] = {}
    with hired(min(workers, len(todo)), dask) as hands:
        running = run_all(todo, hands)
        while len(outcomes) < len(todo):
            doing = shown(todo[len(outcomes)].collection) if hands is None else f"{len(todo)} collections"
            with progress(f"building {doing}, {len(outcomes)} of {len(todo)} done", quiet=quiet):
                number, outcome = next(running)
            outcomes[number] = outcome
            if outcome.error:
                show_error(outcome.error)
    return [outcome for _, outcome in sorted(outcomes.items(), key=itemgetter(0))]


def exit_code(outcomes: Iterable[Outcome], *, check: bool = False) -> int:
    """0, or 2 if a collection could not be built, or 1 if files are stale and that was the question."""
    found = list(outcomes)
    if any(outcome.error for outcome in found):
        return 2
    return int(check and any(outcome.built and outcome.built.differences for outcome in found))


def show(outcomes: Iterable[Outcome], *, diff: bool = False) -> None:
    """Prints the notices, then what was made or found; of a diff only the diff goes to standard output."""
    found = list(outcomes)
    show_notices(_report(found))
    for outcome in found:
        if outcome.built:
            if diff:
                for line in unified(outcome.built.differences, outcome.built.folder):
                    click.echo(_colored(code(line) if sys.stdout.isatty() else line), color=color())
            for line in _lines(outcome.built):
                click.echo(line, err=diff, color=color())
    failed = [outcome.collection for outcome in found if outcome.error]
    if failed and len(found) > 1:
        click.echo(f"{len(failed)} of {len(found)} collections failed: {one_line(', '.join(failed))}", err=True)


def show_json(outcomes: Iterable[Outcome], *, diff: bool = False) -> None:
    """Prints everything for programs."""
    found = list(outcomes)
    builds = [(outcome.collection, outcome.built) for outcome in found if outcome.built]
    errors = [(outcome.collection, outcome.error) for outcome in found if outcome.error]
    print_json(
        {
            "collections": [_built_as_data(collection, built, diff) for collection, built in builds],
            "errors": [{"collection": collection, **error_as_data(error)} for collection, error in errors],
            "notices": notices_as_data(_report(found)),
        }
    )


def _report(outcomes: Iterable[Outcome]) -> Report:
    report = Report()
    for outcome in outcomes:
        for notice in outcome.notices:
            report.add(notice)
    return report


def _lines(built: Built) -> Iterator[str]:
    """What was made of a collection, and how each kind of output is used; or what differs."""
    folder = one_line(built.folder.as_posix())
    requests = counted(built.requests, "request")
    yield f"{click.style(one_line(built.name), bold=True)}: {requests} in {folder}/ ({_news(built)})"
    if built.follows is not None:
        former = one_line(built.follows.as_posix())
        yield f"  Names, version and changelog go on from {former}/, which stays as it is."
    yield from _stale(built) if built.compared else _kinds(built, folder)
    if built.comparison and built.comparison.changes:
        from pmgen.change.report import as_text

        rest = "" if built.compared else f" in {folder}/{CHANGELOG}"
        yield from (f"  {line}".rstrip() for line in as_text(built.comparison, _CHANGES, rest).splitlines())


def _news(built: Built) -> str:
    changes, stale = built.changes, len(built.differences)
    if built.compared:
        return f"{counted(stale, 'file')} would change" if stale else "up to date"
    written = counted(len(changes.written), "file")
    return f"{written} written, {len(changes.removed)} removed, {changes.unchanged} unchanged"


def _stale(built: Built) -> Iterator[str]:
    for one in built.differences[:_LISTED]:
        yield f"  {one.reason.value:17} {one_line(one.path)}"
    if len(built.differences) > _LISTED:
        yield f"  and {len(built.differences) - _LISTED} more; --json lists all of them"


def _kinds(built: Built, folder: str) -> Iterator[str]:
    uses = [(kind.partition("/")[0], kind, count) for kind, count in built.kinds.items()]
    width = max((len(kind) for _, kind, _ in uses), default=0)
    here = "" if built.folder.is_absolute() else "./"
    for emitter, kind, count in uses:
        use = _USES.get(emitter, "").format(here=here, folder=folder, package=built.package)
        yield f"  {kind:{width}}  {count:5} {'file ' if count == 1 else 'files'}  {use}".rstrip()


def _colored(line: str) -> str:
    match line[:1]:
        case "+":
            return click.style(line, fg="green")
        case "-":
            return click.style(line, fg="red")
        case "@":
            return click.style(line, fg="cyan")
        case _:
            return line


def _built_as_data(collection: str, built: Built, diff: bool) -> dict[str, object]:
    data: dict[str, object] = {
        "collection": collection,
        "name": built.name,
        "package": built.package,
        "folder": built.folder.as_posix(),
        "follows": None if built.follows is None else built.follows.as_posix(),
        "requests": built.requests,
        "files": dict(built.kinds),
        "written": list(built.changes.written),
        "removed": list(built.changes.removed),
        "unchanged": built.changes.unchanged,
        "stale": [{"path": one.path, "why": one.reason.value} for one in built.differences],
    }
    if built.comparison is not None:
        from pmgen.change.report import as_data

        data["changes"] = as_data(built.comparison)
    if diff:
        data["diff"] = "".join(f"{line}\n" for line in unified(built.differences, built.folder))
    return data
