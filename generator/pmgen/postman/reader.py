"""Reading a collection or a variable file: bytes to shape, whatever the format.

Formats that few collections are in are imported when one comes.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Any

from pmgen.errors import PmgenError, Report
from pmgen.postman.detect import collection_in, not_a_collection, variables_in
from pmgen.postman.foreign import foreign_text
from pmgen.postman.lenient import validate
from pmgen.postman.shape import Collection, VariableFile
from pmgen.postman.source import content_of, decode, parse_json


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
    if isinstance(source, Path) and source.is_dir():
        return _collection(_tree(source, file, report), "v3", file, report)
    entry, kind = collection_in(_value(_bytes(source, file), file, report), file, report)
    return _collection(entry, kind, file, report)


def read_variables(path: Path, report: Report | None = None) -> VariableFile:
    """An environment or globals file, JSON or YAML.

    Raises:
        PmgenError: it cannot be read or holds no variables.
    """
    file, notices = str(path), report or Report()
    return validate(VariableFile, variables_in(_value(_bytes(path, file), file, notices), file), file, notices)


def variables_given(values: Iterable[tuple[str, str]]) -> VariableFile:
    """Names and values as an environment file would give them, but without a name to choose it by."""
    entries = [{"key": name, "value": value} for name, value in values]
    return VariableFile.model_validate({"values": entries})


def _collection(entry: dict[str, Any], kind: str, file: str, report: Report) -> Collection:
    if kind == "v1":
        from pmgen.postman.v1 import from_v1

        entry = from_v1(entry, file, report)
    elif kind == "v3":
        from pmgen.postman.v3 import from_v3

        entry = from_v3(entry, file, report)
    collection = validate(Collection, entry, file, report)
    collection.format = kind
    return collection


def _tree(folder: Path, file: str, report: Report) -> dict[str, Any]:
    """The collection in a folder; a workspace's only collection counts as given."""
    from pmgen.postman.v3_tree import collections_in, is_tree, read_tree

    found = collections_in(folder)
    if len(found) == 1:
        return read_tree(found[0], report)
    if found:
        names = ", ".join(f"`{child}`" for child in found[:5])
        raise PmgenError(file, f"This is a workspace with {len(found)} collections.", f"Give one of them: {names}.")
    if not is_tree(folder):
        files = sorted(child.name for child in folder.glob("*.json"))
        fix = f"Give the file, for example `{folder / files[0]}`." if files else "Give a collection's file or folder."
        raise PmgenError(file, "This folder holds no collection in Postman's YAML format.", fix)
    return read_tree(folder, report)


def _bytes(source: Path | bytes, file: str) -> bytes:
    return source if isinstance(source, bytes) else content_of(source, file)


def _value(data: bytes, file: str, report: Report) -> Any:
    """The value of a JSON or YAML text.

    Raises:
        PmgenError: it is neither; the message says what it is, where that can be told.
    """
    text = decode(data, file, report)
    if text.lstrip()[:1] in ("{", "["):
        return parse_json(text, file, report)
    kind = foreign_text(text)
    if kind is not None:
        raise not_a_collection(kind, file)
    from pmgen.postman.yaml_text import parse_yaml

    return parse_yaml(text, file)
