"""Printing the pieces of a back end, but for those whose files lie on disk as they would be printed."""

from collections.abc import Iterator
from typing import Protocol

from pmgen.errors import Report
from pmgen.files import File, Piece, Pieces, Printed
from pmgen.spread import in_order


class Memory(Protocol):
    """What is known of the pieces of the last build."""

    def found(self, piece: Piece) -> Printed | None:
        """What would come of a piece, if that lies on disk; None if it has to be printed."""
        ...

    def add(self, piece: Piece, printed: Printed) -> None:
        """Takes what came of a piece that was printed."""
        ...


class _Nothing:
    """No memory."""

    def found(self, piece: Piece) -> Printed | None:
        return None

    def add(self, piece: Piece, printed: Printed) -> None:
        pass


def print_all(pieces: Pieces, report: Report, memory: Memory | None = None) -> Iterator[File]:
    """The files of all pieces, in order, each printed when it is asked for or in other processes if there are many.

    Args:
        pieces: what a back end makes.
        report: takes what could not be carried over, of pieces that need not be printed too.
        memory: knows which these are; without it all are printed.
    """
    memory = memory or _Nothing()
    known = [(piece, memory.found(piece)) for piece in pieces.all]
    missing = [piece for piece, found in known if found is None]
    if missing:
        pieces.prepare()
    processes = None if len(missing) >= pieces.worth_processes else 1
    made = in_order(_print, missing, at_once=pieces.at_once, processes=processes)
    for piece, found in known:
        if found is None:
            found = next(made)
            memory.add(piece, found)
        for notice in found.notices:
            report.add(notice)
        yield from found.files


def _print(piece: Piece) -> Printed:
    return piece.work(*piece.inputs)
