"""Foreign text in Markdown: it stays text and cannot end the table, the code or the page around it."""

import re
from typing import Final

_SIGNS: Final = re.compile(r"([\\`*_{}\[\]<>#|~])")


def text(source: str) -> str:
    """One line of plain text."""
    return _SIGNS.sub(r"\\\1", _one_line(source))


def code(source: str) -> str:
    """Inline code, also for a table's cell."""
    line = _one_line(source).replace("|", "\\|")
    fence = "`" * (max((len(run) for run in re.findall("`+", line)), default=0) + 1)
    pad = " " if line.startswith("`") or line.endswith("`") else ""
    return f"{fence}{pad}{line}{pad}{fence}" if line else ""


def block(source: str, language: str) -> str:
    """A block of code."""
    fence = "`" * max(3, max((len(run) for run in re.findall("`+", source)), default=0) + 1)
    return f"{fence}{language}\n{source.rstrip()}\n{fence}"


def _one_line(source: str) -> str:
    return "".join(sign if sign.isprintable() else " " for sign in " ".join(source.split()))
