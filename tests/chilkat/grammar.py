"""Expressions of the languages that no compiler here reads: tokens, kinds of values, and calls by the reference.

What is read is what snippets hold: literals, variables, sums, built-in functions, properties and calls of Chilkat's
objects. Anything else is a fault, and so is a member that the reference does not know, a wrong number or kind of
arguments, and a variable that has no value yet.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from pmgen.chilkat.reference import CLASSES, Method

NAME = r"[A-Za-z_]\w*"


class Fault(Exception):
    """What is wrong with a line."""


@dataclass(frozen=True, slots=True)
class Lexis:
    """What expressions are made of.

    Attributes:
        string: a whole literal.
        name: a variable.
        words: built-in functions and constants, and the kind of value each gives.
        booleans: the kind that `true` and `false`, or what stands for them, have.
        by_class: whether calls name the class and take the object as their first argument (PureBasic).
        fold: whether case does not count in names.
        compares: the signs that compare.
    """

    string: str
    name: str = NAME
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    booleans: str = "bool"
    by_class: bool = False
    fold: bool = False
    compares: tuple[str, ...] = ("=", "<", "<=", ">=", "<>")

    @property
    def pattern(self) -> "re.Pattern[str]":
        """A token."""
        words = "|".join(sorted(map(re.escape, self.words), key=len, reverse=True)) or "(?!)"
        signs = "|".join(sorted(map(re.escape, {*self.compares, "::", *"-+&=<>(),."}), key=len, reverse=True))
        return re.compile(
            rf"(?P<member>(?<=\.)[A-Za-z]\w*)|(?P<string>{self.string})|(?P<number>-?\d+\b)|(?P<word>(?:{words})(?!\w))|(?P<name>{self.name})"
            rf"|(?P<sign>{signs})|(?P<space> +)|(?P<bad>.)"
        )


@dataclass(slots=True)
class Values:
    """The variables so far, by name, with the kind of value each holds; "" for one that is only declared.

    `told` is what Chilkat's objects are told, in the order of the lines: `new Class`, `call Class Method`, `set Class
    Property`.
    """

    kinds: dict[str, str] = field(default_factory=dict[str, str])
    told: list[str] = field(default_factory=list[str])
    fold: bool = False
    unset: set[str] = field(default_factory=set[str])

    def known(self, name: str) -> bool:
        """Whether a variable was declared or given a value."""
        return self._key(name) in self.kinds

    def kind(self, name: str) -> str:
        """The kind of a variable's value."""
        if not self.known(name):
            raise Fault(f"{name} is not declared")
        return self.kinds[self._key(name)]

    def put(self, name: str, kind: str) -> None:
        """Gives a variable a value of a kind."""
        self.kinds[self._key(name)] = kind
        self.unset.discard(self._key(name))

    def declare(self, name: str, kind: str) -> None:
        """Makes a variable known; an object is none before it gets one."""
        self.put(name, kind)
        if kind in CLASSES:
            self.unset.add(self._key(name))

    def class_of(self, name: str) -> str:
        """The class of an object."""
        kind = self.kind(name)
        if kind not in CLASSES:
            raise Fault(f"{name} is no object here")
        if self._key(name) in self.unset:
            raise Fault(f"{name} is no object yet")
        return kind

    def _key(self, name: str) -> str:
        return name.lower() if self.fold else name


class Expression:
    """The tokens of one expression, read from left to right."""

    def __init__(self, text: str, lexis: Lexis, values: Values) -> None:
        self.lexis = lexis
        self.values = values
        self.tokens = [
            (match.lastgroup or "", match.group())
            for match in lexis.pattern.finditer(text)
            if match.lastgroup != "space"
        ]
        self.place = 0

    def whole(self) -> str:
        """The kind of the whole expression."""
        kind = self.sum()
        self.end()
        return kind

    def condition(self) -> None:
        """Two sums compared."""
        self.sum()
        if self.next()[1] not in self.lexis.compares:
            raise Fault("no comparison")
        self.sum()
        self.end()

    def end(self) -> None:
        """Nothing more."""
        if self.place < len(self.tokens):
            raise Fault(f"{self.tokens[self.place][1]!r} is too much")

    def sum(self) -> str:
        """Terms joined by signs; a text if any of them is one."""
        kinds = [self.term()]
        while self.ahead()[1] in ("+", "-", "&"):
            self.next()
            kinds.append(self.term())
        if len(kinds) == 1:
            return kinds[0]
        return "string" if "string" in kinds else "int"

    def term(self) -> str:
        """A literal, a variable, a call or an expression in parentheses."""
        group, text = self.next()
        match group:
            case "string":
                return "string"
            case "number":
                return "int"
            case "word":
                return self._word(text)
            case "name" if self.lexis.by_class and self.ahead()[1] == "::":
                return self._of_class(text)
            case "name" if self.ahead()[1] == ".":
                return self._member(text)
            case "name":
                return self.values.kind(text) or self._unset(text)
            case "sign" if text == "(":
                kind = self.sum()
                self.expect(")")
                return kind
            case _:
                raise Fault(f"{text!r} is no value")

    def arguments(self, method: Method, end: str = ")") -> None:
        """The arguments of a method, and what ends them ("" for the end of the text)."""
        for place, (_, wanted) in enumerate(method.parameters):
            if place:
                self.expect(",")
            fits(self.sum(), wanted, method.name)
        if end:
            self.expect(end)
        else:
            self.end()

    def next(self) -> tuple[str, str]:
        """The next token."""
        token = self.ahead()
        self.place += 1
        return token

    def ahead(self) -> tuple[str, str]:
        """The next token, which stays; empty at the end."""
        return self.tokens[self.place] if self.place < len(self.tokens) else ("", "")

    def expect(self, text: str) -> None:
        """A token that must be there."""
        found = self.next()[1]
        if found != text:
            raise Fault(f"{found!r} instead of {text!r}")

    def _unset(self, name: str) -> str:
        raise Fault(f"{name} has no value yet")

    def _word(self, text: str) -> str:
        kind = self.lexis.words[text]
        if self.ahead()[1] == "(" and kind != "bool":
            self.next()
            self.sum()
            self.expect(")")
        return kind

    def _member(self, name: str) -> str:
        cls = CLASSES[self.values.class_of(name)]
        self.expect(".")
        member = self.next()[1]
        if self.ahead()[1] == "(":
            self.next()
            method = method_of(cls.name, member)
            self.values.told.append(f"call {cls.name} {member}")
            self.arguments(method)
            return result(method)
        return property_kind(cls.name, member)

    def _of_class(self, name: str) -> str:
        """`CkClass::ckMember(object, arguments)`."""
        cls = name.removeprefix("Ck")
        self.expect("::")
        member = self.next()[1]
        self.expect("(")
        if member == "ckCreate":
            self.expect(")")
            self.values.told.append(f"new {cls}")
            return known_class(cls)
        fits(self.sum(), known_class(cls), member)
        if member == "ckDispose":
            self.expect(")")
            return "void"
        if member.startswith("setCk"):
            self.expect(",")
            self.values.told.append(f"set {cls} {member.removeprefix('setCk')}")
            fits(self.sum(), property_kind(cls, member.removeprefix("setCk"), written=True), member)
            self.expect(")")
            return "void"
        return self._called(cls, member.removeprefix("ck"))

    def _called(self, cls: str, member: str) -> str:
        if member in CLASSES[cls].properties:
            self.expect(")")
            return property_kind(cls, member)
        method = method_of(cls, member)
        self.values.told.append(f"call {cls} {member}")
        if method.parameters:
            self.expect(",")
        self.arguments(method)
        return result(method)


def known_class(name: str) -> str:
    """The name of a class of the reference."""
    if name not in CLASSES:
        raise Fault(f"there is no class {name}")
    return name


def method_of(cls: str, name: str) -> Method:
    """A method of a class."""
    found = CLASSES[known_class(cls)].methods.get(name)
    if found is None:
        raise Fault(f"{cls} has no method {name}")
    return found


def property_kind(cls: str, name: str, *, written: bool = False) -> str:
    """The kind of a property of a class."""
    found = CLASSES[known_class(cls)].properties.get(name)
    if found is None or (written and not found.writable):
        raise Fault(f"{cls} has no property {name} here")
    return found.kind


def result(method: Method) -> str:
    """The kind of what a method gives back: the class of an object."""
    return method.returns or method.result


def fits(kind: str, wanted: str, where: str) -> None:
    """Whether a value may stand where another kind is wanted; truth is a number in many languages."""
    if kind != wanted and (kind, wanted) not in (("int", "bool"), ("bool", "int")):
        raise Fault(f"{where}: {kind or 'nothing'} instead of {wanted}")
