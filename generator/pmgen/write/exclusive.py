"""One build at a time in a folder: the system's lock, which ends with the process, whatever ends that."""

import contextlib
import sys
from collections.abc import Generator
from pathlib import Path
from typing import IO

from pmgen.errors import PmgenError

_BUSY = "Another build is writing to this folder."
_FIX = "Wait until it has ended, or choose another folder with --output."


if sys.platform == "win32":

    @contextlib.contextmanager
    def exclusive(folder: Path) -> Generator[None]:
        """Holds the folder. Raises PmgenError if another build holds it."""
        import msvcrt

        place = folder / ".pmgen-busy"
        with place.open("ab") as handle:
            _hold(folder, handle)
            try:
                yield
            finally:
                handle.seek(0)
                msvcrt.locking(handle.fileno(), msvcrt.LK_UNLCK, 1)
        with contextlib.suppress(OSError):
            place.unlink()

    def _hold(folder: Path, handle: IO[bytes]) -> None:
        import msvcrt

        handle.seek(0)
        try:
            msvcrt.locking(handle.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            raise PmgenError(str(folder), _BUSY, _FIX) from None

else:

    @contextlib.contextmanager
    def exclusive(folder: Path) -> Generator[None]:
        """Holds the folder. Raises PmgenError if another build holds it; a disk that knows no locks has none."""
        import errno
        import fcntl
        import os

        handle = os.open(folder, os.O_RDONLY)
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            if error.errno in {errno.EWOULDBLOCK, errno.EAGAIN, errno.EACCES}:
                os.close(handle)
                raise PmgenError(str(folder), _BUSY, _FIX) from None
        try:
            yield
        finally:
            os.close(handle)
