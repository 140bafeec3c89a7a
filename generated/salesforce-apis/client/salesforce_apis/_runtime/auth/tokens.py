# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""OAuth 2: where access tokens come from. They are kept in memory only and never show.

A source is a description of a grant and the token that it got. It talks to nobody itself: `steps` yields what has to be
asked, and the client, sync or async, asks it.
"""

import time
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

from ..errors import TokenError
from ..values import is_object

# A token is renewed this long before it ends, so that it does not end on its way.
_MARGIN: Final = 30.0


@dataclass(frozen=True, slots=True)
class Token:
    """An access token.

    Attributes:
        access_token: the token.
        expires_at: in seconds since 1970; None if the server does not say.
        refresh_token: what renews it; None if there is none.
        scope: what it is for, if the server says so.
    """

    access_token: str = field(repr=False)
    expires_at: float | None = None
    refresh_token: str | None = field(default=None, repr=False)
    scope: str = ""

    @property
    def is_fresh(self) -> bool:
        """Whether it can still be used for a while."""
        return self.expires_at is None or self.expires_at - _MARGIN > time.time()


@dataclass(frozen=True, slots=True)
class TokenRequest:
    """A form to post to the token endpoint; `basic` are user and password for basic auth, or None."""

    url: str
    form: Mapping[str, str] = field(repr=False)
    basic: tuple[str, str] | None = field(default=None, repr=False)


@dataclass(frozen=True, slots=True)
class UserConsent:
    """The user is to be sent to a page; the answer is what comes back to the redirect URI, as a mapping.

    `ask` does so and waits; it blocks.
    """

    ask: Callable[[], Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class TokenReply:
    """What the token endpoint said."""

    status: int
    body: Any = field(repr=False)


Steps: TypeAlias = Generator[TokenRequest | UserConsent, Any, Token]


@dataclass(slots=True, kw_only=True)
class TokenSource:
    """The base of all grants.

    Attributes:
        token_url: the token endpoint.
        client_id, client_secret: the client's own credentials.
        scope: scopes, separated by blanks.
        credentials_in: where the client's credentials go: the "header", or the "body" of the token request.
        extra: further fields of the token request (audience, resource).
        refresh_url: where tokens are renewed, if not at the token endpoint.
        token: the token at hand; give one that was stored to go on with it.
    """

    token_url: str
    client_id: str
    client_secret: str = field(default="", repr=False)
    scope: str = ""
    credentials_in: Literal["header", "body"] = "header"
    extra: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)
    refresh_url: str = ""
    token: Token | None = None

    def invalidate(self) -> None:
        """Forgets the access token, since the server refused it; what renews it is kept."""
        if self.token is not None:
            self.token = Token("", 0.0, self.token.refresh_token)

    def steps(self) -> Steps:
        """Yields what is to be asked until there is a fresh token; yields nothing if there is one."""
        token = self.token
        if token is not None and token.access_token and token.is_fresh:
            return token
        if token is not None and token.refresh_token:
            try:
                self.token = yield from self._ask(
                    {
                        "grant_type": "refresh_token",
                        "refresh_token": token.refresh_token,
                    },
                    url=self.refresh_url or self.token_url,
                    refresh_token=token.refresh_token,
                )
                return self.token
            except TokenError as error:
                if error.error not in ("invalid_grant", "unsupported_grant_type"):
                    raise
        self.token = yield from self._obtain()
        return self.token

    def _obtain(self) -> Steps:
        raise NotImplementedError

    def _ask(
        self,
        form: Mapping[str, str],
        *,
        url: str = "",
        refresh_token: str | None = None,
    ) -> Steps:
        fields = dict(form)
        if (
            self.scope
            and "scope" not in fields
            and form.get("grant_type") != "authorization_code"
        ):
            fields["scope"] = self.scope
        fields.update(self.extra)
        basic = None
        if self.credentials_in == "header" and self.client_secret:
            basic = (
                quote(self.client_id, safe="-._~"),
                quote(self.client_secret, safe="-._~"),
            )
        else:
            fields["client_id"] = self.client_id
            if self.client_secret:
                fields["client_secret"] = self.client_secret
        reply: TokenReply = yield TokenRequest(url or self.token_url, fields, basic)
        return _read_reply(reply, refresh_token)


def _read_reply(reply: TokenReply, refresh_token: str | None) -> Token:
    body = reply.body
    access_token = body.get("access_token") if is_object(body) else None
    if reply.status >= 400 or not isinstance(access_token, str) or not is_object(body):
        error = str(body.get("error", "")) if is_object(body) else ""
        said = str(body.get("error_description", "")) if is_object(body) else ""
        raise TokenError(
            f"the token endpoint answered {reply.status}: {error or 'no access token'} {said}".rstrip(),
            error,
        )
    renews = body.get("refresh_token")
    return Token(
        access_token,
        _expiry(body.get("expires_in")),
        renews if isinstance(renews, str) else refresh_token,
        str(body.get("scope", "")),
    )


def _expiry(seconds: Any) -> float | None:
    try:
        return time.time() + float(seconds)
    except (TypeError, ValueError):
        return None
