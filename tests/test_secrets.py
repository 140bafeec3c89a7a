"""Credentials that strangers left in their files: sixty of many kinds and places, none of which may come out."""

import json
import os
import shlex
import subprocess
import sys
from pathlib import Path
from typing import Any
from urllib.parse import quote

import pytest
from pmgen import chilkat, cli, pipeline
from pmgen.build.inference.explain import as_text, explain
from pmgen.build.secrets.fields import is_secret, role_of
from pmgen.build.secrets.shapes import shapes_in
from pmgen.errors import Report
from pmgen.mock.server import Mock
from pmgen.model.walk import dump, plain
from pmgen.options import EMITTERS, Options

from tests.collections_made import collection, command, item, load, parameters, raw, write
from tests.mock.test_mock import ask

# Every planted value holds this, except those whose form forbids it: a search for it finds whatever leaks.
HEX = "5ec2e7a1b9c04d3f86a2"
PLANTED: list[str] = []


def secret(*parts: str) -> str:
    """A credential, put together here so that no scanner of repositories takes it for a real one."""
    PLANTED.append("".join(parts))
    return PLANTED[-1]


def _pairs(**values: str) -> list[dict[str, str]]:
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
        item(name="token", header=_pairs(Authorization=f"Bearer {secret('hd-', HEX)}")),
        item(name="basic header", header=_pairs(Authorization=f"Basic {basic}")),
        item(name="key", header=_pairs(X_Api_Key=secret("xk-", HEX))),
        item(name="vendor", header=_pairs(Ocp_Apim_Subscription_Key=secret("oc-", HEX))),
        item(name="cookie", header=_pairs(Cookie=f"theme=dark; session={secret('ck-', HEX)}")),
        item(name="private", header=_pairs(Private_Token=secret("pt-", HEX))),
        item(name="session", header=_pairs(vmware_api_session_id=secret("vs-", HEX))),
        item(name="csrf", header=_pairs(X_CSRF_Token=secret("xs-", HEX))),
        item(name="amazon", header=_pairs(X_Amz_Security_Token=secret("xa-", HEX))),
        item(name="off", header=[{"key": "X-Auth-Token", "value": secret("of-", HEX), "disabled": True}]),
    ]


