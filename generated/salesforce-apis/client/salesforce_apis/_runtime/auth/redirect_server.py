# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The server on this machine to which the browser comes back after the user's consent."""

import time
import webbrowser
from collections.abc import Callable, Mapping
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any, Final, Self
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from ..errors import TokenError

_LOOPBACK: Final = ("127.0.0.1", "localhost", "::1")
_DONE: Final = (
    b"<!doctype html><title>Done</title><p>Done. You can close this window.</p>"
)


class RedirectServer:
    """Listens at a redirect URI of this machine. Raises TokenError if the URI is elsewhere or cannot be listened at."""

    def __init__(self, redirect_uri: str) -> None:
        parts = urlsplit(redirect_uri)
        if parts.scheme != "http" or parts.hostname not in _LOOPBACK:
            raise TokenError(
                "the redirect URI must be http on this machine, such as http://127.0.0.1:0/callback"
            )
        self._path = parts.path or "/"
        self.answer: Mapping[str, str] | None = None
        self._state = ""
        port = 80 if parts.port is None else parts.port
        address = "127.0.0.1" if parts.hostname == "localhost" else parts.hostname
        try:
            self._server = _server_class(address)((address, port), _handler_of(self))
        except OSError as error:
            raise TokenError(
                f"cannot listen at {redirect_uri}: {error.strerror}"
            ) from error
        host = f"[{parts.hostname}]" if ":" in parts.hostname else parts.hostname
        shown = (
            host if parts.port is None else f"{host}:{self._server.server_address[1]}"
        )
        self.redirect_uri = urlunsplit(
            (parts.scheme, shown, parts.path, parts.query, "")
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._server.server_close()

    def wait(
        self,
        url: str,
        open_url: Callable[[str], object] | None,
        timeout: float,
        state: str,
    ) -> Mapping[str, str]:
        """Shows the page and waits for the browser to come back with the state. Raises TokenError after `timeout`."""
        self._state = state
        (open_url or webbrowser.open)(url)
        deadline = time.monotonic() + timeout
        while self.answer is None:
            left = deadline - time.monotonic()
            if left <= 0:
                raise TokenError(
                    f"nobody came back from the authorization page within {timeout:g} seconds"
                )
            self._server.timeout = min(left, 1.0)
            self._server.handle_request()
        return self.answer

    def receive(self, target: str) -> bool:
        """Takes the answer from a request; False if it is another request, or of another state."""
        parts = urlsplit(target)
        answer = dict(parse_qsl(parts.query))
        if (
            parts.path != self._path
            or not self._state
            or answer.get("state") != self._state
        ):
            return False
        self.answer = answer
        return True


def _server_class(address: str) -> type[HTTPServer]:
    if ":" not in address:
        return HTTPServer
    import socket

    class Server(HTTPServer):
        address_family = socket.AF_INET6

    return Server


def _handler_of(server: RedirectServer) -> type[BaseHTTPRequestHandler]:
    class Handler(BaseHTTPRequestHandler):
        # A browser that opens a connection and says nothing must not hold up the one that comes back.
        timeout = 5

        def do_GET(self) -> None:
            accepted = server.receive(self.path)
            body = _DONE if accepted else b""
            self.send_response(200 if accepted else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.send_header("Connection", "close")
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, format: str, *args: Any) -> None:
            """Says nothing: the request line holds the code."""

    return Handler
