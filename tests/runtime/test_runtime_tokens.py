"""OAuth 2: tokens obtained, kept, renewed and used, by both clients; the browser's way back."""

import asyncio
import base64
import contextlib
import hashlib
import threading
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, parse_qsl, urlencode, urlsplit

import pytest
from pmgen.runtime import (
    AuthenticationError,
    AuthorizationCode,
    Bearer,
    ClientCredentials,
    MissingValueError,
    OAuth2,
    PasswordGrant,
    RefreshToken,
    Token,
    TokenError,
    TokenSource,
)
from pmgen.runtime.auth.grants import source_from_settings

from tests.runtime.servers import AsyncThings, Things, base_of, json_answer, operation, serving
from tests.wire.echo import Answer, EchoServer, Request

SECRET = "cl:ient s3cret"


class Authority:
    """A token endpoint and an API in one; tokens are t1, t2, ..., the newest is good."""

    def __init__(self, *, expires: int | None = 3600, refresh: bool = True) -> None:
        self.issued = 0
        self.expires = expires
        self.refresh = refresh
        self.refused: dict[str, str] = {}
        self.forms: list[dict[str, str]] = []

    def __call__(self, request: Request) -> Answer:
        if request.target != "/token":
            good = request.values("authorization") == [f"Bearer t{self.issued}"]
            return json_answer() if good else json_answer(b'{"message": "token"}', 401)
        form = dict(parse_qsl(request.body.decode()))
        self.forms.append(form)
        if form["grant_type"] in self.refused:
            return json_answer(f'{{"error": "{self.refused[form["grant_type"]]}"}}'.encode(), 400)
        self.issued += 1
        extra = f', "expires_in": {self.expires}' if self.expires is not None else ""
        extra += f', "refresh_token": "r{self.issued}"' if self.refresh else ""
        return json_answer(f'{{"access_token": "t{self.issued}"{extra}}}'.encode())


def calls(server: EchoServer, source: TokenSource | None, count: int = 1, *, auth: Any = None, **values: str) -> None:
    """Calls the API by the sync client."""
    with Things(values={"base": base_of(server), **values}, token_source=source, max_retries=0) as client:
        for _ in range(count):
            client.call(operation(auth=auth or OAuth2()))


def async_calls(
    server: EchoServer, source: TokenSource | None, count: int = 1, *, auth: Any = None, **values: str
) -> None:
    """Calls the API by the async client, all at once."""

    async def run() -> None:
        given = {"base": base_of(server), **values}
        async with AsyncThings(values=given, token_source=source, max_retries=0) as client:
            await asyncio.gather(*(client.call(operation(auth=auth or OAuth2())) for _ in range(count)))

    asyncio.run(run())


Calls = Callable[..., None]


@pytest.fixture(params=[calls, async_calls], ids=["sync", "async"])
def call(request: pytest.FixtureRequest) -> Calls:
    """Both ways of calling."""
    caller: Calls = request.param
    return caller


def test_client_credentials(call: Calls) -> None:
    authority = Authority()
    with serving(authority) as server:
        source = ClientCredentials(
            token_url=base_of(server) + "/token",
            client_id="id",
            client_secret=SECRET,
            scope="a b",
            extra={"audience": "api"},
        )
        call(server, source, 3)
        asked = [request for request in server.take() if request.target == "/token"]
    assert authority.forms == [{"grant_type": "client_credentials", "scope": "a b", "audience": "api"}]
    (request,) = asked
    assert request.values("authorization") == ["Basic " + base64.b64encode(b"id:cl%3Aient%20s3cret").decode()]
    assert request.values("content-type") == ["application/x-www-form-urlencoded"]


def test_credentials_in_the_body(call: Calls) -> None:
    authority = Authority()
    with serving(authority) as server:
        url = base_of(server) + "/token"
        source = PasswordGrant(
            token_url=url, client_id="id", client_secret="s", credentials_in="body", username="u", password="p"
        )
        call(server, source, auth=Bearer("{{token}}"))
    assert authority.forms == [
        {"grant_type": "password", "username": "u", "password": "p", "client_id": "id", "client_secret": "s"}
    ]


