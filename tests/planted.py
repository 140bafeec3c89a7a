"""Credentials as strangers leave them in their files, each of another kind or in another place."""

import base64
import json
from random import Random
from typing import Any

from tests.collections_made import collection, item, parameters, raw

# Every planted value holds this, except those whose form forbids it: a search for it finds whatever leaks.
HEX = "5ec2e7a1b9c04d3f86a2"
PLANTED: list[str] = []


def secret(*parts: str) -> str:
    """A credential, put together here so that no scanner of repositories takes it for a real one."""
    PLANTED.append("".join(parts))
    return PLANTED[-1]


def pairs(**values: str) -> list[dict[str, str]]:
    return [{"key": key.replace("_", "-"), "value": value} for key, value in values.items()]


def _shapes() -> dict[str, str]:
    """Keys that are known by their look, as values of fields that say nothing."""
    return {
        "aws": secret("AKIA", "Q3EGX7PLM2N5RTYU"),
        "github": secret("ghp", "_A1b2C3d4E5f6G7h8I9j0K1l2M3n4O5p6Q7r8"),
        "gitlab": secret("glpat", "-Zx9Yw8Vu7Ts6Rq5Po4nM"),
        "slack": secret("xoxb", "-210987654321-abcDEFghiJKLmnoPQRstu"),
        "stripe": secret("sk", "_live_9hG8fE7dC6bA5z4Y3x2W1v0U"),
        "google": secret("AIza", "SyD3x4mPl3K3yV4lu3F0rT3st1ngPurp0se"),
        "sendgrid": secret("SG", ".aB3dE5gH7jK9mN1pQ3sT5v.wX7zA9cE1fG3hI5jK7lM9nO1pQ3rS5tU7vW9xY1z"),
        "npm": secret("npm", "_Ab12Cd34Ef56Gh78Ij90Kl12Mn34Op56Qr78"),
        "telegram": secret("7012345678", ":AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1"),
        "postman": secret("PMAK", "-64b0f1c2d3e4f5a6b7c8d9e0-1a2b3c4d5e6f708192a3b4c5d6e7f80912"),
        "jwt": secret("eyJhbGciOiJIUzI1NiJ9", ".eyJzdWIiOiJ1c2VyLTE3In0", ".c2lnbmF0dXJlLW9mLXRoZS10b2tlbg"),
        "digitalocean": secret("dop", "_v1_", "4e7b1c9a" * 8),
        "azure": f"AccountName=a;AccountKey={secret('Zk9xW3vQ7b' * 8, 'aBcdE4==')}",
        "openai": secret("sk", "-proj-Ab3dEf6hIj9kLm2nOp5qRs8tUv1wXy4z"),
        "vault": secret("hvs", ".CAESIJ4kQ9xTzW2vB7nM5rL8pD1yH6cF3gK0sA"),
    }


_CHANCE = Random(8)
_LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789"
_DIGITS = "0123456789abcdef"
_CAPITALS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789"
# What the keys of many makers begin with, and how many signs follow.
_KEYS = {
    _LETTERS: (
        *(
            ("github_pat_", 82),
            ("gldt-", 20),
            ("rk_live_", 24),
            ("sk_org_live_", 30),
            ("xapp-1-A0", 70),
            ("GOCSPX-", 28),
        ),
        *(("1//0", 60), ("ya29.a0", 120), ("pypi-AgEIcHlwaS5vcmc", 70), ("gsk_", 52), ("sk-ant-api03-", 93)),
        *(("pplx-", 48), ("xai-", 80), ("fo1_", 43), ("hf_", 34), ("CFPAT-", 43), ("pnu_", 36), ("tfp_", 59)),
        *(("tskey-auth-", 44), ("ops_eyJ", 260), ("vcp_", 56), ("dckr_pat_", 27), ("cmVmdGtu", 56), ("ntn_", 46)),
        *(("figd_", 40), ("dG9r", 56), ("lin_api_", 40), ("MTA", 21, ".Gb3cD4.", 38)),
    ),
    _DIGITS: (
        *(("SK", 32), ("key-", 32), ("bkua_", 40), ("pul-", 40), ("sgp_", 40), ("pk_", 34), ("live_", 35)),
        *(
            ("shpat_", 32),
            ("rdme_", 70),
            ("FLWSECK_TEST-", 32, "-X"),
            ("", 32, "-", 8, "-", 8),
            ("v1.0-", 24, "-", 146),
        ),
        *(("1/1234567890123456:", 32), ("xkeysib-", 64, "-", 16), ("CCIPAT_abcdefghijkmnopqrstuvw_", 40)),
        ("access-sandbox-", 8, "-", 4, "-", 4, "-", 4, "-", 12),
    ),
    _CAPITALS: (("PMAT-", 26), ("NRAK-", 27), ("dt0c01.", 24, ".", 64)),
}


