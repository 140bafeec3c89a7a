# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The async client: thin around what it shares with the sync one (`base_client`); `async_engine` does the work."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar, cast

from .arguments import NOT_GIVEN
from .base_client import BaseClient, BaseResource, in_mode
from .connections import AsyncConnections

if TYPE_CHECKING:
    from .async_engine import AsyncEngine
    from .call import Keyed
    from .operation import Operation
    from .options import RequestOptions
    from .paging import AsyncPaginator
    from .responses import APIResponse, AsyncStreamedResponse

T = TypeVar("T")
P = ParamSpec("P")


class AsyncResource(BaseResource[AsyncConnections]):
    """A folder of the collection: methods, and further folders."""

    @cached_property
    def _engine(self) -> "AsyncEngine":
        from .async_engine import AsyncEngine

        return AsyncEngine(self._settings, self._connections)

    async def _send(
        self,
        operation: "Operation[T]",
        *,
        variables: Mapping[str, Any] | None = None,
        path: Mapping[str, Any] | None = None,
        query: "Keyed | None" = None,
        headers: "Keyed | None" = None,
        form: "Keyed | None" = None,
        body: Any = NOT_GIVEN,
        options: "RequestOptions | None" = None,
    ) -> T:
        """Calls the operation with arguments under its own names; see the head of the package."""
        from .call import Call

        call = Call.of(variables, path, query, headers, form, body, options)
        return cast(T, await self._engine.execute(operation, call, self._mode))

    def _paginate(
        self,
        operation: "Operation[T]",
        *,
        variables: Mapping[str, Any] | None = None,
        path: Mapping[str, Any] | None = None,
        query: "Keyed | None" = None,
        headers: "Keyed | None" = None,
        form: "Keyed | None" = None,
        body: Any = NOT_GIVEN,
        options: "RequestOptions | None" = None,
    ) -> "AsyncPaginator[Any, T]":
        """All pages of the operation; the arguments are those of `_send`, for the first page."""
        from .call import Call
        from .paging import AsyncPaginator

        if self._mode != "value":
            raise TypeError("pages come one by one: give the method for one page")
        call = Call.of(variables, path, query, headers, form, body, options)
        return AsyncPaginator(self._engine, operation, call)


class AsyncClient(BaseClient[AsyncConnections], AsyncResource):
    """The base of a generated asynchronous client.

    A client belongs to one event loop, asyncio or trio. It is an async context manager; `close` ends its connections,
    but never those of an httpx2 client that the user gave.
    """

    _make_connections: ClassVar[type[AsyncConnections]] = AsyncConnections

    def with_raw_response(
        self, method: Callable[P, Awaitable[T]]
    ) -> "Callable[P, Awaitable[APIResponse[T]]]":
        """The method, returning the whole answer: `await client.with_raw_response(client.jobs.get)(id="x")`."""
        view, function = in_mode(method, "raw")
        return cast("Callable[P, Awaitable[APIResponse[T]]]", partial(function, view))

    def with_streaming_response(
        self, method: Callable[P, Awaitable[T]]
    ) -> "Callable[P, AbstractAsyncContextManager[AsyncStreamedResponse[T]]]":
        """The method, returning the answer before its body is read, as an async context manager."""
        view, function = in_mode(method, "stream")

        @asynccontextmanager
        async def opened(
            *args: P.args, **kwargs: P.kwargs
        ) -> "AsyncGenerator[AsyncStreamedResponse[T], None]":
            answer = cast(
                "AsyncStreamedResponse[T]", await function(view, *args, **kwargs)
            )
            async with answer:
                yield answer

        return opened

    async def close(self) -> None:
        """Ends the connections."""
        await self._connections.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.close()
