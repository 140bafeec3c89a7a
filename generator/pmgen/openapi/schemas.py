"""Types as JSON Schema (2020-12); records are components, each under a name of its own."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Any, Final, assert_never

from pmgen.build.names import Namespace, pascal
from pmgen.model.api import Api
from pmgen.model.scalars import scalar_kind
from pmgen.model.types import (
    Anything,
    Bool,
    Float,
    Int,
    ListOf,
    MapOf,
    Null,
    OneOf,
    Record,
    Reference,
    Str,
    Type,
)

Json = dict[str, Any]
Key = tuple[tuple[str, ...], str]

_OTHER: Final = re.compile(r"[^a-zA-Z0-9._-]")
_SCALARS: dict[str, Json] = {
    "int": {"type": ["integer", "string"]},
    "float": {"type": ["number", "string"]},
    "bool": {"type": ["boolean", "string"]},
    "str": {"type": "string"},
}


def scalar_schema(value: str) -> Json:
    """The schema of a value in a URL, a header or a form: text, and what the collection's own value looks like."""
    return dict(_SCALARS[scalar_kind(value)])


class Schemas:
    """The schemas of an API's types, and the components that they refer to.

    Args:
        api: its records get their names first, so that these do not depend on what is asked for.
    """

    def __init__(self, api: Api) -> None:
        self._records = _records(api)
        self._names = _component_names(self._records)

    def of(self, kind: Type) -> Json:
        """The schema of a type."""
        match kind:
            case Null():
                return {"type": "null"}
            case Bool():
                return {"type": "boolean"}
            case Int():
                return {"type": "integer"}
            case Float():
                return {"type": "number"}
            case Str():
                return _string(kind)
            case Anything():
                return {}
            case ListOf(item):
                return {"type": "array", "items": self.of(item)}
            case MapOf(value):
                return {"type": "object", "additionalProperties": self.of(value)}
            case Record() | Reference():
                return {"$ref": f"#/components/schemas/{self._names[(kind.home, kind.name)]}"}
            case OneOf(options):
                return self._union(options)
        assert_never(kind)

    def components(self) -> Json:
        """The records, by their names in order."""
        made = {self._names[key]: self._record(record) for key, record in self._records.items()}
        return dict(sorted(made.items()))

    def _record(self, record: Record) -> Json:
        properties = {field.wire: self._described(field.type, field.description) for field in record.fields}
        required = [field.wire for field in record.fields if field.required]
        made: Json = {"type": "object", "properties": properties}
        return {**made, "required": required} if required else made

    def _described(self, kind: Type, description: str) -> Json:
        made = self.of(kind)
        return {**made, "description": description} if description else made

    def _union(self, options: Iterable[Type]) -> Json:
        """Plain kinds share one `type`; what has more to say stands in `anyOf`."""
        made = [self.of(option) for option in options]
        kinds = [schema["type"] for schema in made if set(schema) == {"type"} and isinstance(schema["type"], str)]
        others = [schema for schema in made if not (set(schema) == {"type"} and isinstance(schema["type"], str))]
        if not others:
            return {"type": kinds}
        return {"anyOf": [*others, *({"type": kind} for kind in kinds)]}


def any_of(schemas: Iterable[Json]) -> Json:
    """What fits any of the schemas; doubles and unions inside are flattened."""
    flat: list[Json] = []
    for schema in schemas:
        inner = schema["anyOf"] if set(schema) == {"anyOf"} else [schema]
        flat += [one for one in inner if one not in flat]
    if {} in flat:
        return {}
    return flat[0] if len(flat) == 1 else {"anyOf": flat}


def _string(kind: Str) -> Json:
    """Values that were seen are no closed list: `x-extensible-enum` says so, and validators let others pass."""
    made: Json = {"type": "string"}
    if kind.format:
        made["format"] = kind.format
    if kind.values:
        made["x-extensible-enum"] = list(kind.values)
    return made


def _records(api: Api) -> dict[Key, Record]:
    found: dict[Key, Record] = {}
    for endpoint in api.endpoints:
        for kind in (endpoint.request_type, *(response.type for response in endpoint.responses)):
            if kind is not None:
                for record in _inside(kind):
                    found.setdefault((record.home, record.name), record)
    return found


def _inside(kind: Type) -> Iterator[Record]:
    """The records in a type, each before those inside it."""
    match kind:
        case Record():
            yield kind
            for field in kind.fields:
                yield from _inside(field.type)
        case ListOf(inner) | MapOf(inner):
            yield from _inside(inner)
        case OneOf(options):
            for option in options:
                yield from _inside(option)
        case _:
            pass


def _component_names(records: Iterable[Key]) -> dict[Key, str]:
    """Names for all records, in ASCII as OpenAPI wants: their own where it is the only one, else folders in front."""
    plain = {key: _OTHER.sub("", key[1]) or "Record" for key in records}
    count = Counter(name.casefold() for name in plain.values())
    alone = {key: name for key, name in plain.items() if count[name.casefold()] == 1}
    namespace = Namespace(alone.values())
    names = dict(alone)
    for key in sorted(key for key in plain if key not in alone):
        around = _OTHER.sub("", pascal(" ".join(key[0]))) if key[0] else ""
        names[key] = namespace.take(f"{around}{plain[key]}")
    return names
