"""A program while it grows: its statements so far and the objects that are alive."""

from dataclasses import dataclass, field
from typing import Final

from pmgen.chilkat.expressions import Bool, Call, Get, Int, Str, Value, Variable
from pmgen.chilkat.program import Blank, Comment, Create, Dispose, Exit, PrintString, SetProperty, Statement, Take
from pmgen.chilkat.reference import method, prop

HTTP: Final = Variable("http", "object", "Http")
REST: Final = Variable("rest", "object", "Rest")
SUCCESS: Final = Variable("success", "bool")
RESPONSE: Final = Variable("resp", "object", "HttpResponse")
STATUS: Final = Variable("respStatusCode", "int")
QUERY_PARAMS: Final = Variable("queryParams", "object", "JsonObject")
JSON: Final = Variable("json", "object", "JsonObject")
JSON_ARRAY: Final = Variable("jarr", "object", "JsonArray")
ELEMENT: Final = Variable("jsonObj_1", "object", "JsonObject")
REQUEST: Final = Variable("req", "object", "HttpRequest")
REQUEST_BODY: Final = Variable("sbRequestBody", "object", "StringBuilder")
REQUEST_BYTES: Final = Variable("bdRequestBody", "object", "BinData")
RESPONSE_BODY: Final = Variable("sbResponseBody", "object", "StringBuilder")
JSON_RESPONSE: Final = Variable("jResp", "object", "JsonObject")
ARRAY_RESPONSE: Final = Variable("jarrResp", "object", "JsonArray")


def call(target: Variable, name: str, *arguments: "str | int | bool | Value") -> Call:
    """A call on an object. Raises KeyError for a method its class lacks, ValueError for too many or few arguments."""
    known = method(target.cls, name)
    if len(arguments) != len(known.parameters):
        raise ValueError(f"{target.cls}.{name} takes {len(known.parameters)} arguments")
    return Call(target, known, tuple(value(argument) for argument in arguments))


def get(target: Variable, name: str) -> Get:
    """A property of an object. Raises KeyError if its class has none of that name."""
    return Get(target, prop(target.cls, name))


def put(target: Variable, name: str, content: "str | int | bool | Value") -> SetProperty:
    """A property of an object to set. Raises KeyError if its class has none of that name."""
    return SetProperty(target, prop(target.cls, name), value(content))


def value(content: "str | int | bool | Value") -> Value:
    """A Python value as a literal of the program."""
    match content:
        case bool():
            return Bool(content)
        case int():
            return Int(content)
        case str():
            return Str(content)
        case _:
            return content


@dataclass(slots=True)
class Draft:
    """Collects statements; objects are remembered in the order of their creation, which is that of their release."""

    statements: list[Statement] = field(default_factory=list[Statement])
    live: list[Variable] = field(default_factory=list[Variable])
    taken: set[str] = field(default_factory=set[str])

    def add(self, *statements: Statement) -> None:
        """Appends statements, and knows of the objects that they bring into being."""
        for statement in statements:
            self.statements.append(statement)
            if isinstance(statement, Create | Take) and statement.variable not in self.live:
                self.live.append(statement.variable)
            if isinstance(statement, Take):
                self.taken.add(statement.variable.name)

    def blank(self) -> None:
        """An empty line, never two, and none at the start."""
        if self.statements and not isinstance(self.statements[-1], Blank):
            self.statements.append(Blank())

    def comment(self, *lines: str) -> None:
        """Comment lines."""
        self.statements.append(Comment(lines))

    def release(self, variable: Variable) -> Dispose:
        """The release of one object, which is not alive any more."""
        self.live.remove(variable)
        return Dispose(variable, variable.name in self.taken)

    def releases(self, first: Variable | None = None) -> tuple[Dispose, ...]:
        """The release of everything alive, `first` before the others; all stay known as alive."""
        order = sorted(self.live, key=lambda variable: variable != first) if first else self.live
        return tuple(Dispose(variable, variable.name in self.taken) for variable in order)

    def failure(self, told_by: Variable) -> tuple[Statement, ...]:
        """What a failed call leads to: its error text, all releases, the end."""
        return (PrintString(get(told_by, "LastErrorText")), *self.releases(), Exit())
