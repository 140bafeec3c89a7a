"""What a back end makes: files, and pieces that are still to be printed."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import NamedTuple

from pmgen.errors import Notice


class OnDisk(NamedTuple):
    """A file that lies where it belongs as the last build left it: the hash of its content, and what the system tells
    of it (`write.state_of`)."""

    hash: str
    state: str


@dataclass(frozen=True, slots=True)
class File:
    """A file to write.

    Attributes:
        path: relative to the collection's output folder, with `/`; every part safe (made by `build/names.py`).
        content: its text, with `\\n` line ends; "" if it need not be printed, as it is `on_disk`.
        endpoint: the id of the endpoint it is made for, "" if none.
        kind: the back end, with the language where there is one: `client`, `curl`, `chilkat/lianja`.
        executable: whether it is a program to run (a shell script).
        merged: whether what stood on disk is in it already, so that people may have edited that.
        formatted: whether it is Python that black leaves as it is; black is slow, so it is not asked again.
        on_disk: how it lies there, if it is right already.
    """

    path: str
    content: str
    endpoint: str = ""
    kind: str = ""
    executable: bool = False
    formatted: bool = False
    merged: bool = False
    on_disk: OnDisk | None = None


class Printed(NamedTuple):
    """What came of a piece: its files, and what could not be carried over."""

    files: tuple[File, ...]
    notices: tuple[Notice, ...] = ()


class Piece(NamedTuple):
    """Files that are printed together.

    What they are depends on the inputs alone, on pmgen and on its options: while these stay, they need not be printed
    again. So the function must be one of a module, which is handed all that it looks at.

    Attributes:
        work: prints them.
        inputs: its arguments: dataclasses, tuples, lists, mappings, texts and numbers, and no sets.
        lasting: false if the inputs cannot be compared with those of the last build, as they hold everything.
    """

    work: Callable[..., Printed]
    inputs: tuple[object, ...]
    lasting: bool = True


@dataclass(frozen=True, slots=True)
class Pieces:
    """All that a back end makes of a collection, in order.

    Attributes:
        all: the pieces.
        prepare: reads what all need, such as templates, before the work is spread over processes.
        worth_processes: from so many pieces on that is sooner done than by one process.
        at_once: how many a process prints before it hands them over.
    """

    all: Iterable[Piece] = ()
    prepare: Callable[[], object] = tuple
    worth_processes: int = 1
    at_once: int = 16
