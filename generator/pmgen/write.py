"""Files to disk: the only place that writes. Safe paths, nothing half done, nothing of anybody else's touched.

A manifest beside the files tells which are pmgen's, by their hashes. What is staged complete is moved into place file
by file; a build that is killed leaves every file old or new, and the next one finishes the work.
"""

import contextlib
import json
import os
import shutil
import tempfile
from collections.abc import Generator, Iterable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Any, Final

from pmgen import __version__
from pmgen.errors import Place, PmgenError, Report
from pmgen.files import File

MANIFEST: Final = ".pmgen-manifest.json"
_STAGING: Final = ".pmgen-staging-"
_SHOWN: Final = 5


@dataclass(frozen=True, slots=True)
class Changes:
    """What happened on disk.

    Attributes:
        written: paths of new and changed files.
        unchanged: how many files were left alone, because they were right already.
        removed: paths of stale files.
    """

    written: tuple[str, ...] = ()
    unchanged: int = 0
    removed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Entry:
    """A file of ours: its kind, and the hashes that it may have (two while a build is under way)."""

    kind: str
    hashes: tuple[str, ...]


def write_files(folder: Path, files: Iterable[File], report: Report, *, force: bool = False) -> Changes:
    """Makes the folder hold the files.

    Stale files of the kinds that the files are of are removed. Raises PmgenError, with nothing changed, if a file is
    not pmgen's or was edited by hand, unless `force`; and if the place cannot be written.
    """
    wanted = {file.path: (file, file.content.encode("utf-8")) for file in files}
    for path in wanted:
        _check_path(path)
    with _readable_errors(folder):
        _check_links(folder, wanted)
        known = _read_manifest(folder)
        changed = {path: pair for path, pair in wanted.items() if _content(folder / path) != pair[1]}
        if not force:
            _refuse_foreign(folder, changed, known)
        stale = _stale(wanted, known)
        removed = _apply(folder, wanted, changed, stale, known, report)
    return Changes(tuple(changed), len(wanted) - len(changed), removed)


def add_text(path: Path, text: str) -> None:
    """Puts text at the end of a file, after an empty line, or makes the file; whole or not at all.

    Raises PmgenError if it cannot be written.
    """
    with _readable_errors(path):
        before = _content(path) or b""
        gap = b"" if not before else b"\n" if before.endswith(b"\n") else b"\n\n"
        staged = path.with_name(f"{path.name}.new")
        staged.write_bytes(before + gap + text.encode())
        os.replace(staged, path)


def _apply(
    folder: Path,
    wanted: Mapping[str, tuple[File, bytes]],
    changed: Mapping[str, tuple[File, bytes]],
    stale: list[str],
    known: Mapping[str, _Entry],
    report: Report,
) -> tuple[str, ...]:
    """Stages, announces, removes, moves, and settles the manifest; gives what was removed."""
    kept = {path: entry for path, entry in known.items() if path not in wanted and path not in stale}
    final = kept | {path: _Entry(file.kind, (_hash(content),)) for path, (file, content) in wanted.items()}
    if not changed and not stale and final == known:
        return ()
    folder.mkdir(parents=True, exist_ok=True)
    _sweep(folder)
    with tempfile.TemporaryDirectory(prefix=_STAGING, dir=folder) as name:
        staged = [
            (_stage(Path(name) / str(number), *pair), folder / path)
            for number, (path, pair) in enumerate(changed.items())
        ]
        _write_manifest(folder, _both(known, final))
        removed = tuple(path for path in stale if _remove(folder, path, known[path], report))
        for source, target in staged:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(source, target)
    _write_manifest(folder, final)
    return removed


def _check_path(path: str) -> None:
    """Names come from `build/names.py` and are safe; this is the second lock."""
    parts = path.split("/")
    unsafe = any(part in {"", ".", ".."} or len(part.encode()) > 255 for part in parts)
    if unsafe or "\\" in path or ":" in path or any(ord(char) < 0x20 for char in path):
        raise PmgenError(path, "The path of an output file is not safe.", "Please report this with the collection.")


def _check_links(folder: Path, paths: Iterable[str]) -> None:
    """Refuses symbolic links in the folder: what is written must end below it."""
    for inside in sorted(_folders_of(paths)):
        if (folder / inside).is_symlink():
            raise PmgenError(
                str(folder / inside),
                "The output folder holds a symbolic link where pmgen needs a folder of its own.",
                "Remove the link, or choose another folder with --output.",
            )


