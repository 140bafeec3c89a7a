"""Builds of several collections: one after the other, in processes, or on a Dask cluster; each has its own outcome.

A job and its outcome are plain data that other processes take and give back.
"""

import contextlib
import re
import sys
from collections.abc import Generator, Iterable, Iterator, Sequence
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from pmgen import pipeline
from pmgen.errors import PmgenError, Report, need_extra, unexpected
from pmgen.outcome import Job, Outcome
from pmgen.postman.fetch import shown
from pmgen.remembered import inputs_of, recall, remember
from pmgen.sources import expanded, opened

if TYPE_CHECKING:
    from concurrent.futures import Executor, Future

    from pmgen.config import Target

# How long a scheduler may take to answer, in seconds.
_PATIENCE: Final = 10
_SCHEDULER: Final = re.compile(r"(?:(?:tcp|tls|ucx|wss?)://)?(?:\[[0-9A-Fa-f:.%]+\]|[^\s/:\[\]]+):[0-9]{1,5}")


def jobs(targets: "Iterable[Target]", *, force: bool = False, compare: bool = False) -> list[Job]:
    """A job for each collection, one that is named twice counts once; standard input is read here.

    Raises PmgenError if a glob fits nothing.
    """
    here = Path.cwd()
    wanted = dict.fromkeys((target.source, target.options) for target in expanded(targets))
    return [
        Job(source, sys.stdin.buffer.read() if source == "-" else None, options, here, force, compare)
        for source, options in wanted
    ]


def run(job: Job) -> Outcome:
    """Does a job. What goes wrong is told in the outcome and stops nobody else."""
    report = Report()
    try:
        with _inside(job.folder):
            outcome = recall(job)
            if outcome is None:
                inputs = inputs_of(job)
                outcome = Outcome(shown(job.collection), _built(job, report), None, tuple(report.notices))
                remember(job, outcome, inputs)
            return outcome
    except PmgenError as error:
        return Outcome(shown(job.collection), None, error, tuple(report.notices))
    except Exception as error:
        return Outcome(shown(job.collection), None, unexpected(error, shown(job.collection)), tuple(report.notices))


def run_all(todo: Sequence[Job], workers: "Executor | None") -> Iterator[tuple[int, Outcome]]:
    """The outcomes as they come, each with its job's number; without workers one after the other in this process.

    Of jobs that would be written to one folder only the first is done.
    """
    ready = dict(enumerate(todo))
    if len(todo) > 1:
        spots = list(map(_spot, todo) if workers is None else workers.map(_spot, todo))
        ready = {number: replace(job, follows=spots[number][1]) for number, job in ready.items()}
        for number, outcome in _refused(todo, [folder for folder, _ in spots]):
            del ready[number]
            yield number, outcome
    if workers is None:
        yield from ((number, run(job)) for number, job in ready.items())
        return
    from concurrent.futures import as_completed

    futures = {workers.submit(run, job): number for number, job in ready.items()}
    for future in as_completed(futures):
        yield futures[future], _outcome(future, todo[futures[future]])


@contextlib.contextmanager
def hired(count: int, dask: str | None) -> "Generator[Executor | None]":
    """Who does the jobs: processes of this machine, or those of a Dask cluster; None for one job at a time.

    Raises PmgenError if Dask is not installed or its scheduler does not answer.
    """
    if dask is not None:
        with _cluster(dask) as workers:
            yield workers
    elif count > 1:
        from concurrent.futures import ProcessPoolExecutor

        with ProcessPoolExecutor(count) as workers:
            yield workers
    else:
        yield None


@contextlib.contextmanager
def _cluster(address: str) -> "Generator[Executor]":
    with need_extra("dask", "--dask"):
        distributed: Any = import_module("distributed")
    fix = "Give the address of a running scheduler: tcp://host:8786."
    if not _SCHEDULER.fullmatch(address):  # Dask itself would wait for 20 seconds, and end in a traceback
        raise PmgenError("--dask", f"{address!r} is no address of a Dask scheduler.", fix)
    try:
        client = distributed.Client(address, timeout=_PATIENCE, set_as_default=False)
    except (OSError, ValueError) as error:
        raise PmgenError("--dask", f"No Dask scheduler answers at {address}: {error}", fix) from None
    with client, client.get_executor() as workers:
        yield workers


@contextlib.contextmanager
def _inside(folder: Path) -> Generator[None]:
    """Works in the folder of the user, as the paths of a job are relative to it; other machines' workers need that."""
    if Path.cwd() == folder:
        yield
    else:
        with contextlib.chdir(folder):
            yield


def _built(job: Job, report: Report) -> pipeline.Built:
    if job.content is None:
        api = pipeline.load_named(job.collection, job.options, report, follows=job.follows)
    else:
        api = pipeline.load(job.content, job.options, report, "standard input", follows=job.follows)
    if job.compare:
        return pipeline.compare(api, job.options, report)
    return pipeline.build(api, job.options, report, force=job.force)


def _refused(todo: Sequence[Job], folders: Sequence[Path | None]) -> list[tuple[int, Outcome]]:
    """Outcomes of the jobs whose folder is another one's already."""
    first: dict[Path, str] = {}
    refused: list[tuple[int, Outcome]] = []
    for number, (job, folder) in enumerate(zip(todo, folders, strict=True)):
        if folder in first:
            what = f"{first[folder]} has the same name: both would be written to {folder}."
            fix = "Build one of them with another --output, or give it another `name` in the configuration."
            error = PmgenError(shown(job.collection), what, fix)
            refused.append((number, Outcome(shown(job.collection), None, error)))
        elif folder is not None:
            first[folder] = shown(job.collection)
    return refused


def _spot(job: Job) -> tuple[Path | None, str]:
    """The job's output folder, and the one that it follows; None where that cannot be told, which `run` will say."""
    try:
        with _inside(job.folder):
            if job.content is not None:
                return pipeline.whereabouts(job.content, job.options)
            with opened(job.collection) as (source, _):
                return pipeline.whereabouts(source, job.options)
    except Exception:
        return None, ""


def _outcome(future: "Future[Outcome]", job: Job) -> Outcome:
    """A job's outcome; that of one whose process died too."""
    try:
        return future.result()
    except Exception as error:
        what = f"The process that built it ended: {type(error).__name__}."
        return Outcome(
            shown(job.collection), None, PmgenError(shown(job.collection), what, "Try again with fewer --jobs.")
        )
