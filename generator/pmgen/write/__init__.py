"""Files to disk: the only place that writes. Safe paths, nothing half done, nothing of anybody else's touched.

A manifest beside the files tells which are pmgen's, by their hashes. What is staged complete is moved into place file
by file; a build that is killed leaves every file old or new, and the next one finishes the work. Files are taken one
by one, so that those that are right already are held in memory for a moment only.
"""

import contextlib
import os
from collections.abc import Generator, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from itertools import islice
from pathlib import Path, PurePosixPath
from typing import Final

from pmgen.errors import Place, PmgenError, Report
from pmgen.files import File
from pmgen.merges import conflict_in
from pmgen.write.differences import Difference, Reason, difference, stale, unified
from pmgen.write.exclusive import exclusive
from pmgen.write.manifest import (
    MANIFEST,
    Entry,
    both,
    content_of,
    hash_of,
    read_manifest,
    seen,
    state_of,
    write_manifest,
)
from pmgen.write.safety import Folders, check_path, write_anew
from pmgen.write.staging import Staging, left_over, sweep

__all__ = [
    "MANIFEST",
    "Changes",
    "Difference",
    "Reason",
    "add_text",
    "compare_files",
    "content_of",
    "hash_of",
    "left_over",
    "read_manifest",
    "replace_content",
    "state_of",
    "unified",
    "write_files",
]

_NOT_OURS: Final = {Reason.EDITED, Reason.FOREIGN}
_NAMED: Final = 5
_DIFF_LINES: Final = 60
_FIX: Final = (
    "Move your changes to a file of your own (`_custom.py` in a client), which pmgen never touches, and delete or "
    "restore these; "
    "or overwrite them with --force."
)

