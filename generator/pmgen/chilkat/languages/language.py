"""What a language is: one row. What a row cannot say is in the language's template or in a named pass."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from pmgen.chilkat.languages.comments import PLAIN_COMMENTS, Comments
from pmgen.chilkat.languages.lengths import Length
from pmgen.chilkat.layout import as_they_are
from pmgen.chilkat.names import Rule, bare, name_all
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
        longest_literal: the longest text that may be one literal; None where no limit is documented.
        longest_line: the longest line of source; None likewise.
        longest_string: the longest text that a variable holds; None where it has no end that matters.
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
    longest_literal: Length | None = None
    longest_line: Length | None = None
    longest_string: Length | None = None
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
