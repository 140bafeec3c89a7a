"""The entries of a lock: each part of a client's surface as a key and a TOML value on one line, and back.

What is read is checked as what it becomes: names are identifiers, since they reach code and paths. Functions that read
raise ValueError with the reason.
"""

from collections.abc import Mapping, Sequence
from keyword import iskeyword
from typing import Final, cast

from pmgen.model.surface import (
    ArgumentPlace,
    ArgumentSurface,
    FieldSurface,
    FolderSurface,
    ModelSurface,
    OperationSurface,
    VariableSurface,
)
from pmgen.toml_text import quoted

_PLACES: Final[dict[str, ArgumentPlace]] = {
    "path": "path",
    "variable": "variable",
    "query": "query",
    "header": "header",
    "field": "field",
    "body": "body",
}
_LONGEST_NAME: Final = 120
# What the user leaves out: it keeps its name.
_EXCLUDED: Final = [("excluded", "true")]


def joined(parts: Sequence[str]) -> str:
    """Names of folders as one text; slashes in them are written as in a JSON pointer (RFC 6901, section 3)."""
    return "/".join(part.replace("~", "~0").replace("/", "~1") for part in parts)


def split(text: str) -> tuple[str, ...]:
    """The names that `joined` put together."""
    return tuple(part.replace("~1", "/").replace("~0", "~") for part in text.split("/"))


def _table(members: Sequence[tuple[str, str]]) -> str:
    """An inline table of printed values; those that are empty are left out."""
    return "{ " + ", ".join(f"{key} = {value}" for key, value in members if value not in {'""', "[]", "{}"}) + " }"


def _array(items: Sequence[str]) -> str:
    return f"[{', '.join(items)}]"


def variable_entry(one: VariableSurface) -> tuple[str, str]:
    """An argument of the constructor."""
    members = [("name", quoted(one.name)), ("environment", quoted(one.environment)), ("default", quoted(one.default))]
    flags = [("secret", "true")] * one.secret + [("methods", "true")] * one.methods + _EXCLUDED * one.excluded
    return one.argument, _table([*members, *flags])


def read_variable(key: str, value: object) -> VariableSurface:
    """The argument of the constructor that an entry tells of."""
    table = _members(value)
    return VariableSurface(
        name=_text(table, "name"),
        argument=_identifier(key),
        environment=_text(table, "environment"),
        default=_text(table, "default"),
        secret=table.get("secret") is True,
        methods=table.get("methods") is True,
        excluded=table.get("excluded") is True,
    )


def folder_entry(one: FolderSurface) -> tuple[str, str]:
    """A folder by its names as written."""
    return joined(one.title), quoted(".".join(one.call))


def read_folder(key: str, value: object) -> FolderSurface:
    """The folder that an entry tells of."""
    if not isinstance(value, str):
        raise ValueError("a folder's name is a text")
    return FolderSurface(split(key), _call(value))


def operation_entry(one: OperationSurface) -> tuple[str, str]:
    """A method."""
    responses = [f"{status} = {quoted(kind)}" for status, kind in one.responses]
    return ".".join(one.call), _table(
        [
            ("id", quoted(one.id)),
            ("request", quoted(joined(one.title))),
            ("sends", quoted(f"{_word(one.method)} {one.url}")),
            ("auth", quoted(one.auth)),
            ("arguments", _array([_argument(argument) for argument in one.arguments])),
            ("responses", f"{{ {', '.join(responses)} }}" if responses else "{}"),
            ("fixed", _array([quoted(text) for text in one.sends])),
            ("aliases", _array([quoted(name) for name in one.aliases])),
            ("pages", quoted(one.pages)),
            ("doc", quoted(one.doc)),
            *_EXCLUDED * one.excluded,
        ]
    )


def _word(method: str) -> str:
    """A method without blanks, so that it ends where the URL begins; real ones stay as they are (RFC 9110, 9.1)."""
    return method.replace("%", "%25").replace(" ", "%20")


def _argument(one: ArgumentSurface) -> str:
    place = f"{one.place} {one.wire}" if one.wire else one.place
    use = [] if one.required else [f"= {one.default}" if one.default else "optional"]
    return _array([quoted(text) for text in (one.name, place, one.type, *use)])


