"""Types of a surface as texts: what their annotations are made of."""

import ast
from collections.abc import Iterator


def union_members(text: str) -> tuple[ast.expr, ...]:
    """The members of a union, a lone type being its only one; none for a text that is no annotation."""
    try:
        return tuple(_members(ast.parse(text, mode="eval").body))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ()


def members_of(node: ast.expr) -> tuple[ast.expr, ...]:
    """The members of a union that is parsed already."""
    return tuple(_members(node))


def _members(node: ast.expr) -> Iterator[ast.expr]:
    if isinstance(node, ast.BinOp):
        yield from _members(node.left)
        yield from _members(node.right)
    else:
        yield node
