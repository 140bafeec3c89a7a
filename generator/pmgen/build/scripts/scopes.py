"""Names of a script and the conditions that its statements stand under."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from typing import Final

from pmgen.build.scripts.data import either
from pmgen.build.scripts.values import (
    Claim,
    Either,
    Found,
    Host,
    Index,
    Option,
    Plain,
    Stored,
    Undefined,
    Unknown,
    Value,
    approximate,
    is_empty,
)
from pmgen.model.scripts import Check

_ERROR: Final = 400


@dataclass(frozen=True, slots=True)
class Condition:
    """What must be so for a statement to run.

    Attributes:
        text: as the script puts it.
        plain: whether the client minds it by itself: a part of the response exists, or its status.
        statuses: the status codes that it allows, None for any.
        excluded: those that it does not.
        absent: it asks that a part of the response is not there: what else it may be is not asked.
        unset: the variable that must be empty.
        dead: it is never so.
    """

    text: str
    plain: bool = False
    statuses: frozenset[int] | None = None
    excluded: frozenset[int] = frozenset()
    absent: bool = False
    unset: str = ""
    dead: bool = False


def condition_of(value: Value, text: str) -> Condition:
    """The condition that a value is true."""
    match value:
        case Claim(unset=unset) if unset:
            return Condition(text, unset="" if value.denied else unset)
        case Claim(content=True):
            return Condition(text, plain=value.denied)
        case Claim(denied=False, whole=True, checks=checks):
            statuses = _statuses(value)
            plain = all(check.kind != "equals" for check in checks)
            return Condition(text, plain, statuses, dead=statuses is not None and not statuses)
        case Claim(denied=True, whole=True, checks=(check,)) if check.kind in ("status", "exists"):
            return _condition_without(check, text)
        case Either(options=(Option(value=inner, conditions=conditions),)):
            every = (*conditions, condition_of(inner, text))
            return Condition(text, all(condition.plain for condition in every), allowed(every))
        case Claim() | Unknown() | Stored() | Either() | Index() | Host():
            return Condition(text)
        case _:
            return Condition(text, plain=not is_empty(value), dead=is_empty(value))


def _condition_without(check: Check, text: str) -> Condition:
    """That a status is not, or a part of the response: an error that takes the place of what the script wants."""
    if check.kind == "exists":
        return Condition(text, plain=True, absent=True)
    return Condition(text, min(check.statuses, default=0) >= _ERROR, excluded=frozenset(check.statuses))


def denied(value: Value) -> Value:
    """`!value`."""
    match value:
        case Claim():
            return replace(value, denied=not value.denied)
        case Stored(text=text):
            name = variable_of(text)
            return Claim(unset=name) if name else Claim(whole=False)
        case Plain() | Undefined():
            return Plain(is_empty(value))
        case Unknown() | Either() | Index() | Host():
            return Claim(whole=False)
        case _:
            return truth(value, absent=True)


def truth(value: Value, *, absent: bool = False) -> Value:
    """Whether something is there, or, if `absent`, is not."""
    checks = (Check("exists", value.keys),) if isinstance(value, Found) and value.source == "json" else ()
    return Claim(checks, denied=absent)


def variable_of(text: str) -> str:
    """The name in a text that is one `{{variable}}` and nothing else, else ""."""
    name = text[2:-2]
    return name if text == f"{{{{{name}}}}}" and name and not set(name) & {"{", "}"} else ""


def allowed(conditions: Iterable[Condition]) -> frozenset[int] | None:
    """The status codes that conditions allow together, None for any."""
    statuses: frozenset[int] | None = None
    for condition in conditions:
        if condition.statuses is not None:
            statuses = condition.statuses if statuses is None else statuses & condition.statuses
    return statuses


def status_of(conditions: Iterable[Condition]) -> int | None:
    """The one status code that conditions ask for, None if they ask for several or none."""
    statuses = allowed(conditions) or frozenset()
    return min(statuses) if len(statuses) == 1 else None


def minded(conditions: Sequence[Condition]) -> bool:
    """Whether a client minds all conditions by itself: parts that exist, one status, or success."""
    statuses = allowed(conditions)
    simple = statuses is None or len(statuses) == 1 or max(statuses, default=_ERROR) < _ERROR
    return simple and all(condition.plain for condition in conditions)


def _statuses(claim: Claim) -> frozenset[int] | None:
    return allowed(
        Condition("", statuses=frozenset(check.statuses)) for check in claim.checks if check.kind == "status"
    )


@dataclass(slots=True)
class Binding:
    """A name's value, and how many conditions and loops stood around its declaration."""

    value: Value
    conditions: int = 0
    loops: int = 0


@dataclass(slots=True)
class Scope:
    """Names of a block or function and what is around it; `function`: it is a function's own."""

    parent: "Scope | None" = None
    names: dict[str, Binding] = field(default_factory=dict[str, Binding])
    function: bool = False

    def find(self, name: str) -> Binding | None:
        """The binding of a name, None if the script does not declare it."""
        scope: Scope | None = self
        while scope is not None:
            if name in scope.names:
                return scope.names[name]
            scope = scope.parent
        return None

    def outermost(self) -> "Scope":
        """The script's own scope: assignments to undeclared names land here."""
        scope = self
        while scope.parent is not None:
            scope = scope.parent
        return scope


def assign(binding: Binding, value: Value, conditions: Sequence[Condition], loops: int) -> None:
    """A new value under the conditions and in the loops of now: the old one stays possible where they do not hold."""
    if loops > binding.loops:
        value = _smeared(value)
    since = tuple(conditions[binding.conditions :])
    options = (Option(binding.value), Option(value, since)) if since else (Option(value),)
    binding.value = either(options)


def _smeared(value: Value) -> Value:
    """What a value assigned in a loop may be after it."""
    match value:
        case Found():
            return approximate(value, "a loop")
        case Plain() | Stored() | Index():
            return Unknown("a loop")
        case _:
            return value


def narrowed(value: Value, conditions: Sequence[Condition]) -> Value:
    """The one of several values that it is under the conditions of now, if they decide it."""
    if isinstance(value, Either) and conditions:
        for option in reversed(value.options):
            if option.conditions and set(option.conditions) <= set(conditions):
                return option.value
    return value
