"""Whether one annotation takes more values than another, as far as their texts tell."""

import ast
from typing import Literal, TypeAlias

from pmgen.model.annotations import union_members

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
    found = {ast.unparse(node) for node in union_members(text)} or {text}
    return frozenset(one for one in found if not (one.startswith("Literal[") and "str" in found))


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
