"""How languages write strings and comments: one function a language, each undone by that language's own reader.

A string literal must give back exactly the text, whatever is in it: quotes, line feeds, interpolation marks, characters
that are not seen. A comment must never end early or run on into the next line.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

_C_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_BASIC_CONSTANTS: Final = {"\r\n": "vbCrLf", "\n": "vbLf", "\r": "vbCr", "\t": "vbTab"}


def is_plain(char: str) -> bool:
    """Whether a character may stand in source as itself: seen, and no half of a pair."""
    return char.isprintable()


def escaped(text: str, quote: str, escapes: dict[str, str], other: Callable[[int], str]) -> str:
    """A literal in quotes: characters with a short escape, unseen ones by `other`, the rest as they are."""
    if text.isprintable() and not any(mark in text for mark in escapes):
        return f"{quote}{text}{quote}"
    body = "".join([escapes.get(char) or (char if is_plain(char) else other(ord(char))) for char in text])
    return f"{quote}{body}{quote}"


def utf16(code: int) -> tuple[int, ...]:
    """The code units of a character in UTF-16."""
    if code < 0x10000:
        return (code,)
    return (0xD800 + ((code - 0x10000) >> 10), 0xDC00 + ((code - 0x10000) & 0x3FF))


def utf16_escapes(code: int) -> str:
    """`\\uXXXX` for each code unit."""
    return "".join(f"\\u{unit:04x}" for unit in utf16(code))


def joined(text: str, plain: Callable[[str], str], special: Callable[[str], str], plus: str, marks: str = "") -> str:
    """Literals and calls joined: for languages without escapes in strings.

    Args:
        text: what the whole gives.
        plain: writes a run of ordinary characters.
        special: writes one unseen character (or a CR LF) or one of `marks`.
        plus: what joins the parts.
        marks: characters that are not ordinary.
    """
    if text.isprintable() and not any(mark in text for mark in marks):
        return plain(text)
    parts: list[str] = []
    ordinary = ""
    for char in re.findall("\r\n|(?s:.)", text):
        if len(char) == 1 and is_plain(char) and char not in marks:
            ordinary += char
            continue
        parts += [plain(ordinary)] if ordinary else []
        parts.append(special(char))
        ordinary = ""
    parts += [plain(ordinary)] if ordinary else []
    return plus.join(parts)


def python(text: str) -> str:
    """A Python literal as black leaves it: the quotes that need fewer escapes, double ones if both need none."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escapes = {"\\": "\\\\", quote: f"\\{quote}", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return escaped(text, quote, escapes, _python_escape)


def _python_escape(code: int) -> str:
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def csharp(text: str) -> str:
    """A C# literal; also Java's but for what `java` adds."""
    return escaped(text, '"', _C_ESCAPES, utf16_escapes)


def basic(text: str) -> str:
    """A Visual Basic or VBScript expression: quotes doubled, unseen characters by name or code."""
    return joined(text, _doubled, _basic_char, " & ")


def _doubled(run: str) -> str:
    return '"' + run.replace('"', '""') + '"'


def _basic_char(char: str) -> str:
    named = _BASIC_CONSTANTS.get(char)
    return named or " & ".join(f"Chr({unit})" if unit < 0x80 else f"ChrW({unit})" for unit in utf16(ord(char)))


def lianja(text: str) -> str:
    """A Lianja or FoxPro expression: the delimiter that the text lacks, unseen characters by the codes of their bytes.

    Literals are kept under 255 characters, FoxPro's limit.
    """
    return joined(text, _foxpro_literals, _foxpro_char, " + ")


def _foxpro_literals(run: str) -> str:
    return " + ".join(_foxpro_literal(run[start : start + 250]) for start in range(0, len(run), 250)) or '""'


def _foxpro_literal(run: str) -> str:
    for opening, closing in (('"', '"'), ("'", "'"), ("[", "]")):
        if opening not in run and closing not in run:
            return opening + run + closing
    parts = [part for part in re.split('(")', run) if part]
    return " + ".join("chr(34)" if part == '"' else _foxpro_literal(part) for part in parts)


def _foxpro_char(char: str) -> str:
    codes = b"\r\n" if char == "\r\n" else char.encode("utf-8", "replace")
    return " + ".join(f"chr({code})" for code in codes)


@dataclass(frozen=True, slots=True)
class Comments:
    """How foreign text is kept inside a comment.

    Attributes:
        continuing: endings that would carry the comment on into the next line.
        broken: pairs of what would end the comment (or the program) and what is printed for it.
    """

    continuing: tuple[str, ...] = ()
    broken: tuple[tuple[str, str], ...] = ()

    def __call__(self, line: str) -> str:
        """One line of a comment: unseen characters shown by their codes, nothing that ends or continues it."""
        if not line.isprintable():
            line = "".join(char if is_plain(char) else f"<U+{ord(char):04X}>" for char in line)
        for bad, good in self.broken:
            line = line.replace(bad, good)
        return f"{line} ." if self.continuing and line.rstrip().endswith(self.continuing) else line


PLAIN_COMMENTS: Final = Comments()
