"""How what lies on disk differs from what is made, and why; as a list or as a unified diff."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Final

from pmgen.write.manifest import Entry, content_of, hash_of
from pmgen.write.safety import Folders

_EMPTY: Final = "/dev/null"


class Reason(StrEnum):
    """Why a file is not as it should be."""

    NEW = "not there yet"
    CHANGED = "out of date"
    EDITED = "edited by hand"
    FOREIGN = "not made by pmgen"
    STALE = "no longer made"


@dataclass(frozen=True, slots=True)
class Difference:
    """A file that is not as it should be.

    Attributes:
        path: relative to the collection's output folder.
        reason: why.
        old: what it holds; None if it is not there, or no file.
        new: what it should hold; None if it should not be there.
    """

    path: str
    reason: Reason
    old: bytes | None
    new: bytes | None


def difference(place: str, path: str, old: bytes | None, new: bytes, known: Mapping[str, Entry]) -> Difference | None:
    """How the file at a place, which holds `old`, differs from its new content; None if it does not.

    Lines that end as git makes them on Windows are no difference.
    """
    if old == new or (old is not None and _plain(old) == new):
        return None
    if old is None:
        return Difference(path, Reason.FOREIGN if os.path.lexists(place) else Reason.NEW, None, new)
    if path not in known:
        return Difference(path, Reason.FOREIGN, old, new)
    return Difference(path, Reason.CHANGED if _is_ours(old, known[path]) else Reason.EDITED, old, new)


def _plain(content: bytes) -> bytes:
    return content.replace(b"\r\n", b"\n")


def _is_ours(content: bytes, entry: Entry) -> bool:
    """Whether a file holds what pmgen wrote, as it was written or as git checked it out."""
    return not {hash_of(content), hash_of(_plain(content))}.isdisjoint(entry.hashes)


def stale(folders: Folders, known: Mapping[str, Entry], wanted: Mapping[str, Entry]) -> Iterator[Difference]:
    """Files that pmgen made and does not make any more; those of kinds that were not asked for stay what they are.

    Raises PmgenError if a symbolic link leads to one.
    """
    kinds = {entry.kind for entry in wanted.values()}
    for path, entry in known.items():
        if path in wanted or entry.kind not in kinds or folders.missing(path):
            continue
        old = content_of(os.path.join(folders.folder, path))
        if old is not None:
            yield Difference(path, Reason.STALE if _is_ours(old, entry) else Reason.EDITED, old, None)


def unified(differences: Iterable[Difference], folder: Path, *, reverse: bool = False) -> Iterator[str]:
    """The differences as the lines of a unified diff, from what lies on disk to what is made; `reverse` the other way.

    A side that is not UTF-8 is told of in one line.
    """
    import difflib

    for one in differences:
        name = f"{folder.as_posix()}/{one.path}"
        before, after = (one.new, one.old) if reverse else (one.old, one.new)
        try:
            old, new = _lines(before), _lines(after)
        except UnicodeDecodeError:
            yield f"Binary files differ: {name}"
            continue
        names = (_EMPTY if before is None else name, _EMPTY if after is None else name)
        yield from difflib.unified_diff(old, new, *names, lineterm="")


def _lines(content: bytes | None) -> list[str]:
    """Lines without their ends; a last one that has no end says so, as `diff` does."""
    if not content:
        return []
    lines = content.decode("utf-8").split("\n")
    if lines[-1]:
        return [*lines[:-1], f"{lines[-1]}\n\\ No newline at end of file"]
    return lines[:-1]
