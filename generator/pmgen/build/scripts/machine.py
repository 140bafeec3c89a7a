"""The walk over a script: where it stands, and what it has found so far."""

from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Final, TypeAlias

from pmgen.build.scripts.data import either
from pmgen.build.scripts.findings import Findings
from pmgen.build.scripts.scopes import Condition, Scope, minded, status_of
from pmgen.build.scripts.values import Found, Function, Option, Unknown, Value
from pmgen.model.scripts import Check

if TYPE_CHECKING:
    from tree_sitter import Node

Expression: TypeAlias = "Callable[[Machine, Node, Scope], Value]"
# A statement says whether nothing after it runs.
Statement: TypeAlias = "Callable[[Machine, Node, Scope], bool]"

# Each level costs three to seven frames of Python's stack, which holds 1000.
_DEPTH: Final = 90
_CALLS: Final = 12
_CONDITIONS: Final = 100
# Steps of any script, and more for each of its characters: enough to walk it twice, but not for functions that call
# functions that call functions.
STEPS: Final = 20_000
STEPS_EACH: Final = 2
_CODE: Final = 160


@dataclass(slots=True)
class Machine:
    """A script's execution without its values.

    Attributes:
        before: whether the script runs before the request.
        expressions, statements: what each kind of syntax node does.
        found: what was found so far.
        conditions: those around the statement, the outermost first.
        loops: how many loops are around it.
        tests: what the script puts into `tests["name"]`.
        taken: how many items the script took off the ends of the response's lists.
        line: that of the statement, from 1.
        steps: how many it may still make.
        too_large: whether the walk gave up somewhere.
    """

    before: bool
    expressions: Mapping[str, Expression]
    statements: Mapping[str, Statement]
    found: Findings = field(default_factory=Findings)
    conditions: list[Condition] = field(default_factory=list[Condition])
    loops: int = 0
    tests: dict[str, Value] = field(default_factory=dict[str, Value])
    taken: dict[tuple[Found, str], int] = field(default_factory=dict[tuple[Found, str], int])
    line: int = 1
    too_large: bool = False
    steps: int = STEPS
    _depth: int = 0
    _running: list[int] = field(default_factory=list[int])
    _returns: list[tuple[int, list[Option]]] = field(default_factory=list[tuple[int, list[Option]]])

    def evaluate(self, node: "Node | None", scope: Scope) -> Value:
        """What an expression may be; what it does is recorded."""
        handler = self.expressions.get(node.type) if node is not None else None
        if node is None or handler is None or not self._enter():
            return Unknown()
        try:
            return handler(self, node, scope)
        finally:
            self._depth -= 1

    def execute(self, node: "Node | None", scope: Scope) -> bool:
        """Walks a statement; whether nothing after it in its block runs."""
        if node is None or not self._enter():
            return False
        self.line = node.start_point.row + 1
        try:
            handler = self.statements.get(node.type)
            if handler is not None:
                return handler(self, node, scope)
            self.evaluate(node, scope)
            return False
        finally:
            self._depth -= 1

    def call(self, function: Function, bind: Callable[[Scope], None], body: "Callable[[Scope], Value | None]") -> Value:
        """What a function returns: `bind` sets its parameters, `body` walks it and gives an arrow's plain value."""
        if function.node.id in self._running:
            return Unknown("a recursive function")
        if len(self._running) >= _CALLS:
            self.too_large = True
            return Unknown()
        self._running.append(function.node.id)
        self._returns.append((len(self.conditions), []))
        try:
            scope = Scope(function.scope, function=True)
            bind(scope)
            value = body(scope)
        finally:
            self._running.pop()
            _, returned = self._returns.pop()
        return either([*returned, Option(value)] if value is not None else returned)

    def give_back(self, value: Value) -> None:
        """`return value`."""
        if self._returns:
            start, options = self._returns[-1]
            options.append(Option(value, tuple(self.conditions[start:])))

    @contextmanager
    def under(self, *conditions: Condition) -> Generator[None]:
        """A part of the script that stands under more conditions."""
        depth = len(self.conditions)
        self.assume(*conditions)
        try:
            yield
        finally:
            del self.conditions[depth:]

    def assume(self, *conditions: Condition) -> None:
        """Adds conditions; of too many only that there are more is kept, so that walking stays linear."""
        room = _CONDITIONS - len(self.conditions)
        self.conditions.extend(conditions[: max(room, 0)])
        if len(conditions) > room:
            self.too_large = True
            self.conditions[-1] = Condition("…")

    @contextmanager
    def looping(self) -> Generator[None]:
        """A part of the script that runs any number of times."""
        self.loops += 1
        try:
            yield
        finally:
            self.loops -= 1

    def origin(self) -> str:
        """Where the walk stands, for the reader."""
        return f"line {self.line}"

    def read(self, found: Found) -> Found:
        """Notes that the script looks at a place of the response."""
        if found.source == "json" and found.keys and not self.before:
            self.found.reads.setdefault((status_of(self.conditions), found.keys), self.origin())
        return found

    def expect(self, checks: Sequence[Check]) -> None:
        """Notes checks; under conditions of the script's own they only tell which places there are."""
        certain = minded(self.conditions)
        for check in checks if not self.before else ():
            if certain or check.kind in ("type", "schema"):
                status = None if check.kind == "status" else status_of(self.conditions)
                self.found.checks.setdefault(replace(check, status=status, origin=self.origin()))
            elif check.path:
                self.read(Found(check.path))

    def _enter(self) -> bool:
        if self._depth >= _DEPTH or self.steps <= 0:
            self.too_large = True
            return False
        self._depth += 1
        self.steps -= 1
        return True


def shortened(code: str) -> str:
    """Code for the reader: one line, printable, not long."""
    line = " ".join("".join(mark if mark.isprintable() else " " for mark in code[: 2 * _CODE]).split())
    return line if len(line) <= _CODE else line[: _CODE - 1] + "…"
