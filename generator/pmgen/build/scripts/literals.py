"""Literals: texts, numbers, objects and arrays that the script writes out."""

from itertools import groupby
from typing import TYPE_CHECKING

from pmgen.build.scripts.data import joined
from pmgen.build.scripts.machine import Machine
from pmgen.build.scripts.members import key_of
from pmgen.build.scripts.scopes import Scope
from pmgen.build.scripts.source import children, code_of, field, number_of, text_of_parts, text_of_string
from pmgen.build.scripts.values import Function, Items, Members, Plain, Unknown, Value

if TYPE_CHECKING:
    from tree_sitter import Node


def string(machine: Machine, node: "Node", scope: Scope) -> Value:
    return Plain(text_of_string(node))


def template(machine: Machine, node: "Node", scope: Scope) -> Value:
    """A template string, as if its parts were joined by `+`."""
    value: Value = Plain("")
    for filled, parts in groupby(children(node), lambda child: child.type == "template_substitution"):
        if filled:
            for part in parts:
                value = joined(value, machine.evaluate(next(iter(children(part)), None), scope))
        else:
            value = joined(value, Plain(text_of_parts(parts)))
    return value


def number(machine: Machine, node: "Node", scope: Scope) -> Value:
    number = number_of(node)
    return Unknown() if number is None else Plain(number)


def object(machine: Machine, node: "Node", scope: Scope) -> Value:
    made = Members()
    for child in children(node):
        _add_member(machine, made, child, scope)
    return made


def _add_member(machine: Machine, made: Members, node: "Node", scope: Scope) -> None:
    match node.type:
        case "pair":
            key = _object_key(machine, field(node, "key"), scope)
            value = machine.evaluate(field(node, "value"), scope)
            if key is None:
                made.whole = False
            else:
                made.values[key] = value
        case "shorthand_property_identifier":
            made.values[code_of(node)] = machine.evaluate(node, scope)
        case "method_definition":
            key = _object_key(machine, field(node, "name"), scope)
            made.values[key or ""] = Function(node, scope)
        case _:
            _spread_member(machine, made, node, scope)


def _spread_member(machine: Machine, made: Members, node: "Node", scope: Scope) -> None:
    value = machine.evaluate(children(node)[0], scope) if children(node) else Unknown()
    if isinstance(value, Members):
        made.values.update(value.values)
        made.whole = made.whole and value.whole
    else:
        made.whole = False


def _object_key(machine: Machine, node: "Node | None", scope: Scope) -> str | None:
    match node.type if node is not None else "":
        case "property_identifier" | "private_property_identifier" if node is not None:
            return code_of(node)
        case "computed_property_name":
            key = key_of(machine.evaluate(next(iter(children(node)), None), scope))
        case _:
            key = key_of(machine.evaluate(node, scope))
    return str(key) if isinstance(key, str | int) else None


def array(machine: Machine, node: "Node", scope: Scope) -> Value:
    made = Items()
    for child in children(node):
        if child.type == "spread_element":
            inner = machine.evaluate(next(iter(children(child)), None), scope)
            made.extend(inner.values if isinstance(inner, Items) else [])
            made.whole = made.whole and isinstance(inner, Items) and inner.whole
        else:
            made.extend((machine.evaluate(child, scope),))
    return made
