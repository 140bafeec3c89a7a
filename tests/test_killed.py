"""A build that is killed leaves old or new files and a manifest that knows them, and the next build mends all."""

import os
import random
import shutil
import signal
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.options import Options
from pmgen.write import MANIFEST, hash_of, read_manifest
from pmgen.write.exclusive import exclusive

from tests.collections_made import collection, item, write

ROUNDS = 24
Tree = dict[str, bytes]


def tree(folder: Path) -> Tree:
    """Every file of a folder."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in files}


def requests(*numbers: int, host: str) -> dict[str, Any]:
    """A collection with requests of these numbers."""
    return collection(*(item(f"https://{host}/{n}", name=f"Request {n}") for n in numbers))


def build(source: Path, output: Path, *emit: str) -> None:
    """The build of a collection."""
    options = Options(output=output, emit=emit)
    pipeline.build(pipeline.load(source, options, Report()), options, Report())


def killed(work: Callable[[], None], wait: Callable[[], object]) -> bool:
    """Does the work in a process that is killed when `wait` is over; whether it was at work then."""
    child = os.fork()
    if child == 0:
        try:
            work()
        finally:
            os._exit(0)
    wait()
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def timed(work: Callable[[], None]) -> float:
    """How many seconds some work takes."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def test_files_are_old_or_new_and_the_manifest_knows_them(tmp_path: Path) -> None:
    old = write(tmp_path, requests(*range(16), host="old"), "old.json")
    new = write(tmp_path, requests(*range(8, 24), host="new"), "new.json")
    emit = ("curl",)
    build(old, tmp_path / "old", *emit)
    build(new, tmp_path / "new", *emit)
    trees = [tree(tmp_path / name / "test-api") for name in ("old", "new")]
    folder = tmp_path / "out" / "test-api"
    length = timed(lambda: build(old, tmp_path / "out", *emit))
    chance = random.Random(6)
    caught = 0
    for number in range(ROUNDS):
        source, wanted = ((new, trees[1]), (old, trees[0]))[number % 2]
        wait = partial(time.sleep, chance.uniform(0, length))
        caught += killed(partial(build, source, tmp_path / "out", *emit), wait)
        known = read_manifest(folder)
        for path, content in tree(folder).items():
            if not path.startswith(".pmgen-"):
                assert content in [one.get(path) for one in trees], path
                assert hash_of(content) in known[path].hashes, path
        # The shortest of all: a build that the machine held up would have the others killed when they are done.
        length = min(length, timed(partial(build, source, tmp_path / "out", *emit)))
        assert tree(folder) == wanted
    assert caught, "no build was killed while it worked"


def test_the_lock_and_the_changelog_are_those_of_a_build_that_was_never_killed(tmp_path: Path) -> None:
    old = write(tmp_path, requests(1, 2, host="old"), "old.json")
    new = write(tmp_path, requests(2, 3, host="new"), "new.json")
    build(old, tmp_path / "before", "client")
    shutil.copytree(tmp_path / "before", tmp_path / "expected")
    length = timed(lambda: build(new, tmp_path / "expected", "client"))
    expected = tree(tmp_path / "expected")
    assert expected != tree(tmp_path / "before")
    chance = random.Random(6)
    for _ in range(6):
        shutil.rmtree(tmp_path / "out", ignore_errors=True)
        shutil.copytree(tmp_path / "before", tmp_path / "out")
        killed(partial(build, new, tmp_path / "out", "client"), partial(time.sleep, chance.uniform(0, length)))
        length = min(length, timed(partial(build, new, tmp_path / "out", "client")))
        assert tree(tmp_path / "out") == expected


def test_a_second_build_of_one_folder_is_refused_while_the_first_one_works(tmp_path: Path) -> None:
    source = write(tmp_path, requests(1, host="h"))
    folder = tmp_path / "out" / "test-api"
    folder.mkdir(parents=True)
    with exclusive(folder), pytest.raises(PmgenError, match="Another build is writing") as refused:
        build(source, tmp_path / "out", "curl")
    assert "--output" in refused.value.fix
    assert not (folder / MANIFEST).exists()
    build(source, tmp_path / "out", "curl")
    assert (folder / MANIFEST).exists()


def test_the_folder_is_free_again_when_its_holder_is_killed(tmp_path: Path) -> None:
    source = write(tmp_path, requests(1, host="h"))
    (tmp_path / "out" / "test-api").mkdir(parents=True)
    reading, writing = os.pipe()

    def hold() -> None:
        with exclusive(tmp_path / "out" / "test-api"):
            os.write(writing, b"held")
            time.sleep(600)

    assert killed(hold, partial(os.read, reading, 4))
    os.close(reading)
    os.close(writing)
    build(source, tmp_path / "out", "curl")
