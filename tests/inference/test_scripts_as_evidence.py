"""What test scripts expect and read as evidence for responses."""

import json
from typing import Any

import pytest

from tests.collections_made import collection, item, load
from tests.inference.acceptance import shown


def typed(script: str, *examples: tuple[int, Any], method: str = "GET") -> dict[int, str]:
    """The types of the responses of one request with a test script and saved responses."""
    responses = [
        {"name": f"example {number}", "code": status, "body": json.dumps(body)}
        for number, (status, body) in enumerate(examples)
    ]
    request = item("https://h/x", method, response=responses)
    request["event"] = [{"listen": "test", "script": {"exec": script.splitlines()}}]
    api = load(collection(request))
    return {
        response.status: shown(response.type) if response.type else "none" for response in api.endpoints[0].responses
    }


READ = "const json = pm.response.json();\n"


@pytest.mark.parametrize(
    ("script", "kinds"),
    [
        ('pm.environment.set("id", json.id);', {200: "{id?: any}"}),
        ('pm.environment.set("id", json.items[0].id);', {200: "{items?: [{id?: any}]}"}),
        ("console.log(json.id);", {200: "{id?: any}"}),
        ('pm.test("t", () => { pm.expect(json).to.have.property("id"); });', {200: "{id: any}"}),
        ('pm.test("t", () => { pm.expect(json.id).to.be.a("string"); });', {200: "{id: string}"}),
        ('pm.test("t", () => { pm.expect(json.n).to.be.a("number"); });', {200: "{n: float}"}),
        ('pm.test("t", () => { pm.expect(json.n).to.eql(5); });', {200: "{n: int}"}),
        ('pm.test("t", () => { pm.expect(json.list).to.be.an("array"); });', {200: "{list: [any]}"}),
        (
            'pm.test("t", () => { pm.response.to.have.status(201); pm.expect(json.id).to.be.a("string"); });',
            {201: "{id: string}"},
        ),
        ('pm.test("t", () => pm.response.to.have.status(200));', {}),
        (
            'pm.test("t", () => pm.response.to.have.jsonSchema({type: "object", required: ["a"],'
            ' properties: {a: {type: "integer"}}}));',
            {200: "{a: int}"},
        ),
        (
            'tests["valid"] = tv4.validate(json, {type: "array", items: {type: "string"}});',
            {200: "[string]"},
        ),
    ],
)
def test_scripts_alone(script: str, kinds: dict[int, str]) -> None:
    assert typed(READ + script) == kinds


def test_scripts_in_the_old_style() -> None:
    assert typed("var json = JSON.parse(responseBody);\nconsole.log(json.job.id);") == {200: "{job?: {id?: any}}"}


@pytest.mark.parametrize(
    ("script", "example", "kind"),
    [
        ('pm.environment.set("id", json.id);', {"id": 1}, "{id: int}"),
        ('pm.environment.set("token", json.token);', {"id": 1}, "{id: int, token?: any}"),
        ('pm.environment.set("id", json[0].id);', {"id": 1}, "{id: int}"),
        ('pm.environment.set("id", json.a.b);', {"a": "text"}, "{a: string}"),
        ('pm.environment.set("id", json.a.b);', {"a": None}, "{a: {b?: any} | null}"),
        ('pm.test("t", () => pm.expect(json.n).to.be.a("number"));', {"n": 1}, "{n: int}"),
        ('pm.test("t", () => pm.expect(json.n).to.be.a("string"));', {"n": 1}, "{n: int | string}"),
        ('pm.test("t", () => pm.expect(json).to.have.property("b"));', {"a": 1}, "{a: int, b?: any}"),
    ],
)
def test_scripts_and_a_saved_response(script: str, example: Any, kind: str) -> None:
    assert typed(READ + script, (200, example)) == {200: kind}


def test_a_script_is_about_success() -> None:
    script = READ + 'pm.environment.set("id", json.id);'
    assert typed(script, (404, {"message": "x"})) == {200: "{id?: any}", 404: "{message: string}"}
    assert typed(script, (201, {"name": "x"})) == {201: "{name: string, id?: any}"}


def test_responses_are_merged_by_status() -> None:
    kinds = typed("", (200, {"a": 1}), (200, {"a": None}), (404, {"e": 1}), (204, ""))
    assert kinds == {200: "{a: int | null}", 204: "string", 404: "{e: int}"}
