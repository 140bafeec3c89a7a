"""Replays what the collection knows of its requests: the calls of `examples/`, answered out of `answers/`.

Nothing goes over the network. A saved response must come back as the client's own types, whole, or as the error of its
status; a request without one gets an empty answer. Run it with `pytest`.
"""

from __future__ import annotations

import ast
import asyncio
import json
import re
from collections.abc import Iterator
from functools import cached_property, reduce
from pathlib import Path
from typing import Any, NamedTuple

import httpx2
import pytest

from salesforce_apis import APIStatusError, ClientError, RequestOptions
from salesforce_apis import AsyncSalesforceApis as AsyncClient
from salesforce_apis import SalesforceApis as Client
from salesforce_apis._runtime import NoAuth
from salesforce_apis._runtime.errors import InvalidRequestError
from salesforce_apis._runtime.json_text import dump_json

ROOT = Path(__file__).parents[1]
PACKAGE = Client.__module__.partition(".")[0]
GENERATED = (f"{PACKAGE}._client", f"{PACKAGE}.resources")

DYNAMIC = re.compile(r"\{\{\$\w+\}\}")
# In the place of what only you know: credentials, and values that the collection leaves open.
STAND_INS: dict[str, Any] = {
    "endpoint": "https://endpoint.test",
    "access_token": "test-access-token",
    "site": "site.test",
    "init_access_token": "test-init-access-token",
}


class Replay(NamedTuple):
    """A call of an operation, and what it is answered with."""

    call: str
    also: tuple[str, ...]
    example: str
    method: str
    url: str
    variables: dict[str, str]
    authorized: bool
    name: str
    status: int
    content_type: str
    text: str
    is_json: bool
    raises: str

    def __str__(self) -> str:
        return f"{self.call}: {self.name}"

    @classmethod
    def of(cls, call: str, known: dict[str, Any], saved: dict[str, Any]) -> Replay:
        """What the table says of an operation and of one of its responses."""
        return cls(
            call=known.get("call", call),
            also=tuple(known.get("also", ())),
            example=known["example"],
            method=known["method"],
            url=known["url"],
            variables=known.get("variables", {}),
            authorized=known.get("authorized", True),
            name=saved.get("name", "no saved response"),
            status=saved.get("status", 200),
            content_type=saved.get("content_type", ""),
            text=(
                json.dumps(saved["json"]) if "json" in saved else saved.get("text", "")
            ),
            is_json="json" in saved,
            raises=saved.get("raises", known.get("raises", "")),
        )

    def answer(self) -> httpx2.Response:
        """The response."""
        headers = {"content-type": self.content_type} if self.content_type else {}
        return httpx2.Response(self.status, headers=headers, content=self.text.encode())

    def options(self) -> RequestOptions:
        """Signatures and tokens of real keys cannot be had here: what needs one goes without."""
        auth = None if self.authorized else NoAuth()
        return RequestOptions(auth=auth, variables=self.variables, strict=self.is_json)


def replays() -> Iterator[Replay]:
    """All calls with all their answers."""
    for path in sorted((ROOT / "tests" / "answers").glob("*.json")):
        operations: dict[str, dict[str, Any]] = json.loads(path.read_text("utf-8"))
        for call, known in operations.items():
            for saved in known.get("answers", [{}]):
                yield Replay.of(call, known, saved)


REPLAYS = tuple(replays())


class Script:
    """The arguments that an example gives to the client and to the method."""

    def __init__(self, path: Path) -> None:
        self._path = str(path)
        tree = ast.parse(path.read_text("utf-8"))
        imports = [
            node for node in tree.body if isinstance(node, ast.Import | ast.ImportFrom)
        ]
        self._names: dict[str, Any] = {}
        exec(compile(ast.Module([*imports], []), self._path, "exec"), self._names)
        self._calls = {
            ast.unparse(node.func): node.keywords
            for node in ast.walk(tree)
            if isinstance(node, ast.Call)
        }

    def arguments(self, function: str, folder: Path) -> dict[str, Any]:
        """The keyword arguments of the call of a function; files are made in the folder."""
        return {
            keyword.arg: self._value(keyword.value, folder)
            for keyword in self._calls[function]
            if keyword.arg is not None
        }

    def _value(self, node: ast.expr, folder: Path) -> Any:
        if isinstance(node, ast.List):
            return [self._value(item, folder) for item in node.elts]
        value = eval(compile(ast.Expression(node), self._path, "eval"), self._names)
        if isinstance(value, Path):
            value = folder / value.name
            value.write_text("content")
        return value


