# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""When a request is repeated, and after how long."""

import time
from typing import Final

from .draft import Outgoing
from .operation import Retry

_SAFE_METHODS: Final = frozenset(("GET", "HEAD", "PUT", "DELETE", "OPTIONS"))
_PASSING_STATUSES: Final = frozenset((408, 429, 500, 502, 503, 504))
_FIRST_WAIT: Final = 0.5
_LONGEST_WAIT: Final = 8.0
# A server that asks for more patience than this gets none: the error says so at once.
_LONGEST_ASKED: Final = 60.0


NO_RETRY: Final = Retry()


def is_repeatable(request: Outgoing, hint: Retry = NO_RETRY) -> bool:
    """Whether sending it twice does no harm: by its method, or because an idempotency key makes the server remember.

    What the operation's own hint says goes before both.
    """
    safe = request.method in _SAFE_METHODS or "Idempotency-Key" in request.headers
    return (safe if hint.safe is None else hint.safe) and request.replayable


def is_passing(status: int, hint: Retry = NO_RETRY) -> bool:
    """Whether the same request may succeed a little later."""
    return status in _PASSING_STATUSES or status in hint.statuses


def wait_before(
    attempt: int, retry_after: str | None = None, hint: Retry = NO_RETRY
) -> float | None:
    """Seconds before repetition number `attempt` (0 is the first); None: not worth waiting for.

    The server's word counts; else the wait doubles, up to a quarter shorter by chance, so that clients do not come back
    all at once.
    """
    asked = _asked_wait(retry_after)
    if asked is not None:
        return asked if asked <= _LONGEST_ASKED else None
    import random

    first = _FIRST_WAIT if hint.wait is None else hint.wait
    wait = min(first * 2.0**attempt, max(_LONGEST_WAIT, first))
    return wait * random.uniform(0.75, 1.0)


def _asked_wait(retry_after: str | None) -> float | None:
    """Retry-After as seconds: a number, or a date; None if it is neither."""
    if not retry_after:
        return None
    try:
        seconds = float(retry_after)
    except ValueError:
        from email.utils import parsedate_to_datetime

        try:
            seconds = parsedate_to_datetime(retry_after).timestamp() - time.time()
        except (ValueError, TypeError, OverflowError):
            return None
    return max(0.0, seconds) if seconds == seconds else None
