"""What was built before, so that the same build again has only to look whether all is still as it was.

A record tells of one build: the hashes of what it read, of the manifest that it left, and what it said. It counts if
all files that were read, the client's hand-written code among them, and all that were written, are byte for byte what
they were then, and pmgen itself too. Of a file that was written it is enough that the system tells the same of it
(number, size, and the times of its last changes); only one of which it does not is read. A second kind of record leads
from a command line to the builds that it meant, so that not even the configuration is read.
"""

import os
from collections.abc import Iterable, Mapping
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from typing import Final

from pmgen.cache import keep, kept
from pmgen.errors import Notice, Place, PmgenError
from pmgen.inputs import configuration, files_of, read_by
from pmgen.outcome import Job, Outcome
from pmgen.pipeline import Built
from pmgen.program import program
from pmgen.write import MANIFEST, Changes, content_of, hash_of, left_over, read_manifest, state_of

# What a record raises that somebody has changed: it is none, and the build just takes its time.
_BROKEN: Final = (AttributeError, KeyError, TypeError, ValueError)


def recall(job: Job) -> Outcome | None:
    """What came of the same build, if nothing that it read or wrote is another one since; else None."""
    if job.content is None:
        with suppress(*_BROKEN):
            return _recalled(_key(job), job.collection, compare=job.compare)
    return None


def inputs_of(job: Job) -> dict[str, str]:
    """What a build is about to read, by its hashes."""
    return _hashes(read_by(job.collection, job.options))


def remember(job: Job, outcome: Outcome, inputs: Mapping[str, str]) -> None:
    """Keeps what came of a build; of one that failed, that wrote nothing or whose input is no file, nothing.

    Args:
        job: the build.
        outcome: what came of it.
        inputs: `inputs_of` the job before it began, as a file may have been saved while it was at work.
    """
    built = outcome.built
    manifest = None if built is None else content_of(built.folder / MANIFEST)
    if built is None or built.compared or manifest is None or not Path(job.collection).exists():
        return
    record = {
        "inputs": inputs,
        "manifest": hash_of(manifest),
        "name": built.name,
        "package": built.package,
        "requests": built.requests,
        "folder": str(built.folder),
        "hand_written": built.hand_written,
        "kinds": dict(built.kinds),
        "states": {MANIFEST: state_of(built.folder / MANIFEST), **built.changes.states},
        "notices": [
            [one.code, one.place.file, one.place.pointer, one.place.title, one.what, one.fix] for one in outcome.notices
        ],
    }
    keep(_key(job), record)


def recall_command(words: str, *, compare: bool = False) -> list[Outcome] | None:
    """What came of the builds of the same command line, if all of them can be recalled; else None."""
    with suppress(*_BROKEN):
        record = kept(_command_key(words))
        if record is None or _hashes(configuration(Path())) != record["configuration"]:
            return None
        outcomes = [_recalled(key, collection, compare=compare) for key, collection in record["builds"]]
        return [outcome for outcome in outcomes if outcome] if all(outcomes) else None
    return None


def remember_command(words: str, todo: Iterable[Job]) -> None:
    """Keeps which builds a command line meant."""
    builds = [(_key(job), job.collection) for job in todo]
    keep(_command_key(words), {"configuration": _hashes(configuration(Path())), "builds": builds})


def _recalled(key: str, collection: str, *, compare: bool) -> Outcome | None:
    record = kept(key)
    if record is None or _hashes(map(Path, record["inputs"])) != record["inputs"]:
        return None
    folder = Path(record["folder"])
    if not _is_as_it_was(*record["hand_written"]):
        return None
    touched = _touched(folder, record["states"])
    if left_over(folder) or (touched and not _same(folder, record["manifest"], touched)):
        return None
    if touched:
        keep(key, {**record, "states": record["states"] | touched})
    unchanged = len(record["states"]) - 1
    built = Built(
        record["name"], record["package"], record["requests"], folder, record["kinds"],
        changes=Changes((), 0 if compare else unchanged, ()), compared=compare,
    )  # fmt: skip
    notices = (Notice(code, Place(*place), what, fix) for code, *place, what, fix in record["notices"])
    return Outcome(collection, built, None, tuple(notices))


def _is_as_it_was(file: str, known: str) -> bool:
    """Whether a file holds what it did; no file has the hash ""."""
    try:
        return hash_of(Path(file).read_bytes()) == known
    except OSError:
        return not known


def _touched(folder: Path, states: Mapping[str, str]) -> dict[str, str]:
    """The files of which the system tells something else than it did, and what."""
    beside = f"{folder}{os.sep}"
    found = ((path, state, state_of(beside + path)) for path, state in states.items())
    return {path: now for path, state, now in found if now != state}


def _same(folder: Path, manifest: str, touched: Iterable[str]) -> bool:
    """Whether files hold what the build wrote, although the system tells otherwise of them."""
    content = content_of(folder / MANIFEST)
    if content is None or hash_of(content) != manifest:
        return False
    try:
        entries = read_manifest(folder)
    except PmgenError:
        return False
    for path in touched:
        content = content_of(folder / path) if path in entries else None
        if path != MANIFEST and (content is None or hash_of(content) not in entries[path].hashes):
            return False
    return True


def _hashes(paths: Iterable[Path]) -> dict[str, str]:
    """The hash of each path: of a file its bytes, of a folder all that it holds; "" of what is not there."""
    return {str(path): _hash(path) for path in paths}


def _hash(path: Path) -> str:
    digest = sha256()
    found = False
    for file, _ in files_of([path]):
        content = content_of(file)
        if content is not None:
            found = True
            digest.update(f"{file}\0{hash_of(content)}\n".encode("utf-8", "surrogateescape"))
    return digest.hexdigest() if found else ""


def _key(job: Job) -> str:
    return _digest(f"{Path.cwd()}\0{job.collection}\0{job.options!r}")


def _command_key(words: str) -> str:
    return _digest(f"{Path.cwd()}\0command\0{words}")


def _digest(text: str) -> str:
    return sha256(f"{program()}\0{text}".encode("utf-8", "surrogateescape")).hexdigest()
