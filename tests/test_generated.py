"""What pmgen makes of real collections: `generated/` is current, every output is complete, formatted and safe."""

import json
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path, PurePosixPath

import pytest
from pmgen import pipeline
from pmgen.errors import Report
from pmgen.files import File
from pmgen.format import as_black_writes, formatted
from pmgen.locking import settle
from pmgen.model.api import Api
from pmgen.options import Options
from pmgen.postman import read
from pmgen.postman.shape import Item
from pmgen.write import MANIFEST

from tests.corpus import ROOT

GENERATED = ROOT / "generated"
SHIPPED = sorted((ROOT / "collections").glob("*.json"))
LIMIT = 10_000_000


@dataclass(frozen=True, slots=True)
class Made:
    """The model and all outputs of a collection, and the paths of those that are not printed as black writes them."""

    api: Api
    files: tuple[File, ...]
    unproven: tuple[str, ...]


def make(path: Path) -> Made:
    """All of a collection."""
    options = Options()
    api = pipeline.load(path, options, Report(), path.name)
    printed = pipeline.emit(api, options, Report(), format_code=False)
    unproven = tuple(file.path for file in printed if file.path.endswith(".py") and not file.formatted)
    return Made(api, tuple(formatted(printed)), unproven)


# The tests of one collection run one after the other.
made = lru_cache(maxsize=1)(make)


@pytest.mark.parametrize("path", SHIPPED, ids=[path.stem for path in SHIPPED])
def test_generated_is_current(path: Path) -> None:
    api, files = made(path).api, made(path).files
    folder = GENERATED / api.slug
    on_disk = {
        place.relative_to(folder).as_posix(): place.read_bytes()
        for place in folder.rglob("*")
        if place.is_file() and place.name != MANIFEST and "__pycache__" not in place.parts
    }
    settled = settle(api, folder, client=True)
    now = {file.path: file.content.encode() for file in (*files, *settled.files)}
    assert on_disk.keys() == now.keys(), "run make demo, and commit generated/"
    stale = [name for name, content in now.items() if on_disk[name] != content]
    assert not stale, "run make demo, and commit generated/"


def test_generated_stays_small() -> None:
    size = sum(path.stat().st_size for path in GENERATED.rglob("*") if path.is_file())
    assert size < LIMIT


def requests_of(path: Path) -> int:
    """How many requests the file holds, counted without pmgen's model."""

    return _requests(read(path, name=path.name, report=Report()).item)


def _requests(items: Sequence[Item]) -> int:
    return sum(1 if entry.item is None else _requests(entry.item) for entry in items)


def test_no_request_is_lost(corpus_file: Path) -> None:
    api, files = made(corpus_file).api, made(corpus_file).files
    assert len(api.endpoints) == requests_of(corpus_file)
    kinds = Counter((file.kind, file.endpoint) for file in files if file.endpoint)
    for kind in ("client", "curl", "chilkat/lianja", "chilkat/python"):
        for endpoint in api.endpoints:
            assert kinds[kind, endpoint.id] == 1, f"{endpoint.title}: no {kind}"
    assert len({endpoint.id for endpoint in api.endpoints}) == len(api.endpoints)


def test_paths_are_safe_and_differ_in_more_than_case(corpus_file: Path) -> None:
    files = made(corpus_file).files
    folded = Counter(file.path.casefold() for file in files)
    assert max(folded.values(), default=1) == 1
    for file in files:
        assert all(len(part.encode()) < 200 and part.strip(". ") == part for part in PurePosixPath(file.path).parts)


def test_black_has_little_to_do(corpus_file: Path) -> None:
    """Black is slow: nearly all Python is printed as black writes it, and known to be so."""
    all_of_it = made(corpus_file)
    python = [file for file in all_of_it.files if file.path.endswith(".py")]
    assert len(all_of_it.unproven) <= len(python) // 100


# What clients have in common is proved once.
proved: set[str] = set()


def test_python_is_a_fixed_point_of_black(corpus_file: Path) -> None:
    for file in made(corpus_file).files:
        if file.path.endswith(".py") and file.content not in proved:
            assert as_black_writes(file.content) == file.content, file.path
            proved.add(file.content)


def test_the_same_input_gives_the_same_output(corpus_file: Path) -> None:
    assert make(corpus_file).files == made(corpus_file).files


def test_the_manifest_lists_what_is_there() -> None:
    for path in GENERATED.glob(f"*/{MANIFEST}"):
        listed = json.loads(path.read_text(encoding="utf-8"))["files"]
        names = {name for kind in listed.values() for name in kind}
        assert names == {
            place.relative_to(path.parent).as_posix()
            for place in path.parent.rglob("*")
            if place.is_file() and place != path and "__pycache__" not in place.parts
        }
