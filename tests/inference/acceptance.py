"""Whether a value is of a type, as strictly as the type can be read: what is claimed must hold."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from pmgen.build.inference.placeholders import format_of, meaning_of
from pmgen.model.api import Api, Endpoint
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

_PLACEHOLDERS: dict[str, tuple[type[object], ...]] = {
    "string": (Str,),
    "bool": (Bool,),
    "int": (Int, Float),
    "float": (Float,),
    "null": (Null,),
    "list": (ListOf,),
    "object": (Record, MapOf, Reference),
}
Classes = dict[tuple[tuple[str, ...], str], Record]


def inner(kind: Type) -> Iterator[Type]:
    """The types right inside a type."""
    match kind:
        case ListOf(item=item):
            yield item
        case MapOf(value=value):
            yield value
        case Record(fields=fields):
            yield from (one.type for one in fields)
        case OneOf(options=options):
            yield from options
        case _:
            pass


def every(kind: Type) -> Iterator[Type]:
    """A type and all that lie in it."""
    yield kind
    for one in inner(kind):
        yield from every(one)


def bodies(endpoint: Endpoint) -> Iterator[Type]:
    """The types of an endpoint's bodies."""
    if endpoint.request_type is not None:
        yield endpoint.request_type
    yield from (response.type for response in endpoint.responses if response.type is not None)


def classes(*kinds: Type) -> Classes:
    """All records by home and name; two different ones of one name are an error."""
    found: Classes = {}
    for kind in kinds:
        for one in every(kind):
            if isinstance(one, Record):
                known = found.setdefault((one.home, one.name), one)
                assert known is one or known == one, f"two classes are called {one.name} in {one.home}"
    return found


def api_classes(api: Api) -> Classes:
    """All records of a collection."""
    return classes(*(kind for endpoint in api.endpoints for kind in bodies(endpoint)))


@dataclass(slots=True)
class Checker:
    """Tells why a value is not of a type.

    Attributes:
        classes: what references mean.
        sent: whether the values are requests: what is bare there is any value.
    """

    classes: Classes
    sent: bool = False
    problems: list[str] = field(default_factory=list[str])

    def accepts(self, kind: Type, value: JsonValue) -> bool:
        """Whether the value is of the type."""
        return self.why_not(kind, value) == ""

    def why_not(self, kind: Type, value: JsonValue, path: str = "$") -> str:
        """The first thing that does not fit, "" if all does."""
        if isinstance(kind, Anything) or isinstance(value, JsonHole):
            return ""
        if isinstance(kind, OneOf):
            reasons = [self.why_not(option, value, path) for option in kind.options]
            return "" if "" in reasons else f"{path}: none of {len(reasons)}: {reasons[0]}"
        if isinstance(kind, Reference):
            return self.why_not(self.classes[kind.home, kind.name], value, path)
        if isinstance(value, JsonString):
            return self._string(kind, value, path)
        match kind, value:
            case ListOf(item=item), JsonList(items=items):
                return self._first(self.why_not(item, one, f"{path}[{place}]") for place, one in enumerate(items))
            case MapOf(value=inside), JsonObject():
                return self._first(self.why_not(inside, one, f"{path}.{key}") for key, one in _literal(value).items())
            case Record(), JsonObject():
                return self._record(kind, _literal(value), path)
            case (Null(), JsonNull()) | (Bool(), JsonBool()) | (Float(), JsonNumber()):
                return ""
            case Int(), JsonNumber() if value.is_integer:
                return ""
            case _:
                return f"{path}: {type(value).__name__} is no {kind}"

    def _record(self, kind: Record, members: dict[str, JsonValue], path: str) -> str:
        for one in kind.fields:
            if one.wire not in members:
                if one.required:
                    return f"{path}: no {one.wire}"
                continue
            reason = self.why_not(one.type, members[one.wire], f"{path}.{one.wire}")
            if reason:
                return reason
        return ""

    def _string(self, kind: Type, value: JsonString, path: str) -> str:
        text = value.text
        meaning = meaning_of(text.source)
        if meaning is not None:
            fits = meaning.kind is None or isinstance(kind, _PLACEHOLDERS[meaning.kind])
            return "" if fits else f"{path}: {text} is no {kind}"
        if not isinstance(kind, Str):
            return f"{path}: a string is no {kind}"
        known = kind.format in ("date-time", "date", "uuid", "email", "uri") and not kind.native
        if known and text.is_literal and format_of(text.source) != kind.format:
            return f"{path}: {text.source!r} is no {kind.format}"
        return ""

    @staticmethod
    def _first(reasons: Iterator[str]) -> str:
        return next((reason for reason in reasons if reason), "")


def _literal(value: JsonObject) -> dict[str, JsonValue]:
    return {key.source: one for key, one in value.members if key.is_literal}


def shown(kind: Type, around: tuple[str, ...] = ()) -> str:
    """A type on one line, records spelled out."""
    match kind:
        case Record(name=name, fields=fields):
            members = ", ".join(
                f"{one.wire}{'' if one.required else '?'}: {shown(one.type, (*around, name))}" for one in fields
            )
            return f"{{{members}}}"
        case Reference(name=name):
            return f"^{len(around) - around.index(name)}" if name in around else f"^{name}"
        case ListOf(item=item):
            return f"[{shown(item, around)}]"
        case MapOf(value=value):
            return f"map[{shown(value, around)}]"
        case OneOf(options=options):
            return " | ".join(shown(option, around) for option in options)
        case Str(format=name, values=values):
            return f"{name or 'string'}{list(values) if values else ''}"
        case _:
            return {Anything: "any", Bool: "bool", Int: "int", Float: "float", Null: "null"}[type(kind)]
