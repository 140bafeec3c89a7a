"""The lock in a build: which names stay, what changed since the last build, and the client's version that follows.

The lock and the changelog lie beside the outputs. They are read first and written last (`write/`), so that a build
that is killed is done again from the same start.
"""

from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final

from pmgen import warm
from pmgen.errors import PmgenError
from pmgen.files import File
from pmgen.merges import conflict_in
from pmgen.write import content_of

if TYPE_CHECKING:
    from pmgen.change.changes import Change
    from pmgen.change.report import Comparison
    from pmgen.model.api import Api
    from pmgen.model.surface import Surface

LOCK: Final = "pmgen.lock"
CHANGELOG: Final = "CHANGELOG.md"
_KIND: Final = "lock"
# The locks that this process wrote last, which it need not read again while it watches.
_written: Final = warm.kept(deque["tuple[str, Surface]"](maxlen=4))


@dataclass(frozen=True, slots=True)
class Settled:
    """What a build makes of a collection, once the last build has been looked at.

    Attributes:
        api: with the client's version, without the old names whose time is over.
        files: the changelog and the lock; to be written after all others, in this order.
        comparison: what changed for callers since the last build; None if there was none.
    """

    api: "Api"
    files: tuple[File, ...] = ()
    comparison: "Comparison | None" = None


def read_lock(folder: Path) -> "Surface | None":
    """What the lock in an output folder tells of the last build; None if there is none.

    Raises PmgenError if it cannot be read.
    """
    path = folder / LOCK
    content = content_of(path)
    if content is None:
        return None
    from pmgen.change.lock import read_lock

    try:
        text = content.decode("utf-8-sig")
        return next((made for lock, made in _written if lock == text), None) or read_lock(text, path.as_posix())
    except UnicodeDecodeError as error:
        what = f"The lock is no UTF-8 text (byte {error.start})."
        raise PmgenError(path.as_posix(), what, "Restore it, or delete it to have all names given anew.") from None


def settle(api: "Api", folder: Path, *, client: bool, pinned: str = "") -> Settled:
    """Compares the client with that of the last build.

    Args:
        api: built with the names of the lock.
        folder: where the outputs go.
        client: whether the client is made. A build without it keeps names, and what it was is not forgotten.
        pinned: the client's version, if it is not to follow from what changed.
    """
    from pmgen.python.package import version_of
    from pmgen.python.surface import surface

    old, new = api.lock, surface(api)
    log = folder if not api.predecessor else folder.with_name(api.predecessor)
    if old is None or not old.version:
        version = (pinned or version_of(api)) if client else ""
        return _settled(api, new, version, _changelog(log))
    old = old.built
    if not client:
        return Settled(api)
    api, new, changes = _without_old_names(api, old, new)
    version, made = _versions(api, old, changes, pinned)
    changelog = _changelog(log)
    if api.predecessor:
        changelog = changelog.replace(_title(old.collection), _title(api.name), 1)
    if made.changes:
        changelog = _grown(changelog, api.name, made)
    return replace(_settled(api, new, version, changelog), comparison=made)


def _settled(api: "Api", new: "Surface", version: str, changelog: str) -> Settled:
    from pmgen.change.lock import write_lock
    from pmgen.python.surface import surface

    log = [File(CHANGELOG, changelog, kind=_KIND, merged=True)] if changelog else []
    if api.whole is not None:
        new = new.beside(surface(api.whole))
    new = replace(new, version=version)
    text = write_lock(new)
    _written.append((text, new))
    lock = File(LOCK, text, kind=_KIND, merged=True)
    return Settled(replace(api, client_version=version), (*log, lock))


def _without_old_names(api: "Api", old: "Surface", new: "Surface") -> "tuple[Api, Surface, Sequence[Change]]":
    """What changed; deprecated names go with the first version that breaks something else (semver.org, item 8)."""
    from pmgen.change.changes import worst
    from pmgen.change.compare import compare

    changes = compare(old, new)
    over = {(*one.call[:-1], name) for one in old.operations for name in one.aliases}
    if not over or worst(changes) != "breaking":
        return api, new, changes
    endpoints = tuple(replace(one, aliases=_left(one.call, one.aliases, over)) for one in api.endpoints)
    operations = tuple(replace(one, aliases=_left(one.call, one.aliases, over)) for one in new.operations)
    new = replace(new, operations=operations)
    return replace(api, endpoints=endpoints), new, compare(old, new)


def _left(call: tuple[str, ...], aliases: tuple[str, ...], over: set[tuple[str, ...]]) -> tuple[str, ...]:
    return tuple(name for name in aliases if (*call[:-1], name) not in over)


def _versions(api: "Api", old: "Surface", changes: "Sequence[Change]", pinned: str) -> "tuple[str, Comparison]":
    """The client's version: pinned, or the one that follows; the collection's own if that is ahead of it."""
    from pmgen.change.report import comparison
    from pmgen.change.versions import ahead
    from pmgen.python.package import own_version

    made = comparison(old.version, "", changes, old.version)
    own = own_version(api)
    version = pinned or (own if own and changes and ahead(own, made.next_version) else made.next_version)
    return version, replace(made, new=version, next_version=version)


def _changelog(folder: Path) -> str:
    """The changelog as it is. Raises PmgenError if a merge conflict was left in it."""
    path = folder / CHANGELOG
    text = (content_of(path) or b"").decode("utf-8", "replace").replace("\r\n", "\n")
    line = conflict_in(text)
    if line is not None:
        fix = "Keep what both sides say and delete the markers."
        raise PmgenError(f"{path.as_posix()}, line {line}", "A merge conflict was left here.", fix)
    return text


def _title(name: str) -> str:
    from pmgen.change.report import one_line

    return f"# Changes of the client of {one_line(name)}\n"


def _grown(text: str, name: str, made: "Comparison") -> str:
    """The changelog with the section of a new version at its top; what people wrote in it stays."""
    from pmgen.change.report import as_markdown

    section = as_markdown(made)
    head, newest, rest = _parts(text or _title(name))
    if newest.strip() == section.strip():
        return text
    heading, _, body = section.partition("\n")
    if newest.partition("\n")[0] == heading:
        newest, section = newest.partition("\n")[2].lstrip("\n"), f"{heading}\n{body.rstrip()}\n"
    return "\n".join(part.strip("\n") + "\n" for part in (head, section, newest + rest) if part.strip())


def _parts(text: str) -> tuple[str, str, str]:
    """What stands before the first section, that section, and the others."""
    lines = text.split("\n")
    starts = [place for place, line in enumerate(lines) if line.startswith("## ")] + [len(lines)] * 2
    cuts = (lines[: starts[0]], lines[starts[0] : starts[1]], lines[starts[1] :])
    head, newest, rest = ("\n".join(cut) for cut in cuts)
    return head, newest + "\n" if newest else "", rest
