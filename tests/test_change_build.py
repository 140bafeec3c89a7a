"""Building the next version over the last one: names that stay, old names, versions, the changelog."""

import json
from pathlib import Path
from typing import Any

import pytest
from pmgen.cli import run

from tests.collections_made import collection, item, raw

GET = item("https://api.test/users/:id", name="Get a user")
LIST = item("https://api.test/users", name="List users")


def build(folder: Path, *items: dict[str, Any], arguments: tuple[str, ...] = ()) -> Path:
    """Builds the collection's client and gives its output folder."""
    path = folder / "api.json"
    path.write_text(json.dumps(collection(*items)), encoding="utf-8")
    assert run(["build", str(path), "-o", str(folder / "out"), "--emit", "client", "-q", *arguments]) == 0
    return folder / "out" / "test-api"


def renamed(one: dict[str, Any], name: str) -> dict[str, Any]:
    """The request under another name."""
    return {**one, "name": name}


def version(out: Path) -> str:
    """The client's version."""
    lines = (out / "client" / "pyproject.toml").read_text(encoding="utf-8").splitlines()
    return next(line.split('"')[1] for line in lines if line.startswith("version"))


def module(out: Path) -> str:
    """The module of the client's class."""
    return (out / "client" / "test_api" / "_client.py").read_text(encoding="utf-8")


def test_the_first_build_writes_the_lock_and_no_changelog(tmp_path: Path) -> None:
    out = build(tmp_path, GET)
    assert '"get_user" = {' in (out / "pmgen.lock").read_text(encoding="utf-8")
    assert not (out / "CHANGELOG.md").exists()
    assert version(out) == "0.1.0"


def test_a_build_of_the_same_changes_nothing(tmp_path: Path) -> None:
    build(tmp_path, GET)
    out = build(tmp_path, LIST, GET)
    before = {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()}
    build(tmp_path, GET, LIST)
    assert {path: path.stat().st_mtime_ns for path in out.rglob("*") if path.is_file()} == before


