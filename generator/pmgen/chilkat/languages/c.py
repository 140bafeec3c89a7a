"""C, C++ and Objective-C: their rows, and how they write strings."""

from typing import Final

from pmgen.chilkat.languages import lengths, words
from pmgen.chilkat.languages.comments import BACKSLASH
from pmgen.chilkat.languages.language import Language
from pmgen.chilkat.languages.literals import C_ESCAPES, code_point_escape, escaped, kept


def _octal_bytes(code: int) -> str:
    return "".join(f"\\{byte:03o}" for byte in chr(code).encode("utf-8", "replace"))


@kept
def c_bytes(text: str) -> str:
    """A literal of C or C++ in UTF-8; unseen characters by the octal numbers of their bytes, no trigraphs."""
    return escaped(text, '"', C_ESCAPES, _octal_bytes).replace("??", "?\\?")


@kept
def c_wide(text: str) -> str:
    """A wide literal of C or C++."""
    return "L" + escaped(text, '"', C_ESCAPES, _wide_escape).replace("??", "?\\?")


def _wide_escape(code: int) -> str:
    """Universal names are not allowed for controls; octal numbers end after three digits."""
    return f"\\{code:03o}" if code < 0xA0 else code_point_escape(code)


def _octal_or_universal(code: int) -> str:
    """As in wide literals, but that numbers give bytes."""
    return _octal_bytes(code) if code < 0xA0 else code_point_escape(code)


@kept
def objc(text: str) -> str:
    """An Objective-C string object, whose escapes by number are bytes of UTF-8."""
    return "@" + escaped(text, '"', C_ESCAPES, _octal_or_universal).replace("??", "?\\?")


ROWS: Final = (
    Language(
        "C",
        "C",
        "c",
        c_bytes,
        BACKSLASH,
        reserved=words.CPP,
        true="TRUE",
        false="FALSE",
        declares_at_top=True,
        longest_literal=lengths.MSVC_LITERAL,
        checked_by="gcc; run with a recording stub",
    ),
    Language(
        "cpp",
        "C++",
        "cpp",
        c_bytes,
        BACKSLASH,
        reserved=words.CPP,
        longest_literal=lengths.MSVC_LITERAL,
        checked_by="g++; run with a recording stub",
    ),
    Language(
        "objc",
        "Objective-C",
        "m",
        objc,
        BACKSLASH,
        reserved=words.OBJECTIVE_C,
        true="YES",
        false="NO",
        checked_by="gcc; run with a recording stub",
    ),
    Language(
        "unicodeC",
        "Unicode C",
        "c",
        c_wide,
        BACKSLASH,
        reserved=words.CPP,
        true="TRUE",
        false="FALSE",
        declares_at_top=True,
        longest_literal=lengths.MSVC_WIDE_LITERAL,
        checked_by="gcc; run with a recording stub",
    ),
    Language(
        "unicodeCpp",
        "Unicode C++",
        "cpp",
        c_wide,
        BACKSLASH,
        reserved=words.CPP,
        longest_literal=lengths.MSVC_WIDE_LITERAL,
        checked_by="g++; run with a recording stub",
    ),
)
