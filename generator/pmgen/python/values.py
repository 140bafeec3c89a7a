"""The collection's own values as Python expressions, for examples: they must send what Postman sends.

An argument is data: the client encodes it so that it stays one segment or one value. Where the collection's value is
syntax it is wrapped in `Raw`; a dynamic variable becomes `dynamic("guid")`, a new value each time.
"""

import base64
import json
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final, cast

from pmgen.model.scalars import scalar_kind
from pmgen.model.text import VARIABLE, Text
from pmgen.python.layout import Code, Sum, call, mapping, sequence
from pmgen.python.literals import block, bytes_literal, string
from pmgen.runtime.dynamic_values import DYNAMIC

# Deeper than this, Python's own parser gives up before JSON's does.
_DEPTH: Final = 40
_SHORT_BYTES: Final = 60
_LONG_TEXT: Final = 60
# What the client encodes in an argument and Postman does not in a text that it splices.
_PATH_SYNTAX: Final = re.compile(r"[%/?#\\]|\A\.\.?\Z")
_QUERY_SYNTAX: Final = re.compile(r"[%+&#]")
# What it encodes in an argument and Postman does not in a typed value: there `&` and `#` are escaped by both.
_TYPED_SYNTAX: Final = re.compile(r"[%+]")
# What no encoding changes.
_PLAIN: Final = re.compile(r"[\w.~-]*", re.ASCII)


@dataclass(slots=True)
class Printed:
    """What printed values need to be imported: `Raw`, `dynamic`, `Path`, `base64`."""

    names: set[str] = field(default_factory=set[str])


class _NotPlain(ValueError):
    """JSON that reads differently once it has been Python."""


def has_dynamic(text: str) -> bool:
    """Whether a text holds a dynamic variable."""
    return any(name in DYNAMIC for name in VARIABLE.findall(text))


def in_path(text: str, printed: Printed) -> Code:
    """An argument in the path."""
    return _raw(text, printed) if _PATH_SYNTAX.search(text) else string(text)


def in_query(text: str, printed: Printed) -> Code:
    """A variable's value in the query."""
    return _raw(text, printed) if _QUERY_SYNTAX.search(text) else string(text)


def stays_typed(text: str) -> bool:
    """Whether a typed query value is sent alike as an argument."""
    return not _TYPED_SYNTAX.search(text)


def scalar_code(text: str, kind: str) -> Code | None:
    """A number or a truth value as Python has it, where an argument takes one and it is sent as the same text."""
    found = "str" if text.startswith("<") else scalar_kind(text)
    if found == "str" or found not in kind.split(" | ") or (found == "float" and repr(float(text)) != text):
        return None
    return text.capitalize() if found == "bool" else text


def as_written(text: str, printed: Printed) -> Code:
    """An argument of a URL that goes out unencoded (disableUrlEncoding)."""
    return string(text) if _PLAIN.fullmatch(text) else _raw(text, printed)


def _raw(text: str, printed: Printed) -> Code:
    printed.names.add("Raw")
    return call("Raw", [string(text)])


def text_code(text: str, printed: Printed) -> Code:
    """A text; dynamic variables in it are made when the script runs, several lines stay several lines."""
    if has_dynamic(text):
        return _sum(_pieces(text, printed))
    return lines_code(text)


def lines_code(text: str) -> Code:
    """A text as it is; several lines stay several lines."""
    return block(text) if len(text) > _LONG_TEXT and "\n" in text.strip("\n") else string(text)


def _sum(pieces: list[str]) -> Code:
    return Sum(tuple(pieces)) if len(pieces) > 1 else pieces[0]


def _pieces(text: str, printed: Printed) -> list[str]:
    printed.names.add("dynamic")
    pieces: list[str] = []
    literal = end = 0
    for match in VARIABLE.finditer(text):
        if match.group(1) in DYNAMIC:
            if match.start() > literal:
                pieces.append(string(text[literal : match.start()]))
            pieces.append(f"dynamic({string(match.group(1)[1:])})")
            literal = end = match.end()
    if end < len(text):
        pieces.append(string(text[end:]))
    return pieces


def json_code(text: str, printed: Printed) -> Code:
    """A JSON document as Python values; as text where Python would write it differently."""
    try:
        document = json.loads(
            text,
            object_pairs_hook=_members,
            parse_float=_fraction,
            parse_int=_integer,
            parse_constant=_refuse,
        )
        # A text alone would be taken for the whole body.
        return _value(document, printed, 0) if isinstance(document, dict | list) else text_code(text, printed)
    except (ValueError, RecursionError):
        return text_code(text, printed)


def _members(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    members = dict(pairs)
    if len(members) != len(pairs):
        raise _NotPlain
    return members


def _fraction(text: str) -> float:
    """A fraction whose digits a float keeps; `20.00` is none."""
    if repr(float(text)) != text:
        raise _NotPlain
    return float(text)


def _integer(text: str) -> int:
    if len(text) > 300 or str(int(text)) != text:
        raise _NotPlain
    return int(text)


def _refuse(text: str) -> Any:
    raise _NotPlain


def _value(value: Any, printed: Printed, depth: int) -> Code:
    if depth > _DEPTH:
        raise _NotPlain
    match value:
        case dict():
            members = cast("dict[str, Any]", value)
            if any(has_dynamic(key) for key in members):
                raise _NotPlain
            return mapping([(string(key), _value(item, printed, depth + 1)) for key, item in members.items()])
        case list():
            items = cast("Sequence[Any]", value)
            return sequence([_value(item, printed, depth + 1) for item in items], "[]")
        case str():
            return _sum(_pieces(value, printed)) if has_dynamic(value) else string(value)
        case _:
            return repr(value)


def path_code(path: Text, printed: Printed) -> Code:
    """A file by its path."""
    printed.names.add("Path")
    return call("Path", [string(path.source)])


def content_code(content: str, printed: Printed) -> Code:
    """Bytes that stand in the collection in base64."""
    try:
        data = base64.b64decode(content)
    except ValueError:
        data = content.encode()
    if len(data) <= _SHORT_BYTES:
        return bytes_literal(data)
    printed.names.add("base64")
    return call("base64.b64decode", [string(content)])
