"""Variables that have no value, that nothing uses, and environments that belong to something else."""

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from typing import Any, cast

from pmgen.model.api import Api, Endpoint
from pmgen.model.body import FilePart, FormField, TextPart
from pmgen.model.text import Text
from pmgen.model.url import QueryParameter


def unresolved(api: Api) -> dict[str, list[Endpoint]]:
    """The variables of which nothing gives a value, in order of first use, with the requests that send them.

    What a script sets, here or at another request, has a value; what Postman makes up (`{{$guid}}`) and what is in its
    vault as well; credentials are the user's to give.
    """
    captured = {capture.variable for endpoint in api.endpoints for capture in endpoint.captures}
    found: dict[str, list[Endpoint]] = {}
    for endpoint in api.endpoints:
        known = captured | {name for name, _ in endpoint.constants}
        for name in _sent(endpoint, api):
            if name not in known and not _has_value(api, name):
                found.setdefault(name, []).append(endpoint)
    return found


def unused(api: Api) -> tuple[str, ...]:
    """The collection's own variables that no request mentions, in order."""
    return _without_use(api, "collection")


def dead_environments(api: Api) -> tuple[str, ...]:
    """The environment's variables, if no request mentions any of them."""
    names = [name for name, one in api.scope.definitions.items() if one.origin == "environment"]
    without = _without_use(api, "environment")
    return without if len(without) == len(names) else ()


def _without_use(api: Api, origin: str) -> tuple[str, ...]:
    used = _closure(api, {name for endpoint in api.endpoints for name in _names(endpoint, disabled=True)})
    return tuple(name for name, one in api.scope.definitions.items() if one.origin == origin and name not in used)


def _sent(endpoint: Endpoint, api: Api) -> tuple[str, ...]:
    """The names that a request sends, those inside values of others as well; in order."""
    return tuple(_closure(api, dict.fromkeys(_names(endpoint, disabled=False))))


def _closure(api: Api, names: Any) -> dict[str, None]:
    found: dict[str, None] = dict.fromkeys(names)
    waiting = list(found)
    while waiting:
        definition = api.scope.definitions.get(waiting.pop())
        for name in Text(definition.value).variables if definition and definition.value else ():
            if name not in found:
                found[name] = None
                waiting.append(name)
    return found


def _has_value(api: Api, name: str) -> bool:
    definition = api.scope.definitions.get(name)
    if name.startswith(("$", "vault:")):
        return True
    return definition is not None and (definition.secret or bool(definition.value))


def _names(endpoint: Endpoint, *, disabled: bool) -> Iterator[str]:
    parts = (endpoint.method, endpoint.url, endpoint.headers, endpoint.body, endpoint.auth)
    for text in _texts(parts, disabled):
        yield from text.variables


def _texts(value: object, disabled: bool) -> Iterator[Text]:
    """Every text in a part of the model; of JSON the text as it is sent stands for the value."""
    match value:
        case Text():
            yield value
        case tuple():
            for item in cast("tuple[object, ...]", value):
                yield from _texts(item, disabled)
        case Mapping():
            yield from _texts(tuple(cast("Mapping[str, object]", value).values()), disabled)
        case QueryParameter() | FormField() | TextPart() | FilePart() if not value.enabled and not disabled:
            return
        case _ if is_dataclass(value) and not isinstance(value, type):
            if getattr(value, "enabled", True) or disabled:
                for field in fields(value):
                    if field.name not in {"value", "variables"} or not _is_json(value):
                        yield from _texts(getattr(value, field.name), disabled)
        case _:
            return


def _is_json(value: object) -> bool:
    """Whether the value is there twice: as text and read as JSON."""
    return type(value).__name__ in {"Json", "GraphQL"}
