"""`pmgen diff` of folders that hold several collections: what is compared with what, and how it is told."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pmgen.cli import run
from pmgen.postman.look import collections_below

from tests.collections_made import collection, item

Output = pytest.CaptureFixture[str]
GET, LIST = item("https://api.test/users/:id", name="Get a user"), item("https://api.test/users", name="List users")


def put(path: Path, name: str, *items: dict[str, Any], id: str = "") -> None:
    """A collection of that name on disk."""
    made = collection(*items)
    made["info"] |= {"name": name, "_postman_id": id}
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(made), encoding="utf-8")


@pytest.fixture
def folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two folders: of `old`, one collection is renamed and moved, one goes, one stays, and one has its next version."""
    monkeypatch.chdir(tmp_path)
    put(Path("old/users.json"), "Users", GET, LIST, id="a-1")
    put(Path("new/admin/people.json"), "People", GET, id="a-1")
    put(Path("old/shop.json"), "Shop", GET, id="a-2")
    put(Path("new/people.json"), "Sh`op 2\n", GET, id="a-3")
    put(Path("old/same.json"), "Same", GET, id="b-1")
    put(Path("new/other.json"), "Same", GET, id="b-2")
    put(Path("old/rooms-1.json"), "Rooms v1", GET)
    put(Path("new/rooms-2.json"), "Rooms v2", GET, LIST)
    Path("new/package.json").write_text('{"name": "Shop"}', encoding="utf-8")
    Path("new/e.json").write_text('{"name": "E", "values": []}', encoding="utf-8")
    return tmp_path


def test_each_collection_is_compared_with_itself_and_those_that_came_or_went_are_told(
    folders: Path, capsys: Output
) -> None:
    assert run(["diff", "old", "new"]) == 0
    assert capsys.readouterr().out == """\
Gone: the collection `Shop` (old/shop.json). Its client is not made any more.
New: the collection `Sh'op 2` (new/people.json)

People
  Users -> People: 2 breaking

  Breaking
    The package is called `people` instead of `users`. It is imported by another name, and its environment variables \
begin with another one.
    Gone: list_users(), `GET {{base_url}}/users`. Calls of it fail.

  Version: 0.1.0 -> 0.2.0 (minor: breaking changes)

Rooms v2
  Rooms v1 -> Rooms v2: 1 breaking, 1 additive

  Breaking
    The package is called `rooms_v2` instead of `rooms_v1`. It is imported by another name, and its environment \
variables begin with another one.

  Added
    New: list_users(), `GET {{base_url}}/users`

  Version: 0.1.0 -> 0.2.0 (minor: breaking changes)

old -> new: 5 collections (1 gone, 1 new, 2 changed, 1 as before)
"""


def test_the_report_on_folders_as_markdown_and_as_data(folders: Path, capsys: Output) -> None:
    assert run(["diff", "old", "new", "--format", "markdown"]) == 0
    headings = [line for line in capsys.readouterr().out.splitlines() if line.startswith("#")]
    assert headings[:5] == ["## Shop", "## Sh\\`op 2", "## People", "### 0.2.0", "#### Breaking"]
    assert run(["diff", "old", "new", "--format", "json"]) == 0
    made = json.loads(capsys.readouterr().out)
    assert (made["effect"], made["errors"]) == ("breaking", [])
    assert [(one["place"], one["status"], one["effect"]) for one in made["collections"]] == [
        ("old/shop.json", "removed", "breaking"),
        ("new/people.json", "added", "additive"),
        ("new/admin/people.json", "changed", "breaking"),
        ("new/other.json", "same", "none"),
        ("new/rooms-2.json", "changed", "breaking"),
    ]
    assert made["collections"][2]["counts"] == {"breaking": 2, "additive": 0, "cosmetic": 0}


def test_a_collection_that_is_gone_breaks_callers_and_a_new_one_does_not(folders: Path, capsys: Output) -> None:
    put(Path("more/shop.json"), "Shop", GET)
    put(Path("less/shop.json"), "Shop", GET)
    put(Path("more/users.json"), "Users", GET)
    assert run(["diff", "more", "less", "--exit-code"]) == 1
    assert run(["diff", "less", "more", "--exit-code"]) == 0
    assert run(["diff", "less", "less", "--exit-code"]) == 0
    assert capsys.readouterr().out.endswith("\nless -> less: 1 collection (1 as before)\n")
    assert run(["diff", "less", "less", "--format", "markdown"]) == 0
    assert capsys.readouterr().out == "Nothing that a caller sees has changed.\n"


def test_a_collection_that_cannot_be_read_does_not_stop_the_others(folders: Path, capsys: Output) -> None:
    Path("new/other.json").rename("new/same.json")
    Path("new/same.json").write_text('{"info": {"schema": "https://schema.getpostman.com/"', encoding="utf-8")
    assert run(["diff", "old", "new", "--exit-code"]) == 2
    said = capsys.readouterr()
    assert said.out.endswith("old -> new: 4 collections (1 gone, 1 new, 2 changed)\n")
    assert "at: new/same.json#line 1" in said.err
    assert run(["diff", "old", "new", "--format", "json"]) == 2
    assert [one["place"] for one in json.loads(capsys.readouterr().out)["errors"]] == [
        "new/same.json#line 1, column 53"
    ]


def test_one_collection_and_a_folder_of_several_are_not_compared(folders: Path, capsys: Output) -> None:
    assert run(["diff", "old/users.json", "new/admin"]) == 0
    assert "Users -> People" in capsys.readouterr().out
    Path("none").mkdir()
    for sources, told in (
        (("old/users.json", "new"), "holds 4 collections, and the other side is one"),
        (("none", "new"), "holds no collection"),
        (("nowhere", "new"), "no such file"),
    ):
        assert run(["diff", *sources]) == 2
        assert told in capsys.readouterr().err


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_folders_are_read_from_git(folders: Path, capsys: Output) -> None:
    tree = Path("postman/collections/Things/Get it.request.yaml")
    tree.parent.mkdir(parents=True)
    tree.write_text('$kind: http-request\nname: Get it\nmethod: GET\nurl: "https://api.test/a"\n', encoding="utf-8")
    who = ("-c", "user.name=T", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false")
    for words in (("init", "-q"), ("add", "."), ("commit", "-q", "-m", "old")):
        subprocess.run(["git", *who, *words], check=True)
    put(Path("old/shop.json"), "Shop", LIST, id="a-2")
    assert run(["diff", "HEAD:old", "old"]) == 0
    assert "HEAD:old -> old: 4 collections (1 changed, 3 as before)\n" in capsys.readouterr().out
    assert run(["diff", "HEAD:postman/collections/Things", "postman/collections/Things"]) == 0
    assert capsys.readouterr().out == "Nothing that a caller sees has changed.\n"
    assert run(["diff", "HEAD:postman", "postman"]) == 0
    assert "1 collection (1 as before)" in capsys.readouterr().out


def test_a_folder_of_collections_is_built_as_those_that_it_holds(folders: Path) -> None:
    assert [one.relative_to("new").as_posix() for one in collections_below(Path("new")) or ()] == [
        "admin/people.json",
        "other.json",
        "people.json",
        "rooms-2.json",
    ]
    assert run(["build", "new", "-o", "out", "--emit", "curl", "-q"]) == 0
    assert sorted(one.name for one in Path("out").iterdir()) == ["people", "rooms-v2", "same", "sh-op-2"]
