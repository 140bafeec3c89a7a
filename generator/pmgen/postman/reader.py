"""Reading a collection or a variable file: bytes to shape, whatever the format."""

from pathlib import Path
from typing import Any

from pmgen.errors import PmgenError, Report
from pmgen.postman.detect import format_of, unwrap
from pmgen.postman.lenient import validate
from pmgen.postman.shape import Collection, VariableFile
from pmgen.postman.source import decode, parse_json
from pmgen.postman.v1 import from_v1


def read(source: Path | bytes, *, name: str = "", report: Report) -> Collection:
    """A collection in the v2.1 shape.

    Args:
        source: a file, a folder of Postman's YAML format, or the bytes themselves.
        name: how the user named the source, for messages; the path if empty.
        report: gets notices.

    Raises:
        PmgenError: it cannot be read or is no collection; the message says what it is.
    """
    file = name or (str(source) if isinstance(source, Path) else "standard input")
    entry = unwrap(_value(_bytes(source, file), file, report), file)
    kind = format_of(entry, file)
    if kind == "v1":
        entry = from_v1(entry, file, report)
    collection = validate(Collection, entry, file, report)
    collection.format = kind
    return collection


def read_variables(path: Path, report: Report | None = None) -> VariableFile:
    """An environment or globals file.

    Raises:
        PmgenError: it cannot be read or holds no variables.
    """
    file, notices = str(path), report or Report()
    entry = unwrap(_value(_bytes(path, file), file, notices), file)
    return validate(VariableFile, entry, file, notices)


def _bytes(source: Path | bytes, file: str) -> bytes:
    if isinstance(source, bytes):
        return source
    try:
        return source.read_bytes()
    except OSError as error:
        raise PmgenError(file, f"the file cannot be read: {error.strerror}", "check the path") from None


def _value(data: bytes, file: str, report: Report) -> Any:
    return parse_json(decode(data, file, report), file, report)
