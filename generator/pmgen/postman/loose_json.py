"""JSON as people write it into collections, read in one pass.

Beyond JSON it takes what Postman users write before variables are filled: a bare `{{x}}` as a value or a key, `//` and
`/* */` comments, raw line ends and control characters in texts, commas before a closing bracket. 30 % of the JSON
bodies of real collections are not JSON otherwise. Anything else is not JSON to it.
"""

import json
import re
from collections.abc import Callable
from typing import Any, Final, TypeAlias, cast

from pmgen.model.json_value import (
    JsonBool,
    JsonHole,
    JsonList,
    JsonNull,
    JsonNumber,
    JsonObject,
    JsonString,
    JsonValue,
)
from pmgen.model.text import Text
from pmgen.postman.javascript import is_list

# What reads the value later walks it by recursion too.
MAX_DEPTH: Final = 150

_BLANK: Final = re.compile(r"(?:[ \t\r\n\ufeff]+|//[^\r\n]*|/\*.*?\*/)*", re.DOTALL)
_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?(?![0-9A-Za-z_.{])")
_WORD: Final = re.compile(r"(?:true|false|null)(?![0-9A-Za-z_.{])")
_STRING: Final = re.compile(r'"((?:[^"\\]|\\.)*)"', re.DOTALL)
# A bare variable with whatever is glued to it: `{{a}}{{b}}`, `-{{n}}`, `{{n}}.50`.
_HOLE: Final = re.compile(r"[^\s,:\[\]{}\"/]*\{\{[^{}]*\}\}(?:\{\{[^{}]*\}\}|[^\s,:\[\]{}\"/])*")
_ESCAPE: Final = re.compile(
    r"\\(u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|.)", re.DOTALL
)
_ESCAPES: Final = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t", '"': '"', "\\": "\\", "/": "/"}
_WORDS: Final[dict[str, JsonValue]] = {"true": JsonBool(True), "false": JsonBool(False), "null": JsonNull()}
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_REPLACEMENT: Final = "\ufffd"

Members: TypeAlias = "tuple[tuple[Text, JsonValue], ...]"


class LooseJsonError(ValueError):
    """The text is not JSON, not even loosely; `position` is where that shows."""

    def __init__(self, message: str, position: int) -> None:
        super().__init__(message)
        self.position = position


def read_json(text: str) -> JsonValue:
    """The value of a text.

    Raises:
        LooseJsonError: it is not JSON, or nested deeper than `MAX_DEPTH`.
    """
    try:
        pairs = cast("Callable[[list[tuple[str, Any]]], Any]", _Pairs)
        strict = json.loads(
            text, object_pairs_hook=pairs, parse_int=JsonNumber, parse_float=JsonNumber, parse_constant=_refuse
        )
    except (ValueError, RecursionError):
        return Reader(text).document()
    return _converted(strict, 0)


def read_json_or_none(text: str) -> JsonValue | None:
    """The value of a text, None if it is not JSON."""
    try:
        return read_json(text)
    except LooseJsonError:
        return None


class _Pairs(list[tuple[str, Any]]):
    """The members of an object as the strict reader gives them, duplicates included."""


def _refuse(name: str) -> Any:
    raise ValueError(name)


def _converted(value: Any, depth: int) -> JsonValue:
    """What the strict reader gave, as our own values."""
    if isinstance(value, str):
        return JsonString(_text(value))
    if depth >= MAX_DEPTH and isinstance(value, list):
        raise LooseJsonError("nested too deep", 0)
    if isinstance(value, _Pairs):
        return JsonObject(tuple((_text(key), _converted(member, depth + 1)) for key, member in value))
    if is_list(value):
        return JsonList(tuple(_converted(item, depth + 1) for item in value))
    if value is None:
        return JsonNull()
    return JsonBool(value) if isinstance(value, bool) else cast("JsonNumber", value)


def _text(value: str) -> Text:
    """A text without lone surrogates, which no file can hold."""
    return Text(value if value.isascii() else _SURROGATE.sub(_REPLACEMENT, value))


class Reader:
    """The tolerant reader: a position in the text, and a method for each kind of value."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._at = 0

    def document(self) -> JsonValue:
        value = self._value(0)
        if self._peek():
            raise self._wrong("more text after the value")
        return value

    def _wrong(self, message: str) -> LooseJsonError:
        return LooseJsonError(message, self._at)

    def _peek(self) -> str:
        """The next character that is neither blank nor comment, "" at the end."""
        blank = _BLANK.match(self._text, self._at)
        assert blank is not None, "the pattern matches nothing too"
        self._at = blank.end()
        return self._text[self._at : self._at + 1]

    def _take(self, pattern: re.Pattern[str]) -> re.Match[str] | None:
        match = pattern.match(self._text, self._at)
        if match:
            self._at = match.end()
        return match

    def _value(self, depth: int) -> JsonValue:
        mark = self._peek()
        if mark == '"':
            return JsonString(self._string())
        hole = self._take(_HOLE)
        if hole:
            return JsonHole(Text(hole.group()))
        if depth >= MAX_DEPTH and mark in ("{", "["):
            raise self._wrong("nested too deep")
        if mark == "{":
            return JsonObject(self._members(depth))
        if mark == "[":
            return JsonList(self._items(depth))
        return self._scalar()

    def _scalar(self) -> JsonValue:
        word = self._take(_WORD)
        if word:
            return _WORDS[word.group()]
        number = self._take(_NUMBER)
        if number:
            return JsonNumber(number.group())
        raise self._wrong("a value is missing")

    def _string(self) -> Text:
        match = self._take(_STRING)
        if not match:
            raise self._wrong("a text has no end")
        return _text(_ESCAPE.sub(_unescape, match.group(1)))

    def _items(self, depth: int) -> tuple[JsonValue, ...]:
        self._at += 1
        items: list[JsonValue] = []
        while self._peek() != "]":
            items.append(self._value(depth + 1))
            self._comma("]")
        self._at += 1
        return tuple(items)

    def _members(self, depth: int) -> Members:
        self._at += 1
        members: list[tuple[Text, JsonValue]] = []
        while self._peek() != "}":
            key = self._key()
            if self._peek() != ":":
                raise self._wrong("a colon is missing")
            self._at += 1
            members.append((key, self._value(depth + 1)))
            self._comma("}")
        self._at += 1
        return tuple(members)

    def _key(self) -> Text:
        if self._text.startswith('"', self._at):
            return self._string()
        hole = self._take(_HOLE)
        if not hole:
            raise self._wrong("a key is missing")
        return Text(hole.group())

    def _comma(self, end: str) -> None:
        """Steps over a comma; without one the list must end here."""
        mark = self._peek()
        if mark == ",":
            self._at += 1
        elif mark != end:
            raise self._wrong("a comma is missing")


def _unescape(match: re.Match[str]) -> str:
    code = match.group(1)
    if code[0] == "u" and len(code) > 1:
        units = b"".join(bytes.fromhex(unit) for unit in code[1:].split("\\u"))
        return units.decode("utf-16-be", "surrogatepass")
    return _ESCAPES.get(code, match.group())
