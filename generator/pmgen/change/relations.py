"""Whether one annotation takes more values than another, as far as their texts tell."""

import ast
from collections.abc import Iterator
from typing import Literal, TypeAlias

# How the new type lies to the old one.
Relation: TypeAlias = Literal["same", "wider", "narrower", "other"]


def relation(old: str, new: str) -> Relation:
    """How the new type lies to the old one; "same" also where only the values that an open enumeration names differ."""
    before, after = _options(old), _options(new)
    if before == after:
        return "same"
    if "Any" in after:
        return "wider"
    if "Any" in before:
        return "narrower"
    upwards, downwards = _covers(after, before), _covers(before, after)
    if upwards and downwards:
        return "same"
    return "wider" if upwards else "narrower" if downwards else "other"


def _options(text: str) -> frozenset[str]:
    """The members of a union; an open enumeration is a text."""
    try:
        found = {ast.unparse(node) for node in _parts(ast.parse(text, mode="eval").body)}
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return frozenset({text})
    return frozenset(one for one in found if not (one.startswith("Literal[") and "str" in found))


def _parts(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _parts(node.left)
        yield from _parts(node.right)
    else:
        yield node


def _covers(larger: frozenset[str], smaller: frozenset[str]) -> bool:
    """Whether each member of a union is one of another, or less than one of it."""
    return all(any(_holds(big, small) for big in larger) for small in smaller)


def _holds(big: str, small: str) -> bool:
    if big == small or (big, small) == ("float", "int"):
        return True
    kinds = big.partition("[")[0], small.partition("[")[0]
    if kinds[0] != kinds[1] or kinds[0] not in {"list", "dict"}:
        return False
    return relation(_inner(small), _inner(big)) in {"same", "wider"}


def _inner(text: str) -> str:
    inner = text.partition("[")[2].removesuffix("]")
    return inner.removeprefix("str, ") if text.startswith("dict") else inner
