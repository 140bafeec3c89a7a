"""curl commands as text and as the arguments that curl gets. What they send is measured in tests/wire."""

import subprocess
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from pmgen import curl
from pmgen.errors import Report
from pmgen.options import Options

from tests.collections_made import collection, command, item, load, parameters, raw

FAKE_CURL = """#!/bin/sh
printf '%s\\0' "$@" > "$ARGUMENTS"
"""


@pytest.fixture(scope="session")
def tools(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder whose `curl` only writes down its arguments."""
    folder = tmp_path_factory.mktemp("tools")
    (folder / "curl").write_text(FAKE_CURL)
    (folder / "curl").chmod(0o755)
    return folder


def arguments(script: str, tools: Path) -> list[str]:
    """What curl is given when a script runs; the script must do nothing else."""
    place = tools / "arguments"
    place.unlink(missing_ok=True)
    work = tools / "work"
    work.mkdir(exist_ok=True)
    environment = {"PATH": f"{tools}:/usr/bin:/bin", "ARGUMENTS": str(place), "LANG": "C.UTF-8"}
    done = subprocess.run(["sh"], input=script.encode(), env=environment, cwd=work, capture_output=True, check=True)
    assert (done.stdout, done.stderr, list(work.iterdir())) == (b"", b"", [])
    return [argument.decode("utf-8", "replace") for argument in place.read_bytes().split(b"\0")[:-1]]


def test_a_command_is_laid_out_for_reading() -> None:
    request = item(
        "{{url}}/jobs/{{id}}", "PATCH", body=raw('{\n\t"state":"Aborted"\n}'), auth=parameters("bearer", token="x")
    )
    assert command(request) == (
        "curl -g -X PATCH \\\n"
        "  -H 'Content-Type: application/json' \\\n"
        "  -H 'Authorization: Bearer <access_token>' \\\n"
        '  --data-raw \'{\n\t"state":"Aborted"\n}\' \\\n'
        "  'https://domain.com/jobs/{{id}}'\n"
    )


@pytest.mark.parametrize(
    ("request_of", "expected"),
    [
        (item("https://h/a"), ["--location", "https://h/a"]),
        (item("https://h/a", "HEAD"), ["--location", "--head", "https://h/a"]),
        (item("https://h/a", "DELETE"), ["-X", "DELETE", "https://h/a"]),
        (item("https://h/[1]/../b"), ["-g", "--path-as-is", "--location", "https://h/[1]/../b"]),
        (item("https://h/", "POST"), ["-X", "POST", "-H", "Content-Length: 0", "https://h/"]),
        (
            item("https://h/", "POST", body=raw("@file", "text")),
            ["--location", "-H", "Content-Type: text/plain", "--data-raw", "@file", "https://h/"],
        ),
        (
            item("https://h/", "PUT", header=[{"key": "Content-Type", "value": ""}], body=raw("x")),
            ["-X", "PUT", "-H", "Content-Type;", "--data-raw", "x", "https://h/"],
        ),
        (
            item("https://h/", "POST", body={"mode": "file", "file": {"content": "aGk="}}),
            ["--location", "-H", "Content-Type:", "--data-binary", "@-", "https://h/"],
        ),
        (
            item("https://h/", "POST", body={"mode": "file", "file": {"src": "a b.json"}}),
            ["--location", "-H", "Content-Type: application/json", "--data-binary", "@a b.json", "https://h/"],
        ),
        (
            item("https://h/", header=[{"key": "X", "value": ""}, {"key": "Y", "value": "1"}]),
            ["--location", "-H", "X;", "-H", "Y: 1", "https://h/"],
        ),
        (
            item("https://h/", auth=parameters("basic", username="u:v", password="")),
            ["--location", "--user", "u:v:", "https://h/"],
        ),
        (
            item("https://h/", auth=parameters("digest", username="u", password="secret")),
            ["--location", "--digest", "--user", "u:<password>", "https://h/"],
        ),
        (
            item("https://h/", auth=parameters("ntlm", username="u", password="{{pw}}", domain="D")),
            ["--location", "--ntlm", "--user", "D\\u:{{pw}}", "https://h/"],
        ),
        (
            item(
                "https://h/", auth=parameters("awsv4", accessKey="AK", secretKey="sk", region="eu-west-1", service="s3")
            ),
            ["--location", "--aws-sigv4", "aws:amz:eu-west-1:s3", "--user", "AK:<secret_key>", "https://h/"],
        ),
        (
            item("https://h/", auth=parameters("jwt", secret="s", headerPrefix="JWT")),
            ["--location", "-H", "Authorization: JWT <jwt>", "https://h/"],
        ),
    ],
)
def test_options(tools: Path, request_of: dict[str, Any], expected: list[str]) -> None:
    assert arguments(command(request_of), tools) == expected


def form(*parts: dict[str, Any]) -> dict[str, Any]:
    """A request with a multipart body."""
    return item("https://h/", "POST", body={"mode": "formdata", "formdata": list(parts)})


@pytest.mark.parametrize(
    ("part", "expected"),
    [
        ({"key": "a", "value": "@x;type=y", "type": "text"}, ["--form-string", "a=@x;type=y"]),
        (
            {"key": "a", "value": '{"b"}', "contentType": "application/json"},
            ["-F", 'a="{\\"b\\"}";type=application/json'],
        ),
        ({"key": "f", "type": "file", "src": "x/a,b;c.csv"}, ["-F", 'f=@"x/a,b;c.csv";type=text/csv']),
        (
            {"key": "f", "type": "file", "src": "a.x1", "fileName": "b"},
            ["-F", 'f=@"a.x1";type=application/octet-stream;filename="b"'],
        ),
        ({"key": "f", "type": "file"}, ["-F", "f=;filename="]),
    ],
)
def test_parts_of_forms(tools: Path, part: dict[str, Any], expected: list[str]) -> None:
    assert arguments(command(form(part)), tools) == ["--location", *expected, "https://h/"]


def test_names_that_curl_would_change_are_spelled_out() -> None:
    printed = command(form({"key": 'a"=b', "value": "1"}))
    assert 'name="a"=b"' in printed
    assert "--data-binary @-" in printed


@pytest.mark.parametrize("kind", ["oauth1", "hawk", "edgegrid", "jwt", "asap"])
def test_what_curl_cannot_sign_is_said_in_the_snippet_and_in_a_notice(kind: str) -> None:
    report = Report()
    printed = command(item(auth=parameters(kind, consumerKey="k", consumerSecret="s")), report)
    assert printed.startswith("# ")
    assert [notice.code for notice in report.notices] == ["curl-not-signed"]


def test_a_header_that_curl_would_read_from_a_file_is_left_out(tools: Path) -> None:
    printed = command(item("https://h/", header=[{"key": "@/etc/passwd", "value": "x"}]))
    assert arguments(printed, tools) == ["--location", "https://h/"]


def test_a_script_tells_what_it_is(tools: Path) -> None:
    request = item("https://h/", name="List\nthings", description="One.\n$(touch x)\r`touch y`\u2028touch z")
    api = load(collection(request))
    (script,) = curl.emit(api, Options(), Report())
    assert script.content.startswith("#!/bin/sh\n# Test API: List\n# things\n#\n# One.\n")
    assert script.executable
    assert arguments(script.content, tools) == ["--location", "https://h/"]


HOSTILE = st.text(st.sampled_from("'\"\\$`!{}()*?[]~#&;|<>\n\r\t -=%@é日😀%,:/"), max_size=10)


@settings(max_examples=80, suppress_health_check=[HealthCheck.too_slow, HealthCheck.function_scoped_fixture])
@given(HOSTILE, HOSTILE, HOSTILE, HOSTILE)
@example("'; touch x; '", "$(touch x)", "`touch x`", "@/etc/passwd")
def test_hostile_text_runs_nothing_and_arrives_whole(tools: Path, name: str, key: str, value: str, text: str) -> None:
    """Whatever a shell would act on stands in names, descriptions, headers, URLs, bodies and credentials."""
    request = item(
        {"host": ["h"], "path": [key], "query": [{"key": key, "value": value}]},
        "POST",
        name=name,
        description=text,
        header=[{"key": "X-Test", "value": value}],
        body=raw(f"x{text}", "text"),
        auth=parameters("basic", username=key, password=""),
    )
    api = load(collection(request))
    (script,) = curl.emit(api, Options(), Report())
    received = arguments(script.content, tools)
    assert received[received.index("--data-raw") + 1] == f"x{text}"
    assert received[received.index("--user") + 1] == f"{key}:"
