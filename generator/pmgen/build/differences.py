"""What tells requests of one name apart: method, URL, query, body, in this order; words that a reader understands."""

import re
from collections.abc import Callable, Sequence
from typing import Final, TypeAlias

from pmgen.build.words import shorten, without_enumeration, words
from pmgen.model.api import Endpoint
from pmgen.model.body import Binary, Form, GraphQL, Json, Multipart, Raw
from pmgen.model.json_value import JsonBool, JsonNumber, JsonObject, JsonString, JsonValue
from pmgen.model.url import PathParameter

Features: TypeAlias = "list[tuple[str, ...]]"

_LIMIT: Final = 32
_PARAMETER: Final = re.compile(r":(?P<colon>\w+)|\{\{?(?P<braces>[^{}]+)\}?\}|<(?P<angle>[^<>]+)>")


def tell_apart(endpoints: Sequence[Endpoint]) -> list[tuple[str, ...]]:
    """Words to put behind the common name of each endpoint, so that as many as can be differ by meaning.

    One of them may get none. Requests that differ in nothing get the same words: the caller numbers them.
    """
    tails: list[tuple[str, ...]] = [()] * len(endpoints)
    _split(endpoints, list(range(len(endpoints))), list(_KINDS), tails)
    return tails


def _split(
    endpoints: Sequence[Endpoint],
    places: list[int],
    kinds: "list[Callable[[Endpoint], Features]]",
    tails: list[tuple[str, ...]],
) -> None:
    """Adds to `tails` what separates the endpoints at `places`, kind by kind."""
    if len(places) < 2 or not kinds:
        return
    features = [kinds[0](endpoints[place]) for place in places]
    common = set(features[0]).intersection(*features[1:])
    groups: dict[tuple[str, ...], list[int]] = {}
    for place, found in zip(places, features, strict=True):
        telling = (word for feature in found if feature not in common for word in feature)
        groups.setdefault(shorten(tuple(telling), _LIMIT), []).append(place)
    for tail, members in groups.items():
        if len(groups) > 1:
            for place in members:
                tails[place] = (*tails[place], *tail)
        _split(endpoints, members, kinds[1:], tails)


def _name(endpoint: Endpoint) -> Features:
    return [(word,) for word in words(without_enumeration(endpoint.name))]


def _method(endpoint: Endpoint) -> Features:
    return [("by", *words(endpoint.method.source))]


def _segments(endpoint: Endpoint) -> Features:
    """The words of the path: literals, and parameters with `by` before them."""
    found: Features = []
    for segment in endpoint.url.path:
        for piece in segment.pieces:
            text = piece.written if isinstance(piece, PathParameter) else piece.source
            found.extend(_segment_words(text))
    return found


def _segment_words(text: str) -> Features:
    found: Features = []
    end = 0
    for match in _PARAMETER.finditer(text):
        found.append(words(text[end : match.start()]))
        found.append(("by", *words(next(group for group in match.groups() if group))))
        end = match.end()
    found.append(words(text[end:]))
    return [feature for feature in found if feature and feature != ("by",)]


def _host(endpoint: Endpoint) -> Features:
    return [(word,) for word in words(endpoint.url.base.source) if word not in {"http", "https"}]


def _query(endpoint: Endpoint) -> Features:
    enabled = [parameter for parameter in endpoint.url.query if parameter.enabled and parameter.name]
    return [("with", *words(parameter.name.source)) for parameter in enabled if parameter.name]


def _query_values(endpoint: Endpoint) -> Features:
    enabled = [parameter for parameter in endpoint.url.query if parameter.enabled and parameter.value]
    return [words(parameter.value.source) for parameter in enabled if parameter.value]


def _body_kind(endpoint: Endpoint) -> Features:
    match endpoint.body:
        case Json():
            return [("as", "json")]
        case Raw(language=language):
            return [("as", *words(language))]
        case Form():
            return [("as", "form")]
        case Multipart():
            return [("as", "multipart")]
        case Binary():
            return [("as", "file")]
        case GraphQL():
            return [("as", "graphql")]
        case _:
            return []


def _body_keys(endpoint: Endpoint) -> Features:
    match endpoint.body:
        case Json(value=value):
            return [("with", *words(key)) for key, _ in _members(value)]
        case Form(fields=fields):
            return [("with", *words(field.name.source)) for field in fields if field.enabled]
        case Multipart(parts=parts):
            return [("with", *words(part.name.source)) for part in parts if part.enabled]
        case _:
            return []


def _body_values(endpoint: Endpoint) -> Features:
    match endpoint.body:
        case Json(value=value):
            return [(*words(key), *words(_scalar(member))) for key, member in _members(value) if _scalar(member)]
        case Form(fields=fields):
            return [words(field.value.source) for field in fields if field.enabled]
        case GraphQL(query=query):
            return [(word,) for word in words(query.source)[:40]]
        case Raw(text=text):
            return [(word,) for word in words(text.source[:2000])[:80]]
        case _:
            return []


def _members(value: JsonValue) -> list[tuple[str, JsonValue]]:
    """The members of an object and of the objects right below it."""
    if not isinstance(value, JsonObject):
        return []
    found = [(key.source, member) for key, member in value.members]
    for _, member in value.members:
        if isinstance(member, JsonObject):
            found.extend((key.source, inner) for key, inner in member.members)
    return found


def _scalar(value: JsonValue) -> str:
    match value:
        case JsonString(text=text):
            return text.source[:40]
        case JsonNumber(text=number):
            return number
        case JsonBool(value=flag):
            return str(flag)
        case _:
            return ""


def _headers(endpoint: Endpoint) -> Features:
    return [(*words(header.name.source), *words(header.value.source)) for header in endpoint.headers if header.enabled]


_KINDS: Final = (
    _name,
    _segments,
    _method,
    _query,
    _body_kind,
    _body_keys,
    _body_values,
    _query_values,
    _host,
    _headers,
)


def path_words(endpoint: Endpoint) -> tuple[str, ...]:
    """The words of an endpoint's path for a name: literal segments, and `by id` for a parameter at the end."""
    return _named_path(_segments(endpoint))


def address_words(address: str) -> tuple[str, ...]:
    """The same for a URL or path that stands in place of a name."""
    path = re.sub(r"^\s*(?:[A-Z]{3,7}\s+)?(?:\w+://[^/]*|\{\{[^{}]*\}\}|[^/]*)", "", address.split("?")[0])
    return _named_path([feature for part in path.split("/") for feature in _segment_words(part)])


def _named_path(features: Features) -> tuple[str, ...]:
    literal = [word for feature in features if feature[0] != "by" for word in feature]
    return (*literal, *(features[-1] if features and features[-1][0] == "by" else ()))
