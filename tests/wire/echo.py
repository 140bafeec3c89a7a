"""A recording HTTP/1.1 server on loopback: what a client puts on the wire, byte for byte.

Every request is kept as it came (method, raw target, headers in order and as spelled, body bytes) and answered with
200 and the record itself as JSON. Texts are the raw bytes read as Latin-1, so nothing is lost. A connection that begins
with a TLS handshake is served over TLS if the server was given a context.

Paths that do more (the first two are not recorded)::

    /__echo__/record/ID              the stored record ID
    /__echo__/health                 liveness
    /__challenge__/digest[-int][/..] 401 and a Digest challenge until Authorization: Digest
    /__challenge__/ntlm[/..]         401, then an NTLM type 2 message, then 200
    /__redirect__/CODE/PATH          CODE with Location: /PATH

As a program (for `node/wire.mjs`) it prints `{"port": N, "pid": N}` first. Standard library only.
"""

import argparse
import base64
import contextlib
import json
import os
import re
import socket
import socketserver
import ssl
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any, Self

REQUEST_LINE = re.compile(rb"^([^ ]+) (.*) (HTTP/\d\.\d)$", re.S)
MAX_LINE = 1 << 20
TLS_HANDSHAKE = b"\x16"
REASONS = {
    200: "OK",
    301: "Moved Permanently",
    302: "Found",
    303: "See Other",
    307: "Temporary Redirect",
    308: "Permanent Redirect",
    401: "Unauthorized",
    404: "Not Found",
}
# An NTLM type 2 message: fixed server challenge, target name ORACLE.
NTLM_TYPE_2 = (
    "TlRMTVNTUAACAAAADAAMADAAAAAFAogAASNFZ4mrze8AAAAAAAAAABQAFAA8AAAATwBSAEEAQwBMAEUAAgAMAE8AUgBBAEMATABFAAAAAAA="
)


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived.

    Attributes:
        framing: how its body was delimited: "length", "chunked" or "none".
        notes: anything odd: a malformed line, a body shorter than announced.
    """

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes = b""
    version: str = "HTTP/1.1"
    framing: str = "none"
    notes: tuple[str, ...] = ()

    def values(self, name: str) -> list[str]:
        """The values of a header, by its lower-case name, in order."""
        return [value for header, value in self.headers if header.lower() == name]

    def as_json(self, number: int) -> str:
        """The record in the form that `node/wire.mjs` reads."""
        record: dict[str, Any] = {
            "id": number,
            "method": self.method,
            "target": self.target,
            "version": self.version,
            "headers": self.headers,
            "body_b64": base64.b64encode(self.body).decode(),
            "body_len": len(self.body),
            "framing": self.framing,
            "notes": self.notes,
        }
        return json.dumps(record)


@dataclass(slots=True)
class Answer:
    """What the server says to a request."""

    status: int = 200
    headers: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    body: bytes = b"{}"


def challenge(request: Request, answer: Answer) -> None:
    """Turns the answer into the challenge that the path asks for, until the request meets it."""
    match = re.match(r"^/__challenge__/(digest-int|digest|ntlm)(/|$)", request.target.partition("?")[0])
    if match is None:
        return
    sent = (request.values("authorization") or [""])[-1]
    if match[1] == "ntlm":
        token = base64.b64decode(sent[5:] + "==") if sent.startswith("NTLM ") else b""
        kind = token[8] if len(token) > 8 else 0
        if kind != 3:
            answer.status = 401
            answer.headers.append(("WWW-Authenticate", f"NTLM {NTLM_TYPE_2}" if kind == 1 else "NTLM"))
    elif not sent.lower().startswith("digest "):
        qop = "auth-int" if match[1] == "digest-int" else "auth"
        value = f'Digest realm="oracle", nonce="dcd98b7102dd2f0e", qop="{qop}", opaque="5ccc069c", algorithm=MD5'
        answer.status = 401
        answer.headers.append(("WWW-Authenticate", value))


def redirect(request: Request, answer: Answer) -> None:
    """Turns the answer into a redirect if the path asks for one."""
    match = re.match(r"^/__redirect__/(\d{3})/(.*)$", request.target.partition("?")[0])
    if match and int(match[1]) in REASONS:
        answer.status = int(match[1])
        answer.headers.append(("Location", "/" + match[2]))


class _Handler(socketserver.StreamRequestHandler):
    """Reads requests off one connection until it ends."""

    request: socket.socket

    @property
    def echo(self) -> "EchoServer":
        assert isinstance(self.server, _Server)
        return self.server.echo

    def setup(self) -> None:
        self.request.settimeout(self.echo.idle)
        self.request.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, True)
        context = self.echo.tls
        if context is not None and self.request.recv(1, socket.MSG_PEEK) == TLS_HANDSHAKE:
            self.request = context.wrap_socket(self.request, server_side=True)
        super().setup()

    def handle(self) -> None:
        with contextlib.suppress(OSError, ValueError):  # the peer went away or fell silent
            while self.one():
                pass

    def finish(self) -> None:
        with contextlib.suppress(OSError, ValueError):
            super().finish()
        self.connection.close()  # over TLS it is not the socket that the server knows and closes

    def one(self) -> bool:
        """Serves one request; false if the connection is done."""
        line = self.rfile.readline(MAX_LINE)
        while line in (b"\r\n", b"\n"):  # RFC 9112 2.2: skip empty lines before a request
            line = self.rfile.readline(MAX_LINE)
        match = REQUEST_LINE.match(line.rstrip(b"\r\n"))
        if match is None:
            if line:
                self.echo.keep(Request("", line.decode("latin-1"), (), notes=("malformed request line",)))
            return False
        method, target, version = (part.decode("latin-1") for part in match.groups())
        notes: list[str] = []
        head = Request(method, target, self.read_headers(notes), version=version)
        if any(value.lower() == "100-continue" for value in head.values("expect")):
            self.wfile.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        body, framing = self.read_body(head, notes)
        request = Request(method, target, head.headers, body, version, framing, tuple(notes))
        tokens = {token.strip().lower() for value in request.values("connection") for token in value.split(",")}
        last = "close" in tokens or version == "HTTP/1.0" or bool(notes) or method == "CONNECT"
        self.send(request, self.echo.reply(request), last)
        return not last

    def read_headers(self, notes: list[str]) -> tuple[tuple[str, str], ...]:
        headers: list[tuple[str, str]] = []
        while True:
            line = self.rfile.readline(MAX_LINE)
            text = line.rstrip(b"\r\n").decode("latin-1")
            if not text:
                if not line:
                    notes.append("connection closed inside the headers")
                return tuple(headers)
            if text[0] in " \t" and headers:
                headers[-1] = (headers[-1][0], headers[-1][1] + text)
                notes.append("folded header")
                continue
            name, colon, value = text.partition(":")
            if not colon:
                notes.append("header without a colon")
            headers.append((name, value.strip(" \t")))

    def read_body(self, head: Request, notes: list[str]) -> tuple[bytes, str]:
        self.connection.settimeout(self.echo.body_timeout)
        try:
            if any("chunked" in value.lower() for value in head.values("transfer-encoding")):
                return self.read_chunked(notes), "chunked"
            lengths = head.values("content-length")
            if not lengths:
                return b"", "none"
            if len(set(lengths)) > 1 or not lengths[0].isdigit():
                notes.append(f"bad Content-Length: {lengths}")
                return self.read_some(1 << 26), "length"
            body = self.read_some(int(lengths[0]))
            if len(body) < int(lengths[0]):
                notes.append(f"body has {len(body)} of {lengths[0]} bytes")
            return body, "length"
        finally:
            self.connection.settimeout(self.echo.idle)

    def read_some(self, want: int) -> bytes:
        """Up to `want` bytes; fewer if the peer closes or falls silent."""
        chunks: list[bytes] = []
        with contextlib.suppress(OSError):
            while want > 0 and (chunk := self.rfile.read1(min(want, 65536))):
                chunks.append(chunk)
                want -= len(chunk)
        return b"".join(chunks)

    def read_chunked(self, notes: list[str]) -> bytes:
        chunks: list[bytes] = []
        while True:
            line = self.rfile.readline(MAX_LINE)
            try:
                size = int(line.split(b";")[0], 16)
            except ValueError:
                notes.append(f"bad chunk size {line[:40]!r}")
                return b"".join(chunks)
            if size == 0:
                while self.rfile.readline(MAX_LINE).rstrip(b"\r\n"):
                    pass
                return b"".join(chunks)
            chunks.append(self.read_some(size))
            self.rfile.readline(MAX_LINE)
            if len(chunks[-1]) < size:
                notes.append("chunked body cut short")
                return b"".join(chunks)

    def send(self, request: Request, answer: Answer, last: bool) -> None:
        reason = REASONS.get(answer.status, "Status")
        head = [
            f"HTTP/1.1 {answer.status} {reason}",
            "Content-Type: application/json; charset=utf-8",
            f"Content-Length: {len(answer.body)}",
            f"Connection: {'close' if last else 'keep-alive'}",
            *(f"{name}: {value}" for name, value in answer.headers),
        ]
        data = ("\r\n".join(head) + "\r\n\r\n").encode("latin-1")
        self.wfile.write(data if request.method == "HEAD" else data + answer.body)
        self.wfile.flush()


class _Server(socketserver.ThreadingTCPServer):
    daemon_threads = True
    allow_reuse_address = True
    request_queue_size = 256

    def __init__(self, echo: "EchoServer", port: int) -> None:
        self.echo = echo
        super().__init__(("127.0.0.1", port), _Handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A peer that breaks off is nothing to report; it shows as a missing record."""


