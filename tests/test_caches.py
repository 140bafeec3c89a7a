"""What is kept between builds: a cache that others may write to leads to no other file."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from pmgen import cache
from pmgen.write import cache as fetched


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A cache folder."""
    monkeypatch.setenv("PMGEN_CACHE", str(tmp_path))
    (tmp_path / "builds").mkdir()
    return tmp_path


def keep_record(folder: Path) -> Path:
    """Keeps a record; its place while it is written."""
    cache.keep("key", {"a": 1})
    assert cache.kept("key") == {"a": 1}
    return folder / "builds" / f"key.{os.getpid()}.new"


def keep_fetched(folder: Path) -> Path:
    """Keeps what was fetched; its place while it is written."""
    fetched.keep(folder, "key", "tag", b"{}")
    assert fetched.kept(folder, "key") == ("tag", b"{}")
    return folder / "key.new"


@pytest.mark.parametrize("keep", [keep_record, keep_fetched])
def test_a_link_where_a_record_is_written_is_not_followed(folder: Path, keep: Callable[[Path], Path]) -> None:
    other = folder / "other"
    other.write_text("theirs")
    staged = keep(folder)
    assert not staged.exists()
    staged.symlink_to(other)
    keep(folder)
    assert other.read_text() == "theirs"
    assert not os.path.lexists(staged)
