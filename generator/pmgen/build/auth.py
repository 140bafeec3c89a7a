"""Auths: from Postman's parameters to the model's kinds (conformance cases auth-*)."""

from collections.abc import Callable
from typing import Any, Final

from pmgen.errors import Place, Report
from pmgen.model.auth import (
    ApiKey,
    Asap,
    Auth,
    AwsV4,
    Basic,
    Bearer,
    Digest,
    EdgeGrid,
    Hawk,
    Jwt,
    NoAuth,
    Ntlm,
    OAuth1,
    OAuth2,
)
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, json_of, text_of

Parameters = dict[str, str]

_SIGNED: Final[dict[str, Callable[[tuple[tuple[str, Text], ...]], Auth]]] = {
    "oauth1": OAuth1,
    "digest": Digest,
    "hawk": Hawk,
    "awsv4": AwsV4,
    "ntlm": Ntlm,
    "edgegrid": EdgeGrid,
    "jwt": Jwt,
    "asap": Asap,
}
_OAUTH2_USE: Final = ("accessToken", "headerPrefix", "addTokenTo")


def nearest(*auths: shape.Auth | None) -> shape.Auth | None:
    """The first auth that has a type, outermost last: null, `{}` and a null type inherit (case auth-inheritance)."""
    return next((auth for auth in auths if auth is not None and auth.type), None)


def build_auth(auth: shape.Auth | None, scope: Scope, place: Place, report: Report) -> Auth:
    """An auth's model.

    Args:
        auth: the one in force, None if there is none.
        scope: an auth's type may be a variable (case var-places).
        place: for the notice on a kind that nobody knows; such an auth adds nothing, as in Postman.
        report: gets the notice.
    """
    if auth is None or not auth.type:
        return NoAuth()
    kind = scope.resolve(Text(text_of(auth.type))).source
    parameters = _texts(auth.parameters(kind))
    if kind == "noauth":
        return NoAuth(explicit=True)
    if kind in _SIGNED:
        return _SIGNED[kind](tuple((name, Text(value)) for name, value in parameters.items()))
    if kind in _BUILDERS:
        return _BUILDERS[kind](parameters)
    what = f"The auth type {kind!r} is unknown; no authorisation is added, as in Postman."
    report.note("unknown-auth", place, what, "Choose one of Postman's auth types.")
    return NoAuth(explicit=True)


def _texts(parameters: dict[str, Any]) -> Parameters:
    """The parameters as text: JavaScript's for plain values, JSON for lists and objects; null is missing."""
    return {
        name: json_of(value) if is_list(value) or is_object(value) else text_of(value)
        for name, value in parameters.items()
        if value is not None
    }


def _basic(parameters: Parameters) -> Auth:
    return Basic(Text(parameters.get("username", "")), Text(parameters.get("password", "")))


def _bearer(parameters: Parameters) -> Auth:
    token = parameters.get("token")
    return Bearer(Text(token) if token else None)


def _api_key(parameters: Parameters) -> Auth:
    """Without key and value nothing is added (case auth-apikey)."""
    key, value = parameters.get("key", ""), parameters.get("value", "")
    if not key and not value:
        return NoAuth(explicit=True)
    return ApiKey(Text(key), Text(value), parameters.get("in") == "query")


def _oauth2(parameters: Parameters) -> Auth:
    token, place = parameters.get("accessToken"), parameters.get("addTokenTo") or "header"
    return OAuth2(
        access_token=Text(token) if token else None,
        header_prefix=Text(parameters.get("headerPrefix", "Bearer")),
        in_query=place == "queryParams",
        sends=place in ("header", "queryParams") and parameters.get("tokenType") != "mac",
        settings=tuple((name, Text(value)) for name, value in parameters.items() if name not in _OAUTH2_USE),
    )


_BUILDERS: Final[dict[str, Callable[[Parameters], Auth]]] = {
    "basic": _basic,
    "bearer": _bearer,
    "apikey": _api_key,
    "oauth2": _oauth2,
}
