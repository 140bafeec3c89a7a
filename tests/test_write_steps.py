"""A build seen by the system: what it opens, and what is there when it is killed before any one of its steps."""

import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pmgen.errors import Report
from pmgen.files import File
from pmgen.write import MANIFEST, hash_of, read_manifest, write_files

# Steps that change what others see; an opened file counts if it is opened to be written.
STEPS = {"open", "os.rename", "os.mkdir", "os.remove", "os.rmdir", "os.chmod", "os.truncate", "os.link", "os.symlink"}
OLD = {"a": "1", "b": "2", "c/d": "3", "c/e": "4", "f/g": "5"}
NEW = {"a": "one", "b": "2", "c/d": "three", "h/i/j": "six", "h/k": "seven"}
Hook = Callable[[str, str], None]


def build(folder: Path, texts: dict[str, str]) -> None:
    """Writes texts by their paths."""
    write_files(folder, [File(path, text, kind="curl") for path, text in texts.items()], Report())


def tree(folder: Path) -> dict[str, str]:
    """Every file but the manifest and what is staged."""
    files = (path for path in folder.rglob("*") if path.is_file())
    found = {path.relative_to(folder).as_posix(): path.read_text() for path in files}
    return {path: text for path, text in found.items() if not path.startswith(".pmgen-")}


def watched(folder: Path, told: Hook, work: Callable[[], None]) -> None:
    """Does some work; each step in the folder is told before it is done. The hook stays as long as the process."""

    def seen(event: str, arguments: tuple[Any, ...]) -> None:
        place = str(arguments[0]) if event in STEPS else ""
        is_read = event == "open" and not (int(arguments[2]) & (os.O_WRONLY | os.O_RDWR))
        if place.startswith(str(folder)) and not is_read:
            told(event, place)

    sys.addaudithook(seen)
    work()


def in_child(work: Callable[[], None]) -> int:
    """Does some work in a process of its own, as a hook is there for ever; how the process ended."""
    child = os.fork()
    if child == 0:
        try:
            work()
        except BaseException:
            os._exit(1)
        os._exit(0)
    return os.waitpid(child, 0)[1]


pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="the system has no fork")


def test_no_file_is_written_where_others_read_it(tmp_path: Path) -> None:
    folder = tmp_path / "out"
    build(folder, OLD)

    def told(event: str, place: str) -> None:
        inside = os.path.relpath(place, folder)
        if event == "open" and not inside.startswith((".pmgen-staging-", f"{MANIFEST}.new", ".pmgen-busy")):
            os._exit(3)

    assert in_child(lambda: watched(folder, told, lambda: build(folder, NEW))) == 0
    assert tree(folder) == NEW


def test_a_build_that_is_killed_before_any_of_its_steps_is_done_again(tmp_path: Path) -> None:
    killed = 0
    for step in range(1000):
        folder = tmp_path / str(step)
        build(folder, OLD)
        left = step

        def told(event: str, place: str) -> None:
            nonlocal left
            left -= 1
            if left < 0:
                os.kill(os.getpid(), signal.SIGKILL)

        work = in_child(lambda folder=folder, told=told: watched(folder, told, lambda: build(folder, NEW)))  # type: ignore[misc]
        known = read_manifest(folder)
        for path, text in tree(folder).items():
            assert text in (OLD.get(path), NEW.get(path)), (step, path)
            assert hash_of(text.encode()) in known[path].hashes, (step, path)
        build(folder, NEW)
        assert tree(folder) == NEW
        assert not list(folder.glob(".pmgen-staging-*"))
        if not os.WIFSIGNALED(work):
            assert work == 0
            break
        killed += 1
    assert killed >= 15
