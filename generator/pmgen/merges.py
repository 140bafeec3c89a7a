"""What git leaves in a file where a merge could not decide."""

import re
from typing import Final

_MARK: Final = re.compile(r"^(?:<{7}|\|{7}|={7}|>{7})(?: |$)")


def conflict_in(text: str) -> int | None:
    """The number of the first line that a merge put there, from 1; None if there is none."""
    lines = enumerate(text.splitlines(), 1)
    return next((number for number, line in lines if _MARK.match(line)), None)


def sides(text: str) -> tuple[str, str]:
    """What the text is on each side of the merge."""
    texts: tuple[list[str], list[str]] = ([], [])
    wanted: tuple[int, ...] = (0, 1)
    for line in text.splitlines(keepends=True):
        if not _MARK.match(line.rstrip("\r\n")):
            for side in wanted:
                texts[side].append(line)
        else:
            wanted = {"<": (0,), "|": (), "=": (1,)}.get(line[0], (0, 1))
    return "".join(texts[0]), "".join(texts[1])
