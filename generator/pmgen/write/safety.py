"""Where output may go: below its folder, through no link, under names that every system takes."""

import re
from pathlib import Path
from typing import Final

from pmgen.errors import PmgenError

# Backslashes, colons, control characters, and parts that are empty or lead elsewhere.
_UNSAFE: Final = re.compile(r"[\x00-\x1f\\:]|(?:^|/)\.{0,2}(?:/|\Z)")
_LONGEST_NAME: Final = 255


def check_path(path: str) -> None:
    """Names come from `build/names.py` and are safe; this is the second lock. Raises PmgenError."""
    too_long = len(path) > _LONGEST_NAME // 4 and any(len(part.encode()) > _LONGEST_NAME for part in path.split("/"))
    if too_long or _UNSAFE.search(path):
        raise PmgenError(path, "The path of an output file is not safe.", "Please report this with the collection.")


class Links:
    """Refuses symbolic links in the folder: what is written must end below it. Each folder is looked at once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._checked: set[str] = set()
        self._check("")

    def check(self, path: str) -> None:
        """Looks at the folders that a file lies in. Raises PmgenError."""
        parent = path.rpartition("/")[0]
        while parent not in self._checked:
            self._check(parent)
            parent = parent.rpartition("/")[0]

    def _check(self, inside: str) -> None:
        self._checked.add(inside)
        if (self._folder / inside).is_symlink():
            raise PmgenError(
                str(self._folder / inside),
                "The output folder holds a symbolic link where pmgen needs a folder of its own.",
                "Remove the link, or choose another folder with --output.",
            )
