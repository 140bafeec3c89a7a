"""GraphQL documents as evidence: a query names the members of its answer.

Read is what the June 2018 and later editions of the specification agree on: operations, fields with aliases, fragments
and inline fragments. What is selected without condition is there whenever its parent is (section "Executing Selection
Sets"); what type it is, and whether it is a list, a document does not tell.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from pmgen.build.inference.evidence import Shape, Source

_TOKEN: Final = re.compile(
    r'(?:[\s,\ufeff]|#[^\n\r]*)*(?:(\{\{[^{}]*\}\})|("""(?:[^\\]|\\.)*?"""|"(?:[^"\\\n]|\\.)*")'
    r"|(\.\.\.|[{}()\[\]:=!|&@$])|([_A-Za-z]\w*)|([^\s,{}()\[\]:=!|&@$\"#]+|\"))",
    re.DOTALL,
)
_NAME: Final = re.compile(r"[_A-Za-z]\w*")
# Stands for texts and variables, of which no name is known.
_VARIABLE: Final = '"'
_MOST_FIELDS: Final = 5_000
_CLOSING: Final = {"(": ")", "[": "]", "{": "}"}
_DEPTH: Final = 40


@dataclass(slots=True)
class Selection:
    """A field of an answer.

    Attributes:
        sure: whether it is there whenever its parent is.
        fields: what is selected of it, by the name in the answer; empty for a scalar.
    """

    sure: bool = True
    fields: "dict[str, Selection]" = field(default_factory=lambda: dict[str, Selection]())


class _NoDocumentError(ValueError):
    """The text is no GraphQL document."""


def read_document(text: str, operation_name: str = "") -> dict[str, Selection]:
    """What an answer's `data` holds, by name; empty if the text is no document that can be read.

    Args:
        text: the document; variables of Postman's may stand for names and values.
        operation_name: which of several operations is executed.
    """
    try:
        document = _Document(list(_tokens(text)))
        document.read()
        operations = document.operations
        chosen = operations.get(operation_name) or (next(iter(operations.values())) if len(operations) == 1 else None)
        return document.resolve(chosen) if chosen else {}
    except _NoDocumentError:
        return {}


def add_document(shape: Shape, fields: dict[str, Selection], source: Source) -> None:
    """Adds what a document tells of its answer: `data` with the fields, `errors` (section "Response")."""
    if shape.now.real_kinds - {"any", "object"}:
        return
    answer = shape.now.see_object(source, whole=False)
    data = answer.member("data").shape.now
    if not data.real_kinds:
        data.see_object(source, whole=False)
    _add(data, fields, source)
    errors = answer.member("errors").shape.now
    if not errors.real_kinds:
        errors.see("list", source)
        message = errors.need_item().see_object(source, whole=False).member("message")
        message.asserted = True
        message.shape.now.see_text(source)


def _add(place: Shape, fields: dict[str, Selection], source: Source) -> None:
    """Adds a selection to the objects or arrays of a place; a place of unknown kind stays unknown."""
    if "object" in place.kinds:
        objects = place.see_object(source, whole=False)
        for name, selection in fields.items():
            member = objects.member(name)
            member.asserted = member.asserted or selection.sure
            _add(member.shape.now, selection.fields, source)
    if "list" in place.kinds:
        _add(place.need_item(), fields, source)


def _tokens(text: str) -> Iterator[str]:
    position = 0
    end = len(text.rstrip())
    while position < end:
        match = _TOKEN.match(text, position)
        if match is None:
            return
        position = match.end()
        variable, string, mark, name, other = match.groups()
        yield mark or name or (_VARIABLE if string or variable else other)


@dataclass(slots=True)
class _Document:
    """A document on its way through the reader.

    Attributes:
        operations, fragments: what each selects: fields, and names of fragments.
        resolved: the fields of fragments as far as they are known.
        budget: how many fields may still be added: fragments in fragments grow without bounds.
    """

    tokens: list[str]
    position: int = 0
    operations: "dict[str, _Set]" = field(default_factory=lambda: dict[str, _Set]())
    fragments: "dict[str, _Set]" = field(default_factory=lambda: dict[str, _Set]())
    resolved: dict[str, dict[str, Selection]] = field(default_factory=dict[str, dict[str, Selection]])
    budget: int = _MOST_FIELDS

    def read(self) -> None:
        """Reads all definitions."""
        while self.position < len(self.tokens):
            kind = self.next()
            if kind == "{":
                self.position -= 1
                self.operations[""] = self.set(0)
                continue
            name = self.next() if self.peek() not in ("(", "{", "@") else ""
            self.skip_to_set()
            target = self.fragments if kind == "fragment" else self.operations
            target[name] = self.set(0)

    def set(self, depth: int) -> "_Set":
        """A selection set."""
        if self.next() != "{" or depth > _DEPTH:
            raise _NoDocumentError
        made = _Set()
        while self.peek() != "}":
            self.selection(made, depth)
        self.next()
        return made

    def selection(self, made: "_Set", depth: int) -> None:
        """A field, a fragment's name, or an inline fragment."""
        name = self.next()
        if name == "...":
            self.fragment(made, depth)
            return
        if name != _VARIABLE and not _NAME.fullmatch(name):
            raise _NoDocumentError
        if self.peek() == ":":
            self.next()
            self.next()
        sure = self.skip_modifiers()
        inner = self.set(depth + 1) if self.peek() == "{" else _Set()
        if name != _VARIABLE:
            made.fields.append((name, sure, inner))

    def fragment(self, made: "_Set", depth: int) -> None:
        """What follows three dots."""
        if self.peek() not in ("on", "{", "@"):
            made.spreads.append(self.next())
            self.skip_modifiers()
            return
        conditional = self.peek() == "on"
        if conditional:
            self.next()
            self.next()
        sure = self.skip_modifiers() and not conditional
        made.inline.append((sure, self.set(depth + 1)))

    def skip_modifiers(self) -> bool:
        """Passes arguments and directives; whether there is no directive."""
        sure = True
        while self.peek() in ("(", "@"):
            if self.next() == "@":
                self.next()
                sure = False
            else:
                self.skip_group(")")
        return sure

    def skip_to_set(self) -> None:
        """Passes what stands between a definition's name and its selection set."""
        while self.peek() != "{":
            if self.next() == "(":
                self.skip_group(")")

    def skip_group(self, closing: str) -> None:
        """Passes everything up to a closing bracket."""
        open_ones = [closing]
        while open_ones:
            token = self.next()
            if token in _CLOSING:
                open_ones.append(_CLOSING[token])
            elif token == open_ones[-1]:
                open_ones.pop()

    def next(self) -> str:
        """The next token, passed."""
        token = self.peek()
        self.position += 1
        return token

    def peek(self) -> str:
        """The next token."""
        if self.position >= len(self.tokens):
            raise _NoDocumentError
        return self.tokens[self.position]

    def resolve(self, found: "_Set", depth: int = 0) -> dict[str, Selection]:
        """The fields of a selection set with those of its fragments."""
        fields: dict[str, Selection] = {}
        for name, sure, inner in found.fields:
            self.merge(fields, {name: Selection(sure, self.resolve(inner, depth + 1))}, sure=True)
        for sure, inner in found.inline:
            self.merge(fields, self.resolve(inner, depth + 1), sure=sure)
        for name in found.spreads:
            self.merge(fields, self.fragment_fields(name, depth + 1), sure=False)
        return fields

    def fragment_fields(self, name: str, depth: int) -> dict[str, Selection]:
        """The fields of a fragment; none inside itself, which no answer could hold."""
        if name not in self.resolved:
            fragment = self.fragments.get(name)
            self.resolved[name] = {}
            if fragment is not None and depth < _DEPTH:
                self.resolved[name] = self.resolve(fragment, depth)
        return self.resolved[name]

    def merge(self, fields: dict[str, Selection], more: dict[str, Selection], *, sure: bool) -> None:
        """Adds fields to fields; copies, so that the same fragment can be added elsewhere."""
        for name, selection in more.items():
            self.budget -= 1
            if self.budget < 0:
                raise _NoDocumentError
            known = fields.setdefault(name, Selection(False))
            known.sure = known.sure or (sure and selection.sure)
            self.merge(known.fields, selection.fields, sure=True)


@dataclass(slots=True)
class _Set:
    """A selection set: fields and inline fragments, each with whether it is unconditional, and names of fragments."""

    fields: "list[tuple[str, bool, _Set]]" = field(default_factory=lambda: list[tuple[str, bool, _Set]]())
    inline: "list[tuple[bool, _Set]]" = field(default_factory=lambda: list[tuple[bool, _Set]]())
    spreads: list[str] = field(default_factory=list[str])
