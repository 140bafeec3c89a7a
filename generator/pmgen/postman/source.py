"""From bytes to text to JSON: encodings, byte order marks, and errors that name line and column."""

import codecs
import json
import re
from pathlib import Path
from stat import S_ISBLK, S_ISCHR
from typing import Any

from pmgen.errors import Place, PmgenError, Report
from pmgen.postman.javascript import is_list, is_object
from pmgen.postman.lenient import too_deep

_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Half of a pair that stands for one character; a backslash in front may make it no escape, which only costs time.
_LONE_SURROGATE = re.compile(
    r"\\u[dD][89abAB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])|(?<!\\u[dD][89abAB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2}"
)
_CONTROLS = frozenset(range(32)) - frozenset(b"\t\n\r\f\x1b")
# First bytes of files that people pass by mistake.
_MAGIC = (
    (b"PK\x03\x04", "a ZIP archive", "Unpack it and give the collection's JSON file."),
    (b"\x1f\x8b", "a gzip archive", "Unpack it and give the collection's JSON file."),
    (b"%PDF", "a PDF document", "Give the collection's JSON file."),
    (b"\x89PNG", "a PNG image", "Give the collection's JSON file."),
    (b"\xff\xd8\xff", "a JPEG image", "Give the collection's JSON file."),
    (b"\x7fELF", "a program", "Give the collection's JSON file."),
    (b"SQLite format 3", "a SQLite database", "Give the collection's JSON file."),
)


def content_of(path: Path, file: str) -> bytes:
    """The bytes of a file, or of a pipe.

    Args:
        path: where it is.
        file: what messages call it.

    Raises:
        PmgenError: it cannot be read, or it is a device, which may have no end.
    """
    try:
        kind = path.stat().st_mode
        if S_ISCHR(kind) or S_ISBLK(kind):
            raise PmgenError(file, "This is a device, not a file.", "Check the path.")
        return path.read_bytes()
    except FileNotFoundError:
        raise PmgenError(file, "There is no such file.", "Check the path.") from None
    except OSError as error:
        raise PmgenError(file, f"The file cannot be read: {error.strerror}.", "Check the path.") from None


def decode(data: bytes, file: str, report: Report) -> str:
    """The text of a file: UTF-8, UTF-16 or UTF-32, with or without a byte order mark.

    Raises:
        PmgenError: it is empty, or not text at all.
    """
    for magic, kind, fix in _MAGIC:
        if data.startswith(magic):
            raise PmgenError(file, f"This is {kind}, not a collection.", fix)
    encoding, body = _encoding(data)
    text = _decoded(body, encoding, file, report)
    if not text.strip():
        raise PmgenError(file, "The file is empty.", "Export the collection from Postman again.")
    if any(ord(char) in _CONTROLS for char in text[:4096]) and text.lstrip()[:1] not in ("{", "["):
        raise PmgenError(file, "This is a binary file, not a collection.", "Give the collection's JSON file.")
    return text


def _encoding(data: bytes) -> tuple[str, bytes]:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return encoding, data[len(mark) :]
    # JSON begins with two ASCII characters, so zeros tell the encoding (RFC 4627, section 3).
    if len(data) >= 4 and len(data) % 2 == 0:
        guess = {b"\1\0\1\0": "utf-16-le", b"\0\1\0\1": "utf-16-be"}.get(bytes(byte != 0 for byte in data[:4]))
        if guess:
            return guess, data
    return "utf-8", data


def _decoded(data: bytes, encoding: str, file: str, report: Report) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        if encoding != "utf-8":
            raise PmgenError(
                file,
                f"The file is broken: it begins as {encoding.upper()} text but does not go on so.",
                "Export it again.",
            ) from None
        if b"\x00" in data:
            raise PmgenError(
                file, "This is a binary file, not a collection.", "Give the collection's JSON file."
            ) from None
        line = data.count(b"\n", 0, error.start) + 1
        report.note(
            "not-utf-8",
            Place(file, f"line {line}"),
            "The file is not UTF-8 text and was read as Windows-1252.",
            "Save it as UTF-8.",
        )
        return data.decode("cp1252", "replace")


def parse_json(text: str, file: str, report: Report) -> Any:
    """The JSON value of a text.

    Raw control characters in strings are read with a notice, as no tool of Postman's does.

    Raises:
        PmgenError: it is not JSON; the place names line and column.
    """
    try:
        return _storable(json.loads(text, parse_constant=_no_constant), text)
    except json.JSONDecodeError as error:
        if "control character" in error.msg:
            return _with_controls(text, error, file, report)
        raise not_json(text, error.msg, error.pos, file) from None
    except RecursionError:
        raise too_deep(file) from None
    except _ConstantError as error:
        position = text.find(str(error))
        raise not_json(text, f"{error} is not JSON", position, file) from None
    except ValueError:
        raise PmgenError(file, "A number in the file has too many digits to be read.", "Shorten the number.") from None


def _storable(value: Any, text: str) -> Any:
    """The value with lone surrogates replaced, as no file can hold them and no wire carries them."""
    escaped = "\\ud" in text or "\\uD" in text  # a plain search is many times faster than the pattern
    return _replaced(value) if escaped and _LONE_SURROGATE.search(text) else value


def _replaced(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    if is_list(value):
        return [_replaced(item) for item in value]
    if is_object(value):
        return {_replaced(key): _replaced(item) for key, item in value.items()}
    return value


class _ConstantError(ValueError):
    """NaN or Infinity, which Python would read."""


def _no_constant(name: str) -> Any:
    raise _ConstantError(name)


def _with_controls(text: str, first: json.JSONDecodeError, file: str, report: Report) -> Any:
    try:
        value = _storable(json.loads(text, strict=False, parse_constant=_no_constant), text)
    except json.JSONDecodeError as error:
        raise not_json(text, error.msg, error.pos, file) from None
    except (ValueError, RecursionError):
        raise not_json(text, first.msg, first.pos, file) from None
    report.note(
        "control-character",
        Place(file, f"line {first.lineno}, column {first.colno}"),
        "A text holds raw control characters, which JSON forbids; they were kept.",
        "Export the file from Postman again.",
    )
    return value


def not_json(text: str, message: str, position: int, file: str) -> PmgenError:
    """The error for a text that is not JSON, with line, column and a hint at what looks wrong there."""
    line = text.count("\n", 0, position) + 1
    column = position - (text.rfind("\n", 0, position) + 1) + 1
    what = f"Invalid JSON: {message[:1].lower()}{message[1:]}."
    return PmgenError(Place(file, f"line {line}, column {column}"), what, _hint(message, text, position))


def _hint(message: str, text: str, position: int) -> str:
    """What looks wrong at a position."""
    before, here = text[:position].rstrip(), text[position:].lstrip()
    if not here:
        return "The file ends too early: was the download or the copy cut off?"
    if message.startswith("Extra data"):
        return "The file holds more than one JSON value: keep one of them."
    if here.startswith(("<<<<<<<", "=======", ">>>>>>>")):
        return "Resolve the merge conflict that git left here."
    if here[0] in "}]" and before.endswith(","):
        return "Remove the comma before the closing bracket."
    if here.startswith(("//", "/*", "#")):
        return "Remove the comment: JSON has none."
    if here[0] in "'\u2018\u2019\u201c\u201d":
        return 'Use straight double quotes: "'
    if here.startswith("{{") or text[position - 1 : position + 1] == "{{":
        return 'Quote the variable: "{{name}}".'
    if before.endswith(('"', "}", "]")) and here[0] in '"{[':
        return "A comma is missing here."
    return "Correct it there, or export the collection from Postman again."