def read_operation(key: str, value: object) -> OperationSurface:
    """The method that an entry tells of."""
    table = _members(value)
    method, _, url = _text(table, "sends").partition(" ")
    responses = _members(table.get("responses", {}))
    return OperationSurface(
        call=_call(key),
        id=_text(table, "id"),
        title=split(_text(table, "request")),
        method=method.replace("%20", " ").replace("%25", "%"),
        url=url,
        auth=_text(table, "auth"),
        arguments=tuple(_read_argument(one) for one in _list(table, "arguments")),
        responses=tuple((_status(status), _text(responses, status)) for status in responses),
        sends=_texts(table, "fixed"),
        aliases=tuple(_identifier(name) for name in _texts(table, "aliases")),
        pages=_identifier(_text(table, "pages")) if "pages" in table else "",
        doc=_text(table, "doc"),
        excluded=table.get("excluded") is True,
    )


def _read_argument(value: object) -> ArgumentSurface:
    parts = cast("list[object]", value) if isinstance(value, list) else []
    texts = [part for part in parts if isinstance(part, str)]
    if not 3 <= len(texts) <= 4 or len(texts) != len(parts):
        raise ValueError("an argument is `[name, place, type]`, then `optional` or its default")
    name, spot, kind, *use = texts
    word, _, wire = spot.partition(" ")
    place = _PLACES.get(word)
    if place is None:
        raise ValueError(f"{word!r} is no place of an argument")
    default = use[0].removeprefix("= ") if use and use[0].startswith("= ") else ""
    return ArgumentSurface(_identifier(name), place, wire, kind, not use, default)


def model_entry(one: ModelSurface) -> tuple[str, str]:
    """A class."""
    fields = [f"{quoted(field.wire)} = {quoted('?' * (not field.required) + field.type)}" for field in one.fields]
    members = [
        ("fields", f"{{ {', '.join(fields)} }}" if fields else "{}"),
        ("also", _array([quoted(".".join(home)) for home in one.also])),
        *[("sent", "true")] * one.sent,
        *_EXCLUDED * one.excluded,
    ]
    return ".".join((*one.home, one.name)), _table(members)


def read_model(key: str, value: object) -> ModelSurface:
    """The class that an entry tells of."""
    table = _members(value)
    fields = _members(table.get("fields", {}))
    call = _call(key)
    return ModelSurface(
        name=call[-1],
        home=call[:-1],
        sent=table.get("sent") is True,
        fields=tuple(_read_field(wire, _text(fields, wire)) for wire in fields),
        also=tuple(map(_call, _texts(table, "also"))),
        excluded=table.get("excluded") is True,
    )


def _read_field(wire: str, text: str) -> FieldSurface:
    return FieldSurface(wire, text.removeprefix("?"), not text.startswith("?"))


def _members(value: object) -> Mapping[str, object]:
    if not isinstance(value, dict):
        raise ValueError("an entry is a table, `{ ... }`")
    return cast("dict[str, object]", value)


def _text(table: Mapping[str, object], key: str) -> str:
    value = table.get(key, "")
    if not isinstance(value, str):
        raise ValueError(f"`{key}` is no text")
    return value


def _list(table: Mapping[str, object], key: str) -> list[object]:
    value = table.get(key, [])
    if not isinstance(value, list):
        raise ValueError(f"`{key}` is no list")
    return cast("list[object]", value)


def _texts(table: Mapping[str, object], key: str) -> tuple[str, ...]:
    items = _list(table, key)
    texts = tuple(item for item in items if isinstance(item, str))
    if len(texts) != len(items):
        raise ValueError(f"`{key}` holds something that is no text")
    return texts


def _status(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(f"{text!r} is no status")
    return int(text)


def _call(text: str) -> tuple[str, ...]:
    return tuple(_identifier(part) for part in text.split("."))


def _identifier(name: str) -> str:
    if not name.isidentifier() or iskeyword(name) or len(name) > _LONGEST_NAME:
        raise ValueError(f"{name[:40]!r} is no name that Python takes")
    return name
