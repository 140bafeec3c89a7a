"""Writing: only what changed, only what is pmgen's, never half."""

import contextlib
import json
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pmgen.errors import PmgenError, Report
from pmgen.files import File
from pmgen.write import MANIFEST, Changes, replace_content, write_files


def files(**contents: str) -> list[File]:
    """Files of one kind; `__` in a name is a slash."""
    return [File(name.replace("__", "/") + ".txt", text, kind="curl") for name, text in contents.items()]


def put(folder: Path, made: list[File], *, force: bool = False) -> Changes:
    """Writes files and gives what changed."""
    return write_files(folder, made, Report(), force=force)


def tree(folder: Path) -> dict[str, str]:
    """Every file of the folder but the manifest."""
    return {
        path.relative_to(folder).as_posix(): path.read_text()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != MANIFEST
    }


def test_files_are_written_and_listed(tmp_path: Path) -> None:
    changes = put(tmp_path / "out", files(a="1", b__c="2"))
    assert tree(tmp_path / "out") == {"a.txt": "1", "b/c.txt": "2"}
    assert changes == Changes(("a.txt", "b/c.txt"), 0, ())
    assert sorted(json.loads((tmp_path / "out" / MANIFEST).read_text())["files"]["curl"]) == ["a.txt", "b/c.txt"]


def test_nothing_is_written_where_nothing_changed(tmp_path: Path) -> None:
    put(tmp_path, files(a="1", b="2"))
    before = {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()}
    assert put(tmp_path, files(a="1", b="2")) == Changes((), 2, ())
    assert {path: path.stat().st_mtime_ns for path in tmp_path.iterdir()} == before
    assert put(tmp_path, files(a="1", b="3")).written == ("b.txt",)


def test_lines_that_end_as_git_makes_them_on_windows_are_no_edit(tmp_path: Path) -> None:
    put(tmp_path, files(a="1\n2\n", b="1\n", c="1\n"))
    for path in (*tmp_path.glob("*.txt"), tmp_path / MANIFEST):
        path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    assert put(tmp_path, files(a="1\n2\n", b="2\n")) == Changes(("b.txt",), 1, ("c.txt",))
    assert (tmp_path / "a.txt").read_bytes() == b"1\r\n2\r\n"
    (tmp_path / "a.txt").write_bytes(b"1\r\n3\r\n")
    with pytest.raises(PmgenError, match=r"not as pmgen wrote them: a\.txt"):
        put(tmp_path, files(a="1\n2\n", b="2\n"))


def test_stale_files_go_and_their_empty_folders_too(tmp_path: Path) -> None:
    put(tmp_path, files(a="1", b__c__d="2", b__e="3"))
    (tmp_path / "b" / "mine.md").write_text("mine")
    assert put(tmp_path, files(a="1")).removed == ("b/c/d.txt", "b/e.txt")
    assert tree(tmp_path) == {"a.txt": "1", "b/mine.md": "mine"}
    assert not (tmp_path / "b" / "c").exists()


def test_files_of_other_kinds_stay(tmp_path: Path) -> None:
    put(tmp_path, [File("x.py", "1", kind="client"), *files(a="1")])
    assert put(tmp_path, files(b="1")).removed == ("a.txt",)
    assert tree(tmp_path) == {"b.txt": "1", "x.py": "1"}


def test_a_foreign_file_is_not_overwritten(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("mine")
    with pytest.raises(PmgenError, match=r"a\.txt"):
        put(tmp_path, files(a="1", b="2"))
    assert tree(tmp_path) == {"a.txt": "mine"}
    put(tmp_path, files(a="1", b="2"), force=True)
    assert tree(tmp_path) == {"a.txt": "1", "b.txt": "2"}


def test_an_edited_file_is_not_overwritten(tmp_path: Path) -> None:
    put(tmp_path, files(a="1", b="2"))
    (tmp_path / "a.txt").write_text("edited")
    with pytest.raises(PmgenError, match="not as pmgen wrote them"):
        put(tmp_path, files(a="new", b="new"))
    assert tree(tmp_path) == {"a.txt": "edited", "b.txt": "2"}


def test_an_edited_stale_file_stays_with_a_notice(tmp_path: Path) -> None:
    put(tmp_path, files(a="1", b="2"))
    (tmp_path / "a.txt").write_text("edited")
    report = Report()
    assert write_files(tmp_path, files(b="2"), report).removed == ()
    assert tree(tmp_path) == {"a.txt": "edited", "b.txt": "2"}
    assert [notice.code for notice in report.notices] == ["edited-stale-file"]


def test_a_lost_file_is_written_again(tmp_path: Path) -> None:
    put(tmp_path, files(a="1"))
    (tmp_path / "a.txt").unlink()
    assert put(tmp_path, files(a="1")).written == ("a.txt",)


@pytest.mark.parametrize(
    "path", ["../x", "/x", "a//b", "a/./b", "", "a\\b", "c:x", "a/../../b", "a\0b", "a\nb", "x" * 256]
)
def test_unsafe_paths_are_refused(tmp_path: Path, path: str) -> None:
    with pytest.raises(PmgenError, match="not safe"):
        put(tmp_path / "out", [File(path, "x")])
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("link", ["out", "out/a", "out/a/b"])
def test_symbolic_links_are_not_followed(tmp_path: Path, link: str) -> None:
    (tmp_path / "elsewhere").mkdir()
    place = tmp_path / link
    place.parent.mkdir(parents=True, exist_ok=True)
    place.symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PmgenError, match="symbolic link"):
        put(tmp_path / "out", files(a__b__c="1"), force=True)
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_link_in_the_place_of_a_file_is_replaced_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "a.txt").symlink_to(tmp_path / "secret")
    with pytest.raises(PmgenError):
        put(tmp_path / "out", files(a="1"))
    put(tmp_path / "out", files(a="1"), force=True)
    assert (tmp_path / "secret").read_text() == "mine"
    assert not (tmp_path / "out" / "a.txt").is_symlink()


