# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Answers: their bodies as values, and the wrappers that show all of an answer."""

import json
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from contextlib import contextmanager
from functools import lru_cache
from importlib import import_module
from types import TracebackType
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeAlias, TypeVar

from .content_kinds import content_kind
from .errors import find_request_id

if TYPE_CHECKING:
    import httpx2

T = TypeVar("T")

# What a call returns whose answer nothing is known of: parsed JSON, text, bytes, or None for no body.
Content: TypeAlias = Any

_PARSED: Final = "pmgen.parsed"


def peek_json(response: "httpx2.Response") -> Any:
    """The body as JSON, None if it is none; the value is kept for `parse_body`, so that it is parsed once."""
    try:
        value = json.loads(response.content)
    except (ValueError, RecursionError):
        return None
    response.extensions[_PARSED] = value
    return value


def parse_body(response: "httpx2.Response", *, expects_json: bool) -> Any:
    """The body as a value: JSON parsed (integers whole), text as text, anything else as bytes; None if there is none.

    `expects_json`: it is tried as JSON whatever the server calls it.
    """
    data = response.content
    if not data:
        return None
    kind = content_kind(response.headers.get("content-type", ""))
    if (
        kind == "json"
        or expects_json
        or (not kind and data.lstrip()[:1] in (b"{", b"["))
    ):
        try:
            return (
                response.extensions.pop(_PARSED)
                if _PARSED in response.extensions
                else json.loads(data)
            )
        except (ValueError, RecursionError):
            return response.text
    return response.text if kind == "text" else data


@lru_cache(maxsize=4096)
def resolve_type(package: str, reference: str) -> Any:
    """The type that "module:name" means; a module that begins with a dot is the package's own."""
    module, _, name = reference.partition(":")
    return getattr(import_module(module, package), name)


@contextmanager
def reading(response: "httpx2.Response") -> Generator[None, None, None]:
    """Turns httpx2's errors while a body is read into ours."""
    from .transport import HTTPError, reading_error

    try:
        yield
    except HTTPError as error:
        raise reading_error(error, response) from error


class _Answer(Generic[T]):
    """What both kinds of answer show."""

    __slots__ = ("_parse", "http_response")

    def __init__(
        self, http_response: "httpx2.Response", parse: "Callable[[httpx2.Response], T]"
    ) -> None:
        self.http_response = http_response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """The status."""
        return self.http_response.status_code

    @property
    def headers(self) -> "httpx2.Headers":
        """The answer's headers."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """What the server calls the request, if it says so."""
        return find_request_id(self.http_response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} [{self.status_code}]>"


class APIResponse(_Answer[T]):
    """A whole answer: status, headers, and the body in every form."""

    __slots__ = ()

    def parse(self) -> T:
        """What the method itself would have returned."""
        return self._parse(self.http_response)

    @property
    def content(self) -> bytes:
        """The body."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The body as text."""
        return self.http_response.text

    def json(self) -> Any:
        """The body as JSON. Raises ValueError if it is none."""
        return json.loads(self.http_response.content)


class StreamedResponse(_Answer[T]):
    """An answer whose body is still to be read; a context manager."""

    __slots__ = ()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """The body in pieces as they come."""
        with reading(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self) -> Iterator[str]:
        """The body as text in pieces."""
        with reading(self.http_response):
            yield from self.http_response.iter_text()

    def iter_lines(self) -> Iterator[str]:
        """The body's lines."""
        with reading(self.http_response):
            yield from self.http_response.iter_lines()

    def read(self) -> bytes:
        """The whole body."""
        with reading(self.http_response):
            return self.http_response.read()

    def parse(self) -> T:
        """Reads the body and returns what the method itself would have returned."""
        self.read()
        return self._parse(self.http_response)

    def close(self) -> None:
        """Ends the answer, read or not."""
        self.http_response.close()


class AsyncStreamedResponse(_Answer[T]):
    """An answer whose body is still to be read; an async context manager."""

    __slots__ = ()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()

    async def iter_bytes(self, chunk_size: int | None = None) -> AsyncIterator[bytes]:
        """The body in pieces as they come."""
        with reading(self.http_response):
            async for chunk in self.http_response.aiter_bytes(chunk_size):
                yield chunk

    async def iter_text(self) -> AsyncIterator[str]:
        """The body as text in pieces."""
        with reading(self.http_response):
            async for text in self.http_response.aiter_text():
                yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines."""
        with reading(self.http_response):
            async for line in self.http_response.aiter_lines():
                yield line

    async def read(self) -> bytes:
        """The whole body."""
        with reading(self.http_response):
            return await self.http_response.aread()

    async def parse(self) -> T:
        """Reads the body and returns what the method itself would have returned."""
        await self.read()
        return self._parse(self.http_response)

    async def close(self) -> None:
        """Ends the answer, read or not."""
        await self.http_response.aclose()
