"""One script, read."""

from functools import lru_cache
from typing import Final

from pmgen.build.scripts.expressions import EXPRESSIONS
from pmgen.build.scripts.findings import Findings, Remark
from pmgen.build.scripts.machine import STEPS, STEPS_EACH, Machine
from pmgen.build.scripts.scopes import Scope
from pmgen.build.scripts.source import first_error, parse
from pmgen.build.scripts.statements import STATEMENTS

# A script that has none of these does nothing that matters.
_MARKS: Final = ("pm", "postman", "tests", "eval", "Function", "require", "request", "response")
# Part of the code that matters if it cannot be read.
_LOST: Final = (".set", "set(", "pm.", "postman", "tests[", "eval", "request", "Variable")
_LARGEST: Final = 1_000_000
_SIZE: Final = Remark(
    "script-size",
    "A script is too large or too deeply nested to be read to its end.",
    "Set the variables that it sets by --var, in an environment, or as arguments.",
)


@lru_cache(maxsize=4096)
def read_script(source: str, *, before: bool) -> Findings:
    """What one script does; `before`: it runs before the request. The answer is shared, and not to be changed."""
    if not any(mark in source for mark in _MARKS):
        return Findings()
    if len(source) > _LARGEST:
        found = Findings()
        found.remark(_SIZE)
        return found
    return _walked(source, before)


def _walked(source: str, before: bool) -> Findings:
    root = parse(source)
    machine = Machine(before, EXPRESSIONS, STATEMENTS, steps=STEPS + STEPS_EACH * len(source))
    try:
        machine.execute(root, Scope())
    except RecursionError:  # whoever called may have used up most of the stack
        machine.too_large = True
    if machine.too_large:
        machine.found.remark(_SIZE)
    line = first_error(root, _LOST)
    if line is not None:
        machine.found.remark(
            Remark(
                "script-syntax",
                f"A script is no JavaScript at its line {line}; what stands there is not read.",
                "Correct the script in Postman, or set its variables by --var or as arguments.",
            )
        )
    return machine.found
