"""Texts cut into pieces: joined they are the text."""

from collections.abc import Callable, Iterator
from typing import Final

# Longer pieces are split: most languages take longer ones, nobody likes to read them.
_LONGEST: Final = 500
# No text is cut into many more pieces than this: a method has an end too (64 KB of code in Java and Visual Basic 6).
_MOST: Final = 1000


def text_pieces(text: str) -> list[str]:
    """The text cut after each line feed, and long lines cut again; of very many lines some go together."""
    lines = [line + "\n" for line in text.split("\n")]
    lines[-1] = lines[-1][:-1]
    pieces = [line[start : start + _LONGEST] for line in lines for start in range(0, len(line), _LONGEST)]
    step = -(-len(pieces) // _MOST)
    return pieces if step <= 1 else ["".join(pieces[start : start + step]) for start in range(0, len(pieces), step)]


def even_pieces(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """The text, whose line feeds do not matter, in pieces that fit and are pleasant to read."""
    size = max(_LONGEST, len(text) // _MOST)
    return cut(text, lambda piece: len(piece) <= size and fits(piece))


def cut(text: str, fits: Callable[[str], bool]) -> Iterator[str]:
    """The text in pieces that fit, none cut between CR and LF or the halves of a pair; one that cannot be cut stays."""
    middle = len(text) // 2
    while 0 < middle < len(text) and _belongs(text[middle - 1], text[middle]):
        middle += 1
    if fits(text) or not 0 < middle < len(text):
        yield text
        return
    yield from cut(text[:middle], fits)
    yield from cut(text[middle:], fits)


def _belongs(first: str, second: str) -> bool:
    """Whether two characters are one thing."""
    return first + second == "\r\n" or ("\ud800" <= first <= "\udbff" and "\udc00" <= second <= "\udfff")
