# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Auths that only add a credential: basic, bearer, API key, an access token (cases auth-basic to auth-oauth2)."""

from base64 import b64encode

from ..draft import Draft, Fill
from .kinds import ApiKey, Basic, Bearer, OAuth2


def basic_credentials(username: str, password: str) -> str:
    """The header's value: base64 of `user:password` in UTF-8."""
    return "Basic " + b64encode(f"{username}:{password}".encode()).decode()


def apply_basic(auth: Basic, draft: Draft, fill: Fill) -> None:
    """Adds `Authorization: Basic`, whatever is missing."""
    draft.authorize(basic_credentials(fill(auth.username), fill(auth.password)))


def apply_bearer(auth: Bearer, draft: Draft, fill: Fill) -> None:
    """Adds `Authorization: Bearer` if there is a token, which is neither trimmed nor looked into."""
    token = fill(auth.token) if auth.token else ""
    if token:
        draft.authorize(f"Bearer {token}")


def apply_api_key(auth: ApiKey, draft: Draft, fill: Fill) -> None:
    """Adds the key at the end of headers or query, in the place of those of its name."""
    key, value = fill(auth.key), fill(auth.value)
    if not (key or value):
        return
    if auth.in_query:
        draft.url = draft.url.without_parameters((key,)).with_parameter(key, value)
        draft.secret_query = True
    elif key:
        draft.headers.remove_like(key)
        draft.headers.add(key, value)
        draft.secret_headers += (key,)


def apply_oauth2(auth: OAuth2, token: str, draft: Draft, fill: Fill) -> None:
    """Adds the access token; without one, and where Postman would not send it, nothing changes."""
    if not token or not auth.sends:
        return
    draft.headers.remove("Authorization")
    draft.url = draft.url.without_parameters(("access_token",))
    if auth.in_query:
        draft.url = draft.url.with_parameter("access_token", token)
        draft.secret_query = True
    else:
        prefix = fill(auth.header_prefix).strip()
        draft.headers.add("Authorization", f"{prefix} {token}" if prefix else token)