def test_a_renamed_request_answers_to_its_old_name_until_something_breaks(tmp_path: Path) -> None:
    build(tmp_path, GET, LIST)
    out = build(tmp_path, renamed(GET, "Show a user"), LIST)
    assert version(out) == "0.1.1"
    assert '@deprecated("`get_user` is called `show_user` now.")' in module(out)
    build(tmp_path, renamed(GET, "Show a user"), LIST, item("https://api.test/rooms", name="Rooms"))
    assert version(out) == "0.1.2"
    assert "def get_user(" in module(out)
    build(tmp_path, renamed(GET, "Show a user"))
    assert version(out) == "0.2.0"
    assert "def get_user(" not in module(out)
    assert "the deprecated name `get_user` is gone" in (out / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("host", ["api.test", "https://api.test:80", "{{scheme}}://{{host}}", "{{url}}"])
def test_a_renamed_request_is_known_by_its_path_whatever_is_before_it(host: str, tmp_path: Path) -> None:
    more = item(f"{host}/x", name="Other")
    build(tmp_path, item(f"{host}/users", name="List"), more)
    assert "def list(" in module(build(tmp_path, item(f"{host}/users", name="Show all"), more))


def test_no_call_comes_to_mean_another_request(tmp_path: Path) -> None:
    one, other = (
        {**request, "id": f"{number}" * 8 + "-1111-4111-8111-111111111111"} for number, request in ((1, GET), (2, LIST))
    )
    build(tmp_path, one, other)
    out = build(tmp_path, renamed(one, "List users"), renamed(other, "Get a user"))
    text = module(out).partition("class Async")[0]
    assert [text.count(f"def {name}(") for name in ("get_user", "list_users")] == [1, 1]
    assert text.count("@deprecated") == 2
    lock = (out / "pmgen.lock").read_text(encoding="utf-8")
    assert 'aliases = ["get_user"]' in next(line for line in lock.splitlines() if "/users/:id" in line)


def test_a_request_that_gets_its_former_name_back_is_called_by_it(tmp_path: Path) -> None:
    build(tmp_path, GET)
    build(tmp_path, renamed(GET, "Show a user"))
    out = build(tmp_path, GET)
    assert '@deprecated("`show_user` is called `get_user` now.")' in module(out)
    assert "get_user` is called" not in module(out)


def test_old_names_can_be_done_without(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "pmgen.toml").write_text("old-names = false\n", encoding="utf-8")
    build(tmp_path, GET)
    out = build(tmp_path, renamed(GET, "Show a user"))
    assert "get_user" not in module(out)
    assert version(out) == "0.2.0"


def test_the_changelog_grows_at_its_top_and_keeps_what_people_wrote(tmp_path: Path) -> None:
    build(tmp_path, GET)
    out = build(tmp_path, GET, LIST)
    log = out / "CHANGELOG.md"
    log.write_text(log.read_text(encoding="utf-8") + "\nA remark of ours.\n", encoding="utf-8")
    build(tmp_path, LIST)
    text = log.read_text(encoding="utf-8")
    headings = [line for line in text.splitlines() if line.startswith(("# ", "## "))]
    assert headings == ["# Changes of the client of Test API", "## 0.2.0", "## 0.1.1"]
    assert text.endswith("\nA remark of ours.\n")


def test_a_pinned_version_stays_and_what_changed_is_gathered_below_it(tmp_path: Path) -> None:
    pin = ("--client-version", "2.0.0")
    build(tmp_path, GET, arguments=pin)
    build(tmp_path, GET, LIST, arguments=pin)
    out = build(tmp_path, LIST, arguments=pin)
    assert version(out) == "2.0.0"
    text = (out / "CHANGELOG.md").read_text(encoding="utf-8")
    assert text.count("## 2.0.0\n") == 1
    assert "New: list_users()" in text
    assert "Gone: get_user()" in text


def test_a_lock_that_was_edited_stops_no_build(tmp_path: Path) -> None:
    out = build(tmp_path, GET)
    lock = out / "pmgen.lock"
    lock.write_text(lock.read_text(encoding="utf-8").replace('"get_user" =', '"fetch" ='), encoding="utf-8")
    build(tmp_path, GET)
    assert "def fetch(" in module(out)


def test_a_lock_in_conflict_stops_the_build_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = build(tmp_path, GET)
    (out / "pmgen.lock").write_text("<<<<<<< HEAD\n", encoding="utf-8")
    assert run(["build", str(tmp_path / "api.json"), "-o", str(tmp_path / "out")]) == 2
    said = capsys.readouterr().err
    assert "merge conflict" in said
    assert "pmgen.lock, line 1" in said


def test_a_build_without_the_client_does_not_forget_what_it_was(tmp_path: Path) -> None:
    out = build(tmp_path, GET)
    lock = (out / "pmgen.lock").read_bytes()
    (tmp_path / "api.json").write_text(json.dumps(collection(LIST)), encoding="utf-8")
    assert run(["build", str(tmp_path / "api.json"), "-o", str(tmp_path / "out"), "--emit", "curl", "-q"]) == 0
    assert (out / "pmgen.lock").read_bytes() == lock
    build(tmp_path, LIST)
    assert version(out) == "0.2.0"


def test_the_report_is_told_after_a_build(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    build(tmp_path, GET)
    (tmp_path / "api.json").write_text(json.dumps(collection(GET, LIST)), encoding="utf-8")
    capsys.readouterr()
    assert run(["build", str(tmp_path / "api.json"), "-o", str(tmp_path / "out"), "--emit", "client"]) == 0
    said = capsys.readouterr().out
    assert "New: list_users()" in said
    assert "Version: 0.1.0 -> 0.1.1 (patch: additions)" in said


def test_what_is_left_out_keeps_its_names_and_is_not_told_of(tmp_path: Path) -> None:
    one, other = (item(f"https://api.test/{word}", name="Get it") for word in ("a", "b"))
    first, second = {"name": "One", "item": [one]}, {"name": "one!", "item": [other]}
    more = {
        "name": "Rooms",
        "item": [item("https://api.test/{{room}}", "POST", name="Add", body=raw('{"a": {"b": 1}}'))],
    }
    out = build(tmp_path, first, second, more)
    lock = out / "pmgen.lock"
    names = sorted(line.split(" = ")[0] for line in lock.read_text(encoding="utf-8").splitlines() if " = {" in line)
    build(tmp_path, first, more, second, arguments=("--exclude", "one!/*", "--exclude", "Rooms/*"))
    text = lock.read_text(encoding="utf-8")
    assert sorted(line.split(" = ")[0] for line in text.splitlines() if " = {" in line) == names
    assert text.count("excluded = true") == 4
    assert version(out) == "0.2.0"
    before = lock.read_bytes()
    changed = {"name": "Rooms", "item": [item("https://api.test/x/{{room}}", "PUT", name="Add")]}
    build(tmp_path, second, first, changed, arguments=("--exclude", "one!/*", "--exclude", "Rooms/*"))
    assert version(out) == "0.2.0"
    assert lock.read_bytes() != before
    build(tmp_path, more, second, first)
    assert (
        sorted(line.split(" = ")[0] for line in lock.read_text(encoding="utf-8").splitlines() if " = {" in line)
        == names
    )
    assert "excluded" not in lock.read_text(encoding="utf-8")
