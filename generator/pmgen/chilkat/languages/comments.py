"""How languages keep foreign text inside a comment: it must never end early or run on into the next line."""

from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from pmgen.chilkat.languages.literals import is_plain


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
# Endings that carry a comment on: Basic's, and C's with its trigraph.
CONTINUED: Final = Comments(continuing=("_",))
BACKSLASH: Final = Comments(continuing=("\\", "??/"))
