"""What each kind of JavaScript statement does."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.claims import compared
from pmgen.build.scripts.machine import Machine, Statement, shortened
from pmgen.build.scripts.names import declare, set_name
from pmgen.build.scripts.scopes import Condition, Scope, condition_of, denied
from pmgen.build.scripts.source import children, code_of, field
from pmgen.build.scripts.values import Found, Function, Index, Items, Undefined, Unknown, Value, approximate

if TYPE_CHECKING:
    from tree_sitter import Node

# Longer lists are not walked item by item.
_MOST_ITEMS: Final = 60
_CAUGHT: Final = Condition("an error is caught")


def run_all(machine: Machine, nodes: "list[Node]", scope: Scope) -> bool:
    """Statements one after the other; whether nothing after them runs.

    What follows an `if` that ends in `return` or `throw` stands under the opposite of its condition.
    """
    for node in nodes:
        if node.type in _FUNCTIONS:
            declare(machine, code_of(field(node, "name") or node), Function(node, scope), scope)
    depth = len(machine.conditions)
    ended = False
    for node in nodes:
        ended = _step(machine, node, scope)
        if ended:
            break
    del machine.conditions[depth:]
    return ended


def _step(machine: Machine, node: "Node", scope: Scope) -> bool:
    """One statement; the conditions that it leaves behind stay until the block ends."""
    if node.type == "if_statement":
        ended, left = _branches(machine, node, scope)
        machine.assume(*left)
        return ended
    return machine.execute(node, scope)


def _if(machine: Machine, node: "Node", scope: Scope) -> bool:
    return _branches(machine, node, scope)[0]


def _branches(machine: Machine, node: "Node", scope: Scope) -> tuple[bool, list[Condition]]:
    """An `if` with all its `else if`; whether all of them end, and what must be so for those that do not.

    The chain is walked in a loop: it may be long, and is no depth.
    """
    depth = len(machine.conditions)
    left: list[Condition] = []
    current: Node | None = node
    all_end = True
    while current is not None and current.type == "if_statement":
        yes, no = _asked(machine, field(current, "condition"), scope)
        ended = _branch(machine, field(current, "consequence"), yes, scope)
        if ended and not yes.dead:
            left.append(no)
        all_end = all_end and (ended or yes.dead)
        machine.assume(no)
        current = next(iter(children(field(current, "alternative"))), None)
    last_dead = any(condition.dead for condition in machine.conditions[depth:])
    ended = last_dead or (current is not None and machine.execute(current, scope))
    del machine.conditions[depth:]
    return all_end and ended, left


def _branch(machine: Machine, node: "Node | None", condition: Condition, scope: Scope) -> bool:
    if condition.dead:
        return False
    with machine.under(condition):
        return machine.execute(node, scope)


def _asked(machine: Machine, node: "Node | None", scope: Scope) -> tuple[Condition, Condition]:
    """A condition and its opposite."""
    value = machine.evaluate(node, scope)
    text = _bare(node)
    return condition_of(value, text), condition_of(denied(value), f"!({text})")


def _bare(node: "Node | None") -> str:
    """The code of a condition without the parentheses around it."""
    while node is not None and node.type == "parenthesized_expression" and len(children(node)) == 1:
        node = children(node)[0]
    return shortened(code_of(node)) if node is not None else ""


def _block(machine: Machine, node: "Node", scope: Scope) -> bool:
    return run_all(machine, children(node), Scope(scope))


def _program(machine: Machine, node: "Node", scope: Scope) -> bool:
    return run_all(machine, children(node), scope)


def _wrapped(machine: Machine, node: "Node", scope: Scope) -> bool:
    """`else ...`, `label: ...`, `with (...) ...`: the statement inside."""
    inner = field(node, "body") or next(iter(children(node)[-1:]), None)
    return machine.execute(inner, scope)


def _expression(machine: Machine, node: "Node", scope: Scope) -> bool:
    for child in children(node):
        machine.evaluate(child, scope)
    return False


def _declaration(machine: Machine, node: "Node", scope: Scope) -> bool:
    """`var` belongs to the function, but in its block it is known all the same: what is after the block rarely asks."""
    target = _function_scope(scope) if node.type == "variable_declaration" else scope
    for child in children(node):
        if child.type == "variable_declarator":
            _declarator(machine, child, scope, target)
    return False


def _declarator(machine: Machine, node: "Node", scope: Scope, target: Scope) -> None:
    name, given = field(node, "name"), field(node, "value")
    again = target is not scope or (name is not None and code_of(name) in target.names)
    if given is None and again and name is not None and target.find(code_of(name)):
        return
    value = machine.evaluate(given, scope) if given is not None else Undefined()
    known = again and name is not None and name.type == "identifier" and code_of(name) in target.names
    set_name(machine, name, value, target, update=known)


def _function_scope(scope: Scope) -> Scope:
    """The scope of the function or script around a block."""
    while scope.parent is not None and not scope.function:
        scope = scope.parent
    return scope


def _nothing(machine: Machine, node: "Node", scope: Scope) -> bool:
    return False


def _return(machine: Machine, node: "Node", scope: Scope) -> bool:
    given = children(node)
    machine.give_back(machine.evaluate(given[0], scope) if given else Undefined())
    return True


def _throw(machine: Machine, node: "Node", scope: Scope) -> bool:
    _expression(machine, node, scope)
    return True


def _jump(machine: Machine, node: "Node", scope: Scope) -> bool:
    return True


def _try(machine: Machine, node: "Node", scope: Scope) -> bool:
    ended = machine.execute(field(node, "body"), scope)
    handler = field(node, "handler")
    if handler is not None:
        inner = Scope(scope)
        set_name(machine, field(handler, "parameter"), Unknown("an error's message"), inner)
        with machine.under(_CAUGHT):
            machine.execute(field(handler, "body"), inner)
    final = field(node, "finalizer")
    if final is not None:
        machine.execute(field(final, "body"), scope)
    return ended


def _for(machine: Machine, node: "Node", scope: Scope) -> bool:
    """`for (let i = 0; ...)`: the counter stands for any index."""
    inner = Scope(scope)
    start = field(node, "initializer")
    machine.execute(start, inner)
    with machine.looping():
        for name in _counters(start):
            binding = inner.find(name)
            if binding is not None:
                binding.value = Index()
        machine.evaluate(field(node, "condition"), inner)
        machine.execute(field(node, "body"), inner)
    return False


def _counters(node: "Node | None") -> list[str]:
    """The names that the head of a loop sets."""
    named = [field(child, "name") or field(child, "left") for child in children(node)]
    own = field(node, "left") if node is not None else None
    return [code_of(name) for name in (*named, own) if name is not None and name.type == "identifier"]


def _for_in(machine: Machine, node: "Node", scope: Scope) -> bool:
    """`for (x of list)`, `for (key in data)`."""
    walked = machine.evaluate(field(node, "right"), scope)
    of = any(child.type == "of" for child in node.children)
    if of and isinstance(walked, Items) and walked.whole and len(walked.values) <= _MOST_ITEMS:
        for item in walked.values:
            _round(machine, node, item, scope)
        return False
    with machine.looping():
        _round(machine, node, _item(walked) if of else _index(walked), scope)
    return False


def _round(machine: Machine, node: "Node", item: Value, scope: Scope) -> None:
    inner = Scope(scope)
    declared = field(node, "kind") is not None
    set_name(machine, field(node, "left"), item, inner, update=not declared)
    machine.execute(field(node, "body"), inner)


def _item(walked: Value) -> Value:
    match walked:
        case Found(source="json"):
            return approximate(Found((*walked.keys, 0), "json", walked.how), "a loop")
        case Unknown():
            return walked
        case _:
            return Unknown("a loop")


def _index(walked: Value) -> Value:
    return Unknown("a loop")


def _while(machine: Machine, node: "Node", scope: Scope) -> bool:
    with machine.looping():
        machine.evaluate(field(node, "condition"), scope)
        machine.execute(field(node, "body"), scope)
    return False


def _switch(machine: Machine, node: "Node", scope: Scope) -> bool:
    asked, text = machine.evaluate(field(node, "value"), scope), _bare(field(node, "value"))
    inner = Scope(scope)
    for case in children(field(node, "body")):
        given = field(case, "value")
        value = compared(asked, machine.evaluate(given, inner)) if given is not None else Unknown()
        condition = condition_of(value, f"{text} === {_bare(given)}" if given is not None else f"{text}: otherwise")
        with machine.under(condition):
            run_all(machine, [child for child in children(case) if child != given], inner)
    return False


_FUNCTIONS: Final = ("function_declaration", "generator_function_declaration")
STATEMENTS: Final[Mapping[str, Statement]] = {
    "program": _program,
    "statement_block": _block,
    "expression_statement": _expression,
    "variable_declaration": _declaration,
    "lexical_declaration": _declaration,
    "function_declaration": _nothing,
    "generator_function_declaration": _nothing,
    "class_declaration": _nothing,
    "if_statement": _if,
    "else_clause": _wrapped,
    "labeled_statement": _wrapped,
    "with_statement": _wrapped,
    "for_statement": _for,
    "for_in_statement": _for_in,
    "while_statement": _while,
    "do_statement": _while,
    "switch_statement": _switch,
    "try_statement": _try,
    "return_statement": _return,
    "throw_statement": _throw,
    "break_statement": _jump,
    "continue_statement": _jump,
}
