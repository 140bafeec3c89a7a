"""Python, Ruby, Perl, PHP, Tcl and PowerShell: their rows, and how they write strings."""

from typing import Final

from pmgen.chilkat.languages import words
from pmgen.chilkat.languages.comments import BACKSLASH, Comments
from pmgen.chilkat.languages.language import Language
from pmgen.chilkat.languages.literals import C_ESCAPES, braced_escape, escaped, hex_bytes, kept, utf16, utf16_escapes
from pmgen.chilkat.layout import black_lines
from pmgen.chilkat.names import dollar, small_first


@kept
def python(text: str) -> str:
    """A Python literal as black leaves it: the quotes that need fewer escapes, double ones if both need none."""
    quote = "'" if text.count('"') > text.count("'") else '"'
    escapes = {"\\": "\\\\", quote: f"\\{quote}", "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return escaped(text, quote, escapes, _python_escape)


def _python_escape(code: int) -> str:
    if code < 0x100:
        return f"\\x{code:02x}"
    return f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"


@kept
def ruby(text: str) -> str:
    """A Ruby literal without interpolation."""
    return escaped(text, '"', {**C_ESCAPES, "#": "\\#"}, braced_escape)


@kept
def perl(text: str) -> str:
    """A Perl literal: single quotes where `@` or `$` stand, else double; unseen characters by their UTF-8 bytes."""
    if text.isprintable() and ("@" in text or "$" in text) and "'" not in text and "\\" not in text:
        return f"'{text}'"
    return escaped(text, '"', {**C_ESCAPES, "$": "\\$", "@": "\\@"}, hex_bytes)


@kept
def php(text: str) -> str:
    """A PHP literal: single quotes; double ones where something needs an escape."""
    if text.isprintable():
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
    return escaped(text, '"', {**C_ESCAPES, "$": "\\$"}, hex_bytes)


@kept
def tcl(text: str) -> str:
    """A Tcl word in quotes. Braces are escaped where they do not pair, for they are counted even in quotes.

    Characters beyond 16 bits go by their two halves: Tcl 8.6 takes no `\\U` for them, and misreads one in a file where
    its buffer ends.
    """
    escapes = {**C_ESCAPES, "$": "\\$", "[": "\\["}
    if not _balanced(text):
        escapes |= {"{": "\\{", "}": "\\}"}
    escapes |= {char: utf16_escapes(ord(char)) for char in set(text) if char > "\uffff"}
    return escaped(text, '"', escapes, utf16_escapes)


def _balanced(text: str) -> bool:
    depth = 0
    for char in text:
        depth += (char == "{") - (char == "}")
        if depth < 0:
            return False
    return depth == 0


@kept
def powershell(text: str) -> str:
    """A PowerShell literal; curly quotes end strings there like straight ones."""
    escapes = {"`": "``", "$": "`$", "\n": "`n", "\r": "`r", "\t": "`t"}
    return escaped(text, '"', escapes | {quote: f"`{quote}" for quote in '"\u201c\u201d\u201e'}, _powershell_escape)


def _powershell_escape(code: int) -> str:
    return "".join(f"$([char]{unit})" for unit in utf16(code))


ROWS: Final = (
    Language(
        "chilkat2-python",
        "Python (chilkat2)",
        "py",
        python,
        reserved=words.PYTHON | {"chilkat2"},
        true="True",
        false="False",
        layout=black_lines,
        checked_by="run with chilkat2 on loopback",
    ),
    Language(
        "perl",
        "Perl",
        "pl",
        perl,
        rule=dollar,
        reserved=words.PERL,
        true="1",
        false="0",
        checked_by="run by perl with a recording stub",
    ),
    Language(
        "phpAx",
        "PHP (ActiveX)",
        "php",
        php,
        Comments(broken=(("?>", "? >"),)),
        rule=dollar,
        reserved=words.PHP,
        true="1",
        false="0",
        checked_by="run by php with a recording stub",
    ),
    Language(
        "phpExt",
        "PHP (extension)",
        "php",
        php,
        Comments(broken=(("?>", "? >"),)),
        rule=dollar,
        reserved=words.PHP,
        checked_by="run by php with a recording stub",
    ),
    Language(
        "powershell",
        "PowerShell",
        "ps1",
        powershell,
        rule=dollar,
        reserved=words.POWERSHELL,
        fold=True,
        true="$true",
        false="$false",
        checked_by="tree-sitter; a reader of its statements",
    ),
    Language(
        "python",
        "Python (chilkat)",
        "py",
        python,
        reserved=words.PYTHON | {"chilkat"},
        true="True",
        false="False",
        layout=black_lines,
        checked_by="run with chilkat on loopback",
    ),
    Language(
        "ruby",
        "Ruby",
        "rb",
        ruby,
        rule=small_first,
        reserved=words.RUBY,
        checked_by="run by ruby with a recording stub",
    ),
    Language(
        "tcl",
        "Tcl",
        "tcl",
        tcl,
        BACKSLASH,
        reserved=words.TCL,
        true="1",
        false="0",
        checked_by="run by tclsh with a recording stub",
    ),
)
