"""Types in TypeScript's notation, which readers of any language know; `integer` is told apart from `number`."""

import json
from collections.abc import Iterator
from typing import Final, assert_never

from pmgen.model.types import (
    Anything,
    Bool,
    Field,
    Float,
    Int,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Record,
    Reference,
    Str,
    Type,
)

_MOST_VALUES: Final = 24
_LONGEST_NOTE: Final = 90


def notation(kind: Type) -> str:
    """The type, and below it the records that it is made of, each once; "" where nothing is known."""
    if isinstance(kind, Anything | Null):
        return ""
    found = list(_records(kind, set()))
    root = [] if isinstance(kind, Record) else [f"{_text(kind)}\n"]
    return "\n".join([*root, *map(_interface, found)])


def _interface(record: Record) -> str:
    lines = [
        f"  {_key(field)}{'' if field.required else '?'}: {_text(field.type)};{_note(field)}" for field in record.fields
    ]
    return "".join(f"{line}\n" for line in (f"interface {record.name} {{", *lines, "}"))


def _key(field: Field) -> str:
    return (
        field.wire if field.wire.isascii() and field.wire.isidentifier() else json.dumps(field.wire, ensure_ascii=False)
    )


def _note(field: Field) -> str:
    words = " ".join(field.description.split())
    parts = [*_formats(field.type), *([words] if words else [])]
    text = "; ".join(parts)
    return f" // {text[:_LONGEST_NOTE]}{'…' if len(text) > _LONGEST_NOTE else ''}" if text else ""


def _formats(kind: Type) -> list[str]:
    match kind:
        case Str(format=name) if name:
            return [name]
        case ListOf(item=inner) | MapOf(value=inner):
            return _formats(inner)
        case OneOf(options=options):
            return list(dict.fromkeys(name for option in options for name in _formats(option)))
        case _:
            return []


def _text(kind: Type) -> str:
    match kind:
        case Null():
            return "null"
        case Bool():
            return "boolean"
        case Int():
            return "integer"
        case Float():
            return "number"
        case Str(values=values):
            return " | ".join((*map(json.dumps, values), "string")) if 0 < len(values) <= _MOST_VALUES else "string"
        case Anything():
            return "unknown"
        case ListOf(item=item):
            inner = _text(item)
            return f"({inner})[]" if " | " in inner else f"{inner}[]"
        case MapOf(value=value):
            return f"{{ [key: string]: {_text(value)} }}"
        case Record(name=name) | Reference(name=name):
            return name
        case OneOf(options=options):
            return " | ".join(dict.fromkeys(map(_text, options)))
    assert_never(kind)


def _records(kind: Type, seen: set[str]) -> Iterator[Record]:
    """The records in a type, outer ones first."""
    match kind:
        case ListOf(item=inner) | MapOf(value=inner):
            yield from _records(inner, seen)
        case OneOf(options=options):
            for option in options:
                yield from _records(option, seen)
        case Record(name=name, fields=fields) if name not in seen:
            seen.add(name)
            yield kind
            for field in fields:
                yield from _records(field.type, seen)
        case _:
            pass
