"""The languages: one row each. What a row cannot say is in the language's template or in a named pass."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final

from pmgen.chilkat import lexis, words
from pmgen.chilkat.layout import as_they_are, black_lines
from pmgen.chilkat.lexis import PLAIN_COMMENTS, Comments
from pmgen.chilkat.names import Rule, at_sign, autoit, bare, dollar, hungarian, name_all
from pmgen.chilkat.program import Program


@dataclass(frozen=True, slots=True, eq=False)
class Language:
    """A language.

    Attributes:
        slug: as in the addresses of the public site; case counts.
        title: as it is called.
        extension: of its files, without the dot.
        quote: writes a string literal.
        comment: makes a line of foreign text safe in a comment.
        rule: names variables.
        reserved: words that no variable can be.
        fold: whether case does not count in names.
        true: and `false`, the boolean literals that arguments and properties take.
        declares_at_top: whether all variables are declared before everything else.
        gap: empty lines before the final releases.
        layout: changes to the finished lines.
        renamed: methods that do not go by the small-letter rule: the name, and the first argument's label.
        checked_by: how the snippets are proved.
    """

    slug: str
    title: str
    extension: str
    quote: Callable[[str], str]
    comment: Comments = PLAIN_COMMENTS
    rule: Rule = bare
    reserved: frozenset[str] = frozenset()
    fold: bool = False
    true: str = "true"
    false: str = "false"
    declares_at_top: bool = False
    gap: int = 1
    layout: Callable[[list[str]], list[str]] = as_they_are
    renamed: Mapping[str, tuple[str, str]] = field(default_factory=dict[str, tuple[str, str]])
    checked_by: str = ""

    @property
    def template(self) -> str:
        """The template below `templates/chilkat/`."""
        return f"{self.slug}.jinja"

    def name_all(self, program: Program) -> dict[str, str]:
        """The printed names of a program's variables."""
        return name_all(program, self.rule, self.reserved, fold=self.fold)

    def variant(self, name: str) -> str:
        """The second name that an object has where it is passed as an argument (DataFlex)."""
        return f"v{name[:1].upper()}{name[1:]}"

    def finish(self, lines: list[str]) -> str:
        """The text of a file."""
        return "\n".join(self.layout(lines)) + "\n"


_CONTINUED: Final = Comments(continuing=("_",))
_BACKSLASH: Final = Comments(continuing=("\\", "??/"))
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

