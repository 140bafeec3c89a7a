"""What the statements of a snippet are made of: variables, literals, calls and properties, free of any language."""

from dataclasses import dataclass
from typing import Literal, TypeAlias

from pmgen.chilkat.reference import Kind, Method, Property

ScalarKind: TypeAlias = Literal["string", "int", "bool"]


@dataclass(frozen=True, slots=True)
class Variable:
    """A variable of the snippet by its neutral name; `cls` is the class of an object, "" for other kinds."""

    name: str
    kind: Kind
    cls: str = ""


@dataclass(frozen=True, slots=True)
class Str:
    """A string literal."""

    value: str


@dataclass(frozen=True, slots=True)
class Int:
    """An integer literal of at most 32 bits."""

    value: int


@dataclass(frozen=True, slots=True)
class Bool:
    """A boolean literal."""

    value: bool


@dataclass(frozen=True, slots=True)
class LastIndex:
    """The index of an array's last element: its size less one, which is `index` when the statement runs."""

    array: Variable
    size: Property
    index: int


Value: TypeAlias = Str | Int | Bool | Variable | LastIndex


@dataclass(frozen=True, slots=True)
class Call:
    """A method call on an object."""

    object: Variable
    method: Method
    arguments: tuple[Value, ...] = ()


@dataclass(frozen=True, slots=True)
class Get:
    """A property that is read."""

    object: Variable
    property: Property


Expression: TypeAlias = Call | Get | Int
