"""How requests hang together: which one's script keeps a variable, and which others need it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from typing import cast

from pmgen.model.api import Api, Endpoint, Header
from pmgen.model.body import FilePart, FormField, Json, TextPart
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.model.url import QueryParameter

_Switched = Header | QueryParameter | FormField | TextPart | FilePart


@dataclass(frozen=True, slots=True)
class Flow:
    """A variable that a script keeps of a response.

    Attributes:
        number: its place among the flows, from 1.
        variable: its name.
        sources: the requests whose scripts set it.
        users: the other requests that need it.
    """

    number: int
    variable: str
    sources: tuple[Endpoint, ...]
    users: tuple[Endpoint, ...]

    def is_used_by(self, endpoint: Endpoint) -> bool:
        """Whether a request needs it."""
        return any(user.id == endpoint.id for user in self.users)


def flows(api: Api) -> tuple[Flow, ...]:
    """The variables that are kept by one request and needed by another, in the order of the collection."""
    needed: dict[str, list[Endpoint]] = {}
    for endpoint in api.endpoints:
        for name in variables(endpoint, api.scope):
            needed.setdefault(name, []).append(endpoint)
    found = [
        (name, tuple(sources), users)
        for name, sources in _sources(api.endpoints).items()
        if (users := tuple(one for one in needed.get(name, ()) if one.id not in {source.id for source in sources}))
    ]
    return tuple(Flow(number, *parts) for number, parts in enumerate(found, 1))


def variables(endpoint: Endpoint, scope: Scope) -> tuple[str, ...]:
    """The variables that a request needs, also those that other variables' values are made of."""
    sent = (endpoint.method, endpoint.url, endpoint.headers, endpoint.body, endpoint.auth)
    found = dict.fromkeys(name for text in _texts(sent) for name in text.variables)
    return tuple(_with_inner(found, scope))


def _with_inner(names: Iterable[str], scope: Scope) -> dict[str, None]:
    found: dict[str, None] = {}
    todo = list(names)
    while todo:
        name = todo.pop(0)
        if name not in found:
            found[name] = None
            todo += Text(scope.value(name) or "").variables
    return found


def _sources(endpoints: Iterable[Endpoint]) -> Mapping[str, list[Endpoint]]:
    found: dict[str, list[Endpoint]] = {}
    for endpoint in endpoints:
        for name in dict.fromkeys(capture.variable for capture in endpoint.captures):
            found.setdefault(name, []).append(endpoint)
    return found


def _texts(value: object) -> Iterator[Text]:
    """The texts of a part of the model that are sent."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, Json):
        yield value.text
    elif isinstance(value, _Switched) and not value.enabled:
        return
    elif isinstance(value, tuple):
        for item in cast("tuple[object, ...]", value):
            yield from _texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _texts(getattr(value, field.name))
