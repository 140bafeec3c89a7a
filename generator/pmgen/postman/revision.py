"""Collections as they were in another revision of a git repository: `HEAD~1:collections/api.json`."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from pmgen.errors import PmgenError

_FIX: Final = "Write it as `git show` takes it: REVISION:PATH, the path from the top of the repository or from `./`."


def is_revision(source: str) -> bool:
    """Whether a source names a file of a revision; a path that is there is one, whatever signs it has."""
    revision, colon, path = source.partition(":")
    return bool(revision and colon and path) and not path.startswith("//") and not Path(source).exists()


@contextmanager
def checked_out(source: str) -> Generator[Path | bytes]:
    """What a revision holds: the bytes of a file, or a folder that is there as long as the context is.

    Raises:
        PmgenError: there is no git, no repository, no such revision or no such file in it.
    """
    kind = _git(source, "cat-file", "-t", "--end-of-options", source).decode().strip()
    if kind != "tree":
        yield _git(source, "cat-file", "blob", "--end-of-options", source)
        return
    with tempfile.TemporaryDirectory(prefix="pmgen-") as folder:
        tree = _git(source, "rev-parse", "--verify", "--end-of-options", source).decode().split()[-1]
        with tarfile.open(fileobj=io.BytesIO(_git(source, "archive", tree))) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder)


def _git(source: str, *words: str) -> bytes:
    try:
        return subprocess.run(["git", *words], check=True, capture_output=True).stdout
    except FileNotFoundError:
        raise PmgenError(source, "There is no such file, and no git to look for that revision.", _FIX) from None
    except subprocess.CalledProcessError as error:
        said = bytes(error.stderr).decode(errors="replace").strip().splitlines()
        told = f": {said[0].removeprefix('fatal: ')}" if said else ""
        raise PmgenError(source, f"git cannot give it{told}.", _FIX) from None
