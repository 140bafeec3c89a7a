"""One snippet run by the real module: what failed, what went out, what was read."""

from dataclasses import dataclass, field
from pathlib import Path

from pmgen.chilkat.lower_response import chosen, json_sample
from pmgen.model.api import Endpoint

from tests.chilkat.example_server import ExampleServer
from tests.chilkat.run_snippets import Run, run
from tests.chilkat.values import differences
from tests.wire.backends import CHILKAT
from tests.wire.compare import Comparison, compare
from tests.wire.record import Record, Sent


@dataclass(slots=True)
class Trial:
    """What came of a snippet.

    Attributes:
        error: the exception that it raised, or what it printed before it left by a failure branch; "" if all went well.
        verdict: what it sent beside what Postman sends; None where Postman sends nothing.
        values: how many values of the response it read; None if the response has none to read.
        misread: what it read wrongly or not at all, in words.
    """

    error: str = ""
    verdict: Comparison | None = None
    values: int | None = None
    misread: list[str] = field(default_factory=list[str])


def trial(source: str, record: Record, endpoint: Endpoint, server: ExampleServer, files: Path) -> Trial:
    """Runs a snippet against its request's example, and compares what it sent with Postman's record."""
    server.example = chosen(endpoint.examples, None)
    server.echo.take()
    done, error = _run(source, server, files)
    made = Trial(error)
    if record.request is not None:
        sent = Sent(tuple(server.echo.take()))
        made.verdict = compare(
            record.request, sent.last, user_headers=record.user_headers, auth=record.auth, leniency=CHILKAT.leniency
        )
    sample = json_sample(server.example)
    if sample is not None and not error:
        made.values, made.misread = len(done.reads), differences(done.reads, sample)
    return made


def _run(source: str, server: ExampleServer, files: Path) -> tuple[Run, str]:
    try:
        done = run(source, server.echo.port, files)
    except Exception as error:  # whatever the snippet does wrong is what is asked for
        return Run(), f"{type(error).__name__}: {error}"
    return done, f"failed: {done.printed[-300:]}" if done.failed else ""
