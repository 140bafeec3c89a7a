"""The mock: which saved response a request gets, how it is sent, what is remembered, and the command."""

import asyncio
import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen import cli
from pmgen.mock.memory import Memory
from pmgen.mock.server import Mock

from tests.collections_made import collection, item, load, raw, write


def response(name: str, code: int | None, text: str = "", *, url: Any = None, **more: Any) -> dict[str, Any]:
    """A saved response; with a url, what was sent for it."""
    request = {"originalRequest": {"method": more.pop("method", "GET"), "url": url, **more}} if url else {}
    return {
        "name": name,
        "code": code,
        "body": text,
        "header": [{"key": "Content-Type", "value": "application/json"}],
        **request,
    }


def ask(mock: Mock, method: str, path: str, headers: Mapping[str, str] | None = None, **more: Any) -> httpx2.Response:
    """The mock's answer."""

    async def send() -> httpx2.Response:
        async with httpx2.AsyncClient(transport=httpx2.ASGITransport(mock), base_url="http://mock") as client:
            return await client.request(method, path, headers=headers, **more)

    return asyncio.run(send())


def test_many_parameters_in_one_segment_take_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    """A pattern with thirty wildcards would not end for what does not fit it."""
    mock = Mock([load(collection(item("{{base}}/" + "{{x}}a" * 30 + ".json", response=[response("one", 200, "{}")])))])
    assert ask(mock, "GET", "/" + "a" * 3000).status_code == 404
    assert ask(mock, "GET", "/" + "a" * 3000 + ".json").status_code == 200
    monkeypatch.setattr("pmgen.mock.server._LARGEST", 10)
    assert ask(mock, "POST", "/x", content=b"y" * 11).status_code == 413


def users() -> dict[str, Any]:
    """A small API whose base has a path."""
    found = item(
        "{{base}}/users/:id",
        name="Get a user",
        response=[
            response("none", 404, '{"error": 1}', url="{{base}}/users/0"),
            response("Ann", 200, '{"id": 7, "name": "Ann"}', url="{{base}}/users/7"),
            response("Bob", 200, '{"id": 8}', url="{{base}}/users/8?full=true"),
        ],
    )
    listed = item(
        "{{base}}/users",
        name="List users",
        response=[
            response("all", 200, '{"page": 1}', url="{{base}}/users"),
            response("second page", 200, '{"page": 2}', url="{{base}}/users?page=2&size=9"),
        ],
    )
    made = item(
        "{{base}}/users",
        "POST",
        name="Create",
        response=[
            response("taken", 409, "{}", url="{{base}}/users", method="POST", body=raw('{"name": "Ann"}')),
            response("made", 201, '{"id": 9}', url="{{base}}/users", method="POST", body=raw('{ "name":"Cy" }')),
        ],
    )
    unsaved = item("{{base}}/health", name="Health")
    variables = [{"key": "base", "value": "https://api.example.com/v1"}]
    return collection(found, listed, made, unsaved, variable=variables)


@pytest.fixture
def mock() -> Mock:
    """The small API's mock."""
    return Mock([load(users())])


@pytest.mark.parametrize(
    ("method", "path", "status", "body"),
    [
        ("GET", "/v1/users/7", 200, {"id": 7, "name": "Ann"}),
        ("GET", "/users/7", 200, {"id": 7, "name": "Ann"}),
        ("GET", "/users/8", 200, {"id": 8}),
        ("GET", "/users/0", 404, {"error": 1}),
        ("GET", "/USERS/7", 200, {"id": 7, "name": "Ann"}),
        ("GET", "/users/7/", 200, {"id": 7, "name": "Ann"}),
        ("GET", "/users", 200, {"page": 1}),
        ("GET", "/users/", 200, {"page": 1}),
        ("GET", "/users?page=2&size=9", 200, {"page": 2}),
        ("GET", "/users?page=3&size=9", 200, {"page": 2}),
    ],
)
def test_a_request_gets_the_response_that_fits_best(mock: Mock, method: str, path: str, status: int, body: Any) -> None:
    answer = ask(mock, method, path)
    assert (answer.status_code, answer.json()) == (status, body)


