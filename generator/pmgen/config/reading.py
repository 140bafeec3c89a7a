"""Finding the configuration's file, reading it, and errors that name line and key."""

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Final, cast

from pydantic import BaseModel, ValidationError

from pmgen.config.lines import line_of, lines_of_keys
from pmgen.config.pages import TAGS, PagesTable
from pmgen.config.requests import RETRY_TAGS, RetryTable
from pmgen.config.shape import CollectionTable, Table, known_keys
from pmgen.errors import Place, PmgenError
from pmgen.inputs import CONFIGURATION, configuration_folders

_FIX: Final = "`pmgen config --schema` prints what may stand there."
# What pydantic adds to a path where a value may be one of several kinds.
_UNION_STEPS: Final = ("[key]", "str", "dict[str,str]", "list[union[str,int]]", *TAGS, *RETRY_TAGS)
# The tables that are found below the title of a request.
_BY_REQUEST: Final[Mapping[str, type[BaseModel]]] = {"pagination": PagesTable, "retries": RetryTable}
_KINDS: Final = {
    "dict_type": "must be a table",
    "model_type": "must be a table",
    "list_type": "must be a list",
    "string_type": "must be a text",
}
_TYPE_FIX: Final = 'Write `"response.created" = "datetime"` below `[tool.pmgen.types."Folder/Request"]`.'


@dataclass(frozen=True, slots=True)
class Config:
    """The configuration of a project.

    Attributes:
        table: what it says.
        file: where it was read, None if there is none.
        prefix: the keys around it in the file.
        lines: the line of each key, by its path in the file.
    """

    table: Table = field(default_factory=lambda: Table.model_validate({}))
    file: Path | None = None
    prefix: tuple[str, ...] = ()
    lines: Mapping[tuple[str, ...], int] = field(default_factory=dict[tuple[str, ...], int])

    @property
    def folder(self) -> Path:
        """What paths in it are relative to."""
        return self.file.parent if self.file else Path()

    def place(self, *keys: str) -> Place:
        """Where a key stands, as an editor finds it."""
        return _place(self.file, self.lines, self.prefix, keys)


def read_config(folder: Path) -> Config:
    """The configuration for a folder: of itself, or of the nearest one around it inside the same repository.

    Raises PmgenError if it cannot be read, or if something in it is unknown or wrong.
    """
    for place in configuration_folders(folder):
        for name, prefix in CONFIGURATION:
            path = place / name
            if path.is_file():
                text = _text(path)
                table = _below(_toml(text, path), prefix, path)
                if table is not None:
                    return _validated(table, path, prefix, text)
    return Config()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise PmgenError(str(path), f"The file cannot be read: {error.strerror}.", "Check its permissions.") from error
    except UnicodeDecodeError as error:
        raise PmgenError(str(path), "The file is not UTF-8 text.", "Save it as UTF-8.") from error


def _toml(text: str, path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise PmgenError(str(path), f"The file is no TOML: {error}.", "Mend it at that place.") from error


def _below(table: Mapping[str, Any], keys: tuple[str, ...], path: Path) -> Mapping[str, Any] | None:
    """The table below these keys; None if there is none, so that a pyproject.toml without pmgen does not count."""
    for depth, key in enumerate(keys, 1):
        if key not in table:
            return None
        inner = table[key]
        if not isinstance(inner, dict):
            raise PmgenError(Place(str(path), ".".join(keys[:depth])), f"`{key}` is no table.", _FIX)
        table = cast("dict[str, Any]", inner)
    return table


def _validated(table: Mapping[str, Any], path: Path, prefix: tuple[str, ...], text: str) -> Config:
    lines = lines_of_keys(text)
    try:
        return Config(Table.model_validate(table), path, prefix, lines)
    except ValidationError as error:
        # A word that is not known explains what is missing beside it.
        first, *more = sorted(error.errors(), key=lambda one: one["type"] != "extra_forbidden")
        keys = tuple(str(key) for key in first["loc"] if key not in _UNION_STEPS)
        what, fix = _told(first["type"], first["msg"], keys)
        others = f" ({len(more)} more after it.)" if more else ""
        raise PmgenError(_place(path, lines, prefix, keys), what + others, fix) from None


def _place(
    file: Path | None, lines: Mapping[tuple[str, ...], int], prefix: tuple[str, ...], keys: Sequence[str]
) -> Place:
    line = line_of(dict(lines), (*prefix, *keys))
    return Place(f"{file}:{line}" if line else str(file or ""), "", ".".join(keys))


def _told(kind: str, message: str, keys: tuple[str, ...]) -> tuple[str, str]:
    """What is wrong and what to do, for pydantic's kind of error at a path of keys."""
    last = next((key for key in reversed(keys) if not key.isdigit()), "")  # an index says little
    if kind == "extra_forbidden":
        near = get_close_matches(last, known_keys(_table_at(keys)), n=1, cutoff=0.5)
        return f"There is no setting `{last}`.", f"Did you mean `{near[0]}`?" if near else _FIX
    if kind == "missing":
        return f"`{last}` is missing.", _description(keys)
    if kind == "string_pattern_mismatch":
        return f"`{last}` must be a name in code: letters, digits and underscores.", _description(keys)
    if keys and "types" in keys[:-1]:
        return f"`{last}`: a type is a text.", _TYPE_FIX
    if kind == "value_error":
        return f"`{last}`: {message.removeprefix('Value error, ')}.", _description(keys)
    told = message.replace("Input should be", "must be") if kind == "literal_error" else _KINDS.get(kind)
    return f"`{last}` {told}." if told else f"`{last}`: {message}.", _description(keys)


def _table_at(keys: tuple[str, ...]) -> type[BaseModel]:
    own = keys[2:] if len(keys) > 2 and keys[0] == "collections" else keys
    if len(own) > 2 and own[0] in _BY_REQUEST:
        return _BY_REQUEST[own[0]]
    return Table if own is keys else CollectionTable


def _description(keys: tuple[str, ...]) -> str:
    """What the setting at a path means."""
    table = _table_at(keys)
    if table in _BY_REQUEST.values():
        key = next(key for key in reversed(keys) if not key.isdigit())
    else:
        key = keys[2] if table is CollectionTable else (keys[0] if keys else "")
    field_name = known_keys(table).get(key)
    return (table.model_fields[field_name].description if field_name else None) or _FIX
