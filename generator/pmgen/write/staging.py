"""What is to be written, complete and beside its place, so that it is moved there in few steps.

A folder that is not there yet is staged whole and moved in one step, with all that is in it; a file for a folder that
is there is moved by itself.
"""

import os
from pathlib import Path
from types import TracebackType
from typing import Final

from pmgen.files import File
from pmgen.write.manifest import state, state_of

_PREFIX: Final = ".pmgen-staging-"
_NEW: Final = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_BINARY", 0) | getattr(os, "O_CLOEXEC", 0)


class Staging:
    """A folder of new files inside the output folder; made when the first file comes, gone at the end."""

    def __init__(self, folder: Path) -> None:
        self._folder = str(folder)
        self._inside = ""
        self._made: set[str] = set()
        self._roots: dict[str, None] = {}
        self._single: list[str] = []
        self.paths: list[str] = []
        self.states: dict[str, str] = {}

    def __enter__(self) -> "Staging":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._inside:
            import shutil

            shutil.rmtree(self._inside, ignore_errors=True)

    def add(self, file: File, content: bytes, root: str) -> None:
        """Writes a new file, to be moved later.

        Args:
            file: what it is.
            content: its bytes.
            root: the topmost folder on its way that is not there yet, "" if there is none.
        """
        if not self._inside:
            import tempfile

            self._inside = tempfile.mkdtemp(prefix=_PREFIX, dir=self._folder)
        self.states[file.path] = _write(self._place(file.path, root), content, executable=file.executable)
        self.paths.append(file.path)

    def _place(self, path: str, root: str) -> str:
        """Where a file is staged: in its folder of the tree, or under a number."""
        if not root:
            self._single.append(path)
            return f"{self._inside}/{len(self._single)}"
        self._roots[root] = None
        staged = f"{self._inside}/tree/{path}"
        self._make(staged.rpartition("/")[0])
        return staged

    def _make(self, folder: str) -> None:
        """Makes a folder and those that it lies in, unless they are there; asks the system about each once."""
        if folder in self._made:
            return
        try:
            os.mkdir(folder)
        except FileExistsError:
            pass
        except FileNotFoundError:
            self._make(os.path.dirname(folder))
            os.mkdir(folder)
        self._made.add(folder)

    def move(self) -> None:
        """Puts everything in its place; each file is the old or the new one at any moment."""
        for root in self._roots:
            self._move_tree(root)
        for number, path in enumerate(self._single, 1):
            self._move(f"{self._inside}/{number}", path)

    def _move_tree(self, root: str) -> None:
        target = os.path.join(self._folder, root)
        self._make(os.path.dirname(target))
        try:
            os.replace(f"{self._inside}/tree/{root}", target)
        except OSError:
            # Somebody made the folder in the meantime; then the files go into it one by one.
            if os.path.islink(target) or not os.path.isdir(target):
                raise
            inside = f"{root}/"
            for path in self.paths:
                if path.startswith(inside):
                    self._move(f"{self._inside}/tree/{path}", path)

    def _move(self, staged: str, path: str) -> None:
        target = os.path.join(self._folder, path)
        self._make(os.path.dirname(target))
        os.replace(staged, target)
        self.states[path] = state_of(target)


def _write(place: str, content: bytes, *, executable: bool) -> str:
    """Writes a file by as few calls of the system as there are; gives its state."""
    handle = os.open(place, _NEW, 0o666)
    try:
        left = memoryview(content)
        while left:
            left = left[os.write(handle, left) :]
        written = state(os.fstat(handle))
    finally:
        os.close(handle)
    if not executable:
        return written
    mode = os.stat(place).st_mode
    os.chmod(place, mode | (mode & 0o444) >> 2)
    return state_of(place)


def left_over(folder: Path) -> list[Path]:
    """What a killed build left."""
    return list(folder.glob(f"{_PREFIX}*"))


def sweep(folder: Path) -> None:
    """Removes what a killed build left."""
    import shutil

    for left in left_over(folder):
        shutil.rmtree(left, ignore_errors=True)
