"""Programs as a language can take them whose compilers stop at some length of literals or lines.

A text that is too long is put together in a StringBuilder before the statement that needs it, piece by piece, as bodies
of text always are: every language can do that, it needs no constant expression, and no line grows. All else stays.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from typing import Final

from pmgen.chilkat.draft import call
from pmgen.chilkat.expressions import Call, Str, Value, Variable
from pmgen.chilkat.languages import Language
from pmgen.chilkat.pieces import cut, even_pieces
from pmgen.chilkat.program import (
    Assign,
    Blank,
    Comment,
    Create,
    Dispose,
    Do,
    If,
    PrintString,
    Program,
    SetProperty,
    Statement,
    Take,
    Try,
    While,
    texts,
)

# What stands on a line beside the literals: indentation, the object, the method, other arguments.
_REST: Final = 200
# What a character may become in a comment: `<U+1F600>`.
_WIDEST_IN_COMMENTS: Final = 9
# Methods that have a twin which takes a StringBuilder in the place of their last argument.
_TWINS: Final = {"UpdateString": "UpdateSb"}


def fitted(program: Program, language: Language) -> Program:
    """The program with no statement whose literals, and no comment whose lines, are too long for the language."""
    if language.longest_literal is None and language.longest_line is None:
        return program
    fitter = _Fitter(language, {variable.name.lower() for variable in program.variables})
    if all(fitter.takes(statement) for statement in program.wordy):
        return program
    return Program(tuple(fitter.all(program.statements)))


@dataclass(slots=True)
class _Fitter:
    """Fits one program.

    Attributes:
        language: what it is for.
        names: those in use, in small letters.
        before: what goes before the statement at hand.
        after: what goes after it.
    """

    language: Language
    names: set[str]
    before: list[Statement] = field(default_factory=list[Statement])
    after: list[Statement] = field(default_factory=list[Statement])

    def takes(self, statement: Statement) -> bool:
        """Whether a statement's own texts are short enough; those inside it do not count."""
        if isinstance(statement, Comment):
            return all(self._takes_comment(line) for line in statement.lines)
        return self._takes_literals(*texts(statement))

    def all(self, statements: tuple[Statement, ...]) -> Iterator[Statement]:
        """The statements, each between what it needs."""
        for statement in statements:
            made = tuple(self._fit(statement))
            yield from (*self.before, *made, *self.after)
            self.before, self.after = [], []

    def _fit(self, statement: Statement) -> Iterator[Statement]:
        match statement:
            case If() | While():
                yield replace(statement, body=tuple(made for inner in statement.body for made in self._fit(inner)))
            case _ if self.takes(statement):
                yield statement
            case Comment(lines):
                yield Comment(tuple(piece for line in lines for piece in cut(line, self._takes_comment)))
            case Do(Call(target, method, (Str(text),))) if method.name == "Append":
                yield from _appends(target, cut(text, self._takes_literals))
            case SetProperty(_, _, Str(text)):
                yield replace(statement, value=self._variable(text))
            case Do(known) | Try(_, known) | Take(_, known):
                yield replace(statement, call=self._call(known, self._long(texts(statement))))
            case PrintString(Call() as known) | Assign(_, Call() as known):
                yield replace(statement, value=self._call(known, self._long(texts(statement))))
            case _:
                yield statement

    def _long(self, words: tuple[str, ...]) -> frozenset[str]:
        """The longest of the texts, as many as must go for the others to stay."""
        ordered = sorted(words, key=len)
        while ordered and not self._takes_literals(*ordered):
            ordered.pop()
        return frozenset(words) - frozenset(ordered)

    def _call(self, known: Call, long: frozenset[str]) -> Call:
        """A call that takes what holds the long texts."""
        *first, last = known.arguments
        before = [self._holder(value, long) for value in first]
        twin = _TWINS.get(known.method.name)
        if twin is not None and isinstance(last, Str) and last.value in long:
            return call(known.object, twin, *before, self._builder(last.value))
        return replace(known, arguments=(*before, self._holder(last, long)))

    def _holder(self, value: Value, long: frozenset[str]) -> Value:
        return self._variable(value.value) if isinstance(value, Str) and value.value in long else value

    def _variable(self, text: str) -> Value:
        """A variable that holds a text; the text itself where no variable of the language could."""
        most = self.language.longest_string
        if most is not None and not most.takes(text):
            self.before.append(Comment((f"Only {most.most} characters of the next text can be passed here.",)))
            return Str(text)
        builder, variable = self._builder(text), Variable(self._name("longText"), "string")
        self.before.append(Assign(variable, call(builder, "GetAsString")))
        return variable

    def _builder(self, text: str) -> Variable:
        """A StringBuilder that holds a text; it is released after the statement."""
        builder = Variable(self._name("sbLongText"), "object", "StringBuilder")
        self.before += [Blank(), Create(builder), *_appends(builder, even_pieces(text, self._takes_literals))]
        self.after += [Dispose(builder), Blank()]
        return builder

    def _name(self, start: str) -> str:
        """A name that is not in use yet."""
        number = 1
        while f"{start}{number}".lower() in self.names:
            number += 1
        self.names.add(f"{start}{number}".lower())
        return f"{start}{number}"

    def _takes_literals(self, *words: str) -> bool:
        """Whether a statement can hold these texts as literals."""
        longest, line = self.language.longest_literal, self.language.longest_line
        if longest is not None and not all(map(longest.takes, words)):
            return False
        return line is None or line.takes(*map(self.language.quote, words), rest=_REST)

    def _takes_comment(self, text: str) -> bool:
        line = self.language.longest_line
        if line is None or len(text) * _WIDEST_IN_COMMENTS + _REST <= line.most:
            return True
        return line.takes(self.language.comment(text), rest=_REST)


def _appends(builder: Variable, pieces: Iterator[str]) -> Iterator[Statement]:
    return (Do(call(builder, "Append", piece)) for piece in pieces)