def _random(form: tuple[str | int, ...], signs: str = _LETTERS) -> str:
    """A text of fixed pieces and, for each number, so many signs; the same in each run, no two alike."""
    chosen = (one if isinstance(one, str) else "".join(_CHANCE.choices(signs, k=one)) for one in form)
    return "".join(chosen)


def _more_keys() -> dict[str, str]:
    """In one body, under names that say nothing."""
    made = [_random(form, signs) for signs, forms in _KEYS.items() for form in forms]
    return {f"x{place}": secret(text) for place, text in enumerate(made)}


def _called() -> list[dict[str, Any]]:
    """Names that say only together with the value that it is a credential; in headers and in JSON."""
    names = "Fastly-Key X-Parse-Master-Key X-Tableau-Auth X-Hub-Signature-256 Grpc-Metadata-macaroon X-Okta-Session"
    names += (
        " aeg-sas-key X-Wsse X-Dev-Key Key Auth userpass rootpw db_pass passwordConfirmation github_pat SAMLResponse"
    )
    body = {name: secret(_random(("Q7r1", 26))) for name in (*names.split(), "pw", "psw", "refresh")}
    listed = {"tokens": [secret("l1-", HEX), secret("l2-", HEX)], "auth": secret(_basic("docker"))}
    return [
        item(name="called", header=[{"key": name, "value": secret(_random(("Q7r1", 26)))} for name in names.split()]),
        item(name="called in JSON", method="POST", body=raw(json.dumps({**body, **listed}))),
    ]


def _basic(user: str) -> str:
    return base64.b64encode(f"{user}:{_random((16,))}".encode()).decode()


def _more_places() -> list[dict[str, Any]]:
    """Places that nothing else of this file has one in."""
    key = _random(("MIIEowIBAAKCAQEA", 64))
    told = (
        f"curl -u jo:{secret('du-', HEX)} -H 'X-Api-Key: {secret('dh-', HEX)}' -d password={secret('dd-', HEX)} https://h"
        f"\n\n| token | {secret('dt-', HEX)} |\n\nThe password is `{secret('dp-', HEX)}`. Token `{secret('db-', HEX)}`."
    )
    script = [
        f"var auth = 'Basic ' + btoa('jo:{secret('sb-', HEX)}');",
        f"var sign = CryptoJS.HmacSHA256(text, '{secret('sh-', HEX)}');",
        f"pm.sendRequest({{url: 'https://h?api_key={secret('su-', HEX)}',",
        f"header: {{'x-api-key': '{secret('sx-', HEX)}'}}}});",
    ]
    dsn = [
        f"mongodb+srv://jo:{secret('cm-', HEX)}@h/db", f"redis://:{secret('cr-', HEX)}@h:6379/0",
        f"Server=h;User ID=u;Password={secret('cs-s', HEX)};Encrypt=True", f"https://{secret('6c', HEX)}@h.example/1",
        f"Endpoint=sb://h/;SharedAccessKeyName=n;SharedAccessKey={secret('cb-', HEX)}",
    ]  # fmt: skip
    lists = {
        "type": "oauth2",
        "oauth2": [{"key": "tokenRequestParams", "value": pairs(client_assertion=secret("ol-", HEX))}],
    }
    saved: dict[str, Any] = {
        "name": "with cookies",
        "code": 200,
        "header": pairs(
            Link=f'<https://h/a?api_key={secret("rl-", HEX)}>; rel="next"', X_Auth_Token=secret("rt-", HEX)
        ),
        "cookie": [{"domain": "h", "name": "sid", "value": secret("rk-", HEX), "path": "/"}],
        "body": json.dumps({"token": {"access": secret("rn-", HEX)}, "hash": secret(_random(("$2b$10$", 53)))}),
    }
    return [
        item(name=f"named {secret(_random(('ghp_', 36)))}", description=told),
        {**item(name="more script"), "event": [{"listen": "test", "script": {"exec": script}}]},
        item(name="connections", method="POST", body=raw(json.dumps({"dsn": dsn}))),
        item(name="cut", method="POST", body=raw(f"-----BEGIN EC PRIVATE KEY-----\n{secret(key)}\n", "text")),
        item(name="cdata", method="POST", body=raw(f"<password><![CDATA[{secret('xc-', HEX)}]]></password>", "xml")),
        item(name="file", method="POST", body={"mode": "file", "file": {"content": f"password={secret('fc-', HEX)}"}}),
        item(name="lists", auth=lists),
        item(name="unknown", auth=parameters("custom", apiSecret=secret("uk-", HEX))),
        item(name="signed", auth=parameters("apikey", key="X", value=f"Bearer {secret('ab-', HEX)}")),
        item(name="cookies", method="POST", response=[saved]),
        item(f"https://h/?X-Amz-Security-Token={secret(_random(('IQoJb3JpZ2luX2Vj', 60)))}", name="signed URL"),
        {"name": f"folder {secret(_random(('sk_live_', 24)))}", "item": [item(name="inside")]},
    ]


