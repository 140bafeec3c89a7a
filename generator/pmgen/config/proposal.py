"""`pmgen init`: what lies in a folder, and the configuration that fits it."""

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pmgen.build.names import slug

_DEPTH: Final = 3
# Where nobody keeps collections, and much else lies.
_SKIPPED: Final = frozenset({"node_modules", "generated", "venv", "__pycache__", "dist", "build", "site-packages"})
_HEAD: Final = 200_000


@dataclass(frozen=True, slots=True)
class Found:
    """What lies in a folder: relative paths, in order."""

    collections: tuple[str, ...] = ()
    environments: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Proposal:
    """A configuration to write; `languages` counts only where chilkat is in `emit`."""

    collections: tuple[str, ...]
    environments: tuple[str, ...] = ()
    output: str = "generated"
    emit: tuple[str, ...] = ("client",)
    languages: tuple[str, ...] = ()


def look(folder: Path) -> Found:
    """The collections and environments in a folder and below it, three levels deep; told by their heads."""
    collections: list[str] = []
    environments: list[str] = []
    for path in _files(folder, 0):
        head = _head(path)
        name = path.relative_to(folder).as_posix()
        if b'"_postman_variable_scope"' in head or path.name.endswith(".postman_environment.json"):
            environments.append(name)
        elif b"schema.getpostman.com" in head or path.name.endswith(".postman_collection.json"):
            collections.append(name)
    return Found(tuple(collections), tuple(environments))


def as_toml(proposal: Proposal, *, prefix: str = "") -> str:
    """The configuration as text; `prefix` is what stands before each table's name, `tool.pmgen` in pyproject.toml."""
    lines = [f"[{prefix}]"] if prefix else ["# `pmgen build` builds what stands here; `pmgen config` shows it all."]
    lines += [f"output = {quoted(proposal.output)}", f"emit = {_listed(proposal.emit)}"]
    if proposal.languages:
        lines.append(f"languages = {_listed(proposal.languages)}")
    if proposal.environments:
        lines.append(f"environments = {_listed(proposal.environments)}")
    dotted = f"{prefix}." if prefix else ""
    for name, source in _named(proposal.collections):
        lines += ["", f"[{dotted}collections.{name}]", f"source = {quoted(source)}"]
    return "".join(f"{line}\n" for line in lines)


def _named(sources: Sequence[str]) -> Iterator[tuple[str, str]]:
    """The sources with a name for each, made of its file's."""
    taken: set[str] = set()
    for source in sources:
        stem = source.rstrip("/").rpartition("/")[2].partition(".")[0]
        base, number = slug(stem), 1
        name = base
        while name in taken:
            number += 1
            name = f"{base}-{number}"
        taken.add(name)
        # A bare key holds ASCII letters, digits, dashes and underscores; any other is quoted.
        yield name if name.isascii() else quoted(name), source


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


def _listed(texts: Sequence[str]) -> str:
    return f"[{', '.join(quoted(text) for text in texts)}]"


def quoted(text: str) -> str:
    """A basic string of TOML: JSON's, but that DEL has to be escaped."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
