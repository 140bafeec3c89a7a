"""What each kind of JavaScript expression may be."""

from collections.abc import Mapping
from itertools import groupby
from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.calls import call_method, call_value, make
from pmgen.build.scripts.claims import both, compared, contains, either_claim, instance_of, ordered
from pmgen.build.scripts.hosts import host_named
from pmgen.build.scripts.machine import Expression, Machine, shortened
from pmgen.build.scripts.members import Key, assign_member, key_of, member
from pmgen.build.scripts.names import set_name, update_name
from pmgen.build.scripts.scopes import Scope, condition_of, denied, narrowed
from pmgen.build.scripts.source import children, code_of, field, number_of, text_of_parts, text_of_string
from pmgen.build.scripts.values import (
    Found,
    FromEnd,
    Function,
    Host,
    Index,
    Items,
    Members,
    Option,
    Plain,
    Size,
    TypeName,
    Undefined,
    Unknown,
    Value,
    either,
    joined,
)

if TYPE_CHECKING:
    from tree_sitter import Node

_JUMPS: Final = ("&&", "||", "??")
_EQUALITIES: Final = ("==", "===", "!=", "!==")
_ORDERS: Final = ("<", "<=", ">", ">=")


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


def _string(machine: Machine, node: "Node", scope: Scope) -> Value:
    return Plain(text_of_string(node))


def _template(machine: Machine, node: "Node", scope: Scope) -> Value:
    """A template string, as if its parts were joined by `+`."""
    value: Value = Plain("")
    for filled, parts in groupby(children(node), lambda child: child.type == "template_substitution"):
        if filled:
            for part in parts:
                value = joined(value, machine.evaluate(next(iter(children(part)), None), scope))
        else:
            value = joined(value, Plain(text_of_parts(parts)))
    return value


def _number(machine: Machine, node: "Node", scope: Scope) -> Value:
    number = number_of(node)
    return Unknown() if number is None else Plain(number)


def _object(machine: Machine, node: "Node", scope: Scope) -> Value:
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
            made.values[code_of(node)] = _identifier(machine, node, scope)
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


def _array(machine: Machine, node: "Node", scope: Scope) -> Value:
    made = Items()
    for child in children(node):
        if child.type == "spread_element":
            inner = machine.evaluate(next(iter(children(child)), None), scope)
            made.extend(inner.values if isinstance(inner, Items) else [])
            made.whole = made.whole and isinstance(inner, Items) and inner.whole
        else:
            made.extend((machine.evaluate(child, scope),))
    return made


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
    operator = _operator(node)
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


def _unary(machine: Machine, node: "Node", scope: Scope) -> Value:
    operator = _operator(node)
    value = machine.evaluate(field(node, "argument"), scope)
    match operator, value:
        case "!", _:
            return denied(value)
        case "typeof", Found(source="json") as found:
            return TypeName(found)
        case "typeof", Host(name=name) if name == "undefined" or "." not in name:
            return Unknown()
        case "-", Plain(value=int() | float() as number) if not isinstance(number, bool):
            return Plain(-number)
        case "+", Plain(value=int() | float()) | Found():
            return value
        case "void", _:
            return Undefined()
        case _:
            return Unknown()


def _binary(machine: Machine, node: "Node", scope: Scope) -> Value:
    operator = _operator(node)
    if operator in _JUMPS:
        return _jumps(machine, node, scope)
    first, rest = _spine(node)
    value = machine.evaluate(first, scope)
    for step in rest:
        right = machine.evaluate(field(step, "right"), scope)
        value = _operated(_operator(step), value, right)
    return value


def _spine(node: "Node") -> "tuple[Node | None, list[Node]]":
    """`a + b - c` as `a` and the operations on it: long chains lean to the left and are no depth."""
    steps: list[Node] = []
    first: Node | None = node
    while first is not None and first.type == "binary_expression":
        if _operator(first) in _JUMPS:
            break
        steps.append(first)
        first = field(first, "left")
    return first, steps[::-1]


