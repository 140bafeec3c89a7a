"""Code in colours: Pygments' tokens, boiled down to a few classes, as spans or as data that a page's script prints."""

from collections.abc import Iterable, Iterator
from functools import cache, lru_cache
from itertools import groupby
from typing import Final, TypeAlias

from markupsafe import Markup, escape
from pygments.lexer import Lexer
from pygments.lexers import find_lexer_class_by_name
from pygments.token import Comment, Keyword, Name, Number, Operator, String

# A class ("" for plain) and a text; the texts joined are the code, to the character.
Piece: TypeAlias = tuple[str, str]

# The classes that `site.css` colours, by the token types that come under them.
_CLASSES: Final = (
    (Comment, "c"),
    (String, "s"),
    (Number, "m"),
    (Keyword, "k"),
    (Operator.Word, "k"),
    (Name.Tag, "n"),
    (Name.Attribute, "n"),
    (Name.Variable, "n"),
    (Name.Builtin, "f"),
    (Name.Function, "f"),
    (Name.Class, "f"),
    (Name.Decorator, "f"),
)
# Pygments' lexer for each slug; for a language that it does not know, the nearest.
_LEXERS: Final = {
    "client": "python",
    "curl": "bash",
    "json": "json",
    "types": "typescript",
    "xml": "xml",
    "html": "html",
    "android": "java",
    "asp": "vbscript",
    "autoit": "autoit",
    "C": "c",
    "chilkat2-python": "python",
    "cpp": "cpp",
    "csharp": "csharp",
    "delphiAx": "delphi",
    "delphiDll": "delphi",
    "dotnet-core": "csharp",
    "foxpro": "foxpro",
    "golang": "go",
    "java": "java",
    "lianja": "foxpro",
    "mono": "csharp",
    "nodejs": "javascript",
    "objc": "objective-c",
    "perl": "perl",
    "phpAx": "php",
    "phpExt": "php",
    "powershell": "powershell",
    "python": "python",
    "ruby": "ruby",
    "sql": "tsql",
    "swift": "swift",
    "swift3": "swift",
    "tcl": "tcl",
    "unicodeC": "c",
    "unicodeCpp": "cpp",
    "vb6": "vb.net",
    "vbnet": "vb.net",
    "vbscript": "vbscript",
    "xojo": "vb.net",
}
# What a line of comment begins with, where that is not `//`.
_COMMENTS: Final = {
    **dict.fromkeys(("asp", "vb6", "vbnet", "vbscript"), "'"),
    **dict.fromkeys(("chilkat2-python", "perl", "powershell", "python", "ruby", "tcl"), "#"),
    **dict.fromkeys(("autoit", "purebasic"), ";"),
    "foxpro": "*",
    "sql": "--",
}
# Longer texts are printed plain: some lexers take quadratic time (Tcl's took minutes for one line of 300 kB).
_LONGEST: Final = 100_000
_LONGEST_LINE: Final = 1_000


def pieces(code: str, slug: str) -> tuple[Piece, ...]:
    """The code in pieces of one class each; as one plain piece where no lexer knows the language."""
    lexer = _lexer(_LEXERS.get(slug, ""))
    if lexer is None or len(code) > _LONGEST:
        return (("", code),) if code else ()
    return tuple(_merged(_classified(lexer, code)))


def line_pieces(line: str, slug: str) -> tuple[Piece, ...]:
    """The pieces of one line by itself; lines of comment need no lexer, and the nearest one may not know them."""
    if line.lstrip().startswith(_COMMENTS.get(slug, "//")):
        return (("c", line),)
    if len(line) > _LONGEST_LINE:
        return (("", line),)
    return _line_pieces(line, _LEXERS.get(slug, ""))


@lru_cache(maxsize=1 << 16)
def _line_pieces(line: str, name: str) -> tuple[Piece, ...]:
    """Languages that share a lexer have many lines in common."""
    lexer = _lexer(name)
    return ((("", line),) if line else ()) if lexer is None else tuple(_merged(_classified(lexer, line)))


def markup(parts: Iterable[Piece]) -> Markup:
    """The pieces as HTML."""
    return Markup("").join(
        Markup('<span class="{}">{}</span>').format(name, _text(text)) if name else _text(text) for name, text in parts
    )


def _text(text: str) -> Markup:
    """Escaped; a carriage return is written so that no HTML reader turns it into a line end."""
    return Markup(str(escape(text)).replace("\r", "&#13;"))


def lexer_name(slug: str) -> str:
    """What Pygments calls a language, `text` where it does not know it; other colourers know most of these names."""
    return _LEXERS.get(slug, "text")


@cache
def _lexer(name: str) -> Lexer | None:
    """A lexer by Pygments' name; None for ""."""
    return find_lexer_class_by_name(name)(stripnl=False, ensurenl=False, startinline=True) if name else None


def _classified(lexer: Lexer, code: str) -> Iterator[Piece]:
    """Lexers read `\\n` alone as a line end, so other characters that they change are kept out of their sight."""
    text = code.replace("\r", "\ue000")
    for kind, value in lexer.get_tokens(text):
        yield _class_of(kind), value.replace("\ue000", "\r")


@cache
def _class_of(kind: tuple[str, ...]) -> str:
    return next((name for parent, name in _CLASSES if _is_below(kind, parent)), "")


def _is_below(kind: tuple[str, ...], parent: tuple[str, ...]) -> bool:
    return kind[: len(parent)] == parent


def _merged(parts: Iterable[Piece]) -> Iterator[Piece]:
    """Neighbours of one class as one; a blank belongs to what stands before it."""
    kept = ""
    classed: list[Piece] = []
    for name, text in parts:
        kept = name if text.strip() else kept
        classed.append((kept, text))
    for name, group in groupby(classed, key=lambda part: part[0]):
        yield name, "".join(text for _, text in group)
