"""Maps against records: keys that are data, told by their shape or by values that are all the same."""

import re
from collections.abc import Collection
from typing import Final

from pmgen.build.inference.evidence import VARIABLE_KEYS, Objects, Shape, inner_shapes, joined
from pmgen.build.inference.skeletons import Skeletons

# What converters from OpenAPI make up for `additionalProperties`: `ut_6c2`, `dolor2`, `Veniamc58`.
_LOREM: Final = (
    "ad|adipisicing|aliqua|aliquip|amet|anim|aute|cillum|commodo|consectetur|consequat|culpa|cupidatat|deserunt|do|dolor"
    "|dolore|duis|ea|eiusmod|elit|enim|esse|est|et|eu|ex|excepteur|exercitation|fugiat|id|in|incididunt|ipsum|irure"
    "|labore|laboris|laborum|lorem|magna|minim|mollit|nisi|non|nostrud|nulla|occaecat|officia|pariatur|proident|qui"
    "|quis|reprehenderit|sed|sint|sit|sunt|tempor|ullamco|ut|velit|veniam|voluptate"
)
# What a key is that is no name; one such pattern must fit all keys of an object.
_KEY_SHAPES: Final = {
    "numbers": re.compile(r"\d+(?:\.\d+)*"),
    "UUIDs": re.compile(r"\{?[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}\}?"),
    "ids": re.compile(r"(?=(?:[a-zA-Z]*\d){3})[0-9a-zA-Z]{15,}"),
    "dates": re.compile(r"\d{4}-\d\d(?:-\d\d(?:[T ].*)?)?"),
    "e-mail addresses": re.compile(r"[^@\s]+@[^@\s]+\.\w+"),
    "URLs": re.compile(r"[a-z][a-z0-9+.-]*://\S+|urn:\S+"),
    "made up": re.compile(rf"(?i:{_LOREM})(?:_[0-9a-f]{{1,3}}|(?=[a-f]{{0,2}}\d)[0-9a-f]{{1,3}})"),
    "locales": re.compile(r"[a-z]{2,3}[-_](?:[A-Z]{2}|[A-Z][a-z]{3}|\d{3})"),
}
# These need more than one key to be more than a chance.
_SEVERAL: Final = {
    "paths": re.compile(r"/\S*"),
    "codes": re.compile(r"[A-Z]{2,3}"),
}
_NUMBERED: Final = re.compile(r"([A-Za-z]+[-_:.]?)\d+")
_ODD: Final = re.compile(r".*[0-9./: @-].*|[A-Z]{2,}")
# ISO 639-1, the languages that occur; `en` must be among the keys.
_LANGUAGES: Final = re.compile(
    "ar|bg|bn|ca|cs|da|de|el|en|es|et|fa|fi|fr|he|hi|hr|hu|id|it|ja|ko|lt|lv|ms|nb|nl|nn|no|pl|pt|ro|ru|sk|sl|sr|sv"
    "|ta|th|tr|uk|ur|vi|zh"
)
_SAME_ODD: Final = 3
_SAME: Final = 8
_VARYING_SAMPLES: Final = 5
_VARYING_SHARE: Final = 0.4
# Deeper than this, everything is of any type anyway.
_DEPTH: Final = 60


def find_maps(shape: Shape) -> None:
    """Makes maps of the objects at and below a place whose keys are data, the inner ones first."""
    _find(shape, set(), 0)


def _find(shape: Shape, seen: set[Shape], depth: int) -> None:
    place = shape.now
    if place in seen or depth > _DEPTH:
        return
    seen.add(place)
    for _, inner in list(inner_shapes(place)):
        _find(inner, seen, depth + 1)
    objects = place.objects
    if objects is not None and not _forced_record(place):
        reason = "the user says so" if _forced_map(place) else keys_are_data(objects)
        if reason and objects.members:
            make_map(objects, reason)


def _forced_record(shape: Shape) -> bool:
    return shape.override is not None and any(getattr(word, "kind", "") == "record" for word in shape.override.words)


def _forced_map(shape: Shape) -> bool:
    return shape.override is not None and any(getattr(word, "kind", "") == "map" for word in shape.override.words)


def make_map(objects: Objects, reason: str) -> None:
    """Takes the keys for data: all values become one place."""
    shapes = [member.shape for member in objects.members.values()]
    objects.values = joined([objects.values, *shapes] if objects.values else shapes)
    objects.members = {}
    objects.keys = reason


def keys_are_data(objects: Objects) -> str:
    """Why the keys of a class are data and no names; "" if they are names."""
    keys = objects.members.keys()
    if objects.keys == VARIABLE_KEYS:
        return VARIABLE_KEYS
    for name, pattern in _KEY_SHAPES.items():
        if keys and all(pattern.fullmatch(key) for key in keys):
            return f"its keys are {name}"
    if len(keys) < 2 or not _same_values(objects):
        return ""
    return _several(keys) or _records(objects) or _varying(objects)


def _several(keys: Collection[str]) -> str:
    """Shapes of keys that count where there are several, and their values are all the same."""
    for name, pattern in _SEVERAL.items():
        if len(keys) >= _SAME_ODD and all(pattern.fullmatch(key) for key in keys):
            return f"its keys are {name}"
    return "its keys are languages" if "en" in keys and all(_LANGUAGES.fullmatch(key) for key in keys) else ""


def _records(objects: Objects) -> str:
    """Records that are all the same, under keys that are numbered, do not look like names, or are many."""
    keys = objects.members.keys()
    inner = next(iter(objects.members.values())).shape.objects
    if inner is None or len(inner.members) < 2:
        return ""
    prefixes = {match.group(1) if (match := _NUMBERED.fullmatch(key)) else None for key in keys}
    several = len(keys) >= (_SAME_ODD if all(prefix and prefix.isalpha() for prefix in prefixes) else 2)
    if len(prefixes) == 1 and None not in prefixes and several:
        return "its keys are numbered"
    if len(keys) >= _SAME or (len(keys) >= _SAME_ODD and all(_ODD.fullmatch(key) for key in keys)):
        return f"its {len(keys)} values are all alike"
    return ""


def _varying(objects: Objects) -> str:
    """Keys that differ from object to object, most of them seen in few."""
    present = sum(member.present for member in objects.members.values())
    possible = objects.whole * len(objects.members)
    several = objects.whole >= _VARYING_SAMPLES and len(objects.members) >= _SAME
    return "its keys vary" if several and present <= _VARYING_SHARE * possible else ""


def _same_values(objects: Objects) -> bool:
    """Whether the values are all of one known skeleton."""
    skeletons = Skeletons()
    shapes = [member.shape.now for member in objects.members.values()]
    number = skeletons.of(shapes[0])
    return bool(shapes[0].real_kinds) and all(skeletons.of(shape) == number for shape in shapes[1:])
