"""Auths beyond the conformance cases: keys, algorithms, challenges, what cannot be signed, what must not show."""

import base64
import hashlib
import json
import sys
import warnings
from typing import Any

import pytest
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec, padding, rsa
from pmgen.runtime.auth.digest import DigestChallenger
from pmgen.runtime.auth.kinds import Asap, Auth, AwsV4, Basic, Digest, EdgeGrid, Hawk, Jwt, NoAuth, Ntlm, OAuth1, OAuth2
from pmgen.runtime.auth.ntlm import NtlmChallenger, split_user
from pmgen.runtime.call import Call, Filler
from pmgen.runtime.draft import Automatic, Outgoing, Parameters
from pmgen.runtime.errors import MissingExtraError, MissingValueError
from pmgen.runtime.headers import Headers
from pmgen.runtime.operation import Operation
from pmgen.runtime.prepare import prepare
from pmgen.runtime.url import encode
from pmgen.runtime.variables import Variables

AUTOMATIC = Automatic("test/1", "gzip")
RSA_KEY = rsa.generate_private_key(public_exponent=65537, key_size=2048)
EC_KEY = ec.generate_private_key(ec.SECP256R1())


def same(text: str) -> str:
    """Fills nothing."""
    return text


def pem(key: Any, kind: Any = serialization.PrivateFormat.PKCS8) -> str:
    """A private key as text."""
    data: bytes = key.private_bytes(serialization.Encoding.PEM, kind, serialization.NoEncryption())
    return data.decode()


def prepared(
    auth: Auth, *, method: str = "GET", url: str = "https://h/p?x=1", body: Any = "", **values: str
) -> Outgoing:
    """A request with the auth."""
    operation: Operation[Any] = Operation(method=method, url=url, body="raw", auth=auth)
    call = Call(body=body)
    return prepare(operation, call, Filler(operation, call, Variables(values), {}), AUTOMATIC)


def authorization(auth: Auth, **arguments: Any) -> str:
    """Its Authorization header; "" if it has none."""
    return prepared(auth, **arguments).headers.get("Authorization") or ""


def token_parts(header: str) -> tuple[dict[str, Any], dict[str, Any], bytes, bytes]:
    """Header, claims, what is signed, and the signature of a bearer token."""
    head, claims, signature = header.removeprefix("Bearer ").split(".")
    return (
        json.loads(base64.urlsafe_b64decode(head + "==")),
        json.loads(base64.urlsafe_b64decode(claims + "==")),
        f"{head}.{claims}".encode(),
        base64.urlsafe_b64decode(signature + "=="),
    )


@pytest.mark.parametrize("algorithm", ["RS256", "RS512", "PS384"])
def test_jwt_with_an_rsa_key(algorithm: str) -> None:
    auth = Jwt({"algorithm": algorithm, "privateKey": "{{key}}", "payload": '{"a": 1.0}', "header": '{"kid": "k"}'})
    head, claims, signed, signature = token_parts(authorization(auth, key=pem(RSA_KEY)))
    assert (head, claims) == ({"kid": "k", "alg": algorithm}, {"a": 1})
    chosen = {"256": hashes.SHA256(), "384": hashes.SHA384(), "512": hashes.SHA512()}[algorithm[2:]]
    if algorithm.startswith("PS"):
        pss = padding.PSS(padding.MGF1(chosen), chosen.digest_size)
        RSA_KEY.public_key().verify(signature, signed, pss, chosen)
    else:
        RSA_KEY.public_key().verify(signature, signed, padding.PKCS1v15(), chosen)


def test_jwt_with_an_ec_key() -> None:
    auth = Jwt({"algorithm": "ES256", "privateKey": pem(EC_KEY).replace("\n", "\\n"), "payload": ""})
    head, claims, _, signature = token_parts(authorization(auth))
    assert (head, claims, len(signature)) == ({"alg": "ES256"}, {}, 64)


@pytest.mark.parametrize(
    "parameters",
    [
        {"algorithm": "RS256", "privateKey": pem(EC_KEY), "payload": "{}"},
        {"algorithm": "RS256", "privateKey": "no key", "payload": "{}"},
        {"algorithm": "RS256", "privateKey": "-----BEGIN PRIVATE KEY-----AAAA-----END", "payload": "{}"},
        {"algorithm": "HS256", "payload": "{}"},
        {"algorithm": "none", "secret": "s3cret", "payload": "{}"},
        {"algorithm": "HS256", "secret": "s3cret", "payload": '["s3cret"]'},
        {"algorithm": "HS256", "secret": "s3cret", "payload": "{s3cret"},
    ],
)
def test_what_cannot_be_signed_goes_unsigned_with_a_warning(parameters: dict[str, str]) -> None:
    with pytest.warns(RuntimeWarning, match="Jwt: the request could not be signed") as caught:
        assert authorization(Jwt(parameters)) == ""
    assert "s3cret" not in str(caught[0].message)


