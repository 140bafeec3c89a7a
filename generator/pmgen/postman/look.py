"""Which files of a folder are collections or environments: told by their heads, or by reading them."""

import os
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pmgen.errors import PmgenError, Report
from pmgen.postman.detect import collection_in
from pmgen.postman.source import content_of, decode, parse_json
from pmgen.postman.v3_tree import collections_in, is_tree

_DEPTH: Final = 3
# Where nobody keeps collections, and much else lies.
_SKIPPED: Final = frozenset({"node_modules", "generated", "venv", "__pycache__", "dist", "build", "site-packages"})
_HEAD: Final = 200_000


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in a folder: relative paths, in order."""

    collections: tuple[str, ...] = ()
    environments: tuple[str, ...] = ()


def look(folder: Path) -> Found:
    """The collections and environments in a folder and below it, three levels deep; told by their heads."""
    collections: list[str] = []
    environments: list[str] = []
    for path in _files(folder, 0):
        head = _head(path)
        name = path.relative_to(folder).as_posix()
        if _is_environment(path, head):
            environments.append(name)
        elif _is_collection(path, head):
            collections.append(name)
    return Found(tuple(collections), tuple(environments))


def collections_below(folder: Path) -> list[Path] | None:
    """The collections that a folder holds, files or folders of Postman's YAML format; None if it is one itself.

    Of a workspace those in its `collections`, else the JSON files as `look` goes through them. Those without a schema
    are found too, and broken ones that call themselves a collection, so that reading them tells what is wrong.
    """
    found = collections_in(folder)
    if found:
        return found
    if is_tree(folder):
        return None
    return [path for path in _files(folder, 0) if _holds_one(path)]


def _holds_one(path: Path) -> bool:
    head = _head(path)
    if _is_environment(path, head):
        return False
    if _is_collection(path, head):
        return True
    with suppress(PmgenError):
        collection_in(parse_json(decode(content_of(path, ""), "", Report()), "", Report()), "", Report())
        return True
    return False


def _is_environment(path: Path, head: bytes) -> bool:
    return b'"_postman_variable_scope"' in head or path.name.endswith(".postman_environment.json")


def _is_collection(path: Path, head: bytes) -> bool:
    return b"schema.getpostman.com" in head or path.name.endswith(".postman_collection.json")


def _files(folder: Path, depth: int) -> Iterator[Path]:
    with os.scandir(folder) as entries:
        for entry in sorted(entries, key=lambda one: one.name):
            if entry.name.startswith(".") or entry.name in _SKIPPED or entry.is_symlink():
                continue
            if entry.is_dir():
                if depth < _DEPTH:
                    yield from _files(Path(entry.path), depth + 1)
            elif entry.name.endswith(".json"):
                yield Path(entry.path)


def _head(path: Path) -> bytes:
    """The file's beginning and end: environments say what they are at the end."""
    try:
        with path.open("rb") as file:
            head = file.read(_HEAD)
            size = file.seek(0, os.SEEK_END)
            file.seek(max(size - 1000, 0))
            return head + file.read()
    except OSError:
        return b""
