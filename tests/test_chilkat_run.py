"""Snippets run by the real modules: every kind of request and response, both flavours of Python, both generations."""

import json
import os
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any

import black
import pytest
from black.mode import TargetVersion
from pmgen import chilkat
from pmgen.build import build_api
from pmgen.chilkat.lower_response import chosen, json_sample
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.options import Options
from pmgen.postman import read

from tests.chilkat.example_server import ExampleServer
from tests.chilkat.kinds import COLLECTION, FILES, KEY
from tests.chilkat.proofs import FLAVOURS, GENERATIONS, trials
from tests.chilkat.run_snippets import Run, run, unlock
from tests.chilkat.sums import Sums
from tests.chilkat.trial import trial
from tests.chilkat.values import differences
from tests.wire.jobs import COLLECTIONS, build, collection_job, recorded
from tests.wire.sources import write_files


def _api(collection: dict[str, Any]) -> Api:
    report = Report()
    read_in = read(json.dumps(collection).encode(), name="kinds", report=report)
    return build_api(read_in, variables=(("key", KEY),), report=report)


KINDS = _api(COLLECTION)
CORPUS = Path(os.environ.get("PMGEN_CORPUS", COLLECTIONS))


@pytest.fixture(scope="module")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with what the requests upload."""
    folder = tmp_path_factory.mktemp("files")
    for name, content in FILES.items():
        (folder / name).write_bytes(content)
    return folder


@pytest.fixture(scope="module")
def server() -> Iterator[ExampleServer]:
    """One server for all."""
    with ExampleServer() as made:
        yield made


def run_one(api: Api, endpoint: Endpoint, slug: str, generation: int, server: ExampleServer, files: Path) -> Run:
    """Runs a request's snippet against its own example; what arrived is left in the server."""
    source = chilkat.snippet(api, endpoint, slug, Options(chilkat_api=generation), Report())
    server.example = chosen(endpoint.examples, None)
    server.echo.take()
    return run(source, server.echo.port, files)


@pytest.mark.parametrize("generation", GENERATIONS)
@pytest.mark.parametrize("slug", FLAVOURS)
@pytest.mark.parametrize("endpoint", KINDS.endpoints, ids=lambda endpoint: endpoint.title)
def test_every_kind_runs_and_reads_its_example(
    endpoint: Endpoint, slug: str, generation: int, server: ExampleServer, files: Path
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
def test_what_goes_out(title: str, server: ExampleServer, files: Path) -> None:
    (endpoint,) = [endpoint for endpoint in KINDS.endpoints if endpoint.name == title]
    run_one(KINDS, endpoint, "python", 10, server, files)
    (request,) = server.echo.take()
    method, target, headers, body = EXPECTED[title]
    assert (request.method, request.target, request.body) == (method, target, body)
    for name, value in headers.items():
        assert request.values(name) == [value]


@pytest.mark.parametrize(
    ("value", "read"),
    [
        ("2020-01-02", (1900, 1, 1, 0, 0, 0)),
        ("2020-01-02 03:04:05", (1900, 1, 1, 0, 0, 0)),
        (None, (1900, 1, 1, 0, 0, 0)),
        ("2020-01-02T03:04:05.678+02:00", (2020, 1, 2, 1, 4, 5)),
    ],
)
def test_a_date_object_would_lose_what_a_text_keeps(value: str | None, read: tuple[int, ...]) -> None:
    """Why dates are read as texts: Chilkat's own reading knows few forms."""
    unlock()
    chilkat2: Any = import_module("chilkat2")
    json_object, date = chilkat2.JsonObject(), chilkat2.DtObj()
    json_object.Load(json.dumps({"date_paid": value}))
    json_object.DtOf("date_paid", False, date)
    assert (date.Year, date.Month, date.Day, date.Hour, date.Minute, date.Second) == read


@pytest.mark.parametrize("slug", FLAVOURS)
def test_python_snippets_are_fixed_points_of_black(slug: str) -> None:
    mode = black.Mode(line_length=88, target_versions={TargetVersion.PY311})
    for endpoint in KINDS.endpoints:
        source = chilkat.snippet(KINDS, endpoint, slug, Options(), Report())
        assert black.format_str(source, mode=mode) == source


SAMPLE = 40


@pytest.mark.parametrize("path", recorded(CORPUS), ids=lambda path: path.stem[:40])
def test_real_collections_run(path: Path, server: ExampleServer, files: Path) -> None:
    """A sample of each collection that takes flavours and generations in turn; `make chilkat-all` runs everything."""
    job, sums = collection_job(path), Sums()
    write_files(job.source.files, files)
    for built in build(job):
        for turn, (record, endpoint) in enumerate(built.pairs[:: len(built.pairs) // SAMPLE + 1]):
            generation, flavours = GENERATIONS[turn % 2], (FLAVOURS[turn // 2 % 2],)
            for slug, made in trials(built.api, record, endpoint, generation, server, files, flavours):
                sums.take_trial(slug, job.name, record, made)
    assert sums.defects == []
    assert sums.counts["run"] > 0


def test_what_goes_wrong_is_counted(server: ExampleServer, files: Path) -> None:
    """A snippet of one request beside the record of another, and one that raises."""
    job = collection_job(COLLECTIONS / "gothinkster__realworld__Conduit.json")
    built, *_ = build(job)
    (record, _), (_, other) = built.pairs[0], built.pairs[-1]
    source = chilkat.snippet(built.api, other, "python", Options(), Report())
    for text, wrong in ((source, "sent otherwise"), (source + "\nraise ValueError", "ValueError")):
        sums = Sums()
        sums.take_trial("python", job.name, record, trial(text, record, other, server, files))
        assert any(wrong in defect for defect in sums.defects)
