"""`pmgen diff`: its formats, its exit codes, and where versions may be."""

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from pmgen.change.changes import Change, Kind, Subject
from pmgen.change.report import as_markdown, as_text, comparison
from pmgen.cli import run

from tests.collections_made import collection, item

Output = pytest.CaptureFixture[str]
OLD = collection(item("https://api.test/users/:id", name="Get a user"), item("https://api.test/a", name="A `b` <c>"))
NEW = collection(item("https://api.test/users/:id?limit=5", name="Get a user"))


def put(folder: Path, name: str, definition: dict[str, Any]) -> str:
    """A collection on disk."""
    path = folder / name
    path.write_text(json.dumps(definition), encoding="utf-8")
    return str(path)


def test_the_report_as_text(tmp_path: Path, capsys: Output) -> None:
    old, new = put(tmp_path, "old.json", OLD), put(tmp_path, "new.json", NEW)
    assert run(["diff", old, new]) == 0
    assert capsys.readouterr().out == f"""\
{old} -> {new}: 1 breaking, 1 additive

Breaking
  Gone: a_b_c(), `GET {{{{base_url}}}}/a`. Calls of it fail.

Added
  get_user(): `limit` can be given (query parameter, sent as `5`)

Version: 0.1.0 -> 0.2.0 (minor: breaking changes)
"""


def test_the_report_as_markdown(tmp_path: Path, capsys: Output) -> None:
    assert run(["diff", put(tmp_path, "new.json", NEW), put(tmp_path, "old.json", OLD), "--format", "markdown"]) == 0
    assert capsys.readouterr().out == """\
## 0.2.0

### Breaking

- `get_user()`: `limit` is gone (query parameter). Calls that give it fail.

### Added

- New: a_b_c(), `GET {{base_url}}/a`.
"""


