"""What is measured: a collection with its records, built into the model with the values that were recorded."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from pmgen.build import build_api
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.postman import VariableFile, read, read_variables

from tests.wire.record import HERE, RECORDS, Record, records_of
from tests.wire.sources import Source, groups, read_source

COLLECTIONS = HERE / "collections"


@dataclass(frozen=True, slots=True)
class Job:
    """A collection to send.

    Attributes:
        name: its file's stem, or the conformance case.
        records: what Postman sends of it.
        data: the row of a data file, an environment above the environment (case var-order).
        variables: values given by hand beside those of the records.
        files: the folder of its real files, if it has such.
    """

    name: str
    source: Source
    records: tuple[Record, ...]
    environment: Path | None = None
    globals: Path | None = None
    data: tuple[tuple[str, Any], ...] = ()
    variables: tuple[tuple[str, str], ...] = ()
    files: Path | None = None


@dataclass(frozen=True, slots=True)
class Built:
    """A job's model, and the records that it answers with the endpoint of each."""

    api: Api
    pairs: tuple[tuple[Record, Endpoint], ...]


def collection_job(path: Path, name: str = "") -> Job:
    """A real collection with its committed records, which are found by the file's stem or by `name`."""
    return Job(name or path.stem, read_source(path), records_of(name or path.stem))


def recorded(folder: Path) -> list[Path]:
    """The collections of a folder that have records."""
    return [path for path in sorted(folder.glob("*.json")) if (RECORDS / f"{path.stem}.jsonl.gz").exists()]


def build(job: Job) -> Iterator[Built]:
    """The job's models: one for each set of values that its records agree on.

    Credentials are printed with the collection's own values. A variable in one that has no value is given as it stands,
    `{{token}}`, as Postman sends it.
    """
    for values, members in groups(job.records):
        given = (*job.source.given, *job.variables, *values.items())
        known = _api(job, given)
        unknown = [name for name in job.source.credentials if name not in known.scope.definitions]
        api = _api(job, (*((name, f"{{{{{name}}}}}") for name in unknown), *given)) if unknown else known
        endpoints = {endpoint.index: endpoint for endpoint in api.endpoints}
        yield Built(api, tuple((record, endpoints[record.index]) for record in members))


def _api(job: Job, given: tuple[tuple[str, str], ...]) -> Api:
    report = Report()
    return build_api(
        read(job.source.content, name=f"{job.name}.json", report=report),
        environments=[
            *([read_variables(job.environment)] if job.environment else []),
            VariableFile.model_validate({"values": [{"key": name, "value": value} for name, value in job.data]}),
        ],
        globals=read_variables(job.globals) if job.globals else None,
        variables=given,
        allow_secrets=True,
        place=f"{job.name}.json",
        report=report,
    )
