"""Servers that want what is not theirs: certificates of nobody's, challenges after a redirect, forged headers."""

import datetime
import ssl
import threading
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from socket import create_server, socket

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from pmgen.runtime import APIConnectionError, Bearer, InvalidRequestError, RequestOptions
from pmgen.runtime.auth.kinds import Digest

from tests.runtime.servers import base_of, json_answer, operation, serving
from tests.runtime.test_runtime_client import Caller, call_async, call_sync, redirecting
from tests.wire.echo import Answer


@pytest.fixture(params=[call_sync, call_async], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Caller:
    """Both ways of calling."""
    caller: Caller = request.param
    return caller


def _self_signed(folder: Path) -> Path:
    """A key and a certificate for localhost that nobody vouches for, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    now = datetime.datetime.now(datetime.UTC)
    day = datetime.timedelta(days=1)
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number(), now - day, now + day)
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    unlocked = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, unlocked)
    path = folder / "server.pem"
    path.write_bytes(pem + made.public_bytes(serialization.Encoding.PEM))
    return path


@pytest.fixture
def impostor(tmp_path: Path) -> Iterator[tuple[int, list[bytes]]]:
    """A server that says it is localhost; its port, and what was sent to it."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(_self_signed(tmp_path))
    heard: list[bytes] = []

    def listen(listener: socket) -> None:
        with suppress(OSError):
            while True:
                connection, _ = listener.accept()
                with suppress(OSError), context.wrap_socket(connection, server_side=True) as opened:
                    heard.append(opened.recv(4096))
                    opened.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")

    with create_server(("localhost", 0)) as listener:
        threading.Thread(target=listen, args=(listener,), daemon=True).start()
        yield listener.getsockname()[1], heard


def test_a_server_that_nobody_vouches_for_is_told_nothing(call: Caller, impostor: tuple[int, list[bytes]]) -> None:
    port, heard = impostor
    values = {"base": f"https://localhost:{port}", "token": "s3cret"}
    with serving(lambda request: json_answer()) as server, pytest.raises(APIConnectionError, match=r"(?i)certificate"):
        call(server, operation(auth=Bearer("{{token}}")), client={"values": values, "max_retries": 0})
    assert b"".join(heard) == b""


def test_a_challenge_after_a_redirect_to_another_host_is_not_answered(call: Caller) -> None:
    challenge = Answer(401, [("WWW-Authenticate", 'Digest realm="r", nonce="n", qop="auth"')], b"{}")
    auth = Digest({"username": "jo", "password": "{{token}}"})
    with serving(lambda request: challenge) as other, serving(redirecting) as server:
        with suppress(Exception):
            call(server, operation(path=f"/__redirect__/302/{base_of(other)}/x", auth=auth))
        (asked,) = other.take()
    assert asked.values("authorization") == []


@pytest.mark.parametrize("name", ["X\r\nX-Evil", "X: 1\r\nX-Evil", "X Y"])
def test_names_of_headers_cannot_be_forged(call: Caller, name: str) -> None:
    with serving(lambda request: json_answer()) as server:
        with pytest.raises(InvalidRequestError, match="header"):
            call(server, operation(), options=RequestOptions(headers={name: "1"}))
        assert server.take() == []
