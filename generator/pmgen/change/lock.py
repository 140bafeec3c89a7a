"""`pmgen.lock`: the names that pmgen gave and what callers see of them, as TOML with one line for each entry.

The file is made to be read, committed and merged: its lines are sorted, and no line depends on another. A line that is
deleted lets pmgen name that thing anew; a name that is changed by hand is taken from then on.
"""

import re
import tomllib
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, Final, TypeVar, cast

from pmgen.change.entries import (
    folder_entry,
    model_entry,
    operation_entry,
    read_folder,
    read_model,
    read_operation,
    read_variable,
    variable_entry,
)
from pmgen.errors import Place, PmgenError
from pmgen.merges import conflict_in
from pmgen.model.surface import Surface
from pmgen.toml_text import quoted

_FORMAT: Final = 1
_HEAD: Final = """\
# The names that pmgen gave, and what callers see of the client. Commit this file: the next build keeps the names and
# tells what changed. Delete a line to have that thing named anew. After a merge, keep the lines of both sides.
"""
_LINE: Final = re.compile(r"\(at line (\d+), column \d+\)")

_T = TypeVar("_T")


def write_lock(surface: Surface) -> str:
    """The text of the lock of a client."""
    sections: tuple[tuple[str, Iterable[tuple[str, str]]], ...] = (
        ("variables", (variable_entry(one) for one in surface.variables)),
        ("folders", (folder_entry(one) for one in surface.folders)),
        ("operations", (operation_entry(one) for one in surface.operations)),
        ("models", (model_entry(one) for one in surface.models)),
    )
    names = ("collection", "id", "package", "version")
    texts = zip(names, (surface.collection, surface.id, surface.package, surface.version), strict=True)
    head = [f"lock = {_FORMAT}", *(f"{name} = {quoted(text)}" for name, text in texts if text or name != "id")]
    lines = [_HEAD + "\n".join(head)]
    for name, entries in sections:
        lines += ["", f"[{name}]", *(f"{quoted(key)} = {value}" for key, value in sorted(entries))]
    return "\n".join(lines) + "\n"


def read_lock(text: str, place: str) -> Surface:
    """The client that a lock tells of.

    Args:
        text: of the file.
        place: its path, for messages.

    Raises:
        PmgenError: it cannot be read; the message says where, and names what a merge has left.
    """
    table = _parsed(text, place)
    if table.get("lock") != _FORMAT:
        what = f"The lock is of format {table.get('lock')!r}; this pmgen knows format {_FORMAT}."
        raise PmgenError(place, what, "Use the pmgen that wrote it, or delete it to have all names given anew.")
    return Surface(
        package=_text(table, "package", place),
        version=_text(table, "version", place),
        collection=_text(table, "collection", place),
        id=_text(table, "id", place),
        variables=tuple(sorted(_entries(table, "variables", read_variable, place), key=lambda one: one.argument)),
        folders=tuple(sorted(_entries(table, "folders", read_folder, place), key=lambda one: one.title)),
        operations=tuple(sorted(_entries(table, "operations", read_operation, place), key=lambda one: one.call)),
        models=tuple(sorted(_entries(table, "models", read_model, place), key=lambda one: (one.home, one.name))),
    )


def _parsed(text: str, place: str) -> Mapping[str, Any]:
    line = conflict_in(text)
    if line is not None:
        raise PmgenError(
            f"{place}, line {line}",
            "A merge conflict was left here.",
            "Keep the lines of both sides and delete the markers; where one entry stands twice, keep one of them. "
            "Then build with --force, which writes the other files of this folder anew.",
        )
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        found = _LINE.search(str(error))
        where = f"{place}, line {found.group(1)}" if found else place
        what = f"The lock cannot be read: {_LINE.sub('', str(error)).strip()}."
        raise PmgenError(where, what, "Mend that line, or delete it to have that thing named anew.") from None


def _text(table: Mapping[str, Any], key: str, place: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise PmgenError(place, f"`{key}` is no text.", f'Write `{key} = "..."`.')
    return value


def _entries(table: Mapping[str, Any], name: str, read: Callable[[str, object], _T], place: str) -> Iterator[_T]:
    entries = table.get(name, {})
    if not isinstance(entries, dict):
        raise PmgenError(place, f"`{name}` is no table.", f"Restore the line `[{name}]`.")
    for key, value in cast("dict[str, Any]", entries).items():
        try:
            yield read(key, value)
        except ValueError as error:
            what = f"The entry `{key}` of [{name}] cannot be read: {_reason(error)}."
            fix = "Mend that line, or delete it to have that thing named anew."
            raise PmgenError(Place(place, f"/{name}/{key}"), what, fix) from None


def _reason(error: ValueError) -> str:
    """What is wrong, in one line."""
    return str(error).splitlines()[-1].strip().rstrip(".")
