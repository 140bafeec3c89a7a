"""What a pure function makes of the very same objects, made once: the parts of a client ask for it each by itself."""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")

# So many results are held; a client with more requests has some of them made again.
_LIMIT = 4096


def once(function: Callable[P, R]) -> Callable[P, R]:
    """The function, with a memory for results.

    Arguments are the same if they are one object: to compare a request with another one takes longer than many a
    function. They are held with the result, so that no other object can come to stand in their place.
    """
    known: dict[tuple[int, ...], tuple[object, R]] = {}

    @wraps(function)
    def remembered(*given: P.args, **named: P.kwargs) -> R:
        key = (*map(id, given), *map(id, named.values()))
        found = known.get(key)
        if found is None:
            if len(known) >= _LIMIT:
                known.clear()
            found = known[key] = ((given, named), function(*given, **named))
        return found[1]

    return remembered