def test_the_report_as_data(tmp_path: Path, capsys: Output) -> None:
    assert run(["diff", put(tmp_path, "old.json", OLD), put(tmp_path, "new.json", NEW), "--format", "json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert found["effect"] == "breaking"
    assert found["version"] == {"old": "0.1.0", "suggested": "0.2.0"}
    assert found["counts"] == {"breaking": 1, "additive": 1, "cosmetic": 0}
    assert [(one["name"], one["kind"]) for one in found["changes"]] == [("a_b_c", "removed"), ("get_user", "changed")]


def test_the_exit_code_tells_of_what_breaks(tmp_path: Path, capsys: Output) -> None:
    old, new = put(tmp_path, "old.json", OLD), put(tmp_path, "new.json", NEW)
    assert run(["diff", old, new, "--exit-code"]) == 1
    assert run(["diff", old, old, "--exit-code"]) == 0
    assert "Nothing that a caller sees has changed." in capsys.readouterr().out


def changed(name: str, what: str, kind: Kind = "changed", subject: Subject = "operation") -> Change:
    """A breaking change."""
    return Change("breaking", subject, name, kind, what, "It fails.", "models." + name if subject == "model" else "")


def test_what_matters_most_is_told_first_and_what_happened_to_one_thing_together() -> None:
    one = [changed("b.f", "`x` is gone"), changed("a.F", "`k` is gone", subject="model"), changed("b.f", "`y` is gone")]
    many = [changed(f"c.f{number}", "it needs credentials now") for number in range(6)]
    gone = [changed("z.f", "`GET /`", "removed"), changed("", "the package is called `q`", "renamed", "client")]
    made = comparison("old", "new", [*one, *many, *gone], "")
    assert as_text(made).splitlines()[3:] == [
        "  The package is called `q`. It fails.",
        "  Gone: z.f(), `GET /`. It fails.",
        "  b.f():",
        "    `x` is gone. It fails.",
        "    `y` is gone. It fails.",
        "  c.f0(), c.f1(), c.f2() and 3 more: it needs credentials now. It fails.",
        "  a.F: `k` is gone. It fails.",
    ]
    assert as_markdown(made).splitlines()[4:] == [
        "- The package is called `q`. It fails.",
        "- Gone: z.f(), `GET /`. It fails.",
        "- `b.f()`:",
        "  - `x` is gone. It fails.",
        "  - `y` is gone. It fails.",
        "- `c.f0()`, `c.f1()`, `c.f2()` and 3 more: it needs credentials now. It fails.",
        "- `a.F`: `k` is gone. It fails.",
    ]


def test_new_classes_of_many_modules_are_counted_and_the_changelog_lists_them() -> None:
    new = [
        Change("additive", "model", f"m{number}.C", "added", "class `C`", "", f"models.m{number}")
        for number in range(5)
    ]
    made = comparison("old", "new", new, "")
    assert "  New classes: 5 in 5 modules\n" in as_text(made)
    assert as_markdown(made).count("New in models.m") == 5


def test_what_a_title_holds_stays_on_its_line(tmp_path: Path, capsys: Output) -> None:
    evil = "x`\n# y\x1b[31m"
    new = collection(*OLD["item"], {"name": evil, "item": [item("https://api.test/b`c\x1b", name=evil)]})
    for form in ("text", "markdown"):
        old = put(tmp_path, "old.json", OLD)
        assert run(["diff", old, put(tmp_path, "new.json", new), "--format", form]) == 0
        said = capsys.readouterr().out
        assert all(sign.isprintable() or sign == "\n" for sign in said)
        assert "\n# y" not in said


def git(folder: Path, *words: str) -> None:
    """Runs git in a repository of the test's own."""
    who = ("-c", "user.name=T", "-c", "user.email=t@example.test", "-c", "commit.gpgsign=false")
    subprocess.run(["git", *who, *words], cwd=folder, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not installed")
def test_versions_are_read_from_git(tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    git(tmp_path, "init", "-q")
    put(tmp_path, "api.json", OLD)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "old")
    put(tmp_path, "api.json", NEW)
    git(tmp_path, "commit", "-q", "-a", "-m", "new")
    assert run(["diff", "HEAD~1:api.json", "api.json"]) == 0
    assert "Gone: a_b_c()" in capsys.readouterr().out
    assert run(["diff", "HEAD~1:api.json", "HEAD:./api.json", "-q"]) == 0
    assert "Gone: a_b_c()" in capsys.readouterr().out
    for source in ("HEAD~9:api.json", "HEAD:other.json", "--output=x:api.json"):
        assert run(["diff", "--", source, "api.json"]) == 2
        assert "git cannot give it" in capsys.readouterr().err
    assert not (tmp_path / "x").exists()


def test_only_notices_that_are_new_are_told(tmp_path: Path, capsys: Output) -> None:
    strange = item("https://api.test/a", name="A", auth={"type": "carrier-pigeon"})
    stranger = item("https://api.test/b", name="B", auth={"type": "smoke-signals"})
    old, new = put(tmp_path, "old.json", collection(strange)), put(tmp_path, "new.json", collection(strange, stranger))
    assert run(["diff", old, new]) == 0
    told = capsys.readouterr().err
    assert told.startswith("1 notice ")
    assert "smoke-signals" in told
    assert "carrier-pigeon" not in told


def test_names_and_version_are_those_of_the_client_that_was_built(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    old, new = put(tmp_path, "old.json", OLD), put(tmp_path, "new.json", NEW)
    build = ("build", old, "--emit", "client", "-q")
    assert run([*build, "--client-version", "1.4.0"]) == 0
    lock = tmp_path / "generated" / "test-api" / "pmgen.lock"
    lock.write_text(lock.read_text(encoding="utf-8").replace('"get_user"', '"fetch"'), encoding="utf-8")
    assert run([*build, "--client-version", "1.5.0"]) == 0
    capsys.readouterr()
    assert run(["diff", old, new]) == 0
    said = capsys.readouterr().out
    assert "fetch(): `limit` can be given" in said
    assert said.endswith("\nVersion: 1.5.0 -> 2.0.0 (major: breaking changes)\n")
    assert run(["build", new, "--emit", "client", "--check"]) == 1
    told = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert [line for line in said.splitlines() if line.startswith("  ")] == [
        f"  {line}" for line in told if line.startswith(("Gone", "fetch"))
    ]
