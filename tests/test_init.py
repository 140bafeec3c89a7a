"""`pmgen init`: what it finds, what it asks, what it writes."""

import os
import pty
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen import cli
from pmgen.config import read_config
from pmgen.config.proposal import Proposal, as_toml
from pmgen.postman.look import look

from tests.collections_made import collection, item, write

ENVIRONMENT = '{"name": "Staging", "values": [], "_postman_variable_scope": "environment"}'
Output = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with two collections and an environment, and things that are none."""
    (tmp_path / "apis").mkdir()
    write(tmp_path / "apis", collection(item(name="one")), "users.json")
    write(
        tmp_path / "apis",
        collection(item(name="two"), info={"name": "Two", "schema": "x"}),
        "b.postman_collection.json",
    )
    (tmp_path / "staging.json").write_text(ENVIRONMENT)
    (tmp_path / "package.json").write_text('{"name": "x"}')
    (tmp_path / "node_modules").mkdir()
    write(tmp_path / "node_modules", collection(item()), "hidden.json")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def test_collections_and_environments_are_found(project: Path) -> None:
    found = look(project)
    assert found.collections == ("apis/b.postman_collection.json", "apis/users.json")
    assert found.environments == ("staging.json",)


def test_init_then_build(project: Path, capsys: Output) -> None:
    assert cli.run(["init", "--yes", "--emit", "curl"]) == 0
    assert "pmgen build" in capsys.readouterr().out
    assert list(read_config(project).table.collections) == ["b", "users"]
    assert cli.run(["build", "-q"]) == 0
    assert (project / "generated" / "two" / "curl" / "two.sh").is_file()
    assert (project / "generated" / "test-api" / "curl" / "one.sh").is_file()


def test_it_writes_into_pyproject(project: Path) -> None:
    (project / "pyproject.toml").write_text('[project]\nname = "x"')
    assert cli.run(["init", "apis/users.json", "--pyproject", "-y", "-o", "out"]) == 0
    text = (project / "pyproject.toml").read_text()
    assert text.startswith('[project]\nname = "x"\n\n[tool.pmgen]\n')
    assert read_config(project).table.collections["users"].source == "apis/users.json"


def test_a_second_configuration_is_refused(project: Path, capsys: Output) -> None:
    assert cli.run(["init", "--yes"]) == 0
    before = (project / "pmgen.toml").read_bytes()
    assert cli.run(["init", "--yes"]) == 2
    assert "There is a configuration already." in capsys.readouterr().err
    assert (project / "pmgen.toml").read_bytes() == before


def test_with_nothing_here_it_says_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.chdir(tmp_path)
    assert cli.run(["init", "--yes"]) == 2
    assert "pmgen init my-collection.json" in capsys.readouterr().err


def test_it_asks_on_a_terminal(project: Path) -> None:
    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "pmgen", "init"]
    with subprocess.Popen(command, stdin=theirs, stdout=theirs, stderr=theirs, cwd=project) as process:
        os.close(theirs)
        os.write(ours, b"apis/users.json\n\nclients\nclient,nope\nclient,curl\n")
        assert process.wait() == 0
    os.close(ours)
    table = read_config(project).table
    assert list(table.collections) == ["users"]
    assert (table.environments, table.output, table.emit) == (["staging.json"], "clients", ["client", "curl"])


@given(st.lists(st.text(min_size=1), min_size=1), st.text())
def test_whatever_is_written_is_read_again(
    tmp_path_factory: pytest.TempPathFactory, names: list[str], out: str
) -> None:
    folder = tmp_path_factory.mktemp("config")
    (folder / "pmgen.toml").write_text(as_toml(Proposal(tuple(names), output=out)), encoding="utf-8", newline="")
    table = read_config(folder).table
    assert [one.source for one in table.collections.values()] == names
    assert table.output == out
