"""What a pure function makes of the very same objects, made once: the parts of a client ask for it each by itself."""

from collections.abc import Callable, Mapping
from functools import wraps
from typing import Generic, ParamSpec, TypeVar

from pmgen import warm

P = ParamSpec("P")
R = TypeVar("R")

# So many results are held; a client with more requests has some of them made again.
_LIMIT = 4096


def once(function: Callable[P, R]) -> Callable[P, R]:
    """The function, with a memory for results.

    Arguments are the same if they are one object: to compare a request with another one takes longer than many a
    function. They are held with the result, so that no other object can come to stand in their place.
    """

    def all_given(*given: P.args, **named: P.kwargs) -> tuple[object, ...]:
        return (*given, *named.values())

    return once_for(all_given)(function)


def once_for(
    needed: Callable[P, tuple[object, ...]], *, limit: int = _LIMIT
) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """`once` for a function that looks at parts of its arguments only.

    Args:
        needed: gives the parts; arguments whose parts are the same objects have one result.
        limit: so many results are held.
    """

    def remembering(function: Callable[P, R]) -> Callable[P, R]:
        known: dict[tuple[int, ...], tuple[object, R]] = {}

        @wraps(function)
        def remembered(*given: P.args, **named: P.kwargs) -> R:
            parts = needed(*given, **named)
            key = tuple(map(id, parts))
            found = known.get(key)
            if found is None:
                if len(known) >= limit:
                    known.clear()
                found = known[key] = (parts, function(*given, **named))
            return found[1]

        return remembered

    return remembering


class Same(Generic[R]):
    """Objects of the last time in the place of equal ones, so that what `once` knows of them counts again.

    For a process that builds a collection once more (`build --watch`).

    Args:
        told: all that tells objects apart; mappings, which are equal in any order, by their items.
    """

    def __init__(self, told: Callable[[R], object] = lambda one: one) -> None:
        self._told = told
        self._known = warm.kept(dict[str, R]())

    def of(self, named: Mapping[str, R]) -> dict[str, R]:
        """The objects by their names, those of the last time where they are equal."""
        found = {name: self._last(name, one) for name, one in named.items()}
        self._known.clear()
        self._known.update(found)
        return found

    def _last(self, name: str, one: R) -> R:
        last = self._known.get(name)
        return last if last is not None and self._told(last) == self._told(one) else one
