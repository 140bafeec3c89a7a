"""The manifest beside the files: which are pmgen's, by their hashes."""

import json
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from pmgen import __version__
from pmgen.errors import PmgenError
from pmgen.merges import sides
from pmgen.write.safety import is_safe, write_anew

MANIFEST: Final = ".pmgen-manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of ours: its kind, and the hashes that it may have (two while a build is under way)."""

    kind: str
    hashes: tuple[str, ...]


def content_of(place: str | Path) -> bytes | None:
    """What a file holds; None if there is none, or it is a link or a folder."""
    return seen(place)[0]


def seen(place: str | Path) -> tuple[bytes | None, str]:
    """What a file holds, and its state before it was read; None and "" as `content_of` tells None."""
    try:
        status = os.lstat(place)
        if stat.S_ISREG(status.st_mode):
            return _read(place, status.st_size), state(status)
    except (FileNotFoundError, NotADirectoryError):
        pass
    return None, ""


def state_of(place: str | Path) -> str:
    """The state of a file; "" if there is none."""
    try:
        return state(os.lstat(place))
    except OSError:
        return ""


def state(status: os.stat_result) -> str:
    """What the system tells of a file, which is something else after each change of it."""
    return f"{status.st_ino} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}"


def _read(place: str | Path, size: int) -> bytes:
    """All of a file, by as few calls of the system as there are where it has the size that is expected."""
    handle = os.open(place, os.O_RDONLY | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0))
    try:
        parts = [os.read(handle, size + 1)]
        while parts[-1] and len(parts[0]) != size:
            parts.append(os.read(handle, 1 << 20))
        return b"".join(parts)
    finally:
        os.close(handle)


def hash_of(content: bytes) -> str:
    """The name of a content."""
    return sha256(content).hexdigest()


def both(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> dict[str, Entry]:
    """The manifest while a build is under way: each file may be old or new."""
    entries = {**old, **new}
    for path in old.keys() & new.keys():
        hashes = (*old[path].hashes, *new[path].hashes)
        entries[path] = Entry(new[path].kind, tuple(dict.fromkeys(hashes)))
    return entries


def _listed(content: bytes | str) -> dict[str, Entry]:
    """The entries of a manifest, which may be a stranger's: ValueError if one leads out of its folder."""
    listed: dict[str, dict[str, Any]] = json.loads(content)["files"]
    entries = {
        path: Entry(kind, tuple(hashes.split())) for kind, paths in listed.items() for path, hashes in paths.items()
    }
    if not all(map(is_safe, entries)):
        raise ValueError("a path that is not safe")
    return entries


def read_manifest(folder: Path) -> dict[str, Entry]:
    """What pmgen wrote into a folder; nothing if there is no manifest. Raises PmgenError if it cannot be read."""
    content = content_of(folder / MANIFEST)
    if content is None:
        return {}
    try:
        if content.startswith(b"{") and b"\n<<<<<<< " in content:  # a merge: each file may be that of either side
            ours, theirs = map(_listed, sides(content.decode()))
            return both(ours, theirs)
        return _listed(content)
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise PmgenError(
            str(folder / MANIFEST),
            "The list of the files that pmgen wrote cannot be read.",
            "Restore it, or delete it and build with --force.",
        ) from error


def write_manifest(folder: Path, entries: Mapping[str, Entry]) -> None:
    """Puts the manifest in place whole."""
    kinds: dict[str, dict[str, str]] = {}
    for path in sorted(entries):
        kinds.setdefault(entries[path].kind, {})[path] = " ".join(entries[path].hashes)
    write_anew(folder / f"{MANIFEST}.new", (part.encode() for part in _parts(kinds)), folder / MANIFEST)


def _parts(kinds: Mapping[str, Mapping[str, str]]) -> Iterator[str]:
    """The text, kind by kind: as `json.dumps` with an indent of 1 makes it, which is slow for many files."""
    yield f'{{\n "pmgen": {json.dumps(__version__)},\n "files": {{'
    for place, kind in enumerate(sorted(kinds)):
        listed = json.dumps(kinds[kind], ensure_ascii=False, separators=(",\n   ", ": "))
        yield f"{',' if place else ''}\n  {json.dumps(kind, ensure_ascii=False)}: {{\n   {listed[1:-1]}\n  }}"
    yield "\n }\n}\n" if kinds else "}\n}\n"
