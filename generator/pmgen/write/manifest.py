"""The manifest beside the files: which are pmgen's, by their hashes."""

import json
import os
import stat
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from pmgen import __version__
from pmgen.errors import PmgenError

MANIFEST: Final = ".pmgen-manifest.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """A file of ours: its kind, and the hashes that it may have (two while a build is under way)."""

    kind: str
    hashes: tuple[str, ...]


def content_of(place: Path) -> bytes | None:
    """What a file holds; None if there is none, or it is a link or a folder."""
    try:
        if not stat.S_ISREG(os.lstat(place).st_mode):
            return None
        with open(place, "rb", buffering=0) as file:
            return file.read()
    except (FileNotFoundError, NotADirectoryError):
        return None


def hash_of(content: bytes) -> str:
    """The name of a content."""
    return sha256(content).hexdigest()


def both(old: Mapping[str, Entry], new: Mapping[str, Entry]) -> dict[str, Entry]:
    """The manifest while a build is under way: each file may be old or new."""
    entries = dict(old)
    for path, entry in new.items():
        hashes = (*old[path].hashes, *entry.hashes) if path in old else entry.hashes
        entries[path] = Entry(entry.kind, tuple(dict.fromkeys(hashes)))
    return entries


def read_manifest(folder: Path) -> dict[str, Entry]:
    """What pmgen wrote into a folder; nothing if there is no manifest. Raises PmgenError if it cannot be read."""
    content = content_of(folder / MANIFEST)
    if content is None:
        return {}
    try:
        listed: dict[str, dict[str, Any]] = json.loads(content)["files"]
        return {
            path: Entry(kind, tuple(hashes.split())) for kind, paths in listed.items() for path, hashes in paths.items()
        }
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise PmgenError(
            str(folder / MANIFEST),
            "The list of the files that pmgen wrote cannot be read.",
            "Restore it, or delete it and build with --force.",
        ) from error


def write_manifest(folder: Path, entries: Mapping[str, Entry]) -> None:
    """Puts the manifest in place whole, unless it is so already."""
    kinds: dict[str, dict[str, str]] = {}
    for path in sorted(entries):
        kinds.setdefault(entries[path].kind, {})[path] = " ".join(entries[path].hashes)
    text = json.dumps({"pmgen": __version__, "files": dict(sorted(kinds.items()))}, indent=1, ensure_ascii=False)
    content = f"{text}\n".encode()
    if content_of(folder / MANIFEST) == content:
        return
    staged = folder / f"{MANIFEST}.new"
    staged.write_bytes(content)
    os.replace(staged, folder / MANIFEST)
