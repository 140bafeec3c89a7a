"""JSON schemas as evidence."""

import json
from typing import Any

import pytest
from pmgen.build.inference.decide import Decider
from pmgen.build.inference.evidence import Shape, Source
from pmgen.build.inference.infer import settle
from pmgen.build.inference.records import name_classes
from pmgen.build.inference.roots import Root
from pmgen.build.inference.samples import Reader
from pmgen.build.inference.schemas import add_schema
from pmgen.model.api import Endpoint
from pmgen.model.text import Text
from pmgen.model.url import Url
from pmgen.postman.loose_json import read_json

from tests.inference.acceptance import shown

NODE = {
    "type": "object",
    "required": ["id"],
    "properties": {"id": {"type": "integer"}, "children": {"type": "array", "items": {"$ref": "#/definitions/Node"}}},
}


def typed(schema: Any, *samples: Any) -> str:
    """The type of samples and a schema."""
    shape = Shape()
    for sample in samples:
        Reader().add(shape, read_json(json.dumps(sample)), Source("example"))
    add_schema(shape.now, read_json(json.dumps(schema)), Source("schema"))
    settle(shape)
    root = Root(Endpoint("", (), (), "", Text(), Url(Text())), 200, shape)
    return shown(Decider(name_classes([root])).type_of(shape))


SCHEMAS: list[tuple[Any, Any]] = [
    ({"type": "integer"}, "int"),
    ({"type": "number"}, "float"),
    ({"type": ["string", "null"]}, "string | null"),
    ({"type": "string", "nullable": True}, "string | null"),
    ({"type": "string", "format": "date-time"}, "date-time"),
    ({"enum": ["a", "b"]}, "string['a', 'b']"),
    ({"type": "string", "enum": ["a", "b"]}, "string['a', 'b']"),
    ({"enum": ["a", 1, None]}, "int | string['a'] | null"),
    ({"const": "x"}, "string['x']"),
    ({"type": "array"}, "[any]"),
    ({"type": "array", "items": {"type": "string"}}, "[string]"),
    ({"type": "array", "items": [{"type": "string"}, {"type": "integer"}]}, "[int | string]"),
    ({"prefixItems": [{"type": "string"}]}, "[string]"),
    ({"type": "object"}, "map[any]"),
    ({"additionalProperties": {"type": "integer"}}, "map[int]"),
    ({"patternProperties": {"^a": {"type": "integer"}}}, "map[int]"),
    ({"required": ["a"], "properties": {"a": {"type": "string"}, "b": {}}}, "{a: string, b?: any}"),
    ({"properties": {"a": {"type": "string", "required": True}}}, "{a: string}"),
    ({"anyOf": [{"type": "string"}, {"type": "integer"}]}, "int | string"),
    (
        {"oneOf": [{"properties": {"a": {}}, "required": ["a"]}, {"properties": {"b": {}}, "required": ["b"]}]},
        "{a?: any, b?: any}",
    ),
    (
        {
            "type": "object",
            "properties": {"k": {"type": "string"}},
            "required": ["k"],
            "oneOf": [{"properties": {"a": {"type": "integer"}}, "required": ["a"]}, {"required": ["k"]}],
        },
        "{k: string, a?: int}",
    ),
    (
        {"allOf": [{"properties": {"a": {"type": "string"}}, "required": ["a"]}, {"properties": {"b": {}}}]},
        "{a: string, b?: any}",
    ),
    ({"$ref": "#/definitions/Node", "definitions": {"Node": NODE}}, "{id: int, children?: [^1]}"),
    ({"$ref": "#/$defs/A", "$defs": {"A": {"type": "string"}}}, "string"),
    ({"$ref": "other.json#/A"}, "any"),
    ({"$ref": "#/definitions/missing"}, "any"),
    ({"$ref": "#"}, "any"),
    ({"properties": {"self": {"$ref": "#"}}}, "{self?: ^1}"),
    ({"definitions": {"A": {"allOf": [{"$ref": "#/definitions/A"}]}}, "$ref": "#/definitions/A"}, "any"),
    (True, "any"),
    ({}, "any"),
    ("no schema", "any"),
    ({"type": 5, "properties": [], "required": "x", "items": 7, "enum": {}}, "any"),
]


@pytest.mark.parametrize(
    ("schema", "kind"),
    SCHEMAS,
)
def test_schemas(schema: Any, kind: str) -> None:
    assert typed(schema) == kind


def test_a_schema_that_goes_in_circles_comes_to_an_end() -> None:
    item = {"allOf": [{"$ref": "#/definitions/A"}, {"properties": {"x": {"type": "string"}}}]}
    schema = {"definitions": {"A": {"properties": {"children": {"items": item}, "other": {"items": item}}}}}
    assert typed({**schema, "$ref": "#/definitions/A"}).startswith("{children?: [")


def test_a_sample_widens_what_the_schema_says() -> None:
    schema = {"properties": {"a": {"type": "integer"}, "b": {"type": "string"}}, "required": ["a", "b"]}
    assert typed(schema, {"a": 1.5, "c": None}) == "{a: float, c?: null, b?: string}"


def test_a_definition_names_its_class() -> None:
    shape = Shape()
    user = {"type": "object", "properties": {"id": {"type": "integer"}}}
    document = {"properties": {"a": {"$ref": "#/definitions/User"}, "b": {"$ref": "#/definitions/User"}}}
    add_schema(shape, read_json(json.dumps({**document, "definitions": {"User": user}})), Source("schema"))
    settle(shape)
    root = Root(Endpoint("", (), (), "", Text(), Url(Text()), call=("get",)), 200, shape)
    assert {name.name for name in name_classes([root]).values()} == {"GetResponse", "User"}
