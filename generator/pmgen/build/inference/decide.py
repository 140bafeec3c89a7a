"""From shapes to types: nothing narrower than the evidence is claimed.

An array that was always empty has items of any type, a value of unknown kind is of any type, and a member is required
only if every object seen as a whole has it. No member of a request body is required, since it shows one way of many.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from pmgen.build.inference.evidence import MOST_TEXTS, Member, Objects, Shape
from pmgen.build.inference.overrides import Container, Override, Scalar, Words
from pmgen.build.inference.placeholders import format_of
from pmgen.build.inference.records import ClassName
from pmgen.build.inference.samples import is_word
from pmgen.model.types import (
    Anything,
    Bool,
    Field,
    Float,
    Int,
    ListOf,
    MapOf,
    Null,
    Record,
    Reference,
    Str,
    Type,
    one_of,
)

# Deeper than this nobody reads, and languages that nest brackets have their limits; what lies below is of any type.
DEPTH: Final = 40
_MOST_OPTIONS: Final = 4
# An enumeration needs several texts that repeat: on the average so often.
_ENUM_REPEATS: Final = 2
_ENUM_MOST: Final = 20


@dataclass(slots=True)
class Decider:
    """Turns the shapes of one kind of bodies into types.

    Attributes:
        names: the classes' names.
        sent: whether the bodies are requests.
    """

    names: Mapping[Objects, ClassName]
    sent: bool = False
    _made: dict[Objects, Record] = field(default_factory=dict[Objects, Record])
    _open: set[Objects] = field(default_factory=set[Objects])

    def type_of(self, shape: Shape, depth: int = 0) -> Type:
        """The type of one place: a union where several kinds were seen, null told apart from absence."""
        place = shape.now
        if place.override is not None and place.override.words:
            return self._overruled(place, place.override.words, depth)
        if "any" in place.kinds or depth > DEPTH:
            return Anything()
        options: list[Type] = [*_scalars(place)]
        if "list" in place.kinds:
            options.append(self._list(place, depth))
        if "object" in place.kinds:
            options.append(self._object(place, depth))
        if len(options) > _MOST_OPTIONS:
            return Anything()
        if "null" in place.kinds:
            options.append(Null())
        return one_of(options)

    def _list(self, place: Shape, depth: int) -> Type:
        return ListOf(self.type_of(place.item, depth + 1) if place.item else Anything())

    def _object(self, place: Shape, depth: int) -> Type:
        """A record, or a map where the keys are data or none was ever seen."""
        objects = place.objects
        if objects is None or not objects.is_record:
            values = objects.values if objects else None
            return MapOf(self.type_of(values, depth + 1) if values else Anything())
        named = self.names.get(objects)
        if objects in self._made:
            return self._made[objects]
        if named is None or objects in self._open:
            return Reference(named.name, named.home) if named else MapOf(Anything())
        self._open.add(objects)
        fields = tuple(self._field(key, member, objects, depth) for key, member in objects.members.items())
        self._open.remove(objects)
        self._made[objects] = Record(named.name, fields, named.home, named.also)
        return self._made[objects]

    def _field(self, key: str, member: Member, objects: Objects, depth: int) -> Field:
        kind = self.type_of(member.shape, depth + 1)
        return Field(key, kind, is_required(member, objects, sent=self.sent), member.description)

    def _overruled(self, place: Shape, words: Words, depth: int) -> Type:
        """The type that the user asks for; what lies inside is left to the evidence where the user says nothing."""
        return one_of([self._word(place, word, depth) for word in words])

    def _word(self, place: Shape | None, word: "Scalar | Container", depth: int) -> Type:
        if not isinstance(word, Container):
            return word
        inner = place.item if word.kind == "list" and place else None
        if word.kind == "map" and place and place.objects:
            inner = place.objects.values
        if word.inner is not None:
            inside = one_of([self._word(inner, option, depth + 1) for option in word.inner])
        else:
            inside = self.type_of(inner, depth + 1) if inner else Anything()
        if word.kind == "record":
            return self._object(place, depth) if place else MapOf(Anything())
        return ListOf(inside) if word.kind == "list" else MapOf(inside)


def is_required(member: Member, objects: Objects, *, sent: bool) -> bool:
    """Whether a member is always there, as far as the evidence goes."""
    override: Override | None = member.shape.now.override
    if override is not None and override.required is not None:
        return override.required
    if sent:
        return False
    return member.present >= objects.whole if objects.whole else member.asserted


def _scalars(place: Shape) -> list[Type]:
    """The scalar kinds seen, in one order; fractions swallow integers."""
    found: list[Type] = []
    if "bool" in place.kinds:
        found.append(Bool())
    if "float" in place.kinds or ("number" in place.kinds and "int" not in place.kinds):
        found.append(Float())
    elif "int" in place.kinds:
        found.append(Int())
    if "string" in place.kinds:
        found.append(Str(string_format(place), enumeration(place)))
    return found


def string_format(place: Shape) -> str:
    """The format that all strings of a place are in; "" if one is not."""
    return next(iter(place.formats)) if len(place.formats) == 1 else ""


def enumeration(place: Shape) -> tuple[str, ...]:
    """The values of an open enumeration: those that a schema lists, or words that repeat under a key that says so."""
    if place.choices:
        return tuple(place.choices)
    if not place.watched or not place.texts or len(place.texts) > min(_ENUM_MOST, MOST_TEXTS):
        return ()
    seen = place.count("string")
    known = sum(place.texts.values())
    repeated = len(place.texts) > 1 and seen >= _ENUM_REPEATS * len(place.texts)
    words = all(is_word(text) and not format_of(text) for text in place.texts)
    return tuple(sorted(place.texts)) if repeated and words and known == seen else ()
