"""The three kinds of output that are sent: each takes a job and says what went out for every record of it."""

import tempfile
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from pmgen import chilkat, curl, python
from pmgen.errors import Report
from pmgen.options import Options

from tests.chilkat.run_snippets import run as run_snippet
from tests.wire import client_runner
from tests.wire.compare import Leniency, compare
from tests.wire.conformance import compare_case
from tests.wire.curl_runner import run_scripts
from tests.wire.echo import EchoServer
from tests.wire.jobs import Built, Job, build
from tests.wire.record import Record, Sent
from tests.wire.sources import write_files
from tests.wire.tally import Outcome

# Sends the requests of a built job, in a folder of files and with a folder of its own, by endpoint id.
Sender: TypeAlias = "Callable[[Built, Path, Path], dict[str, Sent]]"


def send_curl(built: Built, files: Path, folder: Path) -> dict[str, Sent]:
    """Runs the emitted scripts."""
    wanted = {endpoint.id for _, endpoint in built.pairs}
    emitted = curl.emit(built.api, Options(), Report())
    return run_scripts({file.endpoint: file.content for file in emitted if file.endpoint in wanted}, files, folder)


def send_chilkat(built: Built, files: Path, folder: Path) -> dict[str, Sent]:
    """Runs the Chilkat Python snippets with the real module."""
    sent: dict[str, Sent] = {}
    with EchoServer() as server:
        for _, endpoint in built.pairs:
            source = chilkat.snippet(built.api, endpoint, "python", Options(), Report())
            sent[endpoint.id] = _run_snippet(source, server, files)
    return sent


def _run_snippet(source: str, server: EchoServer, files: Path) -> Sent:
    try:
        done = run_snippet(source, server.port, files)
    except Exception as error:  # whatever the snippet does wrong is what is measured
        return Sent(tuple(server.take()), f"{type(error).__name__}: {error}")
    return Sent(tuple(server.take()), done.printed if done.failed else "")


def send_client(built: Built, files: Path, folder: Path) -> dict[str, Sent]:
    """Runs the example scripts of the generated client."""
    return _run_client(built, files, folder, asynchronous=False)


def send_client_async(built: Built, files: Path, folder: Path) -> dict[str, Sent]:
    """Runs the same scripts with the asynchronous client."""
    return _run_client(built, files, folder, asynchronous=True)


def _run_client(built: Built, files: Path, folder: Path, *, asynchronous: bool) -> dict[str, Sent]:
    emitted = tuple(python.emit(built.api, Options(), Report()))
    wanted = {endpoint.id for _, endpoint in built.pairs}
    scripts = dict(python.snippets(built.api, asynchronous=asynchronous, written=True))
    scripts = {key: text for key, text in scripts.items() if key in wanted}
    with client_runner.importable(emitted, built.api.package, folder):
        return client_runner.run_scripts(scripts, files)


@dataclass(frozen=True, slots=True)
class Backend:
    """A kind of output: its name, how it is sent, what it may spell otherwise."""

    name: str
    send: Sender
    leniency: Leniency


CURL = Backend("curl", send_curl, Leniency())
CHILKAT = Backend("chilkat", send_chilkat, Leniency(json_values=True, spelling=True))
CLIENT = Backend("client", send_client, Leniency(json_values=True))
CLIENT_ASYNC = Backend("client async", send_client_async, Leniency(json_values=True))
BACKENDS = {backend.name: backend for backend in (CLIENT, CLIENT_ASYNC, CURL, CHILKAT)}


def outcomes(job: Job, backend: Backend, models: Iterable[Built] | None = None) -> Iterator[Outcome]:
    """Sends a job and compares it with its records; `models` are the job's, where they are built already."""
    for built in build(job) if models is None else models:
        with tempfile.TemporaryDirectory() as temporary:
            folder, own = Path(temporary) / "files", Path(temporary) / "own"
            folder.mkdir()
            own.mkdir()
            write_files(job.source.files, folder)
            sent = backend.send(built, job.files or folder, own)
        for record, endpoint in built.pairs:
            yield _outcome(record, sent.get(endpoint.id, Sent((), "nothing emitted")), backend.leniency)


def _outcome(record: Record, sent: Sent, leniency: Leniency) -> Outcome:
    if record.request is None:
        return Outcome(record, sent)
    if record.case:
        return Outcome(record, sent, compare_case(record, sent, leniency))
    verdict = compare(record.request, sent.last, user_headers=record.user_headers, auth=record.auth, leniency=leniency)
    return Outcome(record, sent, verdict)
