# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The border to httpx2: our requests as its requests, its errors as ours. Imported at the first call."""

from collections.abc import AsyncIterator, Iterator
from typing import Any

import httpx2

from .content import RequestContent
from .draft import Outgoing
from .errors import (
    APIConnectionError,
    APITimeoutError,
    InvalidRequestError,
    ResponseTooLargeError,
)
from .url import InvalidUrl

HTTPError = httpx2.HTTPError
# So much of an answer that nobody wants is read, so that its connection can be used again.
MOST_DISCARDED = 65_536
_NO_BODY = httpx2.ByteStream(b"")


class FileStream(httpx2.SyncByteStream):
    """A body with files, read while it is sent."""

    def __init__(self, content: RequestContent) -> None:
        self._content = content

    def __iter__(self) -> Iterator[bytes]:
        yield from self._content.chunks()


class AsyncFileStream(httpx2.AsyncByteStream):
    """The same; files are read in a thread, so that nothing else has to wait for them."""

    def __init__(self, content: RequestContent) -> None:
        self._content = content

    async def __aiter__(self) -> AsyncIterator[bytes]:
        from anyio.to_thread import run_sync

        chunks = self._content.chunks()
        while (chunk := await run_sync(next, chunks, None)) is not None:
            yield chunk


def new_client() -> httpx2.Client:
    """A client of our own."""
    return httpx2.Client(timeout=_timeout())


def new_async_client() -> httpx2.AsyncClient:
    """An async client of our own."""
    return httpx2.AsyncClient(timeout=_timeout())


def _timeout() -> httpx2.Timeout:
    return httpx2.Timeout(60.0, connect=10.0)


def to_httpx(
    request: Outgoing,
    *,
    timeout: dict[str, Any] | None,
    cookies: httpx2.Cookies,
    is_async: bool,
) -> httpx2.Request:
    """The request for httpx2, byte for byte as we want it.

    httpx2 encodes URLs by its own rules. Where they differ from Postman's, the exact request target is handed over
    beside the URL; so it is if the query holds a credential, because httpx2 logs URLs.
    Raises InvalidRequestError if httpx2 cannot send it.
    """
    target = request.target
    exact = target.request_target.encode("latin-1")
    try:
        target.port_number  # noqa: B018  # raises for a port that is no number
        url = httpx2.URL(
            target.public
            if request.secret_query
            else target.origin + target.request_target
        )
    except (InvalidUrl, httpx2.InvalidURL) as error:
        raise InvalidRequestError(f"{target.origin}: {error}") from error
    extensions: dict[str, Any] = {}
    if timeout is not None:
        extensions["timeout"] = timeout
    if url.raw_path != exact:
        extensions["target"] = exact
    made = httpx2.Request(
        request.method,
        url,
        headers=request.headers.encoded(),
        stream=_stream(request.content, is_async=is_async),
        extensions=extensions,
    )
    if any(True for _ in cookies.jar):
        cookies.set_cookie_header(made)
    return made


def _stream(
    content: RequestContent | None, *, is_async: bool
) -> httpx2.SyncByteStream | httpx2.AsyncByteStream:
    if content is None:
        return _NO_BODY
    data = content.data
    if data is not None:
        return httpx2.ByteStream(data)
    return AsyncFileStream(content) if is_async else FileStream(content)


def timeout_extension(timeout: float | httpx2.Timeout | None) -> dict[str, Any]:
    """A timeout in the form that a request carries."""
    return (
        timeout if isinstance(timeout, httpx2.Timeout) else httpx2.Timeout(timeout)
    ).as_dict()


class Limited:
    """Takes an answer piece by piece, as long as it keeps to its limit; compressed ones count as what they become."""

    def __init__(self, response: httpx2.Response, limit: int) -> None:
        self._response = response
        self._limit = limit
        self._pieces: list[bytes] = []
        self._size = 0

    def add(self, piece: bytes) -> None:
        """Keeps a piece. Raises ResponseTooLargeError if that is too much."""
        self._size += len(piece)
        if self._size > self._limit:
            request = self._response.request
            shown = str(request.url.copy_with(query=None, fragment=None))
            message = f"{request.method} {shown}: the answer has more than {self._limit} bytes"
            raise ResponseTooLargeError(message, method=request.method, url=shown)
        self._pieces.append(piece)

    def whole(self) -> httpx2.Response:
        """The answer, read and plain."""
        response = self._response
        return httpx2.Response(
            response.status_code,
            headers=[
                (name, value)
                for name, value in response.headers.multi_items()
                if name.lower()
                not in ("content-encoding", "content-length", "transfer-encoding")
            ],
            content=b"".join(self._pieces),
            request=response.request,
            extensions=response.extensions,
        )


def reading_error(
    error: httpx2.HTTPError, response: httpx2.Response
) -> APIConnectionError:
    """Our error for one of httpx2 while a body is read."""
    url = response.url
    shown = f"{url.scheme}://{url.netloc.decode('ascii')}{url.path}"
    kind = (
        APITimeoutError
        if isinstance(error, httpx2.TimeoutException)
        else APIConnectionError
    )
    message = f"{response.request.method} {shown}: the answer broke off: {str(error) or type(error).__name__}"
    return kind(message, method=response.request.method, url=shown)


def connection_error(error: httpx2.HTTPError, request: Outgoing) -> APIConnectionError:
    """Our error for one of httpx2; its message names the place, never query or headers."""
    place = f"{request.method} {request.target.public}"
    if isinstance(error, httpx2.TimeoutException):
        kind = {
            "ConnectTimeout": "no connection",
            "PoolTimeout": "no free connection",
        }.get(type(error).__name__)
        return APITimeoutError(
            f"{place}: {kind or 'no answer'} in time",
            method=request.method,
            url=request.target.public,
            never_sent=kind is not None,
        )
    detail = str(error) or type(error).__name__
    return APIConnectionError(
        f"{place}: {detail}",
        method=request.method,
        url=request.target.public,
        never_sent=isinstance(error, httpx2.ConnectError),
    )
