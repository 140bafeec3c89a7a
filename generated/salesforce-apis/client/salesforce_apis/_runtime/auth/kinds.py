# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The kinds of authorisation that Postman knows, as a collection writes them. All texts may hold `{{variables}}`.

A text of None was not given in the collection, which for some kinds is not the same as "". No repr shows a text.
"""

from collections.abc import Mapping
from typing import TypeAlias


class _Kind:
    """The base; kinds are never changed once made."""

    __slots__ = ()

    def __repr__(self) -> str:
        return f"{type(self).__name__}(...)"


class NoAuth(_Kind):
    """Nothing is added (`noauth`)."""

    __slots__ = ()


class Basic(_Kind):
    """`Authorization: Basic ...`, also where both are empty (case auth-basic)."""

    __slots__ = ("password", "username")

    def __init__(self, username: str = "", password: str = "") -> None:
        self.username = username
        self.password = password


class Bearer(_Kind):
    """`Authorization: Bearer <token>`; without a token nothing is added (case auth-bearer)."""

    __slots__ = ("token",)

    def __init__(self, token: str | None = None) -> None:
        self.token = token


class ApiKey(_Kind):
    """A key in a header or in the query (case auth-apikey)."""

    __slots__ = ("in_query", "key", "value")

    def __init__(self, key: str = "", value: str = "", in_query: bool = False) -> None:
        self.key = key
        self.value = value
        self.in_query = in_query


class OAuth2(_Kind):
    """Use of an access token (case auth-oauth2).

    Attributes:
        access_token: None: the client obtains one, if it has the means.
        header_prefix: may be empty.
        in_query: `access_token` goes to the end of the query.
        sends: False where Postman sends nothing (tokenType mac, an unknown addTokenTo).
        optional: whether the access token's variable may have no value: then the client obtains a token if it has the
            means, and else nothing is sent.
        settings: the grant's own fields under Postman's names (grant_type, accessTokenUrl, clientId, scope, ...).
    """

    __slots__ = (
        "access_token",
        "header_prefix",
        "in_query",
        "optional",
        "sends",
        "settings",
    )

    def __init__(
        self,
        access_token: str | None = None,
        header_prefix: str = "Bearer",
        in_query: bool = False,
        sends: bool = True,
        settings: Mapping[str, str] | None = None,
        optional: bool = False,
    ) -> None:
        self.access_token = access_token
        self.optional = optional
        self.header_prefix = header_prefix
        self.in_query = in_query
        self.sends = sends
        self.settings = settings or {}


class Signed(_Kind):
    """A kind whose signature depends on the whole request; the parameters have Postman's own names."""

    __slots__ = ("parameters",)

    def __init__(self, parameters: Mapping[str, str] | None = None) -> None:
        self.parameters = parameters or {}


class OAuth1(Signed):
    """OAuth 1.0a (case auth-oauth1)."""

    __slots__ = ()


class Digest(Signed):
    """HTTP digest (case auth-digest)."""

    __slots__ = ()


class Hawk(Signed):
    """Hawk (case auth-hawk)."""

    __slots__ = ()


class AwsV4(Signed):
    """AWS signature version 4 (case auth-awsv4)."""

    __slots__ = ()


class Ntlm(Signed):
    """NTLM (case auth-ntlm)."""

    __slots__ = ()


class EdgeGrid(Signed):
    """Akamai EdgeGrid (case auth-edgegrid)."""

    __slots__ = ()


class Jwt(Signed):
    """A JSON web token made for each request (case auth-jwt)."""

    __slots__ = ()


class Asap(Signed):
    """Atlassian's service-to-service token (case auth-asap)."""

    __slots__ = ()


Auth: TypeAlias = (
    NoAuth
    | Basic
    | Bearer
    | ApiKey
    | OAuth2
    | OAuth1
    | Digest
    | Hawk
    | AwsV4
    | Ntlm
    | EdgeGrid
    | Jwt
    | Asap
)
