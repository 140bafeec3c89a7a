"""Prints a program in a language: chooses each statement's form and fills it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Final, assert_never

from pmgen.chilkat.forms import Form, forms
from pmgen.chilkat.languages import Language
from pmgen.chilkat.program import (
    Assign,
    Blank,
    Bool,
    Call,
    Comment,
    Condition,
    Create,
    Declare,
    DeclareSuccess,
    Dispose,
    Do,
    Exit,
    Expression,
    Gap,
    Get,
    If,
    Int,
    IsError,
    IsNot,
    LastIndex,
    MethodFailed,
    NotSuccess,
    PrintNumber,
    PrintString,
    PrintText,
    Program,
    SetProperty,
    Statement,
    Step,
    Str,
    Take,
    Try,
    Value,
    Variable,
    While,
    walk,
)

_NO_BLOCKS: Final[Mapping[str, list[str]]] = {}


def print_program(program: Program, language: Language) -> str:
    """The snippet's text, with a final line feed.

    Args:
        program: what the snippet does.
        language: how it is written.
    """
    program = language.pass_over(program)
    printer = _Printer(language, forms(language.template), language.name_all(program))
    return printer.file(program)


@dataclass(slots=True)
class _Printer:
    language: Language
    forms: dict[str, Form]
    names: dict[str, str]
    declared: set[str] = field(default_factory=set[str])
    taken: frozenset[str] = frozenset()
    joiner: str | None = None
    literals: list[str] = field(default_factory=list[str])
    literal_count: int = 0
    objects: dict[str, dict[str, str]] = field(default_factory=dict[str, dict[str, str]])

    def file(self, program: Program) -> str:
        """The whole snippet with what its language puts around it."""
        self.taken = program.taken
        self.joiner = self._argument_joiner()
        declarations: list[str] = []
        if self.language.declares_at_top:
            declarations = self._top_declarations(program)
        body = self.statements(program.statements)
        while body and not body[-1]:
            body.pop()
        blocks = {"body": body, "declarations": declarations, "includes": self._includes(program)}
        lines = self.forms["file"].lines({}, blocks)
        return self.language.finish([line.rstrip() for line in lines])

    def statements(self, statements: tuple[Statement, ...]) -> list[str]:
        """The lines of statements in order."""
        lines: list[str] = []
        for statement in statements:
            if isinstance(statement, Blank):
                if lines and lines[-1]:
                    lines.append("")
            else:
                made = self._statement(statement)
                if self.literals:
                    lines += self.literals
                    self.literals = []
                lines += made
        return lines

    def _statement(self, statement: Statement) -> list[str]:
        match statement:
            case Do():
                return self._call_line(
                    "do" if statement.call.method.result != "void" else "do_void", statement.call, {}
                )
            case Assign():
                return self._assign(statement)
            case Comment():
                return self._comment(statement)
            case Blank():
                return [""]
            case Gap():
                return [""] * self.language.gap
            case SetProperty():
                return self._set(statement)
            case PrintText(text):
                return self._line("print_text", {"value": self.language.quote(text)})
            case PrintString(value):
                return self._print_string(value)
            case PrintNumber(label, variable):
                values = {"label": self.language.quote(label), "text": label, "value": self.names[variable.name]}
                return self._line("print_number", values)
            case If():
                return self._if(statement)
            case While():
                return self._while(statement)
            case Take():
                return self._take(statement)
            case Try(variable, call):
                return self._call_line("try", call, {"name": self.names[variable.name]})
            case Create(variable) | DeclareSuccess(variable):
                form = "declare_success" if isinstance(statement, DeclareSuccess) else "create"
                if form == "create" and not self.declared:
                    form = "create_first"
                self.declared.add(variable.name)
                return self._line(form, self._variable(variable))
            case Declare(variables):
                return self._declare(variables)
            case Step(variable):
                return self._line("step", {"index": self.names[variable.name]})
            case Exit():
                return self._line("exit", {})
            case Dispose(variable, taken):
                form = "dispose_taken" if taken else "dispose"
                return self._line(form, {"name": self.names[variable.name], **_classes(variable)})
        assert_never(statement)

    def _line(self, name: str, values: Mapping[str, str]) -> list[str]:
        form = self.forms[name]
        return [] if form.is_empty else form.lines(values, _NO_BLOCKS)

    def _comment(self, statement: Comment) -> list[str]:
        safe = self.language.comment
        around = self.forms["comment"].around("text")
        if around is None:
            pattern = self.forms["comment"].text
            return [pattern({"text": safe(line)}) for line in statement.lines]
        before, after = around
        return [before + safe(line) + after for line in statement.lines]

    def _call_line(self, name: str, call: Call, values: dict[str, str]) -> list[str]:
        return self._before(call) + self._line(name, values | self._call_values(name, call))

    def _call_values(self, form: str, call: Call) -> dict[str, str]:
        values = self._call_parts(call)
        if "value" in self.forms[form].slots:
            values["value"] = self._invoke(call, values)
        return values

    def _call_parts(self, call: Call) -> dict[str, str]:
        name = call.method.name
        values = self._object(call.object).copy()
        values["method"] = name
        renamed = self.language.renamed.get(name)
        values["lower"] = renamed[0] if renamed else _lower(name)
        values["args"] = self._arguments(call)
        values["success"] = self.names.get("success", "")
        return values

    def _object(self, variable: Variable) -> dict[str, str]:
        """The slots of the object that something is done to; the same for all of its statements."""
        known = self.objects.get(variable.name)
        if known is None:
            known = self.objects[variable.name] = self._object_slots(variable)
        return known

    def _object_slots(self, variable: Variable) -> dict[str, str]:
        suffix = "_taken" if variable.name in self.taken else ""
        name = self.names[variable.name]
        return {
            "object": self.forms[f"object{suffix}"].text({"name": name}),
            "access": self.forms[f"access{suffix}"].text({}),
            **_classes(variable),
        }

    def _invoke(self, call: Call, values: Mapping[str, str]) -> str:
        form = "invoke_string" if call.method.result == "string" else "invoke"
        return self.forms[form].text(values)

    def _arguments(self, call: Call) -> str:
        first, following = self.forms["first_argument"], self.forms["next_argument"]
        first_label = self._first_label(call)
        if first_label:
            first = self.forms["labelled_argument"]
        joiner = self.joiner
        if joiner is not None and not first_label:
            return joiner.join([self._value(argument) for argument in call.arguments])
        texts: list[str] = []
        for place, (argument, (name, _)) in enumerate(zip(call.arguments, call.method.parameters, strict=True)):
            label = name if place else first_label
            form = following if place else first
            texts.append(form.text({"value": self._value(argument), "label": label}))
        return "".join(texts)

    def _argument_joiner(self) -> str | None:
        """What stands between arguments where nothing else is around them; None in languages that say more."""
        first, following = self.forms["first_argument"].around("value"), self.forms["next_argument"].around("value")
        return following[0] if first == ("", "") and following is not None and not following[1] else None

    def _first_label(self, call: Call) -> str:
        """The label that a language gives to the first argument of a method, "" if none."""
        return self.language.renamed.get(call.method.name, ("", ""))[1]

    def _before(self, call: Call) -> list[str]:
        """What a language needs before a call that takes objects."""
        form = self.forms["before_object_argument"]
        if form.is_empty:
            return []
        objects = [value for value in call.arguments if isinstance(value, Variable) and value.kind == "object"]
        return [line for value in objects for line in form.lines(self._variable(value), _NO_BLOCKS)]

    def _variable(self, variable: Variable) -> dict[str, str]:
        return {
            "name": self.names[variable.name],
            "variant": self.language.variant(variable.name),
            **_classes(variable),
        }

    def _value(self, value: Value) -> str:
        match value:
            case Str(text):
                return self._string(text)
            case Int(number):
                return self.forms["int_literal"].text({"value": str(number)})
            case Bool(truth):
                return self.language.true if truth else self.language.false
            case LastIndex(array, size, index):
                shown = self._property("get_int", Get(array, size))
                return self.forms["last_index"].text({"size": shown, "index": str(index)})
            case Variable(kind="object"):
                return self.forms["object_argument"].text(self._variable(value))
            case Variable(name, "int"):
                return self.forms["int_argument"].text({"value": self.names[name]})
            case Variable(name):
                return self.forms["scalar_argument"].text({"value": self.names[name]})
        assert_never(value)

    def _string(self, text: str) -> str:
        """A string argument; a variable that holds it where the language takes no expressions there."""
        form = self.forms["declare_literal"]
        if form.is_empty or text.isprintable():
            return self.language.quote(text)
        self.literal_count += 1
        name = self.language.rule(Variable(f"literal{self.literal_count}", "string"))
        self.literals += form.lines({"name": name, "value": self.language.quote(text)}, _NO_BLOCKS)
        return name

    def _property(self, form: str, got: Get) -> str:
        return self.forms[form].text(self._get_parts(got))

    def _get_parts(self, got: Get) -> dict[str, str]:
        name = got.property.name
        return self._object(got.object) | {"property": name, "lower": _lower(name)}

    def _expression(self, form: str, value: Expression) -> dict[str, str]:
        """The slots of a statement with an expression, the expression itself among them if the form wants it."""
        match value:
            case Call():
                return self._call_values(form, value)
            case Get():
                parts = self._get_parts(value)
                kind = (
                    "get_string"
                    if value.property.kind == "string"
                    else "get_int" if value.property.kind == "int" else "get"
                )
                return parts | {"value": self.forms[kind].text(parts)}
            case Int(number):
                return {"value": str(number)}
            case Str(text):
                return {"value": self.language.quote(text)}
        assert_never(value)

    def _assign(self, statement: Assign) -> list[str]:
        variable, value = statement.variable, statement.value
        new = self._is_new(variable)
        source = "_call" if isinstance(value, Call) else "_get" if isinstance(value, Get) else ""
        form = f"{'new' if new else 'assign'}_{variable.kind + source if source else 'number'}"
        before = self._before(value) if isinstance(value, Call) else []
        return before + self._line(form, {"name": self.names[variable.name], **self._expression(form, value)})

    def _take(self, statement: Take) -> list[str]:
        variable = statement.variable
        form = "new_take" if self._is_new(variable) else "take"
        values = self._call_values(form, statement.call)
        # The call is written by now, so the class is that of the object that it gives.
        return self._before(statement.call) + self._line(form, values | self._variable(variable))

    def _is_new(self, variable: Variable) -> bool:
        new = variable.name not in self.declared
        self.declared.add(variable.name)
        return new and not self.language.declares_at_top

    def _declare(self, variables: tuple[Variable, ...]) -> list[str]:
        if self.language.declares_at_top:
            return []
        fresh = [
            variable
            for variable in variables
            if variable.name not in self.declared and not self.forms[f"declare_{variable.kind}"].is_empty
        ]
        self.declared |= {variable.name for variable in fresh}
        return [line for variable in fresh for line in self._declaration(variable)]

    def _declaration(self, variable: Variable) -> list[str]:
        kind = "taken" if variable.name in self.taken else variable.kind
        return self._line(f"declare_{kind}", self._variable(variable))

    def _set(self, statement: SetProperty) -> list[str]:
        name = statement.property.name
        values = self._object(statement.object) | {
            "property": name,
            "lower": _lower(name),
            "value": self._value(statement.value),
        }
        return self._line(f"set_{statement.property.kind}", values)

    def _print_string(self, value: "Call | Get") -> list[str]:
        form = "print_string_call" if isinstance(value, Call) else "print_string_get"
        return self._line(form, self._expression(form, value))

    def _if(self, statement: If) -> list[str]:
        form, values = self._condition(statement.condition)
        body = self.statements(statement.body)
        return self.forms[form].lines(values, {"body": body})

    def _condition(self, condition: Condition) -> tuple[str, dict[str, str]]:
        match condition:
            case MethodFailed(target, tested):
                parts = self._get_parts(Get(target, tested))
                return "if_failed", parts | {"value": self.forms["get"].text(parts)}
            case NotSuccess(variable):
                return "if_not_success", {"name": self.names[variable.name]}
            case IsError(variable):
                return "if_error", {"name": self.names[variable.name]}
            case IsNot(variable, number):
                return "if_not", {"name": self.names[variable.name], "number": str(number)}
        assert_never(condition)

    def _while(self, statement: While) -> list[str]:
        values = {"index": self.names[statement.index.name], "count": self.names[statement.count.name]}
        return self.forms["while"].lines(values, {"body": self.statements(statement.body)})

    def _top_declarations(self, program: Program) -> list[str]:
        return [line for variable in program.variables for line in self._declaration(variable)]

    def _includes(self, program: Program) -> list[str]:
        form = self.forms["include"]
        if form.is_empty:
            return []
        created = [
            statement.variable.cls
            for statement in walk(program.statements)
            if isinstance(statement, Create | Take | DeclareSuccess) and statement.variable.cls
        ]
        names = [{"class": name, "lower_class": _lower(name)} for name in dict.fromkeys(created)]
        return [line for values in names for line in form.lines(values, _NO_BLOCKS)]


def _classes(variable: Variable) -> dict[str, str]:
    return {"class": variable.cls, "lower_class": _lower(variable.cls)}


@cache
def _lower(name: str) -> str:
    """A name with a small first letter, as many languages write methods."""
    return name[:1].lower() + name[1:]
