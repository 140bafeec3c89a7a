"""Recorded runs: read from three kinds of files, given to the requests that they are of, evidence for types."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given
from hypothesis import strategies as st
from pmgen import pipeline
from pmgen.build.path_patterns import PathPattern, Wild
from pmgen.cli import cli, run
from pmgen.errors import PmgenError, Report
from pmgen.model.api import Api
from pmgen.model.walk import dump
from pmgen.options import Options
from pmgen.postman.recorded import read_recorded

from tests.collections_made import collection, item, write
from tests.inference.acceptance import shown

RECORDED = Path(__file__).parent / "fixtures" / "recorded"
GET_ID = "11111111-2222-3333-4444-555555555555"


def definition() -> dict[str, Any]:
    """The collection that the recorded runs are of."""
    first = {**item("http://127.0.0.1:8765/a?x=1", name="Get"), "id": GET_ID}
    body = {"mode": "raw", "raw": '{"a": 1}'}
    second = item("http://127.0.0.1:8765/b/:id", "POST", name="Post", body=body)
    return collection({"name": "F", "item": [first, second]})


def load(*examples: Path, report: Report | None = None, of: dict[str, Any] | None = None) -> Api:
    """The model of a collection with recorded runs."""
    data = json.dumps(of or definition()).encode()
    return pipeline.load(data, Options(examples=examples), report or Report(), "test.json")


def kinds(api: Api) -> dict[str, dict[int, str]]:
    """The types of responses by the request's name."""
    return {
        endpoint.name: {one.status: shown(one.type) for one in endpoint.responses if one.type}
        for endpoint in api.endpoints
        if endpoint.responses
    }


def record(folder: Path, name: str, method: str, url: str, answer: Any, **request: Any) -> Path:
    """A record as a client writes it."""
    made = {
        "request": {"method": method, "url": url, **request},
        "response": {"status": 200, "headers": {"content-type": "application/json"}, "body": answer},
    }
    (folder / name).write_text(json.dumps(made), encoding="utf-8")
    return folder


def test_newmans_report() -> None:
    read = read_recorded(RECORDED / "newman.json", Report())
    assert [(one.method, one.url, one.status, one.body, one.name) for one in read] == [
        ("GET", "http://127.0.0.1:8765/a?x=1", 200, '{"id": 7, "näme": "x"}', ("F", "Get")),
        ("POST", "http://127.0.0.1:8765/b/:id", 200, '{"id": 7, "näme": "x"}', ("F", "Post")),
    ]
    assert read[0].operation == GET_ID
    api = load(RECORDED / "newman.json")
    assert kinds(api) == {"Get": {200: "{id: int, näme: string}"}, "Post": {200: "{id: int, näme: string}"}}


def test_a_har_file() -> None:
    report = Report()
    api = load(RECORDED / "browser.har", report=report)
    assert kinds(api) == {"Get": {200: "{id: float, tags: [string]}"}, "Post": {201: "{ok: bool}"}}
    body = api.endpoints[1].request_type
    assert body is not None
    assert shown(body) == "{a?: int | string, b?: int}"
    assert [(notice.code, notice.what) for notice in report.notices] == [
        ("recorded-entry", "the entry is left out: it has no text `url`"),
        ("recorded-unknown", "1 recorded requests are none of the collection's: GET /a"),
    ]


def test_no_recorded_text_is_in_the_model_as_it_is_shown() -> None:
    text = dump(load(RECORDED / "browser.har", RECORDED / "newman.json"))
    assert "s3cret" not in text
    assert "recordings" not in text


def test_a_folder_of_records(tmp_path: Path) -> None:
    record(tmp_path, "1.json", "GET", "http://127.0.0.1:8765/a?x=5", {"id": 1})
    record(tmp_path, "2.json", "GET", "http://127.0.0.1:8765/a?x=6", '{"id": null}')
    record(tmp_path, "3.json", "POST", "https://other.example.com/", {"ok": 1}, operation="f.post", body={"c": 1})
    api = load(tmp_path)
    assert kinds(api) == {"Get": {200: "{id: int | null}"}, "Post": {200: "{ok: int}"}}
    body = api.endpoints[1].request_type
    assert body is not None
    assert shown(body) == "{a?: int, c?: int}"