def test_asap_with_atlassians_data_uri() -> None:
    der = RSA_KEY.private_bytes(
        serialization.Encoding.DER, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    )
    key = f"data:application/pkcs8;kid=me%2Fk1;base64,{base64.b64encode(der).decode()}"
    parameters = {"kid": "me/k1", "iss": "me", "aud": "you", "privateKey": key, "exp": "60", "claims": '{"jti": "j"}'}
    head, claims, signed, signature = token_parts(authorization(Asap(parameters)))
    assert head == {"alg": "RS256", "kid": "me/k1"}
    assert claims["exp"] - claims["iat"] == 60
    assert (claims["sub"], claims["jti"]) == ("me", "j")
    RSA_KEY.public_key().verify(signature, signed, padding.PKCS1v15(), hashes.SHA256())
    with pytest.warns(RuntimeWarning, match="another key id"):
        authorization(Asap({**parameters, "kid": "other"}))


def test_oauth1_with_an_rsa_key() -> None:
    key = pem(RSA_KEY, serialization.PrivateFormat.TraditionalOpenSSL)
    auth = OAuth1(
        {
            "consumerKey": "ck",
            "privateKey": key,
            "signatureMethod": "RSA-SHA256",
            "nonce": "n",
            "timestamp": "1",
            "addParamsToHeader": "true",
        }
    )
    header = authorization(auth)
    signature = base64.b64decode(
        header.rpartition('oauth_signature="')[2][:-1].replace("%2B", "+").replace("%2F", "/").replace("%3D", "=")
    )
    base = (
        "GET&https%3A%2F%2Fh%2Fp&oauth_consumer_key%3Dck%26oauth_nonce%3Dn%26oauth_signature_method%3DRSA-SHA256"
        "%26oauth_timestamp%3D1%26x%3D1"
    )
    RSA_KEY.public_key().verify(signature, base.encode(), padding.PKCS1v15(), hashes.SHA256())


