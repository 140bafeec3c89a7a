"""`a.b` and `a.b = c`."""

from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.data import either
from pmgen.build.scripts.effects import assigned
from pmgen.build.scripts.expectations import expect_true, word
from pmgen.build.scripts.hosts import host_member
from pmgen.build.scripts.values import (
    Either,
    Expectation,
    Found,
    FromEnd,
    Host,
    Index,
    Items,
    Members,
    Option,
    Piece,
    Pieces,
    Plain,
    Size,
    Stored,
    Undefined,
    Unknown,
    Value,
    approximate,
    is_empty,
)
from pmgen.postman.javascript import text_of

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

Key = str | int | Index | FromEnd | None
_DEPTH: Final = 60


def key_of(value: Value) -> Key:
    """A value as a key, None if it is not known; `list[-1]` is no index in JavaScript, but a name."""
    match value:
        case Plain(value=int(number)) if not isinstance(number, bool) and number >= 0:
            return number
        case Plain(value=plain):
            return text_of(plain)
        case Index() | FromEnd():
            return value
        case _:
            return None


def member(machine: "Machine", owner: Value, key: Key) -> Value:
    """`owner.key`."""
    match owner:
        case Found():
            return _of_found(machine, owner, key)
        case Host(name=name):
            return host_member(machine, name, str(key)) if isinstance(key, str | int) else Unknown()
        case Members(values=values):
            return values.get(str(key), Undefined() if owner.whole else Unknown()) if _known(key) else Unknown()
        case Items():
            return _of_items(owner, key)
        case Pieces():
            return _of_pieces(owner, key)
        case Expectation():
            return word(machine, owner, str(key))
        case Either(options=options):
            kept = [option for option in options if not is_empty(option.value)]
            return either(Option(member(machine, option.value, key), option.conditions) for option in kept)
        case Stored():
            return Unknown("other variables")
        case Unknown():
            return owner
        case _:
            return Unknown()


def _known(key: Key) -> bool:
    return isinstance(key, str | int)


def _of_found(machine: "Machine", owner: Found, key: Key) -> Value:
    if owner.source != "json":
        return Unknown("a part of a text or header")
    if key == "length":
        return Size(machine.read(owner))
    if len(owner.keys) >= _DEPTH or key is None:
        return Unknown("a computed place in the response")
    if isinstance(key, str):
        return machine.read(Found((*owner.keys, key), "json", owner.how))
    if isinstance(key, FromEnd) and key.of == owner:
        key = -key.back
    if isinstance(key, int):
        return machine.read(Found((*owner.keys, key), "json", owner.how))
    return machine.read(approximate(Found((*owner.keys, 0), "json", owner.how), "a loop"))


def _of_pieces(owner: Pieces, key: Key) -> Value:
    """An index counts from what is left after items were taken off."""
    if not isinstance(key, int):
        return Unknown("a part of a text or header")
    return piece(owner, key - owner.popped if key < 0 else key + owner.shifted)


def piece(owner: Pieces, index: int) -> Piece:
    """One piece of a text."""
    return Piece(owner.of.of, (*owner.of.split, (owner.separator, index)))


def _of_items(owner: Items, key: Key) -> Value:
    if key == "length" and owner.whole:
        return Plain(len(owner.values))
    if isinstance(key, int) and owner.whole:
        return owner.values[key] if 0 <= key < len(owner.values) else Undefined()
    return Unknown("data that the script builds")


def assign_member(machine: "Machine", owner: Value, key: Key, value: Value) -> None:
    """`owner.key = value`."""
    match owner:
        case Host(name="tests"):
            machine.tests[str(key)] = value
            expect_true(machine, value)
        case Host(name=name):
            assigned(machine, name, str(key), value)
        case Members(values=values):
            _assign(machine, owner, values, key, value)
        case Items():
            owner.whole = False
        case _:
            pass


def _assign(machine: "Machine", owner: Members, values: dict[str, Value], key: Key, value: Value) -> None:
    """A member of the script's own object; under conditions its old value stays possible."""
    if not isinstance(key, str | int) or machine.loops:
        owner.whole = False
    if isinstance(key, str | int):
        old = Option(values.get(str(key), Undefined()))
        now = tuple(machine.conditions)
        values[str(key)] = either((old, Option(value, now)) if now else (Option(value),))
