"""YAML 1.2 with the core schema, as Postman writes it: `yes`, `12:30:45`, dates and `<<` are texts.

ruamel.yaml reads the syntax. Its constructors would make dates and merge keys, so values are built here, from its
events.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from pmgen.errors import Place, PmgenError

_NULLS: Final = frozenset(("", "~", "null", "Null", "NULL"))
_BOOLS: Final = {"true": True, "True": True, "TRUE": True, "false": False, "False": False, "FALSE": False}
_INT: Final = re.compile(r"[-+]?[0-9]{1,30}")
_OCTAL: Final = re.compile(r"0o[0-7]{1,40}")
_HEX: Final = re.compile(r"0x[0-9a-fA-F]{1,30}")
_FLOAT: Final = re.compile(r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]{1,4})?")
_SPECIAL: Final = re.compile(r"[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)")
_BARE_VARIABLE: Final = re.compile(r":\s+(\{\{[^\r\n]*)")
_CORE: Final = "tag:yaml.org,2002:"
_NEL: Final = "\x85"
_MAX_DEPTH: Final = 200
# How many texts of a file may begin with lines that YAML forbids.
_MENDINGS: Final = 100
# What aliases may blow a file up to ("billion laughs").
_MAX_NODES: Final = 2_000_000


def parse_yaml(text: str, file: str) -> Any:
    """The value of a YAML document: plain texts, numbers, booleans, None, lists, and objects with text keys.

    Raises:
        PmgenError: it is not YAML, has several documents, or is built to exhaust memory.
    """
    from ruamel.yaml import YAML
    from ruamel.yaml.error import YAMLError

    parser: Any = YAML(typ="safe", pure=True)
    for _ in range(_MENDINGS):
        try:
            return _Builder(_events(parser, text), text, file).document()
        except YAMLError as error:
            mended = _without_blanks(text, error)
            if mended == text:
                raise _not_yaml(error, text, file) from None
            text = mended
    raise PmgenError(file, "Invalid YAML: too many lines of blanks begin a text.", "Remove these lines.")


def _events(parser: Any, text: str) -> Iterator[Any]:
    """The events of a text; U+0085 ends no line in YAML 1.2 (section 5.4), but in ruamel.yaml: another stands in."""
    if _NEL not in text:
        yield from parser.parse(text)
        return
    stand_in = next(one for one in map(chr, range(0xE000, 0xF900)) if one not in text)
    for event in parser.parse(text.replace(_NEL, stand_in)):
        if type(event).__name__ == "ScalarEvent":
            event.value = event.value.replace(stand_in, _NEL)
        yield event


def _without_blanks(text: str, error: Any) -> str:
    """The text without the blanks of empty lines right before an error.

    Postman writes scripts of nothing but blanks as block scalars that begin with lines more indented than the rest,
    which YAML forbids (YAML 1.2.2, section 8.1.1.1); what is lost is blanks before the first line of a text.
    """
    mark = _mark(error)
    lines: list[str] = text.split("\n")
    end = min(mark.line, len(lines)) if mark else 0
    start: int = end
    while start and not lines[start - 1].strip():
        start -= 1
    return "\n".join([*lines[:start], *("" for _ in lines[start:end]), *lines[end:]])


def _mark(error: Any) -> Any:
    """Where an error is; some carry it as their context's place."""
    return getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)


def _not_yaml(error: Any, text: str, file: str) -> PmgenError:
    mark = _mark(error)
    problem = getattr(error, "problem", None) or str(error).partition("\n")[0]
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    return _wrong(text, file, line, column, problem)


def scalar(text: str) -> Any:
    """A plain scalar by the core schema (YAML 1.2.2, section 10.3.2)."""
    if text in _NULLS:
        return None
    if text in _BOOLS:
        return _BOOLS[text]
    if text[0] not in "0123456789+-.":
        return text
    if _INT.fullmatch(text):
        return int(text)
    if _OCTAL.fullmatch(text) or _HEX.fullmatch(text):
        return int(text[2:], 8 if text[1] == "o" else 16)
    if _FLOAT.fullmatch(text):
        return float(text)
    return float(text.replace(".", "")) if _SPECIAL.fullmatch(text) else text


