# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""OAuth 1.0a in the wire form of Postman's node-oauth1 (case auth-oauth1)."""

import hmac
import time
from base64 import b64encode
from typing import Final
from urllib.parse import unquote_plus

from ..bodies import encode_form
from ..draft import Draft, Parameters
from ..url import Target
from .hashing import encode_component, hash_body, random_text
from .keys import sign_rsa

_NAMES: Final = frozenset(
    f"oauth_{name}"
    for name in (
        "consumer_key", "token", "signature_method", "timestamp", "nonce", "version", "signature", "callback",
        "verifier", "body_hash",
    )
)  # fmt: skip
_HASHES: Final = {"SHA1": "sha1", "SHA256": "sha256", "SHA512": "sha512"}

Pair = tuple[str, str | None]


def apply_oauth1(parameters: Parameters, draft: Draft) -> None:
    """Signs the request; without consumer key and secret (RSA: private key) nothing changes."""
    method = parameters.get("signatureMethod")
    secret = parameters.get(
        "privateKey" if method.upper().startswith("RSA") else "consumerSecret"
    )
    if not parameters.get("consumerKey") or not secret:
        return
    draft.headers.remove("Authorization")
    draft.url = draft.url.without_parameters(_NAMES)
    form = None if draft.content is None else draft.content.form
    if form is not None:
        form = tuple((name, value) for name, value in form if name not in _NAMES)
    pairs = _signature_pairs(parameters, draft, is_form=form is not None)
    target = draft.target()
    signature = _signature(parameters, draft.method, target, [*pairs, *(form or ())])
    if not draft.is_encoded:
        draft.url = draft.url._replace(query=_encoded_query(target.query))
    pairs.append(("oauth_signature", signature))
    if parameters.flag("addParamsToHeader"):
        draft.headers.add("Authorization", _header(parameters, pairs))
    elif form is not None and ("PUT" in draft.method or "POST" in draft.method):
        draft.content = encode_form(
            [*form, *((name, value or "") for name, value in pairs)]
        )
    else:
        _add_to_query(draft, pairs)


def _signature_pairs(
    parameters: Parameters, draft: Draft, *, is_form: bool
) -> list[Pair]:
    """The parameters of OAuth, without the empty ones (unless addEmptyParamsToSign)."""
    with_empty = parameters.flag("addEmptyParamsToSign")

    def value(name: str) -> str | None:
        text = parameters.given(name)
        return text if with_empty or (text and text.strip()) else None

    pairs: list[Pair] = [
        ("oauth_consumer_key", value("consumerKey")),
        ("oauth_token", value("token")),
        ("oauth_signature_method", value("signatureMethod")),
        ("oauth_timestamp", parameters.get("timestamp") or str(int(time.time()))),
        ("oauth_nonce", parameters.get("nonce") or random_text(11)),
        ("oauth_version", value("version")),
    ]
    algorithm = parameters.get("signatureMethod").partition("-")[2]
    if parameters.flag("includeBodyHash") and algorithm in _HASHES and not is_form:
        digest = hash_body(draft.content, _HASHES[algorithm])
        pairs += [("oauth_body_hash", b64encode(digest).decode())] if digest else []
    pairs += [
        (f"oauth_{name}", text)
        for name in ("callback", "verifier")
        if (text := parameters.get(name))
    ]
    return [pair for pair in pairs if with_empty or pair[1]]


def _signature(
    parameters: Parameters, method: str, target: Target, pairs: list[Pair]
) -> str:
    name = parameters.get("signatureMethod").removesuffix("-Accessor")
    if not name:
        name = "HMAC-SHA1"
        pairs = [*pairs, ("oauth_signature_method", name)]
    key = f"{encode_component(parameters.get('consumerSecret'))}&{encode_component(parameters.get('tokenSecret'))}"
    if name == "PLAINTEXT":
        return key
    text = _base_string(method, target, pairs)
    kind, _, algorithm = name.partition("-")
    if algorithm not in _HASHES:
        raise ValueError("unsupported signature method")
    if kind == "RSA":
        return b64encode(
            sign_rsa(parameters.get("privateKey"), text.encode(), algorithm)
        ).decode()
    return b64encode(
        hmac.digest(key.encode(), text.encode(), _HASHES[algorithm])
    ).decode()


def _base_string(method: str, target: Target, pairs: list[Pair]) -> str:
    host = target.host if target.port in ("80", "443", None) else target.netloc
    everything = [*_decoded(target.query), *pairs]
    encoded = sorted(
        (encode_component(name), encode_component(value or ""))
        for name, value in everything
    )
    parameters = "&".join(f"{name}={value}" for name, value in encoded)
    url = f"{target.scheme}://{host}{target.path}"
    return "&".join((method, encode_component(url), encode_component(parameters)))


def _decoded(query: str | None) -> list[Pair]:
    """The query's pairs as node-oauth1 decodes them: `+` is a blank, a flag has no value."""
    pairs: list[Pair] = []
    for part in (query or "").split("&"):
        name, equals, value = part.partition("=")
        if part:
            pairs.append((unquote_plus(name), unquote_plus(value) if equals else None))
    return pairs


def _encoded_query(query: str | None) -> str | None:
    """The query encoded anew by RFC 3986, as signing by Postman leaves it."""
    if not query:
        return query
    parts = (
        (
            encode_component(name)
            if value is None
            else f"{encode_component(name)}={encode_component(value)}"
        )
        for name, value in _decoded(query)
    )
    return "&".join(parts)


def _header(parameters: Parameters, pairs: list[Pair]) -> str:
    plain = parameters.flag("disableHeaderEncoding")

    def shown(text: str) -> str:
        return text if plain else encode_component(text)

    realm = parameters.get("realm")
    parts = [f'realm="{shown(realm)}"'] if realm.strip() else []
    parts += [
        f'{shown(name)}="{shown(value.strip())}"' for name, value in pairs if value
    ]
    return "OAuth " + ",".join(parts)


def _add_to_query(draft: Draft, pairs: list[Pair]) -> None:
    draft.secret_query = True
    for name, value in pairs:
        draft.url = draft.url.with_parameter(
            name if draft.is_encoded else encode_component(name),
            (value or "") if draft.is_encoded else encode_component(value or ""),
        )
