"""The configuration of a project: `[tool.pmgen]` of pyproject.toml, or pmgen.toml, in the current folder.

    [tool.pmgen.types."Users/Get a user"]
    "response.createdAt" = "datetime"
    "response.labels" = "map[string]"

In pmgen.toml the tables stand without `tool.pmgen`. What stands there for one request can also stand below the name of
its collection, `[tool.pmgen.types."My API"."Users/Get a user"]`; a `*` in the request's title stands for any text.
"""

import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, Final, cast

from pmgen.errors import Place, PmgenError
from pmgen.model.api import TypeRule

_FIX: Final = 'Write `"response.created" = "datetime"` below `[tool.pmgen.types."Folder/Request"]`.'


def read_type_rules(folder: Path) -> tuple[TypeRule, ...]:
    """What the configuration in a folder says of types, pmgen.toml before pyproject.toml; nothing if there is neither.

    Raises PmgenError if a file cannot be read.
    """
    for name, keys in (("pmgen.toml", ("types",)), ("pyproject.toml", ("tool", "pmgen", "types"))):
        path = folder / name
        if path.is_file():
            return tuple(_rules(_below(_read(path), keys, name), name))
    return ()


def _read(path: Path) -> Mapping[str, Any]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except (OSError, UnicodeDecodeError) as error:
        raise PmgenError(path.name, f"The file cannot be read: {error}.", "Save it as UTF-8.") from error
    except tomllib.TOMLDecodeError as error:
        raise PmgenError(path.name, f"The file is no TOML: {error}.", "Mend it at that place.") from error


def _below(table: Mapping[str, Any], keys: tuple[str, ...], name: str) -> Mapping[str, Any]:
    for depth, key in enumerate(keys, 1):
        inner = table.get(key, {})
        if not isinstance(inner, dict):
            raise PmgenError(Place(name, "/" + "/".join(keys[:depth])), f"`{key}` is no table.", _FIX)
        table = cast("dict[str, Any]", inner)
    return table


def _rules(table: Mapping[str, Any], name: str) -> Iterator[TypeRule]:
    for title, inner in table.items():
        if not isinstance(inner, dict):
            raise PmgenError(Place(name, f"/types/{title}"), f"{title!r} is no table of paths and types.", _FIX)
        rules = cast("dict[str, Any]", inner)
        for path, words in rules.items():
            if isinstance(words, str):
                yield TypeRule(title, path, words, name)
            elif isinstance(words, dict):
                yield from _collection(title, path, cast("dict[str, Any]", words), name)
            else:
                raise PmgenError(Place(name, f"/types/{title}/{path}"), "A type is a text.", _FIX)


def _collection(collection: str, title: str, rules: Mapping[str, Any], name: str) -> Iterator[TypeRule]:
    """The rules of one request of one collection."""
    for path, words in rules.items():
        if not isinstance(words, str):
            raise PmgenError(Place(name, f"/types/{collection}/{title}/{path}"), "A type is a text.", _FIX)
        yield TypeRule(title, path, words, name, collection)
