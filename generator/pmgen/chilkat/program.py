"""What a snippet does, free of any language: a closed union of statements over the expressions of `expressions.py`.

The public site that the snippets are modelled on also writes one neutral script for a request and prints it in the
language that is asked for. Each class says what happens; how it is written is told by the language's template alone.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Final, TypeAlias

from pmgen.chilkat.expressions import Call, Expression, Get, Str, Value, Variable
from pmgen.chilkat.reference import Property


@dataclass(frozen=True, slots=True)
class Blank:
    """An empty line between blocks."""


@dataclass(frozen=True, slots=True)
class Gap:
    """The space before the final releases; some languages make it two lines."""


@dataclass(frozen=True, slots=True)
class Comment:
    """Comment lines, one an element; what is in them is foreign text."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Create:
    """A new object."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class DeclareSuccess:
    """The place where languages with declarations declare `success`, used or not."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class Declare:
    """The place where languages that declare at first use declare what only loops assign."""

    variables: tuple[Variable, ...]


@dataclass(frozen=True, slots=True)
class Do:
    """A call whose result, if it has one, is thrown away."""

    call: Call


@dataclass(frozen=True, slots=True)
class Try:
    """A call whose boolean result goes into `success` to be tested."""

    variable: Variable
    call: Call


@dataclass(frozen=True, slots=True)
class Take:
    """An object that a call gives back."""

    variable: Variable
    call: Call


@dataclass(frozen=True, slots=True)
class Assign:
    """A scalar variable gets a value."""

    variable: Variable
    value: Expression


@dataclass(frozen=True, slots=True)
class Step:
    """A loop's index goes up by one."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class SetProperty:
    """A property is set."""

    object: Variable
    property: Property
    value: Value


@dataclass(frozen=True, slots=True)
class PrintText:
    """A line of our own words."""

    text: str


@dataclass(frozen=True, slots=True)
class PrintString:
    """A line with a string that an object gives."""

    value: "Call | Get"


@dataclass(frozen=True, slots=True)
class PrintNumber:
    """A label and an integer variable."""

    label: str
    variable: Variable


@dataclass(frozen=True, slots=True)
class MethodFailed:
    """Whether the object's last method, which gave back an object, failed."""

    object: Variable
    property: Property


@dataclass(frozen=True, slots=True)
class NotSuccess:
    """Whether `success` is false."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class IsError:
    """Whether a status is 400 or above."""

    variable: Variable


@dataclass(frozen=True, slots=True)
class IsNot:
    """Whether a status differs from the one that the example shows."""

    variable: Variable
    number: int


Condition: TypeAlias = MethodFailed | NotSuccess | IsError | IsNot


@dataclass(frozen=True, slots=True)
class If:
    """Statements under a condition; there is never an else."""

    condition: Condition
    body: "tuple[Statement, ...]"


@dataclass(frozen=True, slots=True)
class While:
    """Statements that run while the index is below the count."""

    index: Variable
    count: Variable
    body: "tuple[Statement, ...]"


@dataclass(frozen=True, slots=True)
class Exit:
    """The end of a snippet that failed."""


@dataclass(frozen=True, slots=True)
class Dispose:
    """An object is released; `taken` tells one that a call gave back from one that was created."""

    variable: Variable
    taken: bool = False


Statement: TypeAlias = (
    Blank
    | Gap
    | Comment
    | Create
    | DeclareSuccess
    | Declare
    | Do
    | Try
    | Take
    | Assign
    | Step
    | SetProperty
    | PrintText
    | PrintString
    | PrintNumber
    | If
    | While
    | Exit
    | Dispose
)


# Shorter texts fit every language, even if each of their characters is written by number.
_WORDY: Final = 28


@dataclass(frozen=True)
class Program:
    """A whole snippet; what is derived from it is derived once for all languages."""

    statements: tuple[Statement, ...]

    @cached_property
    def variables(self) -> tuple[Variable, ...]:
        """Its variables in order of first assignment."""
        return tuple(dict.fromkeys(variable for statement in walk(self.statements) for variable in assigned(statement)))

    @cached_property
    def wordy(self) -> tuple[Statement, ...]:
        """The statements whose texts may be too long for some language."""
        return tuple(
            statement
            for statement in walk(self.statements)
            if sum(map(len, texts(statement))) > _WORDY
            or (isinstance(statement, Comment) and max(map(len, statement.lines), default=0) > _WORDY)
        )

    @cached_property
    def unread(self) -> frozenset[str]:
        """The names of the variables, objects left out, whose values are not used again."""
        read = {variable for statement in walk(self.statements) for variable in used(statement)}
        return frozenset(each.name for each in self.variables if each.kind != "object" and each not in read)

    @cached_property
    def taken(self) -> frozenset[str]:
        """The names of the objects that calls give back."""
        return frozenset(statement.variable.name for statement in walk(self.statements) if isinstance(statement, Take))

    @cached_property
    def classes(self) -> tuple[str, ...]:
        """The classes of its objects in order of their first appearance."""
        created = (
            statement.variable.cls
            for statement in walk(self.statements)
            if isinstance(statement, Create | Take | DeclareSuccess) and statement.variable.cls
        )
        return tuple(dict.fromkeys(created))


def walk(statements: tuple[Statement, ...]) -> Iterator[Statement]:
    """All statements in order, those inside others after the one that holds them."""
    for statement in statements:
        yield statement
        if isinstance(statement, If | While):
            yield from walk(statement.body)


def assigned(statement: Statement) -> tuple[Variable, ...]:
    """The variables that a statement itself gives a value."""
    match statement:
        case Create(variable) | Take(variable) | Assign(variable) | Try(variable) | DeclareSuccess(variable):
            return (variable,)
        case Declare(variables):
            return variables
        case _:
            return ()


def values(statement: Statement) -> tuple[Value, ...]:
    """The values that a statement itself passes."""
    match statement:
        case Do(call) | Try(_, call) | Take(_, call) | PrintString(Call() as call) | Assign(_, Call() as call):
            return call.arguments
        case SetProperty(_, _, value):
            return (value,)
        case _:
            return ()


def texts(statement: Statement) -> tuple[str, ...]:
    """The texts among the values that a statement itself passes."""
    return tuple(value.value for value in values(statement) if isinstance(value, Str))


def used(statement: Statement) -> tuple[Variable, ...]:
    """The variables whose values a statement itself uses; the objects that it does something to do not count."""
    match statement:
        case PrintNumber(_, variable):
            return (variable,)
        case If(NotSuccess(variable) | IsError(variable) | IsNot(variable)):
            return (variable,)
        case While(index, count):
            return (index, count)
        case _:
            return tuple(value for value in values(statement) if isinstance(value, Variable))
