"""Values put together: one of several, texts joined, and data read out of them or made of them."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, cast

from pmgen.build.scripts.values import (
    Either,
    Found,
    Host,
    Items,
    Members,
    Option,
    Piece,
    Plain,
    Stored,
    Undefined,
    Unknown,
    Value,
    is_empty,
)
from pmgen.model.json_value import JsonBool, JsonList, JsonNull, JsonNumber, JsonObject, JsonString, JsonValue
from pmgen.model.text import Text
from pmgen.postman.javascript import text_of

# Deeper data is not read.
_DEPTH: Final = 60
_MOST_OPTIONS: Final = 6
_MOST_CONDITIONS: Final = 50
_MOST_TEXT: Final = 20_000


def either(options: Iterable[Option]) -> Value:
    """One of several; nested ones joined, fallbacks for nothing left out, unknown if there are too many."""
    flat: list[Option] = []
    for option in options:
        if isinstance(option.value, Either):
            flat.extend(Option(inner.value, option.conditions + inner.conditions) for inner in option.value.options)
        else:
            flat.append(option)
    beside = any(isinstance(option.value, Found | Piece | Host) for option in flat)
    kept = [option for option in flat if not _needless(option.value, beside)] or flat[-1:]
    if len(kept) > _MOST_OPTIONS or any(len(option.conditions) > _MOST_CONDITIONS for option in kept):
        return Unknown("one of many values")
    if len(kept) == 1 and not kept[0].conditions:
        return kept[0].value
    return Either(tuple(kept))


def _needless(value: Value, beside: bool) -> bool:
    """Whether it only stands for nothing: beside a place of the response, any empty value does."""
    return is_empty(value) if beside else isinstance(value, Undefined)


def joined(left: Value, right: Value) -> Value:
    """`left + right`."""
    match left, right:
        case Plain(value=int() | float() as first), Plain(value=int() | float() as second):
            return _sum(first, second)
        case (Found(source="json" | "header" | "text") as found, Plain(value="")) | (Plain(value=""), Found() as found):
            return found
        case Plain() | Stored(), Plain() | Stored():
            text = printed(left) + printed(right)
            if len(text) > _MOST_TEXT:
                return Unknown("a long text")
            return Plain(text) if isinstance(left, Plain) and isinstance(right, Plain) else Stored(text)
        case (Unknown() as unknown, _) | (_, Unknown() as unknown):
            return unknown
        case (Found(), _) | (_, Found()):
            return Unknown("a response's value joined with other text")
        case _:
            return Unknown()


def _sum(first: int | float, second: int | float) -> Value:
    try:
        return Plain(first + second)
    except OverflowError:
        return Unknown()


def printed(value: Plain | Stored) -> str:
    """A text, or a literal as JavaScript turns it into one."""
    return value.text if isinstance(value, Stored) else text_of(value.value)


def data_of(value: Value) -> JsonValue | None:
    """A value as plain data, None if part of it is not, or if it has no end."""
    return _Copy().data(value, 0)


@dataclass(slots=True)
class _Copy:
    """A copy of data in the making; what holds itself, or the same part again and again, exceeds its size."""

    left: int = 20_000

    def data(self, value: Value, depth: int) -> JsonValue | None:
        self.left -= 1
        if depth > _DEPTH or self.left < 0:
            return None
        match value:
            case Plain(value=plain):
                return _plain_data(plain)
            case Members(values=members, whole=True):
                inner = self._all(members.values(), depth)
                return None if inner is None else JsonObject(tuple(zip(map(Text, members), inner, strict=True)))
            case Items(values=values, whole=True):
                inner = self._all(values, depth)
                return None if inner is None else JsonList(tuple(inner))
            case _:
                return None

    def _all(self, values: Iterable[Value], depth: int) -> list[JsonValue] | None:
        copied: list[JsonValue] = []
        for value in values:
            one = self.data(value, depth + 1)
            if one is None:
                return None
            copied.append(one)
        return copied


def _plain_data(plain: str | int | float | bool | None) -> JsonValue:
    match plain:
        case None:
            return JsonNull()
        case bool():
            return JsonBool(plain)
        case str():
            return JsonString(Text(plain))
        case _:
            return JsonNumber(text_of(plain))


def value_of(data: object, depth: int = 0) -> Value:
    """What `JSON.parse` makes of a text, from what Python makes of it."""
    match data:
        case None | bool() | int() | float() | str():
            return Plain(data)
        case list() if depth < _DEPTH:
            return Items([value_of(item, depth + 1) for item in cast("list[object]", data)])
        case dict() if depth < _DEPTH:
            members = cast("dict[str, object]", data)
            return Members({key: value_of(item, depth + 1) for key, item in members.items()})
        case _:
            return Unknown("a large text")
