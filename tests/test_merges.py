"""Two branches that each added requests: what git merges, what is left to people, and what the build says of it."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from pmgen.cli import run
from pmgen.merges import conflict_in, sides

from tests.collections_made import collection, item

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
Output = pytest.CaptureFixture[str]
LOCK = Path("generated/test-api/pmgen.lock")
LOG = Path("generated/test-api/CHANGELOG.md")
CONFLICT = "a\n<<<<<<< HEAD\nb\n||||||| base\nx\n=======\nc\n>>>>>>> other\nd\n"


def git(*words: str, check: bool = True) -> None:
    """Runs git in a repository of the test's own."""
    who = ("-c", "user.name=T", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], check=check, capture_output=True)


def write(*names: str) -> None:
    """The collection with requests of these names."""
    items = [item(f"https://api.test/{name.lower()}", name=name) for name in names]
    Path("api.json").write_text(json.dumps(collection(*items), indent=1), encoding="utf-8")


def build(*options: str) -> int:
    """The build of the collection."""
    return run(["build", "api.json", "--emit", "client", "-q", *options])


def commit(branch: str, *names: str) -> None:
    """A build of that on a branch of its own."""
    git("checkout", "-q", "-b", branch, *(["base"] if branch != "base" else []))
    write(*names)
    assert build() == 0
    git("add", ".")
    git("commit", "-q", "-m", branch)


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A repository with a client that was built and committed."""
    monkeypatch.chdir(tmp_path)
    git("init", "-q")
    commit("base", "Add", "Get", "Move", "Read", "Zap")


def without_marks(path: Path) -> None:
    """Keeps the lines of both sides."""
    lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
    path.write_text("".join(line for line in lines if line[:7] not in {"<" * 7, "=" * 7, ">" * 7}), encoding="utf-8")


@pytest.mark.usefixtures("place")
def test_entries_of_two_branches_that_are_not_neighbours_are_merged_by_git() -> None:
    commit("one", "Add", "Find", "Get", "Move", "Read", "Zap")
    commit("two", "Add", "Get", "Move", "Read", "Send", "Zap")
    git("merge", "-q", "one", check=False)
    text = LOCK.read_text(encoding="utf-8")
    assert conflict_in(text) is None
    assert all(f'"{name}" = {{' in text for name in ("find", "send"))


@pytest.mark.usefixtures("place")
def test_what_git_cannot_merge_is_told_with_the_way_out(capsys: Output) -> None:
    commit("one", "Add", "Get", "Make", "Move", "Read", "Zap")
    commit("two", "Add", "Get", "Many", "Move", "Read", "Zap")
    git("merge", "-q", "one", check=False)
    write("Add", "Get", "Make", "Many", "Move", "Read", "Zap")
    assert build() == 2
    said = capsys.readouterr().err
    assert "merge conflict" in said
    assert f"{LOCK.as_posix()}, line " in said
    assert "lines of both sides" in said
    without_marks(LOCK)
    assert build() == 2
    assert f"{LOG.as_posix()}, line " in capsys.readouterr().err
    without_marks(LOG)
    assert build() == 2
    said = capsys.readouterr().err
    assert "A merge left conflicts in them" in said
    assert "--force" in said
    assert build("--force") == 0
    assert build("--check") == 0
    everything = [path.read_text(encoding="utf-8") for path in Path("generated").rglob("*") if path.is_file()]
    assert [text for text in everything if conflict_in(text)] == []
    text = LOCK.read_text(encoding="utf-8")
    assert all(f'"{name}" = {{' in text for name in ("make", "many"))


@pytest.mark.usefixtures("place")
def test_two_revisions_of_one_collection_are_not_built_to_one_folder(capsys: Output) -> None:
    commit("one", "Add", "Get")
    assert run(["build", "base:api.json", "one:api.json", "--emit", "curl", "-o", "out"]) == 2
    said = capsys.readouterr().err
    assert "base:api.json has the same name: both would be written to out/test-api" in said
    assert "at: one:api.json" in said
    assert Path("out/test-api/curl/zap.sh").exists()
    assert run(["build", "one:api.json", "--emit", "curl", "-o", "out"]) == 0
    assert not Path("out/test-api/curl/zap.sh").exists()


def test_both_sides_of_a_conflict() -> None:
    assert conflict_in(CONFLICT) == 2
    assert sides(CONFLICT) == ("a\nb\nd\n", "a\nc\nd\n")
    assert conflict_in("a\n") is None
    assert sides("a\n") == ("a\n", "a\n")
