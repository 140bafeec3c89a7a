"""Statements that set a variable: they become captures, constants or remarks."""

from typing import TYPE_CHECKING, Final

from pmgen.build.scripts.data import printed
from pmgen.build.scripts.findings import Remark
from pmgen.build.scripts.machine import shortened
from pmgen.build.scripts.scopes import Condition, minded, status_of, variable_of
from pmgen.build.scripts.values import Either, Found, Option, Piece, Plain, Stored, Undefined, Value, cause_of
from pmgen.model.scripts import Capture
from pmgen.runtime.template import variable_names

if TYPE_CHECKING:
    from pmgen.build.scripts.machine import Machine

# The scope that each of Postman's functions writes to.
SETTERS: Final = {
    "pm.environment.set": "environment",
    "pm.collectionVariables.set": "collection",
    "pm.globals.set": "globals",
    "pm.variables.set": "local",
    "postman.setEnvironmentVariable": "environment",
    "postman.setGlobalVariable": "globals",
}
_NAMELESS: Final = Remark(
    "script-name", "A script sets a variable whose name it computes.", "Set it in an environment, or by --var."
)
_CONDITION: Final = Remark(
    "script-condition",
    "A script sets {names} only on a condition that the client does not ask; it sets them whenever the response has "
    "what they are set to.",
    "Give the argument where the condition matters.",
)
_FRESH: Final = Remark(
    "script-fresh",
    "A script sets {names} to a new time or random value before each request; the client makes a new one at each place "
    "that uses them.",
    "Write the dynamic variable itself where the value is used, as {{$isoTimestamp}} or {{$guid}}.",
)
_AFTER: Final = Remark(
    "script-after",
    "A script sets {names} to a text or to another variable's value after the response; the client does not.",
    "Give the value as an argument of the later call, or set it in the client's variables.",
)
_SOMETIMES: Final = Remark(
    "script-condition",
    "A script sets {names} before the request only on a condition that is not known.",
    "Set them in an environment, or by --var.",
)


def set_variable(machine: "Machine", scope: str, arguments: tuple[Value, ...]) -> None:
    """`pm.environment.set(name, value)`."""
    name = arguments[0] if arguments else Undefined()
    value = arguments[1] if len(arguments) > 1 else Undefined()
    if not isinstance(name, Plain) or name.value in (None, ""):
        machine.found.sets.append("a computed name")
        machine.found.remark(_NAMELESS)
        return
    variable = printed(name)
    before = machine.before
    outcome = _set_before(machine, variable, value) if before else _set_after(machine, variable, scope, value)
    machine.found.sets.append(outcome)


def _set_before(machine: "Machine", name: str, value: Value) -> str:
    """A constant, if the value is a text and nothing that is unknown decides whether it is set."""
    text = _constant(name, value)
    if text is None:
        return _computed(machine, name, value)
    certain = all(condition.plain or condition.unset == name for condition in machine.conditions)
    if not certain:
        machine.found.remark(_SOMETIMES, _shown(name))
        return "a condition"
    if any(inner.startswith("$") for inner in variable_names(text)):
        machine.found.remark(_FRESH, _shown(name))
    machine.found.constants.append((name, text))
    return "constant"


def _constant(name: str, value: Value) -> str | None:
    """The text that a variable is set to; `get("x") || "a"` is "a" where x has no value."""
    match value:
        case Either(options=(Option(value=Plain() as fallback), Option(value=Stored(text=text)))):
            return printed(fallback) if variable_of(text) == name and not _conditional(value) else None
        case Plain(value=None):
            return None
        case Plain() | Stored():
            return printed(value)
        case _:
            return None


def _conditional(value: Either) -> bool:
    return any(option.conditions for option in value.options)


def _computed(machine: "Machine", name: str, value: Value) -> str:
    """Remarks what a variable is computed from."""
    cause = cause_of(_telling(value))
    when = "before the request" if machine.before else "after the response"
    machine.found.remark(
        Remark(
            "script-variable",
            f"A script sets {{names}} {when} to what only running it can tell: {cause}.",
            "Give the value by --var, in an environment, or as an argument of the call.",
        ),
        _shown(name),
    )
    return cause


def _telling(value: Value) -> Value:
    """The part of a value that says most about where it comes from."""
    return value.options[-1].value if isinstance(value, Either) else value


def _set_after(machine: "Machine", name: str, scope: str, value: Value) -> str:
    """Captures of what the value may be, the preferred one last."""
    options = value.options if isinstance(value, Either) else (Option(value),)
    exact = [option for option in options if _is_exact(option.value)]
    for option in exact:
        with machine.under(*option.conditions):
            _capture(machine, name, scope, option.value)
    rest = [option for option in options if option not in exact]
    if not rest:
        return "capture"
    if all(isinstance(option.value, Plain | Stored | Undefined) for option in rest):
        machine.found.remark(_AFTER, _shown(name))
        return "capture" if exact else "a text after the response"
    outcome = _computed(machine, name, rest[-1].value)
    return "capture" if exact else outcome


def _is_exact(value: Value) -> bool:
    """Whether a value is a place of the response, or a piece of the text there."""
    place = value.of if isinstance(value, Piece) else value
    return isinstance(place, Found) and not place.how


def _capture(machine: "Machine", name: str, scope: str, value: Value) -> None:
    place = value.of if isinstance(value, Piece) else value
    split = value.split if isinstance(value, Piece) else ()
    assert isinstance(place, Found), "only places of the response are captured"
    conditions = tuple(dict.fromkeys(machine.conditions))
    status = status_of(conditions)
    capture = Capture(
        name, place.keys, place.source, _text(conditions), status, scope, split, machine.origin()
    )
    absent = any(condition.absent for condition in conditions)
    kept = machine.found.capture(capture, last=not absent)
    if not kept or not minded(conditions):
        machine.found.remark(_CONDITION, _shown(name))


def _text(conditions: tuple[Condition, ...]) -> str:
    """Conditions as one text."""
    return shortened(" && ".join(condition.text for condition in conditions if condition.text))


def _shown(name: str) -> str:
    return f'"{shortened(name)}"'
