"""A server on loopback that answers as the saved example of a request says."""

import json
from types import TracebackType
from typing import Self

from pmgen.chilkat.lower_response import json_sample
from pmgen.model.api import Example
from pmgen.model.json_value import JsonHole, JsonList, JsonObject, JsonString, JsonValue
from pmgen.model.pretty import pretty

from tests.wire.echo import Answer, EchoServer, Request


class ExampleServer:
    """Answers with one example after the other, with `{}` where there is none."""

    def __init__(self) -> None:
        self.example: Example | None = None
        self.echo = EchoServer(responder=self._answer)

    def _answer(self, _request: Request) -> Answer:
        if self.example is None:
            return Answer()
        return Answer(self.example.status or 200, body=body_of(self.example))

    def __enter__(self) -> Self:
        self.echo.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.echo.__exit__(kind, error, trace)


def body_of(example: Example) -> bytes:
    """The example's body; as plain JSON where the collection's is not, what its holes say as strings."""
    value = json_sample(example)
    text = example.body or ""
    if value is None:
        return text.encode() if example.status != 204 else b""
    try:
        json.loads(text)
    except ValueError:
        text = "\n".join(pretty(_filled(value)))
    return text.encode()


def _filled(value: JsonValue) -> JsonValue:
    match value:
        case JsonHole(text):
            return JsonString(text)
        case JsonObject(members):
            return JsonObject(tuple((key, _filled(item)) for key, item in members))
        case JsonList(items):
            return JsonList(tuple(_filled(item) for item in items))
        case _:
            return value
