"""What a build reads: the collection, every file and folder that the options name, the configuration."""

import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import fields
from pathlib import Path
from typing import Final, cast

from pmgen.options import Options

# The first one that a folder has counts; in the second pmgen is one tool of several.
CONFIGURATION: Final = (("pmgen.toml", ()), ("pyproject.toml", ("tool", "pmgen")))
_WRITTEN: Final = {"output"}


def inputs(sources: Iterable[tuple[str, Options]]) -> tuple[Path, ...]:
    """The files and folders that builds read, whether they exist or not: collections, options, configuration."""
    found = dict.fromkeys(path for source, options in sources for path in read_by(source, options))
    return (*found, *configuration(Path()))


def read_by(source: str, options: Options) -> tuple[Path, ...]:
    """The files and folders that one build reads: the collection, and whatever its options name."""
    named = tuple(_named_by(options))
    return named if source == "-" else (Path(source), *named)


def configuration(folder: Path) -> tuple[Path, ...]:
    """The files that may hold the configuration for a folder, whether they exist or not."""
    return tuple(place / name for place in configuration_folders(folder) for name, _ in CONFIGURATION)


def configuration_folders(folder: Path) -> list[Path]:
    """The folder and those around it up to the repository's own; as relative paths, for messages."""
    top = folder.resolve()
    up = [folder]
    for parent, here in zip(top.parents, [top, *top.parents], strict=False):
        if (here / ".git").exists():
            break
        up.append(up[-1] / ".." if not folder.is_absolute() else parent)
    return up


def files_of(paths: Iterable[Path]) -> Iterator[tuple[Path, os.stat_result]]:
    """Every file that the paths are or hold, in order, each with what the system says of it."""
    for path in paths:
        inside = sorted(child for child in path.rglob("*") if not child.is_dir()) if path.is_dir() else [path]
        for file in inside:
            with suppress(OSError):
                yield file, file.stat()


def _named_by(options: Options) -> Iterator[Path]:
    """Every path that an option holds; a new option needs nothing here."""
    for one in fields(options):
        value: object = getattr(options, one.name)
        items = cast("tuple[object, ...]", value) if isinstance(value, tuple) else (value,)
        if one.name not in _WRITTEN:
            yield from (item for item in items if isinstance(item, Path))
