"""Responses that a request's description shows: a fenced block of JSON under a line that calls it the response."""

import re
from collections.abc import Iterator
from typing import Final

from pmgen.model.json_value import JsonList, JsonObject, JsonValue
from pmgen.postman.loose_json import read_json_or_none

_FENCE: Final = re.compile(r" {0,3}(`{3,}|~{3,})[ \t]*(\w*)")
_LANGUAGES: Final = frozenset(("", "json", "js", "javascript"))
_SHOWS: Final = re.compile(r"\b(?:response|responses|returns|answers?|result)\b", re.IGNORECASE)
_IS_ANOTHER: Final = re.compile(r"\b(?:request|errors?|fail\w*|invalid|unauthori[sz]ed|[13-5]\d\d)\b", re.IGNORECASE)
_LARGEST: Final = 200_000


def described(description: str) -> Iterator[JsonValue]:
    """The objects and arrays that a description plainly shows as what a request of success returns."""
    said, fence, shown, code = "", "", False, list[str]()
    for line in description[:_LARGEST].split("\n"):
        match = _FENCE.match(line)
        if fence:
            if match is not None and match.group(1).startswith(fence) and not match.group(2):
                yield from _read("\n".join(code)) if shown else ()
                said, fence = "", ""
            else:
                code.append(line)
        elif match is not None:
            fence, code = match.group(1), []
            shown = match.group(2).lower() in _LANGUAGES and _is_response(said)
        elif line.strip():
            said = line


def _is_response(said: str) -> bool:
    """Whether the line before a block says that it is what comes back when all goes well."""
    return bool(_SHOWS.search(said)) and not _IS_ANOTHER.search(said)


def _read(code: str) -> Iterator[JsonValue]:
    value = read_json_or_none(code)
    if isinstance(value, JsonObject | JsonList):
        yield value
