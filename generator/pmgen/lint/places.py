"""On which line of a collection's JSON an item stands."""

import json
import re
from collections.abc import Callable, Iterator
from typing import Final

_SPACE: Final = re.compile(r"[ \t\n\r]*")
_DECODER: Final = json.JSONDecoder(strict=False)


def line_finder(text: str) -> Callable[[tuple[int, ...]], int | None]:
    """Gives the line of the item at an index of the nested `item` arrays; None where it cannot be told.

    Only v2 files have such arrays; for anything else nothing is found.
    """
    found: dict[tuple[int, ...], int] = {}
    try:
        start = _member(text, _after(text, 0), "collection")
        for index, position in _items(text, start if start is not None else _after(text, 0), ()):
            found[index] = text.count("\n", 0, position) + 1
    except (ValueError, IndexError, RecursionError):
        pass
    return found.get


def _items(text: str, position: int, around: tuple[int, ...]) -> Iterator[tuple[tuple[int, ...], int]]:
    """Every item below the object at a position, with where it begins."""
    place = _member(text, position, "item")
    if place is None or text[place] != "[":
        return
    for number, start in enumerate(_elements(text, place)):
        yield (*around, number), start
        if text[start] == "{":
            yield from _items(text, start, (*around, number))


def _member(text: str, position: int, wanted: str) -> int | None:
    """Where the value of a member of the object at a position begins."""
    if text[position] != "{":
        return None
    position = _after(text, position + 1)
    while text[position] != "}":
        key, position = _DECODER.raw_decode(text, position)
        position = _after(text, _after(text, position) + 1)
        if key == wanted:
            return position
        position = _next(text, _DECODER.raw_decode(text, position)[1])
    return None


def _elements(text: str, position: int) -> Iterator[int]:
    """Where each element of the array at a position begins."""
    position = _after(text, position + 1)
    while text[position] != "]":
        yield position
        position = _next(text, _DECODER.raw_decode(text, position)[1])


def _next(text: str, position: int) -> int:
    """Behind the comma, or at the bracket that closes."""
    position = _after(text, position)
    return _after(text, position + 1) if text[position] == "," else position


def _after(text: str, position: int) -> int:
    """The next character that is no space."""
    match = _SPACE.match(text, position)
    return match.end() if match else position
