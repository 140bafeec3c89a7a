"""Prints a program in a language: chooses each statement's form and fills it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, assert_never

from pmgen.chilkat.expressions import Bool, Call, Get, Int, LastIndex, Str, Value, Variable
from pmgen.chilkat.fitting import fitted
from pmgen.chilkat.forms import Form
from pmgen.chilkat.languages import Language
from pmgen.chilkat.program import (
    Assign,
    Blank,
    Comment,
    Create,
    Declare,
    DeclareSuccess,
    Dispose,
    Do,
    Exit,
    Gap,
    If,
    IsError,
    IsNot,
    MethodFailed,
    NotSuccess,
    PrintNumber,
    PrintString,
    PrintText,
    Program,
    SetProperty,
    Statement,
    Step,
    Take,
    Try,
    While,
)
from pmgen.chilkat.style import Style, classes, models_of, style

_NO_BLOCKS: Final[Mapping[str, list[str]]] = {}


def print_program(program: Program, language: Language) -> str:
    """The snippet's text, with a final line feed.

    Args:
        program: what the snippet does.
        language: how it is written.
    """
    program = fitted(program, language)
    known = style(language)
    unread = set(program.unread) if known.marks_unread else set[str]()
    return _Printer(language, known, known.forms, language.name_all(program), program.taken, unread).file(program)


def print_in(program: Program, languages: tuple[Language, ...]) -> list[str]:
    """The snippet in each of the languages, in their order; those that write alike are printed once."""
    models = models_of(languages)
    made = {model: print_program(program, model) for model in dict.fromkeys(models)}
    return [made[model] for model in models]


@dataclass(slots=True)
class _Printer:
    language: Language
    style: Style
    forms: dict[str, Form]
    names: dict[str, str]
    taken: frozenset[str]
    unread: set[str]
    declared: set[str] = field(default_factory=set[str])
    literals: list[str] = field(default_factory=list[str])
    literal_count: int = 0
    in_branch: bool = False
    objects: dict[str, str] = field(default_factory=dict[str, str])

    def file(self, program: Program) -> str:
        """The whole snippet with what its language puts around it."""
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
            case Do(call):
                form = "do" if call.method.result != "void" else "do_void"
                return self._call(form, call, {"success": self.names.get("success", "")})
            case Assign(variable):
                return self._assign(statement) + self._unread(variable)
            case Comment():
                return self._comment(statement)
            case Blank():
                return [""]
            case Gap():
                return [""] * self.language.gap
            case SetProperty(target, prop, new):
                return self._get(f"set_{prop.kind}", Get(target, prop), {"value": self._value(new)})
            case PrintText(text):
                return self._line("print_text", {"value": self.language.quote(text)})
            case PrintString(value):
                return self._print_string(value)
            case PrintNumber(label, variable):
                values = {"label": self.language.quote(label), "text": label, "value": self.names[variable.name]}
                return self._line("print_number", values)
            case If():
                return self._if(statement)
            case While(index, count, inner):
                values = {"index": self.names[index.name], "count": self.names[count.name]}
                return self.forms["while"].lines(values, {"body": self.statements(inner)})
            case Take(variable, call):
                form = "new_take" if self._is_new(variable) else "take"
                return self._call(form, call, self._variable(variable))
            case Try(variable, call):
                return self._call("try", call, {"name": self.names[variable.name]})
            case Create(variable) | DeclareSuccess(variable):
                return self._create(statement, variable)
            case Declare(variables):
                return self._declare(variables)
            case Step(variable):
                return self._line("step", {"index": self.names[variable.name]})
            case Exit():
                return self._line("exit", {})
            case Dispose(variable, taken):
                form = "dispose_taken" if taken else "dispose"
                lines = self._line(form, {"name": self.names[variable.name], **classes(variable.cls)})
                # The site leaves the line of a response that needs no release empty.
                return lines or ([""] if taken and self.in_branch else [])
        assert_never(statement)

    def _line(self, name: str, values: Mapping[str, str]) -> list[str]:
        form = self.forms[name]
        return [] if form.is_empty else form.lines(values, _NO_BLOCKS)

    def _comment(self, statement: Comment) -> list[str]:
        lines = self.language.comment.lines(statement.lines)
        if self.style.comment is None:
            return [self.forms["comment"].text({"text": line}) for line in lines]
        before, after = self.style.comment
        return [before + line + after for line in lines]

    def _create(self, statement: Create | DeclareSuccess, variable: Variable) -> list[str]:
        form = "declare_success" if isinstance(statement, DeclareSuccess) else "create"
        if form == "create" and not self.declared:
            form = "create_first"
        self.declared.add(variable.name)
        return self._line(form, self._variable(variable)) + self._unread(variable)

    def _unread(self, variable: Variable) -> list[str]:
        """What a language needs, once, after a variable that is not used again gets its value."""
        if variable.name not in self.unread:
            return []
        self.unread.remove(variable.name)
        return self._line("unread", {"name": self.names[variable.name]})

    def _call(self, name: str, call: Call, values: Mapping[str, str]) -> list[str]:
        """The lines of a statement around a call; `values` fill what is not the call's own."""
        form = self.style.call(name, call, taken=call.object.name in self.taken)
        lines = form.lines({**values, "object": self._object(call.object), "args": self._arguments(call)}, _NO_BLOCKS)
        return self._before(call) + lines if self.style.announces_objects else lines

    def _arguments(self, call: Call) -> str:
        pattern = self.style.arguments(call.object.cls, call.method)
        return pattern % tuple([self._value(argument) for argument in call.arguments])

    def _get(self, name: str, got: Get, values: Mapping[str, str]) -> list[str]:
        """The lines of a statement around a property."""
        form = self.style.get(name, got, taken=got.object.name in self.taken)
        return form.lines({**values, "object": self._object(got.object)}, _NO_BLOCKS)

    def _object(self, variable: Variable) -> str:
        """The object that something is done to."""
        known = self.objects.get(variable.name)
        if known is None:
            suffix = "_taken" if variable.name in self.taken else ""
            known = self.forms[f"object{suffix}"].text({"name": self.names[variable.name]})
            self.objects[variable.name] = known
        return known

    def _before(self, call: Call) -> list[str]:
        """What a language needs before a call that takes objects."""
        objects = [value for value in call.arguments if isinstance(value, Variable) and value.kind == "object"]
        return [line for value in objects for line in self._line("before_object_argument", self._variable(value))]

    def _variable(self, variable: Variable) -> dict[str, str]:
        return {
            "name": self.names[variable.name],
            "variant": self.language.variant(variable.name),
            **classes(variable.cls),
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
                got = Get(array, size)
                shown = self.style.get("get_int", got, taken=array.name in self.taken)
                values = {"size": shown.text({"object": self._object(array)}), "index": str(index)}
                return self.forms["last_index"].text(values)
            case Variable(kind="object"):
                return self.forms["object_argument"].text(self._variable(value))
            case Variable(name, "int"):
                return self.forms["int_argument"].text({"value": self.names[name]})
            case Variable(name):
                return self.forms["scalar_argument"].text({"value": self.names[name]})
        assert_never(value)

    def _string(self, text: str) -> str:
        """A string argument; a variable that holds it where the language takes no expressions there."""
        if not self.style.literals_apart or text.isprintable():
            return self.language.quote(text)
        self.literal_count += 1
        name = self.language.rule(Variable(f"literal{self.literal_count}", "string"))
        self.literals += self._line("declare_literal", {"name": name, "value": self.language.quote(text)})
        return name

    def _assign(self, statement: Assign) -> list[str]:
        variable, value = statement.variable, statement.value
        start = "new" if self._is_new(variable) else "assign"
        values = {"name": self.names[variable.name]}
        match value:
            case Call():
                return self._call(f"{start}_{variable.kind}_call", value, values)
            case Get():
                return self._get(f"{start}_{variable.kind}_get", value, values)
            case Int(number):
                return self._line(f"{start}_number", {**values, "value": str(number)})
        assert_never(value)

    def _print_string(self, value: Call | Get) -> list[str]:
        if isinstance(value, Call):
            return self._call("print_string_call", value, {})
        return self._get("print_string_get", value, {})

    def _is_new(self, variable: Variable) -> bool:
        known = variable.name in self.declared or self.language.declares_at_top
        self.declared.add(variable.name)
        return not known

    def _declare(self, variables: tuple[Variable, ...]) -> list[str]:
        if self.language.declares_at_top:
            return []
        lines: list[str] = []
        for variable in variables:
            made = self._declaration(variable) if variable.name not in self.declared else []
            if made:
                self.declared.add(variable.name)
            lines += made
        return lines

    def _declaration(self, variable: Variable) -> list[str]:
        kind = "taken" if variable.name in self.taken else variable.kind
        return self._line(f"declare_{kind}", self._variable(variable))

    def _if(self, statement: If) -> list[str]:
        self.in_branch = True
        blocks = {"body": self.statements(statement.body)}
        self.in_branch = False
        match statement.condition:
            case MethodFailed(target, tested):
                form = self.style.get("if_failed", Get(target, tested), taken=target.name in self.taken)
                return form.lines({"object": self._object(target)}, blocks)
            case NotSuccess(variable):
                return self.forms["if_not_success"].lines({"name": self.names[variable.name]}, blocks)
            case IsError(variable):
                return self.forms["if_error"].lines({"name": self.names[variable.name]}, blocks)
            case IsNot(variable, number):
                values = {"name": self.names[variable.name], "number": str(number)}
                return self.forms["if_not"].lines(values, blocks)
        assert_never(statement.condition)

    def _top_declarations(self, program: Program) -> list[str]:
        return [line for variable in program.variables for line in self._declaration(variable)]

    def _includes(self, program: Program) -> list[str]:
        return [line for name in program.classes for line in self._line("include", classes(name))]
