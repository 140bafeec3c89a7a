"""What a GraphQL document tells of its answer."""

import json
from itertools import pairwise
from typing import Any

import pytest
from pmgen.build.inference.graphql import Selection, read_document

from tests.collections_made import collection, item, load
from tests.inference.acceptance import shown


def plain(fields: dict[str, Selection]) -> dict[str, Any]:
    """The selection as nested dicts, `?` behind what is conditional."""
    return {name + ("" if one.sure else "?"): plain(one.fields) for name, one in fields.items()}


DOCUMENTS: list[tuple[str, Any]] = [
    ("{ a }", {"a": {}}),
    ("{ a, b { c d } }", {"a": {}, "b": {"c": {}, "d": {}}}),
    ("query { a }", {"a": {}}),
    ('query Q($x: [Int!] = [1], $y: I = {a: {b: "}"}}) @d(a: 1) { alias: a(x: $x, y: {z: "{"}) }', {"alias": {}}),
    ("mutation M { a @include(if: $b) { c } }", {"a?": {"c": {}}}),
    ("{ a # } comment\n b }", {"a": {}, "b": {}}),
    ('{ a(text: """block } " text""") }', {"a": {}}),
    ("{ ...F } fragment F on T { a { ...G } } fragment G on U { b }", {"a?": {"b?": {}}}),
    ("{ ... on T { a } ... @skip(if: true) { b } ... { c } }", {"a?": {}, "b?": {}, "c": {}}),
    ("{ a ...F } fragment F on T { a b }", {"a": {}, "b?": {}}),
    ("{ a { x } a { y } }", {"a": {"x": {}, "y": {}}}),
    ("{ ...F } fragment F on T { a { ...F } }", {"a?": {}}),
    ("{ ...missing a }", {"a": {}}),
    ("query A { a } query B { b }", {}),
    ('{ {{field}} { x } a(id: {{id}}) b(id: "{{id}}") }', {"a": {}, "b": {}}),
    ("{ a ", {}),
    ("}{", {}),
    ("{ 5 }", {}),
    ("", {}),
    ("no document", {}),
    ("{" * 3000 + "a" + "}" * 3000, {}),
]


@pytest.mark.parametrize(("text", "fields"), DOCUMENTS)
def test_documents(text: str, fields: Any) -> None:
    assert plain(read_document(text)) == fields


def test_the_operation_that_is_asked_for() -> None:
    assert plain(read_document("query A { a } query B { b }", "B")) == {"b": {}}


def test_fragments_in_fragments_come_to_an_end() -> None:
    # Walked naively this takes 2**29 steps and never ends.
    names = [f"F{number}" for number in range(30)]
    fragments = [f"fragment {a} on T {{ x {{ ...{b} }} y {{ ...{b} }} }}" for a, b in pairwise(names)]
    assert read_document("{ ...F0 } " + " ".join(fragments)) == {}


def typed(query: str, *examples: Any, script: str = "") -> str:
    """The type of the answer to a query."""
    response = [{"name": "OK", "code": 200, "body": json.dumps(body)} for body in examples]
    request = item(
        "https://h/graphql", "POST", body={"mode": "graphql", "graphql": {"query": query}}, response=response
    )
    request["event"] = [{"listen": "test", "script": {"exec": [script]}}]
    kind = load(collection(request)).endpoints[0].responses[0].type
    assert kind is not None
    return shown(kind)


ERRORS = "errors?: [{message: string}]"


def test_a_document_names_the_members_of_its_answer() -> None:
    assert typed("{ user { name } total }") == f"{{data?: {{user: any, total: any}}, {ERRORS}}}"


def test_what_is_known_otherwise_is_looked_into() -> None:
    answer = {"data": {"users": [{"id": 1}], "total": 5}}
    kind = "{data: {users: [{id: int, name?: any}], total: int, me?: any}, errors?: [{message: string}]}"
    assert typed("{ users { id name } total me { id } }", answer) == kind
    script = 'pm.environment.set("id", pm.response.json().data.users[0].id);'
    assert typed("{ users { id name } }", script=script) == f"{{data?: {{users: [{{id: any, name: any}}]}}, {ERRORS}}}"
