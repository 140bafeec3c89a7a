"""What examples show in the place of values that the collection leaves open: `your-job-id`, for people to replace."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final, TypeVar

from pmgen.build.names import words
from pmgen.model.api import Endpoint, Header
from pmgen.model.body import Body, Form, FormField, Json, Multipart, TextPart
from pmgen.model.json_value import JsonHole, JsonList, JsonObject, JsonValue
from pmgen.model.scope import Definition, Scope
from pmgen.model.text import Text
from pmgen.model.url import PathParameter, QueryParameter, Segment, Url
from pmgen.python.arguments import Argument, gathered
from pmgen.python.client_variables import Plan
from pmgen.python.once import once
from pmgen.python.saved import filled_in, filled_text
from pmgen.python.spliced import is_placeholder
from pmgen.python.usage import nested, usage
from pmgen.runtime.values import to_text

# What OpenAPI's converter puts before the description of a parameter that has to be sent.
_REQUIRED: Final = re.compile(r"\s*\(Required\)")
_ADDRESS_WORDS: Final = frozenset({"base", "url", "uri", "host", "server", "root"})

_arguments: Final = once(gathered)

Part = TypeVar("Part", QueryParameter, Header, FormField, TextPart)


@dataclass(frozen=True, slots=True)
class Shown:
    """A request as examples show it: nothing in it is open.

    Attributes:
        endpoint: with values for its path, and without placeholders that need not be sent.
        plan: with values for its variables.
    """

    endpoint: Endpoint
    plan: Plan

    def arguments(self, taken: Sequence[Argument]) -> list[Argument]:
        """The arguments of the request's method, with the values that are shown."""
        own = {(one.name, one.place): one for one in _arguments(self.endpoint, self.plan)}
        found = ((own.get((one.name, one.place)), one) for one in taken)
        return [one if shown is None else replace(shown, required=one.required, type=one.type) for shown, one in found]


@once
def for_people(endpoint: Endpoint, plan: Plan) -> Shown:
    """The request with stand-ins for what the collection leaves open; credentials of the client stay open."""
    url = replace(endpoint.url, path=tuple(map(_segment, endpoint.url.path)), query=_parts(endpoint.url.query))
    shown = replace(endpoint, url=url, headers=_parts(endpoint.headers), body=_body(endpoint.body))
    holes = frozenset(_holes(endpoint.body.value)) if isinstance(endpoint.body, Json) else frozenset[str]()
    scope = plan.api.scope
    open_names = [
        name
        for name in nested(usage(shown).all, scope)
        if scope.value(name) is None and name not in dict(endpoint.constants) and not _is_the_clients(name, plan)
    ]
    made = {name: Definition(name, _value(name, url, holes), "given") for name in open_names}
    return Shown(shown, replace(plan, api=replace(plan.api, scope=Scope({**scope.definitions, **made}))))


def _is_the_clients(name: str, plan: Plan) -> bool:
    """Whether the client knows a variable by itself: by its own default, or because it is a credential."""
    variable = plan.variables.get(name)
    return variable is not None and (variable.secret or variable.default is not None)


def _value(name: str, url: Url, holes: frozenset[str]) -> str:
    """The stand-in of a variable: as a URL's base wants it, a number where JSON has it without quotes, else a word."""
    if name in url.base.variables:
        return in_address(name, url.base)
    return "1" if name in holes else your(name)


def in_address(name: str, text: Text) -> str:
    """The stand-in of a variable in the beginning of a URL: a URL, a scheme, a port, or a word."""
    before, _, after = text.source.partition("{{" + name + "}}")
    if after.startswith("://"):
        return "https"
    if before.endswith(":"):
        return "443"
    if before and before[-1] not in "/.-_@":
        return ""  # what follows without a sign between, `{{url}}{{site}}`, is there only for some
    return your(name) if before or "." in after.partition("/")[0] else address(name)


def address(name: str) -> str:
    """`https://your-shop.example.com`, for `shopUrl`."""
    telling = [word for word in words(name) if word not in _ADDRESS_WORDS]
    return f"https://{your('-'.join(telling)) if telling else 'api'}.example.com"


def your(name: str) -> str:
    """`your-job-id`, for `_jobId`."""
    telling = words(name.removeprefix("vault:")) or ["value"]
    return "-".join(("your", *(telling[1:] if telling[0] == "your" and len(telling) > 1 else telling)))


def _segment(segment: Segment) -> Segment:
    pieces = (_path_parameter(one) if isinstance(one, PathParameter) else one for one in segment.pieces)
    return replace(segment, pieces=tuple(pieces))


def _path_parameter(one: PathParameter) -> PathParameter:
    if one.value is None:
        return replace(one, value=Text(your(one.name)))
    return replace(one, value=_sample(one.name, one.value)) if is_placeholder(one.value) else one


def _sample(name: str, placeholder: Text) -> Text:
    """A value of the placeholder's kind."""
    value = filled_in(placeholder.source)
    return Text(your(name) if value == placeholder.source or isinstance(value, dict | list) else to_text(value))


def _parts(parts: tuple[Part, ...]) -> tuple[Part, ...]:
    return tuple(map(_part, parts))


def _part(part: Part) -> Part:
    """A parameter, header or field; one that is only a placeholder is left out unless it has to be sent."""
    value = part.value
    if value is None or not part.enabled or not is_placeholder(value):
        return part
    if not _REQUIRED.match(part.description):
        return replace(part, enabled=False)
    return replace(part, value=_sample(part.name.source if part.name is not None else "", value))


def _body(body: Body) -> Body:
    match body:
        case Json(text=text):
            return replace(body, text=Text(filled_text(text.source)))
        case Form(fields=fields):
            return replace(body, fields=_parts(fields))
        case Multipart(parts=parts):
            return replace(body, parts=tuple(_part(one) if isinstance(one, TextPart) else one for one in parts))
        case _:
            return body


def _holes(value: JsonValue) -> Iterator[str]:
    """The variables that stand in JSON without quotes."""
    match value:
        case JsonHole(text=text):
            yield from text.variables
        case JsonList(items=items):
            for item in items:
                yield from _holes(item)
        case JsonObject(members=members):
            for _, item in members:
                yield from _holes(item)
        case _:
            return