def test_a_parameter_takes_any_value_and_a_good_response_goes_first() -> None:
    examples = [response("bad", 500, "{}"), response("good", 200, '{"ok": 1}'), response("also", 200, '{"ok": 2}')]
    mock = Mock([load(collection(item("{{host}}/a/{{id}}.json", response=examples)))])
    assert ask(mock, "GET", "/a/anything.json").json() == {"ok": 1}
    assert ask(mock, "GET", "/any/where/a/x.json").json() == {"ok": 1}
    assert ask(mock, "GET", "/a/x.xml").status_code == 404


def test_an_empty_parameter_is_told_from_the_list() -> None:
    one = item({"host": ["h"], "path": ["users", ":id"], "variable": [{"key": "id", "value": "{{id}}"}]}, name="One")
    one["response"] = [response("one", 200, '{"one": 1}')]
    listed = item("http://h/users", response=[response("all", 200, "[]")])
    mock = Mock([load(collection(listed, one, variable=[{"key": "id", "value": ""}]))])
    assert ask(mock, "GET", "/users/").json() == {"one": 1}
    assert ask(mock, "GET", "/users").json() == []


def test_bodies_decide_between_equals_and_on_demand_alone(mock: Mock) -> None:
    assert ask(mock, "POST", "/users", json={"name": "Ann"}).status_code == 409
    assert ask(mock, "POST", "/users", json={"name": "Cy"}).status_code == 201
    assert ask(mock, "POST", "/users", json={"name": "Di"}).status_code == 201
    assert ask(mock, "POST", "/users", {"x-mock-match-request-body": "true"}, json={"name": "Di"}).status_code == 404


def test_headers_ask_for_a_response_by_name_and_code(mock: Mock) -> None:
    assert ask(mock, "GET", "/users/1", {"x-mock-response-name": "Bob"}).json() == {"id": 8}
    assert ask(mock, "GET", "/users/7", {"x-mock-response-code": "404"}).json() == {"error": 1}
    assert ask(mock, "POST", "/users", {"x-mock-response-name": "taken"}).status_code == 409
    nothing = ask(mock, "GET", "/users/7", {"x-mock-response-code": "418"})
    assert nothing.status_code == 404
    assert "'Ann' (200)" in nothing.json()["error"]["message"]


@pytest.mark.parametrize("asked", ["5e2a-1", "77-5e2a-1", " 5e2a-1 "])
def test_a_response_is_asked_for_by_its_id_with_or_without_the_owners(asked: str) -> None:
    saved = [{**response("a", 200, "1"), "id": "12-3c-2"}, {**response("a", 200, "2"), "id": "5e2a-1"}]
    mock = Mock([load(collection(item("http://h/a", response=saved)))])
    assert ask(mock, "GET", "/a", {"x-mock-response-id": asked}).json() == 2
    assert ask(mock, "GET", "/a", {"x-mock-response-id": "3c-2"}).json() == 1
    assert ask(mock, "GET", "/a", {"x-mock-response-id": "another"}).status_code == 404


def test_a_body_with_an_empty_variable_is_compared_as_it_is_sent() -> None:
    one = item("http://h/a", "POST", body=raw('{"who": "{{nobody}}"}'), response=[response("empty", 200, "1")])
    two = item("http://h/a", "POST", body=raw('{"who": "{{unknown}}"}'), response=[response("open", 200, "2")])
    mock = Mock([load(collection(two, one, variable=[{"key": "nobody", "value": ""}]))])
    assert ask(mock, "POST", "/a", json={"who": ""}).json() == 1
    assert ask(mock, "POST", "/a", json={"who": "{{unknown}}"}).json() == 2


