# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What happens between a request and its final answer: challenges, redirects, repetitions.

`exchange` talks to nobody: it yields what is to be done and is told what came of it. The sync and the async client do
the same steps, each in its own way.
"""

from collections.abc import Generator
from typing import TYPE_CHECKING, NamedTuple, TypeAlias

from .draft import Outgoing
from .errors import APIConnectionError
from .operation import Retry
from .redirect import follow, is_redirect
from .retry import NO_RETRY, is_passing, is_repeatable, wait_before
from .url import InvalidUrl

if TYPE_CHECKING:
    import httpx2


class Send(NamedTuple):
    """Send it; the answer is an httpx2.Response, or an APIConnectionError is thrown in."""

    request: Outgoing


class Wait(NamedTuple):
    """Wait."""

    seconds: float


class Discard(NamedTuple):
    """Read what is left of the answer and close it."""

    response: "httpx2.Response"


Step: TypeAlias = Send | Wait | Discard
Exchange: TypeAlias = (
    "Generator[Step, httpx2.Response | None, tuple[httpx2.Response, Outgoing]]"
)


def exchange(request: Outgoing, *, retries: int, hint: Retry = NO_RETRY) -> Exchange:
    """Sends the request and whatever follows from it; `hint` is the operation's own word on repetitions.

    Returns the final answer and the request that it answers. Raises APIConnectionError if there is none.
    """
    attempt = 0
    while True:
        try:
            response = yield Send(request)
        except APIConnectionError as error:
            if attempt >= retries or not (
                is_repeatable(request, hint) or _was_never_sent(error, request)
            ):
                raise
            wait = wait_before(attempt, hint=hint)
        else:
            assert response is not None
            following = _following(request, response)
            if following is not None:
                yield Discard(response)
                request = following
                continue
            if (
                attempt >= retries
                or not is_passing(response.status_code, hint)
                or not is_repeatable(request, hint)
            ):
                return response, request
            wait = wait_before(attempt, response.headers.get("retry-after"), hint)
            if wait is None:
                return response, request
            yield Discard(response)
        attempt += 1
        yield Wait(wait or 0.0)


def _following(request: Outgoing, response: "httpx2.Response") -> Outgoing | None:
    """The request that the answer asks for: the answer to a challenge, or where a redirect leads."""
    status = response.status_code
    if request.challenger is not None and status in (401, 403) and request.replayable:
        challenges = response.headers.get_list("www-authenticate")
        value = request.challenger.answer(status, challenges, request)
        if value is not None:
            return request.with_header("Authorization", value)
    location = response.headers.get("location")
    if location and is_redirect(status, location) and request.follow is not None:
        return _redirected(request, status, location)
    return None


def _redirected(request: Outgoing, status: int, location: str) -> Outgoing | None:
    if not request.follow:
        raise APIConnectionError(
            "too many redirects", method=request.method, url=request.target.public
        )
    try:
        following = follow(request, status, location)
    except InvalidUrl as error:
        raise APIConnectionError(
            f"{request.method} {request.target.public} was redirected to where nothing can be asked: {error}",
            method=request.method,
            url=request.target.public,
        ) from error
    return following if following.replayable else None


def _was_never_sent(error: APIConnectionError, request: Outgoing) -> bool:
    """Whether not even a connection came about, so that any request may be sent again."""
    return error.never_sent and request.replayable
