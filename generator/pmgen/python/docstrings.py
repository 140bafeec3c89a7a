"""Docstrings: foreign text wrapped, quoted, and laid out as black leaves it."""

import re
import textwrap
from collections.abc import Iterator
from typing import Final

from pmgen.python.layout import WIDTH
from pmgen.python.literals import documentation

_FENCE: Final = re.compile(r"\s*(?:```|~~~)")
# Lines that mean something by their layout: tables, headings under lines, code by indentation.
_FIXED: Final = re.compile(r"\s*\||\s{4,}\S|\s*[-=*_]{3,}\s*$")
_LIST: Final = re.compile(r"(\s*(?:[-*+•]|\d{1,3}[.)])\s+)\S")


def docstring(text: str, indent: int) -> str:
    """The text as an indented docstring; on one line if it fits, else the last quotes stand on a line of their own."""
    pad = " " * indent
    lines = tidy(text, WIDTH - indent).split("\n")
    one = documentation(lines[0])
    if len(lines) == 1 and indent + len(one) + 6 <= WIDTH and not one.endswith(('"', "\\")):
        return f'{pad}"""{one}"""'
    body = "\n".join(f"{pad}{documentation(line)}" if line else "" for line in lines)
    return f'{pad}"""{body[indent:]}\n{pad}"""'


def tidy(text: str, width: int) -> str:
    """The text with long lines wrapped, blanks at line ends and doubled empty lines dropped.

    Short lines stay as they are, and so do tables and code.
    """
    lines: list[str] = []
    for line in _wrapped(text.expandtabs(4).replace("\r\n", "\n").replace("\r", "\n").split("\n"), width):
        if line or (lines and lines[-1]):
            lines.append(line)
    while lines and not lines[-1]:
        lines.pop()
    if lines:
        lines[0] = lines[0].lstrip()
    first = lines[0] if lines else ""
    if first[:1] == '"':
        lines[0] = f" {first}"
    return "\n".join(lines)


def _wrapped(lines: list[str], width: int) -> Iterator[str]:
    code = False
    for raw in lines:
        line = raw.rstrip()
        if _FENCE.match(line):
            code = not code
        if code or len(line) <= width or _FIXED.match(line):
            yield line
            continue
        found = _LIST.match(line)
        hang = len(found.group(1)) if found else len(line) - len(line.lstrip())
        yield from textwrap.wrap(
            line,
            width,
            subsequent_indent=" " * hang,
            break_long_words=False,
            break_on_hyphens=False,
        )