class _Builder:
    """Values out of a stream of events."""

    def __init__(self, events: Iterator[Any], text: str, file: str) -> None:
        self._events = events
        self._text = text
        self._file = file
        self._anchors: dict[str, tuple[Any, int]] = {}
        self._nodes = 0

    def document(self) -> Any:
        value: Any = None
        documents = 0
        for event in self._events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                documents += 1
                if documents > 1:
                    raise self._fail(event, "There are several documents in one file.", "Keep one of them.")
                value = self._node(next(self._events), 0)
        return value

    def _fail(self, event: Any, what: str, fix: str) -> PmgenError:
        mark = event.start_mark
        return PmgenError(Place(self._file, f"line {mark.line + 1}, column {mark.column + 1}"), what, fix)

    def _node(self, event: Any, depth: int) -> Any:
        """The value that begins with an event; anchored ones are kept for their aliases."""
        kind = type(event).__name__
        if kind == "AliasEvent":
            return self._alias(event)
        if depth > _MAX_DEPTH:
            raise self._fail(event, "The file is nested too deep to be read.", "Flatten it.")
        before = self._nodes
        self._count(event, 1)
        value = self._value(event, kind, depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = (value, self._nodes - before)
        return value

    def _value(self, event: Any, kind: str, depth: int) -> Any:
        if kind == "MappingStartEvent":
            return self._mapping(event, depth)
        if kind == "SequenceStartEvent":
            return self._sequence(depth)
        plain = event.implicit[0] and event.style is None
        return scalar(event.value) if plain else self._tagged(event)

    def _tagged(self, event: Any) -> Any:
        """A quoted scalar is a text unless a tag of the core schema says otherwise."""
        tag = str(event.tag or "")
        wanted = tag.removeprefix(_CORE) if tag.startswith(_CORE) else ""
        return scalar(event.value) if wanted in ("int", "float", "bool", "null") else event.value

    def _alias(self, event: Any) -> Any:
        if event.anchor not in self._anchors:
            raise self._fail(event, f"Nothing is called *{event.anchor}.", "Remove the alias.")
        value, nodes = self._anchors[event.anchor]
        self._count(event, nodes)
        return value

    def _count(self, event: Any, nodes: int) -> None:
        self._nodes += nodes
        if self._nodes > _MAX_NODES:
            raise self._fail(event, "Aliases blow the file up beyond all measure.", "Write the values out.")

    def _sequence(self, depth: int) -> list[Any]:
        items: list[Any] = []
        for event in self._events:
            if type(event).__name__ == "SequenceEndEvent":
                break
            items.append(self._node(event, depth + 1))
        return items

    def _mapping(self, start: Any, depth: int) -> dict[str, Any]:
        members: dict[str, Any] = {}
        for event in self._events:
            kind = type(event).__name__
            if kind == "MappingEndEvent":
                break
            if kind != "ScalarEvent":
                raise self._complex_key(event)
            if event.value in members:
                raise self._fail(event, f"The key {event.value!r} is given twice.", "Remove one of them.")
            members[event.value] = self._node(next(self._events), depth + 1)
        return members

    def _complex_key(self, event: Any) -> PmgenError:
        line = event.start_mark.line + 1
        return _wrong(self._text, self._file, line, event.start_mark.column + 1, "a key is no text")


def _wrong(text: str, file: str, line: int, column: int, problem: str) -> PmgenError:
    return PmgenError(Place(file, f"line {line}, column {column}"), f"Invalid YAML: {problem}.", _hint(text, line))


def _hint(text: str, line: int) -> str:
    """The usual cause: a variable without quotes is a flow mapping to YAML."""
    lines = text.splitlines()
    for candidate in lines[max(0, line - 2) : line]:
        bare = _BARE_VARIABLE.search(candidate)
        if bare:
            return f"Quote the value: '{bare.group(1).strip()}'."
    if any("\t" in candidate[: len(candidate) - len(candidate.lstrip())] for candidate in lines[line - 1 : line]):
        return "Indent with blanks: YAML allows no tabs."
    return "Correct it there, or save it from Postman again."
