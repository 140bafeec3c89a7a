"""What a call of a generated client costs beside the same call of bare httpx2: a small JSON exchange on loopback.

    python benchmarks/call_overhead.py [calls]

Both send the same PATCH and parse the answer; the client also fills variables, signs, and makes a model of the answer.
The server is a process of its own. The two are measured in turns, and the median of the rounds counts, so that a busy
machine disturbs both alike; `cpu` is the ratio of the time that this process itself worked.
"""

import asyncio
import json
import multiprocessing
import statistics
import sys
import time
from collections.abc import Awaitable, Callable
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx2
from pmgen.runtime import (
    AsyncClient,
    AsyncResource,
    Bearer,
    Capture,
    Model,
    Operation,
    Resource,
    SyncClient,
    Variable,
)

ANSWER = json.dumps({"id": "7501", "operation": "query", "state": "Aborted", "apiVersion": 53.0, "lines": [1, 2, 3]})
ROUNDS = 11


class Job(Model):
    """The answer."""

    id: str
    operation: str
    state: str | None = None
    lines: list[int] | None = None


ABORT: Operation[Job] = Operation(
    method="PATCH",
    url="{{endpoint}}/services/data/v{{version}}/jobs/query/{{id}}",
    query=(("dry", "{{dry}}", True), ("trace", None, False)),
    headers=(("X-Trace", "{{trace}}", True),),
    body="json",
    content_type="application/json",
    auth=Bearer("{{token}}"),
    responses={200: f"{__name__}:Job"},
    captures=(Capture("last", ("id",)),),
)
VARIABLES = tuple(
    Variable(name, name, f"BENCH_{name.upper()}") for name in ("endpoint", "version", "token", "trace", "dry")
)
BODY = {"state": "Aborted", "note": "a small body"}


class Jobs(Resource):
    """The sync resource."""

    def abort(self, *, id: str, body: dict[str, str]) -> Job:
        """Calls."""
        return self._send(ABORT, variables={"id": id}, body=body)


class AsyncJobs(AsyncResource):
    """The async resource."""

    async def abort(self, *, id: str, body: dict[str, str]) -> Job:
        """Calls."""
        return await self._send(ABORT, variables={"id": id}, body=body)


class Server(BaseHTTPRequestHandler):
    """Answers every PATCH alike."""

    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = 65536

    def do_PATCH(self) -> None:
        self.rfile.read(int(self.headers["Content-Length"]))
        data = ANSWER.encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format: str, *args: Any) -> None:
        """Says nothing."""


def serve(ports: "multiprocessing.Queue[int]") -> None:
    """Tells its port and answers for ever."""
    server = ThreadingHTTPServer(("127.0.0.1", 0), Server)
    ports.put(server.server_address[1])
    server.serve_forever()


def values(endpoint: str) -> dict[str, str]:
    """What the client knows."""
    return {"endpoint": endpoint, "version": "53.0", "token": "secret", "trace": "t", "dry": "true"}


def bare_arguments(endpoint: str) -> dict[str, Any]:
    """The same call for httpx2."""
    return {
        "url": f"{endpoint}/services/data/v53.0/jobs/query/7501",
        "params": {"dry": "true"},
        "headers": {"X-Trace": "t", "Authorization": "Bearer secret"},
        "json": BODY,
    }


Timing = tuple[float, float]


def now() -> Timing:
    """Wall clock and time worked."""
    return time.perf_counter(), time.process_time()


def since(start: Timing, calls: int) -> Timing:
    """Seconds a call."""
    wall, worked = now()
    return (wall - start[0]) / calls, (worked - start[1]) / calls


def timed(call: Callable[[], object], calls: int) -> Timing:
    """Seconds a call."""
    start = now()
    for _ in range(calls):
        call()
    return since(start, calls)


async def timed_async(call: Callable[[], Awaitable[object]], calls: int) -> Timing:
    """Seconds a call."""
    start = now()
    for _ in range(calls):
        await call()
    return since(start, calls)


def report(kind: str, bare: list[Timing], ours: list[Timing]) -> None:
    """One line of figures."""
    wall, worked = (
        statistics.median(our[index] / other[index] for our, other in zip(ours, bare, strict=True)) for index in (0, 1)
    )
    one, other = (statistics.median(timing[0] for timing in timings) * 1e6 for timings in (bare, ours))
    print(f"{kind:6} httpx2 {one:7.0f} us, client {other:7.0f} us, ratio {wall:.2f} (cpu {worked:.2f})")


def measure_sync(endpoint: str, calls: int) -> None:
    """Sync, round by round."""
    arguments = bare_arguments(endpoint)
    bare: list[Timing] = []
    ours: list[Timing] = []
    with httpx2.Client() as http, SyncClient(values=values(endpoint)) as client:
        jobs = Jobs(client)
        for _ in range(ROUNDS):
            bare.append(timed(lambda: json.loads(http.patch(**arguments).content), calls))
            ours.append(timed(lambda: jobs.abort(id="7501", body=BODY), calls))
    report("sync", bare, ours)


async def measure_async(endpoint: str, calls: int) -> None:
    """Async, round by round."""
    arguments = bare_arguments(endpoint)
    bare: list[Timing] = []
    ours: list[Timing] = []
    async with httpx2.AsyncClient() as http, AsyncClient(values=values(endpoint)) as client:
        jobs = AsyncJobs(client)

        async def call() -> object:
            return json.loads((await http.patch(**arguments)).content)

        for _ in range(ROUNDS):
            bare.append(await timed_async(call, calls))
            ours.append(await timed_async(lambda: jobs.abort(id="7501", body=BODY), calls))
    report("async", bare, ours)


def main() -> None:
    """Measures both."""
    calls = int(sys.argv[1]) if len(sys.argv) > 1 else 200
    ports: multiprocessing.Queue[int] = multiprocessing.Queue()
    server = multiprocessing.Process(target=serve, args=(ports,), daemon=True)
    server.start()
    endpoint = f"http://127.0.0.1:{ports.get()}"
    measure_sync(endpoint, calls)
    asyncio.run(measure_async(endpoint, calls))
    server.terminate()


if __name__ == "__main__":
    main()
