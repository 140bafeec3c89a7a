# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""OAuth 2: the grants by which access tokens are obtained; what they share is in `tokens`."""

import hashlib
import secrets
from base64 import urlsafe_b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal
from urllib.parse import urlencode

from ..errors import TokenError
from .tokens import Steps, TokenSource, UserConsent


@dataclass(slots=True, kw_only=True)
class ClientCredentials(TokenSource):
    """The client acts for itself."""

    def _obtain(self) -> Steps:
        return (yield from self._ask({"grant_type": "client_credentials"}))


@dataclass(slots=True, kw_only=True)
class PasswordGrant(TokenSource):
    """The client knows the user's password."""

    username: str
    password: str = field(repr=False)

    def _obtain(self) -> Steps:
        return (
            yield from self._ask(
                {
                    "grant_type": "password",
                    "username": self.username,
                    "password": self.password,
                }
            )
        )


@dataclass(slots=True, kw_only=True)
class RefreshToken(TokenSource):
    """The client got a refresh token elsewhere."""

    refresh_token: str = field(repr=False)

    def _obtain(self) -> Steps:
        form = {"grant_type": "refresh_token", "refresh_token": self.refresh_token}
        token = yield from self._ask(
            form, url=self.refresh_url, refresh_token=self.refresh_token
        )
        self.refresh_token = token.refresh_token or self.refresh_token
        return token


@dataclass(slots=True, kw_only=True)
class AuthorizationCode(TokenSource):
    """The user consents in a browser, which comes back to a server on this machine; with PKCE.

    Attributes:
        authorization_url: the page that asks the user.
        redirect_uri: on this machine, as registered; port 0 takes any free port.
        pkce: how the code is bound to this client: "S256", "plain", or None for not at all.
        timeout: how long the user may take, in seconds.
        open_url: shows the page to the user; the system's browser if None.
        parameters: further parameters of the authorization request.
    """

    authorization_url: str
    redirect_uri: str = "http://127.0.0.1:0/callback"
    pkce: Literal["S256", "plain"] | None = "S256"
    timeout: float = 300.0
    open_url: Callable[[str], object] | None = field(default=None, repr=False)
    parameters: Mapping[str, str] = field(default_factory=dict[str, str], repr=False)

    def _obtain(self) -> Steps:
        from .redirect_server import RedirectServer

        state, verifier = secrets.token_urlsafe(24), secrets.token_urlsafe(48)
        with RedirectServer(self.redirect_uri) as server:
            url = self._page(server.redirect_uri, state, verifier)
            answer: Mapping[str, str] = yield UserConsent(
                lambda: server.wait(url, self.open_url, self.timeout, state)
            )
            redirect_uri = server.redirect_uri
        if "error" in answer:
            said = answer.get("error_description", "")
            raise TokenError(
                f"the authorization was refused: {answer['error']} {said}".rstrip(),
                answer["error"],
            )
        if "code" not in answer:
            raise TokenError("the authorization server sent no code")
        form = {
            "grant_type": "authorization_code",
            "code": answer["code"],
            "redirect_uri": redirect_uri,
        }
        if self.pkce is not None:
            form["code_verifier"] = verifier
        return (yield from self._ask(form))

    def _page(self, redirect_uri: str, state: str, verifier: str) -> str:
        parameters = {
            "response_type": "code",
            "client_id": self.client_id,
            "redirect_uri": redirect_uri,
            "state": state,
            **({"scope": self.scope} if self.scope else {}),
            **self.parameters,
        }
        if self.pkce is not None:
            digest = hashlib.sha256(verifier.encode()).digest()
            challenge = (
                urlsafe_b64encode(digest).rstrip(b"=").decode()
                if self.pkce == "S256"
                else verifier
            )
            parameters |= {
                "code_challenge": challenge,
                "code_challenge_method": self.pkce,
            }
        return f"{self.authorization_url}{'&' if '?' in self.authorization_url else '?'}{urlencode(parameters)}"


def source_from_settings(settings: Mapping[str, str]) -> TokenSource | None:
    """The source that a collection's settings describe; None if they lack something or need a browser.

    The names are Postman's (the oauth2 auth of a collection).
    """
    url, client_id = settings.get("accessTokenUrl", ""), settings.get("clientId", "")
    if not url or not client_id:
        return None
    common: dict[str, Any] = {
        "token_url": url,
        "client_id": client_id,
        "client_secret": settings.get("clientSecret", ""),
        "scope": settings.get("scope", ""),
        "credentials_in": (
            "body" if settings.get("client_authentication") == "body" else "header"
        ),
        "refresh_url": settings.get("refreshTokenUrl", ""),
        "extra": {
            name: settings[name]
            for name in ("audience", "resource")
            if settings.get(name)
        },
    }
    grant = settings.get("grant_type", "")
    if settings.get("refreshToken"):
        return RefreshToken(refresh_token=settings["refreshToken"], **common)
    if grant == "client_credentials" and settings.get("clientSecret"):
        return ClientCredentials(**common)
    if grant == "password_credentials" and settings.get("username"):
        return PasswordGrant(
            username=settings["username"],
            password=settings.get("password", ""),
            **common,
        )
    return None
