"""Text that may hold variables.

Every string of a collection that Postman resolves is a `Text` from the border on. A back end needs two functions
for it: quote a literal, read a variable.
"""

import re
from dataclasses import dataclass
from typing import Final, TypeAlias

# Postman's own pattern: the innermost braces, any name without braces (conformance case var-names).
VARIABLE: Final = re.compile(r"\{\{([^{}]*?)\}\}")
# Most texts hold none, which is told much faster without the pattern.
_OPENING: Final = "{{"


@dataclass(frozen=True, slots=True)
class Literal:
    """Characters that stand for themselves."""

    value: str


@dataclass(frozen=True, slots=True)
class Variable:
    """A place to be filled: `{{name}}`. The name is taken as written, inner blanks included."""

    name: str


Piece: TypeAlias = "Literal | Variable"


@dataclass(frozen=True, slots=True)
class Text:
    """A string with variables, kept as written; `pieces` is the view of it that back ends print."""

    source: str = ""

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The literals and variables in order; no empty literal, no two literals side by side."""
        pieces: list[Piece] = []
        end = 0
        for match in VARIABLE.finditer(self.source):
            if match.start() > end:
                pieces.append(Literal(self.source[end : match.start()]))
            pieces.append(Variable(match.group(1)))
            end = match.end()
        if end < len(self.source):
            pieces.append(Literal(self.source[end:]))
        return tuple(pieces)

    @property
    def variables(self) -> tuple[str, ...]:
        """The names of its variables in order of first mention, each once."""
        if _OPENING not in self.source:
            return ()
        return tuple(dict.fromkeys(VARIABLE.findall(self.source)))

    @property
    def only_variable(self) -> str | None:
        """The variable's name if the whole text is one variable."""
        if not self.source.startswith(_OPENING):
            return None
        match = VARIABLE.fullmatch(self.source)
        return match.group(1) if match else None

    @property
    def is_literal(self) -> bool:
        """Whether it holds no variable."""
        return _OPENING not in self.source or VARIABLE.search(self.source) is None

    def __bool__(self) -> bool:
        return bool(self.source)

    def __str__(self) -> str:
        return self.source
