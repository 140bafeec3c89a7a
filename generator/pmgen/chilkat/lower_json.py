"""Request bodies that are built by `Update` calls, and whether a body can be."""

import re
from collections.abc import Iterable, Iterator
from typing import Final, assert_never

from pmgen.chilkat.draft import ELEMENT, JSON, JSON_ARRAY, Draft, call, put
from pmgen.chilkat.expressions import Call, LastIndex, Variable
from pmgen.chilkat.program import Blank, Create, Do, Statement, Take
from pmgen.chilkat.reference import prop
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
from pmgen.model.pretty import pretty

_NUMBER: Final = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][-+]?[0-9]+)?")
_INTEGER: Final = re.compile(r"0|-?[1-9][0-9]{0,9}")
# -2147483648 is left out: Chilkat 11.6.1 writes it as "-".
_MAX_INT: Final = 2**31 - 1
# Paths cannot say these in a key: brackets are indexes, the others are written to JSON unescaped.
_UNSAFE: Final = re.compile(r"[\[\]\"\\\x00-\x1f\x7f]|^\s|\s$|^$")
_DELIMITERS: Final = ".|/!;^~#$%&*+=?@_"


def small_integer(text: str) -> int | None:
    """The value of a number that `UpdateInt` and `IntOf` can carry, else None."""
    if not _INTEGER.fullmatch(text):
        return None
    return int(text) if abs(int(text)) <= _MAX_INT else None


def sayable(key: str) -> bool:
    """Whether a key can be a part of a path."""
    return _UNSAFE.search(key) is None


def delimiter(keys: Iterable[str]) -> str | None:
    """What separates the parts of paths: a dot, or the first character that no key holds; None if there is none."""
    text = "".join(keys)
    return next((mark for mark in _DELIMITERS if mark not in text), None)


def can_build(value: JsonValue) -> bool:
    """Whether `Update` calls give exactly this value: no holes, no doubled or unsayable keys, no odd characters."""
    match value:
        case JsonObject():
            return _sound(value) and delimiter(_keys(value)) is not None
        case JsonList(items):
            plain = all(not isinstance(item, JsonList) for item in items)
            return plain and _sound(value) and delimiter(_keys(value)) is not None
        case _:
            return False


def build(draft: Draft, value: "JsonObject | JsonList", *, explain: bool = True) -> Variable:
    """Adds the statements that build a value, behind the comment that shows it; gives the object that holds it."""
    if explain:
        explain_body(draft, value)
    mark = delimiter(_keys(value)) or "."
    if isinstance(value, JsonObject):
        draft.add(Create(JSON), *_delimiter(JSON, mark), *_members(JSON, value, "", mark))
        draft.blank()
        return JSON
    draft.add(Create(JSON_ARRAY))
    for index, item in enumerate(value.items):
        _element(draft, item, index, mark)
    draft.blank()
    return JSON_ARRAY


def explain_body(draft: Draft, value: JsonValue) -> None:
    """The comment that shows a body."""
    draft.comment("Use this online tool to generate code from sample JSON: Generate Code to Create JSON")
    draft.blank()
    draft.comment("The following JSON is sent in the request body.")
    draft.blank()
    draft.comment(*pretty(value))
    draft.blank()


def _sound(value: JsonValue) -> bool:
    match value:
        case JsonHole():
            return False
        case JsonNull() | JsonBool():
            return True
        case JsonNumber(text):
            return _NUMBER.fullmatch(text) is not None
        case JsonString(text):
            return _is_text(text.source)
        case JsonList(items):
            return all(_sound(item) for item in items)
        case JsonObject(members):
            keys = [key.source for key, _ in members]
            fine = all(sayable(key) and _is_text(key) for key in keys) and len(set(keys)) == len(keys)
            return fine and all(_sound(item) for _, item in members)
    assert_never(value)


def _is_text(text: str) -> bool:
    """No NUL, which ends a string, and no half of a pair, which is no character."""
    return "\0" not in text and not any("\ud800" <= char <= "\udfff" for char in text)


def _keys(value: JsonValue) -> Iterator[str]:
    match value:
        case JsonObject(members):
            for key, item in members:
                yield key.source
                yield from _keys(item)
        case JsonList(items):
            for item in items:
                yield from _keys(item)
        case _:
            return


def _delimiter(variable: Variable, mark: str) -> tuple[Statement, ...]:
    return () if mark == "." else (put(variable, "DelimiterChar", mark),)


def _element(draft: Draft, item: JsonValue, index: int, mark: str) -> None:
    """An element of a top array; an object is filled by a variable that is used again for each."""
    if not isinstance(item, JsonObject):
        draft.add(Do(_append(item)))
        return
    last = LastIndex(JSON_ARRAY, prop("JsonArray", "Size"), index)
    draft.add(Do(call(JSON_ARRAY, "AddObjectAt", -1)), Take(ELEMENT, call(JSON_ARRAY, "ObjectAt", last)))
    draft.add(*_delimiter(ELEMENT, mark), *_members(ELEMENT, item, "", mark))
    draft.add(draft.release(ELEMENT), Blank())


def _append(item: JsonValue) -> Call:
    match item:
        case JsonNull():
            return call(JSON_ARRAY, "AddNullAt", -1)
        case JsonBool(truth):
            return call(JSON_ARRAY, "AddBoolAt", -1, truth)
        case JsonNumber(text):
            small = small_integer(text)
            if small is None:
                return call(JSON_ARRAY, "AddNumberAt", -1, text)
            return call(JSON_ARRAY, "AddIntAt", -1, small)
        case JsonString(text):
            return call(JSON_ARRAY, "AddStringAt", -1, text.source)
        case _:
            raise TypeError(item)


def _members(target: Variable, value: JsonObject, prefix: str, mark: str) -> Iterator[Statement]:
    for key, item in value.members:
        yield from _update(target, item, prefix + key.source, mark)


def _update(target: Variable, value: JsonValue, path: str, mark: str) -> Iterator[Statement]:
    match value:
        case JsonObject(members):
            yield from _members(target, value, path + mark, mark) if members else ()
            if not members:
                yield Do(call(target, "UpdateNewObject", path))
        case JsonList(items):
            for index, item in enumerate(items):
                yield from _update(target, item, f"{path}[{index}]", mark)
            if not items:
                yield Do(call(target, "UpdateNewArray", path))
        case JsonNull():
            yield Do(call(target, "UpdateNull", path))
        case JsonBool(truth):
            yield Do(call(target, "UpdateBool", path, truth))
        case JsonNumber(text):
            small = small_integer(text)
            name, content = ("UpdateNumber", text) if small is None else ("UpdateInt", small)
            yield Do(call(target, name, path, content))
        case JsonString(text):
            yield Do(call(target, "UpdateString", path, text.source))
        case JsonHole():
            raise TypeError(value)
        case _:
            assert_never(value)
