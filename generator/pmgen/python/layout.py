"""Brackets as black lays them out: on one line where they fit, else one item a line with a comma at the end.

Generated files are large and black is slow, so they are written as black would leave them (a test compares). `fits`
tells whether that is so for sure; what is not goes through black.
"""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

WIDTH: Final = 88
INDENT: Final = "    "
_STRING: Final = r"""(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*')"""
_WHOLE: Final = re.compile(
    rf"#.*|\"\"\".*|from [\w.]+ import \(|(?:result = )?(?:await )?client[\w.]*\((?:\))?"
    rf"|(?:\w+=|(?:{_STRING}|\d+): )?(?:{_STRING}|\w+),|(?:\w+=)?{_STRING}|\+ {_STRING},?"
)


def width(text: str) -> int:
    """How many columns a line takes, as black counts: wide characters are two."""
    if text.isascii():
        return len(text)
    return sum(_columns(character) for character in text)


def _columns(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


@dataclass(frozen=True, slots=True)
class Group:
    """A bracket with items, each with what stands before it (`name=`, `"key": `)."""

    opening: str
    items: "tuple[tuple[str, Code], ...]"
    closing: str


@dataclass(frozen=True, slots=True)
class Sum:
    """Texts joined by `+`."""

    pieces: tuple[str, ...]


Code: TypeAlias = str | Group | Sum


def call(function: str, positional: Sequence[Code] = (), keywords: Sequence[tuple[str, Code]] = ()) -> Group:
    """A call."""
    items = (*(("", code) for code in positional), *((f"{name}=", code) for name, code in keywords))
    return Group(f"{function}(", items, ")")


def mapping(members: Sequence[tuple[str, Code]]) -> Group:
    """A dict of printed keys."""
    return Group("{", tuple((f"{key}: ", value) for key, value in members), "}")


def sequence(items: Sequence[Code], brackets: str = "()") -> Group:
    """A tuple or list."""
    return Group(brackets[0], tuple(("", item) for item in items), brackets[1])


def flat(code: Code) -> str:
    """The code on one line."""
    if isinstance(code, str):
        return code
    if isinstance(code, Sum):
        return " + ".join(code.pieces)
    inside = ", ".join(before + flat(item) for before, item in code.items)
    comma = "," if code.opening == "(" and len(code.items) == 1 else ""
    return f"{code.opening}{inside}{comma}{code.closing}"


def lay(code: Code, indent: int, before: int = 0, after: int = 0) -> str:
    """The code, broken where it does not fit.

    Args:
        code: what to print.
        indent: how deep its line is indented, in characters.
        before: how many characters stand before it on its line, the indent not counted.
        after: how many follow it on its last line.
    """
    if isinstance(code, str):
        return code
    line = flat(code)
    if isinstance(code, Sum):
        return line if indent + before + width(line) + after <= WIDTH else f"\n{' ' * indent}+ ".join(code.pieces)
    if not code.items or ("\n" not in line and indent + before + width(line) + after <= WIDTH):
        return line
    inner = indent + len(INDENT)
    pad = " " * inner
    lines = "".join(f"{pad}{head}{lay(item, inner, width(head), 1)},\n" for head, item in code.items)
    return f"{code.opening}\n{lines}{' ' * indent}{code.closing}"


def annotated(name: str, annotation: str, value: Code | None, indent: int) -> str:
    """`name: annotation = value`, broken as black breaks it: a long union in brackets, else the last bracket."""
    pad = " " * indent
    tail = "" if value is None else f" = {_head(value)}"
    if indent + width(f"{name}: {annotation}{tail}") <= WIDTH:
        return f"{pad}{name}: {annotation}" + _assigned(value, indent, width(f"{name}: {annotation} = "))
    if value is not None and indent + width(f"{name}: {annotation} = (") <= WIDTH:
        inner = indent + len(INDENT)
        return f"{pad}{name}: {annotation} = (\n{' ' * inner}{lay(value, inner)}\n{pad})"
    broken = _broken_annotation(annotation, indent)
    return f"{pad}{name}: {broken}" + _assigned(value, indent, width(broken.rpartition("\n")[2]) - indent + 3)


def assigned_type(name: str, text: str) -> str:
    """`name: TypeAlias = text`, broken as black breaks it."""
    line = f"{name}: TypeAlias = {text}"
    return line if width(line) <= WIDTH else f"{name}: TypeAlias = {_broken_annotation(text, 0)}"


def _head(value: Code) -> str:
    return value.opening if isinstance(value, Group) and value.items else flat(value)


def _assigned(value: Code | None, indent: int, before: int) -> str:
    return "" if value is None else f" = {lay(value, indent, before)}"


def _broken_annotation(annotation: str, indent: int) -> str:
    """An annotation over several lines: unions at their bars, in brackets; anything else inside its first bracket."""
    pad = " " * indent
    inner = pad + INDENT
    options = union_options(annotation)
    if len(options) > 1:
        one = f"{inner}{annotation}"
        printed = [
            _broken_option(option, indent + len(INDENT), 2 if place else 0) for place, option in enumerate(options)
        ]
        body = one if width(one) <= WIDTH else inner + f"\n{inner}| ".join(printed)
        return f"(\n{body}\n{pad})"
    opening, bracket, rest = annotation.partition("[")
    if bracket:
        return f"{opening}[\n{inner}{_broken_item(rest[:-1], indent + len(INDENT))}\n{pad}]"
    return f"(\n{inner}{annotation}\n{pad})" if width(f"{inner}{annotation}") <= WIDTH else annotation


def _broken_item(item: str, indent: int) -> str:
    """What stands in the brackets of a list, over several lines if it is a union that does not fit."""
    options = union_options(item)
    if indent + width(item) <= WIDTH or len(options) < 2:
        return item
    printed = [_broken_option(option, indent, 2 if place else 0) for place, option in enumerate(options)]
    return f"\n{' ' * indent}| ".join(printed)


def returned(annotation: str, indent: int) -> str:
    """The end of a `def` with a parameter a line: `) -> annotation:`, a long one broken in its brackets."""
    pad = " " * indent
    line = f"{pad}) -> {annotation}:"
    opening, bracket, rest = annotation.partition("[")
    if width(line) <= WIDTH or not bracket or not rest.endswith("]"):
        return line
    inner = f"{pad}{INDENT}{rest[:-1]}"
    if width(inner) > WIDTH:
        inner = "\n".join(f"{pad}{INDENT}{item}," for item in rest[:-1].split(", "))
    return f"{pad}) -> {opening}[\n{inner}\n{pad}]:"


def class_head(name: str, base: str) -> str:
    """The first line of a class; black breaks a long one in its brackets."""
    line = f"class {name}({base}):"
    return line if width(line) <= WIDTH else f"class {name}(\n{INDENT}{base}\n):"


def _broken_option(option: str, indent: int, before: int) -> str:
    """An option of a union; a long list of literals has one a line."""
    if indent + before + width(option) <= WIDTH or not option.startswith("Literal["):
        return option
    pad = " " * (indent + len(INDENT))
    values = re.findall(_STRING, option)
    return "Literal[\n" + "".join(f"{pad}{value},\n" for value in values) + f"{' ' * indent}]"


def union_options(annotation: str) -> list[str]:
    """The options of a union at its outermost level."""
    options: list[str] = []
    depth = start = 0
    for place, character in enumerate(annotation):
        depth += (character in "[(") - (character in "])")
        if character == "|" and depth == 0:
            options.append(annotation[start:place].strip())
            start = place + 1
    return [*options, annotation[start:].strip()]


def parameter(name: str, annotation: str, default: str | None, indent: int) -> str:
    """A parameter on a line of its own, with its comma."""
    tail = "" if default is None else f" = {default}"
    line = f"{' ' * indent}{name}: {annotation}{tail},"
    if width(line) <= WIDTH or len(union_options(annotation)) < 2:
        return line
    return f"{' ' * indent}{name}: {_broken_annotation(annotation, indent)}{tail},"


def fits(source: str) -> bool:
    """Whether no line is too long, so that black has nothing to break; docstrings and strings do not matter to it."""
    lines = source.split("\n")
    if source.isascii() and max(map(len, lines)) <= WIDTH:
        return True
    quoted = False
    for line in lines:
        inside = quoted
        if line.count('"""') % 2:
            quoted = not quoted
        if width(line) > WIDTH and not inside and not _is_whole(line):
            return False
    return True


def _is_whole(line: str) -> bool:
    """Whether black has nothing to break in a long line: a comment, a docstring, one item, the head of an import."""
    return bool(_WHOLE.fullmatch(line.strip()))


def import_line(module: str, names: Sequence[str], indent: int = 0) -> str:
    """`from module import names`, sorted as people sort them: constants, classes, functions."""
    pad = " " * indent
    ordered = sorted(names, key=lambda name: (0 if name.isupper() else 1 if name[:1].isupper() else 2, name))
    line = f"{pad}from {module} import {', '.join(ordered)}"
    if width(line) <= WIDTH:
        return line
    inner = "".join(f"{pad}{INDENT}{name},\n" for name in ordered)
    return f"{pad}from {module} import (\n{inner}{pad})"


def getter(name: str, result: str, indent: int) -> str:
    """The `def` of a property."""
    pad = " " * indent
    line = f"{pad}def {name}(self) -> {result}:"
    return line if width(line) <= WIDTH else f"{pad}def {name}(\n{pad}{INDENT}self,\n{pad}) -> {result}:"