_ROWS: Final = (
    Language("android", "Android", "java", lexis.java, _JAVA_COMMENTS, reserved=words.JAVA, checked_by="javac"),
    Language(
        "asp",
        "Classic ASP",
        "asp",
        lexis.asp,
        Comments(continuing=("_",), broken=(("%>", "% >"),)),
        reserved=words.VISUAL_BASIC,
        fold=True,
        true="1",
        false="0",
        checked_by="a reader of its statements",
    ),
    Language(
        "autoit",
        "AutoIt",
        "au3",
        lexis.autoit,
        _CONTINUED,
        rule=autoit,
        fold=True,
        true="True",
        false="False",
        checked_by="a reader of its statements",
    ),
    Language(
        "C",
        "C",
        "c",
        lexis.c_bytes,
        _BACKSLASH,
        reserved=words.CPP,
        true="TRUE",
        false="FALSE",
        declares_at_top=True,
        checked_by="gcc; run with a recording stub",
    ),
    Language(
        "chilkat2-python",
        "Python (chilkat2)",
        "py",
        lexis.python,
        reserved=words.PYTHON | {"chilkat2"},
        true="True",
        false="False",
        layout=black_lines,
        checked_by="run with chilkat2 on loopback",
    ),
    Language(
        "cpp", "C++", "cpp", lexis.c_bytes, _BACKSLASH, reserved=words.CPP, checked_by="g++; run with a recording stub"
    ),
    Language("csharp", "C#", "cs", lexis.csharp, reserved=words.CSHARP, checked_by="mcs"),
    Language(
        "dataflex",
        "DataFlex",
        "src",
        lexis.dataflex,
        rule=hungarian("ho", "s", "i", "b"),
        fold=True,
        true="True",
        false="False",
        declares_at_top=True,
        checked_by="a reader of its statements",
    ),
    Language(
        "delphiAx",
        "Delphi (ActiveX)",
        "pas",
        lexis.pascal,
        reserved=words.PASCAL,
        fold=True,
        true="1",
        false="0",
        declares_at_top=True,
        checked_by="fpc",
    ),
    Language(
        "delphiDll",
        "Delphi (DLL)",
        "pas",
        lexis.pascal,
        reserved=words.PASCAL,
        fold=True,
        true="True",
        false="False",
        declares_at_top=True,
        checked_by="fpc",
    ),
    Language("dotnet-core", ".NET Core C#", "cs", lexis.csharp, reserved=words.CSHARP, checked_by="mcs"),
    Language(
        "foxpro",
        "FoxPro",
        "prg",
        lexis.lianja,
        Comments(continuing=(";",)),
        rule=hungarian("lo", "lc", "ln", "ln"),
        fold=True,
        true="1",
        false="0",
        declares_at_top=True,
        checked_by="a reader of its statements",
    ),
    Language("golang", "Go", "go", lexis.golang, reserved=words.GO, checked_by="go vet; run with a recording stub"),
    Language(
        "java",
        "Java",
        "java",
        lexis.java,
        _JAVA_COMMENTS,
        reserved=words.JAVA,
        checked_by="javac; run with a recording stub",
    ),
    Language(
        "lianja",
        "Lianja",
        "prg",
        lexis.lianja,
        Comments(continuing=(";",)),
        rule=hungarian("lo", "lc", "ln", "ll"),
        fold=True,
        true=".T.",
        false=".F.",
        gap=2,
        checked_by="the public site's page; a reader of its statements",
    ),
    Language("mono", "Mono C#", "cs", lexis.csharp, reserved=words.CSHARP, checked_by="mcs"),
    Language(
        "nodejs",
        "Node.js",
        "js",
        lexis.csharp,
        reserved=words.JAVASCRIPT,
        checked_by="run by node with a recording stub",
    ),
    Language(
        "objc",
        "Objective-C",
        "m",
        lexis.objc,
        _BACKSLASH,
        reserved=words.OBJECTIVE_C,
        true="YES",
        false="NO",
        checked_by="gcc",
    ),
    Language(
        "perl",
        "Perl",
        "pl",
        lexis.perl,
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
        lexis.php,
        Comments(broken=(("?>", "? >"),)),
        rule=dollar,
        reserved=words.PHP,
        true="1",
        false="0",
        checked_by="php -l",
    ),
    Language(
        "phpExt",
        "PHP (extension)",
        "php",
        lexis.php,
        Comments(broken=(("?>", "? >"),)),
        rule=dollar,
        reserved=words.PHP,
        checked_by="run by php with a recording stub",
    ),
    Language(
        "powerbuilder",
        "PowerBuilder",
        "srs",
        lexis.powerbuilder,
        Comments(continuing=("&",)),
        rule=hungarian("loo_", "ls_", "li_", "li_"),
        fold=True,
        true="1",
        false="0",
        declares_at_top=True,
        gap=2,
        checked_by="a reader of its statements",
    ),
    Language(
        "powershell",
        "PowerShell",
        "ps1",
        lexis.powershell,
        rule=dollar,
        reserved=words.POWERSHELL,
        fold=True,
        true="$true",
        false="$false",
        checked_by="tree-sitter",
    ),
    Language(
        "purebasic",
        "PureBasic",
        "pb",
        lexis.purebasic,
        reserved=words.PUREBASIC,
        fold=True,
        true="1",
        false="0",
        checked_by="a reader of its statements",
    ),
    Language(
        "python",
        "Python (chilkat)",
        "py",
        lexis.python,
        reserved=words.PYTHON | {"chilkat"},
        true="True",
        false="False",
        layout=black_lines,
        checked_by="run with chilkat on loopback",
    ),
    Language("ruby", "Ruby", "rb", lexis.ruby, reserved=words.RUBY, checked_by="run by ruby with a recording stub"),
    Language(
        "sql",
        "SQL Server",
        "sql",
        lexis.sql,
        rule=at_sign,
        fold=True,
        true="1",
        false="0",
        checked_by="a reader of its statements",
    ),
    Language(
        "swift",
        "Swift",
        "swift",
        lexis.swift,
        reserved=words.SWIFT,
        renamed=_SWIFT_NAMES,
        checked_by="tree-sitter",
    ),
    Language(
        "swift3",
        "Swift 3",
        "swift",
        lexis.swift,
        reserved=words.SWIFT,
        renamed=_SWIFT_NAMES,
        checked_by="tree-sitter",
    ),
    Language(
        "tcl",
        "Tcl",
        "tcl",
        lexis.tcl,
        _BACKSLASH,
        reserved=words.TCL,
        true="1",
        false="0",
        checked_by="run by tclsh with a recording stub",
    ),
    Language(
        "unicodeC",
        "Unicode C",
        "c",
        lexis.c_wide,
        _BACKSLASH,
        reserved=words.CPP,
        true="TRUE",
        false="FALSE",
        declares_at_top=True,
        checked_by="gcc; run with a recording stub",
    ),
    Language(
        "unicodeCpp",
        "Unicode C++",
        "cpp",
        lexis.c_wide,
        _BACKSLASH,
        reserved=words.CPP,
        checked_by="g++; run with a recording stub",
    ),
    Language(
        "vb6",
        "Visual Basic 6.0",
        "bas",
        lexis.basic,
        _CONTINUED,
        reserved=words.VISUAL_BASIC,
        fold=True,
        true="1",
        false="0",
        checked_by="a reader of its statements",
    ),
    Language(
        "vbnet",
        "VB.NET",
        "vb",
        lexis.vbnet,
        _CONTINUED,
        reserved=words.VISUAL_BASIC,
        fold=True,
        true="True",
        false="False",
        checked_by="tree-sitter",
    ),
    Language(
        "vbscript",
        "VBScript",
        "vbs",
        lexis.basic,
        _CONTINUED,
        reserved=words.VISUAL_BASIC | {"fso", "outfile", "wscript"},
        fold=True,
        true="1",
        false="0",
        checked_by="a reader of its statements",
    ),
    Language(
        "xojo",
        "Xojo",
        "xojo_code",
        lexis.xojo,
        _CONTINUED,
        reserved=words.XOJO,
        fold=True,
        true="True",
        false="False",
        checked_by="a reader of its statements",
    ),
)

LANGUAGES: Final[dict[str, Language]] = {language.slug: language for language in _ROWS}