def test_recorded_runs_join_the_saved_responses(tmp_path: Path) -> None:
    of = definition()
    of["item"][0]["item"][0]["response"] = [{"name": "OK", "code": 200, "body": '{"id": 1, "x": "y"}'}]
    record(tmp_path, "1.json", "GET", "http://127.0.0.1:8765/a?x=5", {"id": 1.5})
    assert kinds(load(tmp_path, of=of)) == {"Get": {200: "{id: float, x?: string}"}}


MATCHES = [
    ("GET", "{{base}}/users/:id", "https://api.example.com/v1/users/7", True),
    ("GET", "{{base}}/users/:id", "https://api.example.com/v1/users/7/pets", False),
    ("GET", "{{base}}/users/:id", "https://api.example.com/v1/user/7", False),
    ("POST", "{{base}}/users/:id", "https://api.example.com/v1/users/7", False),
    ("GET", "https://api.example.com/users/{{id}}", "https://api.example.com/users/7", True),
    ("GET", "https://api.example.com/users/{{id}}", "https://api.example.com/users/7/", True),
    ("GET", "https://api.example.com/users/{{id}}", "http://api.example.com:80/users/7", True),
    ("GET", "https://api.example.com/users/{{id}}", "https://evil.example.com/users/7", False),
    ("GET", "{{known}}/users/:id.json", "https://api.example.com/v1/users/7.json", True),
    ("GET", "{{known}}/users/:id.json", "https://api.example.com/v2/users/7.json", False),
    ("GET", "{{known}}/a%20b", "https://api.example.com/v1/a b", True),
    ("{{method}}", "{{base}}/x", "https://api.example.com/x", True),
    ("GET", "{{base}}", "https://api.example.com/anything", True),
    ("GET", "https://api.example.com", "https://api.example.com/", True),
    ("GET", "https://api.example.com/[/x", "https://[/x", False),
]


@pytest.mark.parametrize(("method", "template", "url", "fits"), MATCHES)
def test_urls_and_templates(tmp_path: Path, method: str, template: str, url: str, fits: bool) -> None:
    of = collection(item(template, method), variable=[{"key": "known", "value": "https://api.example.com/v1"}])
    report = Report()
    api = load(record(tmp_path, "1.json", "GET", url, {"a": 1}), of=of, report=report)
    assert bool(api.endpoints[0].recordings) is fits
    assert bool(report.notices) is not fits


@pytest.mark.parametrize(
    ("url", "name"),
    [
        ("https://h/users/me", "literal"),
        ("https://h/users/7", "parameter"),
        ("https://h/users/7/pets?kind=cat", "cats"),
        ("https://h/users/7/pets?kind=dog", "dogs"),
        ("https://h/users/7/pets?kind=cow", "pets of any kind"),
        ("https://h/users/7/pets", "pets"),
    ],
)
def test_the_most_literal_request_is_meant(tmp_path: Path, url: str, name: str) -> None:
    of = collection(
        item("https://h/users/:id", name="parameter"),
        item("https://h/users/me", name="literal"),
        item("https://h/users/:id/pets", name="pets"),
        item("https://h/users/:id/pets?kind={{kind}}", name="pets of any kind"),
        item("https://h/users/:id/pets?kind=cat", name="cats"),
        item("https://h/users/:id/pets?kind=dog", name="dogs"),
    )
    api = load(record(tmp_path, "1.json", "GET", url, {"a": 1}), of=of)
    assert [endpoint.name for endpoint in api.endpoints if endpoint.recordings] == [name]


def test_bodies_tell_requests_apart(tmp_path: Path) -> None:
    def post(name: str, **body: Any) -> dict[str, Any]:
        return item("https://h/rpc", "POST", name=name, body=body)

    of = collection(
        post("create", mode="raw", raw='{"create": 1}'),
        post("delete", mode="raw", raw='{"delete": 1}'),
        post("users", mode="graphql", graphql={"query": "{ users { id } }"}),
        post("teams", mode="graphql", graphql={"query": "{ teams { id } }"}),
    )
    bodies: list[Any] = [{"delete": 5}, {"query": "{\n  teams {\n    id\n  }\n}", "variables": {}}]
    for place, sent in enumerate(bodies):
        record(tmp_path, f"{place}.json", "POST", "https://h/rpc", {"a": 1}, body=sent)
    api = load(tmp_path, of=of)
    assert [endpoint.name for endpoint in api.endpoints if endpoint.recordings] == ["delete", "teams"]