class Exchange:
    """Takes the request of a replay, gives its answer, and checks both."""

    def __init__(self, replay: Replay, folder: Path) -> None:
        self.replay = replay
        script = Script(ROOT / replay.example)
        values = script.arguments(Client.__name__, folder) | STAND_INS
        self.client: dict[str, Any] = {**values, "max_retries": 0}
        self.call = script.arguments(f"client.{replay.call}", folder)
        self.call["options"] = replay.options()
        self.requests: list[httpx2.Request] = []
        self.transport = httpx2.MockTransport(self._respond)

    def _respond(self, request: httpx2.Request) -> httpx2.Response:
        self.requests.append(request)
        return self.replay.answer()

    def check(self, result: Any) -> None:
        """Whether the collection's request went out, and the saved response came back."""
        if self.replay.raises:
            assert type(result).__name__ == self.replay.raises
        if isinstance(result, InvalidRequestError):
            assert not self.requests
            return
        (request,) = self.requests
        assert request.method == self.replay.method
        assert re.fullmatch(_pattern(self.replay.url), _url(request)), _url(request)
        if isinstance(result, APIStatusError):
            assert result.status_code == self.replay.status
            result = result.body
        if self.replay.is_json:
            assert json.loads(dump_json(result)) == json.loads(self.replay.text)


def _url(request: httpx2.Request) -> str:
    """Scheme, host and what the server is asked for."""
    target: bytes = request.extensions.get("target", request.url.raw_path)
    return f"{request.url.scheme}://{request.url.netloc.decode()}{target.decode()}"


def _pattern(url: str) -> str:
    """Dynamic variables are new each time."""
    return ".+".join(map(re.escape, DYNAMIC.split(url)))


def method_of(client: Client | AsyncClient, call: str) -> Any:
    """The method of a call: `jobs.get` is `client.jobs.get`."""
    return reduce(getattr, call.split("."), client)


@pytest.mark.parametrize("replay", REPLAYS, ids=str)
def test_sync(replay: Replay, tmp_path: Path) -> None:
    exchange = Exchange(replay, tmp_path)
    with httpx2.Client(transport=exchange.transport) as http:
        client = Client(**exchange.client, http_client=http)
        try:
            result = method_of(client, replay.call)(**exchange.call)
        except ClientError as error:
            result = error
    exchange.check(result)


@pytest.mark.parametrize("replay", REPLAYS, ids=str)
def test_async(replay: Replay, tmp_path: Path) -> None:
    exchange = Exchange(replay, tmp_path)

    async def run() -> Any:
        async with httpx2.AsyncClient(transport=exchange.transport) as http:
            client = AsyncClient(**exchange.client, http_client=http)
            try:
                return await method_of(client, replay.call)(**exchange.call)
            except ClientError as error:
                return error

    exchange.check(asyncio.run(run()))


def operations(owner: object, path: tuple[str, ...] = ()) -> Iterator[str]:
    """The calls that a client offers, hand-written ones left out."""
    for kind in type(owner).__mro__:
        if kind.__module__.startswith(GENERATED):
            for name, member in vars(kind).items():
                if isinstance(member, cached_property):
                    yield from operations(getattr(owner, name), (*path, name))
                elif callable(member) and not name.startswith("_"):
                    yield ".".join((*path, name))


def test_all_requests_are_methods_and_all_methods_are_requests() -> None:
    calls = {replay.call for replay in REPLAYS}
    others = {other for replay in REPLAYS for other in replay.also}
    for client in (Client(**STAND_INS), AsyncClient(**STAND_INS)):
        assert calls <= set(operations(client)) <= calls | others
