"""What the variables of a snippet are called in each language."""

from collections.abc import Callable
from typing import TypeAlias

from pmgen.chilkat.expressions import Variable
from pmgen.chilkat.program import Program

Rule: TypeAlias = Callable[[Variable], str]


def bare(variable: Variable) -> str:
    """The neutral name as it is."""
    return variable.name


def small_first(variable: Variable) -> str:
    """The neutral name; one that starts with a capital would be a constant (Ruby), which is set only once."""
    return f"v_{variable.name}" if variable.name[:1].isupper() else variable.name


def dollar(variable: Variable) -> str:
    """`$name`."""
    return f"${variable.name}"


def at_sign(variable: Variable) -> str:
    """`@name`."""
    return f"@{variable.name}"


def dollar_hungarian(variable: Variable) -> str:
    """`$oName`, `$sName` and so on; only the outermost index stays bare."""
    prefix = {"object": "o", "string": "s", "int": "i", "bool": "b"}.get(variable.kind, "")
    if variable.name == "i" and variable.kind == "int":
        return "$i"
    return f"${prefix}{variable.name[:1].upper()}{variable.name[1:]}"


def hungarian(objects: str, strings: str, ints: str, bools: str) -> Rule:
    """A rule that puts a prefix for the kind before the name, which then starts with a capital; i, j, k stay bare."""
    prefixes = {"object": objects, "string": strings, "int": ints, "bool": bools}

    def rule(variable: Variable) -> str:
        if len(variable.name) == 1 and variable.kind == "int":
            return variable.name
        return prefixes[variable.kind] + variable.name[:1].upper() + variable.name[1:]

    return rule


def name_all(program: Program, rule: Rule, reserved: frozenset[str], *, fold: bool) -> dict[str, str]:
    """The printed name of every variable by its neutral one, no two alike.

    Args:
        program: whose variables.
        rule: the language's way.
        reserved: words that no variable can be; in small letters where case does not count.
        fold: whether the language takes `Id` and `id` for the same.
    """
    names: dict[str, str] = {}
    taken: set[str] = set()
    for variable in program.variables:
        name = rule(variable)
        if (name.lower() if fold else name) in reserved:
            name = rule(Variable(f"v_{variable.name}", variable.kind, variable.cls))
        number = 2
        chosen = name
        while (chosen.lower() if fold else chosen) in taken:
            chosen = f"{name}_{number}"
            number += 1
        taken.add(chosen.lower() if fold else chosen)
        names[variable.name] = chosen
    return names
