"""Scripts that send one request as the collection has it: `examples/` of a client, `pmgen snippet --lang client`."""

import textwrap
from collections.abc import Sequence
from dataclasses import dataclass

from pmgen.build.names import pascal
from pmgen.model.api import Endpoint
from pmgen.model.body import Binary, FilePart, GraphQL, Json, Multipart, Raw
from pmgen.model.scope import Definition, Scope
from pmgen.python.arguments import Argument
from pmgen.python.client_variables import ClientVariable, Plan
from pmgen.python.docstrings import docstring
from pmgen.python.layout import WIDTH, Code, Group, call, flat, import_line, lay, sequence, width
from pmgen.python.literals import read_back, string
from pmgen.python.stand_ins import for_people
from pmgen.python.usage import needed, nested
from pmgen.python.values import (
    Printed,
    as_written,
    content_code,
    has_dynamic,
    in_path,
    in_query,
    json_code,
    path_code,
    scalar_code,
    stays_typed,
    text_code,
)
from pmgen.render import render


@dataclass(frozen=True, slots=True)
class Example:
    """A call as the collection has it.

    Attributes:
        call: the method's call, not yet laid out.
        client: the constructor's keywords.
        notes: secrets that are read from the environment.
        names: what has to be imported.
    """

    call: Code
    client: tuple[tuple[str, Code], ...]
    notes: tuple[str, ...]
    names: frozenset[str]


def example(
    endpoint: Endpoint, plan: Plan, arguments: Sequence[Argument], *, method: str = "", written: bool = False
) -> Example:
    """The call of an endpoint with the collection's own values.

    Args:
        endpoint: the request.
        plan: what the client takes.
        arguments: those of its method.
        method: another method that takes the same.
        written: whether what the collection leaves open stands as it is written, `{{jobId}}`: so Postman sends it. For
            people it is `your-job-id`.
    """
    if not written:
        shown = for_people(endpoint, plan)
        endpoint, plan, arguments = shown.endpoint, shown.plan, shown.arguments(arguments)
    printed = Printed()
    values = [(one.name, _value(one, endpoint, plan, printed)) for one in arguments if is_shown(one, endpoint, plan)]
    made = _made_by_scripts(endpoint, plan.api.scope)
    used = nested(needed(endpoint), plan.api.scope)
    variables = [plan.variables[name] for name in used if name in plan.variables and name not in made]
    given = [(one.argument, string(value)) for one in variables if (value := _client_value(one, plan)) is not None]
    notes = [
        f"{one.argument} comes from the environment variable {one.environment}."
        for one in variables
        if one.secret and _client_value(one, plan) is None
    ]
    function = ".".join(("client", *endpoint.call[:-1], method or endpoint.call[-1]))
    return Example(call(function, (), values), tuple(given), tuple(notes), frozenset(printed.names))


def first_page(endpoint: Endpoint, arguments: Sequence[Argument]) -> Sequence[Argument]:
    """The arguments without the one that asks for another page."""
    asks = string(endpoint.pagination.parameter) if endpoint.pagination is not None else ""
    return [one for one in arguments if one.place != "query" or one.key != asks or one.required]


def pages_loop(endpoint: Endpoint, arguments: Sequence[Argument], plan: Plan) -> str:
    """A loop over the records of all pages; `endpoint` is a list that has some."""
    assert endpoint.pagination is not None
    code = example(endpoint, plan, arguments, method=endpoint.pagination.method).call
    return f"for record in {lay(code, 0, len('for record in '), 1)}:\n    print(record)"


def script(
    endpoint: Endpoint,
    plan: Plan,
    arguments: Sequence[Argument],
    *,
    returns: bool,
    asynchronous: bool,
    written: bool = False,
) -> str:
    """A whole program that sends the request.

    Args:
        endpoint: the request.
        plan: what the client takes.
        arguments: those of its method.
        returns: whether the call has a result to print.
        asynchronous: whether the client is the asynchronous one.
        written: whether what the collection leaves open stands as it is written.
    """
    made = example(endpoint, plan, arguments, written=written)
    name = pascal(plan.api.package)
    client = f"Async{name}" if asynchronous else name
    indent = 8 if asynchronous else 4
    before = len("result = ") * returns + len("await ") * asynchronous
    opening = f"{'async ' * asynchronous}with "
    constructor = lay(call(client, (), made.client), indent - 4, len(opening), len(" as client:"))
    return render(
        "python/example_async.py.jinja" if asynchronous else "python/example.py.jinja",
        {
            "doc": docstring(endpoint.title or "An unnamed request.", 0),
            "imports": _imports(made, asynchronous),
            "package_import": import_line(plan.api.package, [client, *(made.names & {"Raw", "dynamic"})]),
            "client": f"{opening}{constructor} as client:",
            "notes": _comments(made.notes, indent - 4),
            "call": _laid_call(made.call, indent, before),
            "returns": returns,
        },
    )


