"""Leads every connection of httpx2 to a port on loopback, without TLS; what is written stays as it is."""

import functools
import ssl
from collections.abc import Generator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import httpcore2
from httpcore2._backends.anyio import AnyIOBackend, AnyIOStream
from httpcore2._backends.sync import SyncBackend, SyncStream


@contextmanager
def connections_to(port: int) -> Generator[None]:
    """For the time of the block, any host and port is 127.0.0.1 and `port`, and nobody starts TLS."""
    connect, connect_async = SyncBackend.connect_tcp, AnyIOBackend.connect_tcp

    def to_loopback(self: SyncBackend, host: str, port_: int = 0, *args: Any, **kwargs: Any) -> Any:
        kwargs.pop("port", None)
        return connect(self, "127.0.0.1", port, *args, **kwargs)

    async def to_loopback_async(self: AnyIOBackend, host: str, port_: int = 0, *args: Any, **kwargs: Any) -> Any:
        kwargs.pop("port", None)
        return await connect_async(self, "127.0.0.1", port, *args, **kwargs)

    def plain(self: SyncStream, *args: Any, **kwargs: Any) -> SyncStream:
        return self

    async def plain_async(self: AnyIOStream, *args: Any, **kwargs: Any) -> AnyIOStream:
        return self

    with (
        patch.object(SyncBackend, "connect_tcp", to_loopback),
        patch.object(AnyIOBackend, "connect_tcp", to_loopback_async),
        patch.object(SyncStream, "start_tls", plain),
        patch.object(AnyIOStream, "start_tls", plain_async),
        patch.object(httpcore2, "default_ssl_context", _context),
    ):
        yield


@functools.cache
def _unused_context() -> ssl.SSLContext:
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _context(**_options: Any) -> ssl.SSLContext:
    """One context for all clients: reading the trusted certificates for each would take most of the time."""
    return _unused_context()
