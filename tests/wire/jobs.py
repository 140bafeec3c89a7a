"""What is measured: a collection with its records, built into the model with the values that were recorded."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from pmgen.build import build_api
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.postman import read, read_variables

from tests.wire.record import HERE, RECORDS, Record, records_of
from tests.wire.sources import Source, groups, read_source

COLLECTIONS = HERE / "collections"


@dataclass(frozen=True, slots=True)
class Job:
    """A collection to send.

    Attributes:
        name: its file's stem, or the conformance case.
        records: what Postman sends of it.
        variables: values given by hand beside those of the records.
        files: the folder of its real files, if it has such.
    """

    name: str
    source: Source
    records: tuple[Record, ...]
    environment: Path | None = None
    globals: Path | None = None
    variables: tuple[tuple[str, str], ...] = ()
    files: Path | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """A job's model, and the records that it answers with the endpoint of each."""

    api: Api
    pairs: tuple[tuple[Record, Endpoint], ...]


def collection_job(path: Path, titles: Iterable[str] | None = None) -> Job:
    """A real collection with its committed records."""
    return Job(path.stem, read_source(path), records_of(path.stem))


def recorded(folder: Path) -> list[Path]:
    """The collections of a folder that have records."""
    return [path for path in sorted(folder.glob("*.json")) if (RECORDS / f"{path.stem}.jsonl.gz").exists()]


def build(job: Job) -> Iterator[Built]:
    """The job's models: one for each set of values that its records agree on.

    The variables that hold credentials are given by hand with the collection's own values: pmgen prints no others.
    """
    for values, members in groups(job.records):
        given = (*job.source.given, *job.variables, *values.items())
        hidden = _api(job, given)
        secrets = tuple(
            (definition.name, definition.value)
            for definition in hidden.scope.definitions.values()
            if definition.secret and definition.value and definition.origin != "given"
        )
        api = _api(job, (*secrets, *given)) if secrets else hidden
        endpoints = {endpoint.index: endpoint for endpoint in api.endpoints}
        yield Built(api, tuple((record, endpoints[record.index]) for record in members))


def _api(job: Job, given: tuple[tuple[str, str], ...]) -> Api:
    report = Report()
    return build_api(
        read(job.source.content, name=f"{job.name}.json", report=report),
        environments=(read_variables(job.environment),) if job.environment else (),
        globals=read_variables(job.globals) if job.globals else None,
        variables=given,
        place=f"{job.name}.json",
        report=report,
    )