class EchoServer:
    """The server, as a context manager; it runs in a thread of its own.

    Args:
        tls: serves TLS to those who ask for it.
        responder: makes the answers instead of the echo; for a server with behaviour of its own.
        body_timeout: seconds to wait for missing bytes of a body; a client may be slow to send them.
    """

    def __init__(
        self,
        tls: ssl.SSLContext | None = None,
        *,
        responder: Callable[[Request], Answer] | None = None,
        port: int = 0,
        idle: float = 300.0,
        body_timeout: float = 15.0,
    ) -> None:
        self.tls = tls
        self.idle = idle
        self.body_timeout = body_timeout
        self.requests: list[Request] = []
        self._responder = responder
        self._lock = threading.Lock()
        self._server = _Server(self, port)
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.05,), daemon=True)

    @property
    def port(self) -> int:
        """The port that it listens on."""
        return int(self._server.server_address[1])

    def keep(self, request: Request) -> int:
        """Stores a request; returns its number, from 1."""
        with self._lock:
            self.requests.append(request)
            return len(self.requests)

    def take(self) -> list[Request]:
        """The requests since the last call."""
        with self._lock:
            taken, self.requests = self.requests, []
            return taken

    def reply(self, request: Request) -> Answer:
        """Records a request and says what to answer."""
        path = request.target.partition("?")[0]
        if path == "/__echo__/health":
            return Answer(body=b'{"ok": true}')
        if match := re.match(r"^/__echo__/record/(\d+)$", path):
            return self._stored(int(match[1]))
        number = self.keep(request)
        if self._responder is not None:
            return self._responder(request)
        answer = Answer(headers=[("X-Echo-Id", str(number))], body=request.as_json(number).encode())
        challenge(request, answer)
        redirect(request, answer)
        return answer

    def _stored(self, number: int) -> Answer:
        with self._lock:
            known = 0 < number <= len(self.requests)
            request = self.requests[number - 1] if known else None
        return Answer(body=request.as_json(number).encode()) if request else Answer(404, body=b"null")

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.shutdown()
        self._server.server_close()


def main() -> None:
    """Runs until the time is over or the process is ended."""
    parser = argparse.ArgumentParser(description="Recording HTTP/1.1 echo server (loopback only).")
    parser.add_argument("--port", type=int, default=0, help="0 picks a free port")
    parser.add_argument("--max-seconds", type=float, default=3600, help="stop by itself after this long")
    options = parser.parse_args()
    with EchoServer(port=options.port) as server:
        sys.stdout.write(json.dumps({"port": server.port, "pid": os.getpid()}) + "\n")
        sys.stdout.flush()
        with contextlib.suppress(KeyboardInterrupt):
            threading.Event().wait(options.max_seconds)


if __name__ == "__main__":
    main()
