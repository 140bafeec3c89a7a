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
        place = self._inside / str(len(self.paths))
        place.write_bytes(content)
        if file.executable:
            mode = place.stat().st_mode
            place.chmod(mode | (mode & 0o444) >> 2)
        self.paths.append(file.path)

    def move(self) -> None:
        """Puts every file in its place; each is the old or the new one at any moment."""
        for number, path in enumerate(self.paths):
            target = self._folder / path
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(self._inside / str(number) if self._inside else target, target)


def left_over(folder: Path) -> list[Path]:
    """What a killed build left."""
    return list(folder.glob(f"{_PREFIX}*"))


def sweep(folder: Path) -> None:
    """Removes what a killed build left."""
    for left in left_over(folder):
        shutil.rmtree(left, ignore_errors=True)
