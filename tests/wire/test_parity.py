"""Real collections go out as Postman sends them: three in full, of every collection in PMGEN_CORPUS a sample."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from tests.wire.backends import BACKENDS, outcomes
from tests.wire.conftest import RATES
from tests.wire.jobs import COLLECTIONS, Job, build, collection_job, recorded
from tests.wire.parity import THRESHOLDS, unknown
from tests.wire.record import HERE
from tests.wire.tally import Tally

SHIPPED = HERE.parents[1] / "collections" / "salesforce-apis.postman_collection.json"
JOBS = {
    "salesforce": (SHIPPED, "forcedotcom__salesforce-apis__v53"),
    "adyen": (COLLECTIONS / "Adyen__adyen-postman__ManagementService-v3.json", ""),
    "webex": (COLLECTIONS / "CiscoDevNet__postman-webex__all-resources-scripted.json", ""),
}
CORPUS = recorded(Path(os.environ.get("PMGEN_CORPUS", COLLECTIONS)))
SAMPLE = 12


@pytest.mark.parametrize("backend", BACKENDS)
@pytest.mark.parametrize("name", JOBS)
def test_every_request_of_three_collections(
    name: str, backend: str, record_property: Callable[[str, object], None]
) -> None:
    job = collection_job(*JOBS[name])
    tally = Tally()
    tally.add(outcomes(job, BACKENDS[backend]))
    record_property(RATES, f"{name}, {backend}: {tally.line()}")
    assert unknown({job.name: tally}, backend) == []
    assert tally.rate() >= THRESHOLDS[backend]
    assert len(tally.compared) == len(job.records)


def sample(job: Job) -> Job:
    """The job with a dozen of its requests, evenly spread."""
    return replace(job, records=job.records[:: max(1, len(job.records) // SAMPLE)][:SAMPLE])


@pytest.mark.parametrize("path", CORPUS, ids=[path.stem[:60] for path in CORPUS])
def test_a_sample_of_every_collection(path: Path) -> None:
    job = sample(collection_job(path))
    models = list(build(job))
    for backend in BACKENDS.values():
        tally = Tally()
        tally.add(outcomes(job, backend, models))
        assert unknown({job.name: tally}, backend.name) == []
