"""A build of one collection as plain data: what is to be done, and what came of it."""

from dataclasses import dataclass
from pathlib import Path

from pmgen.errors import Notice, PmgenError
from pmgen.options import Options
from pmgen.pipeline import Built


@dataclass(frozen=True, slots=True)
class Job:
    """One collection to build.

    Attributes:
        collection: its path, or `-`.
        content: the bytes of standard input, for `-`.
        options: how.
        folder: where the user is; paths are relative to it.
        force: whether files edited by hand are overwritten.
        compare: whether nothing is written, and the differences are told.
        follows: the output folder of the collection under its former name, as it was before any job began; "" if there
            is none, None if nobody has looked.
    """

    collection: str
    content: bytes | None
    options: Options
    folder: Path
    force: bool = False
    compare: bool = False
    follows: str | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of a job: what was built or why not, and what was noticed.

    Attributes:
        collection: as the user named it.
        built: what was made; None if there was an error.
        error: why nothing was made.
        notices: in order.
    """

    collection: str
    built: Built | None
    error: PmgenError | None = None
    notices: tuple[Notice, ...] = ()
