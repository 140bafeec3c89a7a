"""What is compared of bodies: JSON as data, forms as pairs, anything else as text."""

import json
from typing import Any, Final
from urllib.parse import parse_qsl

from pmgen.model.body import Body, Form, GraphQL, Json, Raw
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.runtime.template import substitute

_FORM: Final = "application/x-www-form-urlencoded"


def body_key(body: Body, scope: Scope) -> Any:
    """What stands for a saved body; None for none, and for files, which are not compared."""
    match body:
        case Json(text=text) | Raw(text=text):
            return text_key(filled(text, scope))
        case Form(fields):
            pairs = [(one.name, one.value) for one in fields if one.enabled]
            return sorted((filled(name, scope), filled(value, scope)) for name, value in pairs)
        case GraphQL():
            return _graphql_key(body, scope)
        case _:
            return None


def filled(text: Text, scope: Scope) -> str:
    """A text as Postman sends it: what has no value stands as it is written, an empty value is empty."""

    def value(name: str) -> str | None:
        definition = scope.definitions.get(name)
        return definition.printable if definition else None

    return substitute(text.source, value)


def sent_key(content: bytes, content_type: str) -> Any:
    """What stands for a body as it came in."""
    text = content.decode("utf-8", "replace")
    if content_type.startswith(_FORM):
        return sorted(parse_qsl(text, keep_blank_values=True))
    return text_key(text)


def text_key(text: str) -> Any:
    """JSON as data, however it is written; other text without the space around it; None for nothing."""
    try:
        return ["json", json.loads(text)]
    except (ValueError, RecursionError):
        return ["text", text.strip()] if text.strip() else None


def _graphql_key(body: GraphQL, scope: Scope) -> Any:
    variables = text_key(filled(body.variables_text or Text(), scope))
    members: dict[str, Any] = {"query": filled(body.query, scope)}
    if body.operation_name is not None:
        members["operationName"] = filled(body.operation_name, scope)
    if variables is not None:
        members["variables"] = variables[1]
    return ["json", members]
