"""Parts of string literals that several languages share.

A string literal must give back exactly the text, whatever is in it: quotes, line feeds, interpolation marks, characters
that are not seen. Each language's own function stands beside its row, and is undone by that language's own reader.
"""

import re
from collections.abc import Callable
from functools import lru_cache
from typing import Final

C_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}

# The same texts are written many times: by languages that quote alike, and from request to request.
kept: Final = lru_cache(maxsize=1 << 13)


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


def code_point_escape(code: int) -> str:
    if 0xD800 <= code <= 0xDFFF:
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def braced_escape(code: int) -> str:
    return f"\\u{{{0xFFFD if 0xD800 <= code <= 0xDFFF else code:x}}}"


def hex_bytes(code: int) -> str:
    return "".join(f"\\x{byte:02x}" for byte in chr(code).encode("utf-8", "replace"))


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


def doubled(run: str) -> str:
    return '"' + run.replace('"', '""') + '"'


def by_codes(char: str, form: str, plus: str) -> str:
    return plus.join(form.format(ord(one)) for one in char)
