"""A request that was really sent and its answer, as read from one entry of a recorded run."""

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from pmgen.errors import Place
from pmgen.model.json_value import JsonValue
from pmgen.postman.javascript import is_list, is_object, text_of
from pmgen.postman.loose_json import read_json_or_none


@dataclass(frozen=True, slots=True)
class Exchange:
    """A request that was sent and its answer.

    Attributes:
        place: the file and the entry, for messages.
        method: in upper case.
        url: as sent.
        status: the code of the answer.
        headers: those of the answer.
        body: the text of the answer; None if it is empty or no text.
        sent: the JSON body of the request; None if it has none.
        operation: the client's call (`users.list`) or the id of the collection's request; "" if not known.
        name: the folders and name of the collection's request; empty if not known.
        template: base and path of the collection's URL as written; "" if not known.
    """

    place: Place
    method: str
    url: str
    status: int
    headers: tuple[tuple[str, str], ...] = ()
    body: str | None = None
    sent: JsonValue | None = None
    operation: str = ""
    name: tuple[str, ...] = ()
    template: str = ""


class UnreadableError(ValueError):
    """An entry is not what it should be; the message says what is wrong."""


def from_newman(entry: Any, place: Place, titles: Mapping[str, tuple[str, ...]]) -> Exchange | None:
    """An execution of newman's JSON report; None if the request got no answer.

    Args:
        entry: of `run.executions`.
        place: where it stands.
        titles: the folders and names of the collection's requests by id (`newman_titles`).
    """
    answer = _object(entry, "response", optional=True)
    if answer is None:
        return None
    item, request = _object(entry, "item"), _object(entry, "request")
    own = text_of(item.get("id") or "")
    body = request.get("body")
    raw = body.get("raw") if is_object(body) and body.get("mode") == "raw" else None
    return Exchange(
        place,
        _text(request, "method").upper(),
        _newman_url(request.get("url")),
        _status(answer.get("code")),
        tuple(_headers(answer.get("header"), "key")),
        _newman_body(answer),
        read_json_or_none(raw) if isinstance(raw, str) else None,
        own,
        titles.get(own) or (text_of(item.get("name") or ""),),
    )


def newman_titles(report: Any) -> dict[str, tuple[str, ...]]:
    """The folders and names of the requests in newman's report, by id."""
    titles: dict[str, tuple[str, ...]] = {}
    collection = report.get("collection") if is_object(report) else None
    work: list[tuple[Any, tuple[str, ...]]] = [(collection, ())]
    while work:
        found, folders = work.pop()
        items = found.get("item") if is_object(found) else None
        for item in items if is_list(items) else ():
            if is_object(item):
                title = (*folders, text_of(item.get("name") or ""))
                titles[text_of(item.get("id") or "")] = title
                work.append((item, title))
    return titles


def from_har(entry: Any, place: Place) -> Exchange | None:
    """An entry of a HAR file (HAR 1.2, section "entries"); None if the request got no answer (status 0)."""
    request, answer = _object(entry, "request"), _object(entry, "response")
    if not answer.get("status"):
        return None
    posted = request.get("postData")
    text = posted.get("text") if is_object(posted) else None
    content = answer.get("content")
    return Exchange(
        place,
        _text(request, "method").upper(),
        _text(request, "url"),
        _status(answer.get("status")),
        tuple(_headers(answer.get("headers"), "name")),
        _har_body(content) if is_object(content) else None,
        read_json_or_none(text) if isinstance(text, str) else None,
    )


def from_record(entry: Any, place: Place) -> Exchange:
    """A record of pmgen's own."""
    request, answer = _object(entry, "request"), _object(entry, "response")
    headers = answer.get("headers")
    named = headers.items() if is_object(headers) else ()
    sent = request.get("body")
    return Exchange(
        place,
        _text(request, "method").upper(),
        _text(request, "url"),
        _status(answer.get("status")),
        tuple((name, text_of(value)) for name, value in named),
        _value_text(answer.get("body")),
        read_json_or_none(json.dumps(sent)) if is_object(sent) or is_list(sent) else None,
        text_of(request.get("operation") or ""),
        template=text_of(request.get("template") or ""),
    )


def _object(entry: Any, key: str, *, optional: bool = False) -> Any:
    value = entry.get(key) if is_object(entry) else None
    if is_object(value):
        return value
    if optional and is_object(entry):
        return None
    raise UnreadableError(f"it has no object `{key}`")


def _text(entry: Mapping[str, Any], key: str) -> str:
    value = entry.get(key)
    if not isinstance(value, str) or not value:
        raise UnreadableError(f"it has no text `{key}`")
    return value


def _status(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 100 <= value <= 999:
        raise UnreadableError(f"{text_of(value)[:20]!r} is no status code")
    return value


def _headers(entries: Any, key: str) -> Iterator[tuple[str, str]]:
    for header in entries if is_list(entries) else ():
        if is_object(header) and isinstance(header.get(key), str):
            yield header[key], text_of(header.get("value") or "")


def _newman_url(url: Any) -> str:
    """A URL by its parts, path parameters filled in, or as text."""
    if isinstance(url, str) and url:
        return url
    if not is_object(url):
        raise UnreadableError("its request has no URL")
    values = {text_of(variable.get("key")): variable.get("value") for variable in _objects(url.get("variable"))}
    path = [_filled(text_of(segment), values) for segment in url.get("path") or () if not is_object(segment)]
    host = url.get("host")
    name = ".".join(map(text_of, host)) if is_list(host) else text_of(host or "")
    port = f":{text_of(url['port'])}" if url.get("port") else ""
    query = [
        text_of(parameter.get("key") or "")
        + (f"={text_of(parameter.get('value'))}" if parameter.get("value") is not None else "")
        for parameter in _objects(url.get("query"))
        if not parameter.get("disabled")
    ]
    start = f"{text_of(url.get('protocol') or 'http')}://{name}{port}/{'/'.join(path)}"
    return f"{start}?{'&'.join(query)}" if query else start


def _filled(segment: str, values: Mapping[str, Any]) -> str:
    value = values.get(segment.removeprefix(":")) if segment.startswith(":") else None
    return segment if value is None else text_of(value)


def _objects(value: Any) -> Iterable[dict[str, Any]]:
    return [entry for entry in value if is_object(entry)] if is_list(value) else []


def _newman_body(answer: Mapping[str, Any]) -> str | None:
    """The body: bytes as numbers (`stream`), or text in older reports."""
    stream = answer.get("stream")
    data = stream.get("data") if is_object(stream) else stream
    if is_list(data):
        try:
            return _decoded(bytes(data))
        except (TypeError, ValueError):
            raise UnreadableError("its body is no list of bytes") from None
    body = answer.get("body")
    return body if isinstance(body, str) and body else None


def _har_body(content: Mapping[str, Any]) -> str | None:
    text = content.get("text")
    if not isinstance(text, str) or not text:
        return None
    if content.get("encoding") != "base64":
        return text
    try:
        return _decoded(base64.b64decode(text, validate=False))
    except (binascii.Error, ValueError):
        raise UnreadableError("its body is no base64") from None


def _decoded(data: bytes) -> str | None:
    """Text in UTF-8, as JSON must be (RFC 8259, section 8.1); None for anything else."""
    try:
        return data.decode("utf-8-sig") or None
    except UnicodeDecodeError:
        return None


def _value_text(body: Any) -> str | None:
    """A text as it is, any other JSON value as JSON; null is no body."""
    if body is None or body == "":
        return None
    return body if isinstance(body, str) else json.dumps(body, ensure_ascii=False)
