"""What an auth adds to a printed request, and what it shows of its credentials."""

import base64
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, assert_never

from pmgen.model.auth import (
    CREDENTIALS,
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
    Signed,
)
from pmgen.model.scope import Scope
from pmgen.model.text import Literal, Text

ACCESS_TOKEN: Final = "<access_token>"
_WORD: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")


@dataclass(frozen=True, slots=True)
class Signature:
    """What an auth does to the request.

    Attributes:
        header: a name and a value to add.
        query: a parameter to add at the end of the query.
        drops_header: whether a header of the user's, by its name, is removed first.
        drops_query: the name of a query parameter that is removed first.
    """

    header: tuple[str, str] | None = None
    query: tuple[str, str] | None = None
    drops_header: Callable[[str], bool] = lambda name: False
    drops_query: str | None = None


def filled_auth(auth: Auth, scope: Scope) -> Auth:
    """The auth with its parameters resolved; a credential that was not given is a placeholder.

    Tokens become `<access_token>`; another credential that is nothing but variables keeps their names in sight, one
    that the collection holds in clear becomes `<password>`, `<api_key>` and so on.
    """
    match auth:
        case NoAuth():
            return auth
        case Basic():
            return Basic(scope.resolve(auth.username), _credential(auth.password, scope, "<password>"))
        case Bearer():
            return Bearer(_token(auth.token, scope))
        case ApiKey():
            return replace(auth, key=scope.resolve(auth.key), value=_credential(auth.value, scope, "<api_key>"))
        case OAuth2():
            settings = _parameters(auth.settings, CREDENTIALS["oauth2"], scope)
            token, prefix = _token(auth.access_token, scope), scope.resolve(auth.header_prefix)
            return replace(auth, access_token=token, header_prefix=prefix, settings=settings)
        case OAuth1() | Digest() | Hawk() | AwsV4() | Ntlm() | EdgeGrid() | Jwt() | Asap():
            secrets = CREDENTIALS[type(auth).__name__.lower()]
            return replace(auth, parameters=_parameters(auth.parameters, secrets, scope))
    assert_never(auth)


def signature(auth: Auth) -> Signature:
    """What a filled auth adds to the request and takes from it (auth-header-conflict and the auth-* cases).

    Kinds whose signature needs the finished request add nothing here, but they still replace the user's Authorization.
    """
    match auth:
        case NoAuth() | Digest():
            return Signature()
        case Basic():
            return Signature(_authorization(_basic(auth)), drops_header=_is_authorization)
        case Bearer(token):
            return _bearer(f"Bearer {token}") if token else Signature()
        case OAuth2():
            return _oauth2(auth)
        case ApiKey():
            return _api_key(auth)
        case OAuth1():
            in_header = str(auth.get("addParamsToHeader") or "") == "true"
            return Signature(drops_header=_is_authorization) if in_header else Signature()
        case AwsV4() | Jwt():
            in_query = _is_query_auth(auth)
            return Signature() if in_query else Signature(drops_header=_is_authorization)
        case Hawk() | Ntlm() | EdgeGrid() | Asap():
            return Signature(drops_header=_is_authorization)
    assert_never(auth)


def _credential(text: Text, scope: Scope, placeholder: str) -> Text:
    if not text:
        return text
    given = scope.given(text)
    if text.variables and given.is_literal:
        return given
    return Text(placeholder) if any(isinstance(piece, Literal) for piece in text.pieces) else given


def _token(text: Text | None, scope: Scope) -> Text | None:
    if not text:
        return text
    given = scope.given(text)
    return given if text.variables and given.is_literal else Text(ACCESS_TOKEN)


def _parameters(
    parameters: tuple[tuple[str, Text], ...], secrets: frozenset[str], scope: Scope
) -> tuple[tuple[str, Text], ...]:
    return tuple(
        (name, _credential(value, scope, credential_placeholder(name)) if name in secrets else scope.resolve(value))
        for name, value in parameters
    )


def credential_placeholder(parameter: str) -> str:
    """What stands for a credential: `<client_secret>` for `clientSecret`."""
    return f"<{'_'.join(_words(parameter))}>"


def _words(name: str) -> list[str]:
    return [word.lower() for word in _WORD.findall(name)]


def _is_authorization(name: str) -> bool:
    return name.lower() == "authorization"


def _authorization(value: str) -> tuple[str, str]:
    return ("Authorization", value)


def _basic(auth: Basic) -> str:
    pair = f"{auth.username}:{auth.password}".encode("utf-8", "replace")
    return f"Basic {base64.b64encode(pair).decode('ascii')}"


def _bearer(value: str) -> Signature:
    return Signature(_authorization(value), drops_header=_is_authorization)


def _oauth2(auth: OAuth2) -> Signature:
    if not auth.access_token or not auth.sends:
        return Signature()
    token = auth.access_token.source
    if auth.in_query:
        return Signature(query=("access_token", token), drops_header=_is_authorization, drops_query="access_token")
    prefix = auth.header_prefix.source.strip()
    return replace(_bearer(f"{prefix} {token}" if prefix else token), drops_query="access_token")


def _api_key(auth: ApiKey) -> Signature:
    key, value = auth.key.source, auth.value.source
    if not key and not value:
        return Signature()
    if auth.in_query:
        return Signature(query=(key, value), drops_query=key)
    words = _words(key)
    return Signature((key, value) if key else None, drops_header=lambda name: _words(name) == words)


def _is_query_auth(auth: Signed) -> bool:
    place = str(auth.get("addTokenTo") or "")
    return place == "queryParam" or str(auth.get("addAuthDataToQuery") or "") == "true"
