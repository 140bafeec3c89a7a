# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The URL of a call as text: variables filled, arguments in their places."""

from collections.abc import Iterator
from typing import Any

from .arguments import NotGiven, Omit
from .call import (
    Call,
    Filler,
    given_items,
    given_text,
    quote_path,
    quote_query,
    quote_query_name,
)
from .operation import Operation
from .url import escape_name, write_parameter
from .url_plan import plan_url
from .values import is_list, is_tuple


def url_text(operation: Operation[Any], call: Call, filler: Filler) -> str:
    """The text of the URL, variables filled and arguments in their places."""
    plan = plan_url(operation)
    text = filler.base(plan.base)
    for segment in plan.segments:
        text += "/"
        for piece in segment:
            text += (
                filler.path(piece)
                if isinstance(piece, str)
                else _path_parameter(piece.written, operation, call, filler)
            )
    query = list(_query(operation, call, filler))
    return f"{text}?{'&'.join(query)}" if query or operation.has_query else text


def _path_parameter(
    written: str, operation: Operation[Any], call: Call, filler: Filler
) -> str:
    given = call.path.get(written)
    if given is not None and not isinstance(given, NotGiven):
        return quote_path(given_text(given))
    template = operation.path[written]
    # Without a value the parameter goes out as it is written (case path-variables).
    return written if template is None else filler.path(template)


def _query(operation: Operation[Any], call: Call, filler: Filler) -> Iterator[str]:
    """The parameters as they are written, those of the call and of its options in the places of the operation's."""
    given = dict(given_items(call.query)) if call.query else {}
    replaced = dict(call.options.query)
    for index, (name, value, enabled) in enumerate(operation.query):
        if name in replaced:
            given.pop(name, None)
            given.pop(index, None)
            yield from _given_parameters(_name(name, filler), replaced.pop(name))
        elif index in given:
            yield from _given_parameters(_name(name, filler), given.pop(index))
        elif name is not None and name in given:
            yield from _given_parameters(_name(name, filler), given.pop(name))
        elif enabled:
            yield filler.query(write_parameter(name, value))
    for key, item in (*given.items(), *replaced.items()):
        yield from _given_parameters(quote_query_name(str(key)), item)


def _name(name: str | None, filler: Filler) -> str:
    return filler.query(escape_name(name)) if name else ""


def _given_parameters(name: str, value: Any) -> Iterator[str]:
    """A list repeats the parameter, None is a flag."""
    if isinstance(value, (Omit, NotGiven)):
        return
    for item in value if is_list(value) or is_tuple(value) else (value,):
        yield name if item is None else f"{name}={quote_query(given_text(item))}"
