# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The sync client: thin around what it shares with the async one (`base_client`); `engine` does the work."""

from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from functools import cached_property, partial
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar, cast

from .arguments import NOT_GIVEN
from .base_client import BaseClient, BaseResource, in_mode
from .connections import Connections

if TYPE_CHECKING:
    from .call import Keyed
    from .engine import Engine
    from .operation import Operation
    from .options import RequestOptions
    from .paging import Paginator
    from .responses import APIResponse, StreamedResponse

T = TypeVar("T")
P = ParamSpec("P")


class Resource(BaseResource[Connections]):
    """A folder of the collection: methods, and further folders."""

    @cached_property
    def _engine(self) -> "Engine":
        from .engine import Engine

        return Engine(self._settings, self._connections)

    def _send(
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
        return cast(T, self._engine.execute(operation, call, self._mode))

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
    ) -> "Paginator[Any, T]":
        """All pages of the operation; the arguments are those of `_send`, for the first page."""
        from .call import Call
        from .paging import Paginator

        if self._mode != "value":
            raise TypeError("pages come one by one: give the method for one page")
        call = Call.of(variables, path, query, headers, form, body, options)
        return Paginator(self._engine, operation, call)


class SyncClient(BaseClient[Connections], Resource):
    """The base of a generated client.

    A client may be used by several threads. It is a context manager; `close` ends its connections, but never those of
    an httpx2 client that the user gave.
    """

    _make_connections: ClassVar[type[Connections]] = Connections

    def with_raw_response(
        self, method: Callable[P, T]
    ) -> "Callable[P, APIResponse[T]]":
        """The method, returning the whole answer: `client.with_raw_response(client.jobs.get)(id="x").headers`."""
        view, function = in_mode(method, "raw")
        return cast("Callable[P, APIResponse[T]]", partial(function, view))

    def with_streaming_response(
        self, method: Callable[P, T]
    ) -> "Callable[P, AbstractContextManager[StreamedResponse[T]]]":
        """The method, returning the answer before its body is read, as a context manager."""
        view, function = in_mode(method, "stream")

        @contextmanager
        def opened(
            *args: P.args, **kwargs: P.kwargs
        ) -> "Generator[StreamedResponse[T], None, None]":
            answer = cast("StreamedResponse[T]", function(view, *args, **kwargs))
            with answer:
                yield answer

        return opened

    def close(self) -> None:
        """Ends the connections."""
        self._connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()