def _operated(operator: str, left: Value, right: Value) -> Value:
    if operator == "+":
        return joined(left, right)
    if operator in _EQUALITIES:
        equal = compared(left, right)
        return equal if operator in ("==", "===") else denied(equal)
    if operator in _ORDERS:
        return ordered(operator, left, right)
    if operator == "in":
        return contains(right, left)
    if operator == "instanceof":
        return instance_of(left, right)
    if operator == "-" and isinstance(left, Size) and isinstance(right, Plain) and type(right.value) is int:
        return FromEnd(left.of, right.value) if right.value > 0 else Unknown()
    causes = [value.cause for value in (left, right) if isinstance(value, Unknown)]
    if causes:
        return Unknown(causes[0])
    return Unknown("a computation with the response" if isinstance(left, Found | Size) else "a computation")


def _operator(node: "Node") -> str:
    return code_of(field(node, "operator") or node)


def _jumps(machine: Machine, node: "Node", scope: Scope) -> Value:
    """A chain of `&&`, `||` or `??`: what stands right runs only under what stands left."""
    operator = _operator(node)
    operands: list[Node | None] = []
    first: Node | None = node
    while first is not None and first.type == "binary_expression" and _operator(first) == operator:
        operands.append(field(first, "right"))
        first = field(first, "left")
    value = machine.evaluate(first, scope)
    text = shortened(code_of(first)) if first is not None else ""
    depth = len(machine.conditions)
    for operand in reversed(operands):
        value, text = _jump(machine, operator, value, text, operand, scope)
    del machine.conditions[depth:]
    return value


def _jump(
    machine: Machine, operator: str, left: Value, text: str, operand: "Node | None", scope: Scope
) -> tuple[Value, str]:
    """One step of a chain; its condition stays until the chain ends."""
    condition = condition_of(left, text) if operator == "&&" else condition_of(denied(left), f"!({text})")
    machine.assume(condition)
    right = machine.evaluate(operand, scope) if not condition.dead else Undefined()
    more = shortened(code_of(operand)) if operand is not None else ""
    if operator == "&&":
        return both(left, right, condition), more
    return (left if condition.dead else either_claim(left, right)), more


def _ternary(machine: Machine, node: "Node", scope: Scope) -> Value:
    test = field(node, "condition")
    asked = machine.evaluate(test, scope)
    text = shortened(code_of(test)) if test is not None else ""
    yes, no = condition_of(asked, text), condition_of(denied(asked), f"!({text})")
    options: list[Option] = []
    for condition, part in ((no, "alternative"), (yes, "consequence")):
        if not condition.dead:
            with machine.under(condition):
                options.append(Option(machine.evaluate(field(node, part), scope), (condition,)))
    return _settled(options)


def _settled(options: list[Option]) -> Value:
    """`context = pm.environment.name ? pm.environment : pm.collectionVariables` is the first of them."""
    if all(isinstance(option.value, Host) for option in options) and options:
        return options[-1].value
    return either(options)


def _literal(value: Value) -> Expression:
    return lambda machine, node, scope: value


EXPRESSIONS: Final[Mapping[str, Expression]] = {
    "identifier": _identifier,
    "member_expression": _member,
    "subscript_expression": _member,
    "call_expression": _call,
    "new_expression": _new,
    "string": _string,
    "template_string": _template,
    "number": _number,
    "true": _literal(Plain(True)),
    "false": _literal(Plain(False)),
    "null": _literal(Plain(None)),
    "undefined": _literal(Undefined()),
    "object": _object,
    "array": _array,
    "function_expression": _function,
    "generator_function": _function,
    "arrow_function": _function,
    "parenthesized_expression": _inner,
    "await_expression": _inner,
    "sequence_expression": _sequence,
    "assignment_expression": _assignment,
    "augmented_assignment_expression": _augmented,
    "update_expression": _update,
    "unary_expression": _unary,
    "binary_expression": _binary,
    "ternary_expression": _ternary,
}
