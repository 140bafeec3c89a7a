"""Why types are as they are: every place of a body is told, with its reasons and its evidence."""

import json
from typing import Any

import pytest
from click.testing import CliRunner
from pmgen.build.inference.explain import Finding, as_text, explain
from pmgen.cli import cli
from pmgen.errors import PmgenError

from tests.collections_made import collection, item, load, write

SCRIPT = """
const body = pm.response.json();
pm.test("it is there", () => {
    pm.expect(body).to.have.property("token");
    pm.expect(body.total).to.be.a("number");
});
pm.environment.set("next", body.paging.next);
"""


def definition() -> dict[str, Any]:
    """A collection whose one request has all kinds of evidence."""
    answers: list[tuple[str, int, Any]] = [
        ("first", 200, {"id": 1, "status": "open", "at": "2024-01-01T00:00:00Z", "prices": {"7": 1.5}, "tags": []}),
        ("second", 200, {"id": 2.5, "status": "closed", "at": None, "prices": {"8": 2}, "tags": []}),
        ("third", 200, {"id": 1, "status": "open", "at": None, "prices": {"8": 2}}),
        ("fourth", 200, {"id": 1, "status": "closed", "at": None, "prices": {"8": 2}}),
        ("missing", 404, {"message": "no"}),
    ]
    response = [{"name": name, "code": code, "body": json.dumps(body)} for name, code, body in answers]
    body = {"mode": "raw", "raw": '{"limit": "<integer>"}'}
    request = item("https://h/", "POST", name="Get", body=body, response=response)
    request["event"] = [{"listen": "test", "script": {"exec": SCRIPT.splitlines()}}]
    return collection({"name": "F", "item": [request]})


def findings(path: str = "") -> dict[str, Finding]:
    api = load(definition())
    return {finding.path: finding for finding in explain(api, api.endpoints[0], path)}


def test_every_place_is_told_once_the_outer_first() -> None:
    assert list(findings()) == [
        "request",
        "request.limit",
        "response",
        "response.id",
        "response.status",
        "response.at",
        "response.prices",
        "response.prices.*",
        "response.tags",
        "response.total",
        "response.token",
        "response.paging",
        "response.paging.next",
        "404",
        "404.message",
    ]


@pytest.mark.parametrize(
    ("path", "kind", "required", "reasons"),
    [
        ("request.limit", "int", False, ("in 1 of 1 objects", "optional, since a request body shows one way of many")),
        ("response", "GetResponse", None, ("class GetResponse",)),
        ("response.id", "float", True, ("in 4 of 4 objects", "integers and fractions")),
        (
            "response.status",
            '"closed" | "open" | string',
            True,
            ("in 4 of 4 objects", "an open enumeration: 2 words, seen 4 times"),
        ),
        (
            "response.at",
            "date-time | null",
            True,
            ("in 4 of 4 objects", "null in 3 of 4", "the only string is of the format date-time"),
        ),
        ("response.prices", "map[float]", True, ("in 4 of 4 objects", "a map: its keys are numbers")),
        ("response.tags", "list[any]", False, ("in 2 of 4 objects", "no array has items")),
        ("response.token", "any", False, ("in 0 of 4 objects", "a script expects it")),
        ("response.total", "float", False, ("in 0 of 4 objects", "a script expects it")),
        ("response.paging.next", "any", False, ("a script reads it",)),
    ],
)
def test_the_decision_and_why(path: str, kind: str, required: bool | None, reasons: tuple[str, ...]) -> None:
    finding = findings()[path]
    assert (finding.type, finding.required, finding.reasons) == (kind, required, reasons)


@pytest.mark.parametrize(
    ("path", "evidence"),
    [
        ("request.limit", ("request body",)),
        (
            "response.status",
            ('example "first" (200)', 'example "second" (200)', 'example "third" (200)', 'example "fourth" (200)'),
        ),
        ("404.message", ('example "missing" (404)',)),
        ("response.total", ('assertion test script of "F/Get", line 5',)),
        ("response.paging", ('read test script of "F/Get", line 7',)),
    ],
)
def test_the_evidence(path: str, evidence: tuple[str, ...]) -> None:
    assert findings()[path].evidence == evidence


def test_evidence_of_other_requests_names_them() -> None:
    body = {"a": 1, "b": 2, "c": 3, "d": 4, "e": 5}
    response = [{"name": "OK", "code": 200, "body": json.dumps(body)}]
    api = load(collection(item(name="Get user", response=response), item(name="Find user", response=response)))
    first = explain(api, api.endpoints[0], "response.a")
    assert first[0].evidence == ('example "OK" (200)', 'example "OK" (200) of Find user')
    assert explain(api, api.endpoints[0])[0].reasons == ("class User, shared by 2 bodies",)


def test_a_path_shows_the_place_and_what_lies_in_it() -> None:
    assert list(findings("response.prices")) == ["response.prices", "response.prices.*"]
    assert list(findings("$.tags")) == ["response.tags"]
    assert list(findings("404")) == ["404", "404.message"]
    assert list(findings("200.id")) == ["response.id"]


@pytest.mark.parametrize(
    ("path", "fix"),
    [
        ("response.prize", "Did you mean response.prices?"),
        ("response.zzzzzzzz", "Leave the path out to see what there is."),
        ("response..", "Write it as `response.items[].id`."),
        ("500.x", "Leave the path out to see what there is."),
    ],
)
def test_a_place_that_is_not_there_is_an_error(path: str, fix: str) -> None:
    with pytest.raises(PmgenError) as raised:
        findings(path)
    assert raised.value.fix == fix


def test_recursion_comes_to_an_end() -> None:
    tree = {"id": 1, "name": "a", "children": [{"id": 2, "name": "b", "children": [{"id": 3, "name": "c"}]}]}
    api = load(collection(item(response=[{"name": "OK", "code": 200, "body": json.dumps(tree)}])))
    told = {finding.path: finding.type for finding in explain(api, api.endpoints[0])}
    assert told == {
        "response": "RequestResponse",
        "response.id": "int",
        "response.name": "string",
        "response.children": "list[RequestResponse]",
        "response.children[]": "RequestResponse",
    }


def test_foreign_text_does_not_steer_the_terminal() -> None:
    api = load(collection(item(response=[{"name": "\x1b[2J\nOK", "code": 200, "body": '{"a\\u001b]0;x": 1}'}])))
    text = as_text(explain(api, api.endpoints[0]))
    assert "\x1b" not in text
    assert "from example " in text


def test_the_command_line(tmp_path: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, definition())
    result = CliRunner().invoke(cli, ["explain", "test.json", "F/Get", "response.tags", "--json"])
    assert json.loads(result.output)[0] == {
        "path": "response.tags",
        "type": "list[any]",
        "required": False,
        "reasons": ["in 2 of 4 objects", "no array has items"],
        "evidence": ['example "first" (200)', 'example "second" (200)'],
    }
    result = CliRunner().invoke(cli, ["explain", "test.json", "F/Get", "response.tags"])
    assert result.output == (
        "response.tags: list[any]  optional\n"
        "    in 2 of 4 objects\n"
        "    no array has items\n"
        '    from example "first" (200)\n'
        '    from example "second" (200)\n'
    )
