"""DataFlex, Delphi, FoxPro, Lianja, PowerBuilder and SQL Server: their rows, and how they write strings."""

import re
from typing import Final

from pmgen.chilkat.languages import lengths, words
from pmgen.chilkat.languages.comments import Comments
from pmgen.chilkat.languages.language import Language
from pmgen.chilkat.languages.literals import by_codes, joined, kept, utf16
from pmgen.chilkat.layout import without_unused
from pmgen.chilkat.names import at_sign, hungarian


@kept
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


@kept
def powerbuilder(text: str) -> str:
    """A PowerScript expression; the tilde escapes."""
    return joined(text, _powerbuilder_literal, _powerbuilder_char, " + ")


def _powerbuilder_literal(run: str) -> str:
    return '"' + run.replace("~", "~~").replace('"', '~"') + '"'


def _powerbuilder_char(char: str) -> str:
    named = {"\r\n": '"~r~n"', "\n": '"~n"', "\r": '"~r"', "\t": '"~t"'}.get(char)
    return named or " + ".join(f"char({unit})" for unit in utf16(ord(char)))


@kept
def pascal(text: str) -> str:
    """A Delphi expression: quotes doubled, unseen characters by number, literals under 255 characters."""
    return joined(text, _pascal_literals, _pascal_char, " + ")


def _pascal_literals(run: str) -> str:
    pieces = [run[start : start + 250] for start in range(0, len(run), 250)] or [""]
    return " + ".join("'" + piece.replace("'", "''") + "'" for piece in pieces)


def _pascal_char(char: str) -> str:
    return "".join(f"#{unit}" for one in char for unit in utf16(ord(one)))


@kept
def dataflex(text: str) -> str:
    """A DataFlex argument: the quotes that the text lacks; a sum in parentheses where one literal will not do."""
    shown = joined(text, _dataflex_literal, lambda char: by_codes(char, "Character({})", " + "), " + ")
    return f"({shown})" if " + " in shown or shown.startswith("Character") else shown


def _dataflex_literal(run: str) -> str:
    if '"' not in run:
        return f'"{run}"'
    if "'" not in run:
        return f"'{run}'"
    parts = [part for part in re.split('(")', run) if part]
    return " + ".join("'\"'" if part == '"' else f'"{part}"' for part in parts)


@kept
def sql(text: str) -> str:
    """A Transact-SQL expression; national where it must be."""
    if text.isprintable():
        return _sql_literal(text)
    return joined(text, _sql_literal, lambda char: by_codes(char, "NCHAR({})", " + "), " + ")


def _sql_literal(run: str) -> str:
    return ("" if run.isascii() else "N") + "'" + run.replace("'", "''") + "'"


ROWS: Final = (
    Language(
        "dataflex",
        "DataFlex",
        "src",
        dataflex,
        rule=hungarian("ho", "s", "i", "i"),
        reserved=words.DATAFLEX,
        fold=True,
        true="True",
        false="False",
        declares_at_top=True,
        layout=without_unused("sTemp1", "iTemp1", "bTemp1", declared_by="Variant "),
        checked_by="a reader of its statements",
    ),
    Language(
        "delphiAx",
        "Delphi (ActiveX)",
        "pas",
        pascal,
        reserved=words.PASCAL,
        fold=True,
        true="1",
        false="0",
        declares_at_top=True,
        longest_line=lengths.DELPHI_LINE,
        checked_by="fpc; run with a recording stub",
    ),
    Language(
        "delphiDll",
        "Delphi (DLL)",
        "pas",
        pascal,
        reserved=words.PASCAL,
        fold=True,
        true="True",
        false="False",
        declares_at_top=True,
        longest_line=lengths.DELPHI_LINE,
        checked_by="fpc; run with a recording stub",
    ),
    Language(
        "foxpro",
        "FoxPro",
        "prg",
        lianja,
        Comments(continuing=(";",)),
        rule=hungarian("lo", "lc", "ln", "ln"),
        fold=True,
        true="1",
        false="0",
        declares_at_top=True,
        longest_line=lengths.FOXPRO_LINE,
        checked_by="a reader of its statements",
    ),
    Language(
        "lianja",
        "Lianja",
        "prg",
        lianja,
        Comments(continuing=(";",)),
        rule=hungarian("lo", "lc", "ln", "ll"),
        fold=True,
        true=".T.",
        false=".F.",
        gap=2,
        longest_line=lengths.FOXPRO_LINE,
        checked_by="the public site's page; a reader of its statements",
    ),
    Language(
        "powerbuilder",
        "PowerBuilder",
        "srs",
        powerbuilder,
        Comments(continuing=("&",)),
        rule=hungarian("loo_", "ls_", "li_", "li_"),
        reserved=words.POWERBUILDER,
        fold=True,
        true="1",
        false="0",
        declares_at_top=True,
        gap=2,
        longest_literal=lengths.POWERSCRIPT_LITERAL,
        checked_by="a reader of its statements",
    ),
    Language(
        "sql",
        "SQL Server",
        "sql",
        sql,
        rule=at_sign,
        reserved=words.SQL,
        fold=True,
        true="1",
        false="0",
        layout=without_unused("@iTmp0"),
        longest_literal=lengths.NVARCHAR,
        longest_string=lengths.NVARCHAR,
        checked_by="a reader of its statements",
    ),
)
