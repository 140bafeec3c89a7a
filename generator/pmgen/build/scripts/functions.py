"""The script's own functions, walked where they are called."""

from typing import TYPE_CHECKING

from pmgen.build.scripts.names import set_name
from pmgen.build.scripts.scopes import Scope
from pmgen.build.scripts.source import children, field
from pmgen.build.scripts.values import Function, Undefined, Unknown, Value

if TYPE_CHECKING:
    from tree_sitter import Node

    from pmgen.build.scripts.machine import Machine


def invoke(
    machine: "Machine", function: Function, arguments: tuple[Value, ...], missing: Value | None = None
) -> Value:
    """What a function returns for arguments; parameters beyond them are `missing`."""
    node = function.node
    rest = Undefined() if missing is None else missing

    def bind(scope: Scope) -> None:
        for place, parameter in enumerate(_parameters(node)):
            set_name(machine, parameter, arguments[place] if place < len(arguments) else rest, scope)

    def body(scope: Scope) -> Value | None:
        block = field(node, "body")
        if block is not None and block.type != "statement_block":
            return machine.evaluate(block, scope)
        machine.execute(block, scope)
        return None

    return machine.call(function, bind, body)


def call_back(machine: "Machine", arguments: tuple[Value, ...], cause: str = "a computation") -> Value:
    """Walks the functions that are given to something unknown, which may call them."""
    for argument in arguments:
        if isinstance(argument, Function):
            invoke(machine, argument, (), Unknown(cause))
    return Unknown(cause)


def _parameters(node: "Node") -> "list[Node]":
    single = field(node, "parameter")
    return [single] if single is not None else children(field(node, "parameters"))
