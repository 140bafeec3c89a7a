"""What is to be written, complete and beside its place, so that each file is moved there in one step."""

import os
import shutil
import tempfile
from pathlib import Path
from types import TracebackType
from typing import Final

from pmgen.files import File

_PREFIX: Final = ".pmgen-staging-"


class Staging:
    """A folder of new files inside the output folder; made when the first file comes, gone at the end."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._inside: Path | None = None
        self.paths: list[str] = []

    def __enter__(self) -> "Staging":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._inside is not None:
            shutil.rmtree(self._inside, ignore_errors=True)

    def add(self, file: File, content: bytes) -> None:
        """Writes a new file, to be moved later."""
        if self._inside is None:
            self._inside = Path(tempfile.mkdtemp(prefix=_PREFIX, dir=self._folder))
        place = os.path.join(self._inside, str(len(self.paths)))
        with open(place, "wb") as staged:
            staged.write(content)
        if file.executable:
            mode = os.stat(place).st_mode
            os.chmod(place, mode | (mode & 0o444) >> 2)
        self.paths.append(file.path)

    def move(self) -> None:
        """Puts every file in its place; each is the old or the new one at any moment."""
        if self._inside is None:
            return
        made: set[str] = set()
        for number, path in enumerate(self.paths):
            target = os.path.join(self._folder, path)
            parent = os.path.dirname(target)
            if parent not in made:
                os.makedirs(parent, exist_ok=True)
                made.add(parent)
            os.replace(os.path.join(self._inside, str(number)), target)


def left_over(folder: Path) -> list[Path]:
    """What a killed build left."""
    return list(folder.glob(f"{_PREFIX}*"))


def sweep(folder: Path) -> None:
    """Removes what a killed build left."""
    for left in left_over(folder):
        shutil.rmtree(left, ignore_errors=True)
