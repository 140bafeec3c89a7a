"""What arguments in URLs and forms take: what the collection's own values look like, and all where it shows none."""

from typing import Any

import pytest
from pmgen.python.arguments import arguments
from pmgen.python.client_variables import plan

from tests.collections_made import collection, item, load


def types(request: dict[str, Any]) -> dict[str, str]:
    """The types of a request's arguments by their names."""
    planned = plan(load(collection(request)))
    return {one.name: one.type for one in arguments(planned.api.endpoints[0], planned)}


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("a=7", "str | int"),
        ("a=true", "str | bool"),
        ("a=1.5", "str | float"),
        ("a=x", "str"),
        ("a=<integer>", "str | int"),
        ("a=<string>", "str"),
        ("a={{$guid}}", "str"),
        ("a=", "Scalar"),
        ("a", "Scalar | None"),
        ("a={{b}}", "Scalar"),
        ("sort=", "str"),
        ("access_token={{b}}", "str"),
    ],
)
def test_the_collection_s_value_tells_what_a_query_parameter_takes(query: str, expected: str) -> None:
    assert list(types(item(f"https://h/x?{query}")).values()) == [expected]


@pytest.mark.parametrize(
    ("path", "expected"), [(":id", "str | int"), ("{{userId}}", "str | int"), (":fieldName", "str")]
)
def test_an_identifier_in_a_path_is_text_or_a_number(path: str, expected: str) -> None:
    assert list(types(item(f"https://h/{path}")).values()) == [expected]


def test_form_fields_are_as_open_and_headers_are_text() -> None:
    fields = [{"key": "size", "value": ""}, {"key": "title", "value": ""}]
    header = [{"key": "X-Size", "value": "{{size}}"}]
    body = {"mode": "urlencoded", "urlencoded": fields}
    assert types(item("https://h/", "POST", header=header, body=body)) == {
        "x_size": "str",
        "size": "Scalar",
        "title": "str",
    }


@pytest.mark.parametrize(
    ("method", "name", "required"),
    [("GET", "id", False), ("DELETE", "id", True), ("PATCH", "id", True), ("POST", "apiVersion", False)],
)
def test_what_is_written_to_has_to_be_named(method: str, name: str, required: bool) -> None:
    url = {"raw": f"https://h/:{name}", "host": ["https://h"], "path": [f":{name}"]}
    planned = plan(load(collection(item({**url, "variable": [{"key": name, "value": "477"}]}, method))))
    assert [one.required for one in arguments(planned.api.endpoints[0], planned)] == [required]
