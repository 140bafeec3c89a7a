"""Authorisation kinds: a closed union. An endpoint's auth is already inherited; parameters are `Text` as written.

Which parameters are credentials is told by `CREDENTIALS`: they never reach output unless the user gave them.
"""

from dataclasses import dataclass
from typing import Final, TypeAlias

from pmgen.model.text import Text


@dataclass(frozen=True, slots=True)
class NoAuth:
    """Nothing is added. `explicit` tells `noauth` from having none anywhere."""

    explicit: bool = False


@dataclass(frozen=True, slots=True)
class Basic:
    """`Authorization: Basic ...`."""

    username: Text = Text()
    password: Text = Text()


@dataclass(frozen=True, slots=True)
class Bearer:
    """`Authorization: Bearer <token>`; None: nothing is sent."""

    token: Text | None = None


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key in a header or in the query."""

    key: Text = Text()
    value: Text = Text()
    in_query: bool = False


@dataclass(frozen=True, slots=True)
class OAuth2:
    """Use of an access token; `settings` holds the grant's own fields (accessTokenUrl, clientId, scope, ...).

    Attributes:
        access_token: None: nothing is sent.
        optional: whether its variable may have no value; nothing is sent then.
        header_prefix: `Bearer` unless the collection says otherwise; may be empty.
        in_query: `access_token` goes at the end of the query.
        sends: False where Postman sends nothing (tokenType mac, an unknown addTokenTo).
    """

    access_token: Text | None = None
    header_prefix: Text = Text("Bearer")
    in_query: bool = False
    sends: bool = True
    settings: tuple[tuple[str, Text], ...] = ()
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Signed:
    """The kinds whose signature depends on the whole request; `parameters` keep Postman's own names.

    Values that were not text in the collection (booleans) are written as JavaScript would.
    """

    parameters: tuple[tuple[str, Text], ...] = ()

    def get(self, name: str) -> Text | None:
        """The last parameter of that name, as Postman takes it."""
        return dict(self.parameters).get(name)


@dataclass(frozen=True, slots=True)
class OAuth1(Signed):
    """OAuth 1.0a."""


@dataclass(frozen=True, slots=True)
class Digest(Signed):
    """HTTP digest."""


@dataclass(frozen=True, slots=True)
class Hawk(Signed):
    """Hawk."""


@dataclass(frozen=True, slots=True)
class AwsV4(Signed):
    """AWS signature version 4."""


@dataclass(frozen=True, slots=True)
class Ntlm(Signed):
    """NTLM."""


@dataclass(frozen=True, slots=True)
class EdgeGrid(Signed):
    """Akamai EdgeGrid."""


@dataclass(frozen=True, slots=True)
class Jwt(Signed):
    """A JSON web token made for each request."""


@dataclass(frozen=True, slots=True)
class Asap(Signed):
    """Atlassian's service-to-service JWT."""


Auth: TypeAlias = (
    "NoAuth | Basic | Bearer | ApiKey | OAuth2 | OAuth1 | Digest | Hawk | AwsV4 | Ntlm | EdgeGrid | Jwt | Asap"
)

# Postman's parameter names that hold a secret, by the type's own word (Postman API reference, auth helpers).
CREDENTIALS: Final[dict[str, frozenset[str]]] = {
    "basic": frozenset({"password"}),
    "bearer": frozenset({"token"}),
    "apikey": frozenset({"value"}),
    "oauth2": frozenset({"accessToken", "clientSecret", "password", "refreshToken"}),
    "oauth1": frozenset({"consumerSecret", "tokenSecret", "privateKey", "token"}),
    "digest": frozenset({"password"}),
    "hawk": frozenset({"authKey"}),
    "awsv4": frozenset({"secretKey", "sessionToken"}),
    "ntlm": frozenset({"password"}),
    "edgegrid": frozenset({"clientSecret", "clientToken", "accessToken"}),
    "jwt": frozenset({"secret", "privateKey"}),
    "asap": frozenset({"privateKey"}),
}
