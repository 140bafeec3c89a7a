"""Calls of the libraries that Postman offers: lodash, tv4, ajv, and JavaScript's own tests of types."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final, TypeAlias

from pmgen.build.scripts.claims import contains, instance_of
from pmgen.build.scripts.functions import call_back
from pmgen.build.scripts.members import member
from pmgen.build.scripts.methods import call_on_found
from pmgen.build.scripts.paths import path_of
from pmgen.build.scripts.schemas import validated
from pmgen.build.scripts.values import Claim, Found, Host, Items, Plain, Size, Undefined, Unknown, Value
from pmgen.model.scripts import Check

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

HostCall: TypeAlias = "Callable[[Machine, tuple[Value, ...]], Value]"


def _is_array(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    return instance_of(arguments[0], Host("Array")) if arguments else Claim(whole=False)


def _typed(kind: str) -> HostCall:
    """`Number.isInteger(x)`, `_.isString(x)`."""

    def call(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
        first = arguments[0] if arguments else Undefined()
        if isinstance(first, Found) and first.source == "json":
            return Claim((Check("type", first.keys, type=kind),))
        return Claim(whole=False)

    return call


def _tv4(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`tv4.validate(data, schema)`."""
    return validated(machine, arguments[1], arguments[:1]) if len(arguments) > 1 else Claim(whole=False)


def _schema_first(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """`ajv.validate(schema, data)`."""
    return validated(machine, arguments[0], arguments[1:2]) if len(arguments) > 1 else Claim(whole=False)


def _got(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """lodash: `_.get(data, "a.b[0]")`."""
    match arguments[:2]:
        case (owner, Plain(value=str(path))):
            return _walked(machine, owner, path_of(path))
        case (owner, Items(values=values)) if all(isinstance(value, Plain) for value in values):
            plain = [value.value for value in values if isinstance(value, Plain)]
            return _walked(machine, owner, tuple(key if type(key) is int else str(key) for key in plain))
        case _:
            return Unknown()


def _walked(machine: "Machine", owner: Value, keys: tuple[str | int, ...]) -> Value:
    for key in keys:
        owner = member(machine, owner, key)
    return owner


def _has(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """lodash: `_.has(data, "a")`."""
    match arguments[:2]:
        case (Found(source="json", keys=keys), Plain(value=str(path))):
            return Claim((Check("exists", (*keys, *path_of(path))),))
        case (owner, key):
            return contains(owner, key)
        case _:
            return Claim(whole=False)


def _visited(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    """lodash: `_.find(list, function)`, `_.each(list, function)`."""
    if arguments and isinstance(arguments[0], Found) and arguments[0].source == "json":
        return call_on_found(machine, arguments[0], "find", arguments[1:])
    return call_back(machine, arguments)


def _first(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    return member(machine, arguments[0], 0) if arguments else Undefined()


def _size(machine: "Machine", arguments: tuple[Value, ...]) -> Value:
    first = arguments[0] if arguments else Undefined()
    return Size(first) if isinstance(first, Found) else Unknown()


LIBRARIES: Final[Mapping[str, HostCall]] = {
    "Array.isArray": _is_array,
    "_.isArray": _is_array,
    "Number.isInteger": _typed("integer"),
    "_.isInteger": _typed("integer"),
    "_.isString": _typed("string"),
    "_.isNumber": _typed("number"),
    "_.isBoolean": _typed("boolean"),
    "_.isObject": _typed("object"),
    "_.isPlainObject": _typed("object"),
    "tv4.validate": _tv4,
    "tv4.validateResult": _tv4,
    "tv4.validateMultiple": _tv4,
    "Ajv.validate": _schema_first,
    "_.get": _got,
    "_.has": _has,
    "_.find": _visited,
    "_.each": _visited,
    "_.forEach": _visited,
    "_.filter": _visited,
    "_.map": _visited,
    "_.some": _visited,
    "_.every": _visited,
    "_.first": _first,
    "_.head": _first,
    "_.size": _size,
}
