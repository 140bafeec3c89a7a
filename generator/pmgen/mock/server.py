"""The mock as an ASGI application, and serving it."""

import asyncio
import re
import socket
from collections.abc import Callable, Iterable
from typing import Final

import uvicorn
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

from pmgen.errors import PmgenError
from pmgen.mock.candidates import candidates, routes
from pmgen.mock.choice import Asked, choose, fits_path
from pmgen.mock.memory import Memory
from pmgen.model.api import Api, Example
from pmgen.shown import one_line

# What belongs to one connection, or tells of the body as it was on its way then.
_LEFT_OUT: Final = frozenset(
    (
        "connection",
        "keep-alive",
        "transfer-encoding",
        "content-encoding",
        "content-length",
        "trailer",
        "upgrade",
        "date",
    )
)
_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROLS: Final = re.compile(r"[\x00-\x1f\x7f]+")
_CHARSET: Final = re.compile(r"charset=\"?([\w-]+)", re.IGNORECASE)
# Bytes of a request's body; what is larger is not read.
_LARGEST: Final = 50_000_000
_BODILESS: Final = frozenset((204, 304))

Log = Callable[[str], None]


class Mock:
    """An ASGI application that answers with the saved responses of collections.

    Args:
        apis: the collections.
        delay: seconds to wait before each answer.
        memory: what remembers creations; None for none.
        log: told of each request on one line.
    """

    def __init__(
        self, apis: Iterable[Api], *, delay: float = 0, memory: Memory | None = None, log: Log | None = None
    ) -> None:
        every = tuple(apis)
        self.candidates = candidates(every)
        self._routes = routes(every)
        self._delay = delay
        self._memory = memory
        self._log = log or _silent

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        asked = await _asked(request)
        if asked is None:
            await JSONResponse({"error": {"name": "bodyTooLarge"}}, 413)(scope, receive, send)
            return
        if self._delay:
            await asyncio.sleep(self._delay)
        response, told = self._answer(asked)
        self._log(one_line(f"{asked.method} {request.url.path} {response.status_code} {told}"))
        await response(scope, receive, send)

    def _answer(self, asked: Asked) -> tuple[Response, str]:
        """The response, and what it is for the log."""
        remembered = self._memory.answer(asked) if self._memory else None
        if remembered is not None:
            status, value = remembered
            return (Response(status_code=status) if value is None else JSONResponse(value, status)), "(remembered)"
        found = choose(self.candidates, asked)
        if found is None:
            return self._nothing(asked)
        if self._memory:
            self._memory.see(asked, found.example)
        return saved_response(found.example), f"{found.endpoint.title} [{found.example.name}]"

    def _nothing(self, asked: Asked) -> tuple[Response, str]:
        """The answer of Postman's mock servers where nothing fits, with what would."""
        near = [one for one in self._routes if fits_path(one, asked)]
        saved = [one for one in self.candidates if fits_path(one, asked)]
        if saved:
            names = ", ".join(f"{one.example.name!r} ({one.example.status})" for one in saved[:10])
            what = f"No saved response is what the x-mock headers ask for; there are {names}."
        elif near:
            what = f"The request {near[0].endpoint.title!r} has no saved response."
        else:
            what = f"No request of the collection has the method {asked.method} and the path {asked.path}."
        error = {"name": "mockRequestNotFoundError", "header": "No matching requests", "message": what}
        return JSONResponse({"error": error}, 404), what


def saved_response(example: Example) -> Response:
    """A saved response as it is sent: status, headers and body as saved, but for what tells of the connection."""
    status = example.status if example.status and 200 <= example.status <= 599 else 200
    headers = [
        (name, _CONTROLS.sub(" ", value).strip())
        for name, value in example.headers
        if name.lower() not in _LEFT_OUT and _TOKEN.fullmatch(name)
    ]
    kind = next((value for name, value in headers if name.lower() == "content-type"), None)
    if kind is None and example.body is not None:
        kind = "application/json" if example.value is not None else "text/plain; charset=utf-8"
        headers.append(("Content-Type", kind))
    response = Response(b"" if status in _BODILESS else _encoded(example.body or "", kind or ""), status)
    # Without a length of its own: the server says which.
    length = [pair for pair in response.raw_headers if pair[0] == b"content-length"]
    response.raw_headers = [(name.encode(), value.encode("latin-1", "replace")) for name, value in headers] + length
    return response


def serve(mock: ASGIApp, host: str, port: int, started: Callable[[str], None], *, cors: bool = False) -> None:
    """Serves until it is stopped.

    Args:
        mock: the application.
        host: the address to listen at.
        port: 0 for any free one.
        started: told of the URL.
        cors: whether pages from anywhere may read the answers.

    Raises PmgenError if the address cannot be listened at.
    """
    app = CORSMiddleware(mock, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"]) if cors else mock
    listening = _listen(host, port)
    config = uvicorn.Config(app, lifespan="off", log_level="warning", server_header=False, access_log=False)
    shown = f"[{host}]" if ":" in host else host
    started(f"http://{shown}:{listening.getsockname()[1]}")
    uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except (OSError, OverflowError) as error:
        what = f"Cannot listen there: {error.strerror if isinstance(error, OSError) else error}."
        fix = "Choose another --port (0 takes any free one), or an address of this machine for --host."
        raise PmgenError(f"{host}:{port}", what, fix) from None


async def _asked(request: Request) -> Asked | None:
    """The request as it came in; None if its body is too large."""
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > _LARGEST:
            return None
    path = request.scope.get("raw_path") or request.url.path.encode()
    headers = {name.lower(): value for name, value in request.headers.items()}
    return Asked(request.method, path.decode("latin-1"), request.url.query, headers, bytes(body))


def _encoded(body: str, content_type: str) -> bytes:
    """The body in the encoding that its Content-Type tells."""
    match = _CHARSET.search(content_type)
    try:
        return body.encode(match.group(1) if match else "utf-8")
    except (LookupError, UnicodeError):
        return body.encode("utf-8", "replace")


def _silent(line: str) -> None:
    """Logs nothing."""
