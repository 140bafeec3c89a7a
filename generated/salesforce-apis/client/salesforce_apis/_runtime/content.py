# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The body of a request as bytes and files, with its length."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from .files import Chunk


class RequestContent(NamedTuple):
    """A body: bytes and files one after the other.

    Attributes:
        pieces: in order.
        form: name and value of an urlencoded body, for those auths that sign them.
        is_multipart: whether it is a multipart form, which no auth signs.
    """

    pieces: Sequence[Chunk]
    form: tuple[tuple[str, str], ...] | None = None
    is_multipart: bool = False

    def __repr__(self) -> str:
        return f"RequestContent(length={self.length})"

    @property
    def data(self) -> bytes | None:
        """The whole body, if no file is part of it."""
        if len(self.pieces) == 1 and isinstance(self.pieces[0], bytes):
            return self.pieces[0]
        joined = b"".join(piece for piece in self.pieces if isinstance(piece, bytes))
        return (
            joined if all(isinstance(piece, bytes) for piece in self.pieces) else None
        )

    @property
    def length(self) -> int | None:
        """In bytes; None if a part's length is unknown."""
        total = 0
        for piece in self.pieces:
            size = len(piece) if isinstance(piece, bytes) else piece.length
            if size is None:
                return None
            total += size
        return total

    @property
    def replayable(self) -> bool:
        """Whether it can be sent again."""
        return all(
            isinstance(piece, bytes) or piece.replayable for piece in self.pieces
        )

    def chunks(self) -> Iterator[bytes]:
        """The body in pieces."""
        for piece in self.pieces:
            if isinstance(piece, bytes):
                if piece:
                    yield piece
            else:
                yield from piece.chunks()


EMPTY: Final = RequestContent((b"",))