def _auths() -> list[dict[str, Any]]:
    """Literal credentials in auths of every kind."""
    return [
        item(name="basic", auth=parameters("basic", username="jo", password=secret("hunter2-", HEX))),
        item(name="bearer", auth=parameters("bearer", token=secret("tok-", HEX, "-1"))),
        item(name="apikey", auth=parameters("apikey", key="X-Key", value=secret("key-", HEX, "-2"))),
        item(name="oauth1", auth=parameters("oauth1", consumerKey="c", consumerSecret=secret("cs-", HEX))),
        item(name="oauth2", auth=parameters("oauth2", accessToken=secret("at-", HEX), clientSecret=secret("cl-", HEX))),
        item(name="digest", auth=parameters("digest", username="jo", password=secret("dg-", HEX))),
        item(name="hawk", auth=parameters("hawk", authId="i", authKey=secret("hk-", HEX))),
        item(name="aws", auth=parameters("awsv4", accessKey="a", secretKey=secret("aw-", HEX))),
        item(name="ntlm", auth=parameters("ntlm", username="u", password=secret("nt-", HEX))),
        item(name="jwt", auth=parameters("jwt", algorithm="HS256", secret=secret("jw-", HEX))),
    ]


def _headers() -> list[dict[str, Any]]:
    basic = secret("am86aHVudGVyMi1zM2NyM3Q=")
    return [
        item(name="token", header=pairs(Authorization=f"Bearer {secret('hd-', HEX)}")),
        item(name="basic header", header=pairs(Authorization=f"Basic {basic}")),
        item(name="key", header=pairs(X_Api_Key=secret("xk-", HEX))),
        item(name="vendor", header=pairs(Ocp_Apim_Subscription_Key=secret("oc-", HEX))),
        item(name="cookie", header=pairs(Cookie=f"theme=dark; session={secret('ck-', HEX)}")),
        item(name="private", header=pairs(Private_Token=secret("pt-", HEX))),
        item(name="session", header=pairs(vmware_api_session_id=secret("vs-", HEX))),
        item(name="csrf", header=pairs(X_CSRF_Token=secret("xs-", HEX))),
        item(name="amazon", header=pairs(X_Amz_Security_Token=secret("xa-", HEX))),
        item(name="off", header=[{"key": "X-Auth-Token", "value": secret("of-", HEX), "disabled": True}]),
    ]


def _urls() -> list[dict[str, Any]]:
    slack = secret("xYz", HEX)
    parts = {
        "host": ["h", "example"],
        "path": ["v1", ":token"],
        "query": pairs(client_secret=secret("qs-", HEX)),
        "variable": [{"key": "token", "value": secret("pv-", HEX)}],
    }
    return [
        item(f"https://jo:{secret('ui-', HEX)}@h.example/a", name="user info"),
        item(f"https://h.example/a?api_key={secret('qk-', HEX)}&page=2", name="query"),
        item(f"https://h.example/a?sig={secret('sg', HEX)}%3D", name="signed"),
        item(parts, name="parts"),
        item(f"https://hooks.slack.com/services/T0AB12CD3/B0EF45GH6/{slack}", name="hook"),
    ]


def _bodies() -> list[dict[str, Any]]:
    form = {"mode": "urlencoded", "urlencoded": pairs(grant="password", password=secret("fp-", HEX))}
    parts = {"mode": "formdata", "formdata": pairs(refresh_token=secret("fd-", HEX))}
    graphql = {
        "mode": "graphql",
        "graphql": {
            "query": f'mutation {{ login(password: "{secret("gq-", HEX)}") {{ id }} }}',
            "variables": json.dumps({"apiKey": secret("gv-", HEX)}),
        },
    }
    broken = f'{{"id": {{{{id}}}}, "password": "{secret("bj-", HEX)}", }}'
    inner = json.dumps({"inner": json.dumps({"accessToken": secret("nj-", HEX)})})
    return [
        item(name="json", method="POST", body=raw(json.dumps({"user": {"name": "jo", "password": secret("s3cr!t")}}))),
        item(name="loose", method="POST", body=raw(broken)),
        item(name="inside", method="POST", body=raw(inner)),
        item(name="pin", method="POST", body=raw(f'{{"passcode": {secret("84713590")}}}')),
        item(name="listed", method="POST", body=raw(json.dumps([{"key": "secret", "value": secret("kv-", HEX)}]))),
        item(name="xml", method="POST", body=raw(f"<a><password>{secret('xm-', HEX)}</password></a>", "xml")),
        item(name="form", method="POST", body=form),
        item(name="multipart", method="POST", body=parts),
        item(name="graphql", method="POST", body=graphql),
    ]


