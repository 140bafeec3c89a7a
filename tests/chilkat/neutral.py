"""What a neutral program would have a recording stub write.

A line of the record is `new Class`, `call Class Method arguments` or `set Class Property value`; arguments are the
hexadecimal digits of their text in UTF-8, an object is the name of its class. The stub answers so that everything
succeeds: status 200, arrays of one element.
"""

from collections.abc import Iterator, Mapping

from pmgen.chilkat.expressions import Bool, Call, Get, Int, LastIndex, Str, Value, Variable
from pmgen.chilkat.program import (
    Assign,
    Create,
    Do,
    If,
    IsNot,
    PrintString,
    Program,
    SetProperty,
    Statement,
    Step,
    Take,
    Try,
    While,
)

STATUS = 200


def expected(program: Program) -> list[str]:
    """The record of the neutral program."""
    return [line.rstrip() for line in _lines(program.statements, {})]


def _lines(statements: tuple[Statement, ...], numbers: dict[str, int]) -> Iterator[str]:
    for statement in statements:
        match statement:
            case Create(variable):
                yield f"new {variable.cls}"
            case Do(call) | Try(_, call) | Take(_, call) | PrintString(Call() as call):
                yield _call(call, numbers)
            case Assign(variable, Call() as call):
                yield _call(call, numbers)
                numbers[variable.name] = 1
            case Assign(variable, Get()):
                numbers[variable.name] = 1
            case Assign(variable, Int(number)):
                numbers[variable.name] = number
            case Step(variable):
                numbers[variable.name] += 1
            case SetProperty(target, prop, value):
                yield f"set {target.cls} {prop.name} {_hex(_text(value, numbers))}"
            case If(IsNot(_, number), body) if number != STATUS:
                yield from _lines(body, numbers)
                return
            case While(index, count, body):
                while numbers[index.name] < numbers[count.name]:
                    yield from _lines(body, numbers)
            case _:
                pass


def _call(call: Call, numbers: Mapping[str, int]) -> str:
    shown = [_hex(_text(argument, numbers)) for argument in call.arguments]
    return " ".join(["call", call.object.cls, call.method.name, *shown])


def _text(value: Value, numbers: Mapping[str, int]) -> str:
    match value:
        case Str(text):
            return text
        case Int(number):
            return str(number)
        case Bool(truth):
            return "1" if truth else "0"
        case LastIndex():
            return "0"
        case Variable(kind="object"):
            return value.cls
        case Variable(kind="string"):
            return "text"
        case Variable(name):
            return str(numbers[name])


def _hex(text: str) -> str:
    return text.encode("utf-8").hex()