def test_an_old_token_is_renewed_by_its_refresh_token(call: Calls) -> None:
    authority = Authority(expires=10)
    with serving(authority) as server:
        source = ClientCredentials(token_url=base_of(server) + "/token", client_id="id", client_secret="s")
        calls(server, source, 2)
    assert [form["grant_type"] for form in authority.forms] == ["client_credentials", "refresh_token"]
    assert authority.forms[1]["refresh_token"] == "r1"


def test_a_refused_refresh_token_means_starting_again(call: Calls) -> None:
    authority = Authority(expires=10)
    authority.refused = {"refresh_token": "invalid_grant"}
    with serving(authority) as server:
        source = ClientCredentials(token_url=base_of(server) + "/token", client_id="id", client_secret="s")
        calls(server, source, 2)
    assert [form["grant_type"] for form in authority.forms] == [
        "client_credentials",
        "refresh_token",
        "client_credentials",
    ]


def test_a_token_that_the_server_refuses_is_replaced_once(call: Calls) -> None:
    authority = Authority(refresh=False)
    with serving(authority) as server:
        source = ClientCredentials(
            token_url=base_of(server) + "/token", client_id="id", client_secret="s", token=Token("stale")
        )
        call(server, source)
        assert source.token is not None
        assert source.token.access_token == "t1"
    with serving(
        lambda request: json_answer(b"{}", 401) if request.target != "/token" else Authority()(request)
    ) as server:
        source = ClientCredentials(token_url=base_of(server) + "/token", client_id="id", client_secret="s")
        with pytest.raises(AuthenticationError):
            call(server, source)
        assert [request.target for request in server.take()] == ["/token", "/things"] * 2


def test_a_refresh_token_from_elsewhere(call: Calls) -> None:
    authority = Authority(expires=None)
    with serving(authority) as server:
        source = RefreshToken(
            token_url="http://unused/", refresh_url=base_of(server) + "/token", client_id="id", refresh_token="r0"
        )
        call(server, source, 2)
    assert authority.forms == [{"grant_type": "refresh_token", "refresh_token": "r0", "client_id": "id"}]
    assert source.refresh_token == "r1"


@pytest.mark.parametrize(
    ("body", "status", "message"),
    [
        (b'{"error": "invalid_client", "error_description": "who?"}', 401, "answered 401: invalid_client who?"),
        (b"<html>", 502, "answered 502: no access token"),
        (b'{"token": "t"}', 200, "answered 200: no access token"),
        (b"[]", 200, "answered 200: no access token"),
    ],
)
def test_no_token(call: Calls, body: bytes, status: int, message: str) -> None:
    with serving(lambda request: json_answer(body, status)) as server:
        source = ClientCredentials(token_url=base_of(server) + "/token", client_id="id", client_secret=SECRET)
        with pytest.raises(TokenError, match=message) as caught:
            call(server, source)
    assert SECRET not in str(caught.value)


SETTINGS = {
    "grant_type": "client_credentials",
    "accessTokenUrl": "{{base}}/token",
    "clientId": "{{id}}",
    "clientSecret": "{{secret}}",
    "client_authentication": "body",
}


def test_the_collections_own_settings_are_used(call: Calls) -> None:
    authority = Authority()
    auth = OAuth2("{{access_token}}", settings=SETTINGS)
    with serving(authority) as server:
        call(server, None, 2, auth=auth, id="i", secret="s")
    assert authority.forms == [{"grant_type": "client_credentials", "client_id": "i", "client_secret": "s"}]
    authority.issued = 7
    with serving(authority) as server:
        call(server, None, auth=auth, id="i", secret="s", access_token="t7")
        assert len(server.take()) == 1
        with pytest.raises(MissingValueError, match="access_token"):
            call(server, None, auth=auth, id="i")


