"""What each kind of JavaScript expression may be."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from pmgen.build.scripts import literals, operators
from pmgen.build.scripts.calls import call_method, call_value, make
from pmgen.build.scripts.data import either, joined
from pmgen.build.scripts.hosts import host_named
from pmgen.build.scripts.machine import Expression, Machine
from pmgen.build.scripts.members import Key, assign_member, key_of, member
from pmgen.build.scripts.names import set_name, update_name
from pmgen.build.scripts.scopes import Scope, narrowed
from pmgen.build.scripts.source import children, code_of, field
from pmgen.build.scripts.values import Function, Index, Option, Plain, Undefined, Unknown, Value

if TYPE_CHECKING:
    from tree_sitter import Node



def _identifier(machine: Machine, node: "Node", scope: Scope) -> Value:
    name = code_of(node)
    binding = scope.find(name)
    return narrowed(binding.value, machine.conditions) if binding else host_named(name)


def _member(machine: Machine, node: "Node", scope: Scope) -> Value:
    target = machine.evaluate(field(node, "object"), scope)
    return member(machine, target, _key(machine, node, scope))


def _key(machine: Machine, node: "Node", scope: Scope) -> Key:
    """The key of `a.b` or `a[b]`, None if it is not known."""
    name = field(node, "property")
    return code_of(name) if name is not None else key_of(machine.evaluate(field(node, "index"), scope))


def _call(machine: Machine, node: "Node", scope: Scope) -> Value:
    callee = field(node, "function")
    while callee is not None and callee.type == "parenthesized_expression" and children(callee):
        callee = children(callee)[0]
    listed = field(node, "arguments")
    if callee is not None and callee.type in ("member_expression", "subscript_expression"):
        target = machine.evaluate(field(callee, "object"), scope)
        key = _key(machine, callee, scope)
        return call_method(machine, target, key, _arguments(machine, listed, scope))
    function = machine.evaluate(callee, scope)
    return call_value(machine, function, _arguments(machine, listed, scope))


def _new(machine: Machine, node: "Node", scope: Scope) -> Value:
    made = machine.evaluate(field(node, "constructor"), scope)
    return make(machine, made, _arguments(machine, field(node, "arguments"), scope))


def _arguments(machine: Machine, node: "Node | None", scope: Scope) -> tuple[Value, ...]:
    if node is not None and node.type == "template_string":
        return (machine.evaluate(node, scope),)
    return tuple(machine.evaluate(child, scope) for child in children(node))


















def _function(machine: Machine, node: "Node", scope: Scope) -> Value:
    return Function(node, scope)


def _inner(machine: Machine, node: "Node", scope: Scope) -> Value:
    """The value of what is inside: parentheses, `await`."""
    while node.type == "parenthesized_expression" and children(node):
        node = children(node)[-1]
    return machine.evaluate(children(node)[-1] if node.type == "await_expression" and children(node) else node, scope)


def _sequence(machine: Machine, node: "Node", scope: Scope) -> Value:
    value: Value = Undefined()
    for child in children(node):
        value = machine.evaluate(child, scope)
    return value


def _assignment(machine: Machine, node: "Node", scope: Scope) -> Value:
    value = machine.evaluate(field(node, "right"), scope)
    _store(machine, field(node, "left"), value, scope)
    return value


def _augmented(machine: Machine, node: "Node", scope: Scope) -> Value:
    target = field(node, "left")
    operator = code_of(field(node, "operator") or node)
    old = machine.evaluate(target, scope)
    new = machine.evaluate(field(node, "right"), scope)
    if operator == "+=":
        value = Unknown("a loop") if machine.loops else joined(old, new)
    elif operator in ("||=", "??="):
        value = either((Option(new), Option(old)))
    else:
        value = Unknown()
    _store(machine, target, value, scope)
    return value


def _update(machine: Machine, node: "Node", scope: Scope) -> Value:
    _store(machine, field(node, "argument"), Index() if machine.loops else Unknown(), scope)
    return Unknown()


def _store(machine: Machine, target: "Node | None", value: Value, scope: Scope) -> None:
    """`target = value`."""
    if target is None:
        return
    if target.type in ("member_expression", "subscript_expression"):
        owner = machine.evaluate(field(target, "object"), scope)
        assign_member(machine, owner, _key(machine, target, scope), value)
    elif target.type == "identifier":
        update_name(machine, code_of(target), value, scope)
    else:
        set_name(machine, target, value, scope, update=True)




















def _literal(value: Value) -> Expression:
    return lambda machine, node, scope: value


EXPRESSIONS: Final[Mapping[str, Expression]] = {
    "identifier": _identifier,
    "shorthand_property_identifier": _identifier,
    "member_expression": _member,
    "subscript_expression": _member,
    "call_expression": _call,
    "new_expression": _new,
    "string": literals.string,
    "template_string": literals.template,
    "number": literals.number,
    "true": _literal(Plain(True)),
    "false": _literal(Plain(False)),
    "null": _literal(Plain(None)),
    "undefined": _literal(Undefined()),
    "object": literals.object,
    "array": literals.array,
    "function_expression": _function,
    "generator_function": _function,
    "arrow_function": _function,
    "parenthesized_expression": _inner,
    "await_expression": _inner,
    "sequence_expression": _sequence,
    "assignment_expression": _assignment,
    "augmented_assignment_expression": _augmented,
    "update_expression": _update,
    "unary_expression": operators.unary,
    "binary_expression": operators.binary,
    "ternary_expression": operators.ternary,
}
