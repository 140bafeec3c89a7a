"""The JSON of the model as other programs read it: its version, and its JSON Schema, made of the model's own classes.

The version counts up whenever the shape changes: members, kinds, what is required. Descriptions may change.
"""

import re
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from inspect import cleandoc
from types import NoneType, UnionType
from typing import Any, Final, Literal, Union, get_args, get_origin, get_type_hints

from pmgen.model.api import Api
from pmgen.model.json_value import JsonBool, JsonHole, JsonList, JsonNull, JsonNumber, JsonObject, JsonString
from pmgen.model.text import Text
from pmgen.model.walk import UNSHOWN, Plain, plain

VERSION: Final = "pmgen-model/2"

_MODULES: Final = (
    *("api", "auth", "body", "json_value", "pagination", "rules", "scope", "surface", "text", "types", "url"),
)
_JSON_KINDS: Final = (JsonNull, JsonBool, JsonNumber, JsonString, JsonHole, JsonList, JsonObject)
_SCALARS: Final[dict[object, str]] = {str: "string", int: "integer", float: "number", bool: "boolean", NoneType: "null"}
_ENTRY: Final = re.compile(r"^(\w+): (.*(?:\n[ ]{4,}.*)*)", re.MULTILINE)
_JSON: Final = "JsonValue"

Json = dict[str, Any]


def versioned(api: Api) -> Mapping[str, Plain]:
    """The whole model as plain data, with the version of its shape."""
    whole = plain(api)
    assert isinstance(whole, dict)
    return {"schema": VERSION, **whole}


def model_schema() -> Json:
    """The JSON Schema (2020-12) of what `versioned` gives."""
    definitions: dict[str, Json] = {_JSON: _json_value()}
    _define(Api, definitions)
    whole = definitions.pop(Api.__name__)
    properties = {"schema": {"const": VERSION}, **whole["properties"]}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:{VERSION.replace('/', ':')}",
        "title": "pmgen's model of a collection",
        **whole,
        "properties": properties,
        "required": list(properties),
        "$defs": dict(sorted(definitions.items())),
    }


def _define(kind: type[Any], definitions: dict[str, Json]) -> None:
    """Adds the schema of a class, and of all that are found in it."""
    if kind.__name__ in definitions:
        return
    definitions[kind.__name__] = {}  # it may be found in itself
    hints = get_type_hints(kind, {**_namespace(), **vars(import_module(kind.__module__))})
    told = _descriptions(kind)
    properties: dict[str, Json] = {"kind": {"const": kind.__name__}}
    for field in fields(kind):
        if field.repr and field.name not in UNSHOWN.get(kind, ()):
            made = _schema(hints[field.name], definitions)
            properties[field.name] = {**made, "description": told[field.name]} if field.name in told else made
    definitions[kind.__name__] = {
        "type": "object",
        "description": cleandoc(kind.__doc__ or "").partition("\n\n")[0].replace("\n", " "),
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def _schema(hint: Any, definitions: dict[str, Json]) -> Json:
    """The schema of a field's type."""
    if hint in _SCALARS:
        return {"type": _SCALARS[hint]}
    if hint is Text:
        return {"type": "string"}
    if hint in _JSON_KINDS:
        return {"$ref": f"#/$defs/{_JSON}"}
    if is_dataclass(hint) and isinstance(hint, type):
        _define(hint, definitions)
        return {"$ref": f"#/$defs/{hint.__name__}"}
    arguments = get_args(hint)
    match get_origin(hint):
        case origin if origin in (Union, UnionType):
            options = [_schema(one, definitions) for one in arguments]
            return {"anyOf": [one for place, one in enumerate(options) if one not in options[:place]]}
        case origin if origin is Literal:
            return {"enum": list(arguments)}
        case origin if origin is tuple and arguments[-1] is ...:
            return {"type": "array", "items": _schema(arguments[0], definitions)}
        case origin if origin is tuple:
            return _row(*(_schema(one, definitions) for one in arguments))
        case origin if isinstance(origin, type) and issubclass(origin, Mapping):
            return {"type": "object", "additionalProperties": _schema(arguments[1], definitions)}
        case _:
            raise TypeError(f"the model's schema has no place for {hint!r}")


def _row(*items: Json) -> Json:
    return {"type": "array", "prefixItems": list(items), "items": False, "minItems": len(items)}


def _json_value() -> Json:
    """JSON as it is written in a collection: a list of its kind, and what it holds."""
    inner, text = {"$ref": f"#/$defs/{_JSON}"}, {"type": "string"}
    leaves = [_row({"const": "null"}), _row({"const": "bool"}, {"type": "boolean"})]
    leaves += [_row({"const": kind}, text) for kind in ("number", "string", "hole")]
    several = [
        {"type": "array", "prefixItems": [{"const": "list"}], "items": inner, "minItems": 1},
        {"type": "array", "prefixItems": [{"const": "object"}], "items": _row(text, inner), "minItems": 1},
    ]
    told = "JSON by its kind: numbers by their digits, duplicate keys kept, a hole where {{x}} stands bare."
    return {"description": told, "anyOf": [*leaves, *several]}


@cache
def _namespace() -> Mapping[str, Any]:
    """Every name of the model, which its annotations may use."""
    return {name: one for module in _MODULES for name, one in vars(import_module(f"pmgen.model.{module}")).items()}


def _descriptions(kind: type[Any]) -> dict[str, str]:
    """What the docstring of a class says of its attributes."""
    _, _, attributes = cleandoc(kind.__doc__ or "").partition("\nAttributes:\n")
    return {name: " ".join(text.split()) for name, text in _ENTRY.findall(cleandoc(attributes))}
