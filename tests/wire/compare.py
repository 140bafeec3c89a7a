"""How far two requests agree, aspect by aspect: a port of `node/compare.mjs`, held to it by recorded samples.

Aspects, each true, false or None (does not apply):

    method, path, query    the text on the request line, exactly
    headers                every header the user gave, values as Postman sent them
    body                   exact bytes; multipart: parts, headers and bytes, whatever the boundary
    five                   all of the above
    path_decoded, query_decoded   after percent-decoding ("a" and "a=" are the same)
    content_type           Content-Type (boundary aside) there or not, and equal
    authorization          likewise, where the auth makes no random or dated value
    multipart_meaning      of a multipart body: names, file names and bytes only

What may be forgiven is told by a `Leniency`.
"""

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from tests.wire.echo import Request
from tests.wire.multipart import SPELLING, boundary_of, compare_parts, parts_of

ASPECTS = (
    "method",
    "path",
    "query",
    "headers",
    "body",
    "five",
    "path_decoded",
    "query_decoded",
    "content_type",
    "authorization",
    "multipart_meaning",
)
VOLATILE_AUTH = frozenset({"oauth1", "awsv4", "hawk", "digest", "ntlm", "edgegrid", "asap", "jwt"})
FRAMING = frozenset({"content-length", "transfer-encoding", "connection"})
_BYTE = re.compile(r"%([0-9a-fA-F]{2})|([\s\S])")


@dataclass(frozen=True, slots=True)
class Leniency:
    """What may differ without counting.

    Attributes:
        json_values: the layout of JSON bodies; their values count, numbers by their text.
        spelling: headers of one name as one list (RFC 9110, 5.3), and how a part's Content-Disposition is spelled;
            names, file names, types and contents of parts count.
    """

    json_values: bool = False
    spelling: bool = False


STRICT = Leniency()


@dataclass(slots=True)
class Comparison:
    """The verdict on one request; `causes` says of each aspect that fails why, in a word or two."""

    aspects: dict[str, bool | None] = field(default_factory=dict[str, bool | None])
    causes: dict[str, str] = field(default_factory=dict[str, str])

    def set(self, aspect: str, equal: bool, cause: str = "") -> None:
        """Notes an aspect, and the cause if it fails."""
        self.aspects[aspect] = equal
        if not equal and cause:
            self.causes[aspect] = cause

    @property
    def five(self) -> bool:
        """Whether method, path, query, the user's headers and the body are equal."""
        return bool(self.aspects["five"])


def compare(
    expected: Request,
    actual: Request | None,
    *,
    user_headers: Sequence[str] = (),
    auth: str | None = None,
    leniency: Leniency = STRICT,
) -> Comparison:
    """Compares one request with what Postman sent.

    Args:
        user_headers: the names of the headers that the collection gives.
        auth: Postman's word for the auth.
        leniency: what may differ.
    """
    if actual is None or not actual.method:
        nothing = {aspect: None if aspect in ("authorization", "multipart_meaning") else False for aspect in ASPECTS}
        return Comparison(dict(nothing), {"five": "not sent"})
    verdict = Comparison()
    verdict.set("method", expected.method == actual.method, f"{expected.method} became {actual.method}")
    _compare_target(expected, actual, verdict)
    _compare_headers(expected, actual, user_headers, verdict, leniency.spelling)
    _compare_types(expected, actual, verdict)
    verdict.aspects["authorization"] = None
    if auth not in VOLATILE_AUTH:
        verdict.set(
            "authorization",
            expected.values("authorization") == actual.values("authorization"),
            f"auth {auth or 'null'}",
        )
    _compare_bodies(expected, actual, verdict, leniency)
    aspects = verdict.aspects
    aspects["five"] = all(aspects[name] for name in ("method", "path", "query", "headers", "body"))
    return verdict


# ---- the request line


