"""A collection under another name goes on with the names, the version and the changelog that it had."""

import json
from pathlib import Path
from typing import Any

import pytest
from pmgen.cli import run
from pmgen.postman.shape import Collection
from pmgen.succession import predecessor

from tests.collections_made import collection, item

GET = item("https://api.test/v1/users/:id", name="Get a user")
LIST = item("https://api.test/v1/users", name="List users")
ID = "3d737ee1-fe9b-4b4b-9f46-b0a064ddd648"
Output = pytest.CaptureFixture[str]


def named(name: str, *items: dict[str, Any], id: str = "") -> dict[str, Any]:
    """A collection of that name."""
    made = collection(*items)
    made["info"] |= {"name": name, "_postman_id": id}
    return made


def build(folder: Path, *definitions: dict[str, Any], more: tuple[str, ...] = ()) -> None:
    """Builds collections in one run."""
    paths: list[str] = []
    for number, definition in enumerate(definitions):
        paths.append(str(folder / f"{number}.json"))
        Path(paths[-1]).write_text(json.dumps(definition), encoding="utf-8")
    assert run(["build", *paths, "-o", str(folder / "out"), "--emit", "client", *more]) == 0


def keep_a_name(folder: Path) -> None:
    """Gives a method a name that no build would."""
    lock = folder / "pmgen.lock"
    lock.write_text(lock.read_text(encoding="utf-8").replace('"get_user"', '"fetch"'), encoding="utf-8")


def calls(folder: Path) -> set[str]:
    """What the lock of a folder calls methods."""
    lines = (folder / "pmgen.lock").read_text(encoding="utf-8").partition("[operations]\n")[2].splitlines()
    return {line.split('"')[1] for line in lines if "sends = " in line}


@pytest.mark.parametrize(
    ("old", "new", "ids"),
    [
        ("Billing (v1)", "Billing (v2)", ("", "")),
        ("Billing", "Billing v2", ("a", "b")),
        ("Billing v3", "Billing", ("", "")),
        ("Billing 2024-05", "Billing 2025-01", ("", "")),
        ("Salesforce 58.0", "Salesforce 59.0", ("", "")),
        ("Billing", "Payments", (ID, ID)),
    ],
)
def test_names_version_and_changelog_go_on_under_another_name(
    old: str, new: str, ids: tuple[str, str], tmp_path: Path, capsys: Output
) -> None:
    build(tmp_path, named(old, GET, id=ids[0]))
    (first,) = (tmp_path / "out").iterdir()
    keep_a_name(first)
    build(tmp_path, named(old, GET, LIST, id=ids[0]))
    before = {path: path.read_bytes() for path in first.rglob("*") if path.is_file()}
    capsys.readouterr()
    build(tmp_path, named(new, GET, LIST, id=ids[1]))
    (second,) = set((tmp_path / "out").iterdir()) - {first}
    assert calls(second) == {"fetch", "list_users"}
    log = (second / "CHANGELOG.md").read_text(encoding="utf-8")
    assert log.startswith(f"# Changes of the client of {new}\n")
    assert [line for line in log.splitlines() if line.startswith("## ")] == ["## 0.2.0", "## 0.1.1"]
    assert "The package is called" in log
    assert f"go on from {first.as_posix()}/, which stays as it is" in capsys.readouterr().out
    assert {path: path.read_bytes() for path in first.rglob("*") if path.is_file()} == before
    files = {path: path.stat().st_mtime_ns for path in second.rglob("*")}
    build(tmp_path, named(new, LIST, GET, id=ids[1]))
    assert {path: path.stat().st_mtime_ns for path in second.rglob("*")} == files
    assert "go on from" not in capsys.readouterr().out


def test_versions_that_are_built_side_by_side_have_their_own_locks(tmp_path: Path, capsys: Output) -> None:
    for jobs in ("1", "2"):
        (tmp_path / jobs).mkdir()
        build(tmp_path / jobs, named("A v1", GET), named("A v2", GET), more=("-j", jobs))
        assert "go on from" not in capsys.readouterr().out
    files = [
        {
            path.relative_to(tmp_path / jobs): path.read_bytes()
            for path in (tmp_path / jobs).rglob("*")
            if path.is_file()
        }
        for jobs in ("1", "2")
    ]
    assert files[0] == files[1]


def test_a_third_version_beside_others_follows_the_last_one(tmp_path: Path, capsys: Output) -> None:
    old = [named("A v1", GET), named("A v2", GET)]
    build(tmp_path, *old)
    keep_a_name(tmp_path / "out" / "a-v2")
    build(tmp_path, *old, named("A v10", GET), more=("-j", "2"))
    assert calls(tmp_path / "out" / "a-v10") == {"fetch"}
    assert calls(tmp_path / "out" / "a-v1") == {"get_user"}
    assert f"go on from {(tmp_path / 'out' / 'a-v2').as_posix()}/" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("built", "name"),
    [
        (named("A v3", GET), "A v2"),
        (named("A v1", GET), "B v2"),
        (named("v1", GET), "v2"),
        (named("Shop 1", GET), "Shop 2"),
        (named("A v1", LIST, item(name="x"), item(name="y")), "A v2"),
        (named("A", GET, id=ID), "B"),
    ],
)
def test_other_collections_are_not_followed(built: dict[str, Any], name: str, tmp_path: Path) -> None:
    build(tmp_path, built)
    assert predecessor(tmp_path / "out", Collection.model_validate(named(name, GET))) == ""


def test_a_lock_that_cannot_be_read_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "a-v1").mkdir()
    (tmp_path / "a-v1" / "pmgen.lock").write_bytes(b"\xff<<<<<<<")
    assert predecessor(tmp_path, Collection.model_validate(named("A v2", GET))) == ""


def test_hand_written_code_of_the_former_client_is_told_of_once(tmp_path: Path, capsys: Output) -> None:
    build(tmp_path, named("Billing", GET, id=ID))
    custom = tmp_path / "out" / "billing" / "client" / "billing" / "_custom.py"
    custom.write_text("from ._client import Billing\n\n\nclass Mine(Billing):\n    pass\n", encoding="utf-8")
    build(tmp_path, named("Payments", GET, id=ID))
    told = capsys.readouterr().err
    assert "This hand-written code is not part of the client that is called payments now." in told
    assert custom.as_posix() in told
    build(tmp_path, named("Payments", GET, LIST, id=ID))
    assert "hand-written" not in capsys.readouterr().err
