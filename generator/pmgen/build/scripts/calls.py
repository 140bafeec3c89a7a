"""Calls: of the script's own functions, of Postman's, and of methods."""

from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.data import either
from pmgen.build.scripts.expectations import call_word
from pmgen.build.scripts.functions import call_back, invoke
from pmgen.build.scripts.host_calls import call_host, make_host
from pmgen.build.scripts.members import Key, member
from pmgen.build.scripts.methods import call_on_found, call_on_items, call_on_made, call_on_pieces, call_on_text
from pmgen.build.scripts.schemas import validated
from pmgen.build.scripts.values import (
    Either,
    Expectation,
    Found,
    Function,
    Host,
    Items,
    Made,
    Option,
    Piece,
    Pieces,
    Plain,
    Size,
    Stored,
    Unknown,
    Validator,
    Value,
    is_empty,
)

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

_BOUND: Final = ("call", "apply", "bind")


def call_method(machine: "Machine", owner: Value, key: Key, arguments: tuple[Value, ...]) -> Value:
    """`owner.key(...)`."""
    match owner:
        case Either(options=options):
            return _call_on_options(machine, options, key, arguments)
        case Found():
            return call_on_found(machine, owner, key, arguments)
        case Items():
            return call_on_items(machine, owner, key, arguments)
        case Piece() | Pieces():
            return call_on_pieces(machine, owner, key, arguments)
        case Made():
            return call_on_made(machine, owner, key, arguments)
        case Plain() | Stored() | Size():
            return call_on_text(machine, owner, key, arguments)
        case Function() if key in _BOUND:
            return owner if key == "bind" else call_value(machine, owner, arguments[1:] if key == "call" else ())
        case _:
            return call_value(machine, member(machine, owner, key), arguments)


def _call_on_options(
    machine: "Machine", options: tuple[Option, ...], key: Key, arguments: tuple[Value, ...]
) -> Value:
    """A method of one of several values: it is called once on each that has content."""
    kept = [option for option in options if not is_empty(option.value)]
    made: list[Option] = []
    for option in kept:
        with machine.under(*option.conditions):
            made.append(Option(call_method(machine, option.value, key, arguments), option.conditions))
    return either(made) if made else Unknown()


def call_value(machine: "Machine", callee: Value, arguments: tuple[Value, ...]) -> Value:
    """`callee(...)`."""
    match callee:
        case Function():
            return invoke(machine, callee, arguments)
        case Host(name=name):
            return call_host(machine, name, arguments)
        case Expectation():
            return call_word(machine, callee, arguments)
        case Validator():
            return validated(machine, callee.schema, arguments[:1])
        case Either(options=options):
            functions = [option.value for option in options if isinstance(option.value, Host | Function)]
            return call_value(machine, functions[-1], arguments) if functions else call_back(machine, arguments)
        case _:
            call_back(machine, arguments)
            return callee if isinstance(callee, Unknown) else Unknown()


def make(machine: "Machine", kind: Value, arguments: tuple[Value, ...]) -> Value:
    """`new kind(...)`."""
    if isinstance(kind, Host):
        return make_host(machine, kind.name, arguments)
    call_back(machine, arguments)
    return Unknown()
