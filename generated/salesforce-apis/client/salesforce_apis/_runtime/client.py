# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The sync client: thin around what it shares with the async one (`engine`, `exchange`)."""

import copy
import functools
import os
import threading
import time
from collections.abc import Callable, Generator, Mapping
from contextlib import AbstractContextManager, contextmanager
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, ParamSpec, Self, TypeVar, cast

from .call import NO_OPTIONS, Call, Keyed
from .draft import Automatic, Outgoing
from .engine import (
    Mode,
    find_source,
    finish,
    make_request,
    method_of,
    token_reply,
    token_request,
)
from .errors import APIConnectionError
from .exchange import Discard, Send, exchange
from .operation import NOT_GIVEN, NotGiven, Omit, Operation, Variable
from .options import RequestHook, RequestOptions, ResponseHook, TimeoutTypes
from .responses import APIResponse, StreamedResponse
from .settings import (
    Settings,
    automatic_headers,
    limit_of,
    make_settings,
    retries_of,
    timeout_of,
)
from .variables import Variables

if TYPE_CHECKING:
    import httpx2

    from .auth.tokens import TokenSource
    from .paging import Paginator

T = TypeVar("T")
P = ParamSpec("P")


class _Connections:
    """The httpx2 client: the user's, or one of our own that is made at the first call and closed with us."""

    def __init__(
        self,
        given: "httpx2.Client | None",
        before_request: "RequestHook | None",
        after_response: "ResponseHook | None",
    ) -> None:
        self._given = given
        self.before_request = before_request
        self.after_response = after_response
        self._made: httpx2.Client | None = None
        self._lock = threading.Lock()
        self.token_lock = threading.Lock()

    def get(self) -> "httpx2.Client":
        """The client; made if need be."""
        if self._given is not None:
            return self._given
        if self._made is None:
            from .transport import new_client

            with self._lock:
                if self._made is None:
                    self._made = new_client()
        return self._made

    def close(self) -> None:
        """Closes our own; the next call would make another."""
        with self._lock:
            made, self._made = self._made, None
        if made is not None:
            made.close()


