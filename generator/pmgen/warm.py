"""What a process keeps of one build for the next, while it watches. It saves work, and decides nothing."""

from typing import Final, Protocol, TypeVar


class _Memory(Protocol):
    def clear(self) -> None: ...


_M = TypeVar("_M", bound=_Memory)
_all: Final[list[_Memory]] = []


def kept(memory: _M) -> _M:
    """A mapping or a list that `forget` empties; whoever makes it sees that it does not grow."""
    _all.append(memory)
    return memory


def forget() -> None:
    """Empties all: the next build begins as that of a new process."""
    for memory in _all:
        memory.clear()