_FIX_MERGED: Final = "A merge left conflicts in them. Build with --force, which writes them anew from the collection."


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened on disk.

    Attributes:
        written: paths of new and changed files.
        unchanged: how many files were left alone, because they were right already.
        removed: paths of stale files.
        states: what the system told of each file, written or not, when it was seen to be right.
        hashes: those of the contents of each file.
    """

    written: tuple[str, ...] = ()
    unchanged: int = 0
    removed: tuple[str, ...] = ()
    states: Mapping[str, str] = field(default_factory=dict[str, str], compare=False, repr=False)
    hashes: Mapping[str, str] = field(default_factory=dict[str, str], compare=False, repr=False)


@dataclass(slots=True)
class _Look:
    """A folder as it is, and what of it has been compared so far."""

    folder: Path
    known: Mapping[str, Entry]
    folders: Folders
    wanted: dict[str, Entry] = field(default_factory=dict[str, Entry])
    states: dict[str, str] = field(default_factory=dict[str, str])

    def at(self, files: Iterable[File]) -> Iterator[tuple[File, bytes, Difference | None]]:
        """Each file, its bytes, and how the one on disk differs."""
        for file in files:
            check_path(file.path)
            if file.on_disk is not None and not self.folders.missing(file.path):
                self.wanted[file.path] = Entry(file.kind, (file.on_disk.hash,))
                self.states[file.path] = file.on_disk.state
                yield file, b"", None
                continue
            content = file.content.encode("utf-8")
            self.wanted[file.path] = Entry(file.kind, (hash_of(content),))
            if self.folders.missing(file.path):
                found: Difference | None = Difference(file.path, Reason.NEW, None, content)
            else:
                place = os.path.join(self.folder, file.path)
                old, self.states[file.path] = seen(place)
                found = difference(place, file.path, old, content, self.known)
            if found is not None and file.merged and found.reason in _NOT_OURS and found.old is not None:
                found = replace(found, reason=Reason.CHANGED)
            yield file, content, found

    def final(self, removed: Iterable[str]) -> dict[str, Entry]:
        """The manifest after all."""
        gone = set(removed)
        return {path: entry for path, entry in self.known.items() if path not in gone} | self.wanted


def compare_files(folder: Path, files: Iterable[File]) -> tuple[Difference, ...]:
    """How the folder differs from the files; nothing is written.

    Raises PmgenError if a path is not safe or the manifest cannot be read.
    """
    with _readable_errors(folder):
        look = _Look(folder, read_manifest(folder), Folders(folder))
        found = [one for _, _, one in look.at(files) if one is not None]
        return (*found, *stale(look.folders, look.known, look.wanted))


def write_files(folder: Path, files: Iterable[File], report: Report, *, force: bool = False) -> Changes:
    """Makes the folder hold the files.

    Stale files of the kinds that the files are of are removed. Raises PmgenError, with nothing changed, if a file is
    not pmgen's or was edited by hand, unless `force`; if another build is at work there; and if the place cannot be
    written.
    """
    with _readable_errors(folder):
        Folders(folder)  # a link is refused before anything is made
        with _held(folder), Staging(folder) as staging:
            look = _Look(folder, read_manifest(folder), Folders(folder))
            sweep(folder)
            _stage(look, files, staging, force)
            gone = list(stale(look.folders, look.known, look.wanted))
            removed = _apply(look, staging, gone, report)
            states = {**look.states, **staging.states}
            hashes = {path: entry.hashes[0] for path, entry in look.wanted.items()}
            return Changes(tuple(staging.paths), len(look.wanted) - len(staging.paths), removed, states, hashes)


def add_text(path: Path, text: str) -> None:
    """Puts text at the end of a file, after an empty line, or makes the file; whole or not at all.

    Raises PmgenError if it cannot be written.
    """
    with _readable_errors(path):
        before = content_of(path) or b""
    gap = b"" if not before else b"\n" if before.endswith(b"\n") else b"\n\n"
    replace_content(path, before + gap + text.encode())


def replace_content(path: Path, content: bytes) -> None:
    """Makes a file of the user's hold other bytes; whole or not at all. Raises PmgenError if it cannot be written."""
    with _readable_errors(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        write_anew(path.with_name(f".{path.name}.{os.getpid()}.new"), [content], path)


@contextlib.contextmanager
def _held(folder: Path) -> Generator[None]:
    """Makes the folder and holds it; one that stays empty is removed again, but by nobody who did not hold it."""
    folder.mkdir(parents=True, exist_ok=True)
    with contextlib.ExitStack() as after, exclusive(folder):
        after.callback(_remove_empty, folder)
        yield


def _remove_empty(folder: Path) -> None:
    with contextlib.suppress(OSError):
        folder.rmdir()


def _stage(look: _Look, files: Iterable[File], staging: Staging, force: bool) -> None:
    """Stages what is new and what differs; refuses to go over what is not pmgen's."""
    refused: list[Difference] = []
    for file, content, found in look.at(files):
        if found is not None and found.reason in _NOT_OURS and not force:
            refused.append(found)
        elif found is not None:
            staging.add(file, content, look.folders.missing(file.path))
    if refused:
        raise _refusal(look.folder, refused)


def _refusal(folder: Path, refused: list[Difference]) -> PmgenError:
    """The error that names the files and shows what was done to them."""
    names = ", ".join(one.path for one in refused[:_NAMED])
    more = f" and {len(refused) - _NAMED} more" if len(refused) > _NAMED else ""
    lines = list(islice(unified(refused, folder, reverse=True), _DIFF_LINES + 1))
    if len(lines) > _DIFF_LINES:
        lines[-1] = "... (--diff shows all)"
    what = f"These files are not as pmgen wrote them: {names}{more}. Nothing was written."
    merged = any(conflict_in((one.old or b"").decode("utf-8", "replace")) for one in refused)
    return PmgenError(str(folder), what, _FIX_MERGED if merged else _FIX, detail="\n".join(lines))


def _apply(look: _Look, staging: Staging, gone: list[Difference], report: Report) -> tuple[str, ...]:
    """Announces in the manifest what may come, removes, moves, and settles the manifest; gives what was removed."""
    folder = look.folder
    now = Folders(folder)  # a link may have come while the files were made
    for path in staging.paths:
        now.missing(path)
    for one in gone:
        if one.reason is Reason.EDITED:
            place = Place(str(folder / one.path))
            report.note("edited-stale-file", place, "A file that is no longer made was edited by hand and stays.")
    final = look.final(_listed_no_more(look))
    removed = tuple(one.path for one in gone if one.reason is Reason.STALE)
    announced = both(look.known, final) if staging.paths or removed else look.known
    if announced != look.known:
        write_manifest(folder, announced)
    for path in removed:
        _remove(folder, path)
    staging.move()
    if final != announced:
        write_manifest(folder, final)
    return removed


def _listed_no_more(look: _Look) -> Iterator[str]:
    kinds = {entry.kind for entry in look.wanted.values()}
    return (path for path, entry in look.known.items() if path not in look.wanted and entry.kind in kinds)


def _remove(folder: Path, path: str) -> None:
    """Removes a stale file and the folders that become empty."""
    (folder / path).unlink()
    for parent in PurePosixPath(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            break


@contextlib.contextmanager
def _readable_errors(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        place = str(error.filename2 or error.filename or folder)
        what = f"Cannot write here: {error.strerror or error}."
        raise PmgenError(place, what, "Check the permissions and the space, or choose another --output.") from error