class _Engine:
    """Does the steps of a call, one after the other."""

    def __init__(self, settings: Settings, connections: _Connections) -> None:
        self.settings = settings
        self.connections = connections
        self._automatic: Automatic | None = None

    def execute(self, operation: Operation[Any], call: Call, mode: Mode) -> Any:
        """Sends a call and returns what its mode asks for. Raises what `errors` describes."""
        source = find_source(self.settings, operation, call)
        response, request = self._answer(operation, call, source, mode)
        if response.status_code == 401 and source is not None and request.replayable:
            response.close()
            source.invalidate()
            response, request = self._answer(operation, call, source, mode)
        if mode == "stream" and response.status_code >= 400:
            response.read()
        return finish(
            self.settings, operation, call, response, request, mode, StreamedResponse
        )

    def _answer(
        self,
        operation: Operation[Any],
        call: Call,
        source: "TokenSource | None",
        mode: Mode,
    ) -> "tuple[httpx2.Response, Outgoing]":
        token = None if source is None else self._token(source)
        request = make_request(
            self.settings, operation, call, self._automatic_headers(), token
        )
        return self._exchange(request, call.options, is_stream=mode == "stream")

    def _exchange(
        self, request: Outgoing, options: RequestOptions, *, is_stream: bool
    ) -> "tuple[httpx2.Response, Outgoing]":
        timeout = timeout_of(self.settings, options)
        limit = limit_of(self.settings, options)
        steps = exchange(request, retries=retries_of(self.settings, options))
        try:
            step = next(steps)
            while True:
                response: httpx2.Response | None = None
                if isinstance(step, Send):
                    try:
                        response = self._send_once(
                            step.request, timeout, limit, is_stream=is_stream
                        )
                    except APIConnectionError as error:
                        step = steps.throw(error)
                        continue
                elif isinstance(step, Discard):
                    _discard(step.response)
                else:
                    time.sleep(step.seconds)
                step = steps.send(response)
        except StopIteration as stop:
            return cast("tuple[httpx2.Response, Outgoing]", stop.value)

    def _send_once(
        self,
        request: Outgoing,
        timeout: dict[str, Any] | None,
        limit: int | None,
        *,
        is_stream: bool,
    ) -> "httpx2.Response":
        from .transport import HTTPError, connection_error, to_httpx

        http = self.connections.get()
        prepared = to_httpx(
            request, timeout=timeout, cookies=http.cookies, is_async=False
        )
        if self.connections.before_request is not None:
            self.connections.before_request(prepared)
        try:
            is_limited = limit is not None and not is_stream
            response = http.send(
                prepared,
                stream=is_stream or is_limited,
                auth=None,
                follow_redirects=False,
            )
            if is_limited:
                response = _limited(response, limit)
        except HTTPError as error:
            raise connection_error(error, request) from error
        if self.connections.after_response is not None:
            try:
                self.connections.after_response(response)
            except BaseException:
                response.close()
                raise
        return response

    def _token(self, source: "TokenSource") -> str:
        with self.connections.token_lock:
            from .auth.tokens import TokenRequest

            steps = source.steps()
            try:
                step = next(steps)
                while True:
                    if isinstance(step, TokenRequest):
                        request = token_request(step, self._automatic_headers())
                        response, _ = self._exchange(
                            request, NO_OPTIONS, is_stream=False
                        )
                        step = steps.send(token_reply(response))
                    else:
                        step = steps.send(step.ask())
            except StopIteration as stop:
                return str(stop.value.access_token)

    def _automatic_headers(self) -> Automatic:
        if self._automatic is None:
            self._automatic = automatic_headers(
                self.settings, self.connections.get().headers
            )
        return self._automatic


def _limited(response: "httpx2.Response", limit: int | None) -> "httpx2.Response":
    """The answer, read as long as it keeps to the limit."""
    from .transport import Limited

    limited = Limited(response, limit or 0)
    try:
        for piece in response.iter_bytes():
            limited.add(piece)
    finally:
        response.close()
    return limited.whole()


def _discard(response: "httpx2.Response") -> None:
    try:
        response.read()
    finally:
        response.close()


