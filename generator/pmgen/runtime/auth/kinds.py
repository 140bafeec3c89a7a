# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The kinds of authorisation that Postman knows, as a collection writes them. All texts may hold `{{variables}}`.

A text of None was not given in the collection, which for some kinds is not the same as "".
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any, TypeAlias

_NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass(frozen=True, slots=True)
class NoAuth:
    """Nothing is added (`noauth`)."""


@dataclass(frozen=True, slots=True)
class Basic:
    """`Authorization: Basic ...`, also where both are empty (case auth-basic)."""

    username: str = field(default="", repr=False)
    password: str = field(default="", repr=False)


@dataclass(frozen=True, slots=True)
class Bearer:
    """`Authorization: Bearer <token>`; without a token nothing is added (case auth-bearer)."""

    token: str | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header or in the query (case auth-apikey)."""

    key: str = ""
    value: str = field(default="", repr=False)
    in_query: bool = False


@dataclass(frozen=True, slots=True)
class OAuth2:
    """Use of an access token (case auth-oauth2).

    Attributes:
        access_token: None: the client obtains one, if it has the means.
        header_prefix: may be empty.
        in_query: `access_token` goes to the end of the query.
        sends: False where Postman sends nothing (tokenType mac, an unknown addTokenTo).
        settings: the grant's own fields under Postman's names (grant_type, accessTokenUrl, clientId, scope, ...).
    """

    access_token: str | None = field(default=None, repr=False)
    header_prefix: str = "Bearer"
    in_query: bool = False
    sends: bool = True
    settings: Mapping[str, str] = field(default_factory=lambda: _NOTHING, repr=False)


@dataclass(frozen=True, slots=True)
class Signed:
    """A kind whose signature depends on the whole request; the parameters have Postman's own names."""

    parameters: Mapping[str, str] = field(default_factory=lambda: _NOTHING, repr=False)


@dataclass(frozen=True, slots=True)
class OAuth1(Signed):
    """OAuth 1.0a (case auth-oauth1)."""


@dataclass(frozen=True, slots=True)
class Digest(Signed):
    """HTTP digest (case auth-digest)."""


@dataclass(frozen=True, slots=True)
class Hawk(Signed):
    """Hawk (case auth-hawk)."""


@dataclass(frozen=True, slots=True)
class AwsV4(Signed):
    """AWS signature version 4 (case auth-awsv4)."""


@dataclass(frozen=True, slots=True)
class Ntlm(Signed):
    """NTLM (case auth-ntlm)."""


@dataclass(frozen=True, slots=True)
class EdgeGrid(Signed):
    """Akamai EdgeGrid (case auth-edgegrid)."""


@dataclass(frozen=True, slots=True)
class Jwt(Signed):
    """A JSON web token made for each request (case auth-jwt)."""


@dataclass(frozen=True, slots=True)
class Asap(Signed):
    """Atlassian's service-to-service token (case auth-asap)."""


Auth: TypeAlias = (
    NoAuth | Basic | Bearer | ApiKey | OAuth2 | OAuth1 | Digest | Hawk | AwsV4 | Ntlm | EdgeGrid | Jwt | Asap
)
