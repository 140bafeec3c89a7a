"""Authorisation by Chilkat's own means, and the request's headers.

What ends as a header is one of `Outgoing.headers` already. Kinds that need more use properties of the Http object
(basic, digest, NTLM, OAuth 1.0a), a token that is made first (JWT), or Chilkat's Rest class (AWS). For what Chilkat
cannot sign, the snippet says so in a comment and the report in a notice.
"""

import base64
from dataclasses import replace
from typing import Final, assert_never
from urllib.parse import unquote

from pmgen.chilkat.draft import HTTP, REST, SUCCESS, Draft, call, put
from pmgen.chilkat.expressions import Variable
from pmgen.chilkat.place import Notes
from pmgen.chilkat.program import Assign, Create, Do, If, NotSuccess, Try
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
from pmgen.wire import Outgoing, OutHeader

_TOKEN: Final = Variable("token", "string")
_JWT: Final = Variable("jwt", "object", "Jwt")
_KEY: Final = Variable("privKey", "object", "PrivateKey")
_AWS: Final = Variable("authAws", "object", "AuthAws")
# Chilkat computes these itself and ignores what is given.
_IGNORED: Final = frozenset({"content-length", "transfer-encoding", "expect"})
BEARER: Final = "Bearer "


def is_aws(out: Outgoing) -> bool:
    """Whether the request is signed for AWS in its headers, which Chilkat's Rest class can do."""
    return isinstance(out.auth, AwsV4) and not _is_true(out.auth, "addAuthDataToQuery")


def add_auth(draft: Draft, out: Outgoing, notes: Notes) -> None:
    """Adds what an auth needs before the body."""
    auth = out.auth
    match auth:
        case NoAuth() | Bearer() | ApiKey() | OAuth2():
            _user_info(draft, out)
        case Basic(username, password):
            _login(draft, "BasicAuth", username.source, password.source)
        case Digest():
            _login(draft, "DigestAuth", _text(auth, "username"), _text(auth, "password"))
        case Ntlm():
            _login(draft, "NtlmAuth", _text(auth, "username"), _text(auth, "password"), _text(auth, "domain"))
        case OAuth1() if _text(auth, "signatureMethod") != "PLAINTEXT":
            _oauth1(draft, auth, notes)
        case Jwt():
            _jwt(draft, auth, notes)
        case AwsV4() if is_aws(out):
            _aws(draft, auth)
        case AwsV4() | Hawk() | EdgeGrid() | Asap() | OAuth1():
            _unsupported(draft, auth, notes)
        case _:
            assert_never(auth)
    draft.blank()


def add_behaviour(draft: Draft, out: Outgoing) -> None:
    """Redirects are followed unless the collection says otherwise."""
    if out.behaviour.follow_redirects is False:
        draft.add(put(HTTP, "FollowRedirects", False))
        draft.blank()


def add_rest_auth(draft: Draft, out: Outgoing, notes: Notes) -> None:
    """As `add_auth`, for the Rest object: AWS, and whatever ends as a header."""
    auth = out.auth
    if isinstance(auth, AwsV4) and is_aws(out):
        _aws(draft, auth)
    elif isinstance(auth, Signed):
        _unsupported(draft, auth, notes)
    draft.blank()


def shown_headers(out: Outgoing, target: Variable) -> tuple[OutHeader, ...]:
    """The headers that statements set, in the model's order.

    Authorization, Content-Type, the others as the collection has them, an API key, Accept. What a property of the Http
    object brings is left out, and so is the Content-Type where the call or the HttpRequest brings it.

    Args:
        out: the request.
        target: the object that takes them.
    """
    kept = [header for header in out.headers if _is_set(header, out, target)]
    return tuple(sorted(_joined(kept), key=_rank))


def needs_request(out: Outgoing) -> bool:
    """Whether only an HttpRequest sends this as it is: empty headers, and a question mark without a query."""
    empty = any(not header.value.strip() and header.name.lower() not in _IGNORED for header in out.headers)
    return empty or out.target.query == ""


def note_headers(out: Outgoing, notes: Notes) -> None:
    """Notices for headers that Chilkat does not send as Postman does."""
    names = [header.name.lower() for header in out.headers]
    for header in out.headers:
        lower = header.name.lower()
        if lower in _IGNORED:
            notes.add("chilkat-own-header", f"Chilkat sets {header.name} itself and ignores the given one.")
        elif not header.value.isascii():
            notes.add("chilkat-header-charset", f"Chilkat sends {header.name} in UTF-8, Postman in Latin-1.")
    for name in dict.fromkeys(name for name in names if names.count(name) > 1):
        notes.add("chilkat-repeated-header", f"Chilkat sends a header once: the {name} values are joined by commas.")


def _joined(headers: list[OutHeader]) -> list[OutHeader]:
    """Equal names in one header, values joined by commas: Chilkat sends a name once; HTTP means the same by both."""
    values: dict[str, list[str]] = {}
    for header in headers:
        values.setdefault(header.name, []).append(header.value)
    first = {header.name: header for header in reversed(headers)}
    return [replace(first[name], value=", ".join(group)) for name, group in values.items()]


def _is_set(header: OutHeader, out: Outgoing, target: Variable) -> bool:
    match header.name.lower():
        case "content-type":
            return target == REST or (target == HTTP and header.origin == "user")
        case "authorization":
            by_login = header.origin == "auth" and isinstance(out.auth, Basic) and _has_login(out.auth)
            return target == REST or not by_login
        case _:
            return True


