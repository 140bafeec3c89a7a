"""`--emit openapi`: what the document says, and over real collections that it is valid and that nothing is lost."""

import json
import math
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator
from pmgen import cli, pipeline
from pmgen.errors import Report
from pmgen.model.api import Api, Endpoint
from pmgen.openapi import document
from pmgen.openapi.examples import plain_json
from pmgen.options import Options

from tests.collections_made import collection, item, load, parameters, raw, write

Json = dict[str, Any]
METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def made(*items: Json, report: Report | None = None, **more: Any) -> Json:
    """The document of a small collection, valid."""
    found = document(load(collection(*items, **more)), report or Report())
    assert not list(OpenAPIV31SpecValidator(found).iter_errors())
    return found


def one(*items: Json, **more: Any) -> Json:
    """Its only operation."""
    ((_, operation),) = operations(made(*items, **more))
    return operation


def operations(found: Json) -> Iterator[tuple[str, Json]]:
    """Every operation with its path, those of methods that OpenAPI does not have among them."""
    for path, methods in found["paths"].items():
        for method, operation in [*methods.items(), *methods.get("x-pmgen-operations", {}).items()]:
            if not method.startswith("x-"):
                yield path, operation


def saved(name: str, code: int | None, body: str = "", kind: str = "application/json") -> Json:
    return {"name": name, "code": code, "body": body, "header": [{"key": "Content-Type", "value": kind}]}


def test_paths_parameters_and_servers() -> None:
    url = "{{base}}/v{{version}}/users/:id/posts/{{post}}?page=2&q=a&q=b&flag"
    variables = [{"key": "base", "value": "https://api.example.com/root/"}, {"key": "version", "value": "3"}]
    found = made(
        item(url, header=[{"key": "X-Api-Key", "value": "hunter2"}, {"key": "Accept", "value": "x"}]),
        variable=variables,
    )
    assert found["servers"] == [{"url": "https://api.example.com/root"}]
    ((path, operation),) = operations(found)
    assert path == "/v3/users/{id}/posts/{post}"
    shown = [
        (p["in"], p["name"], p.get("required", False), p["schema"], p.get("example")) for p in operation["parameters"]
    ]
    assert shown == [
        ("path", "id", True, {"type": "string"}, None),
        ("path", "post", True, {"type": "string"}, None),
        ("query", "page", False, {"type": ["integer", "string"]}, "2"),
        ("query", "q", False, {"type": "array", "items": {"type": "string"}}, ["a", "b"]),
        ("query", "flag", False, {"type": "string"}, None),
        ("header", "X-Api-Key", False, {"type": "string"}, None),
    ]
    assert "hunter2" not in json.dumps(found)


def test_a_host_that_is_not_known_is_a_variable_and_other_hosts_are_the_operations_own() -> None:
    found = made(
        item("{{base url}}/a", name="a"), item("{{base url}}/b", name="b"), item("files.example.com/c", name="c")
    )
    assert found["servers"] == [{"url": "{base_url}", "variables": {"base_url": {"default": "https://domain.com"}}}]
    assert found["paths"]["/c"]["get"]["servers"] == [{"url": "http://files.example.com"}]
    assert "servers" not in found["paths"]["/a"]["get"]


def test_types_come_from_all_evidence_and_every_example_is_kept() -> None:
    users = item(
        "https://h/users",
        "POST",
        name="Create",
        body=raw('{"name": "Ann", "age": {{age}}}'),
        response=[
            saved("Made", 201, '{"id": 1, "boss": {"id": 2, "boss": null}, "tags": ["a"]}'),
            saved("Also made", 201, '{"id": 1.5, "boss": null}'),
            saved("Refused", 422, "no", "text/plain; charset=utf-8"),
            saved("Empty", 204),
        ],
    )
    found = made(users)
    ((_, operation),) = operations(found)
    body = operation["requestBody"]["content"]["application/json"]
    assert body["examples"]["create"]["value"] == {"name": "Ann", "age": "{{age}}"}
    name = body["schema"]["$ref"].rpartition("/")[2]
    assert found["components"]["schemas"][name]["properties"]["name"] == {"type": "string"}
    good = operation["responses"]["201"]["content"]["application/json"]
    assert list(good["examples"]) == ["made", "also-made"]
    schema = found["components"]["schemas"][good["schema"]["$ref"].rpartition("/")[2]]
    assert schema["properties"]["id"] == {"type": "number"}
    assert schema["required"] == ["id", "boss"]
    assert operation["responses"]["422"]["content"]["text/plain"]["examples"]["refused"]["value"] == "no"
    assert operation["responses"]["204"]["x-pmgen-examples"] == {"empty": {"summary": "Empty", "value": None}}


def test_requests_of_one_method_and_path_are_variants_of_one_operation() -> None:
    by_mail = item("h/search/:id?mail=a", name="By mail", response=[saved("Found", 200, '{"a": 1}')])
    by_name = item("h/search/{{other}}?name=b", name="By name", response=[saved("Found", 200, '{"b": 2}')])
    found = made(by_mail, by_name)
    ((path, operation),) = operations(found)
    assert path == "/search/{id}"
    assert [one["title"] for one in operation["x-pmgen-requests"]] == ["By mail", "By name"]
    assert [one["name"] for one in operation["parameters"]] == ["id", "mail", "name"]
    content = operation["responses"]["200"]["content"]["application/json"]
    assert [example["value"] for example in content["examples"].values()] == [{"a": 1}, {"b": 2}]
    assert len(content["schema"]["anyOf"]) == 2
    assert "- By mail\n- By name" in operation["description"]


