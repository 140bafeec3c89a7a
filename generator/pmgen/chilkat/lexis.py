"""How languages write strings and comments: one function a language, each undone by that language's own reader.

A string literal must give back exactly the text, whatever is in it: quotes, line feeds, interpolation marks, characters
that are not seen. A comment must never end early or run on into the next line.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

_C_ESCAPES: Final = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
_BASIC_CONSTANTS: Final = {"\r\n": "vbCrLf", "\n": "vbLf", "\r": "vbCr", "\t": "vbTab"}


# The same texts are written many times: by languages that quote alike, and from request to request.
_kept: Final = lru_cache(maxsize=1 << 13)


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


@_kept
def python(text: str) -> str:
    """A Python literal as black leaves it: the quotes that need fewer escapes, double ones if both need none."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escapes = {"\\": "\\\\", quote: f"\\{quote}", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return escaped(text, quote, escapes, _python_escape)


def _python_escape(code: int) -> str:
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@_kept
def csharp(text: str) -> str:
    """A C# literal; also Java's but for what `java` adds."""
    return escaped(text, '"', _C_ESCAPES, utf16_escapes)


@_kept
def basic(text: str) -> str:
    """A Visual Basic or VBScript expression: quotes doubled, unseen characters by name or code."""
    return joined(text, _doubled, _basic_char, " & ")


def _doubled(run: str) -> str:
    return '"' + run.replace('"', '""') + '"'


def _basic_char(char: str) -> str:
    named = _BASIC_CONSTANTS.get(char)
    return named or " & ".join(f"Chr({unit})" if unit < 0x80 else f"ChrW({unit})" for unit in utf16(ord(char)))


@_kept
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


@_kept
def asp(text: str) -> str:
    """A VBScript expression inside a page, where `%>` ends the script even in a literal."""
    return joined(text, lambda run: " & ".join(_doubled(part) for part in _split(run, "%>")), _basic_char, " & ")


def _split(run: str, mark: str) -> list[str]:
    """The run cut in the middle of each mark."""
    first, *rest = run.split(mark)
    parts = [first, *rest]
    return [
        (mark[1:] if place else "") + part + (mark[:1] if place < len(rest) else "") for place, part in enumerate(parts)
    ]


@_kept
def vbnet(text: str) -> str:
    """A VB.NET expression: it takes curly quotes for straight ones, so they go by code."""
    return joined(text, _doubled, _basic_char, " & ", "\u201c\u201d\u201e")


@_kept
def xojo(text: str) -> str:
    """A Xojo expression."""
    return joined(text, _doubled, lambda char: _by_codes(char, "Encodings.UTF8.Chr({})", " + "), " + ")


@_kept
def autoit(text: str) -> str:
    """An AutoIt expression."""
    return joined(text, _doubled, _autoit_char, " & ")


def _autoit_char(char: str) -> str:
    named = {"\r\n": "@CRLF", "\n": "@LF", "\r": "@CR", "\t": "@TAB"}.get(char)
    return named or " & ".join(f"ChrW({unit})" for unit in utf16(ord(char)))


def _by_codes(char: str, form: str, plus: str) -> str:
    return plus.join(form.format(ord(one)) for one in char)


@_kept
def java(text: str) -> str:
    """A Java literal; escapes by number are C#'s, for Java reads none of them as a line end or a quote."""
    return csharp(text)


@_kept
def golang(text: str) -> str:
    """A Go literal."""
    return escaped(text, '"', _C_ESCAPES, _go_escape)


def _go_escape(code: int) -> str:
    if 0xD800 <= code <= 0xDFFF:
        return "\\ufffd"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _octal_bytes(code: int) -> str:
    return "".join(f"\\{byte:03o}" for byte in chr(code).encode("utf-8", "replace"))


@_kept
def c_bytes(text: str) -> str:
    """A literal of C or C++ in UTF-8; unseen characters by the octal numbers of their bytes, no trigraphs."""
    return escaped(text, '"', _C_ESCAPES, _octal_bytes).replace("??", "?\\?")


@_kept
def c_wide(text: str) -> str:
    """A wide literal of C or C++."""
    return "L" + escaped(text, '"', _C_ESCAPES, _wide_escape).replace("??", "?\\?")


def _wide_escape(code: int) -> str:
    """Universal names are not allowed for controls; octal numbers end after three digits."""
    return f"\\{code:03o}" if code < 0xA0 else _go_escape(code)


@_kept
def objc(text: str) -> str:
    """An Objective-C string object."""
    return "@" + escaped(text, '"', _C_ESCAPES, _wide_escape).replace("??", "?\\?")


@_kept
def swift(text: str) -> str:
    """A Swift literal; a doubled backslash is no interpolation."""
    return escaped(text, '"', _C_ESCAPES, _braced_escape)


def _braced_escape(code: int) -> str:
    return f"\\u{{{0xFFFD if 0xD800 <= code <= 0xDFFF else code:x}}}"


