"""Docstrings: foreign text wrapped, quoted, and laid out as black leaves it."""

import html
import re
import textwrap
from collections.abc import Iterator, Sequence
from itertools import dropwhile, takewhile
from typing import Final

from pmgen.python.layout import INDENT, WIDTH
from pmgen.python.literals import documentation

_FENCE: Final = re.compile(r"\s*(?:```|~~~)")
# Lines that mean something by their layout: tables, headings under lines, code by indentation.
_FIXED: Final = re.compile(r"\s*\||\s{4,}\S|\s*[-=*_]{3,}\s*$")
_LIST: Final = re.compile(r"(\s*(?:[-*+•]|\d{1,3}[.)])\s+)\S")
# Blanks that wrapping would change.
_LOOSE: Final = re.compile(r"[^\S ]|^ | $")
_TAG: Final = re.compile(
    r"</?(?:p|br|div|span|b|i|u|em|strong|ul|ol|li|a|code|pre|h[1-6]|table|thead|tbody|tr|td|th|hr|img|sub|sup)\b[^<>]*>",
    re.IGNORECASE,
)
_BREAKING: Final = re.compile(r"<(?:br|/p|/div|/li|/h[1-6]|/tr|/ul|/ol|hr)\b[^<>]*>\n?", re.IGNORECASE)

# Signs of Markdown: a line that ends a paragraph, a picture, a link, emphasis.
_NEXT_BLOCK: Final = re.compile(r"\s*(?:$|#|[-*+]\s|\d+[.)]\s|\||```|>|-{3,})")
_PICTURE: Final = re.compile(r"!\[[^\]\[]*\]\([^()\s]*\)")
_LINK: Final = re.compile(r"\[([^\]\[]*)\]\([^()\s]*\)")
_EMPHASIS: Final = re.compile(r"\*\*|__|(?<!`)`(?!`)")
_LONGEST_INTRODUCTION: Final = 600


def docstring(text: str, indent: int) -> str:
    """The text as an indented docstring; on one line if it fits, else the last quotes stand on a line of their own."""
    lines = tidy(text, WIDTH - indent, first=3)
    # One line and its quotes must fit together, since black keeps them together.
    return quoted(lines if len(lines) > 1 else tidy(text, WIDTH - indent, first=6), indent)


def quoted(lines: Sequence[str], indent: int) -> str:
    """Lines as a docstring, as they are."""
    pad = " " * indent
    printed = [documentation(line) for line in lines] or ["."]
    if printed[0][0] == '"':
        printed[0] = f" {printed[0]}"
    one = printed[0]
    if len(printed) == 1:
        gap = " " if one.endswith('"') else ""
        return f'{pad}"""{one}{gap}"""'
    body = "\n".join(f"{pad}{line}" if line else "" for line in printed)
    return f'{pad}"""{body[indent:]}\n{pad}"""'


def plain(text: str) -> str:
    """A description without the tags of HTML; Markdown stays what it is."""
    if not _TAG.search(text):
        return text.strip()
    text = re.sub(r"<li\b[^<>]*>\s*", "- ", _BREAKING.sub("\n", text), flags=re.IGNORECASE)
    return html.unescape(_TAG.sub("", text)).replace("\xa0", " ").strip()


def introduction(description: str) -> str:
    """The first paragraph of a description, as plain text without Markdown; "" where it leads to a list or a table."""
    words = _EMPHASIS.sub("", _LINK.sub(r"\1", _PICTURE.sub("", plain(description))))
    lines = dropwhile(lambda line: not line.strip() or line.startswith("#"), words.splitlines())
    paragraph = " ".join(takewhile(lambda line: not _NEXT_BLOCK.match(line), lines)).strip()
    return "" if paragraph.endswith(":") else textwrap.shorten(paragraph, _LONGEST_INTRODUCTION, placeholder=" ...")


def tidy(text: str, width: int, first: int = 0) -> list[str]:
    """The lines of a text, long ones wrapped, without blanks at line ends and doubled empty lines.

    Short lines stay as they are, and so do tables and code. `first`: by how much the first line is shorter.
    """
    lines: list[str] = []
    for line in _wrapped(re.split(r"\r\n?|\n", text.expandtabs(4).lstrip("\r\n")), width, first):
        if line or (lines and lines[-1]):
            lines.append(line)
    while lines and not lines[-1]:
        lines.pop()
    return lines


def section(title: str, entries: Sequence[tuple[str, str]], width: int) -> list[str]:
    """A section of a docstring: `name: text`, or text alone, wrapped under a title; begins with an empty line."""
    lines = ["", f"{title}:"]
    for name, text in entries:
        whole = f"{name}: {text}" if name else text
        if whole and len(INDENT + whole) <= width and not _LOOSE.search(whole):
            lines.append(INDENT + whole)
            continue
        lines += textwrap.wrap(
            whole,
            width,
            initial_indent=INDENT,
            subsequent_indent=INDENT * 2 if name else INDENT,
            break_long_words=False,
            break_on_hyphens=False,
        )
    return lines


def _wrapped(lines: list[str], width: int, first: int) -> Iterator[str]:
    code = False
    for place, raw in enumerate(lines):
        line = raw.rstrip() if place else raw.strip()
        lead = " " * first if place == 0 else ""
        if _FENCE.match(line):
            code = not code
        if code or len(lead + line) <= width or _FIXED.match(line):
            yield line
            continue
        found = _LIST.match(line)
        hang = " " * (len(found.group(1)) if found and place else len(line) - len(line.lstrip()))
        wrapped = textwrap.wrap(
            line,
            width,
            initial_indent=lead,
            subsequent_indent=hang,
            break_long_words=False,
            break_on_hyphens=False,
        )
        yield from (wrapped[0][len(lead) :], *wrapped[1:])
