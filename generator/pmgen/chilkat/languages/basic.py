"""ASP, AutoIt, PureBasic, VB 6, VB.NET, VBScript and Xojo: their rows, and how they write strings."""

from typing import Final

from pmgen.chilkat.languages import lengths, words
from pmgen.chilkat.languages.comments import CONTINUED, Comments
from pmgen.chilkat.languages.language import Language
from pmgen.chilkat.languages.literals import by_codes, doubled, joined, kept, utf16
from pmgen.chilkat.names import dollar_hungarian

_CONSTANTS: Final = {"\r\n": "vbCrLf", "\n": "vbLf", "\r": "vbCr", "\t": "vbTab"}


@kept
def basic(text: str) -> str:
    """A Visual Basic or VBScript expression: quotes doubled, unseen characters by name or code."""
    return joined(text, doubled, _basic_char, " & ")


def _basic_char(char: str) -> str:
    named = _CONSTANTS.get(char)
    return named or " & ".join(f"Chr({unit})" if unit < 0x80 else f"ChrW({unit})" for unit in utf16(ord(char)))


@kept
def asp(text: str) -> str:
    """A VBScript expression inside a page, where `%>` ends the script even in a literal."""
    return joined(text, lambda run: " & ".join(doubled(part) for part in _split(run, "%>")), _basic_char, " & ")


def _split(run: str, mark: str) -> list[str]:
    """The run cut in the middle of each mark."""
    first, *rest = run.split(mark)
    parts = [first, *rest]
    return [
        (mark[1:] if place else "") + part + (mark[:1] if place < len(rest) else "") for place, part in enumerate(parts)
    ]


@kept
def vbnet(text: str) -> str:
    """A VB.NET expression: it takes curly quotes for straight ones, so they go by code."""
    return joined(text, doubled, _basic_char, " & ", "\u201c\u201d\u201e")


@kept
def xojo(text: str) -> str:
    """A Xojo expression."""
    return joined(text, doubled, lambda char: by_codes(char, "Encodings.UTF8.Chr({})", " + "), " + ")


@kept
def autoit(text: str) -> str:
    """An AutoIt expression."""
    return joined(text, doubled, _autoit_char, " & ")


def _autoit_char(char: str) -> str:
    named = {"\r\n": "@CRLF", "\n": "@LF", "\r": "@CR", "\t": "@TAB"}.get(char)
    return named or " & ".join(f"ChrW({unit})" for unit in utf16(ord(char)))


@kept
def purebasic(text: str) -> str:
    """A PureBasic expression; literals with quotes are of the kind with escapes."""
    return joined(text, _purebasic_literal, lambda char: by_codes(char, "Chr({})", " + "), " + ")


def _purebasic_literal(run: str) -> str:
    if '"' not in run:
        return f'"{run}"'
    return '~"' + run.replace("\\", "\\\\").replace('"', '\\"') + '"'


ROWS: Final = (
    Language(
        "asp",
        "Classic ASP",
        "asp",
        asp,
        Comments(continuing=("_",), broken=(("%>", "% >"),)),
        reserved=words.ASP,
        fold=True,
        true="1",
        false="0",
        longest_line=lengths.VB6_LINE,
        checked_by="run by ASPPY with a recording stub; a reader of its statements",
    ),
    Language(
        "autoit",
        "AutoIt",
        "au3",
        autoit,
        CONTINUED,
        rule=dollar_hungarian,
        fold=True,
        true="True",
        false="False",
        longest_line=lengths.AUTOIT_LINE,
        checked_by="a reader of its statements",
    ),
    Language(
        "purebasic",
        "PureBasic",
        "pb",
        purebasic,
        reserved=words.PUREBASIC,
        fold=True,
        true="1",
        false="0",
        checked_by="a reader of its statements",
    ),
    Language(
        "vb6",
        "Visual Basic 6.0",
        "bas",
        basic,
        CONTINUED,
        reserved=words.VB6,
        fold=True,
        true="1",
        false="0",
        longest_line=lengths.VB6_LINE,
        checked_by="a reader of its statements",
    ),
    Language(
        "vbnet",
        "VB.NET",
        "vb",
        vbnet,
        CONTINUED,
        reserved=words.VB_NET,
        fold=True,
        true="True",
        false="False",
        longest_line=lengths.VB_NET_LINE,
        checked_by="tree-sitter; a reader of its statements",
    ),
    Language(
        "vbscript",
        "VBScript",
        "vbs",
        basic,
        CONTINUED,
        reserved=words.VBSCRIPT,
        fold=True,
        true="1",
        false="0",
        longest_line=lengths.VB6_LINE,
        checked_by="run by ASPPY with a recording stub; a reader of its statements",
    ),
    Language(
        "xojo",
        "Xojo",
        "xojo_code",
        xojo,
        CONTINUED,
        reserved=words.XOJO,
        fold=True,
        true="True",
        false="False",
        checked_by="a reader of its statements",
    ),
)
