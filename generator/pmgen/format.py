"""Black on the Python files that go out; its own fixed point is what is written.

What black made of a text is kept by the text's hash, as the hash of the result: the result itself lies in the output
folder. So the cache holds nothing of anybody's code, and what was edited since then is formatted again.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Final

from pmgen.cache import keep, kept
from pmgen.errors import PmgenError
from pmgen.files import File
from pmgen.write import content_of, hash_of

LINE_LENGTH: Final = 88


class _Memory:
    """What black made of texts, by their hashes: in the last build, and in this one.

    Args:
        folder: that of the outputs, where results lie; None if there is none.
    """

    def __init__(self, folder: Path | None) -> None:
        self._folder = folder
        self._used: dict[str, str] = {}
        self._lie: set[str] = set()

    @cached_property
    def _known(self) -> Mapping[str, str]:
        return {} if self._folder is None else kept(_key(self._folder)) or {}

    def save(self) -> None:
        """Keeps what was used in this build, and forgets the rest."""
        still = {given: made for given, made in self._known.items() if made in self._lie}
        used = still | self._used
        if self._folder is not None and used and used != self._known:
            keep(_key(self._folder), used)

    def lies(self, content: str) -> None:
        """Tells of a file of that hash, which need not be printed: what black made of it is not forgotten."""
        self._lie.add(content)

    def text(self, path: str, source: str) -> str:
        """Python source as black writes it; the last result may lie at that path. Raises ValueError if it is none."""
        given = hash_of(source.encode())
        wanted = self._known.get(given, "")
        found = source if wanted == given else self._lying(path, wanted)
        if found is None:
            found = as_black_writes(source)
            wanted = hash_of(found.encode())
        self._used[given] = wanted
        return found

    def _lying(self, path: str, wanted: str) -> str | None:
        """The file at a path, if it is the one that is wanted."""
        content = content_of(self._folder / path) if wanted and self._folder is not None else None
        return content.decode() if content is not None and hash_of(content) == wanted else None


def formatted(files: Iterable[File], folder: Path | None = None) -> Iterator[File]:
    """The files, Python ones as black writes them; those that are so already are not looked at.

    Args:
        files: those of one collection.
        folder: where they go, and where those of the last build lie; None if nothing is to be remembered.

    Raises PmgenError that names the endpoint if a file is not Python: a defect of pmgen's, told with its place.
    """
    memory = _Memory(folder)
    for file in files:
        if file.on_disk is not None:
            memory.lies(file.on_disk.hash)
        yield file if file.formatted or not file.path.endswith(".py") else _formatted(file, memory)
    memory.save()


def _formatted(file: File, memory: _Memory) -> File:
    try:
        return replace(file, content=memory.text(file.path, file.content), formatted=True)
    except ValueError as error:
        fix = f"Please report this with the collection; --exclude leaves the request out ({error})."
        raise PmgenError(file.path, f"What was made for {file.endpoint or 'the client'} is not Python.", fix) from error


def _key(folder: Path) -> str:
    """The name of an output folder's record; another black has another one."""
    from importlib.metadata import version

    text = f"black {version('black')} {LINE_LENGTH}\0{folder.absolute()}"
    return hash_of(text.encode("utf-8", "surrogateescape"))


@lru_cache(maxsize=256)
def as_black_writes(source: str) -> str:
    """Python source formatted by black. Raises ValueError if it is not Python.

    Black is loaded when it is first needed, and asked once for what many clients have in common.
    """
    from black import format_file_contents
    from black.mode import Mode, TargetVersion
    from black.report import NothingChanged

    mode = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
    try:
        return format_file_contents(source, fast=True, mode=mode)
    except NothingChanged:
        return source
