"""The pieces of the last build of an output folder: what need not be printed again, since it lies there already.

A record in the user's cache tells, by a digest of all that a piece is made of, which files came of it: by the hashes of
their contents and by what the system told of them (`write.state_of`). A file counts if the system still tells the same,
or if it still holds what it held. So the record has nothing of anybody's code, a wrong one at worst has a piece printed
again, and a file that somebody edited is compared with what is made anew, as in every build.
"""

import os
import pickle
from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass, replace
from functools import cached_property
from hashlib import sha256
from io import BytesIO
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, cast

from pmgen import warm
from pmgen.cache import cache_folder, keep, kept
from pmgen.errors import Notice, Place
from pmgen.files import File, OnDisk, Piece, Printed
from pmgen.inputs import files_of
from pmgen.options import Options
from pmgen.program import program
from pmgen.write import Changes, content_of, hash_of, state_of

_Row = tuple[list[list[str]], list[list[str]]]


class LastBuild:
    """The pieces of one build; a memory for `printing.print_all`.

    Args:
        folder: that of the outputs.
        options: those of the build; others make other pieces.

    Attributes:
        printed: how many had to be printed.
    """

    def __init__(self, folder: Path, options: Options) -> None:
        self._folder = folder
        self._options = options
        self._used: dict[str, Any] = {}
        self._added: dict[str, Printed] = {}
        self.printed = 0

    def found(self, piece: Piece) -> Printed | None:
        """What would come of a piece, if that lies on disk; None if it has to be printed."""
        key = self._key(piece)
        row = self._known.get(key) if key else None
        try:
            printed = None if row is None else self._lying(row)
        except (TypeError, ValueError, IndexError):  # a record that is damaged
            return None
        if printed is not None:
            self._used[key] = row
        return printed

    def add(self, piece: Piece, printed: Printed) -> None:
        """Takes what came of a piece that was printed."""
        self.printed += 1
        key = self._key(piece)
        if key:
            self._added[key] = printed

    def save(self, changes: Changes) -> None:
        """Keeps what a build wrote and found, and forgets the rest."""
        if not self._keeps:
            return
        rows = dict(self._used)
        for key, (files, notices) in self._added.items():
            told = [[one.path, one.kind, changes.hashes[one.path], changes.states[one.path]] for one in files]
            rows[key] = (told, [_as_row(one) for one in notices])
        keep(self._place, {"made of": self._base, "pieces": rows})

    def _key(self, piece: Piece) -> str:
        """What a piece is known by; "" if it is not, as it does not last or as nothing is kept."""
        return _digest_of(piece) if piece.lasting and self._keeps else ""

    @cached_property
    def _keeps(self) -> bool:
        return cache_folder() is not None

    @cached_property
    def _place(self) -> str:
        """The name of the folder's record."""
        return hash_of(f"pieces\0{self._folder.absolute()}".encode("utf-8", "surrogateescape"))

    @cached_property
    def _base(self) -> str:
        """A digest of what every piece depends on: pmgen, black, the options, the user's templates."""
        from importlib.metadata import version

        folder = self._options.templates
        own = [f"{path}:{hash_of(content_of(path) or b'')}" for path, _ in files_of([folder])] if folder else []
        parts = (program(), version("black"), repr(replace(self._options, output=Path())), *own)
        return hash_of("\0".join(parts).encode("utf-8", "surrogateescape"))

    @cached_property
    def _known(self) -> Mapping[str, Any]:
        record = kept(self._place) or {}
        rows = record.get("pieces")
        return cast("dict[str, Any]", rows) if record.get("made of") == self._base and isinstance(rows, dict) else {}

    def _lying(self, row: _Row) -> Printed | None:
        """What a row of the record tells of, if all files lie there. Raises an error if it is no such row."""
        told, notices = row
        files: list[File] = []
        for one in told:
            path, kind, wanted, state = map(str, one)
            place = f"{self._folder}{os.sep}{path}"
            now = state_of(place)
            if now != state:
                if hash_of(content_of(place) or b"") != wanted:
                    return None
                one[3] = now
            files.append(File(path, "", kind=kind, formatted=True, on_disk=OnDisk(wanted, now)))
        return Printed(tuple(files), tuple(map(_notice, notices)))


def _as_row(one: Notice) -> list[str]:
    return [one.code, one.place.file, one.place.pointer, one.place.title, one.what, one.fix]


def _notice(row: list[str]) -> Notice:
    code, file, pointer, title, what, fix = map(str, row)
    return Notice(code, Place(file, pointer, title), what, fix)


# Digests of inputs, by the numbers of objects. These are held, so that no other one can come to stand in their place;
# while a process watches, those that are the same in the next build need not be looked at again.
_LIMIT: Final = 8192
_known_digests: Final = warm.kept(dict[int, tuple[object, bytes]]())


def _digest_of(piece: Piece) -> str:
    """A digest of what a piece is made of; "" if that is nested too deep."""
    work = f"{piece.work.__module__}.{piece.work.__qualname__}"
    try:
        return sha256(b"".join((work.encode(), *map(_digest, piece.inputs)))).hexdigest()
    except RecursionError:
        return ""


def _digest(value: object) -> bytes:
    """Values of one digest are equal."""
    if isinstance(value, str):
        return sha256(value.encode("utf-8", "surrogatepass")).digest()
    found = _known_digests.get(id(value))
    if found is None:
        if len(_known_digests) >= _LIMIT:
            _known_digests.clear()
        found = _known_digests[id(value)] = (value, sha256(_written(value)).digest())
    return found[1]


def _written(value: object) -> memoryview:
    """A value as pickle writes it: nothing else tells all of it as fast. It is never read."""
    text = BytesIO()
    pickler = _Pickler(text, pickle.HIGHEST_PROTOCOL)
    pickler.fast = True  # what is equal is written alike, whether it is one object or two
    pickler.dump(value)
    return text.getbuffer()


class _Ways(dict[type, Callable[[Any], tuple[Any, tuple[object, ...]]]]):
    """How pickle takes a value apart: a dataclass into its fields, faster than it does by itself."""

    def __missing__(self, kind: type) -> Callable[[Any], tuple[Any, tuple[object, ...]]]:
        if not is_dataclass(kind):
            raise KeyError
        names = [one.name for one in fields(kind)]
        if len(names) > 1:
            several = attrgetter(*names)
            way = self[kind] = lambda value: (kind, several(value))
        else:
            way = self[kind] = lambda value: (kind, tuple(getattr(value, name) for name in names))
        return way


class _Pickler(pickle.Pickler):
    dispatch_table = _Ways({MappingProxyType: lambda value: (dict, (tuple(value.items()),))})
