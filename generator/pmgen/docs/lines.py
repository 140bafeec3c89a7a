"""Snippets in many languages, small: lines that many requests share stand once in a table for their language."""

from collections import Counter
from collections.abc import Iterable
from typing import Final, TypeAlias

from pmgen.docs.highlight import Piece, line_pieces

# A line as data: its text where it is plain, class and text in turn where it has colours, or its place in the table.
Line: TypeAlias = "str | list[str] | int"
_SHARED: Final = 3


class LineTable:
    """The snippets of one language, as numbers of their lines."""

    def __init__(self, slug: str, title: str) -> None:
        self.slug = slug
        self.title = title
        self._numbers: dict[str, int] = {}
        self._uses: Counter[int] = Counter()
        self._snippets: dict[str, list[int]] = {}

    def add(self, endpoint: str, code: str) -> None:
        """Takes the snippet of a request."""
        numbers = [self._numbers.setdefault(line, len(self._numbers)) for line in code.split("\n")]
        self._snippets[endpoint] = numbers
        self._uses.update(set(numbers))

    def printed(self) -> tuple[list[Line], dict[str, list[Line]]]:
        """The table, the most used line first, and for each request the lines of its snippet."""
        lines = [data(line_pieces(line, self.slug)) for line in self._numbers]
        shared = [number for number, uses in self._uses.most_common() if uses >= _SHARED and lines[number] != ""]
        shared.sort(key=lambda number: (-self._uses[number], number))
        places = {number: place for place, number in enumerate(shared)}
        printed: dict[str, list[Line]] = {
            endpoint: [places.get(number, lines[number]) for number in numbers]
            for endpoint, numbers in self._snippets.items()
        }
        return [lines[number] for number in shared], printed


def data(parts: Iterable[Piece]) -> str | list[str]:
    """Pieces as data for the page's script."""
    flat = list(parts)
    if all(not name for name, _ in flat):
        return "".join(text for _, text in flat)
    return [value for piece in flat for value in piece]