def test_names_of_schemas_are_in_ascii_whatever_the_requests_are_called() -> None:
    one = item("h/a", name="下单", response=[saved("ok", 200, '{"a": 1}')])
    two = item("h/b", name="查询", response=[saved("ok", 200, '{"b": 1}')])
    names = list(made(one, two)["components"]["schemas"])
    assert len(names) == 2
    assert all(name.isascii() for name in names)


def test_other_methods_are_kept_beside_openapis_own() -> None:
    report = Report()
    found = made(item("h/a", "PURGE", name="Purge"), report=report)
    assert found["paths"]["/a"]["x-pmgen-operations"]["PURGE"]["operationId"] == "purge"
    assert [notice.code for notice in report.notices] == ["openapi-method"]


def test_forms_files_and_graphql() -> None:
    fields = [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}, {"key": "b", "value": "x"}]
    form = one(item(method="POST", body={"mode": "urlencoded", "urlencoded": fields}))
    schema = form["requestBody"]["content"]["application/x-www-form-urlencoded"]["schema"]
    assert schema["properties"]["a"] == {"type": "array", "items": {"type": ["integer", "string"]}}
    parts = [{"key": "file", "type": "file", "src": "a.png"}, {"key": "note", "value": "x"}]
    multipart = one(item(method="POST", body={"mode": "formdata", "formdata": parts}))
    schema = multipart["requestBody"]["content"]["multipart/form-data"]["schema"]
    assert schema["properties"]["file"] == {"type": "string", "format": "binary"}
    graphql = {"mode": "graphql", "graphql": {"query": "{ me }", "variables": '{"n": 1}'}}
    asked = one(item(method="POST", body=graphql))["requestBody"]["content"]["application/json"]
    assert asked["examples"]["request"]["value"] == {"query": "{ me }", "variables": {"n": 1}}


@pytest.mark.parametrize(
    ("auth", "scheme"),
    [
        (parameters("bearer", token="hunter2"), {"type": "http", "scheme": "bearer"}),
        (parameters("basic", username="u", password="hunter2"), {"type": "http", "scheme": "basic"}),
        (parameters("apikey", key="k", value="hunter2"), {"type": "apiKey", "in": "header", "name": "k"}),
        (
            parameters(
                "oauth2", grant_type="client_credentials", accessTokenUrl="https://a/t", clientSecret="hunter2",
                scope="r w",
            ),
            {
                "type": "oauth2",
                "flows": {"clientCredentials": {"tokenUrl": "https://a/t", "scopes": {"r": "", "w": ""}}},
            },
        ),
        (parameters("digest", username="u", password="hunter2"), {"type": "http", "scheme": "digest"}),
        (parameters("hawk", authId="a", authKey="hunter2"), {"type": "http", "scheme": "Hawk"}),
    ],
)  # fmt: skip
def test_auths_are_schemes_without_credentials(auth: Json, scheme: Json) -> None:
    found = made(item(auth=auth))
    assert list(found["components"]["securitySchemes"].values()) == [scheme]
    assert "hunter2" not in json.dumps(found)


def test_an_authorization_by_hand_is_a_scheme_too() -> None:
    found = made(item(header=[{"key": "authorization", "value": "Bearer hunter2"}]))
    assert found["components"]["securitySchemes"] == {"bearer": {"type": "http", "scheme": "bearer"}}
    assert "hunter2" not in json.dumps(found)


def test_the_command_writes_the_document(tmp_path: Path) -> None:
    path = write(tmp_path, collection(item("https://h/a")))
    assert cli.run(["build", str(path), "-o", str(tmp_path / "out"), "--emit", "openapi", "-q"]) == 0
    assert json.loads((tmp_path / "out" / "test-api" / "openapi" / "openapi.json").read_text())["openapi"] == "3.1.0"


@cache
def loaded(path: Path) -> Api:
    return pipeline.load(path, Options(), Report())


def test_real_collections_are_valid_and_keep_every_request_and_example(corpus_file: Path) -> None:
    api = loaded(corpus_file)
    found = json.loads(json.dumps(document(api, Report()), allow_nan=False))
    errors = [
        f"{list(error.absolute_path)}: {error.message:.200}" for error in OpenAPIV31SpecValidator(found).iter_errors()
    ]
    assert not errors, "\n".join(errors[:5])
    by_id = {one["id"]: operation for _, operation in operations(found) for one in operation["x-pmgen-requests"]}
    assert set(by_id) == {endpoint.id for endpoint in api.endpoints}
    for endpoint in api.endpoints:
        missing = list(lost(endpoint, api, by_id[endpoint.id]))
        assert not missing, f"{endpoint.title}: {missing}"


def lost(endpoint: Endpoint, api: Api, operation: Json) -> Iterator[str]:
    """The saved responses that the operation does not have."""
    for example in endpoint.examples:
        status = str(example.status) if example.status and 100 <= example.status <= 599 else "default"
        response = operation["responses"].get(status, {})
        media = [*response.get("content", {}).values(), {"examples": response.get("x-pmgen-examples", {})}]
        values = [one["value"] for content in media for one in content.get("examples", {}).values()]
        wanted = example.body if example.value is None else plain_json(example.value, api.scope)
        if not any(same(wanted, value) for value in values):
            yield example.name


def same(one: Any, other: Any) -> bool:
    return one == other or (isinstance(one, float) and isinstance(other, float) and math.isclose(one, other))