def _comments(notes: Sequence[str], indent: int) -> list[str]:
    lead = f"{' ' * indent}# "
    lines = (
        textwrap.wrap(note, WIDTH, initial_indent=lead, subsequent_indent=lead, break_long_words=False)
        for note in notes
    )
    return [line for wrapped in lines for line in wrapped]


def _laid_call(code: Code, indent: int, before: int) -> str:
    """The call; where its head does not fit beside the result's name, black puts it in brackets if all fits then."""
    assert isinstance(code, Group)
    head = code.opening if code.items else flat(code)
    if not before or indent + before + width(head) <= WIDTH:
        return lay(code, indent, before)
    inside = f"{' ' * (indent + 4)}{lay(code, indent + 4)}"
    if code.items and ('"""' in inside or any(width(line) > WIDTH for line in inside.split("\n"))):
        return lay(code, indent, before)
    return f"(\n{inside}\n{' ' * indent})"


def _imports(made: Example, asynchronous: bool) -> list[str]:
    lines = ["import asyncio"] if asynchronous else []
    lines += ["import base64"] if "base64" in made.names else []
    return [*lines, *(["from pathlib import Path"] if "Path" in made.names else [])]


def _client_value(variable: ClientVariable, plan: Plan) -> str | None:
    """What a script gives to the constructor; None where that knows it by itself, and for a secret."""
    known = plan.api.scope.definitions.get(variable.name)
    if known is not None and known.origin == "given":
        return known.value
    in_force = tuple(plan.environments.values())[-1:]  # the last one is so by itself
    if variable.secret or variable.default is not None or any(variable.name in values for values in in_force):
        return None
    value = plan.api.scope.value(variable.name)
    return "{{" + variable.name + "}}" if value is None else value


def is_shown(one: Argument, endpoint: Endpoint, plan: Plan) -> bool:
    """Whether a call has to say it, or says more with it; else the operation's own default is as good."""
    if one.place == "body":
        return one.required or bool(one.text)
    if one.required or one.placeholder:
        return True
    if not one.enabled or not one.text or one.file:
        return False
    if one.text.is_literal:
        return one.place != "query" or stays_typed(one.text.source)
    filled = _with_constants(endpoint, plan.api.scope).resolve(one.text).source
    return any(name not in plan.variables for name in one.text.variables) and not has_dynamic(filled)


def _value(one: Argument, endpoint: Endpoint, plan: Plan, printed: Printed) -> Code:
    """An argument's value: the collection's, with the values of variables filled in."""
    scope = _with_constants(endpoint, plan.api.scope)
    if one.file and one.place == "form":
        return _file(one, endpoint, scope, printed)
    if one.place == "body":
        return _body(endpoint, scope, printed)
    spliced = endpoint.behaviour.disable_url_encoding and one.place in ("path", "query", "variables")
    if one.text is None:  # what stands in the path is sent; the key is that, printed
        return as_written(read_back(one.key), printed) if spliced else one.key
    text = scope.resolve(one.text).source
    if spliced:
        return as_written(text, printed)
    if (literal := scalar_code(text, one.type)) is not None:
        return literal
    match one.place:
        case "path":
            return in_path(text, printed)
        case "query":
            return string(text) if one.text.is_literal else in_query(text, printed)
        case "variables":
            code = in_path(text, printed)
            return code if code != string(text) else in_query(text, printed)
        case _:
            return text_code(text, printed)


def _with_constants(endpoint: Endpoint, scope: Scope) -> Scope:
    """The scope with what the endpoint's own scripts set before it is sent."""
    made = _made_by_scripts(endpoint, scope)
    return Scope({**scope.definitions, **made}) if made else scope


def _made_by_scripts(endpoint: Endpoint, scope: Scope) -> dict[str, Definition]:
    """What the endpoint's own scripts set; what was given by hand stands above it, and a secret is not shown."""
    known = ((name, value, scope.definitions.get(name)) for name, value in endpoint.constants)
    return {
        name: Definition(name, value)
        for name, value, one in known
        if one is None or not (one.secret or one.origin == "given")
    }


def _file(one: Argument, endpoint: Endpoint, scope: Scope, printed: Printed) -> Code:
    assert isinstance(endpoint.body, Multipart)
    part = endpoint.body.parts[int(one.index)]
    assert isinstance(part, FilePart)
    if part.content is not None and not part.paths:
        content = content_code(part.content, printed)
        return content if part.file_name else sequence(["None", content])
    files = [path_code(scope.resolve(path), printed) for path in part.paths]
    return files[0] if len(files) == 1 else sequence(files, "[]")


def _body(endpoint: Endpoint, scope: Scope, printed: Printed) -> Code:
    match endpoint.body:
        case Json(text=text):
            return json_code(scope.resolve(text).source, printed)
        case Raw(text=text):
            return text_code(scope.resolve(text).source, printed)
        case GraphQL(variables_text=text) if text is not None:
            return json_code(scope.resolve(text).source, printed)
        case Binary(path=path, content=content):
            if content is not None:
                return content_code(content, printed)
            return 'b""' if path is None else path_code(scope.resolve(path), printed)
        case _:
            raise AssertionError("an argument for a body that there is not")
