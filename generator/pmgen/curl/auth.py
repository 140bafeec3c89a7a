"""Authorisation by curl's own options, where it has them."""

from dataclasses import dataclass
from typing import Final, assert_never

from pmgen.curl.note import Note
from pmgen.curl.quote import quoted, quoted_latin
from pmgen.model.auth import (
    ApiKey,
    Asap,
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
from pmgen.wire import Outgoing

_TITLES: Final = {OAuth1: "OAuth 1.0", Hawk: "Hawk", EdgeGrid: "Akamai EdgeGrid", Jwt: "A JWT", Asap: "An ASAP token"}


@dataclass(frozen=True, slots=True)
class AuthOptions:
    """What an auth adds to a command.

    Attributes:
        options: curl options.
        headers: header options that belong to it.
        notes: what curl cannot do by itself.
        replaces_header: whether the options bring the header that the request lists for the auth.
    """

    options: tuple[str, ...] = ()
    headers: tuple[str, ...] = ()
    notes: tuple[Note, ...] = ()
    replaces_header: bool = False


def auth_options(request: Outgoing) -> AuthOptions:
    """The options of a request's auth; a note where curl cannot sign for it."""
    auth = request.auth
    match auth:
        case NoAuth() | Bearer() | ApiKey() | OAuth2():
            return AuthOptions()
        case Basic():
            return AuthOptions((_user(f"{auth.username}:{auth.password}"),), replaces_header=True)
        case Digest():
            return AuthOptions(("--digest", _user(f"{_get(auth, 'username')}:{_get(auth, 'password')}")))
        case Ntlm():
            return AuthOptions(("--ntlm", _user(f"{_ntlm_user(auth)}:{_get(auth, 'password')}")))
        case AwsV4():
            return _aws(auth)
        case OAuth1() | Hawk() | EdgeGrid():
            return AuthOptions(notes=(_note(auth),))
        case Jwt() | Asap():
            return _token(auth)
    assert_never(auth)


def _user(pair: str) -> str:
    return f"--user {quoted(pair)}"


def _get(auth: Signed, name: str, default: str = "") -> str:
    value = auth.get(name)
    return value.source if value else default


def _ntlm_user(auth: Ntlm) -> str:
    domain = _get(auth, "domain")
    return f"{domain}\\{_get(auth, 'username')}" if domain else _get(auth, "username")


def _aws(auth: AwsV4) -> AuthOptions:
    in_query = _get(auth, "addAuthDataToQuery") == "true"
    note = Note("auth-elsewhere", "The collection wants the AWS signature in the query; curl signs in headers.")
    region, service = _get(auth, "region", "us-east-1"), _get(auth, "service", "execute-api")
    token = _get(auth, "sessionToken")
    return AuthOptions(
        (
            f"--aws-sigv4 {quoted(f'aws:amz:{region}:{service}')}",
            _user(f"{_get(auth, 'accessKey')}:{_get(auth, 'secretKey')}"),
        ),
        (f"-H {quoted_latin(f'X-Amz-Security-Token: {token}')}",) if token else (),
        (note,) if in_query else (),
    )


def _token(auth: Jwt | Asap) -> AuthOptions:
    """Kinds that end as a token: the token's place is shown, the token has to be made elsewhere."""
    what = f"{_TITLES[type(auth)]} has to be signed for each request, which curl cannot do."
    if _get(auth, "addTokenTo") == "queryParam":
        return AuthOptions(
            notes=(Note("not-signed", what, f"Add it to the query as {_get(auth, 'queryParamKey', 'token')}."),)
        )
    given = auth.get("headerPrefix")
    prefix = "Bearer" if given is None else given.source
    header = f"Authorization: {prefix} <jwt>" if prefix else "Authorization: <jwt>"
    note = Note("not-signed", what, "Put it in the place of <jwt>.")
    return AuthOptions(headers=(f"-H {quoted_latin(header)}",), notes=(note,))


def _note(auth: OAuth1 | Hawk | EdgeGrid) -> Note:
    return Note("not-signed", f"{_TITLES[type(auth)]} needs a signature over the request, which curl cannot make.")
