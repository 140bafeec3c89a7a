"""Operators: comparisons, sums, chains of `&&` and `||`, `a ? b : c`."""

from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.claims import both, compared, contains, either_claim, instance_of, ordered
from pmgen.build.scripts.data import either, joined
from pmgen.build.scripts.machine import Machine, shortened
from pmgen.build.scripts.scopes import Scope, condition_of, denied
from pmgen.build.scripts.source import code_of, field
from pmgen.build.scripts.values import Found, FromEnd, Host, Option, Plain, Size, TypeName, Undefined, Unknown, Value

if TYPE_CHECKING:
    from tree_sitter import Node


_JUMPS: Final = ("&&", "||", "??")
_EQUALITIES: Final = ("==", "===", "!=", "!==")
_ORDERS: Final = ("<", "<=", ">", ">=")


def unary(machine: Machine, node: "Node", scope: Scope) -> Value:
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


def binary(machine: Machine, node: "Node", scope: Scope) -> Value:
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


def ternary(machine: Machine, node: "Node", scope: Scope) -> Value:
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
