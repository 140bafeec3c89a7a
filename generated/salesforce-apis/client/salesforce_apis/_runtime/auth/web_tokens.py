# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""JSON web tokens made for each request: Postman's `jwt`, and Atlassian's `asap` (cases auth-jwt, auth-asap)."""

import json
import re
import time
from base64 import b64decode, urlsafe_b64encode
from typing import Any, Final
from urllib.parse import unquote
from uuid import uuid4

from ..draft import Draft, Parameters
from ..json_text import dump_json
from ..values import is_list, is_object
from .keys import load_der_key, load_private_key, sign_hmac, sign_jwt

_SHARED: Final = ("HS256", "HS384", "HS512")
_PRIVATE: Final = tuple(
    f"{kind}{size}" for kind in ("RS", "PS", "ES") for size in (256, 384, 512)
)
_DATA_URI: Final = re.compile(
    r"data:application/pkcs8;kid=([\w.\-+/]+);base64,([a-zA-Z0-9+/=]+)"
)
_HOUR: Final = 3600


def apply_jwt(parameters: Parameters, draft: Draft) -> None:
    """Adds a token made of header and payload as given. Raises ValueError if they cannot be signed."""
    algorithm = parameters.get("algorithm")
    header = {**_object(parameters.get("header"), "header"), "alg": algorithm}
    payload = _object(parameters.get("payload"), "payload")
    token = _token(header, payload, _signature_key(parameters, algorithm), algorithm)
    place = parameters.get("addTokenTo") or "header"
    if place == "header":
        prefix = parameters.given("headerPrefix")
        prefix = "Bearer" if prefix is None else prefix
        draft.authorize(f"{prefix} {token}" if prefix else token)
    elif place == "queryParam":
        key = parameters.get("queryParamKey") or "token"
        draft.url = draft.url.without_parameters((key,)).with_parameter(key, token)
        draft.secret_query = True


def apply_asap(parameters: Parameters, draft: Draft) -> None:
    """Adds a bearer token of one hour. Raises ValueError if a claim is missing."""
    claims = _object(parameters.get("claims"), "claims")
    issuer = claims.get("iss") or parameters.get("iss")
    audience = claims.get("aud") or parameters.get("aud")
    key_id = claims.get("kid") or parameters.get("kid")
    algorithm = parameters.get("alg") or "RS256"
    if not (issuer and audience and key_id and parameters.get("privateKey")):
        raise ValueError("one or more of the required claims are missing")
    if algorithm not in _PRIVATE:
        raise ValueError("invalid algorithm")
    now = int(time.time())
    claims["iat"] = claims.get("iat") or now
    claims["iss"] = issuer
    claims["sub"] = claims.get("sub") or parameters.get("sub") or issuer
    claims["jti"] = claims.get("jti") or str(uuid4())
    claims["aud"] = audience
    claims["exp"] = _number(claims.get("exp")) or now + (
        _number(parameters.get("exp")) or _HOUR
    )
    key = _asap_key(str(key_id), parameters.get("privateKey"))
    draft.authorize(
        f"Bearer {_token({'alg': algorithm, 'kid': key_id}, claims, key, algorithm)}"
    )


def _signature_key(parameters: Parameters, algorithm: str) -> Any:
    """The secret as bytes, or the private key."""
    if algorithm in _SHARED:
        secret = parameters.get("secret")
        if not secret:
            raise ValueError("the secret is missing")
        return (
            b64decode(secret + "==")
            if parameters.flag("isSecretBase64Encoded")
            else secret.encode()
        )
    if algorithm not in _PRIVATE:
        raise ValueError("invalid algorithm")
    return load_private_key(parameters.get("privateKey"))


def _token(
    header: dict[str, Any], payload: dict[str, Any], key: Any, algorithm: str
) -> str:
    signed = f"{_base64url(_json(header))}.{_base64url(_json(payload))}"
    sign = sign_hmac if algorithm in _SHARED else sign_jwt
    return f"{signed}.{_base64url(sign(key, signed.encode(), algorithm))}"


def _object(text: str, what: str) -> dict[str, Any]:
    """A JSON object; blank text is an empty one."""
    value: Any = json.loads(text) if text.strip() else {}
    if not is_object(value):
        raise ValueError(f"the {what} is no JSON object")
    return value


def _json(value: dict[str, Any]) -> bytes:
    return dump_json(_as_javascript(value)).encode()


def _as_javascript(value: Any) -> Any:
    """Numbers as JavaScript writes them: 1.0 is 1."""
    if is_object(value):
        return {key: _as_javascript(item) for key, item in value.items()}
    if is_list(value):
        return [_as_javascript(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value


def _base64url(data: bytes) -> str:
    return urlsafe_b64encode(data).rstrip(b"=").decode()


def _number(value: Any) -> int:
    match = re.match(r"\s*([+-]?\d+)", str(value))
    return int(match.group(1)) if match else 0


def _asap_key(key_id: str, text: str) -> Any:
    """A key in PEM, or in Atlassian's data URI, which names its key id."""
    text = unquote(text.replace("\n", "").removeprefix('"').removesuffix('"'))
    if not text.startswith("data:"):
        return load_private_key(text)
    match = _DATA_URI.fullmatch(text)
    if match is None or match.group(1) != key_id:
        raise ValueError(
            "the private key's data URI is malformed, or of another key id"
        )
    return load_der_key(b64decode(match.group(2)))
