"""Black on the Python files that go out; its own fixed point is what is written."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache
from typing import Final

from pmgen.errors import PmgenError
from pmgen.files import File

LINE_LENGTH: Final = 88


def formatted(files: Iterable[File]) -> Iterator[File]:
    """The files, Python ones as black writes them; those that are so already are not looked at.

    Raises PmgenError that names the endpoint if a file is not Python: a defect of pmgen's, told with its place.
    """
    return (file if file.formatted or not file.path.endswith(".py") else _formatted(file) for file in files)


def _formatted(file: File) -> File:
    try:
        return replace(file, content=as_black_writes(file.content), formatted=True)
    except ValueError as error:
        fix = f"Please report this with the collection; --exclude leaves the request out ({error})."
        raise PmgenError(file.path, f"What was made for {file.endpoint or 'the client'} is not Python.", fix) from error


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
