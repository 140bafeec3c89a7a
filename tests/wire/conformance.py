"""The conformance suite: small collections that show one rule of Postman's each, and what its runtime sent for them."""

import base64
import json
import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any, Final

from tests.wire.compare import Comparison, Leniency, compare
from tests.wire.echo import Request
from tests.wire.jobs import Job
from tests.wire.record import HERE, Record, Sent, json_lines, record_from
from tests.wire.sources import read_source

FOLDER = HERE / "conformance"
WHOLE: Final = ("five", "content_type", "authorization", "other_headers", "exchanges")

# What every client says by itself, and in its own way.
AUTOMATIC: Final = frozenset(
    {
        "user-agent",
        "accept",
        "cache-control",
        "postman-token",
        "host",
        "accept-encoding",
        "connection",
        "content-length",
        "content-type",
        "authorization",
        "referer",
    }
)


def _claims(token: re.Match[str]) -> str:
    """A signed token's header and claims, without its times and its id; whoever signs it anew signs otherwise."""
    texts = (base64.urlsafe_b64decode(f"{part}==").decode() for part in token.groups())
    return " ".join(re.sub(rf"\d{{10}}|{_GUID}", "NEW", text) for text in texts)


_GUID = r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"
# Per case: what is random or dated by nature, and what stands for it. Whatever a case fixes (a nonce, a time) stays.
VOLATILE: Final[dict[str, tuple[tuple[str, str | Callable[[re.Match[str]], str]], ...]]] = {
    "var-dynamic": (
        (_GUID, "GUID"),
        (r"(?<=ts=)\d{10}\b", "SECONDS"),
        (r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z", "TIME"),
        (r"(?<=int=)\d{1,4}\b", "INT"),
        (r"^/\d{1,4}/", "/INT/"),
        (r"(?<=first=)[A-Z][A-Za-z']+", "NAME"),
        (r"(?<=bool=)(?:true|false)\b", "BOOL"),
    ),
    "auth-oauth1": (
        (r'oauth_timestamp="(?!1700000000")\d{10}",oauth_nonce="\w{11}"(.*)oauth_signature="[^"]*"', r"NOW\1SIGNED"),
    ),
    "auth-hawk": ((r'ts="(?!1700000000")\d{10}", nonce="\w{6}", mac="[^"]*"', "NOW"),),
    "auth-digest": ((r'cnonce="\w{8,}", response="[0-9a-f]{32}"', "RANDOM"),),
    "auth-ntlm": ((r"NTLM TlRMTVNTUAADA\S*", "TYPE3"),),
    "auth-awsv4": (
        (r"\d{8}T\d{6}Z", "TIME"),
        (r"(?<=/|F)20\d{6}(?=/|%2F)", "DATE"),
        (r"Signature=[0-9a-f]{64}", "Signature=SIGNED"),
    ),
    "auth-asap": ((r"(?<=Bearer )([\w-]+)\.([\w-]+)\.[\w-]+", _claims),),
}


def _part(case: str, kind: str) -> Path | None:
    path = FOLDER / f"{case}.{kind}.json"
    return path if path.exists() else None


def _data(case: str) -> tuple[tuple[str, Any], ...]:
    """The variables of the data row; null counts as missing (case var-types-data)."""
    path = _part(case, "data")
    row: dict[str, Any] = json.loads(path.read_text(encoding="utf-8")) if path else {}
    return tuple((name, value) for name, value in row.items() if value is not None)


def _empty_variables(path: Path, data: tuple[tuple[str, Any], ...]) -> tuple[tuple[str, str], ...]:
    """The variables without a value: pmgen leaves them visible for the user to fill, so "" has to be given by hand."""
    variables: list[dict[str, Any]] = json.loads(path.read_text(encoding="utf-8")).get("variable", [])
    pairs: list[tuple[Any, Any]] = [(variable.get("key"), variable.get("value", "")) for variable in variables]
    pairs += data
    return tuple((str(name), "") for name, value in dict(pairs).items() if name is not None and value == "")


def conformance_jobs() -> list[Job]:
    """All cases, in the order of the suite."""
    records: dict[str, list[Record]] = {}
    for data in json_lines(FOLDER / "expected.jsonl"):
        records.setdefault(data["case"], []).append(record_from(data))
    return [_job(case, tuple(found)) for case, found in records.items()]


def _job(case: str, records: tuple[Record, ...]) -> Job:
    path, data = FOLDER / f"{case}.collection.json", _data(case)
    return Job(
        case,
        read_source(path, fake_files=False),
        records,
        environment=_part(case, "environment"),
        globals=_part(case, "globals"),
        data=data,
        variables=_empty_variables(path, data),
        files=FOLDER / "files",
    )


def steady(case: str) -> Callable[[str], str]:
    """Replaces in a text what is random in that case."""

    def replaced(text: str) -> str:
        for pattern, constant in VOLATILE.get(case, ()):
            text = re.sub(pattern, constant, text)
        return text

    return replaced


def _steady_request(request: Request, case: str) -> Request:
    replaced = steady(case)
    return replace(
        request,
        target=replaced(request.target),
        headers=tuple((name, replaced(value)) for name, value in request.headers),
        body=replaced(request.body.decode("latin-1")).encode("latin-1"),
    )


def other_headers(request: Request) -> list[tuple[str, str]]:
    """The headers that a request means to send, beside those with an aspect of their own."""
    return sorted((name.lower(), value) for name, value in request.headers if name.lower() not in AUTOMATIC)


def compare_case(record: Record, sent: Sent, leniency: Leniency) -> Comparison:
    """As `compare`, random parts aside, with one aspect more: `whole` is the five, Content-Type, Authorization, every
    other header that is not automatic, and the number of requests that went out.
    """
    assert record.request is not None
    expected = _steady_request(record.request, record.case)
    actual = _steady_request(sent.last, record.case) if sent.last else None
    verdict = compare(expected, actual, user_headers=record.user_headers, auth=None, leniency=leniency)
    verdict.aspects["whole"] = False
    if actual is None:
        return verdict
    equal = other_headers(expected) == other_headers(actual)
    verdict.set("other_headers", equal, "others than Postman's")
    # Of redirects only the last hop is on record.
    verdict.set(
        "exchanges", record.exchanges in (1, len(sent.requests)), f"{record.exchanges} became {len(sent.requests)}"
    )
    verdict.aspects["whole"] = all(verdict.aspects[name] for name in WHOLE)
    return verdict
