"""JavaScript as a syntax tree, by tree-sitter's grammar; it reads broken code too, and never fails."""

import json
import re
from collections.abc import Iterable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

_SIMPLE: Final = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": "", "\r\n": ""}
_PREFIXES: Final = {"0x": 16, "0o": 8, "0b": 2}
_OLD_OCTAL: Final = re.compile(r"0[0-7]+\Z")


def parse(source: str) -> "Node":
    """The root of a script's syntax tree."""
    return _parser().parse(source.encode("utf-8", "replace")).root_node


def code_of(node: "Node") -> str:
    """The source of a node."""
    return (node.text or b"").decode("utf-8", "replace")


def children(node: "Node | None") -> "list[Node]":
    """The named children without comments; none of no node."""
    return [child for child in node.named_children if child.type != "comment"] if node else []


def field(node: "Node", name: str) -> "Node | None":
    """A child by its role in the grammar."""
    return node.child_by_field_name(name)


def first_error(root: "Node", marks: tuple[str, ...]) -> int | None:
    """The line (from 1) of the first part that is no JavaScript and holds one of the marks, None if there is none."""
    if not root.has_error:
        return None
    for node in _errors(root):
        if any(mark in code_of(node) for mark in marks):
            return node.start_point.row + 1
    return None


def text_of_string(node: "Node") -> str:
    """What a string literal means."""
    return text_of_parts(children(node))


def text_of_parts(nodes: "Iterable[Node]") -> str:
    """What parts of a string or template mean that stand side by side."""
    text = "".join(map(text_of_part, nodes))
    if text.isascii() or not any("\ud800" <= mark <= "\udfff" for mark in text):
        return text
    # Halves of surrogate pairs that two escapes write are one character; lonely ones stay out of the project's texts.
    return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "replace")


def text_of_part(node: "Node") -> str:
    """What a part of a string or template means: plain text or one escape sequence."""
    return unescape(code_of(node)) if node.type == "escape_sequence" else code_of(node)


def unescape(code: str) -> str:
    """What one escape sequence means (ECMA-262, "String Literals"); an unfinished one is itself without backslash."""
    body = code[1:]
    if body in _SIMPLE:
        return _SIMPLE[body]
    if body[:1] in ("x", "u"):
        digits = body[1:].strip("{}")
        try:
            return _character(int(digits, 16))
        except ValueError:
            return body
    return chr(int(body, 8)) if body.isascii() and body.isdigit() and not set(body) & {"8", "9"} else body


def _character(code: int) -> str:
    return "\ufffd" if code > 0x10FFFF else chr(code)


def number_of(node: "Node") -> int | float | None:
    """What a number literal means, None if it is none."""
    code = code_of(node).replace("_", "").removesuffix("n").lower()
    try:
        if code[:2] in _PREFIXES:
            return int(code[2:], _PREFIXES[code[:2]])
        if _OLD_OCTAL.match(code):
            return int(code, 8)
        value: object = json.loads(code) if code.isascii() and code.isdigit() else float(code)
    except ValueError:
        return None
    return value if isinstance(value, int | float) else None


def _errors(root: "Node") -> "Iterator[Node]":
    """The outermost ERROR nodes, in order, without recursion."""
    stack = [root]
    while stack:
        node = stack.pop()
        if node.is_error:
            yield node
        elif node.has_error:
            stack.extend(reversed(node.children))


@cache
def _parser() -> "Parser":
    """The one parser; the grammar is loaded when a script is met."""
    from tree_sitter import Language, Parser
    from tree_sitter_javascript import language

    return Parser(Language(language()))
