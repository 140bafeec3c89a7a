"""JSON schemas in test scripts (`tv4`, `ajv`, `pm.response.to.have.jsonSchema`), read into shapes.

A schema is taken as one object that has what it requires. Drafts 4 to 2020-12 are read as far as they tell kinds of
values: `type`, `properties`, `required`, `items`, `prefixItems`, `additionalProperties`, `enum`, `const`, `format`,
`nullable`, `allOf`, `anyOf`, `oneOf` and references inside the document. What is not understood is no evidence.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from pmgen.build.inference.evidence import Kind, Objects, Shape, Source, join
from pmgen.build.inference.samples import Reader
from pmgen.model.json_value import JsonBool, JsonList, JsonObject, JsonString, JsonValue

# A schema by keyword.
Schema: TypeAlias = dict[str, JsonValue]

_KINDS: Final[dict[str, Kind]] = {
    "null": "null",
    "boolean": "bool",
    "integer": "int",
    "number": "float",
    "string": "string",
    "array": "list",
    "object": "object",
    "any": "any",
}
# Keywords that only make sense for one kind, where `type` is missing.
_TELLING: Final[dict[str, str]] = {
    "properties": "object",
    "required": "object",
    "additionalProperties": "object",
    "patternProperties": "object",
    "items": "array",
    "prefixItems": "array",
    "minItems": "array",
    "minimum": "number",
    "maximum": "number",
    "pattern": "string",
    "minLength": "string",
    "maxLength": "string",
    "format": "string",
}
# Says nothing about the value itself.
_REMARKS: Final = frozenset(("$schema", "$id", "id", "title", "description", "default", "examples", "$comment"))
_DEFINING: Final = frozenset(("definitions", "$defs", "components"))
_MOST_ALTERNATIVES: Final = 64
# A schema that goes round in circles through `allOf` would be read for ever.
_MOST_PLACES: Final = 5_000


def add_schema(shape: Shape, schema: JsonValue, source: Source) -> None:
    """Adds what a schema says of a place."""
    _Schemas(schema, source).add(shape)


@dataclass(slots=True)
class _Schemas:
    """One document.

    Attributes:
        references: the places that `$ref`s lead to; each is read once, which makes recursion a circle of shapes.
        work: schemas still to be read into places.
    """

    document: JsonValue
    source: Source
    references: dict[str, Shape] = field(default_factory=dict[str, Shape])
    work: list[tuple[Shape, Schema]] = field(default_factory=list[tuple[Shape, Schema]])

    def add(self, shape: Shape) -> None:
        """Reads the document into a place."""
        self.references["#"] = shape
        self.queue(shape, self.document)
        for _ in range(_MOST_PLACES):
            if not self.work:
                break
            place, schema = self.work.pop(0)
            self.visit(place.now, schema)

    def visit(self, shape: Shape, schema: Schema) -> None:
        """Reads a schema into a place; one that only lists others is all of those."""
        telling = [word for word in schema if word not in _REMARKS and word not in _DEFINING]
        lists = [_items(schema[word]) for word in telling]
        if telling and all(
            word in ("anyOf", "oneOf") or (word == "allOf" and len(found) == 1)
            for word, found in zip(telling, lists, strict=True)
        ):
            for option in (option for found in lists for option in found):
                self.queue(shape, option)
            return
        for parts in self.alternatives(schema):
            self.read(shape, parts)

    def queue(self, shape: Shape, schema: JsonValue) -> None:
        """Has a schema read into a place; a reference makes the place the one that it leads to."""
        keywords = _keywords(schema)
        reference = _text(keywords.get("$ref"))
        if not reference:
            self.work.append((shape, keywords))
            return
        target = self.references.get(reference)
        if target is None:
            target = self.references[reference] = Shape()
            self.work.append((target, _keywords(self.resolve(reference))))
        join(target, shape)
        _label(target, reference)

    def resolve(self, reference: str) -> JsonValue | None:
        """What a reference inside the document leads to; None for any other."""
        found: JsonValue | None = self.document
        if not reference.startswith("#"):
            return None
        for step in reference.removeprefix("#").split("/")[1:]:
            found = _keywords(found).get(step.replace("~1", "/").replace("~0", "~"))
        return found

    def alternatives(self, schema: Schema) -> Iterator[list[Schema]]:
        """The schemas that hold together, one list for each combination of `anyOf` and `oneOf`."""
        lists: list[list[Schema]] = [[]]
        for part in self.together(schema):
            choices = [choice for word in ("anyOf", "oneOf") for choice in _items(part.get(word))]
            options: list[list[Schema]] = [list(self.together(_keywords(choice))) for choice in choices] or [[]]
            if len(lists) * len(options) > _MOST_ALTERNATIVES:
                options = [[]]
            lists = [[*known, part, *option] for known in lists for option in options]
        yield from lists

    def together(self, schema: Schema) -> Iterator[Schema]:
        """A schema and those of its `allOf`, references in them followed."""
        work, seen = [schema], set[str]()
        while work:
            part = work.pop(0)
            reference = _text(part.get("$ref"))
            if reference and reference not in seen:
                seen.add(reference)
                work.insert(0, _keywords(self.resolve(reference)))
            yield part
            work[:0] = map(_keywords, _items(part.get("allOf")))

    def read(self, shape: Shape, parts: list[Schema]) -> None:
        """Adds what one combination says."""
        choices = [value for part in parts for value in (*_items(part.get("enum")), *_items(_single(part, "const")))]
        for choice in choices:
            self.choice(shape, choice)
        kinds: set[Kind] = {kind for part in parts for kind in _kinds(part)}
        if any(part.get("nullable") == JsonBool(True) for part in parts):
            kinds.add("null")
        for kind in sorted(kinds):
            self.kind(shape, kind, parts, known=bool(choices))

    def choice(self, shape: Shape, value: JsonValue) -> None:
        """Adds one value of an `enum`."""
        if isinstance(value, JsonString) and value.text.is_literal:
            shape.choices.setdefault(value.text.source)
        Reader().add(shape, value, self.source)

    def kind(self, shape: Shape, kind: Kind, parts: list[Schema], *, known: bool) -> None:
        """Adds a kind that the schema allows; `known` if its values stand in an `enum`."""
        match kind:
            case "object":
                self.object(shape.see_object(self.source, whole=True), parts)
            case "list":
                shape.see("list", self.source)
                self.items(shape, parts)
            case "string":
                named = [_text(part.get("format")) for part in parts]
                if not known:
                    shape.see_text(self.source, None, next((name for name in named if name), ""))
            case _:
                shape.see(kind, self.source)

    def items(self, shape: Shape, parts: list[Schema]) -> None:
        """Adds what is said of the items of an array."""
        for part in parts:
            for word in ("items", "prefixItems", "additionalItems"):
                value = part.get(word)
                for item in _items(value) if isinstance(value, JsonList) else _single(part, word).items:
                    self.queue(shape.need_item(), item)

    def object(self, objects: Objects, parts: list[Schema]) -> None:
        """Adds what is said of the members of an object."""
        objects.title = objects.title or next(
            (title for title in (_text(part.get("title")) for part in parts) if title), ""
        )
        required = {_text(name) for part in parts for name in _items(part.get("required"))}
        present: set[str] = set()
        for part in parts:
            for name, schema in _keywords(part.get("properties")).items():
                member = objects.member(name)
                keywords = _keywords(schema)
                needed = name in required or keywords.get("required") == JsonBool(True)
                member.present += needed and name not in present
                present.add(name)
                member.description = member.description or _text(keywords.get("description"))
                self.queue(member.shape.now, schema)
            self.others(objects, part)

    def others(self, objects: Objects, part: Schema) -> None:
        """Adds what is said of members that have no name."""
        patterns = _keywords(part.get("patternProperties")).values()
        for schema in (*_single(part, "additionalProperties").items, *patterns):
            if isinstance(schema, JsonObject) and schema.members:
                self.queue(objects.need_values(), schema)


def _keywords(schema: JsonValue | None) -> Schema:
    return {key.source: value for key, value in schema.members} if isinstance(schema, JsonObject) else {}


def _items(value: JsonValue | None) -> tuple[JsonValue, ...]:
    return value.items if isinstance(value, JsonList) else ()


def _single(part: Schema, word: str) -> JsonList:
    """The value of a keyword as a list of one, empty if it is not there."""
    return JsonList((part[word],)) if word in part else JsonList()


def _text(value: JsonValue | None) -> str:
    return value.text.source if isinstance(value, JsonString) else ""


def _kinds(part: Schema) -> set[Kind]:
    """The kinds that `type` names; where it is missing, those that other keywords only make sense for."""
    names = _items(part["type"]) if isinstance(part.get("type"), JsonList) else _single(part, "type").items
    found: set[Kind] = {_KINDS[name] for name in map(_text, names) if name in _KINDS}
    return found or {_KINDS[_TELLING[word]] for word in part if word in _TELLING and "enum" not in part}


def _label(shape: Shape, reference: str) -> None:
    """The name of a definition is what its objects are called."""
    objects = shape.now.need_objects()
    objects.title = objects.title or reference.partition("#")[2].rsplit("/", 1)[-1]