def _folders_of(paths: Iterable[str]) -> set[str]:
    """Every folder that the paths lie in, the top one as ""."""
    folders = {""}
    for path in paths:
        parent = path.rpartition("/")[0]
        while parent not in folders:
            folders.add(parent)
            parent = parent.rpartition("/")[0]
    return folders


def _refuse_foreign(folder: Path, changed: Iterable[str], known: Mapping[str, _Entry]) -> None:
    foreign = [path for path in changed if _is_foreign(folder / path, known.get(path))]
    if foreign:
        more = f" and {len(foreign) - _SHOWN} more" if len(foreign) > _SHOWN else ""
        raise PmgenError(
            str(folder),
            f"These files are not as pmgen wrote them: {', '.join(foreign[:_SHOWN])}{more}.",
            "Move your changes elsewhere, or overwrite them with --force.",
        )


def _is_foreign(place: Path, entry: _Entry | None) -> bool:
    content = _content(place)
    if content is None:
        return place.is_symlink() or place.is_dir()
    return entry is None or _hash(content) not in entry.hashes


def _stale(wanted: Mapping[str, tuple[File, bytes]], known: Mapping[str, _Entry]) -> list[str]:
    kinds = {file.kind for file, _ in wanted.values()}
    return [path for path, entry in known.items() if path not in wanted and entry.kind in kinds]


def _remove(folder: Path, path: str, entry: _Entry, report: Report) -> bool:
    """Removes a stale file of ours and the folders that become empty; one that was edited stays, with a notice."""
    place = folder / path
    content = _content(place)
    if content is None:
        return False
    if _hash(content) not in entry.hashes:
        report.note(
            "edited-stale-file", Place(str(place)), "A file that is no longer made was edited by hand and stays."
        )
        return False
    place.unlink()
    for parent in PurePosixPath(path).parents[:-1]:
        try:
            (folder / parent).rmdir()
        except OSError:
            break
    return True


def _stage(place: Path, file: File, content: bytes) -> Path:
    place.write_bytes(content)
    if file.executable:
        mode = place.stat().st_mode
        place.chmod(mode | (mode & 0o444) >> 2)
    return place


def _sweep(folder: Path) -> None:
    """Removes what a killed build left."""
    for left in folder.glob(f"{_STAGING}*"):
        shutil.rmtree(left, ignore_errors=True)


def _content(place: Path) -> bytes | None:
    """What a file holds; None if there is none, or it is a link or a folder."""
    if place.is_symlink():
        return None
    try:
        return place.read_bytes()
    except (FileNotFoundError, NotADirectoryError, IsADirectoryError):
        return None


def _hash(content: bytes) -> str:
    return sha256(content).hexdigest()


def _both(old: Mapping[str, _Entry], new: Mapping[str, _Entry]) -> dict[str, _Entry]:
    """The manifest while a build is under way: each file may be old or new."""
    entries = dict(old)
    for path, entry in new.items():
        hashes = (*old[path].hashes, *entry.hashes) if path in old else entry.hashes
        entries[path] = _Entry(entry.kind, tuple(dict.fromkeys(hashes)))
    return entries


def _read_manifest(folder: Path) -> dict[str, _Entry]:
    content = _content(folder / MANIFEST)
    if content is None:
        return {}
    try:
        listed: dict[str, dict[str, Any]] = json.loads(content)["files"]
        return {
            path: _Entry(kind, tuple(hashes.split()))
            for kind, paths in listed.items()
            for path, hashes in paths.items()
        }
    except (ValueError, KeyError, AttributeError, TypeError) as error:
        raise PmgenError(
            str(folder / MANIFEST),
            "The list of the files that pmgen wrote cannot be read.",
            "Restore it, or delete it and build with --force.",
        ) from error


def _write_manifest(folder: Path, entries: Mapping[str, _Entry]) -> None:
    kinds: dict[str, dict[str, str]] = {}
    for path in sorted(entries):
        kinds.setdefault(entries[path].kind, {})[path] = " ".join(entries[path].hashes)
    text = json.dumps({"pmgen": __version__, "files": dict(sorted(kinds.items()))}, indent=1, ensure_ascii=False)
    content = f"{text}\n".encode()
    if _content(folder / MANIFEST) == content:
        return
    staged = folder / f"{MANIFEST}.new"
    staged.write_bytes(content)
    os.replace(staged, folder / MANIFEST)


@contextlib.contextmanager
def _readable_errors(folder: Path) -> Generator[None]:
    try:
        yield
    except OSError as error:
        place = str(error.filename2 or error.filename or folder)
        what = f"Cannot write here: {error.strerror or error}."
        raise PmgenError(place, what, "Check the permissions and the space, or choose another --output.") from error
