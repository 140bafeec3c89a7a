"""Auths as security schemes. No credential is in them, only how one is given."""

import json
import re
from typing import Any, Final, assert_never

from pmgen.build.names import Namespace
from pmgen.model.api import Endpoint
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

Json = dict[str, Any]

_TOKEN: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_OTHER: Final = re.compile(r"[^a-z0-9._-]")
_GRANTS: Final = {
    "authorization_code": "authorizationCode",
    "authorization_code_with_pkce": "authorizationCode",
    "implicit": "implicit",
    "password_credentials": "password",
    "client_credentials": "clientCredentials",
}
_NEEDED: Final = {
    "authorizationCode": frozenset(("authorizationUrl", "tokenUrl")),
    "implicit": frozenset(("authorizationUrl",)),
    "password": frozenset(("tokenUrl",)),
    "clientCredentials": frozenset(("tokenUrl",)),
}


class Schemes:
    """The security schemes of a document, each once under a name."""

    def __init__(self) -> None:
        self._names: dict[str, str] = {}
        self._schemes: Json = {}
        self._namespace = Namespace()

    def of(self, endpoint: Endpoint, scope: Scope) -> list[Json]:
        """The `security` of a request; empty if it needs none."""
        found = _scheme(endpoint.auth, scope) or _by_hand(endpoint)
        if found is None:
            return []
        name, scheme, scopes = found
        key = json.dumps(scheme, sort_keys=True)
        if key not in self._names:
            self._names[key] = self._namespace.take(name)
            self._schemes[self._names[key]] = scheme
        return [{self._names[key]: scopes}]

    def components(self) -> Json:
        """The schemes by name, in order of first use."""
        return dict(self._schemes)


def _scheme(auth: Auth, scope: Scope) -> tuple[str, Json, list[str]] | None:
    match auth:
        case NoAuth():
            return None
        case Basic():
            return "basic", {"type": "http", "scheme": "basic"}, []
        case Bearer():
            return "bearer", {"type": "http", "scheme": "bearer"}, []
        case ApiKey():
            name = scope.resolve(auth.key).source or "key"
            place = "query" if auth.in_query else "header"
            return "apiKey", {"type": "apiKey", "in": place, "name": name}, []
        case OAuth2():
            return _oauth2(auth, scope)
        case OAuth1():
            return "oauth1", {"type": "http", "scheme": "OAuth", "description": "OAuth 1.0a (RFC 5849)."}, []
        case Digest():
            return "digest", {"type": "http", "scheme": "digest"}, []
        case Hawk():
            return "hawk", {"type": "http", "scheme": "Hawk"}, []
        case AwsV4():
            signed = "AWS signature version 4."
            return "awsV4", {"type": "http", "scheme": "AWS4-HMAC-SHA256", "description": signed}, []
        case Ntlm():
            return "ntlm", {"type": "http", "scheme": "NTLM"}, []
        case EdgeGrid():
            return "edgeGrid", {"type": "http", "scheme": "EG1-HMAC-SHA256", "description": "Akamai EdgeGrid."}, []
        case Jwt() | Asap():
            made = "A token that is made for each request."
            return "jwt", {"type": "http", "scheme": "bearer", "bearerFormat": "JWT", "description": made}, []
    assert_never(auth)


def _oauth2(auth: OAuth2, scope: Scope) -> tuple[str, Json, list[str]]:
    """The grant with its URLs, where the collection gives them; else a bearer token."""
    settings = {name: scope.resolve(text) for name, text in auth.settings}
    flow = _GRANTS.get(settings["grant_type"].source if "grant_type" in settings else "authorization_code", "")
    scopes = settings["scope"].source.split() if "scope" in settings and settings["scope"].is_literal else []
    urls = {"authorizationUrl": settings.get("authUrl"), "tokenUrl": settings.get("accessTokenUrl")}
    known = {name: text.source for name, text in urls.items() if text and text.is_literal and "://" in text.source}
    needed = _NEEDED.get(flow, frozenset())
    if not flow or not needed <= set(known):
        return "oauth2Token", {"type": "http", "scheme": "bearer", "description": "An OAuth 2.0 access token."}, []
    flows = {flow: {name: known[name] for name in sorted(needed)} | {"scopes": dict.fromkeys(scopes, "")}}
    return "oauth2", {"type": "oauth2", "flows": flows}, scopes


def _by_hand(endpoint: Endpoint) -> tuple[str, Json, list[str]] | None:
    """The scheme of an Authorization header that somebody wrote: OpenAPI does not allow it among the parameters."""
    for header in endpoint.headers:
        if header.enabled and header.name.source.lower() == "authorization":
            word = header.value.source.split(" ")[0]
            if _TOKEN.fullmatch(word) and " " in header.value.source:
                return _OTHER.sub("", word.lower()) or "authorization", {"type": "http", "scheme": word.lower()}, []
            return "authorization", {"type": "apiKey", "in": "header", "name": "Authorization"}, []
    return None
