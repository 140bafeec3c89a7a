"""What test scripts expect and read of a response, added to its shape.

A script looks at parts of a response only: what it does not name may be there or not. An assertion tells that a member
is there; a look at it tells that it may be. Where a saved response shows that a place is something else, the script
is about another response and tells nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final, TypeAlias

from pmgen.build.inference.evidence import Kind, Shape, Source
from pmgen.build.inference.samples import Reader, watch
from pmgen.build.inference.schemas import add_schema
from pmgen.model.api import Endpoint
from pmgen.model.json_value import JsonNull, JsonValue
from pmgen.model.scripts import Capture, Check

Path: TypeAlias = "tuple[str | int, ...]"

_MOST_STATUSES: Final = 5
_KINDS: Final[dict[str, Kind]] = {
    "string": "string",
    "number": "number",
    "integer": "int",
    "boolean": "bool",
    "array": "list",
    "object": "object",
    "null": "null",
}


@dataclass(frozen=True, slots=True)
class Expectation:
    """One thing that a script tells of a JSON response.

    Attributes:
        status: the status it is about; None for any success.
        check: what is told.
        source: where.
    """

    status: int | None
    check: Check
    source: Source


def expectations(endpoint: Endpoint) -> Iterator[Expectation]:
    """What the test scripts of a request tell of its JSON responses: schemas first, then checks, then reads."""
    told = [check for check in endpoint.checks if check.kind != "status"]
    told += [_check(capture) for capture in endpoint.captures if capture.source == "json"]
    order = ("schema", "equals", "type", "exists", "read")
    for check in sorted(told, key=lambda check: order.index(check.kind)):
        yield Expectation(check.status, check, _source(endpoint, check))


def _check(capture: Capture) -> Check:
    return Check("read", capture.path, capture.status, origin=capture.origin)


def _source(endpoint: Endpoint, check: Check) -> Source:
    match check.kind:
        case "schema":
            return Source("schema", endpoint.title, check.origin, check.status)
        case "read":
            return Source("read", endpoint.title, check.origin, check.status)
        case _:
            return Source("check", endpoint.title, check.origin, check.status)


def add_expectation(shape: Shape, told: Expectation) -> bool:
    """Adds what a script tells of a response to its shape; False if the response is known to be something else."""
    check, source = told.check, told.source
    if not _possible(shape, check.path):
        return False
    place = _place(shape, check.path, source, asserted=check.kind != "read")
    match check.kind:
        case "schema" if check.value is not None:
            add_schema(place, check.value, source)
        case "equals" if check.value is not None and not _empty(check.value):
            _watch(place, check.path, check.value)
            Reader().add(place, check.value, source)
        case "type" if check.type in _KINDS:
            _see(place, _KINDS[check.type], source)
        case _:
            pass
    return True


def _empty(value: JsonValue) -> bool:
    """`expect(x).to.equal(null)` is said of what should not be there, too."""
    return isinstance(value, JsonNull)


def _watch(shape: Shape, path: Path, value: JsonValue) -> None:
    if path and isinstance(path[-1], str):
        watch(shape, path[-1], value)


def _see(shape: Shape, kind: Kind, source: Source) -> None:
    if kind == "object":
        shape.see_object(source, whole=False)
    elif kind == "string":
        shape.see_text(source)
    else:
        shape.see(kind, source)


def _possible(shape: Shape, path: Path) -> bool:
    """Whether nothing that is known of the places along a path speaks against it."""
    place: Shape | None = shape.now
    for step in path:
        if place is None:
            return True
        kind: Kind = "list" if isinstance(step, int) else "object"
        if place.real_kinds - {"any"} and kind not in place.kinds:
            return False
        place = place.item if isinstance(step, int) else _member(place, step)
    return True


def _member(shape: Shape, key: str) -> Shape | None:
    objects = shape.objects
    member = objects.members.get(key) if objects else None
    return member.shape.now if member else None


def _place(shape: Shape, path: Path, source: Source, *, asserted: bool) -> Shape:
    """The place that a path leads to; what lies on the way is made."""
    place = shape.now
    for step in path:
        if isinstance(step, int):
            place.see("list", source)
            place = place.need_item()
        else:
            member = place.see_object(source, whole=False).member(step)
            member.asserted = member.asserted or asserted
            place = member.shape.now
    return place


def told_statuses(endpoint: Endpoint) -> Iterator[int]:
    """The statuses of success that the scripts of a request expect; `below 400` tells of none in particular."""
    for check in endpoint.checks:
        if check.kind == "status" and len(check.statuses) <= _MOST_STATUSES:
            yield from (status for status in check.statuses if status != 204)
