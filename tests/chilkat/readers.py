"""Readers of the languages that no compiler or grammar here knows: every line must be a statement of the language's.

A language is a table of the forms of its statements. `faults` reads a snippet line by line: strings and comments by the
language's own rules, blocks that open and close, variables before they are used, calls by Chilkat's reference.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from pmgen.chilkat.reference import Method

from tests.chilkat.grammar import Expression, Fault, Lexis, Values, fits, known_class, method_of, property_kind, result

# Ends the name of a block in which an object is made only to hold what a call gave back (DataFlex).
_TAKEN = " taken"


@dataclass(frozen=True, slots=True)
class Reader:
    """A language.

    Attributes:
        lexis: what its expressions are made of.
        comment: what starts a comment line.
        forms: pairs of what a statement does and its pattern. `{n}` is a name, `{x}` an expression, `{o}` an object.
        declares: whether variables must be declared before they get a value.
        types: the kind of value that a word of a declaration stands for.
    """

    lexis: Lexis
    comment: str
    forms: tuple[tuple[str, str], ...]
    declares: bool = False
    types: Mapping[str, str] = field(default_factory=dict[str, str])

    def patterns(self) -> list[tuple[str, "re.Pattern[str]"]]:
        """The forms as regular expressions."""
        name = self.lexis.name
        slots = {"{n}": f"(?P<name>{name})", "{o}": f"(?P<object>{name})", "{x}": "(?P<expression>.+)"}
        slots |= {
            "{c}": r"(?P<cls>\w+)",
            "{m}": r"(?P<member>\w+)",
            "{a}": "(?P<arguments>.*)",
            "{t}": r"(?P<type>\S+)",
        }
        made: list[tuple[str, re.Pattern[str]]] = []
        for does, text in self.forms:
            for slot, pattern in slots.items():
                text = text.replace(slot, pattern)
            made.append((does, re.compile(text)))
        return made


def faults(source: str, reader: Reader) -> list[str]:
    """What is wrong with a snippet, line by line."""
    return read(source, reader)[0]


def read(source: str, reader: Reader) -> tuple[list[str], list[str]]:
    """What is wrong with a snippet, and what it tells Chilkat's objects (`Values.told`)."""
    values = Values(fold=reader.lexis.fold)
    reading = _Reading(reader, reader.patterns(), values)
    found = list(reading.lines(source))
    return [*found, *(f"{block} is not closed" for block in reading.open)], values.told