@_kept
def ruby(text: str) -> str:
    """A Ruby literal without interpolation."""
    return escaped(text, '"', {**_C_ESCAPES, "#": "\\#"}, _braced_escape)


@_kept
def perl(text: str) -> str:
    """A Perl literal: single quotes where `@` or `$` stand, else double; unseen characters by their UTF-8 bytes."""
    if text.isprintable() and ("@" in text or "$" in text) and "'" not in text and "\\" not in text:
        return f"'{text}'"
    return escaped(text, '"', {**_C_ESCAPES, "$": "\\$", "@": "\\@"}, _hex_bytes)


def _hex_bytes(code: int) -> str:
    return "".join(f"\\x{byte:02x}" for byte in chr(code).encode("utf-8", "replace"))


@_kept
def php(text: str) -> str:
    """A PHP literal: single quotes; double ones where something needs an escape."""
    if text.isprintable():
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return escaped(text, '"', {**_C_ESCAPES, "$": "\\$"}, _hex_bytes)


@_kept
def tcl(text: str) -> str:
    """A Tcl word in quotes. Braces are escaped where they do not pair, for they are counted even in quotes."""
    escapes = {**_C_ESCAPES, "$": "\\$", "[": "\\["}
    if not _balanced(text):
        escapes |= {"{": "\\{", "}": "\\}"}
    return escaped(text, '"', escapes, _tcl_escape)


def _tcl_escape(code: int) -> str:
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


def _balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0


@_kept
def powershell(text: str) -> str:
    """A PowerShell literal; curly quotes end strings there like straight ones."""
    escapes = {"`": "``", "$": "`$", "\n": "`n", "\r": "`r", "\t": "`t"}
    return escaped(text, '"', escapes | {quote: f"`{quote}" for quote in '"\u201c\u201d\u201e'}, _powershell_escape)


def _powershell_escape(code: int) -> str:
    return "".join(f"$([char]{unit})" for unit in utf16(code))


@_kept
def purebasic(text: str) -> str:
    """A PureBasic expression; literals with quotes are of the kind with escapes."""
    return joined(text, _purebasic_literal, lambda char: _by_codes(char, "Chr({})", " + "), " + ")


def _purebasic_literal(run: str) -> str:
    if '"' not in run:
        return f'"{run}"'
    return '~"' + run.replace("\\", "\\\\").replace('"', '\\"') + '"'


@_kept
def powerbuilder(text: str) -> str:
    """A PowerScript expression; the tilde escapes."""
    return joined(text, _powerbuilder_literal, _powerbuilder_char, " + ")


def _powerbuilder_literal(run: str) -> str:
    return '"' + run.replace("~", "~~").replace('"', '~"') + '"'


def _powerbuilder_char(char: str) -> str:
    named = {"\r\n": '"~r~n"', "\n": '"~n"', "\r": '"~r"', "\t": '"~t"'}.get(char)
    return named or " + ".join(f"char({unit})" for unit in utf16(ord(char)))


@_kept
def pascal(text: str) -> str:
    """A Delphi expression: quotes doubled, unseen characters by number, literals under 255 characters."""
    return joined(text, _pascal_literals, _pascal_char, " + ")


def _pascal_literals(run: str) -> str:
    pieces = [run[start : start + 250] for start in range(0, len(run), 250)] or [""]
    return " + ".join("'" + piece.replace("'", "''") + "'" for piece in pieces)


def _pascal_char(char: str) -> str:
    return "".join(f"#{unit}" for one in char for unit in utf16(ord(one)))


@_kept
def dataflex(text: str) -> str:
    """A DataFlex argument: the quotes that the text lacks; a sum in parentheses where one literal will not do."""
    shown = joined(text, _dataflex_literal, lambda char: _by_codes(char, "Character({})", " + "), " + ")
    return f"({shown})" if " + " in shown or shown.startswith("Character") else shown


def _dataflex_literal(run: str) -> str:
    if '"' not in run:
        return f'"{run}"'
    if "'" not in run:
        return f"'{run}'"
    parts = [part for part in re.split('(")', run) if part]
    return " + ".join("'\"'" if part == '"' else f'"{part}"' for part in parts)


@_kept
def sql(text: str) -> str:
    """A Transact-SQL expression; national where it must be."""
    if text.isprintable():
        return _sql_literal(text)
    return joined(text, _sql_literal, lambda char: _by_codes(char, "NCHAR({})", " + "), " + ")


def _sql_literal(run: str) -> str:
    return ("" if run.isascii() else "N") + "'" + run.replace("'", "''") + "'"


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

    def lines(self, lines: tuple[str, ...]) -> list[str]:
        """The lines of one comment."""
        return _comment_lines(self, lines)


@lru_cache(maxsize=1 << 7)
def _comment_lines(rule: Comments, lines: tuple[str, ...]) -> list[str]:
    """Kept, since one program is printed in many languages, most of which have the same rule."""
    return [rule(line) for line in lines]


PLAIN_COMMENTS: Final = Comments()
