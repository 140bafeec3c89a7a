# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""`{{variables}}` in texts, filled as Postman fills them."""

import os
import re
from collections.abc import Callable, Mapping

_VARIABLE = re.compile(r"\{\{([^{}]*?)\}\}")
# Postman gives up after this many passes, so a cycle ends with whatever is there (conformance case var-nested).
_PASSES = 19
# How much longer a text may become in one pass, besides its longest value: values that hold each other grow as powers.
_GROWTH = 2_000_000
# Where a value goes that must not be expanded again; no text of a collection can know the number of this process.
_MARK = f"\ufdd0{os.urandom(8).hex()}:"
_MARK_END = "\ufdd1"
_MARKED = re.compile(f"{_MARK}([0-9]+){_MARK_END}")


def variable_names(source: str) -> tuple[str, ...]:
    """The names between the innermost braces, in order, each once."""
    return tuple(dict.fromkeys(_VARIABLE.findall(source)))


def substitute(source: str, lookup: Callable[[str], str | None]) -> str:
    """Fills variables until nothing changes; one that `lookup` does not know (None) stays as it is.

    Substitution is textual and repeated: a value may hold variables, and a name may be made of one. It stops before a
    text that grows without measure (`grows_endlessly`).
    """
    for _ in range(_PASSES):
        if "{{" not in source:
            break
        filled = _filled(source, lookup)
        if filled is None or filled == source:
            break
        source = filled
    return source


def grows_endlessly(source: str, lookup: Callable[[str], str | None]) -> bool:
    """Whether filling a text leads to one of more than two million characters, as variables do that hold each other."""
    for _ in range(_PASSES):
        filled = _filled(source, lookup) if "{{" in source else source
        if filled is None:
            return True
        if filled == source:
            return False
        source = filled
    return False


def _filled(source: str, lookup: Callable[[str], str | None]) -> str | None:
    """One pass; None if the text would become too long."""
    parts: list[str] = []
    end = growth = longest = 0
    for match in _VARIABLE.finditer(source):
        value = lookup(match.group(1))
        if value is None:
            continue
        growth += len(value)
        longest = max(longest, len(value))
        if growth - longest > _GROWTH:
            return None
        parts += (source[end : match.start()], value)
        end = match.end()
    return "".join((*parts, source[end:])) if parts else source


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
