"""The conformance cases through the runtime itself: what it sends is what Postman's runtime sent."""

import asyncio
import warnings
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen.model.api import Api, Endpoint
from pmgen.runtime import AsyncClient, SyncClient
from pmgen.sending import defaults_of, file_of, form_of, operation_of, values_of

from tests.runtime.loopback import AsyncLoopback, Loopback
from tests.wire.compare import Leniency
from tests.wire.conformance import compare_case, conformance_jobs
from tests.wire.echo import EchoServer
from tests.wire.jobs import Job, build
from tests.wire.record import Record, Sent

# What differs, and why.
KNOWN = {
    ("var-unresolved", "port"): "a port that is no number cannot be connected to",
    ("url-raw-vs-parts", "raw only"): "pmgen reads a URL that stands only in `raw`",
    ("enc-disabled", "unicode"): "h11 refuses a request line with bytes beyond ASCII",
    ("hdr-override", "Content-Length 0"): "a wrong Content-Length is corrected",
    ("hdr-behaviour", "content-length"): "a body is never sent without its length",
    ("scripts", "order and request edits"): "scripts are read, not run",
    ("scripts", "sendRequest"): "scripts are read, not run",
    ("scripts", "skip"): "scripts are read, not run",
}
JOBS = conformance_jobs()


@pytest.mark.parametrize("job", JOBS, ids=[job.name for job in JOBS])
def test_sync(job: Job) -> None:
    with EchoServer() as server:
        differing = dict(_outcomes(job, server, _send_sync))
    assert differing.keys() == {name for case, name in KNOWN if case == job.name}, differing


@pytest.mark.parametrize("job", JOBS, ids=[job.name for job in JOBS])
def test_async(job: Job) -> None:
    with EchoServer() as server:
        differing = dict(_outcomes(job, server, _send_async))
    assert differing.keys() == {name for case, name in KNOWN if case == job.name}, differing


def _outcomes(job: Job, server: EchoServer, send: Any) -> Iterator[tuple[str, str]]:
    """The requests that differ, and how."""
    assert job.files is not None
    for built in build(job):
        for record, endpoint in built.pairs:
            server.take()
            error = _sent(send, server.port, built.api, endpoint, job.files)
            why = _difference(record, Sent(tuple(server.take()), error))
            if why:
                yield record.path[-1], why


def _sent(send: Any, port: int, api: Api, endpoint: Endpoint, files: Path) -> str:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            send(port, api, endpoint, files)
        except Exception as error:  # whatever goes wrong is what is measured
            return f"{type(error).__name__}: {error}"
    return ""


def _difference(record: Record, sent: Sent) -> str:
    if record.request is None:
        return "sent, though Postman sends nothing" if sent.last else ""
    verdict = compare_case(record, sent, Leniency())
    return "" if verdict.aspects["whole"] else f"{verdict.causes} {sent.error}"


def _send_sync(port: int, api: Api, endpoint: Endpoint, files: Path) -> None:
    with httpx2.Client(transport=Loopback(port)) as http:
        client = SyncClient(values=values_of(api), defaults=defaults_of(api, endpoint), http_client=http, max_retries=0)
        body, form = file_of(endpoint, files), form_of(api, endpoint, files)
        client._send(operation_of(endpoint), form=form, body=body)  # pyright: ignore[reportPrivateUsage]


def _send_async(port: int, api: Api, endpoint: Endpoint, files: Path) -> None:
    async def send() -> None:
        values, defaults = values_of(api), defaults_of(api, endpoint)
        async with httpx2.AsyncClient(transport=AsyncLoopback(port)) as http:
            client = AsyncClient(values=values, defaults=defaults, http_client=http, max_retries=0)
            body, form = file_of(endpoint, files), form_of(api, endpoint, files)
            await client._send(operation_of(endpoint), form=form, body=body)  # pyright: ignore[reportPrivateUsage]

    asyncio.run(send())
