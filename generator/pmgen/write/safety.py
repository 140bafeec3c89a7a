"""Where output may go: below its folder, through no link, under names that every system takes."""

from pathlib import Path

from pmgen.errors import PmgenError


def check_path(path: str) -> None:
    """Names come from `build/names.py` and are safe; this is the second lock. Raises PmgenError."""
    parts = path.split("/")
    unsafe = any(part in {"", ".", ".."} or len(part.encode()) > 255 for part in parts)
    if unsafe or "\\" in path or ":" in path or any(ord(char) < 0x20 for char in path):
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