def _compare_target(expected: Request, actual: Request, verdict: Comparison) -> None:
    path, mark, rest = expected.target.partition("?")
    other_path, other_mark, other_rest = actual.target.partition("?")
    query, other_query = rest if mark else None, other_rest if other_mark else None
    verdict.set("path", path == other_path, _path_cause(path, other_path))
    verdict.set("path_decoded", decoded(path) == decoded(other_path))
    verdict.set("query", query == other_query, _query_cause(query, other_query))
    verdict.set("query_decoded", pairs(query) == pairs(other_query))


def _bytes_of(text: str) -> list[tuple[int, bool]]:
    """Each byte of a text, and whether it is written as `%XX`."""
    return [(int(m[1], 16), True) if m[1] else (ord(m[2]) & 255, False) for m in _BYTE.finditer(text)]


def decoded(text: str) -> str:
    """A text percent-decoded, as Latin-1."""
    return bytes(value for value, _ in _bytes_of(text)).decode("latin-1")


def pairs(query: str | None) -> list[list[str]]:
    """The decoded names and values of a query."""
    if not query:
        return []
    return [[decoded(name), decoded(value)] for name, _, value in (part.partition("=") for part in query.split("&"))]


def _path_cause(expected: str, actual: str) -> str:
    if cause := encoding_difference(expected, actual):
        return cause
    if re.search(r"/\.\.?(/|$)", expected):
        return "dot segments"
    if actual.startswith(expected):
        return "longer"
    return "cut" if expected.startswith(actual) else "other"


def encoding_difference(expected: str, actual: str) -> str | None:
    """If two texts are the same once decoded: the characters that only the one or the other encodes."""
    one, other = _bytes_of(expected), _bytes_of(actual)
    if [value for value, _ in one] != [value for value, _ in other]:
        return None
    more = {_shown(value) for (value, coded), (_, also) in zip(one, other, strict=True) if also and not coded}
    less = {_shown(value) for (value, coded), (_, also) in zip(one, other, strict=True) if coded and not also}
    parts = [f"{verb} {' '.join(sorted(found))}" for verb, found in (("encodes", more), ("leaves", less)) if found]
    return "; ".join(parts) or "case of %xx"


def _shown(value: int) -> str:
    if value > 0x7E:
        return "non-ASCII"
    return "space" if value == 0x20 else chr(value)


def _query_cause(expected: str | None, actual: str | None) -> str:
    if expected is None or actual is None:
        return "added" if expected is None else "lost"
    one, other = _with_equals(expected), _with_equals(actual)
    without_null = re.sub(r"=(null|undefined)(?=&|$)", "=", other)
    if one == other:
        return '"a" became "a="'
    if cause := encoding_difference(one, other):
        return cause
    if one == without_null or encoding_difference(one, without_null):
        return '"a" became "a=null"'
    return "order" if sorted(pairs(expected)) == sorted(pairs(actual)) else "values"


def _with_equals(query: str) -> str:
    return "&".join(part if "=" in part else part + "=" for part in query.split("&"))


# ---- headers


def _plain_type(value: str) -> str:
    """A Content-Type with its boundary's name blotted out."""
    edge = boundary_of(value)
    return value.replace(edge, "BOUNDARY", 1).replace('"BOUNDARY"', "BOUNDARY", 1) if edge else value


def _compare_headers(
    expected: Request, actual: Request, names: Sequence[str], verdict: Comparison, as_lists: bool
) -> None:
    cause = ""
    for name in dict.fromkeys(header.lower() for header in names):
        one, other = expected.values(name), actual.values(name)
        if name == "content-type":
            one, other = [_plain_type(value) for value in one], [_plain_type(value) for value in other]
        if as_lists:
            one, other = [", ".join(one)], [", ".join(other)]
        if name not in FRAMING and one != other:
            how = "lost" if one and not other else "repeated" if len(one) < len(other) else "value"
            cause = cause or f"{how}: {name}"
    verdict.set("headers", not cause, cause)


