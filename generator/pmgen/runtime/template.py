# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""`{{variables}}` in texts, filled as Postman fills them."""

import re
from collections.abc import Callable

_VARIABLE = re.compile(r"\{\{([^{}]*?)\}\}")
# Postman gives up after this many passes, so a cycle ends with whatever is there (conformance case var-nested).
_PASSES = 19


def variable_names(source: str) -> tuple[str, ...]:
    """The names between the innermost braces, in order, each once."""
    return tuple(dict.fromkeys(_VARIABLE.findall(source)))


def substitute(source: str, lookup: Callable[[str], str | None]) -> str:
    """Fills variables until nothing changes; one that `lookup` does not know (None) stays as it is.

    Substitution is textual and repeated: a value may hold variables, and a name may be made of one.
    """

    def fill(match: re.Match[str]) -> str:
        value = lookup(match.group(1))
        return match.group(0) if value is None else value

    for _ in range(_PASSES):
        if "{{" not in source:
            break
        filled = _VARIABLE.sub(fill, source)
        if filled == source:
            break
        source = filled
    return source
