"""A language's template, read once into forms: one for each kind of statement, expression or layout.

A template gives every form as a Jinja block, so that languages inherit from one another by blocks. It is rendered a
single time, with a mark in the place of each value (a slot); what comes out is cut at the marks. Printing is then no
more than joining texts, which is what makes thirty-six languages over thousands of requests a matter of seconds.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final

from pmgen.render import environment

# Private-use characters around a slot's name and before a form's name; templates hold none of them.
_OPEN: Final = "\ue000"
_CLOSE: Final = "\ue001"
_SECTION: Final = "\ue002"
_SLOT: Final = re.compile(f"{_OPEN}([a-z_]+){_CLOSE}")
_BLOCK_SLOT: Final = re.compile(f"( *){_OPEN}(body|declarations|includes){_CLOSE}")

SLOTS: Final = (
    *("access", "args", "body", "class", "count", "declarations", "includes", "index", "label", "lower", "lower_class"),
    *("method", "name", "number", "object", "property", "size", "success", "text", "value", "variant"),
)


@dataclass(frozen=True, slots=True)
class Block:
    """A slot of whole lines, indented by what stands before it."""

    slot: str
    indent: str


@dataclass(frozen=True, slots=True)
class Form:
    """The form of one kind of thing; empty where a language does not write it.

    Attributes:
        pieces: text, as a pattern for `%`, and blocks of lines, in order.
        slots: the names of all inline slots.
        line: the pattern of a form that is a single line; None for any other.
        is_empty: whether nothing is printed.
    """

    pieces: tuple[str | Block, ...]
    slots: frozenset[str]
    line: str | None = field(init=False)
    is_empty: bool = field(init=False)

    def __post_init__(self) -> None:
        """Works out what every printing asks for."""
        only = self.pieces[0] if len(self.pieces) == 1 else None
        object.__setattr__(self, "line", only if isinstance(only, str) and "\n" not in only else None)
        object.__setattr__(self, "is_empty", not self.pieces)

    def around(self, slot: str) -> tuple[str, str] | None:
        """What stands before and after a slot, if that is all there is, on one line; None for any other form."""
        if self.line is None or self.slots != frozenset({slot}):
            return None
        before, mark, after = self.line.partition(f"%({slot})s")
        known = mark and "%(" not in after
        return (before.replace("%%", "%"), after.replace("%%", "%")) if known else None

    def filled(self, values: Mapping[str, str]) -> "Form":
        """The form with some of its slots filled for good."""
        return self._replaced({slot: text.replace("%", "%%") for slot, text in values.items() if slot in self.slots})

    def with_inner(self, slot: str, inner: "Form") -> "Form":
        """The form with another one, which has no blocks, in the place of a slot."""
        pattern = inner.pieces[0] if inner.pieces else ""
        if slot not in self.slots or not isinstance(pattern, str):
            return self
        made = self._replaced({slot: pattern})
        return Form(made.pieces, made.slots | inner.slots)

    def _replaced(self, patterns: Mapping[str, str]) -> "Form":
        pieces: list[str | Block] = []
        for piece in self.pieces:
            if isinstance(piece, str):
                for slot, pattern in patterns.items():
                    piece = piece.replace(f"%({slot})s", pattern)
            pieces.append(piece)
        return Form(tuple(pieces), self.slots - patterns.keys())

    def text(self, values: Mapping[str, str]) -> str:
        """An expression or a line without blocks. Raises KeyError for a slot that has no value."""
        first = self.pieces[0] if self.pieces else ""
        return first % values if isinstance(first, str) else ""

    def lines(self, values: Mapping[str, str], blocks: Mapping[str, list[str]]) -> list[str]:
        """The lines of a statement, blocks indented. Raises KeyError for a slot that has no value."""
        if self.line is not None:
            return [self.line % values]
        result: list[str] = []
        for piece in self.pieces:
            if isinstance(piece, str):
                result += (piece % values).split("\n")
            else:
                result += [piece.indent + line if line else line for line in blocks[piece.slot]]
        return result


@cache
def forms(template: str) -> dict[str, Form]:
    """The forms of a language by name.

    Raises jinja2.UndefinedError if the template prints anything but slots.
    """
    marks = {slot: f"{_OPEN}{slot}{_CLOSE}" for slot in SLOTS}
    rendered = environment().get_template(f"chilkat/{template}").render(marks, form=_SECTION)
    sections = [section.split("\n", 1) for section in rendered.split(_SECTION)[1:]]
    return {name.strip(): form(body.removesuffix("\n")) for name, body in sections}


def form(text: str) -> Form:
    """A form from text with marks."""
    pieces: list[str | Block] = []
    plain: list[str] = []
    for line in text.split("\n") if text else []:
        block = _BLOCK_SLOT.fullmatch(line)
        if block is None:
            plain.append(line)
            continue
        pieces += [_inline(plain)] if plain else []
        plain = []
        pieces.append(Block(block.group(2), block.group(1)))
    pieces += [_inline(plain)] if plain else []
    slots = frozenset(_SLOT.findall(text))
    return Form(tuple(pieces), slots)


def _inline(lines: list[str]) -> str:
    return _SLOT.sub(r"%(\1)s", "\n".join(lines).replace("%", "%%"))
