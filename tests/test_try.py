"""`pmgen try`: what is sent, and what is shown of the answer; against the mock as a server of our own."""

import json
import subprocess
import sys
from collections.abc import Generator
from pathlib import Path

import pytest
from pmgen import cli

from tests.collections_made import collection, item, parameters, raw, write

Output = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Generator[str]:
    """A mock that answers; gives its URL."""
    header = [{"key": "Content-Type", "value": "application/json"}]
    good = {"name": "ok", "code": 200, "body": '{"id":7,"token":"hunter2"}', "header": header}
    bad = {"name": "no", "code": 422, "body": "no \x1b[31m"}
    definition = collection(
        item("http://h/users/7", name="Get", response=[good]),
        item("http://h/users", "POST", name="Create", response=[bad]),
    )
    path = write(tmp_path_factory.mktemp("served"), definition)
    command = [sys.executable, "-m", "pmgen", "mock", str(path), "--port", "0", "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


@pytest.fixture
def api(tmp_path: Path, server: str) -> Path:
    """A collection that talks to it."""
    auth = parameters("bearer", token="{{token}}")
    got = item("{{base}}/users/:id", name="Get", auth=auth)
    got["request"]["url"] = {"host": ["{{base}}"], "path": ["users", ":id"], "variable": [{"key": "id", "value": "7"}]}
    made = item("{{base}}/users", "POST", name="Create", body=raw('{"a": 1}'))
    variables = [{"key": "base", "value": server}, {"key": "token", "value": "secret-token"}]
    return write(tmp_path, collection(got, made, item("{{nowhere}}/x", name="Lost"), variable=variables))


def test_the_answer_is_shown(api: Path, capsys: Output) -> None:
    assert cli.run(["try", str(api), "Get"]) == 0
    shown = capsys.readouterr().out
    assert "/users/7\n200 OK in " in shown
    assert "content-type: application/json" in shown
    assert '{\n  "id": 7,\n' in shown
    assert "secret-token" not in shown


def test_an_error_is_an_answer_too_and_steers_no_terminal(api: Path, capsys: Output) -> None:
    assert cli.run(["try", str(api), "Create"]) == 1
    shown = capsys.readouterr().out
    assert "\n422 " in shown
    assert "\x1b" not in shown
    assert cli.run(["try", str(api), "Create", "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["status"] == 422


def test_an_answer_is_kept_as_evidence_for_types(api: Path, tmp_path: Path, capsys: Output) -> None:
    assert cli.run(["try", str(api), "Get", "--record", str(tmp_path / "runs")]) == 0
    assert len(list((tmp_path / "runs").iterdir())) == 1
    capsys.readouterr()
    assert cli.run(["explain", str(api), "Get", "response.id", "--examples", str(tmp_path / "runs")]) == 0
    assert capsys.readouterr().out.startswith("response.id: int")


@pytest.mark.parametrize("kind", ["file", "formdata"])
def test_a_collection_gets_no_file_from_elsewhere(
    server: str, tmp_path: Path, kind: str, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    here = tmp_path / "here"
    (here / ".ssh").mkdir(parents=True)
    monkeypatch.chdir(here)
    for name in ("../key", ".ssh/key", "key"):
        (here / name).write_text("private")
        part = [{"key": "a", "type": "file", "src": name}]
        body: dict[str, object] = {"mode": kind, kind: {"src": name} if kind == "file" else part}
        write(here, collection(item(f"{server}/users", "POST", name="Create", body=body)))
        assert cli.run(["try", "test.json", "Create"]) == (1 if name == "key" else 2)
        assert ("hidden or not in this folder" in capsys.readouterr().err) == (name != "key")


def test_no_answer_is_told(api: Path, capsys: Output) -> None:
    assert cli.run(["try", str(api), "Lost"]) == 2
    said = capsys.readouterr().err
    assert "No answer" in said
    assert "Give values" in said
    assert cli.run(["try", str(api), "Get", "--var", "base=http://127.0.0.1:1"]) == 2
    said = capsys.readouterr().err
    assert "No answer" in said
    assert "the server up" in said
