"""A disk that fills up, a folder that nobody may write to: an error that says so, and what was there is whole."""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from pmgen.errors import Report
from pmgen.files import File
from pmgen.write import MANIFEST, write_files

from tests.collections_made import collection, item, raw, write

LINUX_ROOT = sys.platform == "linux" and os.geteuid() == 0
MOUNT = ("mount", "-t", "tmpfs", "-o", "size=200k", "tmpfs")
# Takes root's power over permissions away, capabilities(7): they count for its files as for anybody's.
AS_ANYBODY = """
import ctypes
version, this_process, none = 0x20080522, 0, (ctypes.c_uint32 * 6)()
assert ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(version, this_process), none) == 0
"""
SMALL = [item(name=f"r{number}", method="POST", body=raw('{"a": 1}')) for number in range(3)]
LARGE = [item(name=f"r{number}", method="POST", body=raw(json.dumps({"a": "x" * 30_000}))) for number in range(10)]


def build(folder: Path, source: Path, limit: str = "") -> "subprocess.CompletedProcess[str]":
    """`pmgen build --emit curl` in a process of its own, after a line of Python."""
    line = f"{limit}\nfrom pmgen.cli import main\nmain()"
    command = [sys.executable, "-c", line, "build", str(source), "--emit", "curl", "-o", str(folder)]
    return subprocess.run(command, capture_output=True, text=True, check=False)


def content(folder: Path) -> dict[str, bytes]:
    """Every file by its path; locks are nobody's content."""
    files = (path for path in folder.rglob("*") if path.is_file() and "lock" not in path.name)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def whole(folder: Path, before: dict[str, bytes]) -> bool:
    """Whether every file from before is as it was, or gone for a whole new one, and nothing staged is left."""
    now = content(folder)
    scripts = {path: text for path, text in now.items() if path.endswith(".sh")}
    ended = all(text.startswith(b"#!/bin/sh\n") and text.endswith(b"\n") for text in scripts.values())
    return ended and before.keys() <= now.keys() and not [path for path in now if "staging" in path]


def refused(done: "subprocess.CompletedProcess[str]") -> bool:
    """Whether the command said what is wrong, and nothing else."""
    return done.returncode == 2 and "Cannot write here" in done.stderr and "Traceback" not in done.stderr


def test_a_write_that_fails_half_way_leaves_what_was_there(tmp_path: Path) -> None:
    """A limit on the size of files fails as a full disk does, on any system that has it."""
    source = write(tmp_path, collection(*SMALL))
    assert build(tmp_path / "out", source).returncode == 0
    before = content(tmp_path / "out")
    write(tmp_path, collection(*LARGE))
    limit = "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN)"
    done = build(tmp_path / "out", source, f"{limit}; resource.setrlimit(resource.RLIMIT_FSIZE, (20000, 20000))")
    assert refused(done), done.stderr
    assert whole(tmp_path / "out", before)
    assert build(tmp_path / "out", source).returncode == 0
    assert len(content(tmp_path / "out")) > len(before)


def _can_mount() -> bool:
    """Whether this process may mount disks; a container often forbids it to root too."""
    with tempfile.TemporaryDirectory() as place:
        mounted = LINUX_ROOT and subprocess.run([*MOUNT, place], capture_output=True, check=False).returncode == 0
        if mounted:
            subprocess.run(["umount", place], check=True)
        return mounted


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 200 KB."""
    place = tmp_path / "disk"
    place.mkdir()
    subprocess.run([*MOUNT, str(place)], check=True)
    yield place
    subprocess.run(["umount", str(place)], check=True)


# Where no disk can be mounted, the limit on the size of files above fails in the same way.
@pytest.mark.parametrize("size", ["200k"] if _can_mount() else [])
def test_a_full_disk(size: str, disk: Path, tmp_path: Path) -> None:
    source = write(tmp_path, collection(*SMALL))
    assert build(disk / "out", source).returncode == 0
    before = content(disk / "out")
    write(tmp_path, collection(*LARGE))
    done = build(disk / "out", source)
    assert refused(done), done.stderr
    assert "space" in done.stderr
    assert whole(disk / "out", before)
    write(tmp_path, collection(*SMALL))
    assert build(disk / "out", source).returncode == 0
    assert content(disk / "out") == before


@pytest.mark.parametrize("before", [] if sys.platform == "win32" else [AS_ANYBODY if LINUX_ROOT else ""])
def test_a_folder_that_may_not_be_written_to(before: str, tmp_path: Path) -> None:
    source = write(tmp_path, collection(*SMALL))
    (tmp_path / "out").mkdir(mode=0o500)
    assert refused(done := build(tmp_path / "out", source, before)), done.stderr
    assert content(tmp_path / "out") == {}


@pytest.mark.parametrize("before", [] if sys.platform == "win32" else [AS_ANYBODY if LINUX_ROOT else ""])
@pytest.mark.parametrize("locked", ["", "curl"])
def test_what_was_built_stays_whole_in_a_folder_that_is_locked_since(before: str, locked: str, tmp_path: Path) -> None:
    source = write(tmp_path, collection(*SMALL))
    assert build(tmp_path / "out", source).returncode == 0
    known = content(tmp_path / "out")
    (folder,) = (tmp_path / "out").iterdir()
    write(tmp_path, collection(*LARGE))
    (folder / locked).chmod(0o500)
    done = build(tmp_path / "out", source, before)
    (folder / locked).chmod(0o700)
    assert refused(done), done.stderr
    assert whole(tmp_path / "out", known)
    assert build(tmp_path / "out", source).returncode == 0


def test_a_build_in_another_process_is_refused_while_one_is_at_work(tmp_path: Path) -> None:
    source = write(tmp_path, collection(*SMALL))
    (folder := tmp_path / "out" / "test-api").mkdir(parents=True)

    def made() -> Iterator[File]:
        yield File("first.txt", "1", kind="curl")
        done = build(tmp_path / "out", source)
        assert done.returncode == 2
        assert "Another build is writing" in done.stderr
        yield File("second.txt", "2", kind="curl")

    write_files(folder, made(), Report())
    assert content(folder).keys() == {"first.txt", "second.txt", MANIFEST}


def test_builds_at_once_leave_what_one_of_them_makes(tmp_path: Path) -> None:
    source = write(tmp_path, collection(*LARGE))
    command = [sys.executable, "-m", "pmgen", "build", str(source), "--emit", "curl", "-o", str(tmp_path / "out")]
    running = [subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) for _ in range(3)]
    said = [process.communicate()[1] for process in running]
    codes = [process.returncode for process in running]
    assert 0 in codes
    assert all(code in (0, 2) and "Traceback" not in text for code, text in zip(codes, said, strict=True))
    left = content(tmp_path / "out")
    assert whole(tmp_path / "out", {})
    assert build(tmp_path / "out", source).returncode == 0
    assert content(tmp_path / "out") == left