def test_what_nothing_tells_apart_belongs_to_all(tmp_path: Path) -> None:
    of = collection(item("https://h/a", name="first"), item("https://h/a", name="second"))
    api = load(record(tmp_path, "1.json", "GET", "https://h/a", {"a": 1}), of=of)
    assert [len(endpoint.recordings) for endpoint in api.endpoints] == [1, 1]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("{", "invalid json"),
        ("[]", "this is no recorded run."),
        ('{"log": {}}', "this is no recorded run."),
        ('{"info": {}, "item": []}', "this is no recorded run."),
        ("", "empty"),
    ],
)
def test_what_is_no_recorded_run_is_an_error(tmp_path: Path, text: str, what: str) -> None:
    path = tmp_path / "x.json"
    path.write_text(text)
    with pytest.raises(PmgenError) as raised:
        read_recorded(path, Report())
    assert what in raised.value.what.lower()
    assert raised.value.fix


def test_missing_files_and_empty_folders_are_errors(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.json"):
        with pytest.raises(PmgenError):
            read_recorded(path, Report())


@pytest.mark.parametrize(
    "entry",
    [
        5,
        {"item": {}, "request": {}, "response": {}},
        {"item": {}, "request": {"method": "GET", "url": 5}, "response": {"code": 200}},
        {"item": {}, "request": {"method": "GET", "url": "https://h"}, "response": {"code": "200"}},
        {"item": {}, "request": {"method": "GET", "url": "https://h"}, "response": {"code": True}},
        {
            "item": {"id": 1},
            "request": {"method": "GET", "url": "https://h"},
            "response": {"code": 200, "stream": {"data": [256, "x"]}},
        },
    ],
)
def test_a_bad_entry_is_a_notice(tmp_path: Path, entry: Any) -> None:
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"run": {"executions": [entry]}}))
    report = Report()
    assert read_recorded(path, report) == ()
    assert [notice.code for notice in report.notices] == ["recorded-entry"]


def test_old_reports_hold_the_body_as_text(tmp_path: Path) -> None:
    request = {
        "method": "get",
        "url": {"protocol": "https", "host": ["h"], "path": [":id"], "variable": [{"key": "id"}]},
    }
    entries = [
        {"item": {"name": "x"}, "request": request, "response": {"code": 200, "body": "[1]"}},
        {"item": {"name": "x"}, "request": request, "response": {"code": 200, "stream": {"data": [255]}}},
        {"item": {"name": "x"}, "request": request, "requestError": {}},
    ]
    path = tmp_path / "x.json"
    path.write_text(json.dumps({"run": {"executions": entries}}))
    read = read_recorded(path, Report())
    assert [(one.method, one.url, one.body, one.name) for one in read] == [
        ("GET", "https://h/:id", "[1]", ("x",)),
        ("GET", "https://h/:id", None, ("x",)),
    ]


PIECES: st.SearchStrategy[str | Wild] = st.sampled_from(("a", "b", "/")) | st.sampled_from(Wild)


@given(st.lists(PIECES, max_size=7), st.text("ab/", max_size=9))
def test_path_patterns_are_those_of_regular_expressions(pieces: list[str | Wild], text: str) -> None:
    import re

    wild = {Wild.ANY: ".*", Wild.SEGMENT: "[^/]*"}
    pattern = "".join(wild[piece] if isinstance(piece, Wild) else re.escape(piece) for piece in pieces)
    assert PathPattern.of(pieces).fits(text) == (re.fullmatch(pattern, text) is not None)


def test_path_patterns_take_linear_time() -> None:
    pieces: list[str | Wild] = [Wild.ANY, "a"] * 200
    pattern = PathPattern.of([*pieces, "b"])
    assert not pattern.fits("a" * 5000)


def test_the_command_line_takes_recorded_runs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, definition())
    arguments = ["explain", "test.json", "F/Get", "response.id", "--examples", str(RECORDED / "browser.har")]
    result = CliRunner().invoke(cli, [*arguments, "--quiet"])
    assert result.output.splitlines()[0] == "response.id: float"
    assert "recorded" in result.output
    assert run(["build", "test.json", "--emit", "curl", "--examples", str(tmp_path / "none")]) == 2
