# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""AWS signature version 4 in the wire form of Postman's aws4 (case auth-awsv4)."""

import hashlib
import hmac
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Final
from urllib.parse import parse_qsl, quote, unquote

from ..draft import Draft, Parameters
from .hashing import encode_component, hash_body

_UNSIGNED_HEADERS: Final = frozenset(
    (
        "authorization",
        "connection",
        "x-amzn-trace-id",
        "user-agent",
        "expect",
        "presigned-expires",
        "range",
    )
)
_OWN_PARAMETERS: Final = tuple(
    f"X-Amz-{name}"
    for name in (
        "Security-Token",
        "Date",
        "Algorithm",
        "Credential",
        "SignedHeaders",
        "Signature",
    )
)
_UNUSUAL: Final = re.compile(r"[^0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]")
_ENCODED: Final = re.compile(r"(?:%[0-9A-Fa-f]{2})+")
_RESERVED: Final = ";/?:@&=+$,#"


@dataclass(frozen=True, slots=True)
class _Signing:
    """What is signed, beside the request itself."""

    access_key: str
    secret_key: str
    session_token: str
    service: str
    region: str
    moment: str

    @property
    def scope(self) -> str:
        return f"{self.moment[:8]}/{self.region}/{self.service}/aws4_request"

    def signature(self, canonical: str) -> str:
        text = f"AWS4-HMAC-SHA256\n{self.moment}\n{self.scope}\n{hashlib.sha256(canonical.encode()).hexdigest()}"
        key = f"AWS4{self.secret_key}".encode()
        for part in (self.moment[:8], self.region, self.service, "aws4_request"):
            key = hmac.digest(key, part.encode(), "sha256")
        return hmac.digest(key, text.encode(), "sha256").hex()


def apply_awsv4(parameters: Parameters, draft: Draft) -> None:
    """Signs in headers, or in the query if addAuthDataToQuery is on. Missing keys are signed as `undefined`."""
    for name in (
        "Authorization",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "X-Amz-Content-Sha256",
    ):
        draft.headers.remove(name)
    draft.url = draft.url.without_parameters(_OWN_PARAMETERS)
    signing = _Signing(
        access_key=parameters.get("accessKey") or "undefined",
        secret_key=parameters.get("secretKey") or "undefined",
        session_token=parameters.get("sessionToken"),
        service={"email": "ses"}.get(
            parameters.get("service"), parameters.get("service")
        )
        or "execute-api",
        region=parameters.get("region") or "us-east-1",
        moment=f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}",
    )
    if parameters.flag("addAuthDataToQuery"):
        _sign_query(signing, draft)
    else:
        _sign_headers(signing, draft)


def _sign_headers(signing: _Signing, draft: Draft) -> None:
    headers = draft.headers
    if draft.content is not None and (digest := hash_body(draft.content, "sha256")):
        headers.add("X-Amz-Content-Sha256", digest.hex())
    headers.add_default("Host", draft.target().netloc)
    if signing.session_token:
        headers.add_default("X-Amz-Security-Token", signing.session_token)
    if signing.service == "s3":
        headers.add_default("X-Amz-Content-Sha256", hashlib.sha256().hexdigest())
    headers.add("X-Amz-Date", signing.moment)
    path, query = _split_path(draft.target().request_target)
    canonical = _canonical(signing, draft, path, query, is_query=False)
    headers.add(
        "Authorization",
        f"AWS4-HMAC-SHA256 Credential={signing.access_key}/{signing.scope},"
        f" SignedHeaders={_signed_names(draft)}, Signature={signing.signature(canonical)}",
    )


def _sign_query(signing: _Signing, draft: Draft) -> None:
    draft.headers.add_default("Host", draft.target().netloc)
    path, query = _split_path(draft.target().request_target)
    added: list[tuple[str, str]] = []
    if signing.session_token:
        added.append(("X-Amz-Security-Token", signing.session_token))
    if signing.service == "s3" and not any(
        name == "X-Amz-Expires" for name, _ in query
    ):
        added.append(("X-Amz-Expires", "86400"))
    added += [
        ("X-Amz-Date", signing.moment),
        ("X-Amz-Algorithm", "AWS4-HMAC-SHA256"),
        ("X-Amz-Credential", f"{signing.access_key}/{signing.scope}"),
        ("X-Amz-SignedHeaders", _signed_names(draft)),
    ]
    canonical = _canonical(signing, draft, path, [*query, *added], is_query=True)
    added.append(("X-Amz-Signature", signing.signature(canonical)))
    for name, value in added:
        draft.url = draft.url.with_parameter(name, encode_component(value))
    draft.secret_query = True


def _canonical(
    signing: _Signing,
    draft: Draft,
    path: str,
    query: list[tuple[str, str]],
    *,
    is_query: bool,
) -> str:
    is_s3 = signing.service == "s3"
    body_hash = (
        draft.headers.get("X-Amz-Content-Sha256") or hashlib.sha256().hexdigest()
    )
    return "\n".join(
        (
            draft.method,
            _canonical_path(path, is_s3=is_s3),
            _canonical_query(query, only_first=is_s3),
            "".join(
                f"{name}:{' '.join(value.split())}\n"
                for name, value in _signed_headers(draft)
            ),
            _signed_names(draft),
            "UNSIGNED-PAYLOAD" if is_s3 and is_query else body_hash,
        )
    )


def _signed_headers(draft: Draft) -> list[tuple[str, str]]:
    names = {name.lower() for name, _ in draft.headers} - _UNSIGNED_HEADERS
    return [(name, draft.headers.get(name) or "") for name in sorted(names)]


def _signed_names(draft: Draft) -> str:
    return ";".join(name for name, _ in _signed_headers(draft))


def _split_path(target: str) -> tuple[str, list[tuple[str, str]]]:
    """Path and query as aws4 reads them: unusual characters are encoded first."""
    if _UNUSUAL.search(target):
        target = quote(
            _ENCODED.sub(_decode_uri, target),
            safe=";,/?:@&=+$-_.!~*'()#",
            errors="replace",
        )
    path, _, query = target.partition("?")
    return path, parse_qsl(query, keep_blank_values=True)


def _decode_uri(match: re.Match[str]) -> str:
    """JavaScript's decodeURI: what stands for a reserved character stays encoded."""
    decoded = unquote(match.group(), errors="strict")
    return "".join(
        quote(character, safe="") if character in _RESERVED else character
        for character in decoded
    )


def _canonical_query(query: list[tuple[str, str]], *, only_first: bool) -> str:
    values: dict[str, list[str]] = {}
    for name, value in query:
        if name:
            values.setdefault(encode_component(name), []).append(
                encode_component(value)
            )
    pairs = (
        (name, each)
        for name in sorted(values)
        for each in (values[name][:1] if only_first else sorted(values[name]))
    )
    return "&".join(f"{name}={value}" for name, value in pairs)


def _canonical_path(path: str, *, is_s3: bool) -> str:
    """For S3 the path decoded and encoded once; else dots resolved and encoded once more, as AWS wants it."""
    if path == "/":
        return path
    if is_s3:
        pieces = [
            encode_component(unquote(piece.replace("+", " ")))
            for piece in path.split("/")
        ]
        return "/".join(pieces).replace("%2F", "/")
    resolved: list[str] = []
    for piece in re.sub(r"/{2,}", "/", path).split("/"):
        if piece == "..":
            resolved[-1:] = []
        elif piece != ".":
            resolved.append(encode_component(piece))
    joined = "/".join(resolved)
    return joined if joined.startswith("/") else "/" + joined
