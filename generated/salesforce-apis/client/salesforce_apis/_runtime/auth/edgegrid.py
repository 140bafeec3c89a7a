# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Akamai EdgeGrid (case auth-edgegrid)."""

import hmac
from base64 import b64encode
from datetime import UTC, datetime
from typing import Final
from uuid import uuid4

from ..draft import Draft, Parameters
from ..url import encode
from .hashing import hash_body

_MOST_BODY: Final = 131072


def apply_edgegrid(parameters: Parameters, draft: Draft) -> None:
    """Adds the signature; with a credential missing nothing is signed."""
    access, client, secret = (
        parameters.get(name) for name in ("accessToken", "clientToken", "clientSecret")
    )
    if not (access and client and secret):
        return
    timestamp = (
        parameters.get("timestamp") or f"{datetime.now(UTC):%Y%m%dT%H:%M:%S}+0000"
    )
    header = (
        f"EG1-HMAC-SHA256 client_token={client};access_token={access};timestamp={timestamp};"
        f"nonce={parameters.get('nonce') or uuid4()};"
    )
    target = draft.target()
    base = parameters.get("baseURL")
    signed = "\t".join(
        (
            draft.method,
            target.scheme,
            encode(base).netloc if base else target.netloc,
            target.request_target,
            _headers(parameters.get("headersToSign"), draft),
            _body(parameters, draft),
            header,
        )
    )
    draft.authorize(f"{header}signature={_mac(signed, _mac(timestamp, secret))}")


def _mac(text: str, key: str) -> str:
    return b64encode(hmac.digest(key.encode(), text.encode(), "sha256")).decode()


def _headers(names: str, draft: Draft) -> str:
    values = (
        (name.strip().lower(), draft.headers.get(name.strip()))
        for name in names.split(",")
    )
    return "\t".join(
        f"{name}:{' '.join(value.split())}" for name, value in values if name and value
    )


def _body(parameters: Parameters, draft: Draft) -> str:
    if draft.method != "POST" or draft.content is None:
        return ""
    size = parameters.get("maxBodySize")
    digest = hash_body(
        draft.content,
        "sha256",
        limit=int(size) if size.isdigit() and int(size) else _MOST_BODY,
    )
    return b64encode(digest).decode() if digest else ""