def test_a_link_where_the_manifest_is_staged_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_text("mine")
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / f"{MANIFEST}.new").symlink_to(tmp_path / "secret")
    put(tmp_path / "out", files(a="1"))
    assert (tmp_path / "secret").read_text() == "mine"


@pytest.mark.parametrize("path", ["../mine.txt", "a/../../mine.txt", "{place}/mine.txt"])
def test_a_manifest_of_a_stranger_cannot_have_files_elsewhere_removed(tmp_path: Path, path: str) -> None:
    (tmp_path / "mine.txt").write_text("1")
    put(tmp_path / "out", files(a="1"))
    manifest = tmp_path / "out" / MANIFEST
    manifest.write_text(manifest.read_text().replace("a.txt", path.format(place=tmp_path)))
    with pytest.raises(PmgenError, match="cannot be read"):
        put(tmp_path / "out", files(b="2"), force=True)
    assert (tmp_path / "mine.txt").read_text() == "1"


def test_what_is_no_longer_made_is_not_removed_through_a_link(tmp_path: Path) -> None:
    put(tmp_path / "out", files(a__b="1", c="2"))
    (tmp_path / "out" / "a").rename(tmp_path / "elsewhere")
    (tmp_path / "out" / "a").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(PmgenError, match="symbolic link"):
        put(tmp_path / "out", files(c="2"))
    assert (tmp_path / "elsewhere" / "b.txt").read_text() == "1"


def test_a_file_of_the_users_is_replaced_whole_beside_whatever_lies_there(tmp_path: Path) -> None:
    readme, other = tmp_path / "README.md", tmp_path / "README.md.new"
    readme.write_text("old")
    readme.chmod(0o640)
    other.write_text("mine")
    replace_content(readme, b"new")
    assert (readme.read_text(), readme.stat().st_mode & 0o777, other.read_text()) == ("new", 0o640, "mine")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["README.md", "README.md.new"]


def test_a_link_is_no_file_of_ours_whatever_it_leads_to(tmp_path: Path) -> None:
    put(tmp_path / "out", files(a="1"))
    (tmp_path / "out" / "a.txt").rename(tmp_path / "elsewhere")
    (tmp_path / "out" / "a.txt").symlink_to(tmp_path / "elsewhere")
    put(tmp_path / "out", files(a="1"), force=True)
    assert not (tmp_path / "out" / "a.txt").is_symlink()
    assert (tmp_path / "elsewhere").read_text() == "1"


def test_a_program_can_be_run(tmp_path: Path) -> None:
    put(tmp_path, [File("a.sh", "#!/bin/sh\n", executable=True), File("b.txt", "")])
    assert os.access(tmp_path / "a.sh", os.X_OK)
    assert not os.access(tmp_path / "b.txt", os.X_OK)


def test_a_place_that_is_a_file_gives_an_error(tmp_path: Path) -> None:
    (tmp_path / "out").write_text("")
    with pytest.raises(PmgenError, match="Cannot write"):
        put(tmp_path / "out", files(a="1"))


def test_a_broken_manifest_gives_an_error(tmp_path: Path) -> None:
    (tmp_path / MANIFEST).write_text("{")
    with pytest.raises(PmgenError, match="cannot be read"):
        put(tmp_path, files(a="1"))


