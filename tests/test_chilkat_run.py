"""Snippets run by the real modules: every kind of request and response, both flavours of Python, both generations."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import black
import pytest
from black.mode import TargetVersion
from pmgen import chilkat
from pmgen.build import build_api
from pmgen.chilkat.lower_response import chosen, json_sample
from pmgen.chilkat.pretty import pretty
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint, Example
from pmgen.options import Options
from pmgen.postman import read

from tests.chilkat.kinds import COLLECTION, FILES
from tests.chilkat.run_snippets import Run, run
from tests.chilkat.values import differences
from tests.wire.echo import Answer, EchoServer, Request

FLAVOURS = ("python", "chilkat2-python")
GENERATIONS = (10, 11)


def _api(collection: dict[str, Any]) -> Api:
    report = Report()
    return build_api(read(json.dumps(collection).encode(), name="kinds", report=report), report=report)


KINDS = _api(COLLECTION)


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with what the requests upload."""
    folder = tmp_path_factory.mktemp("files")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return folder


class Server:
    """Answers with one example after the other."""

    def __init__(self) -> None:
        self.example: Example | None = None
        self.echo = EchoServer(responder=self.answer, body_timeout=0.5)

    def answer(self, _request: Request) -> Answer:
        """The example as a server would send it, or an empty object."""
        if self.example is None:
            return Answer()
        return Answer(self.example.status or 200, [("Content-Type", "application/json")], body_of(self.example))


def body_of(example: Example) -> bytes:
    """The example's body; as plain JSON where the collection's is not."""
    value = json_sample(example)
    text = example.body or ""
    if value is None:
        return text.encode() if example.status != 204 else b""
    try:
        json.loads(text)
    except ValueError:
        text = "\n".join(pretty(value))
    return text.encode()


@pytest.fixture(scope="module")
def server() -> Iterator[Server]:
    """One server for all."""
    made = Server()
    with made.echo:
        yield made


def run_one(api: Api, endpoint: Endpoint, slug: str, generation: int, server: Server, files: Path) -> Run:
    """Runs a request's snippet against its own example; what arrived is left in the server."""
    source = chilkat.snippet(api, endpoint, slug, Options(chilkat_api=generation), Report())
    server.example = chosen(endpoint.examples, None)
    server.echo.take()
    return run(source, server.echo.port, files)


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("slug", FLAVOURS)
@pytest.mark.parametrize("endpoint", KINDS.endpoints, ids=lambda endpoint: endpoint.title)
def test_every_kind_runs_and_reads_its_example(
    endpoint: Endpoint, slug: str, generation: int, server: Server, files: Path
) -> None:
    done = run_one(KINDS, endpoint, slug, generation, server, files)
    assert not done.failed, done.printed
    (request,) = server.echo.take()
    assert request.method == endpoint.method.source
    sample = json_sample(server.example)
    assert sample is None or differences(done.reads, sample) == []


EXPECTED: dict[str, tuple[str, str, dict[str, str], bytes]] = {
    "json object": (
        "POST",
        "/p",
        {"content-type": "application/json"},
        b'{"a":1,"b":[1.50,12345678901234567],"c.d":{"e":null}}',
    ),
    "json by raw text": ("PUT", "/p", {"content-type": "application/json"}, b'{"a": 1, "a": 2, "x[0]": 3}'),
    "json array": ("POST", "/p", {}, b'[{"a":"x"},{"a":"y","b":{}},1,null]'),
    "xml": ("POST", "/p", {"content-type": "application/xml"}, "<a>\r\n <b>é</b>\n</a>\n".encode()),
    "form": ("POST", "/p?q=1", {}, b"a=b%20%26%20c&d=%7Bx%7D"),
    "form with odd names": ("POST", "/p", {}, b"a%5B%5D=1&a%5B%5D=2,3".replace(b",", b"%2C")),
    "form put": ("PUT", "/p", {"x-a": "1"}, b"a=b"),
    "query": ("GET", "/p?page=1&q=a%20b&s=007", {}, b""),
    "query as written": ("GET", "/p?filter[x]=a/b&c&d=", {}, b""),
    "bare question mark": ("GET", "/p?", {}, b""),
    "empty header": ("POST", "/p", {"x-empty": ""}, b'{"a":1}'),
    "repeated header": ("GET", "/p", {"accept": "a/b, c/d"}, b""),
    "bearer": ("GET", "/p", {"authorization": "Bearer <access_token>"}, b""),
    "basic": ("GET", "/p", {"authorization": "Basic dXNlcjo8cGFzc3dvcmQ+"}, b""),
    "body of a get": ("GET", "/p", {}, b'{"a":1}'),
    "graphql": ("POST", "/p", {"content-type": "application/json"}, b'{"query":"{ a }","variables":{"x":1}}'),
    "binary": ("POST", "/p", {"content-type": "text/plain"}, b"hello"),
    "text path of a variable": ("GET", "/v2/apps/%7B%7D/keys", {}, b""),
}


@pytest.mark.parametrize("title", EXPECTED)
def test_what_goes_out(title: str, server: Server, files: Path) -> None:
    (endpoint,) = [endpoint for endpoint in KINDS.endpoints if endpoint.name == title]
    run_one(KINDS, endpoint, "python", 10, server, files)
    (request,) = server.echo.take()
    method, target, headers, body = EXPECTED[title]
    assert (request.method, request.target, request.body) == (method, target, body)
    for name, value in headers.items():
        assert request.values(name) == [value]


@pytest.mark.parametrize("slug", FLAVOURS)
def test_python_snippets_are_fixed_points_of_black(slug: str) -> None:
    mode = black.Mode(line_length=88, target_versions={TargetVersion.PY311})
    for endpoint in KINDS.endpoints:
        source = chilkat.snippet(KINDS, endpoint, slug, Options(), Report())
        assert black.format_str(source, mode=mode) == source


CORPUS = sorted(Path(os.environ["PMGEN_CORPUS"]).glob("*.json")) if "PMGEN_CORPUS" in os.environ else []
SAMPLE = 40


@pytest.mark.parametrize("path", CORPUS, ids=lambda path: path.stem[:40])
def test_real_collections_run(path: Path, server: Server, files: Path) -> None:
    """A sample of each collection; `PMGEN_FULL` runs every request with both flavours and both generations."""
    from tests.wire.jobs import build, collection_job
    from tests.wire.sources import write_files

    job = collection_job(path)
    write_files(job.source.files, files)
    full = "PMGEN_FULL" in os.environ
    wrong: list[str] = []
    for built in build(job):
        pairs = built.pairs if full else built.pairs[:: len(built.pairs) // SAMPLE + 1]
        for number, (record, endpoint) in enumerate(pairs):
            for slug in FLAVOURS if full else FLAVOURS[number % 8 == 0 :][:1]:
                for generation in GENERATIONS if full else GENERATIONS[number % 2 :][:1]:
                    done = run_one(built.api, endpoint, slug, generation, server, files)
                    sample = json_sample(server.example)
                    strict = sample is not None and is_json(body_of(server.example)) if server.example else False
                    bad = differences(done.reads, sample) if sample is not None and strict and not done.failed else []
                    if (done.failed and record.request is not None) or bad:
                        wrong.append(f"{slug} {generation} {endpoint.title}: {bad[:2] or done.printed[-300:]}")
    assert wrong == []


def is_json(body: bytes) -> bool:
    """Whether a body is JSON without holes."""
    try:
        json.loads(body)
    except ValueError:
        return False
    return True