class Resource:
    """A folder of the collection: methods, and further folders."""

    _mode: Mode = "value"

    def __init__(self, parent: "Resource") -> None:
        self._engine: _Engine = parent._engine

    def _send(
        self,
        operation: Operation[T],
        *,
        variables: Mapping[str, Any] | None = None,
        path: Mapping[str, Any] | None = None,
        query: Keyed | None = None,
        headers: Keyed | None = None,
        form: Keyed | None = None,
        body: Any = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> T:
        """Calls the operation with arguments under its own names; see the head of the package."""
        call = Call.of(variables, path, query, headers, form, body, options)
        return cast(T, self._engine.execute(operation, call, self._mode))

    def _paginate(
        self,
        operation: Operation[T],
        *,
        variables: Mapping[str, Any] | None = None,
        path: Mapping[str, Any] | None = None,
        query: Keyed | None = None,
        headers: Keyed | None = None,
        form: Keyed | None = None,
        body: Any = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> "Paginator[Any, T]":
        """All pages of the operation; the arguments are those of `_send`, for the first page."""
        from .paging import Paginator

        if self._mode != "value":
            raise TypeError("pages come one by one: give the method for one page")
        call = Call.of(variables, path, query, headers, form, body, options)
        return Paginator(self._engine, operation, call)


class SyncClient(Resource):
    """The base of a generated client; it says `_package`, `_package_version` and `_variables`.

    A client may be used by several threads. It is a context manager; `close` ends its connections, but never those of
    an httpx2 client that the user gave.
    """

    _package: ClassVar[str] = "client"
    _package_version: ClassVar[str] = "0"
    _variables: ClassVar[tuple[Variable, ...]] = ()

    def __init__(
        self,
        *,
        values: Mapping[str, object] | None = None,
        defaults: Mapping[str, str] | None = None,
        timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN,
        max_retries: int = 2,
        http_client: "httpx2.Client | None" = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        token_source: "TokenSource | None" = None,
        record: "str | os.PathLike[str] | None" = None,
        before_request: "RequestHook | None" = None,
        after_response: "ResponseHook | None" = None,
    ) -> None:
        """See the head of the package.

        Args:
            values: of the collection's variables; None is not given.
            defaults: values that stand above the collection's own (an exported environment).
            timeout: in seconds, or an httpx2.Timeout; None waits for ever.
            max_retries: how often a request that may be repeated is repeated at most.
            http_client: connections, proxies and certificates of the user's own.
            default_headers: sent with each request.
            strict: whether an answer that is not of the expected type raises ResponseValidationError.
            token_source: where access tokens come from.
            record: a folder in which every answer is kept as a file, without credentials: `pmgen build --examples`
                takes types from it.
            before_request: called with every httpx2.Request just before it is sent; it may change the headers.
            after_response: called with every httpx2.Response before anything is made of it.
        """
        settings = make_settings(
            package=self._package,
            version=self._package_version,
            known=self._variables,
            values=values or {},
            defaults=defaults or {},
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            strict=strict,
            token_source=token_source,
            record=record,
        )
        connections = _Connections(http_client, before_request, after_response)
        self._engine = _Engine(settings, connections)

    @property
    def variables(self) -> Variables:
        """What the client knows: values given, and what earlier answers brought."""
        return self._engine.settings.variables

    def with_options(
        self,
        *,
        timeout: "TimeoutTypes | NotGiven" = NOT_GIVEN,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: "Mapping[str, str | Omit] | None" = None,
        variables: Mapping[str, object] | None = None,
        strict: bool | NotGiven = NOT_GIVEN,
        token_source: "TokenSource | NotGiven | None" = NOT_GIVEN,
        max_response_bytes: int | NotGiven | None = NOT_GIVEN,
    ) -> Self:
        """A view of this client with other settings; connections and captured variables are shared.

        `max_response_bytes`: a longer answer raises ResponseTooLargeError; None sets no limit.
        """
        settings = self._engine.settings.changed(
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            variables=variables,
            strict=strict,
            token_source=token_source,
            max_response_bytes=max_response_bytes,
        )
        view = copy.copy(self)
        view._engine = _Engine(settings, self._engine.connections)
        for name in [
            name for name, value in vars(view).items() if isinstance(value, Resource)
        ]:
            delattr(view, name)
        return view

    def with_raw_response(self, method: Callable[P, T]) -> Callable[P, APIResponse[T]]:
        """The method, returning the whole answer: `client.with_raw_response(client.jobs.get)(id="x").headers`."""
        resource, function = method_of(method)
        return cast(
            "Callable[P, APIResponse[T]]",
            functools.partial(function, _in_mode(resource, "raw")),
        )

    def with_streaming_response(
        self, method: Callable[P, T]
    ) -> Callable[P, AbstractContextManager[StreamedResponse[T]]]:
        """The method, returning the answer before its body is read, as a context manager."""
        resource, function = method_of(method)
        view = _in_mode(resource, "stream")

        @contextmanager
        def opened(
            *args: P.args, **kwargs: P.kwargs
        ) -> Generator[StreamedResponse[T], None, None]:
            with cast(
                "StreamedResponse[T]", function(view, *args, **kwargs)
            ) as response:
                yield response

        return opened

    def close(self) -> None:
        """Ends the connections."""
        self._engine.connections.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._package} {self._package_version}>"


def _in_mode(resource: Any, mode: Mode) -> Any:
    view = copy.copy(resource)
    view._mode = mode
    return view
