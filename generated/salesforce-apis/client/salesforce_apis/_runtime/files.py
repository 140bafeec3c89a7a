# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Files given to a call: paths, bytes, open files, or tuples of a name and one of these."""

import io
import os
from collections.abc import Iterator
from typing import IO, Any, Final, NamedTuple, TypeAlias, TypeGuard

from .errors import InvalidRequestError
from .mime import content_type_of
from .values import is_tuple

FileContent: TypeAlias = os.PathLike[str] | bytes | bytearray | IO[bytes]
FileInput: TypeAlias = (
    FileContent
    | tuple[str | None, FileContent]
    | tuple[str | None, FileContent, str | None]
)

_CHUNK: Final = 64 * 1024


class FileSource(NamedTuple):
    """The content of a file that is read while it is sent, never as a whole.

    Attributes:
        path: it is opened when it is sent; None for an open file.
        file: an open file; it is read from where it stands and never closed.
        start: where it stood.
        length: in bytes; None if nobody knows before it is read.
    """

    path: str | None
    file: IO[bytes] | None = None
    start: int | None = None
    length: int | None = None

    @property
    def replayable(self) -> bool:
        """Whether it can be read again, for a retry or a redirect."""
        return self.path is not None or self.start is not None

    def chunks(self) -> Iterator[bytes]:
        """Its content in pieces, from the start; if `length` is known, never more than that."""
        if self.path is not None:
            with open(self.path, "rb") as opened:
                yield from _read(opened, self.length)
        elif self.file is not None:
            if self.start is not None:
                self.file.seek(self.start)
            yield from _read(self.file, self.length)


Chunk: TypeAlias = bytes | FileSource


class NamedFile(NamedTuple):
    """A file with what a form says of it.

    Attributes:
        content: its bytes, or where they come from.
        name: None if it has none.
        content_type: None: by the name's extension.
        named: whether the caller gave the name (or None for no name), so that it stands above the collection's.
    """

    content: Chunk
    name: str | None = None
    content_type: str | None = None
    named: bool = False

    @property
    def known_type(self) -> str | None:
        """The type given, or told by the name; None if there is neither."""
        return self.content_type or (content_type_of(self.name) if self.name else None)


def open_file(given: Any, place: str) -> NamedFile:
    """Understands a `FileInput`. Raises InvalidRequestError if it is none, or if its file cannot be read."""
    name: str | None = None
    content_type: str | None = None
    named = is_tuple(given)
    if is_tuple(given):
        parts = given
        if not 2 <= len(parts) <= 3:
            raise InvalidRequestError(
                f"{place}: a file's tuple is (name, content) or (name, content, content type)"
            )
        name, given = parts[0], parts[1]
        content_type = parts[2] if len(parts) == 3 else None
    chunk, own_name = _content(given, place)
    return NamedFile(chunk, name if named else own_name, content_type, named)


def _content(given: Any, place: str) -> tuple[Chunk, str | None]:
    """What is to be read, and the name that it brings."""
    if isinstance(given, (bytes, bytearray)):
        return bytes(given), None
    if _is_path(given):
        path = os.fspath(given)
        return FileSource(path, length=_size_of_path(path, place)), _name_of(path)
    if isinstance(given, str):
        raise InvalidRequestError(
            f"{place}: a text is no file; give pathlib.Path(...) for a file, bytes for its content"
        )
    if hasattr(given, "read"):
        return _opened(given, place)
    raise InvalidRequestError(f"{place}: a {type(given).__name__} is no file")


def _is_path(value: Any) -> TypeGuard[os.PathLike[str]]:
    return isinstance(value, os.PathLike)


def _opened(file: Any, place: str) -> tuple[Chunk, str | None]:
    if isinstance(file, io.TextIOBase):
        raise InvalidRequestError(f"{place}: the file must be opened in binary mode")
    name = getattr(file, "name", None)
    start = length = None
    try:
        if file.seekable():
            start = file.tell()
            length = file.seek(0, io.SEEK_END) - start
            file.seek(start)
    except (AttributeError, OSError):
        start = length = None
    return FileSource(None, file, start, length), (
        _name_of(name) if isinstance(name, str) else None
    )


def _name_of(path: str) -> str:
    from pathlib import PurePath

    return PurePath(path).name


def _size_of_path(path: str, place: str) -> int | None:
    """The size of a regular file, None for a pipe or device."""
    try:
        status = os.stat(path)
        if not os.access(path, os.R_OK):
            raise PermissionError(f"no permission to read {path}")
    except OSError as error:
        raise InvalidRequestError(f"{place}: {error}") from error
    import stat

    if stat.S_ISDIR(status.st_mode):
        raise InvalidRequestError(f"{place}: {path} is a folder")
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def _read(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """Reads `length` bytes, or all. Raises OSError if the file got shorter meanwhile."""
    left = length
    while left is None or left > 0:
        chunk = file.read(_CHUNK if left is None else min(_CHUNK, left))
        if not chunk:
            break
        if left is not None:
            left -= len(chunk)
        yield chunk
    if left:
        raise OSError(
            f"the file ended {left} bytes early: it was changed while it was sent"
        )
