"""Foreign text for people's eyes: nothing in it steers a terminal, or the CI service that reads a command's output."""

import json
import re
from typing import Final

# Commands of CI services: GitHub takes `::name::` at a line's start (leading blanks do not matter) and `##[name]`
# anywhere, Azure `##vso[name]`, TeamCity `##teamcity[name]`.
_AT_START: Final = re.compile(r"^(\s*:):", re.MULTILINE)
_ANYWHERE: Final = re.compile(r"##(?=\w*\[)")
# What JSON leaves as it is and terminals may obey: controls, and signs that turn or hide text.
_IN_JSON: Final = re.compile("[\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffb]")


def one_line(text: str) -> str:
    """The text on one line."""
    return _no_commands(text if text.isprintable() else "".join(sign if sign.isprintable() else " " for sign in text))


def lines(text: str) -> str:
    """The text with its lines and tabs."""
    return _no_commands(code(text))


def code(text: str) -> str:
    """The text with its lines and tabs, letter for letter but for what a terminal would obey."""
    return "".join(sign if sign.isprintable() or sign in "\n\t" else "\N{REPLACEMENT CHARACTER}" for sign in text)


def json_text(value: object) -> str:
    """A value as JSON that reads back as it was."""
    text = _ANYWHERE.sub(r"#\\u0023", json.dumps(value, indent=2, ensure_ascii=False))
    return _IN_JSON.sub(lambda found: f"\\u{ord(found[0]):04x}", text)


def counted(number: int, noun: str) -> str:
    """How many there are: `1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _no_commands(text: str) -> str:
    return _ANYWHERE.sub("# #", _AT_START.sub(r"\1 :", text))