def test_headers_are_compared_on_demand() -> None:
    def saved(name: str, value: str) -> dict[str, Any]:
        header = [{"key": "Accept-Language", "value": value}]
        return response(name, 200, json.dumps(name), url="http://h/a", header=header)

    mock = Mock([load(collection(item("http://h/a", response=[saved("one", "de"), saved("two", "fr")])))])
    asked = {"x-mock-match-request-headers": "accept-language", "accept-language": "fr"}
    assert ask(mock, "GET", "/a", asked).json() == "two"
    assert ask(mock, "GET", "/a", {"accept-language": "fr"}).json() == "one"


def test_where_nothing_fits_it_says_so_as_postman_does(mock: Mock) -> None:
    answer = ask(mock, "GET", "/nothing")
    assert answer.status_code == 404
    assert answer.json()["error"]["name"] == "mockRequestNotFoundError"
    assert "'Health' has no saved response" in ask(mock, "GET", "/v1/health").json()["error"]["message"]


def test_a_response_is_sent_as_saved_but_for_the_connection() -> None:
    headers = {
        "Content-Type": "text/plain; charset=iso-8859-1",
        "Content-Length": "999",
        "Content-Encoding": "gzip",
        "Transfer-Encoding": "chunked",
        "X-Two": "a\r\nSet-Cookie: evil=1",
        "Bad Name": "x",
        "Set-Cookie": "a=b",
    }
    saved = {"name": "x", "code": 200, "body": "café", "header": [{"key": k, "value": v} for k, v in headers.items()]}
    answer = ask(Mock([load(collection(item("http://h/a", response=[saved])))]), "GET", "/a")
    assert answer.content == "café".encode("latin-1")
    assert dict(answer.headers) == {
        "content-type": "text/plain; charset=iso-8859-1",
        "x-two": "a Set-Cookie: evil=1",
        "set-cookie": "a=b",
        "content-length": "4",
    }


@pytest.mark.parametrize(("code", "status"), [(None, 200), (204, 204), (304, 304), (100, 200), (999, 200)])
def test_odd_statuses(code: int | None, status: int) -> None:
    mock = Mock([load(collection(item("http://h/a", response=[{"name": "x", "code": code, "body": "x"}])))])
    answer = ask(mock, "GET", "/a")
    assert answer.status_code == status
    assert answer.text == ("" if status in (204, 304) else "x")


def test_what_is_created_is_remembered_if_asked() -> None:
    mock = Mock([load(users())], memory=Memory())
    assert ask(mock, "POST", "/users", json={"name": "Cy", "age": 3}).status_code == 201
    assert ask(mock, "GET", "/users/9").json() == {"id": 9, "name": "Cy", "age": 3}
    assert ask(mock, "PATCH", "/users/9", json={"age": 4}).json() == {"id": 9, "name": "Cy", "age": 4}
    assert ask(mock, "PUT", "/users/9", json={"name": "Di"}).json() == {"id": 9, "name": "Di"}
    assert ask(mock, "DELETE", "/users/9").status_code == 204
    assert ask(mock, "GET", "/users/9").status_code == 404
    assert ask(mock, "GET", "/users/7").json() == {"id": 7, "name": "Ann"}


def test_the_command_serves(tmp_path: Path) -> None:
    path = write(tmp_path, users())
    command = [sys.executable, "-m", "pmgen", "mock", str(path), "--port", "0", "--cors"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        head = process.stdout.readline().split()
        assert head[0] == "7"
        url = next(word for word in head if word.startswith("http://"))
        answer = httpx2.get(f"{url}/v1/users/7", headers={"Origin": "http://page"})
        assert answer.json() == {"id": 7, "name": "Ann"}
        assert answer.headers["access-control-allow-origin"] == "*"
        assert httpx2.head(f"{url}/v1/users/7").status_code == 404
        assert process.stdout.readline() == "GET /v1/users/7 200 Get a user [Ann]\n"
        process.terminate()


def test_a_port_that_is_taken_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    import socket

    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        assert cli.run(["mock", str(write(tmp_path, users())), "--port", port]) == 2
    assert "Choose another --port" in capsys.readouterr().err
