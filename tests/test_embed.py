"""Snippets in Markdown: markers are filled, everything else stays; the project's own README is up to date."""

from pathlib import Path

import pytest
from pmgen.cli import run
from pmgen.embed import Marker, refreshed
from pmgen.errors import PmgenError

MARKER = '<!-- pmgen: api.json "Users/Get" lang=client -->'
SEED = Path(__file__).parent / "fixtures" / "seed" / "salesforce-platform-apis.postman_collection.json"
SEED_MARKER = f'<!-- pmgen: {SEED.name} "Bulk v2/Query/Abort a Job Query" lang=curl -->\n'


def filled(text: str, code: str = "new\n") -> str:
    """The text with the same code in every block."""
    return refreshed(text, "a.md", lambda marker: code)


def test_a_block_is_added_below_a_marker() -> None:
    assert filled(f"a\n{MARKER}\nb\n") == f"a\n{MARKER}\n```python\nnew\n```\nb\n"


def test_the_block_below_a_marker_is_filled_anew() -> None:
    assert filled(f"{MARKER}\n\n~~~\nold\n~~~\nb\n") == f"{MARKER}\n```\nnew\n```\nb\n"


def test_what_a_fence_says_of_its_block_stays() -> None:
    text = f'{MARKER}\n```python title="x"\nold\n```\n'
    assert filled(text) == f'{MARKER}\n```python title="x"\nnew\n```\n'


def test_a_second_run_changes_nothing() -> None:
    once = filled(f"# T\n\n  {MARKER}\nb")
    assert filled(once) == once


def test_markers_inside_code_are_examples() -> None:
    text = f"````\n{MARKER}\n```\nx\n```\n````\n"
    assert filled(text) == text


def test_code_with_fences_gets_longer_ones() -> None:
    assert filled(f"{MARKER}\n", "```\nx\n```\n") == f"{MARKER}\n````python\n```\nx\n```\n````\n"


def test_a_block_keeps_the_indent_of_its_marker() -> None:
    assert filled(f"- item\n\n  {MARKER}\n", "a\n\nb\n") == f"- item\n\n  {MARKER}\n  ```python\n  a\n\n  b\n  ```\n"


def markers(text: str, file: str) -> list[Marker]:
    """The markers of a text, in order."""
    found: list[Marker] = []

    def note(marker: Marker) -> str:
        found.append(marker)
        return ""

    refreshed(text, file, note)
    return found


def test_a_marker_says_what_it_wants() -> None:
    text = '\n<!-- pmgen: my api.json "A/B c" lang=curl example="Not found" environment=e.json -->\n'.replace("my ", "")
    assert markers(text, "a.md") == [Marker("api.json", "A/B c", "curl", "Not found", "e.json", 2)]


@pytest.mark.parametrize("words", ["api.json", 'api.json "A"', "api.json A B lang=curl", 'api.json "A lang=curl'])
def test_a_marker_that_says_too_little_is_an_error_with_its_line(words: str) -> None:
    with pytest.raises(PmgenError) as caught:
        filled(f"a\n<!-- pmgen: {words} -->\n")
    assert str(caught.value.place) == "a.md, line 2" or "line 2" in str(caught.value.place)


def test_a_block_that_is_not_closed_is_an_error() -> None:
    with pytest.raises(PmgenError):
        filled(f"{MARKER}\n```\nold\n")


def test_the_command_updates_files_and_checks_them(tmp_path: Path) -> None:
    (tmp_path / SEED.name).write_bytes(SEED.read_bytes())
    file = tmp_path / "README.md"
    file.write_bytes(f"# T\r\n\r\n{SEED_MARKER}".replace("\n", "\r\n").replace("\r\r", "\r").encode())
    assert run(["docs", "update", "--check", str(file)]) == 1
    assert run(["docs", "update", str(file)]) == 0
    text = file.read_bytes().decode()
    assert text.replace("\r\n", "").count("\n") == 0
    assert "curl -g -X PATCH" in text
    assert run(["docs", "update", "--check", str(file)]) == 0


def test_an_unknown_request_is_an_error_and_nothing_is_written(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / SEED.name).write_bytes(SEED.read_bytes())
    good, bad = tmp_path / "good.md", tmp_path / "bad.md"
    good.write_text(SEED_MARKER, encoding="utf-8")
    bad.write_text(SEED_MARKER.replace("Abort", "Bort"), encoding="utf-8")
    assert run(["docs", "update", str(good), str(bad)]) == 2
    assert good.read_text(encoding="utf-8") == SEED_MARKER
    assert "bad.md#line 1" in capsys.readouterr().err


def test_an_unknown_language_is_an_error_at_its_marker(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / SEED.name).write_bytes(SEED.read_bytes())
    file = tmp_path / "a.md"
    file.write_text("text\n" + SEED_MARKER.replace("lang=curl", "lang=klingon"), encoding="utf-8")
    assert run(["docs", "update", str(file)]) == 2
    shown = capsys.readouterr().err
    assert "a.md#line 2" in shown
    assert "`pmgen languages` lists them" in shown


def test_the_projects_own_readme_is_up_to_date(root: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert markers((root / "README.md").read_text(encoding="utf-8"), "README.md")
    assert run(["docs", "update", "--check", str(root / "README.md")]) == 0, capsys.readouterr().err
