"""Types from evidence: request bodies, saved examples per status, and the paths that scripts read from responses.

Nothing narrower than the evidence is claimed: an array that was always empty has items of any type, a value that was
only ever null is of any type, and no member of a request body is held to be required, since one sample proves nothing.
"""

import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Final

from pmgen.build.evidence import Reader, Scalar, Shape
from pmgen.build.records import name_records
from pmgen.model.api import Api, Endpoint, Response
from pmgen.model.body import GraphQL, Json
from pmgen.model.json_value import JsonHole, JsonList, JsonObject, JsonValue
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.model.types import Anything, Bool, Field, Float, Int, ListOf, MapOf, Null, OneOf, Record, Type

# Keys that are data and not names: numbers, UUIDs, long hex numbers, dates, e-mail addresses, URLs, locales.
_DATA_KEY: Final = re.compile(
    r"\d+|[0-9a-fA-F]{8}-[0-9a-fA-F-]{20,}|(?=[a-zA-Z]*\d)[0-9a-fA-F]{16,}|\d{4}-\d\d(?:-\d\d.*)?"
    r"|[^@\s]+@[^@\s]+\.\w+|https?://.*|[a-z]{2}[-_][A-Z]{2}"
)
_MOST_OPTIONS: Final = 4


def infer_types(api: Api) -> Api:
    """The api with `request_type` and `responses` of each endpoint, their records named."""
    return name_records(replace(api, endpoints=tuple(_typed(endpoint, api.scope) for endpoint in api.endpoints)))


def type_of(samples: Iterable[JsonValue], reader: Reader | None = None, *, required: bool = True) -> Type:
    """The type that fits all samples of one place; its records have no names yet, or what they call themselves.

    Args:
        samples: at least one value.
        reader: how placeholders and bare variables are read.
        required: whether a member that all samples have is required.
    """
    shape = Shape()
    for sample in samples:
        (reader or Reader()).add(shape, sample)
    return _Decision(required).type_of(shape)


@dataclass(frozen=True, slots=True)
class _Decision:
    """How a shape becomes a type."""

    required: bool

    def type_of(self, shape: Shape) -> Type:
        """The type of one place: a union where several kinds were seen, null told apart from absence."""
        options: list[Type] = [kind for kind in shape.scalars if kind != Null()]
        if Float() in options and Int() in options:
            options.remove(Int())
        if shape.lists:
            options.append(ListOf(self.type_of(shape.item) if shape.item else Anything()))
        if shape.objects:
            options.append(self._object(shape))
        if not options or Anything() in options or len(options) > _MOST_OPTIONS:
            return Anything() if options else Null()
        if Null() in shape.scalars:
            options.append(Null())
        return options[0] if len(options) == 1 else OneOf(tuple(options))

    def _object(self, shape: Shape) -> Type:
        """A record, or a map where the keys are data."""
        if not shape.members:
            return MapOf(Anything())
        if all(_DATA_KEY.fullmatch(key) for key in shape.members):
            return MapOf(self._values(shape))
        labels = [label for label in shape.labels if label]
        return Record(
            name=labels[0] if len(shape.labels) == 1 and labels else "",
            fields=tuple(
                Field(key, self.type_of(member.shape), self.required and member.seen == shape.objects)
                for key, member in shape.members.items()
            ),
        )

    def _values(self, shape: Shape) -> Type:
        """The one type of a map's values, if they have one."""
        types = dict.fromkeys(self.type_of(member.shape) for member in shape.members.values())
        return next(iter(types)) if len(types) == 1 else Anything()


def _typed(endpoint: Endpoint, scope: Scope) -> Endpoint:
    return replace(endpoint, request_type=_request_type(endpoint, scope), responses=_responses(endpoint))


def _request_type(endpoint: Endpoint, scope: Scope) -> Type | None:
    """The type of a JSON body, or of the variables of a GraphQL body."""
    reader = Reader(hole=lambda text: _value_type(scope.resolve(text)), sent=True)
    match endpoint.body:
        case Json(value=value):
            return type_of((value,), reader, required=False)
        case GraphQL(variables=variables) if variables is not None:
            return type_of((variables,), reader, required=False)
        case _:
            return None


def _value_type(text: Text) -> Scalar:
    """The type of the value that fills a bare `{{x}}`, if it is known and a number or a truth value."""
    try:
        value: object = json.loads(text.source)
    except (ValueError, RecursionError):
        return Anything()
    match value:
        case bool():
            return Bool()
        case int():
            return Int()
        case float():
            return Float()
        case _:
            return Anything()


def _responses(endpoint: Endpoint) -> tuple[Response, ...]:
    """What is known of each status, lowest first."""
    bodies: dict[int, list[JsonValue]] = {}
    for example in endpoint.examples:
        if example.status is not None:
            values = bodies.setdefault(example.status, [])
            if example.value is not None:
                values.append(example.value)
    types = {status: type_of(values) if values else None for status, values in bodies.items()}
    read = _read_by_scripts(endpoint)
    if read is not None and not any(kind for status, kind in types.items() if 200 <= status < 300):
        types[_success(types)] = read
    return tuple(Response(status, types[status]) for status in sorted(types))


def _success(statuses: Iterable[int]) -> int:
    """The status of success that the evidence names, else 200."""
    return min((status for status in statuses if 200 <= status < 300 and status != 204), default=200)


def _read_by_scripts(endpoint: Endpoint) -> Type | None:
    """What the paths that scripts read from the response tell of its type."""
    paths = [
        capture.path
        for capture in endpoint.captures
        if capture.source == "json" and capture.path and 200 <= (capture.status or 200) < 300
    ]
    return type_of([_sample(path) for path in paths], required=False) if paths else None


def _sample(path: tuple[str | int, ...]) -> JsonValue:
    """A document that has an unknown value at a path and nothing else."""
    value: JsonValue = JsonHole(Text())
    for step in reversed(path):
        value = JsonList((value,)) if isinstance(step, int) else JsonObject(((Text(step), value),))
    return value
