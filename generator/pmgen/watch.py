"""`pmgen build --watch`: builds again whenever an input changes, until it is stopped."""

from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from threading import Event
from typing import Final

import click

from pmgen.errors import PmgenError, need_extra
from pmgen.inputs import files_of
from pmgen.shown import counted, one_line
from pmgen.terminal import show_error

# How often the inputs are looked at even if the system tells of no change, in milliseconds.
_LOOK: Final = 2000

Seen = dict[Path, tuple[int, int]]


def watch(inputs: Callable[[], Iterable[Path]], build: Callable[[], object], *, stop: Event | None = None) -> None:
    """Builds, then builds again after each change, until it is interrupted or `stop` is set.

    Folders are watched rather than files, as editors put a new file in an old one's place. What counts is whether an
    input is another one than at the last build, so nothing that changes during a build is missed.

    Raises PmgenError if watchfiles is not installed.
    """
    with need_extra("watch", "--watch"):
        import watchfiles
    watched = tuple(inputs())
    seen: Seen = {}
    try:
        while stop is None or not stop.is_set():
            with suppress(PmgenError):
                watched = tuple(inputs())
            seen = _rebuilt(watched, seen, build)
            if _seen(watched) != seen:
                continue
            folders = _folders(watched)
            for _ in watchfiles.watch(
                *folders, recursive=False, rust_timeout=_LOOK, yield_on_timeout=True, stop_event=stop
            ):
                if _seen(watched) != seen or _folders(watched) != folders:
                    break
    except KeyboardInterrupt:
        click.echo("stopped watching", err=True)


def _rebuilt(watched: tuple[Path, ...], seen: Seen, build: Callable[[], object]) -> Seen:
    """Builds if an input is another one; gives what was seen before the build."""
    now = _seen(watched)
    changed = sorted({path for path, _ in now.items() ^ seen.items()}) if seen else []
    if seen and not changed:
        return seen
    if changed:
        more = f" and {len(changed) - 3} more" if len(changed) > 3 else ""
        names = one_line(", ".join(path.as_posix() for path in changed[:3]))
        click.echo(f"changed: {names}{more}", err=True)
    try:
        build()
    except PmgenError as error:
        show_error(error)
    click.echo(f"watching {counted(len(now), 'file')}; Ctrl-C stops", err=True)
    return now


def _seen(paths: Iterable[Path]) -> Seen:
    return {path: (found.st_mtime_ns, found.st_size) for path, found in files_of(paths)}


def _folders(paths: Iterable[Path]) -> tuple[Path, ...]:
    """The folders that the inputs lie in, and all those inside inputs that are folders."""
    found: set[Path] = set()
    for path in paths:
        if path.parent.is_dir():
            found.add(path.parent)
        if path.is_dir():
            found |= {path, *(child for child in path.rglob("*") if child.is_dir())}
    return tuple(sorted(found))