@pytest.mark.parametrize(
    ("changes", "kind"),
    [
        ({}, ClientCredentials),
        ({"grant_type": "password_credentials", "username": "u"}, PasswordGrant),
        ({"refreshToken": "r"}, RefreshToken),
        ({"grant_type": "authorization_code"}, None),
        ({"grant_type": "implicit"}, None),
        ({"clientSecret": ""}, None),
        ({"accessTokenUrl": ""}, None),
    ],
)
def test_sources_of_settings(changes: dict[str, str], kind: type[TokenSource] | None) -> None:
    made = source_from_settings({**SETTINGS, **changes})
    assert (None if made is None else type(made)) is kind


class Browser:
    """Comes back with what the user decided, after some noise."""

    def __init__(self, authority: Authority, answer: Callable[[dict[str, str]], dict[str, str]]) -> None:
        self.authority = authority
        self.answer = answer
        self.page: dict[str, str] = {}

    def __call__(self, url: str) -> None:
        self.page = {name: values[0] for name, values in parse_qs(urlsplit(url).query).items()}
        threading.Thread(target=self.come_back, daemon=True).start()

    def come_back(self) -> None:
        """Asks for an icon, tries a wrong state, then says what is to be said."""
        redirect = self.page["redirect_uri"]
        for target in ("favicon.ico", f"callback?{urlencode({'code': 'evil', 'state': 'guessed'})}"):
            self._open(redirect.replace("callback", target))
        self._open(f"{redirect}?{urlencode({'state': self.page['state'], **self.answer(self.page)})}")

    def _open(self, url: str) -> None:
        with contextlib.suppress(OSError):
            urllib.request.urlopen(url, timeout=60).read()


def consent(server: EchoServer, browser: Browser, **more: Any) -> AuthorizationCode:
    """A source that asks the user."""
    return AuthorizationCode(
        authorization_url="https://login.example/authorize?tenant=1",
        token_url=base_of(server) + "/token",
        client_id="id",
        scope="a b",
        open_url=browser,
        timeout=300,
        **more,
    )


def test_the_user_consents(call: Calls) -> None:
    authority = Authority()
    browser = Browser(authority, lambda page: {"code": "c0de"})
    with serving(authority) as server:
        call(server, consent(server, browser), 2)
    page, (form,) = browser.page, authority.forms
    assert (page["tenant"], page["response_type"], page["scope"]) == ("1", "code", "a b")
    assert form["code"] == "c0de"
    assert form["redirect_uri"] == page["redirect_uri"]
    digest = base64.urlsafe_b64encode(hashlib.sha256(form["code_verifier"].encode()).digest()).rstrip(b"=").decode()
    assert (page["code_challenge"], page["code_challenge_method"]) == (digest, "S256")
    assert "scope" not in form


def test_the_user_refuses(call: Calls) -> None:
    authority = Authority()
    browser = Browser(authority, lambda page: {"error": "access_denied", "error_description": "no"})
    with serving(authority) as server, pytest.raises(TokenError, match="refused: access_denied no"):
        call(server, consent(server, browser, pkce=None))
    assert "code_challenge" not in browser.page


def test_the_user_does_not_come_back() -> None:
    with serving(Authority()) as server:
        source = consent(server, Browser(Authority(), lambda page: {}))
        source.open_url, source.timeout = lambda url: None, 0.1
        with pytest.raises(TokenError, match=r"nobody came back .* within 0\.1 seconds"):
            calls(server, source)


@pytest.mark.parametrize("uri", ["https://example.com/callback", "http://10.0.0.1/x", "https://127.0.0.1/x"])
def test_the_browser_comes_back_to_this_machine_only(uri: str) -> None:
    with serving(Authority()) as server:
        source = consent(server, Browser(Authority(), lambda page: {}), redirect_uri=uri)
        with pytest.raises(TokenError, match="this machine"):
            calls(server, source)


def test_no_source_shows_its_secrets() -> None:
    source = PasswordGrant(
        token_url="u",
        client_id="id",
        client_secret=SECRET,
        username="n",
        password=SECRET,
        token=Token(SECRET, None, SECRET),
    )
    assert SECRET not in repr(source)
