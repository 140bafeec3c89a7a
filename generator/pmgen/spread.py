"""Work spread over processes, with results in order and few of them held at a time."""

import gc
import os
import signal
import sys
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from concurrent.futures import Future

T = TypeVar("T")
R = TypeVar("R")

# Chunks under way for each process: one in work, and one that waits for it.
_WAITING: Final = 2
_work: Callable[[Any], Any]


def spread(work: Callable[[T], R], chunks: Sequence[T], *, processes: int | None = None) -> Iterator[R]:
    """`work` of each chunk, in order.

    The other processes are copies of this one, so `work` may be a closure over whatever it needs; results and
    exceptions travel back by pickle. Where copies cannot be had (Windows, macOS, a process with threads, one that is
    a copy itself) everything is done here.

    Args:
        work: is called in the processes, once a chunk.
        chunks: what it is called with.
        processes: how many; None takes one for each processor that this process may use.
    """
    count = min(processes or _processors(), len(chunks))
    if count < 2 or not _can_copy():
        return map(work, chunks)
    return _spread(work, chunks, count)


def in_order(
    work: Callable[[T], R], items: Sequence[T], *, at_once: int = 16, processes: int | None = None
) -> Iterator[R]:
    """`work` of each of many small items, in order; some at a time, so that there is less to be sent about.

    Args:
        work: as for `spread`.
        items: need not be fit for pickle: the other processes have them already.
        at_once: how many a process does before it hands over the results.
        processes: as for `spread`.
    """

    def some(places: range) -> list[R]:
        return [work(items[place]) for place in places]

    chunks = [range(start, min(start + at_once, len(items))) for start in range(0, len(items), at_once)]
    return chain.from_iterable(spread(some, chunks, processes=processes))


def _spread(work: Callable[[T], R], chunks: Sequence[T], count: int) -> Generator[R]:
    import multiprocessing
    from concurrent.futures import ProcessPoolExecutor

    context = multiprocessing.get_context("fork")
    gc.freeze()  # a look for circles of objects would touch, and so copy, all memory that the processes share
    with ProcessPoolExecutor(count, mp_context=context, initializer=_begin, initargs=(work,)) as pool:
        under_way: deque[Future[R]] = deque()
        try:
            for chunk in chunks:
                under_way.append(pool.submit(_call, chunk))
                if len(under_way) >= count * _WAITING:
                    yield under_way.popleft().result()
            while under_way:
                yield under_way.popleft().result()
        finally:
            pool.shutdown(cancel_futures=True)
            gc.unfreeze()


def _begin(work: Callable[[Any], Any]) -> None:
    """Prepares a process: the first one alone is told of Ctrl-C, and none outlives it."""
    global _work
    _work = work
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_the_first, daemon=True).start()


def _end_with_the_first() -> None:
    """Waits for the end of the process that this one is a copy of, which may have been killed."""
    from multiprocessing import connection, parent_process

    first = parent_process()
    if first is not None:
        connection.wait([first.sentinel])
        os._exit(1)


def _call(chunk: Any) -> Any:
    return _work(chunk)


def _processors() -> int:
    """How many processors this process may use."""
    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count() or 1


def _can_copy() -> bool:
    """Whether a copy of this process is safe: macOS's own libraries do not stand it, nor do threads."""
    import multiprocessing

    known = sys.platform != "darwin" and "fork" in multiprocessing.get_all_start_methods()
    return known and threading.active_count() == 1 and multiprocessing.parent_process() is None