def _last_type(request: Request) -> str:
    return (request.values("content-type") or [""])[-1]


def _compare_types(expected: Request, actual: Request, verdict: Comparison) -> None:
    one, other = _plain_type(_last_type(expected)), _plain_type(_last_type(actual))
    verdict.set("content_type", one == other, f"{one or 'none'} became {other or 'none'}")


# ---- bodies


def _compare_bodies(expected: Request, actual: Request, verdict: Comparison, leniency: Leniency) -> None:
    verdict.aspects["multipart_meaning"] = None
    if boundary_of(_last_type(expected)):
        _compare_multipart(expected, actual, verdict, leniency.spelling)
        return
    equal = expected.body == actual.body or (leniency.json_values and _same_json(expected.body, actual.body))
    verdict.set("body", equal, "" if equal else _body_cause(expected, actual))


def _compare_multipart(expected: Request, actual: Request, verdict: Comparison, any_spelling: bool) -> None:
    edge, other_edge = boundary_of(_last_type(expected)), boundary_of(_last_type(actual))
    one = parts_of(expected.body, edge) if edge else None
    other = parts_of(actual.body, other_edge) if other_edge else None
    if one is None or other is None:
        under_users = "boundary=" in _last_type(actual)
        cause = "multipart under the user's Content-Type" if under_users else "multipart became something else"
        verdict.set("body", False, "body lost" if not actual.body else cause)
        verdict.aspects["multipart_meaning"] = False
        return
    result = compare_parts(one, other)
    equal = result.equal or (any_spelling and result.why == SPELLING)
    verdict.set("body", equal, f"multipart: {result.why}")
    verdict.aspects["multipart_meaning"] = result.meaning


@dataclass(frozen=True, slots=True)
class _Number:
    """A JSON number by its text."""

    text: str


def json_value(body: bytes | str) -> Any:
    """JSON with numbers kept as their text; ValueError if it is none."""
    return json.loads(body, parse_int=_Number, parse_float=_Number, parse_constant=_refuse)


def _refuse(word: str) -> Any:
    raise ValueError(f"{word} is not JSON")


def _same_json(expected: bytes, actual: bytes) -> bool:
    try:
        return bool(json_value(expected) == json_value(actual))
    except (ValueError, RecursionError):
        return False


def _body_cause(expected: Request, actual: Request) -> str:
    if not expected.body:
        return f"body sent on {expected.method}"
    if not actual.body:
        return "body lost"
    one, other = expected.body.decode("utf-8", "replace"), actual.body.decode("utf-8", "replace")
    if _last_type(expected).lower().startswith("application/x-www-form-urlencoded"):
        return _form_cause(one, other)
    return _text_cause(one, other) or _json_cause(one, other)


def _form_cause(one: str, other: str) -> str:
    wanted, found = pairs(one.replace("+", "%20")), pairs(other.replace("+", "%20"))
    if wanted == found:
        return f"form: {encoding_difference(one, other) or 'space as +'}"
    return "form: order" if sorted(wanted) == sorted(found) else "form: values"


def _text_cause(one: str, other: str) -> str:
    if one.replace("\r\n", "\n") == other.replace("\r\n", "\n"):
        return "line ends"
    if re.sub(r"[\r\n]", "", one) == re.sub(r"[\r\n]", "", other):
        return "line ends dropped"
    return "outer white space" if one.strip() == other.strip() else ""


def _json_cause(one: str, other: str) -> str:
    try:
        wanted, found = json.loads(one), json.loads(other)
    except (ValueError, RecursionError):
        commented = ("//" in other or "/*" in other) and "/*" not in one and len(other) > len(one)
        return "JSON comments" if commented else "other"
    if json.dumps(wanted) == json.dumps(found):
        return "JSON layout"
    if isinstance(wanted, Mapping) and "query" in wanted and {**wanted, "variables": {}} == found:
        return "GraphQL: empty variables added"
    return "JSON value"
