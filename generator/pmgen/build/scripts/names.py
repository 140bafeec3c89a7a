"""Declarations and assignments: `let x = ...`, `const {a, b: [c]} = ...`, `x = ...`."""

from typing import TYPE_CHECKING

from pmgen.build.scripts.data import either
from pmgen.build.scripts.members import Key, key_of, member
from pmgen.build.scripts.scopes import Binding, Scope, assign
from pmgen.build.scripts.source import children, code_of, field
from pmgen.build.scripts.values import Option, Unknown, Value

if TYPE_CHECKING:
    from tree_sitter import Node

    from pmgen.build.scripts.machine import Machine


def declare(machine: "Machine", name: str, value: Value, scope: Scope) -> None:
    """A new name of a scope."""
    scope.names[name] = Binding(value, len(machine.conditions), machine.loops)


def update_name(machine: "Machine", name: str, value: Value, scope: Scope) -> None:
    """A new value of a name; one that is not declared becomes a name of the whole script."""
    binding = scope.find(name)
    if binding is None:
        scope.outermost().names[name] = Binding(value)
    else:
        assign(binding, value, machine.conditions, machine.loops)


def set_name(machine: "Machine", pattern: "Node | None", value: Value, scope: Scope, *, update: bool = False) -> None:
    """Binds a name, or the names of a pattern to the parts of a value."""
    match pattern.type if pattern is not None else "":
        case "identifier" | "shorthand_property_identifier_pattern" if pattern is not None:
            (update_name if update else declare)(machine, code_of(pattern), value, scope)
        case "object_pattern":
            for child in children(pattern):
                _set_member(machine, child, value, scope, update)
        case "array_pattern" if pattern is not None:
            _set_items(machine, pattern, value, scope, update)
        case "assignment_pattern" | "object_assignment_pattern" if pattern is not None:
            _set_with_default(machine, pattern, value, scope, update)
        case "rest_pattern" if pattern is not None:
            for child in children(pattern):
                set_name(machine, child, Unknown(), scope, update=update)
        case _:
            pass


def _set_member(machine: "Machine", child: "Node", value: Value, scope: Scope, update: bool) -> None:
    """One part of `{a, b: c, d = 1, ...rest}`."""
    match child.type:
        case "pair_pattern":
            part = member(machine, value, _key(machine, field(child, "key"), scope))
            set_name(machine, field(child, "value"), part, scope, update=update)
        case "shorthand_property_identifier_pattern":
            set_name(machine, child, member(machine, value, code_of(child)), scope, update=update)
        case "object_assignment_pattern":
            left = field(child, "left")
            part = member(machine, value, code_of(left)) if left is not None else Unknown()
            _set_with_default(machine, child, part, scope, update)
        case _:
            set_name(machine, child, value, scope, update=update)


def _key(machine: "Machine", node: "Node | None", scope: Scope) -> Key:
    if node is not None and node.type == "property_identifier":
        return code_of(node)
    if node is not None and node.type == "computed_property_name":
        return key_of(machine.evaluate(next(iter(children(node)), None), scope))
    return key_of(machine.evaluate(node, scope))


def _set_items(machine: "Machine", pattern: "Node", value: Value, scope: Scope, update: bool) -> None:
    """`[a, , b]`: commas count the places, holes too."""
    place = 0
    for child in pattern.children:
        if child.type == ",":
            place += 1
        elif child.is_named and child.type != "comment":
            set_name(machine, child, member(machine, value, place), scope, update=update)


def _set_with_default(machine: "Machine", pattern: "Node", value: Value, scope: Scope, update: bool) -> None:
    fallback = machine.evaluate(field(pattern, "right"), scope)
    options = either((Option(fallback), Option(value)))
    set_name(machine, field(pattern, "left"), options, scope, update=update)
