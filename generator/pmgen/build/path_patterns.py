"""Patterns of URL paths: literal text with wildcards, matched in time linear in text and pattern.

Not regular expressions: the pattern comes from a collection and the path from a recorded run, both foreign.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Wild(Enum):
    """What a wildcard stands for: the rest of a segment, or any text."""

    SEGMENT = 0
    ANY = 1


Piece: TypeAlias = "str | Wild"


@dataclass(frozen=True, slots=True)
class PathPattern:
    """Texts and wildcards in order."""

    pieces: tuple[Piece, ...]

    @classmethod
    def of(cls, pieces: Iterable[Piece]) -> "PathPattern":
        """The pattern of pieces, neighbouring texts joined, repeated wildcards dropped."""
        made: list[Piece] = []
        for piece in pieces:
            last = made[-1] if made else None
            if isinstance(piece, str) and isinstance(last, str):
                made[-1] = last + piece
            elif piece and piece is not last:
                made.append(piece)
        return cls(tuple(made))

    @property
    def literals(self) -> int:
        """How many characters are literal."""
        return sum(len(piece) for piece in self.pieces if isinstance(piece, str))

    def fits(self, text: str) -> bool:
        """Whether the whole text is of this pattern."""
        if not self.pieces:
            return not text
        first, last = self.pieces[0], self.pieces[-1]
        if len(self.pieces) == 1 and isinstance(first, str):
            return text == first
        if isinstance(first, str) and not text.startswith(first):
            return False
        if isinstance(last, str) and not text.endswith(last):
            return False
        return self._walk(text)

    def _walk(self, text: str) -> bool:
        """All places of the text that each beginning of the pattern can end at, piece by piece."""
        ends = {0}
        for piece in self.pieces:
            if isinstance(piece, str):
                ends = {end + len(piece) for end in ends if text.startswith(piece, end)}
            elif piece is Wild.ANY:
                ends = set(range(min(ends), len(text) + 1))
            else:
                ends = _within_segments(ends, text)
            if not ends:
                return False
        return len(text) in ends


def _within_segments(ends: set[int], text: str) -> set[int]:
    found: set[int] = set()
    reach = -1
    for start in sorted(ends):
        if start > reach:
            slash = text.find("/", start)
            reach = len(text) if slash < 0 else slash
            found.update(range(start, reach + 1))
    return found