def _responses() -> list[dict[str, Any]]:
    token = {"access_token": secret("ra-", HEX), "token_type": "Bearer", "expires_in": 3600}
    saved: dict[str, Any] = {
        "name": f"with {secret('ghp', '_Zz1Yy2Xx3Ww4Vv5Uu6Tt7Ss8Rr9Qq0Pp1Oo2')}",
        "code": 200,
        "header": pairs(Set_Cookie=f"sid={secret('rc-', HEX)}; Path=/"),
        "body": json.dumps(token),
    }
    saved["originalRequest"] = {
        "method": "POST",
        "url": f"https://h.example/login?token={secret('or-', HEX)}",
        "header": pairs(Authorization=f"Bearer {secret('oh-', HEX)}"),
        "auth": parameters("basic", username="u", password=secret("oa-", HEX)),
        "body": raw(json.dumps({"password": secret("ob-", HEX)})),
    }
    xml: dict[str, Any] = {
        "name": "x",
        "code": 200,
        "body": f"<sessionId>{secret('rx', HEX)}</sessionId>",
        "header": [],
    }
    return [item(name="log in", method="POST", response=[saved, xml])]


def _texts() -> list[dict[str, Any]]:
    script = [f'pm.environment.set("password", "{secret("sc-", HEX)}");', f'const apiKey = "{secret("sv-", HEX)}";']
    told = f"Call it with `Authorization: Bearer {secret('ds', HEX, HEX)}`."
    pem = secret("-----BEGIN RSA PRIVATE KEY-----\n", f"MIIEowIBAAKCAQEA{HEX}\n" * 3, "-----END RSA PRIVATE KEY-----")
    event = {"listen": "prerequest", "script": {"exec": script}}
    return [
        {**item(name="script", url="https://h.example/{{password}}"), "event": [event]},
        item(name="described", description=told),
        item(name="pem", method="POST", body=raw(pem, "text")),
    ]


def _made() -> dict[str, Any]:
    shapes = [item(name=name, method="POST", body=raw(json.dumps({"x": key}))) for name, key in _shapes().items()]
    variables = [
        {"key": "adminPassword", "value": secret("va-", HEX)},
        {"key": "marked", "value": secret("vm-", HEX), "type": "secret"},
        {"key": "other", "value": secret("AKIA", "Z7YXW6VUT5SRQ4PO")},
        {"key": "site", "value": f"https://jo:{secret('vu-', HEX)}@h.example"},
    ]
    more = item(name="keys", method="POST", body=raw(json.dumps(_more_keys())))
    parts = (_auths(), _headers(), _urls(), _bodies(), _responses(), _texts(), _called(), _more_places(), [more])
    inside = {"name": "Folder", "item": [one for part in parts for one in part]}
    return collection(inside, *shapes, variable=variables, auth=parameters("bearer", token="{{marked}}"))


MADE = _made()


def _recorded() -> dict[str, Any]:
    """What a browser saved of a real run."""
    request = {
        "method": "POST",
        "url": f"https://h.example/login?api_key={secret('hq-', HEX)}",
        "headers": [{"name": "Authorization", "value": f"Bearer {secret('hb-', HEX)}"}],
        "cookies": [{"name": "sid", "value": secret("hc-", HEX)}],
        "postData": {"text": json.dumps({"password": secret("hp-", HEX), "note": secret("AKIA", "Q9RSTUVWX2YZ3ABC")})},
    }
    answer = {
        "status": 200,
        "headers": [{"name": "Set-Cookie", "value": f"sid={secret('hs-', HEX)}"}],
        "content": {"text": json.dumps({"access_token": secret("ha-", HEX), "user": {"apiKey": secret("hu-", HEX)}})},
    }
    return {"log": {"entries": [{"request": request, "response": answer}]}}


RECORDED = _recorded()
ENVIRONMENT = {"name": "Staging", "values": [{"key": "db_password", "value": secret("ev-", HEX), "enabled": True}]}
