"""Collections as they were in another revision of a git repository: `HEAD~1:collections/api.json`.

The repository may be a stranger's: git is asked for objects only, which runs no filter, hook or transport that its
configuration names.
"""

import io
import os
import subprocess
import tarfile
import tempfile
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath
from typing import Final

from pmgen.errors import PmgenError

_FIX: Final = "Write it as `git show` takes it: REVISION:PATH, the path from the top of the repository or from `./`."
# Objects that a partial clone lacks are not fetched: how that is done is the repository's to say.
_OFFLINE: Final = {"GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1", "GIT_OPTIONAL_LOCKS": "0"}
_FILES: Final = (b"100644", b"100755")


def is_revision(source: str) -> bool:
    """Whether a source names a file of a revision; a path that is there is one, whatever signs it has."""
    revision, colon, path = source.partition(":")
    return bool(revision and colon and path) and not path.startswith("//") and not Path(source).exists()


@contextmanager
def checked_out(source: str) -> Generator[Path | bytes]:
    """What a revision holds: the bytes of a file, or a folder that is there as long as the context is.

    The folder is called as in the repository, since a collection without a name has that of its folder.

    Raises:
        PmgenError: there is no git, no repository, no such revision or no such file in it.
    """
    kind = _git(source, "cat-file", "-t", "--end-of-options", source).decode().strip()
    if kind != "tree":
        yield _git(source, "cat-file", "blob", "--end-of-options", source)
        return
    with tempfile.TemporaryDirectory(prefix="pmgen-") as folder:
        try:
            name = PurePosixPath(source.partition(":")[2]).name
            place = Path(folder, name if name.strip(".") else "collections")
            with tarfile.open(fileobj=_archive(source)) as archive:
                archive.extractall(place, filter="data")
        except (OSError, tarfile.TarError) as error:
            raise PmgenError(source, f"Its files cannot be written here: {error}.", _FIX) from None
        yield place


def _archive(source: str) -> io.BytesIO:
    """The files of a revision's folder as `git archive` gives them, which would run filters."""
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as archive:
        for path, content in _files(source):
            entry = tarfile.TarInfo(path)
            entry.size = len(content)
            archive.addfile(entry, io.BytesIO(content))
    made.seek(0)
    return made


def _files(source: str) -> Iterator[tuple[str, bytes]]:
    """The files below a tree, as they are in the repository; links are none."""
    tree = _git(source, "rev-parse", "--verify", "--end-of-options", source).decode().split()[-1]
    names: list[tuple[str, bytes]] = []
    for entry in _git(source, "ls-tree", "-r", "-z", "--full-tree", tree).split(b"\0"):
        head, _, name = entry.partition(b"\t")
        if head[:6] in _FILES:
            names.append((os.fsdecode(name), head.split()[-1]))
    told = _git(source, "cat-file", "--batch", given=b"".join(object_name + b"\n" for _, object_name in names))
    for path, _ in names:
        head, _, told = told.partition(b"\n")
        size = int(head.split()[-1])
        yield path, told[:size]
        told = told[size + 1 :]


def _git(source: str, *words: str, given: bytes = b"") -> bytes:
    try:
        return subprocess.run(
            ["git", *words], check=True, capture_output=True, input=given, env={**os.environ, **_OFFLINE}
        ).stdout
    except FileNotFoundError:
        raise PmgenError(source, "There is no such file, and no git to look for that revision.", _FIX) from None
    except subprocess.CalledProcessError as error:
        said = bytes(error.stderr).decode(errors="replace").strip().splitlines()
        told = f": {said[0].removeprefix('fatal: ')}" if said else ""
        raise PmgenError(source, f"git cannot give it{told}.", _FIX) from None
