# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What sends: the steps of a call, one after the other. Imported at the first call."""

import time
from typing import TYPE_CHECKING, Any, cast

from .call import NO_OPTIONS, Call
from .connections import Connections
from .draft import Automatic, Outgoing
from .errors import APIConnectionError
from .exchange import Discard, Send, exchange
from .operation import Operation, Retry
from .options import RequestOptions
from .receiving import finish, token_reply
from .responses import StreamedResponse, reading
from .retry import NO_RETRY
from .sending import (
    automatic_headers,
    find_source,
    limit_of,
    make_request,
    retries_of,
    timeout_of,
    token_request,
)
from .settings import Mode, Settings

if TYPE_CHECKING:
    import httpx2

    from .auth.tokens import TokenSource


class Engine:
    """Does the steps of a call, one after the other."""

    def __init__(self, settings: Settings, connections: Connections) -> None:
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
            response = self._read(response, call)
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
        return self._exchange(
            request, call.options, operation.retry, is_stream=mode == "stream"
        )

    def _exchange(
        self,
        request: Outgoing,
        options: RequestOptions,
        hint: Retry | None = None,
        *,
        is_stream: bool,
    ) -> "tuple[httpx2.Response, Outgoing]":
        timeout = timeout_of(self.settings, options)
        limit = limit_of(self.settings, options)
        retries = retries_of(self.settings, options, hint)
        steps = exchange(request, retries=retries, hint=hint or NO_RETRY)
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

    def _read(self, response: "httpx2.Response", call: Call) -> "httpx2.Response":
        """An error's body, which is read even if answers are streamed."""
        limit = limit_of(self.settings, call.options)
        with reading(response):
            if limit is not None:
                return _limited(response, limit)
            response.read()
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
    """Closes an answer that nobody wants; a short one is read to its end, which keeps its connection."""
    from .transport import MOST_DISCARDED, HTTPError

    if response.is_closed:
        return
    try:
        size = 0
        for piece in response.iter_raw():
            size += len(piece)
            if size > MOST_DISCARDED:
                break
    except HTTPError:
        pass
    finally:
        response.close()
