"""Black on the Python files that go out; its own fixed point is what is written."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Final

from black import format_file_contents
from black.mode import Mode, TargetVersion
from black.parsing import InvalidInput
from black.report import NothingChanged

from pmgen.errors import PmgenError
from pmgen.files import File

LINE_LENGTH: Final = 88


def formatted(files: Iterable[File]) -> tuple[File, ...]:
    """The files, Python ones as black writes them.

    Raises PmgenError that names the endpoint if a file is not Python: a defect of pmgen's, told with its place.
    """
    return tuple(file if file.formatted or not file.path.endswith(".py") else _formatted(file) for file in files)


def _formatted(file: File) -> File:
    try:
        text = format_file_contents(file.content, fast=True, mode=_MODE)
    except NothingChanged:
        return file
    except InvalidInput as error:
        fix = f"Please report this with the collection; --exclude leaves the request out ({error})."
        raise PmgenError(file.path, f"What was made for {file.endpoint or 'the client'} is not Python.", fix) from error
    return replace(file, content=text)


_MODE: Final = Mode(line_length=LINE_LENGTH, target_versions={TargetVersion.PY311})