def _rank(header: OutHeader) -> int:
    name = header.name.lower()
    if name == "authorization" and header.value.startswith(BEARER):
        return 0
    if name == "accept":
        return 4
    if header.origin == "auth":
        return 3
    return 1 if name == "content-type" else 2


def _has_login(auth: Basic) -> bool:
    """Chilkat sends no header for an empty login and password; Postman sends `Basic Og==`."""
    return bool(auth.username or auth.password)


def _user_info(draft: Draft, out: Outgoing) -> None:
    """User info in the URL is basic auth, unless an Authorization is given (url-host)."""
    if out.target.user_info and out.header("Authorization") is None:
        login, _, password = out.target.user_info.partition(":")
        _login(draft, "BasicAuth", unquote(login), unquote(password))


def _login(draft: Draft, kind: str, login: str, password: str, domain: str = "") -> None:
    if not login and not password:
        return
    draft.add(put(HTTP, kind, True), put(HTTP, "Login", login), put(HTTP, "Password", password))
    if domain:
        draft.add(put(HTTP, "LoginDomain", domain))


def _oauth1(draft: Draft, auth: OAuth1, notes: Notes) -> None:
    draft.add(put(HTTP, "OAuth1", True))
    for name, parameter in (
        ("OAuthConsumerKey", "consumerKey"),
        ("OAuthConsumerSecret", "consumerSecret"),
        ("OAuthToken", "token"),
        ("OAuthTokenSecret", "tokenSecret"),
        ("OAuthSigMethod", "signatureMethod"),
        ("OAuthRealm", "realm"),
        ("OAuthCallback", "callback"),
        ("OAuthVerifier", "verifier"),
    ):
        if _text(auth, parameter):
            draft.add(put(HTTP, name, _text(auth, parameter)))
    if _text(auth, "signatureMethod").startswith("RSA") and _text(auth, "privateKey"):
        _private_key(draft, _text(auth, "privateKey"))
        draft.add(Do(call(HTTP, "SetOAuthRsaKey", _KEY)))
    if not _is_true(auth, "addParamsToHeader"):
        notes.add("chilkat-oauth1-place", "Chilkat puts the OAuth parameters into the Authorization header.")


def _private_key(draft: Draft, pem: str) -> None:
    """A key that cannot be read ends the snippet: the request would go out unsigned."""
    draft.add(Create(_KEY), Try(SUCCESS, call(_KEY, "LoadPem", pem)))
    draft.add(If(NotSuccess(SUCCESS), draft.failure(_KEY)))
    draft.blank()


def _jwt(draft: Draft, auth: Jwt, notes: Notes) -> None:
    """A token in the header, signed with a secret (HS) or a private key."""
    prefix = auth.get("headerPrefix")
    algorithm = _text(auth, "algorithm") or "HS256"
    if _text(auth, "addTokenTo") == "queryParam" or (prefix is not None and prefix.source not in ("", "Bearer")):
        _unsupported(draft, auth, notes)
        return
    head = _jwt_head(_text(auth, "header"), algorithm)
    payload = _text(auth, "payload") or "{}"
    draft.add(Create(_JWT))
    if algorithm.startswith("HS"):
        draft.add(Assign(_TOKEN, call(_JWT, "CreateJwt", head, payload, _jwt_secret(auth))))
    else:
        _private_key(draft, _text(auth, "privateKey"))
        draft.add(Assign(_TOKEN, call(_JWT, "CreateJwtPk", head, payload, _KEY)))
    draft.add(put(HTTP, "AuthToken", _TOKEN))


def _jwt_head(header: str, algorithm: str) -> str:
    """The token's header with its algorithm, in Postman's order: `{...header, alg}`."""
    inner = header.strip().removeprefix("{").removesuffix("}").strip()
    members = [inner] if inner and '"alg"' not in inner else []
    if '"alg"' in inner:
        return header
    return "{" + ",".join([*(members or ['"typ":"JWT"']), f'"alg":"{algorithm}"']) + "}"


def _jwt_secret(auth: Jwt) -> str:
    secret = _text(auth, "secret")
    if not _is_true(auth, "isSecretBase64Encoded"):
        return secret
    try:
        return base64.b64decode(secret, validate=True).decode("utf-8")
    except ValueError:
        return secret


def _aws(draft: Draft, auth: AwsV4) -> None:
    draft.add(
        Create(_AWS),
        put(_AWS, "AccessKey", _text(auth, "accessKey")),
        put(_AWS, "SecretKey", _text(auth, "secretKey")),
        put(_AWS, "Region", _text(auth, "region") or "us-east-1"),
        put(_AWS, "ServiceName", _text(auth, "service") or "execute-api"),
        Do(call(REST, "SetAuthAws", _AWS)),
    )
    if _text(auth, "sessionToken"):
        draft.add(Do(call(REST, "AddHeader", "X-Amz-Security-Token", _text(auth, "sessionToken"))))


def _unsupported(draft: Draft, auth: Signed, notes: Notes) -> None:
    kind = type(auth).__name__
    draft.comment(f"Chilkat cannot sign this request as the collection asks for ({kind}): it goes out unsigned.")
    notes.add(
        "chilkat-auth",
        f"Chilkat has no means for this use of the {kind} auth; its snippets send the request unsigned.",
        "Use the Python client or the curl command for this request.",
    )


def _text(auth: Signed, name: str) -> str:
    found = auth.get(name)
    return "" if found is None else found.source


def _is_true(auth: Signed, name: str) -> bool:
    return _text(auth, name) == "true"
