"""What a snippet does with the response, by the kind of sample the collection saved."""

from typing import Final

from pmgen.chilkat.draft import (
    ARRAY_RESPONSE,
    JSON_RESPONSE,
    RESPONSE,
    RESPONSE_BODY,
    STATUS,
    Draft,
    call,
    get,
    put,
)
from pmgen.chilkat.lower_parse import parse_response, path_mark
from pmgen.chilkat.lower_send import Received
from pmgen.chilkat.place import Notes
from pmgen.chilkat.program import (
    Assign,
    Condition,
    Create,
    Dispose,
    Do,
    Exit,
    If,
    IsError,
    IsNot,
    PrintNumber,
    PrintString,
    PrintText,
    Statement,
)
from pmgen.chilkat.shapes import shape
from pmgen.model.api import Example
from pmgen.model.json_value import JsonList, JsonObject, JsonValue
from pmgen.model.pretty import pretty

_GENERATION_11: Final = 11
# No Content and Reset Content: what a collection saved as their body never comes (RFC 9110, 15.3.5 and 15.3.6).
_BODILESS: Final = (204, 205)


def chosen(examples: tuple[Example, ...], name: str | None) -> Example | None:
    """The example that a snippet is made for: the one of that name, else the first that tells of success."""
    if name is not None:
        return next((example for example in examples if example.name == name), None)
    return next((example for example in examples if example.status is None or 200 <= example.status < 300), None)


def json_sample(example: Example | None) -> JsonValue | None:
    """The sample as JSON, if it is an object or an array; nothing else has parts to read."""
    value = example.value if example and example.status not in _BODILESS else None
    return value if isinstance(value, JsonObject | JsonList) else None


def add_response(draft: Draft, received: Received, example: Example | None, notes: Notes, generation: int) -> None:
    """Adds the result block.

    Args:
        draft: the program so far.
        received: where the response is.
        example: the sample it is made for.
        notes: takes what cannot be read.
        generation: of Chilkat's interface; before 11 a response is released as soon as it was read.
    """
    value = json_sample(example)
    if value is not None:
        _json(draft, received, value, notes, generation)
    elif example is not None and example.status and _is_empty(example):
        _empty(draft, received, example.status, generation)
    else:
        _text(draft, received, generation)


def _is_empty(example: Example) -> bool:
    return example.status in _BODILESS or not (example.body or "").strip()


def _text(draft: Draft, received: Received, generation: int) -> None:
    """No sample to go by: the status and the body as they come."""
    _status(draft, received)
    body = get(RESPONSE, "BodyStr") if received.response else call(RESPONSE_BODY, "GetAsString")
    draft.add(PrintString(body))
    _release_response(draft, received, generation)


def _empty(draft: Draft, received: Received, status: int, generation: int) -> None:
    """A sample without a body: its status is the success."""
    _status(draft, received)
    body = get(RESPONSE, "BodyStr") if received.response else call(RESPONSE_BODY, "GetAsString")
    told = (PrintText("Response Header:"), PrintString(received.header), PrintString(body))
    draft.add(_failed(draft, received, IsNot(STATUS, status), told, generation))
    draft.blank()
    _release_response(draft, received, generation)
    draft.add(PrintText("Success."))


def _json(draft: Draft, received: Received, value: JsonValue, notes: Notes, generation: int) -> None:
    if received.response:
        draft.add(Create(RESPONSE_BODY), Do(call(RESPONSE, "GetBodySb", RESPONSE_BODY)))
        draft.blank()
    seen = shape(value)
    target = JSON_RESPONSE if isinstance(value, JsonObject) else ARRAY_RESPONSE
    draft.add(Create(target), Do(call(target, "LoadSb", RESPONSE_BODY)), put(target, "EmitCompact", False))
    if target is JSON_RESPONSE and path_mark(seen) != ".":
        draft.add(put(target, "DelimiterChar", path_mark(seen)))
    draft.blank()
    draft.add(PrintText("Response Body:"), PrintString(call(target, "Emit")))
    draft.blank()
    _status(draft, received)
    told = (PrintText("Response Header:"), PrintString(received.header))
    draft.add(_failed(draft, received, IsError(STATUS), told, generation))
    draft.blank()
    _release_response(draft, received, generation)
    if (isinstance(value, JsonObject) and value.members) or (isinstance(value, JsonList) and value.items):
        _sample(draft, value)
        for key in parse_response(draft, seen, generation):
            notes.add(
                "chilkat-unread", f"The Chilkat snippets do not read {key!r} of the response: no path can name it."
            )
    draft.blank()


def _sample(draft: Draft, value: JsonValue) -> None:
    draft.comment("Sample JSON response:", "(Sample code for parsing the JSON response is shown below)")
    draft.blank()
    draft.comment(*pretty(value))
    draft.blank()
    draft.comment(
        "Sample code for parsing the JSON response...",
        "Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code",
    )
    draft.blank()


def _status(draft: Draft, received: Received) -> None:
    draft.add(Assign(STATUS, received.status), PrintNumber("Response Status Code = ", STATUS))


def _failed(draft: Draft, received: Received, condition: Condition, told: tuple[Statement, ...], generation: int) -> If:
    first = received.response if generation < _GENERATION_11 else None
    return If(condition, (*told, PrintText("Failed."), *draft.releases(first), Exit()))


def _release_response(draft: Draft, received: Received, generation: int) -> None:
    if received.response and generation < _GENERATION_11:
        release: Dispose = draft.release(received.response)
        draft.add(release)
    draft.blank()
