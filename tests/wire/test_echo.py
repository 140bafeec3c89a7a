"""The recording server keeps what it was sent, byte for byte."""

import json
import socket
import ssl
from pathlib import Path

import pytest

from tests.wire.certificate import server_context
from tests.wire.echo import Answer, EchoServer, Request


def exchange(port: int, data: bytes, context: ssl.SSLContext | None = None) -> bytes:
    """Sends bytes and reads to the end."""
    with socket.create_connection(("127.0.0.1", port), timeout=60) as plain:
        connection = context.wrap_socket(plain) if context else plain
        connection.sendall(data)
        answer = b""
        while chunk := connection.recv(65536):
            answer += chunk
        return answer


RAW = (
    b"PUT /a%zz/?x=\xe9&y HTTP/1.1\r\nHost: h\r\nX-A: 1\r\nx-a:  two \r\n"
    b"Connection: close\r\nContent-Length: 3\r\n\r\n\0\xff\n"
)


def test_echo_keeps_bytes_order_and_spelling() -> None:
    with EchoServer() as server:
        answer = exchange(server.port, RAW)
        (request,) = server.take()
        assert server.take() == []
    assert (request.method, request.target, request.body) == ("PUT", "/a%zz/?x=\xe9&y", b"\0\xff\n")
    assert request.headers[:3] == (("Host", "h"), ("X-A", "1"), ("x-a", "two"))
    assert request.values("x-a") == ["1", "two"]
    assert answer.startswith(b"HTTP/1.1 200 OK\r\n")
    assert json.loads(answer.partition(b"\r\n\r\n")[2])["target"] == request.target


def test_echo_speaks_tls_to_who_asks(tmp_path: Path) -> None:
    client = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    client.check_hostname, client.verify_mode = False, ssl.CERT_NONE
    with EchoServer(server_context(tmp_path)) as server:
        exchange(server.port, RAW, client)
        exchange(server.port, RAW)
        one, other = server.take()
    assert one == other


@pytest.mark.parametrize(
    ("data", "body", "framing", "notes"),
    [
        (b"Transfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n", b"abcde", "chunked", ()),
        (b"Content-Length: 5\r\n\r\nab", b"ab", "length", ("body has 2 of 5 bytes",)),
        (b"Content-Length: x\r\n\r\nab", b"ab", "length", ("bad Content-Length: ['x']",)),
        (b"\r\n", b"", "none", ()),
    ],
)
def test_echo_reads_every_framing(data: bytes, body: bytes, framing: str, notes: tuple[str, ...]) -> None:
    with EchoServer(body_timeout=0.2) as server:
        exchange(server.port, b"POST / HTTP/1.1\r\nConnection: close\r\n" + data)
        (request,) = server.take()
    assert (request.body, request.framing, request.notes) == (body, framing, notes)


@pytest.mark.parametrize(
    ("path", "line"),
    [
        ("/__redirect__/307/landed", b"HTTP/1.1 307 Temporary Redirect"),
        ("/__challenge__/digest/x", b"HTTP/1.1 401 Unauthorized"),
        ("/__challenge__/ntlm", b"HTTP/1.1 401 Unauthorized"),
        ("/__redirect__/999/landed", b"HTTP/1.1 200 OK"),
    ],
)
def test_echo_challenges_and_redirects(path: str, line: bytes) -> None:
    with EchoServer() as server:
        answer = exchange(server.port, f"GET {path} HTTP/1.1\r\nConnection: close\r\n\r\n".encode())
    assert answer.startswith(line)


def test_a_responder_answers_instead_of_the_echo() -> None:
    def respond(request: Request) -> Answer:
        return Answer(404, [("X-Path", request.target)], b"no")

    with EchoServer(responder=respond) as server:
        answer = exchange(server.port, b"GET /gone HTTP/1.1\r\nConnection: close\r\n\r\n")
    assert b"404 Not Found" in answer
    assert b"X-Path: /gone" in answer
    assert answer.endswith(b"no")
