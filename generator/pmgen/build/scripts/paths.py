"""Paths written as text: `a.b[0]["c"]`, as lodash and Chai read them."""

import re
from typing import Final

_STEP: Final = re.compile(r"""\[(\d+)\]|\[["']([^"'\]]*)["']\]|\.?([^.\[\]]+)""")


def path_of(text: str) -> tuple[str | int, ...]:
    """The keys and indexes of a path."""
    steps = _STEP.findall(text[:1000])
    return tuple(int(index) if index and len(index) < 10 else index or quoted or name for index, quoted, name in steps)
