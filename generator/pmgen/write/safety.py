"""Where output may go: below its folder, through no link, under names that every system takes."""

import os
import re
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Final

from pmgen.errors import PmgenError

# Backslashes, colons, control characters, and parts that are empty or lead elsewhere.
_UNSAFE: Final = re.compile(r"[\x00-\x1f\\:]|(?:^|/)\.{0,2}(?:/|\Z)")
_LONGEST_NAME: Final = 255


def is_safe(path: str) -> bool:
    """Whether a path leads to a file below the folder that it is meant for, on every system."""
    too_long = len(path) > _LONGEST_NAME // 4 and any(len(part.encode()) > _LONGEST_NAME for part in path.split("/"))
    return not (too_long or _UNSAFE.search(path))


def check_path(path: str) -> None:
    """Names come from `build/names.py` and are safe; this is the second lock. Raises PmgenError."""
    if not is_safe(path):
        raise PmgenError(path, "The path of an output file is not safe.", "Please report this with the collection.")


def write_anew(staged: Path, parts: Iterable[bytes], target: Path) -> None:
    """Makes a file hold these bytes, whole or not at all.

    Args:
        staged: a path beside it for the time of writing. A link that somebody left there is not followed.
        parts: its bytes in order.
        target: the file.

    Raises OSError if it cannot be written.
    """
    staged.unlink(missing_ok=True)
    try:
        with staged.open("xb") as file:
            file.writelines(parts)
        if target.is_file():
            staged.chmod(target.stat().st_mode & 0o777)
        os.replace(staged, target)
    finally:
        staged.unlink(missing_ok=True)


class Folders:
    """The folders inside an output folder, each looked at once: whether it is there, and no symbolic link.

    Attributes:
        folder: the output folder.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = str(folder)
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
        place = os.path.join(self.folder, inside) if inside else self.folder
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
