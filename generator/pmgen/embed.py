"""Snippets inside other people's Markdown: a marker names a request, the block of code below it is pmgen's.

    <!-- pmgen: api.json "Users/Create a user" lang=curl -->
    ```sh
    curl ...
    ```

The fence that follows the marker is filled anew; where none follows, one is added. Everything else stays as it is.
"""

import re
import shlex
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from pmgen.errors import Place, PmgenError

_MARKER: Final = re.compile(r"(?P<indent>[ \t]*)<!--\s*pmgen:\s*(?P<words>.*?)\s*-->\s*")
_FENCE: Final = re.compile(r"(?P<indent>[ \t]*)(?P<marks>`{3,}|~{3,})(?P<info>[^\n]*)")
_FIX: Final = 'Write `<!-- pmgen: collection.json "Folder/Request" lang=curl -->`.'
_KEYS: Final = ("lang", "example", "environment")
# What a fence calls the language, where that is not the slug itself.
_INFO: Final = {"client": "python", "curl": "sh", "chilkat2-python": "python", "cpp": "cpp", "golang": "go"}


@dataclass(frozen=True, slots=True)
class Marker:
    """What a marker asks for.

    Attributes:
        collection: a path, relative to the Markdown file.
        request: its folders and name, or its id.
        language: `client`, `curl`, or a Chilkat language's slug.
        example: the saved response to show, "" for the first good one.
        environment: an environment's path, relative to the Markdown file; "" for none.
        line: where it stands, from 1.
    """

    collection: str
    request: str
    language: str
    example: str
    environment: str
    line: int


def refreshed(text: str, file: str, snippet: Callable[[Marker], str]) -> str:
    """The text with the block of every marker filled anew.

    Args:
        text: Markdown, with `\\n` line ends.
        file: its name, for errors.
        snippet: makes what a marker asks for.

    Raises:
        PmgenError: a marker says too little or something unknown, or its fence is not closed.
    """
    return "".join(_refreshed(text.splitlines(keepends=True), file, snippet))


def _refreshed(lines: list[str], file: str, snippet: Callable[[Marker], str]) -> Iterator[str]:
    at = 0
    while at < len(lines):
        line = lines[at]
        found = _MARKER.fullmatch(line)
        if found is not None:
            yield line if line.endswith("\n") else f"{line}\n"
            block, after = _old_block(lines, at + 1, file)
            yield from _block(snippet(_marker(found["words"], file, at + 1)), found["indent"], block, _slug(found))
            at = after
        elif _FENCE.fullmatch(line.rstrip("\n")):
            # Markers inside other blocks of code are examples.
            _, after = _fence(lines, at, file)
            yield from lines[at:after]
            at = after
        else:
            yield line
            at += 1


def _marker(words: str, file: str, line: int) -> Marker:
    try:
        parts = shlex.split(words)
    except ValueError as error:
        raise _wrong(file, line, f"The marker cannot be read: {error}") from None
    plain = [part for part in parts if part.partition("=")[0] not in _KEYS or "=" not in part]
    given = dict(part.split("=", 1) for part in parts if part not in plain)
    if len(plain) != 2 or not given.get("lang"):
        raise _wrong(file, line, "A marker names a collection, a request and a language")
    collection, request = plain
    return Marker(collection, request, given["lang"], given.get("example", ""), given.get("environment", ""), line)


def _slug(found: "re.Match[str]") -> str:
    match = re.search(r"\blang=([\w-]+)", found["words"])
    return match[1] if match else ""


def _old_block(lines: list[str], start: int, file: str) -> tuple[str, int]:
    """The opening fence below a marker, "" if there is none, and the line after the block."""
    at = start
    while at < len(lines) and not lines[at].strip():
        at += 1
    if at == len(lines) or not _FENCE.fullmatch(lines[at].rstrip("\n")):
        return "", start
    return _fence(lines, at, file)


def _fence(lines: list[str], start: int, file: str) -> tuple[str, int]:
    """A fenced block's first line, and the line after the block."""
    opening = _FENCE.fullmatch(lines[start].rstrip("\n"))
    assert opening is not None, "asked for a fence"
    marks = opening["marks"]
    closing = re.compile(rf"[ \t]*{re.escape(marks[0])}{{{len(marks)},}}[ \t]*")
    for at in range(start + 1, len(lines)):
        if closing.fullmatch(lines[at].rstrip("\n")):
            return lines[start], at + 1
    raise _wrong(file, start + 1, "The block of code is not closed")


def _block(code: str, indent: str, old: str, slug: str) -> Iterator[str]:
    """The new block: the info of the old fence stays, its marks become more where the code holds as many."""
    opening = _FENCE.fullmatch(old.rstrip("\n"))
    info = opening["info"] if opening else _INFO.get(slug, slug)
    longest = max((len(run) for run in re.findall(r"^\s*(`+)", code, re.MULTILINE)), default=0)
    marks = "`" * max(3, longest + 1)
    yield f"{indent}{marks}{info}\n"
    for line in code.rstrip("\n").split("\n"):
        yield f"{indent}{line}\n" if line else "\n"
    yield f"{indent}{marks}\n"


def _wrong(file: str, line: int, what: str) -> PmgenError:
    return PmgenError(Place(file, f"line {line}"), f"{what}.", _FIX)
