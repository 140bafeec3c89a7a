"""On which line of a TOML file a key stands: `tomllib` does not tell."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any, Final, cast

_HEADER: Final = re.compile(r"\s*\[.*\]")
_ASSIGNMENT: Final = re.compile(r"""\s*((?:"(?:[^"\\]|\\.)*"|'[^']*'|[\w-]+|\s*\.\s*)+)\s*=""")


def lines_of_keys(text: str) -> dict[tuple[str, ...], int]:
    """The line of every table's header and of every key, by its whole path; a key inside an inline table has none.

    It reads line by line, so a line of a text over several lines may look like a key: the first of a path counts.
    """
    found: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.split("\n"), 1):
        if line.lstrip().startswith("[["):
            table = ("[[",)  # lists of tables are others': no key of ours stands there
        elif _HEADER.match(line) and (path := _path(line)):
            table = path
            _mark(found, table, number)
        elif match := _ASSIGNMENT.match(line):
            key = _path(f"{match.group(1)} = 0")
            if key:
                _mark(found, (*table, *key), number)
    return found


def line_of(lines: dict[tuple[str, ...], int], path: tuple[str, ...]) -> int | None:
    """The line of a path, or of the innermost part of it that stands on one."""
    for length in range(len(path), 0, -1):
        if path[:length] in lines:
            return lines[path[:length]]
    return None


def _mark(found: dict[tuple[str, ...], int], path: tuple[str, ...], number: int) -> None:
    for length in range(1, len(path) + 1):
        found.setdefault(path[:length], number)


def _path(line: str) -> tuple[str, ...]:
    """The path that one line of TOML names; () if it is none."""
    try:
        return tuple(_keys(tomllib.loads(line)))
    except tomllib.TOMLDecodeError:
        return ()


def _keys(value: Any) -> Iterator[str]:
    while isinstance(value, dict) and value:
        key, value = next(iter(cast("dict[str, Any]", value).items()))
        yield key
