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
from pmgen.build.secrets.texts import secrets_in
from pmgen.errors import Report
from pmgen.mock.server import Mock
from pmgen.model.walk import dump, plain
from pmgen.options import EMITTERS, Options

from tests.collections_made import collection, command, item, load, parameters, write
from tests.mock.test_mock import ask
from tests.planted import ENVIRONMENT, HEX, MADE, PLANTED, RECORDED, pairs

# Where nothing else is left, a distinctive piece of the value is looked for, so that no escaping hides a leak.
PIECES = {value: max(value.replace("\n", " ").split(), key=len)[:30] for value in PLANTED}


def leaking(text: str) -> list[str]:
    """The planted values in a text."""
    return [value for value, piece in PIECES.items() if piece in text]


def test_there_are_sixty_of_different_kinds_and_places() -> None:
    assert len(set(PLANTED)) >= 190
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
    request = item(header=pairs(X_Api_Key="k3y-" + HEX))
    assert "-H 'X-Api-Key: {{x_api_key}}'" in command(request)
    assert "-H 'X-Api-Key: mine'" in command(request, None, x_api_key="mine")


def test_one_credential_has_one_name_and_two_have_two() -> None:
    def named(name: str, value: str) -> dict[str, Any]:
        return item(name=name, header=pairs(X_Api_Key=value))

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
        item(name="key", header=pairs(X_Api_Key="k3y-" + HEX)),
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


def test_code_that_calls_something_is_no_credential() -> None:
    code = "var k={privateKey:c.rsa.setPrivateKey(e.n),secretKey:m.leftPad(t.toString(16))};"
    assert list(secrets_in(code)) == []


# What was found over the public collections and read by eye: real or default credentials, and samples in auths.
FOUND = {
    "CiscoDevNet__postman-webex-meetings-xml__webex-meetings-xml-enduser": 1,  # meetingPassword Cisco1234
    "Netgate__tnsr-postman-collections__TNSR_collections": 76,  # the device's default password, in auths
    "contentstack__contentstack-postman-collections__cma-collection": 2,  # a password and its confirmation
    "transferwise__public-api-postman-collection__0._Wise_Platform_API_--_Building_Blocks_WIP": 1,  # a session cookie
    "vmware-archive__vsphere-automation-sdk-rest__vSphere-Automation-Rest-API-Samples": 14,  # an administrator's
    "wechatpay-apiv3__wechatpay-postman-script__wechatpay-apiv3": 1,  # the signature of a saved response
    "grafana__postman-to-k6__awsv4": 2,  # samples of auths from here on
    "postmanlabs__newman__inherited-entities": 3,
    "postmanlabs__newman__whatwg-url": 1,
    "postmanlabs__postman-collection-transformer__helpers": 9,
    "joolfe__postman-to-openapi__CollectionWrapper": 1,
}


def test_ordinary_values_raise_no_false_alarm(corpus_file: Path) -> None:
    findings = pipeline.find_secrets(str(corpus_file), Options(), Report())
    assert len(findings) <= FOUND.get(corpus_file.stem, 0), [f"{one.place}: {one.part}" for one in findings]


def test_what_readers_tell_of_a_broken_file_holds_none() -> None:
    """An old file's request in a folder that is not there; the title that tells which is the user's own text."""
    key = "sk_live_" + HEX
    old = {
        "id": "c",
        "name": "Old",
        "order": ["r"],
        "folders": [],
        "requests": [
            {"id": "r", "name": "in order", "method": "GET", "url": "https://h/"},
            {"id": "s", "name": f"left {key}", "method": "GET", "url": "https://h/", "folder": "gone"},
        ],
    }
    report = Report()
    pipeline.load(json.dumps(old).encode(), Options(), report, "old.json")
    assert [notice for notice in report.notices if "left <stripe_key>" in notice.place.title]
    assert HEX not in repr(report.notices)


OLD_AUTHS = [
    ("basicAuth", {"id": "basic", "username": "jo", "password": f"h1-{HEX}"}),
    ("oAuth2", {"id": "oAuth2", "accessToken": f"h2-{HEX}", "addTokenTo": "header"}),
    ("oAuth1", {"id": "oAuth1", "consumerKey": "c", "consumerSecret": f"h3-{HEX}", "token": f"x-{HEX}"}),
    ("awsSigV4", {"id": "awsSigV4", "accessKey": "a", "secretKey": f"h4-{HEX}", "region": "r", "service": "s"}),
    ("hawkAuth", {"id": "hawk", "hawk_id": "i", "hawk_key": f"h5-{HEX}", "algorithm": "sha256"}),
    ("digestAuth", {"id": "digest", "username": "u", "password": f"h6-{HEX}", "realm": "r", "algorithm": "MD5"}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "attributes"), OLD_AUTHS)
def test_the_helpers_of_old_files_tell_none(kind: str, attributes: dict[str, str]) -> None:
    request = {"id": "r", "name": "r", "method": "GET", "url": "https://h/", "currentHelper": kind, "headers": ""}
    old = {"id": "c", "name": "Old", "order": ["r"], "requests": [{**request, "helperAttributes": attributes}]}
    report = Report()
    api = pipeline.load(json.dumps(old).encode(), Options(), report, "old.json")
    files = pipeline.emit(api, Options(emit=("client", "curl", "docs", "openapi"), docs_languages=("python",)), report)
    assert HEX not in "".join(file.content for file in files) + json.dumps(plain(api)) + repr(report.notices)


def test_a_folder_of_yaml_tells_none(tmp_path: Path) -> None:
    (tmp_path / ".resources").mkdir()
    (tmp_path / ".resources" / "definition.yaml").write_text(
        f"$kind: collection\nname: New\nvariables:\n  - key: apiToken\n    value: y1-{HEX}\n"
        f"auth:\n  type: bearer\n  credentials:\n    - key: token\n      value: y2-{HEX}\n"
    )
    (tmp_path / "get.request.yaml").write_text(
        f"$kind: http-request\nurl: https://h/?api_key=y3-{HEX}\nmethod: POST\nheaders:\n  X-Api-Key: y4-{HEX}\n"
        f'body:\n  type: json\n  content: |-\n    {{"password": "y5-{HEX}"}}\n'
        f"scripts:\n  - type: afterResponse\n    code: pm.environment.set('token', 'y6-{HEX}')\n"
        "    language: text/javascript\n"
    )
    report = Report()
    api = pipeline.load(tmp_path, Options(), report)
    assert len(api.endpoints) == 1
    files = pipeline.emit(api, Options(emit=("client", "curl", "docs", "openapi"), docs_languages=("python",)), report)
    assert HEX not in "".join(file.content for file in files) + json.dumps(plain(api)) + repr(report.notices)
    assert len([notice for notice in report.notices if notice.code == "secret-hidden"]) >= 6
