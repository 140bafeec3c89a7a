"""What Postman's runtime sent, as recorded by `node/record.mjs`, and what ours sent."""

import base64
import gzip
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.wire.echo import Request

HERE = Path(__file__).parent
RECORDS = HERE / "records"


@dataclass(frozen=True, slots=True)
class Record:
    """One request of a collection, as Postman sends it by itself.

    Attributes:
        index: its place in the nested `item` arrays.
        path: the names of its folders and its own.
        request: None where Postman sends nothing; `error` says why.
        user_headers: the names of the request's own headers.
        auth: Postman's word for the auth that applied.
        filled: the values given to the variables that the collection leaves open.
        case: the conformance case, "" for a record of a collection.
        exchanges: every request that went out, where there were several (challenges, redirects, scripts).
    """

    index: tuple[int, ...]
    path: tuple[str, ...]
    request: Request | None
    user_headers: tuple[str, ...] = ()
    auth: str | None = None
    error: str | None = None
    filled: Mapping[str, str] = field(default_factory=dict[str, str])
    case: str = ""
    exchanges: int = 1

    @property
    def title(self) -> str:
        """Folders and name joined by slashes."""
        return "/".join(self.path)


@dataclass(frozen=True, slots=True)
class Sent:
    """What something of ours put on the wire for one request.

    Attributes:
        requests: in order; several where a challenge or a redirect was met.
        error: what the program said when it failed.
    """

    requests: tuple[Request, ...]
    error: str = ""

    @property
    def last(self) -> Request | None:
        """The request that counts; bytes after it that are none do not."""
        return next((request for request in reversed(self.requests) if request.method), None)


def request_from(data: Mapping[str, Any] | None) -> Request | None:
    """The request of a record in JSON; None if nothing was sent."""
    if not data or not data.get("method"):
        return None
    headers = tuple((str(name), str(value)) for name, value in data["headers"])
    return Request(data["method"], data["target"], headers, base64.b64decode(data["body_b64"]))


def record_from(data: Mapping[str, Any]) -> Record:
    """A record from its JSON line: a compact one, or one of the conformance suite."""
    return Record(
        index=tuple(data["index"]),
        path=tuple(data["path"]),
        request=request_from(data.get("request", data)),
        user_headers=tuple(data["user_headers"]),
        auth=data["auth"],
        error=data["error"],
        filled=data["filled"],
        case=data.get("case", ""),
        exchanges=len(data.get("exchanges") or [1]),
    )


def json_lines(path: Path) -> Iterator[dict[str, Any]]:
    """The objects of a file of JSON lines, compressed or not."""
    data = path.read_bytes()
    text = gzip.decompress(data) if path.suffix == ".gz" else data
    return (json.loads(line) for line in text.splitlines() if line)


def records_of(collection: str) -> tuple[Record, ...]:
    """The committed records of a collection, by the stem of its file's name."""
    return tuple(record_from(data) for data in json_lines(RECORDS / f"{collection}.jsonl.gz"))
