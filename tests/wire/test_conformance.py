"""The client and curl send what Postman's runtime sends, in every case of the conformance suite but the named ones."""

from collections.abc import Callable, Mapping

import pytest

from tests.wire.backends import CHILKAT, CLIENT, CLIENT_ASYNC, CURL, Backend, outcomes
from tests.wire.conformance import conformance_jobs
from tests.wire.conformance_exceptions import CLIENT as CLIENT_EXCEPTIONS
from tests.wire.conformance_exceptions import CURL as CURL_EXCEPTIONS
from tests.wire.conformance_exceptions import Request
from tests.wire.conftest import RATES
from tests.wire.tally import Tally

# What cannot be signed goes out unsigned, as from Postman, and a warning tells.
pytestmark = pytest.mark.filterwarnings("ignore:.*could not be signed:RuntimeWarning")

RecordProperty = Callable[[str, object], None]


def measured(backend: Backend, record_property: RecordProperty) -> Tally:
    """All cases by one back end; the rates go to the terminal."""
    tally = Tally()
    for job in conformance_jobs():
        tally.add(outcomes(job, backend))
    record_property(RATES, f"conformance, {backend.name}: {tally.line()}; whole {tally.rate('whole'):.2f} %")
    return tally


@pytest.mark.parametrize(
    ("backend", "exceptions", "least"),
    [(CLIENT, CLIENT_EXCEPTIONS, 98.0), (CLIENT_ASYNC, CLIENT_EXCEPTIONS, 98.0), (CURL, CURL_EXCEPTIONS, 95.0)],
    ids=["client", "client-async", "curl"],
)
def test_conformance(
    backend: Backend, exceptions: Mapping[Request, str], least: float, record_property: RecordProperty
) -> None:
    tally = measured(backend, record_property)
    differing = {
        (outcome.record.case, outcome.record.index): outcome.cause
        for outcome in tally.compared
        if not outcome.verdict.aspects["whole"]
    }
    assert {key: cause for key, cause in differing.items() if key not in exceptions} == {}
    assert set(exceptions) - set(differing) == set(), "these are equal by now: take them off the list"
    assert tally.rate() >= least
    if backend.name != "curl":
        # A URL that stands only in `raw` is used; a script that skips its request does not run.
        sent = {(one.record.case, one.record.index) for one in tally.refused if one.sent.last is not None}
        assert sent == {("url-raw-vs-parts", (1,)), ("scripts", (0, 3))}


def test_conformance_of_chilkat(record_property: RecordProperty) -> None:
    assert measured(CHILKAT, record_property).rate() >= 92
