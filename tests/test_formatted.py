"""Black on what users' own templates print: asked once for a text; the result is found again where it lies."""

from pathlib import Path

import pytest
from pmgen import cli, format

from tests.collections_made import collection, item, write

EXAMPLE = "generated/test-api/client/examples/one.py"
# Not as black writes it, without a line that is too long.
SCRIPT = "'''{{ client }}'''\nx = {  'a':1 }\n"


@pytest.fixture
def asked(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What black is asked to format, in a project with templates of its own."""
    monkeypatch.setenv("PMGEN_CACHE", str(tmp_path / "cache"))
    project = tmp_path / "project"
    (project / "mine" / "python").mkdir(parents=True)
    (project / "mine" / "python" / "example.py.jinja").write_text(SCRIPT)
    monkeypatch.chdir(project)
    change("one")
    texts: list[str] = []
    black = format.as_black_writes

    def counted(source: str) -> str:
        texts.append(source)
        return black(source)

    monkeypatch.setattr(format, "as_black_writes", counted)
    return texts


def change(description: str) -> None:
    """Another collection: of two requests one has this description."""
    first = item("https://h/1", name="One")
    first["request"]["description"] = description
    write(Path(), collection(first, item("https://h/2", name="Two")), "api.json")


def build() -> None:
    """A build with the templates of the project."""
    assert cli.run(["build", "api.json", "--emit", "client", "--templates", "mine", "-q"]) == 0


def another_version(name: str) -> str:
    """The version of a package that is not the one installed."""
    return f"another {name}"


def test_what_own_templates_print_is_formatted(asked: list[str]) -> None:
    build()
    assert Path(EXAMPLE).read_text().endswith('x = {"a": 1}\n')
    assert any("{  'a':1 }" in text for text in asked)
    assert not [text for text in asked if "class Retries" in text], "the runtime is formatted where it is at home"


def test_a_text_is_formatted_once(asked: list[str]) -> None:
    build()
    before = {path: path.read_bytes() for path in Path("generated").rglob("*.py")}
    asked.clear()
    change("another")
    build()
    changed = [path for path in before if path.read_bytes() != before[path]]
    assert 0 < len(asked) <= len(changed) < 5
    asked.clear()
    Path(EXAMPLE).unlink()
    build()
    assert len(asked) == 1
    assert Path(EXAMPLE).read_bytes() == before[Path(EXAMPLE)]


def test_another_template_or_black_or_no_cache_asks_again(asked: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    build()
    every = len(asked)
    asked.clear()
    Path("mine/python/example.py.jinja").write_text(SCRIPT.replace("1", "2"))
    build()
    assert [text.endswith("x = {  'a':2 }\n") for text in asked] == [True, True]
    assert Path(EXAMPLE).read_text().endswith('x = {"a": 2}\n')
    asked.clear()
    monkeypatch.setattr("importlib.metadata.version", another_version)
    change("new")
    build()
    assert len(asked) == every
    asked.clear()
    monkeypatch.setenv("PMGEN_CACHE", "off")
    build()
    assert len(asked) == every
