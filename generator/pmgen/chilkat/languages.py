"""The languages: one row each. What a row cannot say is in the language's template or in a named pass."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pmgen.chilkat import lexis
from pmgen.chilkat.layout import as_they_are, black_lines
from pmgen.chilkat.lexis import PLAIN_COMMENTS, Comments
from pmgen.chilkat.names import Rule, bare, hungarian, name_all
from pmgen.chilkat.program import Program
from pmgen.chilkat.words import CSHARP, PYTHON, VISUAL_BASIC


def _same(program: Program) -> Program:
    return program


@dataclass(frozen=True, slots=True)
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
        pass_over: changes to the program that this language needs.
        layout: changes to the finished lines.
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
    pass_over: Callable[[Program], Program] = _same
    layout: Callable[[list[str]], list[str]] = as_they_are
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


_ROWS: Final = (
    Language(
        "chilkat2-python",
        "Python (chilkat2)",
        "py",
        lexis.python,
        reserved=PYTHON | {"chilkat2"},
        true="True",
        false="False",
        layout=black_lines,
        checked_by="run with chilkat2 against a server on loopback",
    ),
    Language("csharp", "C#", "cs", lexis.csharp, reserved=CSHARP, checked_by="compiled against stubs"),
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
        checked_by="golden cases; the public site's page, line for line",
    ),
    Language(
        "python",
        "Python (chilkat)",
        "py",
        lexis.python,
        reserved=PYTHON | {"chilkat"},
        true="True",
        false="False",
        layout=black_lines,
        checked_by="run with chilkat against a server on loopback",
    ),
    Language(
        "vbscript",
        "VBScript",
        "vbs",
        lexis.basic,
        Comments(continuing=("_",)),
        reserved=VISUAL_BASIC | {"fso", "outfile", "wscript"},
        fold=True,
        true="1",
        false="0",
        checked_by="golden cases",
    ),
)

LANGUAGES: Final[dict[str, Language]] = {language.slug: language for language in _ROWS}
