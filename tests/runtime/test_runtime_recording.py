"""`record=`: answers become files without credentials, and the files become types."""

import asyncio
import json
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen import pipeline
from pmgen.errors import Report
from pmgen.options import Options
from pmgen.runtime import BadRequestError, GraphQL, Operation

from tests.collections_made import collection, item
from tests.inference.acceptance import shown
from tests.runtime.servers import AsyncThings, Things, operation

SECRET = "s3cret-of-the-client"
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0In0.abcdefgh"
ANSWER: dict[str, Any] = {
    "id": "1",
    "access_token": "of the answer",
    "nested": [{"clientSecret": "hidden", "note": f"Bearer {SECRET}", "jwt_less": JWT, "count": 5, "empty": None}],
}


def answering(status: int = 200, body: Any = ANSWER) -> httpx2.MockTransport:
    headers = {"set-cookie": "session=1", "x-request-id": "7", "content-type": "application/json"}
    return httpx2.MockTransport(lambda request: httpx2.Response(status, headers=headers, text=json.dumps(body)))


def client(folder: Path, transport: httpx2.MockTransport) -> Things:
    return Things(
        values={"base": "https://user:pw@h", "token": SECRET},
        record=folder,
        max_retries=0,
        http_client=httpx2.Client(transport=transport),
    )


def records(folder: Path) -> list[dict[str, Any]]:
    return [json.loads(path.read_text(encoding="utf-8")) for path in sorted(folder.iterdir())]


def test_an_answer_becomes_a_file_without_credentials(tmp_path: Path) -> None:
    asked: Operation[Any] = Operation(
        method="POST",
        url="{{base}}/things/:id",
        path={":id": None},
        body="json",
        query=(("kind", "cat", True), ("api_key", "{{token}}", True)),
    )
    body = {"name": "Ann", "password": "hidden", "size": 5, "tags": ["a"], "none": None}
    client(tmp_path / "new", answering()).call(asked, path={":id": "private-7"}, body=body)
    (record,) = records(tmp_path / "new")
    assert record["request"] == {
        "method": "POST",
        "url": "{{base}}/things/:id?kind=cat&api_key=",
        "template": "{{base}}/things/:id",
        "body": {"name": "<string>", "password": "<string>", "size": "<integer>", "tags": ["<string>"], "none": None},
    }
    assert record["response"] == {
        "status": 200,
        "headers": {"content-type": "application/json"},
        "body": {
            "id": "1",
            "access_token": "<string>",
            "nested": [
                {"clientSecret": "<string>", "note": "<string>", "jwt_less": "<string>", "count": 5, "empty": None}
            ],
        },
    }
    text = "".join(path.read_text(encoding="utf-8") for path in (tmp_path / "new").iterdir())
    for secret in (SECRET, JWT, "hidden", "of the answer", "private-7", "pw", "session"):
        assert secret not in text


def test_equal_answers_are_one_file(tmp_path: Path) -> None:
    one = client(tmp_path, answering())
    one.get(id="1")
    one.get(id="2")
    assert [path.name[:20] for path in tmp_path.iterdir()] == ["get-base-things-id-2"]
    client(tmp_path, answering(body={"id": "2"})).get(id="1")
    assert len(records(tmp_path)) == 2


def test_errors_and_what_is_no_json_are_kept_too(tmp_path: Path) -> None:
    with pytest.raises(BadRequestError):
        client(tmp_path / "error", answering(400, {"message": "no"})).get(id="1")
    assert [record["response"]["status"] for record in records(tmp_path / "error")] == [400]
    text = httpx2.MockTransport(lambda request: httpx2.Response(200, text="<html>"))
    client(tmp_path / "text", text).get(id="1")
    assert [record["response"]["body"] for record in records(tmp_path / "text")] == [None]


def test_the_async_client_records_too(tmp_path: Path) -> None:
    async def run() -> None:
        async with AsyncThings(
            values={"base": "https://h"}, record=tmp_path, http_client=httpx2.AsyncClient(transport=answering())
        ) as one:
            await one.get(id="1")

    asyncio.run(run())
    assert len(records(tmp_path)) == 1


def test_a_graphql_request_keeps_its_document(tmp_path: Path) -> None:
    asked: Operation[Any] = operation("POST", body="graphql", graphql=GraphQL("{ a }", None, None))
    client(tmp_path, answering()).call(asked)
    assert [record["request"]["body"] for record in records(tmp_path)] == [{"query": "{ a }"}]


def test_records_become_types(tmp_path: Path) -> None:
    one = client(tmp_path, answering())
    one.call(operation("GET", "/things/{{id}}"), variables={"id": "7"})
    one.call(operation("POST", "/things", body="json"), body={"name": "Ann", "size": 5})
    of = collection(
        item("{{base}}/things/{{id}}", name="get"),
        item("{{base}}/things", "POST", name="create", body={"mode": "raw", "raw": '{"name": "x"}'}),
        item("{{base}}/other", name="other"),
    )
    report = Report()
    api = pipeline.load(json.dumps(of).encode(), Options(examples=(tmp_path,)), report, "test.json")
    assert not report.notices
    kinds = [[shown(response.type) for response in one.responses if response.type] for one in api.endpoints]
    nested = "[{clientSecret: string, note: string, jwt_less: string, count: int, empty: null}]"
    assert kinds == [[f"{{id: string, access_token: string, nested: {nested}}}"]] * 2 + [[]]
    body = api.endpoints[1].request_type
    assert body is not None
    assert shown(body) == "{name?: string, size?: int}"