@dataclass(slots=True)
class _Reading:
    reader: Reader
    patterns: list[tuple[str, "re.Pattern[str]"]]
    values: Values
    open: list[str] = field(default_factory=list[str])

    def lines(self, source: str) -> Iterator[str]:
        for number, line in enumerate(source.splitlines(), 1):
            text = line.strip()
            if not text or text.startswith(self.reader.comment):
                continue
            try:
                self._line(text)
            except Fault as fault:
                yield f"{number}: {fault}: {text}"

    def _line(self, text: str) -> None:
        for does, pattern in self.patterns:
            match = pattern.fullmatch(text)
            if match is not None:
                self._do(does, {name: value for name, value in match.groupdict().items() if value is not None})
                return
        raise Fault("no statement")

    def _do(self, does: str, parts: Mapping[str, str]) -> None:
        action, _, block = does.partition(" ")
        match action:
            case "plain":
                pass
            case "open":
                self.open.append(block)
                if "expression" in parts:
                    self._expression(parts["expression"]).condition()
            case "close":
                # Where all blocks end alike, the end does not say which.
                if not self.open or self.open.pop().removesuffix(_TAKEN) != block != "":
                    raise Fault(f"no {block} is open")
            case "test":
                self._expression(parts["expression"]).condition()
            case _:
                getattr(self, f"_{action}")(parts)

    def _expression(self, text: str) -> Expression:
        return Expression(text, self.reader.lexis, self.values)

    def _declare(self, parts: Mapping[str, str]) -> None:
        kind = known_class(parts["cls"]) if "cls" in parts else self.reader.types.get(parts.get("type", ""), "")
        self.values.declare(parts["name"], kind)

    def _create(self, parts: Mapping[str, str]) -> None:
        """A new object in a variable that is there, where variables are declared."""
        self._target(parts["name"])
        self._make(parts)

    def _hold(self, parts: Mapping[str, str]) -> None:
        """A variable that will be an object."""
        self._target(parts["name"])

    def _make(self, parts: Mapping[str, str]) -> None:
        """A new object in a new variable."""
        if not (self.open and self.open[-1].endswith(_TAKEN)):
            self.values.told.append(f"new {parts['cls']}")
        self.values.put(parts["name"], known_class(parts["cls"]))

    def _assign(self, parts: Mapping[str, str]) -> None:
        kind = self._expression(parts["expression"]).whole()
        self._target(parts["name"])
        before = self.values.kind(parts["name"]) if self.values.known(parts["name"]) else ""
        if kind == "void":
            raise Fault("nothing to assign")
        if before:
            fits(kind, before, parts["name"])
        self.values.put(parts["name"], before or kind)

    def _begin(self, parts: Mapping[str, str]) -> None:
        """A new variable with its first value."""
        kind = self._expression(parts["expression"]).whole()
        wanted = parts.get("cls") or self.reader.types.get(parts.get("type", ""), "")
        if wanted and (kind in ("string", "int", "bool") or "cls" in parts):
            fits(kind, wanted, parts["name"])
        self.values.put(parts["name"], kind)

    def _put(self, parts: Mapping[str, str]) -> None:
        cls = self.values.class_of(parts["object"])
        wanted = property_kind(cls, parts["member"], written=True)
        self.values.told.append(f"set {cls} {parts['member']}")
        fits(self._expression(parts["expression"]).whole(), wanted, parts["member"])

    def _run(self, parts: Mapping[str, str]) -> None:
        """A call or a printed value by itself."""
        self._expression(parts["expression"]).whole()

    def _send(self, parts: Mapping[str, str]) -> None:
        """A call of a method without a result, arguments bare."""
        method = self._method(parts)
        if method.result != "void":
            raise Fault(f"the result of {method.name} is lost")
        self._expression(parts["arguments"]).arguments(method, "")

    def _method(self, parts: Mapping[str, str]) -> Method:
        cls = self.values.class_of(parts["object"])
        self.values.told.append(f"call {cls} {parts['member']}")
        return method_of(cls, parts["member"])

    def _release(self, parts: Mapping[str, str]) -> None:
        cls = self.values.class_of(parts["name"])
        if parts.get("cls", cls) != cls:
            raise Fault(f"{parts['name']} is a {cls}")

    def _into(self, parts: Mapping[str, str]) -> None:
        """A call whose result goes into a variable, or nowhere (SQL)."""
        method = self._method(parts)
        expression = self._expression(parts["arguments"].removeprefix(", "))
        expression.arguments(method, "")
        if ("name" in parts) != (method.result != "void"):
            raise Fault(f"the result of {method.name}")
        if "name" in parts:
            self._take(parts["name"], result(method))

    def _fetch(self, parts: Mapping[str, str]) -> None:
        """A property that goes into a variable."""
        self._take(parts["name"], property_kind(self.values.class_of(parts["object"]), parts["member"]))

    def _words(self, parts: Mapping[str, str]) -> None:
        """A member that is asked with its arguments in a row (DataFlex)."""
        cls = self.values.class_of(parts["object"])
        if "name" in parts and parts["arguments"] == "" and not _is_method(cls, parts["member"]):
            self._fetch(parts)
            return
        method = self._method(parts)
        expression = self._expression(parts["arguments"])
        for _, wanted in method.parameters:
            fits(expression.term(), wanted, method.name)
        expression.end()
        if ("name" in parts) != (method.result != "void"):
            raise Fault(f"the result of {method.name}")
        if "name" in parts:
            self._take(parts["name"], result(method))

    def _twin(self, parts: Mapping[str, str]) -> None:
        """The variant that stands for an object where it is an argument, or the other way round."""
        self._target(parts["name"])
        self.values.put(parts["name"], self.values.class_of(parts["object"]))

    def _shown(self, parts: Mapping[str, str]) -> None:
        """Values printed one after the other."""
        expression = self._expression(parts["expression"])
        expression.term()
        if expression.ahead()[1]:
            expression.term()
        expression.end()

    def _take(self, name: str, kind: str) -> None:
        self._target(name)
        before = self.values.kind(name)
        if before and before in ("string", "int", "bool"):
            fits(kind, before, name)
        self.values.put(name, before if before in ("string", "int", "bool") else kind)

    def _target(self, name: str) -> None:
        if self.reader.declares and not self.values.known(name):
            raise Fault(f"{name} is not declared")


def _is_method(cls: str, name: str) -> bool:
    try:
        method_of(cls, name)
    except Fault:
        return False
    return True
