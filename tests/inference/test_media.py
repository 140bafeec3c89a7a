"""Answers that are no JSON, and bodies that saved responses were the answers to."""

from typing import Any

import pytest
from pmgen import pipeline
from pmgen.errors import Report
from pmgen.options import Options

from tests.collections_made import collection, item, load, raw
from tests.inference.acceptance import shown


def saved(body: str | None, content_type: str = "", status: int = 200, **more: Any) -> dict[str, Any]:
    """A saved response."""
    header = [{"key": "Content-Type", "value": content_type}] if content_type else []
    return {"name": "saved", "code": status, "header": header, "body": body, **more}


def returned(*responses: dict[str, Any], script: str = "") -> str:
    """What the method of a request with these saved responses returns."""
    request = item("https://h/x", response=list(responses))
    request["event"] = [{"listen": "test", "script": {"exec": script.splitlines()}}]
    api = load(collection(request))
    files = pipeline.emit(api, Options(emit=("client",)), Report(), format_code=False)
    (module,) = (file.content for file in files if file.path == "client/test_api/_client.py")
    head = next(line for line in module.split("\n") if "_REQUEST: Operation[" in line)
    return head.partition("Operation[")[2].partition("]")[0]


@pytest.mark.parametrize(
    ("responses", "type_"),
    [
        ([saved("a,b\n1,2", "text/csv; charset=utf-8")], "str"),
        ([saved("<a/>", "application/soap+xml")], "str"),
        ([saved("\ufffd", "image/png")], "bytes"),
        ([saved(None, "application/pdf")], "bytes"),
        ([saved(None, "application/pdf"), saved(None, status=204)], "bytes | None"),
        # Nobody saved what came, or what came is not what it is called.
        ([saved(None, "text/plain")], "Content"),
        ([saved("a,b", "application/json")], "Content"),
        ([saved("a,b")], "Content"),
        ([saved("a,b", "text/csv"), saved("?", "application/zip")], "Content"),
        ([], "Content"),
    ],
)
def test_text_and_bytes_are_told_by_their_content_type(responses: list[dict[str, Any]], type_: str) -> None:
    assert returned(*responses) == type_


NOTHING = 'pm.test("gone", () => pm.response.to.have.status(204));'


@pytest.mark.parametrize(
    ("responses", "script", "type_"),
    [
        ([], NOTHING, "None"),
        ([], 'tests["gone"] = responseCode.code === 204;', "None"),
        ([saved("{}", status=404)], NOTHING, "None"),
        ([saved("<p/>", "text/html")], NOTHING, "str"),
        ([], 'pm.test("well", () => pm.expect(pm.response.code).to.be.oneOf([200, 204]));', "Content"),
    ],
)
def test_a_script_that_expects_no_content_tells_of_none(
    responses: list[dict[str, Any]], script: str, type_: str
) -> None:
    assert returned(*responses, script=script) == type_


def test_bodies_sent_for_saved_responses_are_evidence() -> None:
    """What an example's own request sends is a body that the API takes, too."""
    original = {"method": "POST", "url": "https://h/x", "body": raw('{"name": "b", "age": 3}')}
    form: dict[str, Any] = {"method": "POST", "url": "https://h/x", "body": {"mode": "urlencoded", "urlencoded": []}}
    examples = [saved("{}", originalRequest=original), saved("{}", originalRequest=form)]
    endpoint = load(collection(item("https://h/x", "POST", body=raw('{"name": null}'), response=examples))).endpoints[0]
    assert endpoint.request_type is not None
    assert shown(endpoint.request_type) == "{name?: string | null, age?: int}"
