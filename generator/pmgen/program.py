"""What pmgen is made of: whoever keeps what it made must know that it would make the same again."""

import os
import sys
from collections.abc import Iterator
from contextlib import suppress
from functools import cache
from hashlib import sha256
from pathlib import Path

from pmgen import __version__


@cache
def program() -> str:
    """A digest of its version, of its files as the system tells of them, and of the packages beside it."""
    home = Path(__file__).parent
    own = (line for folder in (home, home.parents[1] / "templates") for line in sorted(_states(str(folder))))
    packages = (f"{folder}:{os.stat(folder).st_mtime_ns}" for folder in sys.path if folder.endswith("-packages"))
    text = "\n".join((__version__, sys.version, *own, *packages))
    return sha256(text.encode("utf-8", "surrogateescape")).hexdigest()


def _states(folder: str) -> Iterator[str]:
    """A line for each file below a folder, but for what Python itself keeps there."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _states(entry.path)
            else:
                state = entry.stat()
                yield f"{entry.path}:{state.st_mtime_ns}:{state.st_size}"