def _urls() -> list[dict[str, Any]]:
    slack = secret("xYz", HEX)
    parts = {
        "host": ["h", "example"],
        "path": ["v1", ":token"],
        "query": _pairs(client_secret=secret("qs-", HEX)),
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
    form = {"mode": "urlencoded", "urlencoded": _pairs(grant="password", password=secret("fp-", HEX))}
    parts = {"mode": "formdata", "formdata": _pairs(refresh_token=secret("fd-", HEX))}
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
        "header": _pairs(Set_Cookie=f"sid={secret('rc-', HEX)}; Path=/"),
        "body": json.dumps(token),
    }
    saved["originalRequest"] = {
        "method": "POST",
        "url": f"https://h.example/login?token={secret('or-', HEX)}",
        "header": _pairs(Authorization=f"Bearer {secret('oh-', HEX)}"),
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
    inside = {"name": "Folder", "item": [*_auths(), *_headers(), *_urls(), *_bodies(), *_responses(), *_texts()]}
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
# Where nothing else is left, a distinctive piece of the value is looked for, so that no escaping hides a leak.
PIECES = {value: max(value.replace("\n", " ").split(), key=len)[:30] for value in PLANTED}


def leaking(text: str) -> list[str]:
    """The planted values in a text."""
    return [value for value, piece in PIECES.items() if piece in text]


def test_there_are_sixty_of_different_kinds_and_places() -> None:
    assert len(set(PLANTED)) >= 72
    given = json.dumps([MADE, ENVIRONMENT, RECORDED], ensure_ascii=False)
    assert [value for value in PLANTED if json.dumps(value)[1:-1] not in given.replace("\\\\\\", "\\")] == []


def test_no_back_end_and_no_listing_shows_one(tmp_path: Path) -> None:
    environment = write(tmp_path, ENVIRONMENT, "environment.json")
    options = Options(
        environments=(environment,),
        languages=tuple(chilkat.LANGUAGES),
        emit=EMITTERS,
        examples=(write(tmp_path, RECORDED, "recorded.har"),),
    )
    report = Report()
    api = pipeline.load(json.dumps(MADE).encode(), options, report, "made.json")
    shown = {"model": dump(api) + repr(api), "inspect": json.dumps(plain(api)), "notices": repr(report.notices)}
    shown |= {f"explain {one.title}": as_text(explain(api, one, "")) for one in api.endpoints}
    shown |= {f"source of {one.title}": json.dumps(one.source) for one in api.endpoints}
    shown |= {file.path: file.path + file.content for file in pipeline.emit(api, options, report, format_code=False)}
    assert {path: found for path, text in shown.items() if (found := leaking(text))} == {}
    assert {"curl", "client", "chilkat"} <= set(EMITTERS)


# With all that is given, built twice, so that there are changes to tell of.
COMMANDS = """\
build made.json {values} --emit client,curl,docs,markdown,openapi --json
build old.json -o generated --emit client -q
build made.json {values} --emit client,curl,docs,markdown,openapi
build made.json {values} --emit client,curl,docs,markdown,openapi --check
build old.json -o generated --emit client --diff
check made.json
list made.json --json
inspect made.json {values}
inspect made.json {values} --json
secrets made.json {values}
secrets made.json {values} --json
explain made.json "Folder/log in" {values}
explain made.json "Folder/log in" {values} --json
lint made.json {values}
lint made.json --format json
lint made.json --format github
lint made.json --format sarif
lint made.json --format junit
diff old.json made.json
diff old.json made.json --format markdown
diff made.json old.json --format json
snippet made.json Folder/loose --lang curl {values}
snippet made.json "Folder/log in" --lang client {values}
snippet made.json "Folder/lgo in" --lang client
"""


def test_no_command_prints_or_leaves_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PMGEN_CACHE", str(tmp_path / "cache"))
    given = [write(tmp_path, MADE, "made.json"), write(tmp_path, ENVIRONMENT, "environment.json")]
    given.append(write(tmp_path, RECORDED, "recorded.har"))
    write(tmp_path, collection(item(name="log in")), "old.json")
    for line in COMMANDS.splitlines():
        examples = " --examples recorded.har" if line.startswith(("build", "explain")) else ""
        status = cli.run(shlex.split(line.format(values=f"-e environment.json{examples}")))
        said = capsys.readouterr()
        assert (status == 2) == ("lgo" in line), said.err
        assert leaking(said.out + said.err) == [], line
    files = [path for path in tmp_path.rglob("*") if path.is_file() and path not in given]
    assert {"CHANGELOG.md", "pmgen.lock", "openapi.json", "index.html"} <= {path.name for path in files}
    assert any("cache" in path.parts for path in files)
    assert {str(path): found for path in files if (found := leaking(path.read_bytes().decode("latin-1")))} == {}


def test_the_mock_answers_with_none() -> None:
    """What it was saved with is asked for, so that every saved response is served."""
    told: list[str] = []
    mock = Mock([load(MADE)], log=told.append)
    assert len(mock.candidates) >= 2
    for one in mock.candidates:
        headers = {"x-mock-response-name": quote(one.example.name)}
        path = "/".join(("", *(min(part.saved) for part in one.path)))
        answer = ask(mock, one.method or "GET", path, headers)
        assert answer.status_code == 200
        assert leaking(f"{answer.headers}{answer.text}{told}") == []


def run(arguments: list[str], folder: Path) -> "subprocess.CompletedProcess[str]":
    """A command in a process of its own, with a cache and a home of its own."""
    own = {**os.environ, "HOME": str(folder), "XDG_CACHE_HOME": str(folder / "cache"), "PYTHONUTF8": "1"}
    whole = [sys.executable, "-m", "pmgen", *arguments]
    return subprocess.run(whole, cwd=folder, env=own, capture_output=True, text=True, encoding="utf-8", check=False)


def test_every_place_is_listed_and_none_of_the_values() -> None:
    report = Report()
    load(MADE, report)
    hidden = [notice for notice in report.notices if notice.code == "secret-hidden"]
    assert len(hidden) >= 58
    assert "made.json" not in {notice.place.file for notice in hidden if not notice.place.pointer}


def test_one_that_stands_only_in_a_saved_request_is_found_too() -> None:
    asked = {"method": "GET", "url": "https://h/", "auth": parameters("bearer", token="0nly-" + HEX)}
    saved: dict[str, Any] = {"name": "s", "code": 200, "originalRequest": asked, "header": []}
    api = load(collection(item(response=[saved])), report := Report())
    assert HEX not in json.dumps(api.endpoints[0].source)
    assert [notice.place.title for notice in report.notices] == ["request: saved response's request"]


def test_what_is_sent_gets_a_variable_that_can_be_given() -> None:
    request = item(header=_pairs(X_Api_Key="k3y-" + HEX))
    assert "-H 'X-Api-Key: {{x_api_key}}'" in command(request)
    assert "-H 'X-Api-Key: mine'" in command(request, None, x_api_key="mine")


def test_one_credential_has_one_name_and_two_have_two() -> None:
    def named(name: str, value: str) -> dict[str, Any]:
        return item(name=name, header=_pairs(X_Api_Key=value))

    first, second = "a1-" + HEX, "b2-" + HEX
    same = load(collection(named("maps", first), named("routes", first)))
    assert [one.headers[0].value.source for one in same.endpoints] == ["{{x_api_key}}"] * 2
    both = load(collection(named("maps", first), named("weather", second)))
    turned = load(collection(named("weather", second), named("maps", first)))
    assert [one.headers[0].value.source for one in both.endpoints] == ["{{maps_x_api_key}}", "{{weather_x_api_key}}"]
    assert {one.headers[0].value for one in turned.endpoints} == {one.headers[0].value for one in both.endpoints}


def test_they_are_printed_if_the_user_allows_it(tmp_path: Path) -> None:
    auth = parameters("bearer", token="{{t}}")
    made = collection(
        item(name="key", header=_pairs(X_Api_Key="k3y-" + HEX)),
        item(name="literal", auth=parameters("bearer", token="l1t-" + HEX)),
        item(name="marked", auth=auth),
        variable=[{"key": "t", "value": "v4r-" + HEX, "type": "secret"}],
    )
    write(tmp_path, made)
    for name, piece in (("key", "k3y-"), ("literal", "l1t-"), ("marked", "v4r-")):
        arguments = ["snippet", "test.json", name, "--lang", "curl"]
        assert piece + HEX in run([*arguments, "--allow-secrets"], tmp_path).stdout
        assert HEX not in run(arguments, tmp_path).stdout


ORDINARY = [
    ("nextPageToken", "CAUQAA1234"),
    ("token_type", "Bearer"),
    ("password", "{{password}}"),
    ("password", "<your password>"),
    ("password", "********"),
    ("password", "YOUR_PASSWORD"),
    ("token", "your-token-here"),
    ("access_token", "string"),
    ("publicKey", "pk_test_1a2b3c4d5e6f"),
    ("tokenUrl", "https://h/token"),
    ("secretary", "Jo Miller"),
    ("accessToken", "https://h.example/token/12"),
    ("id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301"),
    ("authorization", "Bearer {{token}}"),
    ("authorization", "Bearer <token>"),
    ("idempotency-key", "3f2504e0-4f89-11d3"),
    ("session", "Keynote 2024"),
    ("apiKey", "api_key"),
    ("cookie", "theme=dark; Path=/"),
]


@pytest.mark.parametrize(("name", "value"), ORDINARY)
def test_what_is_no_credential_stays(name: str, value: str) -> None:
    role = role_of(name)
    assert role is None or not is_secret(role, value, name)
    assert list(shapes_in(value)) == []


# What was found over the public collections and read by eye: real or default credentials, and samples in auths.
FOUND = {
    "CiscoDevNet__postman-webex-meetings-xml__webex-meetings-xml-enduser": 1,  # meetingPassword Cisco1234
    "Netgate__tnsr-postman-collections__TNSR_collections": 76,  # the device's default password, in auths
    "contentstack__contentstack-postman-collections__cma-collection": 1,  # a password in a body
    "transferwise__public-api-postman-collection__0._Wise_Platform_API_--_Building_Blocks_WIP": 1,  # a session cookie
    "vmware-archive__vsphere-automation-sdk-rest__vSphere-Automation-Rest-API-Samples": 14,  # an administrator's
    "grafana__postman-to-k6__awsv4": 2,  # samples of auths from here on
    "postmanlabs__newman__inherited-entities": 3,
    "postmanlabs__newman__whatwg-url": 1,
    "postmanlabs__postman-collection-transformer__helpers": 9,
    "joolfe__postman-to-openapi__CollectionWrapper": 1,
}


def test_ordinary_values_raise_no_false_alarm(corpus_file: Path) -> None:
    findings = pipeline.find_secrets(str(corpus_file), Options(), Report())
    assert len(findings) <= FOUND.get(corpus_file.stem, 0), [f"{one.place}: {one.part}" for one in findings]
