"""Whether what a snippet read of a response is what stands in it."""

from collections.abc import Iterable, Iterator

from pmgen.chilkat.lower_json import sayable
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

from tests.chilkat.run_snippets import Read

# What Chilkat gives for null, by the kind that is asked for.
_FOR_NULL = ("null", "", 0, False, None)


def differences(reads: Iterable[Read], value: JsonValue) -> list[str]:
    """What was read wrongly, and what was not read, in words; empty if all is well.

    Args:
        reads: what the snippet read.
        value: the response.
    """
    expected = dict(_leaves(value, ()))
    seen: set[tuple[str | int, ...]] = set()
    wrong: list[str] = []
    for read in reads:
        if read.path in expected:
            seen.add(read.path)
            if not _equal(expected[read.path], read.value):
                wrong.append(f"{read.path}: {read.value!r} for {expected[read.path]}")
    missed = [path for path in expected if path not in seen and _can_be_read(path)]
    return wrong + [f"{path}: not read" for path in missed]


def _leaves(value: JsonValue, path: tuple[str | int, ...]) -> Iterator[tuple[tuple[str | int, ...], JsonValue]]:
    match value:
        case JsonObject(members):
            first: set[str] = set()
            for key, item in members:
                if key.source not in first:
                    yield from _leaves(item, (*path, key.source))
                first.add(key.source)
        case JsonList(items):
            for index, item in enumerate(items):
                yield from _leaves(item, (*path, index))
        case _:
            yield path, value


def _can_be_read(path: tuple[str | int, ...]) -> bool:
    return all(isinstance(step, int) or sayable(step) for step in path)


def _equal(value: JsonValue, read: str | int | bool | None) -> bool:
    match value:
        case JsonNull():
            return read in _FOR_NULL
        case JsonBool(truth):
            return read is truth or read == str(truth).lower()
        case JsonNumber(text):
            return str(read) == text
        case JsonString(text) | JsonHole(text):
            return read == text.source
        case _:
            return False
