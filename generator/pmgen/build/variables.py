"""The variables in force: scopes laid over each other as Postman does (conformance cases var-*)."""

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import Any

from pmgen.build.secrets.credentials import credential_names
from pmgen.build.secrets.fields import is_credential
from pmgen.errors import Place, Report
from pmgen.model.scope import HIDDEN, Definition, Scope
from pmgen.model.text import VARIABLE, Text, Variable
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, number_of, text_of, truthy
from pmgen.runtime.template import grows_endlessly


def build_scope(
    collection: shape.Collection,
    environments: Sequence[shape.VariableFile] = (),
    globals: shape.VariableFile | None = None,
    given: Iterable[tuple[str, str]] = (),
    *,
    allow_secrets: bool = False,
    secrets: Iterable[str] = (),
) -> Scope:
    """All variables in force.

    Nearest first: given by hand, environment (the later file first), collection, globals (case var-order).

    Args:
        collection: its own variables and the auths that tell which of them are secret.
        environments: read from files.
        globals: read from a file.
        given: names and values of `--var`.
        allow_secrets: whether secrets count as given by hand; else the scope does not hold their values.
        secrets: further names that are secret, as other environments tell.
    """
    found: dict[str, Definition] = {}
    if globals is not None:
        found.update(_definitions(globals.values, "globals", ticks=True))
    found.update(_definitions(collection.variable, "collection", ticks=False))
    hidden = {*secrets, *credential_names(collection)}
    for environment in environments:
        origin = "environment" if environment.name else "configuration"
        definitions = _definitions(environment.values, origin, ticks=True)
        hidden.update(name for name, definition in definitions.items() if definition.secret)
        found.update(definitions)
    found.update({name: _given(name, value, found.get(name)) for name, value in given})
    marked = _with_secrets(found, hidden)
    return Scope(MappingProxyType({name: _guarded(one, allow_secrets) for name, one in marked.items()}))


def bounded(scope: Scope, place: Place, report: Report) -> Scope:
    """The scope without the values of variables that grow as powers, as they hold each other; a notice for each."""
    definitions = dict(scope.definitions)
    known = Scope(definitions)
    for name, definition in scope.definitions.items():
        if "{{" in (definition.value or "") and grows_endlessly(f"{{{{{name}}}}}", known.value):
            definitions[name] = replace(definition, value=None)
            what = f"The variable {name!r} is made of others that make it endless: it counts as one without a value."
            report.note("endless-variable", place, what, "Take the variables out of each other's values.")
    return Scope(MappingProxyType(definitions))


def _definitions(variables: Iterable[shape.Variable], origin: str, *, ticks: bool) -> dict[str, Definition]:
    """The enabled variables of one scope; the last of a name wins (cases var-disabled, var-duplicates).

    `ticks`: whether `enabled: false` counts, as it does in an environment but not in a collection. What is called a
    credential there is one: such files are kept apart for their secrets.
    """
    found: dict[str, Definition] = {}
    for variable in variables:
        name = variable.name
        if name is None or variable.disabled or (ticks and not truthy(variable.enabled)):
            continue
        secret = variable.secret or variable.type == "secret" or (ticks and is_credential(name))
        found[name] = Definition(name, _value(variable), origin, secret, variable.description)
    return found


def _given(name: str, value: str, before: Definition | None) -> Definition:
    if before is None:
        return Definition(name, value, "given")
    return replace(before, value=value, origin="given", declared=before.value)


def _value(variable: shape.Variable) -> str | None:
    """A value as text, by JavaScript's rules and after the cast that its type asks for (case var-types).

    None for a secret that is kept in Postman's vault: the file has no value for it.
    """
    if variable.source is not None and variable.value == "":
        return None
    value = variable.value
    match variable.type:
        case "number":
            return text_of(number_of(value))
        case "boolean":
            return text_of(truthy(value))
        case "object" | "array":
            return _parsed(value, variable.type)
        case _:
            return text_of(value)


def _parsed(value: Any, kind: str) -> str:
    """JSON text is parsed first; what is not of the kind that the type says is lost, as in Postman."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return ""
    fits = is_list(value) if kind == "array" else is_object(value)
    return text_of(value) if fits else ""


def _guarded(definition: Definition, allow: bool) -> Definition:
    """A secret without its value, or as if given by hand if the user allows it; any other variable as it is."""
    if not definition.secret:
        return definition
    if definition.origin == "given":
        return replace(definition, declared=_without_literals(definition.declared))
    if allow and definition.value:
        return replace(definition, origin="given", declared=definition.value)
    return replace(definition, value=_without_literals(definition.value))


def _without_literals(value: str | None) -> str | None:
    """A secret's value with only its variables in sight."""
    if not value:
        return value
    return "".join(f"{{{{{piece.name}}}}}" if isinstance(piece, Variable) else HIDDEN for piece in Text(value).pieces)


def _with_secrets(found: dict[str, Definition], names: Iterable[str]) -> dict[str, Definition]:
    """Marks credentials as secret, and the variables that their values are made of."""
    todo = [*names, *(name for name, definition in found.items() if definition.secret)]
    secrets: set[str] = set()
    while todo:
        name = todo.pop()
        if name in secrets or name not in found:
            continue
        secrets.add(name)
        todo.extend(VARIABLE.findall(found[name].value or ""))
    return {
        name: replace(definition, secret=True) if name in secrets else definition for name, definition in found.items()
    }


def inherited(*behaviours: Mapping[str, Any] | None) -> dict[str, Any]:
    """protocolProfileBehavior key by key, the nearest (last) wins (case behaviour-inherited)."""
    merged: dict[str, Any] = {}
    for behaviour in behaviours:
        merged.update(behaviour or {})
    return merged
