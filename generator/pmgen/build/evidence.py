"""Evidence: what samples of one JSON place were seen, gathered without deciding anything yet.

Samples are added to a `Shape`; `build/infer.py` turns it into a type.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from pmgen.model.json_value import (
    JsonBool,
    JsonHole,
    JsonList,
    JsonNull,
    JsonNumber,
    JsonObject,
    JsonString,
    JsonValue,
)
from pmgen.model.text import Text
from pmgen.model.types import Anything, Bool, Float, Int, Null, Str

Scalar: TypeAlias = "Null | Bool | Int | Float | Str | Anything"

# Deeper than this nobody reads; what lies below is kept as data of any type.
DEPTH: Final = 40
# Members that say what an object is: `{"type": "user", ...}`.
_LABELS: Final = ("type", "object", "kind", "__typename", "resourceType", "@type")
_WORD: Final = re.compile(r"[A-Za-z][A-Za-z0-9_ -]{1,30}\Z")
# What converters from OpenAPI write in place of a value.
_PLACEHOLDERS: Final[dict[str, Scalar]] = {
    "<boolean>": Bool(),
    "<bool>": Bool(),
    "<integer>": Int(),
    "<int>": Int(),
    "<int32>": Int(),
    "<int64>": Int(),
    "<long>": Int(),
    "<number>": Float(),
    "<float>": Float(),
    "<double>": Float(),
    "<null>": Null(),
}


@dataclass(slots=True)
class Shape:
    """What was seen at one place of JSON documents.

    Attributes:
        scalars: the scalar types, each once, in order; `Anything` where the value is not known.
        lists: how many arrays.
        item: what their items are, all together; None as long as all were empty.
        objects: how many objects.
        members: by key, in order of first sight.
        labels: the values of a member that says what the object is.
    """

    scalars: dict[Scalar, None] = field(default_factory=dict[Scalar, None])
    lists: int = 0
    item: "Shape | None" = None
    objects: int = 0
    members: "dict[str, Member]" = field(default_factory=lambda: dict[str, "Member"]())
    labels: dict[str, None] = field(default_factory=dict[str, None])


@dataclass(slots=True)
class Member:
    """What was seen under one key, and in how many objects."""

    shape: Shape = field(default_factory=Shape)
    seen: int = 0


@dataclass(frozen=True, slots=True)
class Reader:
    """How samples are read.

    Attributes:
        hole: the type of a bare `{{x}}`, by its text.
        sent: whether the samples are requests: a placeholder there is also sent as the text that it is.
    """

    hole: Callable[[Text], Scalar] = lambda text: Anything()
    sent: bool = False

    def add(self, shape: Shape, value: JsonValue, depth: int = 0) -> None:
        """Adds a sample to a shape."""
        match value:
            case JsonObject(members=members) if depth < DEPTH:
                self._add_object(shape, dict(members), depth)
            case JsonList(items=items) if depth < DEPTH:
                shape.lists += 1
                for item in items:
                    shape.item = shape.item or Shape()
                    self.add(shape.item, item, depth + 1)
            case JsonString(text=text):
                self._add_text(shape, text.source)
            case _:
                shape.scalars.setdefault(self._scalar(value))

    def _add_object(self, shape: Shape, members: dict[Text, JsonValue], depth: int) -> None:
        shape.objects += 1
        for key, value in members.items():
            if key.is_literal:
                member = shape.members.setdefault(key.source, Member())
                member.seen += 1
                self.add(member.shape, value, depth + 1)
        shape.labels.setdefault(_label(members))

    def _add_text(self, shape: Shape, source: str) -> None:
        placeholder = _PLACEHOLDERS.get(source)
        if placeholder is not None:
            shape.scalars.setdefault(placeholder)
        if placeholder is None or self.sent:
            shape.scalars.setdefault(Str())

    def _scalar(self, value: JsonValue) -> Scalar:
        match value:
            case JsonNull():
                return Null()
            case JsonBool():
                return Bool()
            case JsonNumber():
                return Int() if value.is_integer else Float()
            case JsonHole(text=text):
                return self.hole(text)
            case _:
                return Anything()


def _label(members: dict[Text, JsonValue]) -> str:
    """What an object calls itself, "" if it does not."""
    for name in _LABELS:
        value = members.get(Text(name))
        if isinstance(value, JsonString) and _WORD.match(value.text.source):
            return value.text.source
    return ""
