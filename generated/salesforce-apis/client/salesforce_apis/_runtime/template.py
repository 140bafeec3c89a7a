# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""`{{variables}}` in texts, filled as Postman fills them."""

import os
import re
from collections.abc import Callable, Mapping

_VARIABLE = re.compile(r"\{\{([^{}]*?)\}\}")
# Postman gives up after this many passes, so a cycle ends with whatever is there (conformance case var-nested).
_PASSES = 19
# Where a value goes that must not be expanded again; no text of a collection can know the number of this process.
_MARK = f"\ufdd0{os.urandom(8).hex()}:"
_MARK_END = "\ufdd1"
_MARKED = re.compile(f"{_MARK}([0-9]+){_MARK_END}")


def variable_names(source: str) -> tuple[str, ...]:
    """The names between the innermost braces, in order, each once."""
    return tuple(dict.fromkeys(_VARIABLE.findall(source)))


def substitute(source: str, lookup: Callable[[str], str | None]) -> str:
    """Fills variables until nothing changes; one that `lookup` does not know (None) stays as it is.

    Substitution is textual and repeated: a value may hold variables, and a name may be made of one.
    """

    def replacement(match: re.Match[str]) -> str:
        value = lookup(match.group(1))
        return match.group(0) if value is None else value

    for _ in range(_PASSES):
        if "{{" not in source:
            break
        filled = _VARIABLE.sub(replacement, source)
        if filled == source:
            break
        source = filled
    return source


def fill(
    source: str,
    lookup: Callable[[str], str | None],
    data: Mapping[str, str],
    quote: Callable[[str], str] | None = None,
) -> str:
    """Fills variables like `substitute`, and those in `data` by values that are never expanded again.

    `quote` makes a value of `data` safe for its place. Such values are put in last, in one pass, so that neither
    braces in them nor braces around them are taken for variables.
    """
    if "{{" not in source:
        return source
    if not data:
        return substitute(source, lookup)
    values: list[str] = []

    def find(name: str) -> str | None:
        value = data.get(name)
        if value is None:
            return lookup(name)
        values.append(value if quote is None else quote(value))
        return f"{_MARK}{len(values) - 1}{_MARK_END}"

    return _MARKED.sub(
        lambda match: values[int(match.group(1))], substitute(source, find)
    )
