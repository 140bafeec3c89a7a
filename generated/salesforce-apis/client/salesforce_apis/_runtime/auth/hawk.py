# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Hawk, signed over the final URL (case auth-hawk)."""

import hmac
import re
import time
from base64 import b64encode
from typing import Final

from ..draft import Draft, Parameters
from ..url import Target, percent_encode
from .hashing import hash_body, random_text

# Postman hands the URL to Node's old parser, which escapes these too before Hawk sees them.
_ESCAPED_BY_NODE: Final = re.compile(r"[{}|\\^`']")


def apply_hawk(parameters: Parameters, draft: Draft) -> None:
    """Adds the signature; without id, key or a known algorithm nothing is signed."""
    identity, key = parameters.get("authId"), parameters.get("authKey")
    algorithm = parameters.get("algorithm")
    if not identity or not key:
        return
    draft.headers.remove("Authorization")
    if algorithm not in ("sha1", "sha256"):
        draft.headers.add("Authorization", "")
        return
    timestamp = (
        parameters.get("timestamp")
        if _number(parameters.get("timestamp"))
        else str(int(time.time()))
    )
    nonce = parameters.get("nonce") or random_text(6)
    payload = (
        _payload_hash(draft, algorithm) if parameters.flag("includePayloadHash") else ""
    )
    extra, app, delegation = (
        parameters.get(name) for name in ("extraData", "app", "delegation")
    )
    text = _normalized(draft, timestamp, nonce, payload, extra, app, delegation)
    mac = b64encode(hmac.digest(key.encode(), text.encode(), algorithm)).decode()
    parts = [f'id="{identity}"', f'ts="{timestamp}"', f'nonce="{nonce}"']
    if payload:
        parts.append(f'hash="{payload}"')
    if extra:
        escaped = extra.replace("\\", "\\\\").replace('"', '\\"')
        parts.append(f'ext="{escaped}"')
    parts.append(f'mac="{mac}"')
    if app:
        parts += [f'app="{app}"', *([f'dlg="{delegation}"'] if delegation else [])]
    draft.headers.add("Authorization", "Hawk " + ", ".join(parts))


def _number(text: str) -> int:
    match = re.match(r"\s*([+-]?\d+)", text)
    return int(match.group(1)) if match else 0


def _payload_hash(draft: Draft, algorithm: str) -> str:
    """Over the Content-Type that the headers have by now; the automatic one of text comes later."""
    if draft.content is None:
        return ""
    content_type = (
        (draft.headers.get("Content-Type") or "").split(";")[0].strip().lower()
    )
    digest = hash_body(
        draft.content,
        algorithm,
        before=f"hawk.1.payload\n{content_type}\n".encode(),
        after=b"\n",
    )
    return b64encode(digest).decode() if digest else ""


def _normalized(
    draft: Draft,
    timestamp: str,
    nonce: str,
    payload: str,
    extra: str,
    app: str,
    delegation: str,
) -> str:
    target = draft.target()
    lines = [
        "hawk.1.header",
        timestamp,
        nonce,
        draft.method,
        percent_encode(target.request_target, _ESCAPED_BY_NODE),
        _host(target),
        str(target.port or (80 if target.scheme == "http" else 443)),
        payload,
        extra.replace("\\", "\\\\", 1).replace("\n", "\\n", 1),
    ]
    if app:
        lines += [app, delegation]
    return "\n".join(lines) + "\n"


def _host(target: Target) -> str:
    return target.host.strip("[]")
