"""Where output may go: below its folder, through no link, under names that every system takes."""

import os
import re
import stat
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


class Folders:
    """The folders inside an output folder, each looked at once: whether it is there, and no symbolic link."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._missing: dict[str, str] = {"": self._look("")}

    def missing(self, path: str) -> str:
        """The topmost folder on the way to a file that is not there yet; "" if the file's own folder is there.

        Raises PmgenError if there is a symbolic link on the way: what is written must end below the output folder.
        """
        parent = path.rpartition("/")[0]
        found = self._missing.get(parent)
        if found is None:
            found = self._missing[parent] = self.missing(parent) or self._look(parent)
        return found

    def _look(self, inside: str) -> str:
        """The folder's own name if it is not there, else ""."""
        place = os.path.join(self._folder, inside) if inside else self._folder
        try:
            mode = os.lstat(place).st_mode
        except (FileNotFoundError, NotADirectoryError):
            return inside
        if stat.S_ISLNK(mode):
            raise PmgenError(
                place,
                "The output folder holds a symbolic link where pmgen needs a folder of its own.",
                "Remove the link, or choose another folder with --output.",
            )
        return ""