@pytest.mark.parametrize("module", ["jwt", "spnego", "cryptography.hazmat.primitives.serialization"])
def test_a_missing_package_names_the_extra(monkeypatch: pytest.MonkeyPatch, module: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    if module == "spnego":
        challenger = NtlmChallenger(Parameters({"username": "u", "password": "p"}, same))
        request = prepared(NoAuth())
        with pytest.raises(MissingExtraError, match=r"NTLM needs the package pyspnego: .* \[ntlm\]"):
            challenger.answer(401, ["NTLM"], request)
        return
    with pytest.raises(MissingExtraError, match=r"\[jwt\]"):
        authorization(Jwt({"algorithm": "RS256", "privateKey": pem(RSA_KEY), "payload": "{}"}))


@pytest.mark.parametrize(
    "auth",
    [
        Basic("{{x}}", ""),
        OAuth2("{{x}}"),
        Hawk({"authId": "{{x}}"}),
        AwsV4({"accessKey": "{{x}}"}),
        EdgeGrid({"accessToken": "{{x}}"}),
        OAuth1({"consumerKey": "{{x}}"}),
        Jwt({"algorithm": "HS256", "secret": "{{x}}"}),
        Digest({"username": "{{x}}", "realm": "r", "nonce": "n"}),
    ],
)
def test_a_credential_without_a_value_is_an_error(auth: Auth) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(MissingValueError):
            prepared(auth)


def digest(parameters: dict[str, str], challenge: str) -> dict[str, str]:
    """The fields of the answer to a challenge."""
    challenger = DigestChallenger(Parameters(parameters, same))
    request = Outgoing("GET", encode("http://h/dir/index.html"), Headers())
    header = challenger.answer(401, ["Basic realm=x", challenge], request)
    assert header is not None
    assert challenger.answer(401, [challenge], request) is None
    parts = (part.partition("=") for part in header.removeprefix("Digest ").split(", "))
    return {name: value.strip('"') for name, _, value in parts}


@pytest.mark.parametrize(
    ("algorithm", "hashed"), [("MD5", "md5"), ("SHA-256", "sha256"), ("MD5-sess", "md5"), ("SHA-512-256", "sha512_256")]
)
def test_digest_by_the_book(algorithm: str, hashed: str) -> None:
    challenge = f'Digest realm="r@h", qop="auth, auth-int", nonce="n1", algorithm={algorithm}'
    fields = digest({"username": "Mufasa", "password": "Circle of Life"}, challenge)

    def h(text: str) -> str:
        return hashlib.new(hashed, text.encode()).hexdigest()

    secret = h("Mufasa:r@h:Circle of Life")
    if algorithm.endswith("-sess"):
        secret = h(f"{secret}:n1:{fields['cnonce']}")
    assert fields["response"] == h(f"{secret}:n1:00000001:{fields['cnonce']}:auth:{h('GET:/dir/index.html')}")


def test_digest_takes_the_challenge_that_it_can_answer() -> None:
    request = Outgoing("GET", encode("http://h/"), Headers())
    challenges = ['Digest realm="r", nonce="1", algorithm=WHAT', 'Digest realm="r", nonce="2"']
    challenger = DigestChallenger(Parameters({"username": "u", "password": "p"}, same))
    assert 'nonce="2"' in (challenger.answer(401, challenges, request) or "")
    for status, offered in ((200, challenges), (401, challenges[:1]), (401, [])):
        challenger = DigestChallenger(Parameters({"username": "u", "password": "p"}, same))
        assert challenger.answer(status, offered, request) is None


def test_ntlm_stops_when_the_server_does_not_go_on() -> None:
    challenger = NtlmChallenger(Parameters({"username": "D\\u", "password": "p"}, same))
    request = Outgoing("GET", encode("http://h/"), Headers())
    assert challenger.answer(401, ["Basic"], request) is None
    first = challenger.answer(401, ["Negotiate", "NTLM"], request)
    assert first is not None
    assert base64.b64decode(first[5:]).startswith(b"NTLMSSP\0\x01")
    assert challenger.answer(401, ["NTLM"], request) is None
    assert challenger.answer(401, ["NTLM"], request) is None
    assert prepared(Ntlm({"disableRetryRequest": "true"})).challenger is None


@pytest.mark.parametrize(
    ("name", "parts"),
    [("D\\u", ("D", "u")), ("u@d", ("d", "u")), ("u", ("", "u")), ("D\\u@d", ("", "D\\u@d")), ("\\u", ("", "\\u"))],
)
def test_users_of_domains(name: str, parts: tuple[str, str]) -> None:
    assert split_user(name) == parts


def test_aws_signs_by_the_book() -> None:
    """The signature of AWS's own documentation (sig-v4-header-based-auth, GET bucket lifecycle), recomputed."""
    auth = AwsV4({"accessKey": "AK", "secretKey": "SK", "region": "us-east-1", "service": "s3", "sessionToken": "ST"})
    request = prepared(auth, url="https://b.s3.amazonaws.com/a b?lifecycle&x=é")
    headers = dict(request.headers)
    assert headers["X-Amz-Security-Token"] == "ST"
    signed = "host;x-amz-content-sha256;x-amz-date;x-amz-security-token"
    assert f"SignedHeaders={signed}," in headers["Authorization"]
    date, body = headers["X-Amz-Date"], headers["X-Amz-Content-Sha256"]
    canonical = (
        f"GET\n/a%20b\nlifecycle=&x=%C3%A9\nhost:b.s3.amazonaws.com\nx-amz-content-sha256:{body}\n"
        f"x-amz-date:{date}\nx-amz-security-token:ST\n\n{signed}\n{body}"
    )
    import hmac

    key = b"AWS4SK"
    for part in (date[:8], "us-east-1", "s3", "aws4_request"):
        key = hmac.digest(key, part.encode(), "sha256")
    hashed = hashlib.sha256(canonical.encode()).hexdigest()
    text = f"AWS4-HMAC-SHA256\n{date}\n{date[:8]}/us-east-1/s3/aws4_request\n{hashed}"
    assert headers["Authorization"].endswith(hmac.digest(key, text.encode(), "sha256").hex())


def test_aws_in_the_query_of_s3() -> None:
    auth = AwsV4({"accessKey": "AK", "secretKey": "SK", "service": "s3", "addAuthDataToQuery": "true"})
    request = prepared(auth, url="https://b/p/../q?X-Amz-Date=old&z=1")
    assert request.target.path == "/p/../q"
    assert (request.target.query or "").startswith("z=1&X-Amz-Expires=86400&X-Amz-Date=20")
    assert request.secret_query


def test_no_kind_shows_its_texts() -> None:
    shown = repr([Basic("u", "s3cret"), OAuth2("s3cret"), Hawk({"authKey": "s3cret"}), NoAuth()])
    assert shown == "[Basic(...), OAuth2(...), Hawk(...), NoAuth(...)]"
