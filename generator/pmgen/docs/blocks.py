"""Blocks of code on a page: printed in it as far as there is room, else loaded when somebody asks."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Final

from markupsafe import Markup

from pmgen.docs.highlight import markup, pieces
from pmgen.docs.lines import data

_KILOBYTE: Final = 1000


@dataclass(frozen=True, slots=True)
class Block:
    """A text with a copy button.

    Attributes:
        id: unique on the page.
        label: what it is, for a reader who hears the page.
        code: the text.
        language: a slug of `docs/highlight.py`.
        printed: the text as HTML; None where it is loaded later.
    """

    id: str
    label: str
    code: str
    language: str
    printed: Markup | None = None

    @property
    def size(self) -> str:
        """Its length for the reader."""
        length = len(self.code.encode("utf-8", "replace"))
        return f"{length} bytes" if length < _KILOBYTE else f"{round(length / _KILOBYTE)} kB"


def printed(blocks: Iterable[Block], room: int) -> dict[str, Block]:
    """The blocks by id, with those printed that fit, the first ones first.

    Args:
        blocks: in the order of their worth.
        room: how many bytes there are for them.
    """
    made: dict[str, Block] = {}
    for block in blocks:
        html = markup(pieces(block.code, block.language)) if len(block.code) <= room else None
        size = len(html.encode("utf-8", "replace")) if html is not None else 0
        fits = html is not None and size <= room
        room -= size if fits else 0
        made[block.id] = Block(block.id, block.label, block.code, block.language, html if fits else None)
    return made


def late(blocks: Mapping[str, Block]) -> dict[str, str | list[str]]:
    """What is to be loaded, as data."""
    return {block.id: data(pieces(block.code, block.language)) for block in blocks.values() if block.printed is None}
