"""Methods of values: of places in the response, of the script's arrays, of texts and of what `new` made."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.claims import contains, one_of
from pmgen.build.scripts.data import joined, printed
from pmgen.build.scripts.functions import call_back, invoke
from pmgen.build.scripts.members import Key, key_of, member, piece
from pmgen.build.scripts.schemas import validated
from pmgen.build.scripts.values import (
    Claim,
    Found,
    Function,
    Index,
    Items,
    Made,
    Piece,
    Pieces,
    Plain,
    Position,
    Size,
    Stored,
    Undefined,
    Unknown,
    Validator,
    Value,
    approximate,
)
from pmgen.model.scripts import Check

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

_SAME: Final = ("toString", "valueOf", "toLocaleString", "json")
_SEARCHES: Final = ("find", "findLast")
_SELECTIONS: Final = ("filter", "slice", "sort", "reverse", "concat", "splice", "flat")
_VISITS: Final = ("forEach", "map", "some", "every", "reduce", "findIndex", "flatMap", "reduceRight", "each")
_OF_LISTS: Final = frozenset((*_VISITS, "filter", "find", "findLast", "push", "pop", "shift", "sort", "splice"))
_CUTS: Final = ("split", "match", "substring", "substr", "slice", "replace", "replaceAll")
_PART: Final = Unknown("a part of a text or header")
# Longer lists are not walked item by item.
_MOST_ITEMS: Final = 60


def call_on_found(machine: "Machine", owner: Found, key: Key, arguments: tuple[Value, ...]) -> Value:
    """A method of a place in the response."""
    if key in _SAME:
        return machine.read(owner)
    if key == "split" and _separator(arguments):
        return Pieces(Piece(machine.read(owner), ()), _separator(arguments))
    if owner.source != "json":
        return _call_on_text_found(machine, owner, key, arguments)
    if key in ("hasOwnProperty", "has"):
        return contains(owner, arguments[0] if arguments else Undefined())
    machine.read(owner)
    if key in _OF_LISTS:
        machine.expect((Check("type", owner.keys, type="array"),))
        return _call_on_list(machine, owner, str(key), arguments)
    call_back(machine, arguments)
    if key == "at" and arguments:
        return member(machine, owner, _place(arguments[0]))
    if key in ("trim", "trimEnd", "trimStart"):
        return approximate(owner, "a text without its blanks")
    if key in _SELECTIONS:
        return approximate(owner, "a selection of a list")
    return _searched(owner, key) or Unknown(_cause(key))


def _place(value: Value) -> Key:
    """The argument of `at`: below 0 it counts from the end."""
    return value.value if isinstance(value, Plain) and isinstance(value.value, int) else key_of(value)


def _separator(arguments: tuple[Value, ...]) -> str:
    """The text that `split` splits at, "" if it is none."""
    first = arguments[0] if len(arguments) == 1 else None
    return first.value if isinstance(first, Plain) and isinstance(first.value, str) else ""


def call_on_pieces(machine: "Machine", owner: Piece | Pieces, key: Key, arguments: tuple[Value, ...]) -> Value:
    """A method of a piece of a text, or of all its pieces: `url.split("/").pop()`."""
    if isinstance(owner, Piece):
        if key == "split" and _separator(arguments):
            return Pieces(owner, _separator(arguments))
        return owner if key in _SAME else call_back(machine, arguments, _PART.cause)
    if machine.loops:
        return _PART
    match key:
        case "pop":
            owner.popped += 1
            return piece(owner, -owner.popped)
        case "shift":
            owner.shifted += 1
            return piece(owner, owner.shifted - 1)
        case "at" if arguments:
            return member(machine, owner, _place(arguments[0]))
        case _:
            return call_back(machine, arguments, _PART.cause)


def _cause(key: Key) -> str:
    return _PART.cause if key in _CUTS else "a computation with the response"


def _call_on_text_found(machine: "Machine", owner: Found, key: Key, arguments: tuple[Value, ...]) -> Value:
    call_back(machine, arguments)
    return _searched(owner, key) or _PART


def _searched(owner: Found, key: Key) -> Value | None:
    """Whether something says a text, None if that is not asked."""
    if key in ("indexOf", "search", "lastIndexOf"):
        return Position(owner)
    return Claim(content=True) if key in ("has", "includes", "startsWith", "endsWith") else None


def _call_on_list(machine: "Machine", owner: Found, key: str, arguments: tuple[Value, ...]) -> Value:
    """A method of a list: its function is walked once, for any item."""
    item = approximate(Found((*owner.keys, 0), "json", owner.how), "a search in a list")
    given = (Unknown(), item) if key.startswith("reduce") else (item, Index(), owner)
    with machine.looping():
        for argument in arguments:
            if isinstance(argument, Function):
                invoke(machine, argument, given, Unknown("a loop"))
    if key in _SEARCHES:
        return item
    if key in ("pop", "shift") and not machine.loops:
        return _taken_off(machine, owner, key)
    if key in _SELECTIONS:
        return approximate(owner, "a selection of a list")
    return Claim(whole=False) if key in ("some", "every") else Unknown("a computation with the response")


def _taken_off(machine: "Machine", owner: Found, key: str) -> Value:
    """`list.pop()`, `list.shift()`: each call takes the next item off its end."""
    count = machine.taken.get((owner, key), 0)
    machine.taken[(owner, key)] = count + 1
    return member(machine, owner, -1 - count if key == "pop" else count)


def call_on_items(machine: "Machine", owner: Items, key: Key, arguments: tuple[Value, ...]) -> Value:
    """A method of an array that the script makes; short ones are walked item by item."""
    if key == "push":
        owner.extend(arguments)
        owner.whole = owner.whole and not machine.loops and not machine.conditions
        return Unknown()
    if key in ("includes", "has") and arguments and owner.whole:
        return one_of(arguments[0], owner.values)
    if key == "join" and owner.whole and len(owner.values) <= _MOST_ITEMS:
        return _joined_items(owner, arguments)
    if key in _VISITS and owner.whole and len(owner.values) <= _MOST_ITEMS:
        return _visited(machine, owner, str(key), arguments)
    with machine.looping():
        return call_back(machine, arguments, "data that the script builds")


def _joined_items(owner: Items, arguments: tuple[Value, ...]) -> Value:
    separator = arguments[0] if arguments else Plain(",")
    value: Value = Plain("")
    for place, item in enumerate(owner.values):
        value = joined(joined(value, separator), item) if place else joined(value, item)
    return value


def _visited(machine: "Machine", owner: Items, key: str, arguments: tuple[Value, ...]) -> Value:
    results: list[Value] = []
    for place, item in enumerate(owner.values):
        for argument in arguments:
            if isinstance(argument, Function):
                results.append(invoke(machine, argument, (item, Plain(place), owner), Unknown("a loop")))
    return Items(results) if key == "map" else Unknown("data that the script builds")


def call_on_text(machine: "Machine", owner: Plain | Stored | Size, key: Key, arguments: tuple[Value, ...]) -> Value:
    """A method of a literal, of other variables' text, or of a length."""
    call_back(machine, arguments)
    if key in ("toString", "valueOf") and not arguments:
        return Plain(printed(owner)) if isinstance(owner, Plain) else owner
    if key == "concat" and not isinstance(owner, Size):
        value: Value = owner
        for argument in arguments:
            value = joined(value, argument)
        return value
    if isinstance(owner, Plain) and isinstance(owner.value, str) and key in _TEXT_METHODS:
        return Plain(_TEXT_METHODS[key](owner.value))
    return Unknown("other variables" if isinstance(owner, Stored) else "a computation")


_TEXT_METHODS: Final[Mapping[Key, Callable[[str], str]]] = {
    "trim": str.strip,
    "toLowerCase": str.lower,
    "toUpperCase": str.upper,
}


def call_on_made(machine: "Machine", owner: Made, key: Key, arguments: tuple[Value, ...]) -> Value:
    """A method of what `new` made."""
    if owner.name == "Date":
        fresh = key in ("toISOString", "toJSON") and not owner.arguments
        return Stored("{{$isoTimestamp}}") if fresh else Unknown("a time or a random value")
    if owner.name == "Ajv" and key == "compile" and arguments:
        return Validator(arguments[0])
    if owner.name == "Ajv" and key == "validate" and len(arguments) > 1:
        return validated(machine, arguments[0], arguments[1:2])
    return call_back(machine, arguments)
