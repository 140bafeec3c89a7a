"""The code that reads a sample response: first all that stands outside arrays, then the loops.

Indexes are i, j, k by depth, told to the JSON object as its properties I, J and K. Where arrays stand deeper than three
in one another, the element is taken as an object of its own and counted from I again. An element is an object that a
call gives; since generation 11 the call fills one that is there before, as the site writes it.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from pmgen.chilkat.draft import ARRAY_RESPONSE, JSON, JSON_RESPONSE, Draft, call, get, put
from pmgen.chilkat.expressions import Expression, Int, ScalarKind, Variable
from pmgen.chilkat.leaf_names import LeafNames
from pmgen.chilkat.lower_json import delimiter, sayable
from pmgen.chilkat.program import (
    Assign,
    Blank,
    Comment,
    Create,
    Declare,
    Dispose,
    Do,
    Statement,
    Step,
    Take,
    While,
    assigned,
    walk,
)
from pmgen.chilkat.shapes import Shape, keys

# The generation since which calls fill objects instead of giving them.
FILLING: Final = 11
_INDEXES: Final = "ijklmnopqrstuvwxyz"
_PROPERTIES: Final = "IJK"
_OF: Final[dict[ScalarKind, str]] = {"string": "StringOf", "int": "IntOf", "bool": "BoolOf"}
_AT: Final[dict[ScalarKind, str]] = {"string": "StringAt", "int": "IntAt", "bool": "BoolAt"}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where reading stands.

    Attributes:
        base: the object that paths start from.
        prefix: the path to here, with its last delimiter.
        depth: the number of loops around.
        base_depth: the depth at which the base has its I.
        names: the keys from the innermost loop's element to here.
        around: the keys that lead to that element.
    """

    base: Variable
    prefix: str = ""
    depth: int = 0
    base_depth: int = 0
    names: tuple[str, ...] = ()
    around: tuple[str, ...] = ()

    @property
    def index(self) -> Variable:
        return Variable(_INDEXES[self.depth], "int")

    @property
    def count(self) -> Variable:
        return Variable(f"count_{_INDEXES[self.depth]}", "int")


@dataclass(slots=True)
class _Reader:
    """What all parts of one parse share; `made` are the objects that calls fill."""

    mark: str
    element: Variable
    generation: int
    made: list[Variable] = field(default_factory=list[Variable])
    names: LeafNames = field(default_factory=LeafNames)
    used: set[str] = field(default_factory=set[str])
    unread: list[str] = field(default_factory=list[str])


def path_mark(seen: Shape) -> str:
    """What separates the parts of this response's paths."""
    return delimiter(key for key in keys(seen) if sayable(key)) or "."


def parse_response(draft: Draft, seen: Shape, generation: int) -> tuple[str, ...]:
    """Adds the parse code of an object or array; gives the keys that no path can say."""
    # The model calls it `json` even where the request's body is called so, which is one declaration too many.
    element = replace(JSON, name="jsonItem") if JSON in draft.live else JSON
    reader = _Reader(path_mark(seen), element, generation)
    if seen.members is not None:
        body = [*_flat(reader, _Place(JSON_RESPONSE), seen), *_loops(reader, _Place(JSON_RESPONSE), seen)]
    else:
        body = list(_array(reader, _Place(ARRAY_RESPONSE), seen))
    inner = _only_in_loops(body)
    draft.add(*map(Create, reader.made))
    if inner or reader.made:
        draft.add(Declare(inner), Blank())
    draft.add(*body)
    return tuple(dict.fromkeys(reader.unread))


def _only_in_loops(body: list[Statement]) -> tuple[Variable, ...]:
    """What statements inside loops assign, in order, each once."""
    inside = [statement for outer in body if isinstance(outer, While) for statement in walk(outer.body)]
    return tuple(dict.fromkeys(variable for statement in inside for variable in assigned(statement)))


def _flat(reader: _Reader, place: _Place, seen: Shape) -> Iterator[Statement]:
    """The scalars here and in objects below, in document order."""
    for key, member in (seen.members or {}).items():
        if not sayable(key):
            yield _unsayable(reader, place, key)
            continue
        below = _below(reader, place, key)
        if member.scalar:
            path = place.prefix + key
            yield Assign(_leaf(reader, below, member.scalar), call(place.base, _OF[member.scalar], path))
        yield from _flat(reader, below, member)


def _loops(reader: _Reader, place: _Place, seen: Shape) -> Iterator[Statement]:
    """The arrays here and in objects below, in document order."""
    for key, member in (seen.members or {}).items():
        if not sayable(key):
            continue
        below = _below(reader, place, key)
        if member.is_array:
            yield from _loop(reader, below, place.prefix + key, member.item)
        yield from _loops(reader, below, member)


def _below(reader: _Reader, place: _Place, key: str) -> _Place:
    return replace(place, prefix=place.prefix + key + reader.mark, names=(*place.names, key))


