"""C#, Java, Node.js, Go and Swift: their rows, and how they write strings."""

from collections.abc import Mapping
from typing import Final

from pmgen.chilkat.languages import lengths, words
from pmgen.chilkat.languages.comments import Comments
from pmgen.chilkat.languages.language import Language
from pmgen.chilkat.languages.literals import C_ESCAPES, braced_escape, code_point_escape, escaped, kept, utf16_escapes

_JAVA_COMMENTS: Final = Comments(broken=(("\\u", "\\ u"),))
# Objective-C's names as Swift imports them: what the label of an argument says already is left out.
_SWIFT_NAMES: Final[Mapping[str, tuple[str, str]]] = {
    "UpdateString": ("update", ""),
    "StringOf": ("string", "of"),
    "IntOf": ("int", "of"),
    "BoolOf": ("bool", "of"),
    "ObjectOf": ("object", "of"),
    "SizeOfArray": ("size", "ofArray"),
    "StringAt": ("string", "at"),
    "IntAt": ("int", "at"),
    "BoolAt": ("bool", "at"),
    "ObjectAt": ("object", "at"),
    "ArrayAt": ("array", "at"),
    "AddObjectAt": ("addObject", "at"),
    "AddStringAt": ("addString", "at"),
    "AddIntAt": ("addInt", "at"),
    "AddBoolAt": ("addBool", "at"),
    "AddNumberAt": ("addNumber", "at"),
    "AddNullAt": ("addNull", "at"),
}


@kept
def csharp(text: str) -> str:
    """A C# literal; also Java's but for what `java` adds."""
    return escaped(text, '"', C_ESCAPES, utf16_escapes)


@kept
def java(text: str) -> str:
    """A Java literal; escapes by number are C#'s, for Java reads none of them as a line end or a quote."""
    return csharp(text)


@kept
def golang(text: str) -> str:
    """A Go literal."""
    return escaped(text, '"', C_ESCAPES, code_point_escape)


@kept
def swift(text: str) -> str:
    """A Swift literal; a doubled backslash is no interpolation."""
    return escaped(text, '"', C_ESCAPES, braced_escape)


ROWS: Final = (
    Language(
        "android",
        "Android",
        "java",
        java,
        _JAVA_COMMENTS,
        reserved=words.JAVA,
        longest_literal=lengths.JAVA_CONSTANT,
        checked_by="javac; run with a recording stub",
    ),
    Language("csharp", "C#", "cs", csharp, reserved=words.CSHARP, checked_by="mcs; Mono's text, which is run"),
    Language(
        "dotnet-core", ".NET Core C#", "cs", csharp, reserved=words.CSHARP, checked_by="mcs; Mono's text, which is run"
    ),
    Language("golang", "Go", "go", golang, reserved=words.GO, checked_by="go vet; run with a recording stub"),
    Language(
        "java",
        "Java",
        "java",
        java,
        _JAVA_COMMENTS,
        reserved=words.JAVA,
        longest_literal=lengths.JAVA_CONSTANT,
        checked_by="javac; run with a recording stub",
    ),
    Language(
        "mono", "Mono C#", "cs", csharp, reserved=words.CSHARP, checked_by="mcs; run by Mono with a recording stub"
    ),
    Language(
        "nodejs",
        "Node.js",
        "js",
        csharp,
        reserved=words.JAVASCRIPT,
        checked_by="run by node with a recording stub",
    ),
    Language(
        "swift",
        "Swift",
        "swift",
        swift,
        reserved=words.SWIFT,
        renamed=_SWIFT_NAMES,
        checked_by="tree-sitter",
    ),
    Language(
        "swift3",
        "Swift 3",
        "swift",
        swift,
        reserved=words.SWIFT,
        renamed=_SWIFT_NAMES,
        checked_by="tree-sitter",
    ),
)
