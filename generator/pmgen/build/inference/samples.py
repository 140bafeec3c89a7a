"""Samples: JSON values of bodies and responses, read into shapes without recursion."""

import re
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from typing import Final

from pmgen.build.inference.evidence import VARIABLE_KEYS, Kind, Shape, Source
from pmgen.build.inference.placeholders import format_of, kind_named, meaning_of
from pmgen.build.words import words
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

# Members that say what an object is: `{"type": "user", ...}`, and what they say of everything.
_LABELS: Final = ("type", "object", "kind", "__typename", "resourceType", "@type")
_NO_LABELS: Final = frozenset(
    ("object", "array", "list", "string", "number", "integer", "boolean", "null", "collection", "error", "success")
)
_LABEL: Final = re.compile(r"[A-Za-z][A-Za-z0-9_ -]{1,30}")
_WORD: Final = re.compile(r"(?=.{1,40}\Z)[A-Za-z]+(?:[_ .:/-]?[A-Za-z0-9]+)*")
# The last word of keys whose values are an enumeration if they repeat.
_ENUMERATING: Final = frozenset(
    (
        *("type", "types", "kind", "kinds", "status", "statuses", "state", "states", "role", "roles", "level"),
        *("category", "categories", "mode", "method", "visibility", "severity", "priority", "action", "unit"),
        *("gender", "direction", "stage", "phase", "operator", "tier", "outcome", "channel", "channels"),
    )
)


@dataclass(frozen=True, slots=True)
class Reader:
    """How samples are read.

    Attributes:
        hole: the kind of a bare `{{x}}`, by its text.
    """

    hole: Callable[[Text], Kind] = lambda text: "any"

    def add(self, shape: Shape, sample: JsonValue, source: Source) -> None:
        """Adds a sample to a shape, level by level: members and items keep their order."""
        work: deque[tuple[Shape, JsonValue]] = deque([(shape, sample)])
        while work:
            place, value = work.popleft()
            match value:
                case JsonObject(members=members):
                    work.extend(_members(place.now, dict(members), source))
                case JsonList(items=items):
                    place.now.see("list", source)
                    work.extend((place.now.need_item(), item) for item in items)
                case JsonString(text=text):
                    see_text(place.now, text, source)
                case _:
                    place.now.see(self._kind(value), source)

    def _kind(self, value: JsonValue) -> Kind:
        match value:
            case JsonNull():
                return "null"
            case JsonBool():
                return "bool"
            case JsonNumber():
                return "int" if value.is_integer else "float"
            case JsonHole(text=text):
                return self.hole(text)
            case _:
                return "any"


def see_text(shape: Shape, text: Text, source: Source) -> None:
    """Counts a string, or what the placeholder in its place stands for.

    The bare name of a type in a request body may be either: both are counted.
    """
    meaning = meaning_of(text.source)
    if meaning is None:
        named = kind_named(text.source) if source.kind == "body" and not shape.watched else None
        if named is not None:
            shape.see(named, source)
        known = text.source if text.is_literal else None
        shape.see_text(source, known, format_of(text.source) if known else "")
    elif meaning.kind == "string":
        shape.see_text(source, None, meaning.text_format)
    elif meaning.kind == "object":
        shape.see_object(source, whole=False)
    elif meaning.kind is not None:
        shape.see(meaning.kind, source)


def _members(shape: Shape, members: dict[Text, JsonValue], source: Source) -> list[tuple[Shape, JsonValue]]:
    """The places of an object's members; a key with a variable in it is data, and so are those beside it."""
    objects = shape.see_object(source, whole=True)
    objects.labels.setdefault(_label(members))
    found: list[tuple[Shape, JsonValue]] = []
    for key, value in members.items():
        if key.is_literal:
            member = objects.member(key.source)
            member.present += 1
            watch(member.shape.now, key.source, value)
            found.append((member.shape.now, value))
        else:
            objects.keys = VARIABLE_KEYS
            found.append((objects.need_values(), value))
    return found


def watch(shape: Shape, key: str, value: JsonValue) -> None:
    """Has the texts under a key counted if the key names an enumeration."""
    if isinstance(value, JsonString) and not shape.watched:
        shape.watched = is_enumerating(key)
    elif isinstance(value, JsonList) and value.items and is_enumerating(key):
        shape.need_item().watched = True


def is_enumerating(key: str) -> bool:
    """Whether a key names one of few values: `type`, `order_status`."""
    parts = words(key)
    return bool(parts) and parts[-1].lower() in _ENUMERATING


def is_word(text: str) -> bool:
    """Whether a text may be a value of an enumeration: a word or some words."""
    return _WORD.fullmatch(text) is not None


def _label(members: dict[Text, JsonValue]) -> str:
    """What an object calls itself, "" if it does not."""
    for name in _LABELS:
        value = members.get(Text(name))
        if isinstance(value, JsonString) and _LABEL.fullmatch(value.text.source):
            return "" if value.text.source.lower() in _NO_LABELS else value.text.source
    return ""
