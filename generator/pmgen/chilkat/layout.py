"""Changes to the finished lines of a snippet, for languages whose formatters ask for them."""

import re
from collections.abc import Callable
from typing import Final
from unicodedata import combining, east_asian_width

_WIDTH: Final = 88
_INDENT: Final = "    "
_LITERAL_OR_COMMA: Final = re.compile(r"""\"(?:[^\"\\]|\\.)*\"|'(?:[^'\\]|\\.)*'|,""")


def as_they_are(lines: list[str]) -> list[str]:
    """No change."""
    return lines


def without_unused(*names: str, declared_by: str = "") -> Callable[[list[str]], list[str]]:
    """A change that drops the declarations of scratch variables that a snippet does not use.

    Args:
        names: the variables, each declared on a line of its own.
        declared_by: a word before the names of others: `Variant vJson` goes if nothing else speaks of `vJson`.
    """

    def drop(lines: list[str]) -> list[str]:
        text = "\n".join(lines)
        unused = {name for name in names if text.count(name) == 1}
        if declared_by:
            declared = [line.split()[1] for line in lines if line.lstrip().startswith(declared_by)]
            unused |= {name for name in declared if len(re.findall(rf"\b{name}\b", text)) == 1}
        return [line for line in lines if unused.isdisjoint(line.split()[1:2])] if unused else lines

    return drop


def black_lines(lines: list[str]) -> list[str]:
    """Python lines as black writes them: calls that are too long are broken at their arguments, empty lines are few.

    Snippets hold only calls whose arguments are plain, so the long lines are broken here: black itself would need more
    time than all the rest.
    """
    broken = [part for line in lines for part in (_broken(line) if _width(line) > _WIDTH else (line,))]
    return [
        line
        for place, line in enumerate(broken)
        if line or not (place > 1 and not broken[place - 1] and not broken[place - 2])
    ]


def _width(line: str) -> int:
    """The columns a line takes; wide characters take two, combining ones none (as black counts)."""
    if line.isascii() or len(line) * 2 <= _WIDTH:
        return len(line)
    return sum(0 if combining(char) else 2 if east_asian_width(char) in "WF" else 1 for char in line)


def _broken(line: str) -> tuple[str, ...]:
    """A long call on several lines: all arguments on one line if they fit there, else each on its own."""
    if line.lstrip().startswith("#") or "(" not in line:
        return (line,)
    head, _, rest = line.partition("(")
    if not rest.endswith(")"):
        return (line,)
    margin = line[: len(line) - len(line.lstrip())]
    inner = rest[:-1]
    arguments = _arguments(inner)
    if len(margin) + len(_INDENT) + _width(inner) <= _WIDTH or len(arguments) == 1:
        body: tuple[str, ...] = (f"{margin}{_INDENT}{inner}",)
    else:
        body = tuple(f"{margin}{_INDENT}{argument}," for argument in arguments)
    return (f"{head}(", *body, f"{margin})")


def _arguments(text: str) -> list[str]:
    """The arguments of a call, cut at commas outside literals."""
    ends = [match.start() for match in _LITERAL_OR_COMMA.finditer(text) if match.group() == ","]
    starts = [0, *(end + 1 for end in ends)]
    return [text[start:end].strip() for start, end in zip(starts, [*ends, len(text)], strict=True)]