def _leaf(reader: _Reader, place: _Place, kind: ScalarKind) -> Variable:
    if place.depth == 0:
        return reader.names.flat(place.names, kind)
    return reader.names.looped(place.names, kind, place.around, reader.used)


def _unsayable(reader: _Reader, place: _Place, key: str) -> Statement:
    reader.unread.append(key)
    return Comment((f"A path cannot name this member, so it is not read here: {place.prefix}{key}",))


def _loop(reader: _Reader, place: _Place, path: str, item: Shape | None) -> Iterator[Statement]:
    """A loop over the array at a path."""
    if place.depth - place.base_depth == len(_PROPERTIES):
        yield from _rebased(reader, place, path, item)
        return
    letter = _PROPERTIES[place.depth - place.base_depth]
    element = f"{path}[{letter.lower()}]"
    inner = replace(
        place, prefix=element + reader.mark, depth=place.depth + 1, names=(), around=(*place.around, *place.names)
    )
    reader.used = set()
    body: list[Statement] = [put(place.base, letter, place.index)]
    if item is not None:
        if item.scalar:
            body.append(Assign(_item(item.scalar), call(place.base, _OF[item.scalar], element)))
        body += _flat(reader, inner, item)
        body += _loop(reader, inner, element, item.item) if item.is_array else ()
        body += _loops(reader, inner, item)
    yield from _counted(place, call(place.base, "SizeOfArray", path), body)


def _counted(place: _Place, size: Expression, body: list[Statement]) -> Iterator[Statement]:
    yield Assign(place.index, Int(0))
    yield Assign(place.count, size)
    yield While(place.index, place.count, (*body, Step(place.index)))
    yield Blank()


def _rebased(reader: _Reader, place: _Place, path: str, item: Shape | None) -> Iterator[Statement]:
    """Arrays a fourth deep: the element that holds them becomes an object, from which paths start afresh."""
    element, _, rest = path.rpartition("[k]" + reader.mark)
    if not element or len(_INDEXES) <= place.depth + 1:
        reader.unread.append(path)
        yield Comment((f"Arrays are too deep in one another here, so this one is not read: {path}",))
        return
    base = Variable(f"json{place.depth}", "object", "JsonObject")
    yield _taken(reader, base, place, "ObjectOf", f"{element}[k]")
    if reader.mark != ".":
        yield put(base, "DelimiterChar", reader.mark)
    moved = replace(place, base=base, base_depth=place.depth)
    yield from _loop(reader, moved, rest, item)
    yield from _released(reader, base)


def _taken(reader: _Reader, variable: Variable, place: _Place, name: str, where: str | Variable) -> Statement:
    """An element becomes the value of a variable."""
    if reader.generation < FILLING:
        return Take(variable, call(place.base, name, where))
    if variable not in reader.made:
        reader.made.append(variable)
    return Do(call(place.base, f"{name}2", where, variable))


def _released(reader: _Reader, variable: Variable) -> Iterator[Statement]:
    if reader.generation < FILLING:
        yield Dispose(variable, taken=True)


def _item(kind: ScalarKind) -> Variable:
    return Variable({"string": "strVal", "int": "intVal", "bool": "boolVal"}[kind], kind)


def _array(reader: _Reader, place: _Place, seen: Shape) -> Iterator[Statement]:
    """A loop over a JSON array that is an object of its own: the root, or an array directly inside another."""
    if len(_INDEXES) <= place.depth + 1:
        reader.unread.append("[]" * (place.depth + 1))
        yield Comment(("Arrays are too deep in one another here, so what is further in is not read.",))
        return
    item = seen.item or Shape()
    inner = replace(place, depth=place.depth + 1, names=(), around=())
    body: list[Statement] = []
    if item.scalar:
        body.append(Assign(_item(item.scalar), call(place.base, _AT[item.scalar], place.index)))
    if item.members is not None:
        body += _element(reader, place, inner, item)
    if item.is_array:
        array = Variable(f"jarr{place.depth + 1}", "object", "JsonArray")
        body.append(_taken(reader, array, place, "ArrayAt", place.index))
        body += _array(reader, replace(inner, base=array), item)
        body += _released(reader, array)
    yield from _counted(place, get(place.base, "Size"), body)


def _element(reader: _Reader, place: _Place, inner: _Place, item: Shape) -> Iterator[Statement]:
    """The object that is the array's element in this turn."""
    reader.used = set()
    json = reader.element
    yield _taken(reader, json, place, "ObjectAt", place.index)
    if reader.mark != ".":
        yield put(json, "DelimiterChar", reader.mark)
    # The array's own index does not occur in the object's paths, but the letters go on from it.
    base_depth = 0 if inner.depth < len(_PROPERTIES) else inner.depth
    start = replace(inner, base=json, base_depth=base_depth)
    yield from _flat(reader, start, item)
    yield from _loops(reader, start, item)
    yield from _released(reader, json)
