# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Multipart forms in Postman's own framing (case body-formdata)."""

import re
from collections.abc import Iterable
from typing import Final, NamedTuple
from urllib.parse import quote

from .errors import InvalidRequestError
from .files import Chunk, NamedFile
from .mime import DEFAULT

_LINE_BREAK: Final = re.compile(r"[\r\n\0]")
# Postman adds a `filename*` for names with such characters; those of Latin-1 it takes for plain ones.
_NOT_LATIN: Final = re.compile(r"[^\t\x20-\x7e\x80-\xff]")
# The pattern by which Postman finds the user's own boundary (case hdr-content-type).
_OWN_BOUNDARY: Final = re.compile(
    r'^multipart/form-data;.*boundary=(?:"([^"]+)"|([^;]+))'
)


class Part(NamedTuple):
    """A part. `file_name` None: it has none; `content_type` None: no such line is written."""

    name: str
    content: Chunk
    file_name: str | None = None
    content_type: str | None = None


def file_part(
    name: str, file: NamedFile, *, file_name: str | None, content_type: str | None
) -> Part:
    """A part of a file. What the caller says of it stands above what the collection says, and that above the file.

    Bytes without any name get the field's, since servers take a part without a file name for a text.
    """
    shown = file.name if file.named else file_name or file.name or name
    return Part(
        name,
        file.content,
        shown,
        file.content_type or content_type or file.known_type or DEFAULT,
    )


def new_boundary() -> str:
    """26 dashes and 24 digits."""
    import secrets

    return "-" * 26 + "".join(secrets.choice("0123456789") for _ in range(24))


def own_boundary(content_type: str) -> str | None:
    """The boundary that a Content-Type header brings; None if Postman would replace the header."""
    match = _OWN_BOUNDARY.match(content_type)
    return (match.group(1) or match.group(2)) if match else None


def frame(parts: Iterable[Part], boundary: str) -> list[Chunk]:
    """The body's pieces. Names stand in it raw, as Postman writes them.

    Raises InvalidRequestError for a line break in a file's name or type: it would end the line and forge another.
    """
    pieces: list[Chunk] = []
    text = bytearray()
    for part in parts:
        text += f"--{boundary}\r\n{_header(part)}\r\n".encode(
            "utf-8", "surrogateescape"
        )
        if isinstance(part.content, bytes):
            text += part.content
        else:
            pieces += (bytes(text), part.content)
            text = bytearray()
        text += b"\r\n"
    text += f"--{boundary}--\r\n".encode()
    pieces.append(bytes(text))
    return pieces


def _header(part: Part) -> str:
    disposition = f'Content-Disposition: form-data; name="{part.name}"'
    if part.file_name is not None:
        disposition += f'; filename="{_one_line(part.file_name)}"'
        if _NOT_LATIN.search(part.file_name):
            disposition += f"; filename*=UTF-8''{quote(part.file_name, safe='!~|`^')}"
    lines = [disposition]
    if part.content_type is not None:
        lines.append(f"Content-Type: {_one_line(part.content_type)}")
    return "".join(f"{line}\r\n" for line in lines)


def _one_line(text: str) -> str:
    if _LINE_BREAK.search(text):
        raise InvalidRequestError(
            "a file's name or content type must not hold a line break"
        )
    return text
