# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The httpx2 client behind a client and its views, made and imported at the first call; and the user's hooks."""

import threading
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import anyio
    import httpx2

    from .options import (
        AsyncRequestHook,
        AsyncResponseHook,
        RequestHook,
        ResponseHook,
    )


class Connections:
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


class AsyncConnections:
    """The httpx2 client: the user's, or one of our own that is made at the first call and closed with us."""

    def __init__(
        self,
        given: "httpx2.AsyncClient | None",
        before_request: "AsyncRequestHook | None",
        after_response: "AsyncResponseHook | None",
    ) -> None:
        self._given = given
        self.before_request = before_request
        self.after_response = after_response
        self._made: httpx2.AsyncClient | None = None
        self._lock = threading.Lock()
        self._token_lock: anyio.Lock | None = None

    def get(self) -> "httpx2.AsyncClient":
        """The client; made if need be."""
        if self._given is not None:
            return self._given
        if self._made is None:
            from .transport import new_async_client

            with self._lock:
                if self._made is None:
                    self._made = new_async_client()
        return self._made

    @property
    def token_lock(self) -> "anyio.Lock":
        """Held while a token is obtained, so that it is obtained once."""
        if self._token_lock is None:
            import anyio

            self._token_lock = anyio.Lock()
        return self._token_lock

    async def close(self) -> None:
        """Closes our own; the next call would make another."""
        with self._lock:
            made, self._made = self._made, None
        if made is not None:
            await made.aclose()
