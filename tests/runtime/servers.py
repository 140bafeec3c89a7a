"""A server with behaviour, and small clients against it."""

import contextlib
import socket
import threading
from collections.abc import Callable, Generator
from contextlib import contextmanager
from typing import Any, ClassVar

from pmgen.runtime import (
    AsyncClient,
    AsyncPaginator,
    Model,
    NoAuth,
    Operation,
    Paginator,
    Resource,
    SyncClient,
    Variable,
)
from pmgen.runtime.auth.kinds import Auth
from pmgen.runtime.models import wire
from pmgen.runtime.operation import Capture

from tests.wire.echo import Answer, EchoServer, Request

Responder = Callable[[Request], Answer]


class Thing(Model):
    """What the server knows of."""

    id: str
    size: int | None = None


class Problem(Model):
    """What it says when it does not like something."""

    message: str


class User(Model):
    """A record."""

    id: int


class UserList(Model):
    """A page of them."""

    users: list[User] = wire("data")
    total: int | None = None


Users = list[User]


def operation(
    method: str = "GET",
    path: str = "/things",
    *,
    auth: Auth | None = None,
    body: Any = None,
    captures: tuple[Capture, ...] = (),
    **more: Any,
) -> Operation[Any]:
    """An operation of the server."""
    return Operation(
        method=method,
        url="{{base}}" + path,
        auth=auth or NoAuth(),
        body=body,
        captures=captures,
        responses={200: "tests.runtime.servers:Thing", 404: "tests.runtime.servers:Problem"},
        **more,
    )


VARIABLES = (
    Variable("base", "base_url", "THINGS_BASE_URL"),
    Variable("token", "token", "THINGS_TOKEN", secret=True),
)


class Things(SyncClient):
    """A client as generated."""

    _package: ClassVar[str] = "things"
    _package_version: ClassVar[str] = "1.2"
    _variables: ClassVar[tuple[Variable, ...]] = VARIABLES

    def call(self, called: Operation[Any], **arguments: Any) -> Any:
        """Any operation."""
        return self._send(called, **arguments)

    def iterate(self, called: Operation[Any], **arguments: Any) -> Paginator[Any, Any]:
        """All pages of any operation."""
        return self._paginate(called, **arguments)

    def get(self, *, id: str) -> Thing:
        """As a generated method."""
        got: Operation[Thing] = operation(path="/things/{{id}}")
        return self._send(got, variables={"id": id})

    @property
    def folder(self) -> "ThingsFolder":
        """A folder."""
        return ThingsFolder(self)


class ThingsFolder(Resource):
    """A folder of the client."""

    def get(self, *, id: str) -> Thing:
        """As a generated method."""
        got: Operation[Thing] = operation(path="/folder/{{id}}")
        return self._send(got, variables={"id": id})


class AsyncThings(AsyncClient):
    """Its twin."""

    _package: ClassVar[str] = "things"
    _package_version: ClassVar[str] = "1.2"
    _variables: ClassVar[tuple[Variable, ...]] = VARIABLES

    async def call(self, called: Operation[Any], **arguments: Any) -> Any:
        """Any operation."""
        return await self._send(called, **arguments)

    def iterate(self, called: Operation[Any], **arguments: Any) -> AsyncPaginator[Any, Any]:
        """All pages of any operation."""
        return self._paginate(called, **arguments)

    async def get(self, *, id: str) -> Thing:
        """As a generated method."""
        got: Operation[Thing] = operation(path="/things/{{id}}")
        return await self._send(got, variables={"id": id})


def json_answer(body: bytes = b'{"id": "1"}', status: int = 200, *headers: tuple[str, str]) -> Answer:
    """An answer in JSON."""
    return Answer(status, list(headers), body)


@contextmanager
def serving(responder: Responder) -> Generator[EchoServer, None, None]:
    """A server that answers so."""
    with EchoServer(responder=responder) as server:
        yield server


@contextmanager
def deaf_port() -> Generator[int, None, None]:
    """A port where nobody listens, and which nobody else gets meanwhile."""
    with socket.socket() as bound:
        bound.bind(("127.0.0.1", 0))
        yield bound.getsockname()[1]


@contextmanager
def late() -> Generator[Responder, None, None]:
    """A server that answers when the block is over."""
    over = threading.Event()

    def answer(request: Request) -> Answer:
        over.wait(300)
        return json_answer()

    try:
        yield answer
    finally:
        over.set()


@contextmanager
def socket_answering(data: bytes) -> Generator[int, None, None]:
    """A port that says the same to everybody and hangs up."""
    with socket.create_server(("127.0.0.1", 0)) as listening:
        listening.settimeout(300)

        def answer() -> None:
            with contextlib.suppress(OSError):
                while True:
                    connection, _ = listening.accept()
                    with connection:
                        connection.recv(65536)
                        connection.sendall(data)

        threading.Thread(target=answer, daemon=True).start()
        yield listening.getsockname()[1]


def base_of(server: EchoServer) -> str:
    """Its base URL."""
    return f"http://127.0.0.1:{server.port}"