def test_a_folder_that_is_new_comes_in_one_step(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put(tmp_path, files(a="1", b__c="2"))
    moved: list[str] = []

    def noting(source: Path, target: Path) -> None:
        moved.append(Path(target).relative_to(tmp_path).as_posix())
        real(source, target)

    real = os.replace
    monkeypatch.setattr("os.replace", noting)
    put(tmp_path, files(a="1", b__c="2", b__d__e="3", b__d__f__g="4", b__h="5", i__j="6"))
    assert sorted(moved) == [MANIFEST, "b/d", "b/h.txt", "i"]
    assert tree(tmp_path)["b/d/f/g.txt"] == "4"


def test_a_folder_that_somebody_else_makes_in_the_meantime_keeps_what_is_in_it(tmp_path: Path) -> None:
    def made() -> Iterator[File]:
        yield from files(b__c="1", b__d__e="2")
        (tmp_path / "b" / "d").mkdir(parents=True)
        (tmp_path / "b" / "d" / "mine.md").write_text("mine")
        yield from files(b__f="3")

    assert write_files(tmp_path, made(), Report()).written == ("b/c.txt", "b/d/e.txt", "b/f.txt")
    assert tree(tmp_path) == {"b/c.txt": "1", "b/d/e.txt": "2", "b/d/mine.md": "mine", "b/f.txt": "3"}


def test_a_link_that_somebody_makes_in_the_meantime_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").mkdir()

    def made() -> Iterator[File]:
        yield from files(b__c="1")
        (tmp_path / "out" / "b").symlink_to(tmp_path / "elsewhere")

    with pytest.raises(PmgenError, match="symbolic link"):
        write_files(tmp_path / "out", made(), Report())
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_a_file_that_gives_way_to_a_folder(tmp_path: Path) -> None:
    put(tmp_path, [File("a", "1", kind="curl")])
    put(tmp_path, [File("a/x/y", "1", kind="curl")])
    assert tree(tmp_path) == {"a/x/y": "1"}


def test_the_manifest_is_json_in_lines_that_a_diff_shows_well(tmp_path: Path) -> None:
    for made in ([], files(a="1"), [*files(a="1", é__b="2"), File('"', "3", kind='k"')]):
        put(tmp_path, made)
        text = (tmp_path / MANIFEST).read_text(encoding="utf-8") if made else "{}\n"
        assert text == json.dumps(json.loads(text), indent=1, ensure_ascii=False) + "\n"


def test_a_build_that_has_to_wait_leaves_the_folder_to_the_one_that_holds_it(tmp_path: Path) -> None:
    def made() -> Iterator[File]:
        with pytest.raises(PmgenError, match="Another build"):
            put(tmp_path / "out", files(b="2"))
        yield from files(a="1")

    write_files(tmp_path / "out", made(), Report())
    assert tree(tmp_path / "out") == {"a.txt": "1"}


@pytest.mark.parametrize("steps", range(12))
def test_a_build_that_dies_leaves_old_or_new_files_and_the_next_one_mends_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, steps: int
) -> None:
    old = {"a.txt": "1", "b.txt": "2", "c/d.txt": "3"}
    new = {"a.txt": "one", "c/d.txt": "three", "e.txt": "four"}
    put(tmp_path, files(a="1", b="2", c__d="3"))
    left = steps

    def dying(source: Path, target: Path) -> None:
        nonlocal left
        left -= 1
        if left < 0:
            raise KeyboardInterrupt
        real(source, target)

    real = os.replace
    monkeypatch.setattr("os.replace", dying)
    with contextlib.suppress(KeyboardInterrupt):
        put(tmp_path, files(a="one", c__d="three", e="four"))
    found = tree(tmp_path)
    assert all(text in (old.get(path), new.get(path)) for path, text in found.items() if not path.startswith("."))
    monkeypatch.setattr("os.replace", real)
    put(tmp_path, files(a="one", c__d="three", e="four"))
    assert tree(tmp_path) == new


@pytest.mark.parametrize("swapped", ["out", "out/b"])
def test_a_folder_that_becomes_a_link_in_the_meantime_is_not_followed(swapped: str, tmp_path: Path) -> None:
    put(tmp_path / "out", files(b__c="1"))
    (tmp_path / "elsewhere" / "b").mkdir(parents=True)

    def made() -> Iterator[File]:
        yield from files(b__c="2", b__d="3")
        (tmp_path / swapped).rename(tmp_path / "moved")
        (tmp_path / swapped).symlink_to(tmp_path / "elsewhere")

    with pytest.raises(PmgenError, match="symbolic link"):
        write_files(tmp_path / "out", made(), Report())
    assert [path for path in (tmp_path / "elsewhere").rglob("*") if path.is_file()] == []
