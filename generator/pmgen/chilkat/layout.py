"""Changes to the finished lines of a snippet, for languages whose formatters ask for them."""

from typing import Final

_WIDTH: Final = 88
_INDENT: Final = "    "


def as_they_are(lines: list[str]) -> list[str]:
    """No change."""
    return lines


def black_lines(lines: list[str]) -> list[str]:
    """Python lines as black writes them: calls that are too long are broken at their arguments, empty lines are few.

    Snippets hold only calls whose arguments are plain, so the long lines are broken here: black itself would need more
    time than all the rest.
    """
    broken = [part for line in lines for part in (_broken(line) if len(line) > _WIDTH else (line,))]
    return [
        line
        for place, line in enumerate(broken)
        if line or not (place > 1 and not broken[place - 1] and not broken[place - 2])
    ]


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
    if len(margin) + len(_INDENT) + len(inner) <= _WIDTH or len(arguments) == 1:
        body: tuple[str, ...] = (f"{margin}{_INDENT}{inner}",)
    else:
        body = tuple(f"{margin}{_INDENT}{argument}," for argument in arguments)
    return (f"{head}(", *body, f"{margin})")


def _arguments(text: str) -> list[str]:
    """The arguments of a call, cut at commas outside literals."""
    found: list[str] = []
    start, quote, place = 0, "", 0
    while place < len(text):
        char = text[place]
        if quote:
            place += 1 if char == "\\" else 0
            quote = "" if char == quote else quote
        elif char in "\"'":
            quote = char
        elif char == ",":
            found.append(text[start:place].strip())
            start = place + 1
        place += 1
    return [*found, text[start:].strip()]
