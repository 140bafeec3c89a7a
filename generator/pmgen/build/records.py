"""Names of records, one module a folder: by what they are, never by number as long as anything tells them apart.

A body is `<Method>Body`, the response of success `<Method>Response`, another status by its meaning
(`<Method>NotFound`). What lies inside is named by its key, items of a list in the singular. Equal records in several
places of one folder are one class: by the name that they give themselves (`"type": "user"`), or by their key.
"""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Final, TypeAlias

from pmgen.build.names import Namespace, pascal
from pmgen.build.words import words
from pmgen.model.api import Api, Endpoint, Response
from pmgen.model.body import GraphQL
from pmgen.model.types import Field, ListOf, MapOf, OneOf, Record, Type

# Names that a module of models uses itself.
_RESERVED: Final = frozenset({"Any", "Model", "Field", "TypeAlias", "TypedDict", "Literal", "None", "True", "False"})
_UNCHANGED: Final = frozenset({"series", "species", "news", "access", "data", "media", "metadata", "https", "dns"})

# What one name stands for: a record that is shared (its place is None) or one at a root under a key.
_Key: TypeAlias = "tuple[bool, Record, tuple[str, str] | None]"


@dataclass(frozen=True, slots=True)
class _Root:
    """A body or response.

    Attributes:
        name: what its own record is called.
        type: its type.
        sent: whether it is a request.
        error: what an error of that status is called where several requests share it, "" if it is no error.
    """

    name: str
    type: Type
    sent: bool = False
    error: str = ""


@dataclass(frozen=True, slots=True)
class _Occurrence:
    """A record and where it stands; `keys` lead from the root to it, in the singular for items."""

    record: Record
    root: _Root
    keys: tuple[str, ...]

    @property
    def place(self) -> tuple[str, str]:
        """The root and the last key."""
        return self.root.name, self.keys[-1] if self.keys else ""


def name_records(api: Api) -> Api:
    """The api with every record named, uniquely in its folder."""
    modules: dict[tuple[str, ...], list[int]] = {}
    for place, endpoint in enumerate(api.endpoints):
        modules.setdefault(endpoint.call[:-1], []).append(place)
    named = list(api.endpoints)
    for places in modules.values():
        roots = [list(_roots(api.endpoints[place])) for place in places]
        names = _names([root for group in roots for root in group])
        for place, group in zip(places, roots, strict=True):
            named[place] = _named_endpoint(api.endpoints[place], iter(group), names)
    return replace(api, endpoints=tuple(named))


def singular(key: str) -> str:
    """The key in the singular: `entries` is `entry`; with `item` behind it where it has none."""
    parts = words(key) or ("item",)
    last = _singular_word(parts[-1])
    return " ".join((*parts[:-1], last) if last != parts[-1] else (*parts, "item"))


def _singular_word(word: str) -> str:
    if word in _UNCHANGED or len(word) < 4:
        return word[:-1] if word in {"ids", "ips"} else word
    if word.endswith("ies"):
        return f"{word[:-3]}y"
    if word.endswith(("sses", "shes", "ches", "xes", "zzes", "uses")):
        return word[:-2]
    return word[:-1] if word.endswith("s") and not word.endswith(("ss", "us", "is")) else word


def _roots(endpoint: Endpoint) -> Iterator[_Root]:
    """The bodies of an endpoint: the request, then the responses with a type."""
    method = pascal(endpoint.call[-1]) if endpoint.call else ""
    if endpoint.request_type is not None:
        role = "Variables" if isinstance(endpoint.body, GraphQL) else "Body"
        yield _Root(method + role, endpoint.request_type, sent=True)
    typed = [response for response in endpoint.responses if response.type is not None]
    first = min((response.status for response in typed if 200 <= response.status < 300), default=0)
    for response in typed:
        assert response.type is not None
        phrase = "Response" if response.status == first else _phrase(response.status)
        yield _Root(method + phrase, response.type, error="" if response.status < 400 else f"{phrase}Response")


def _phrase(status: int) -> str:
    """`NotFound` for 404."""
    try:
        return pascal(HTTPStatus(status).phrase)
    except ValueError:
        return f"Status{status}"


def _named_endpoint(endpoint: Endpoint, roots: Iterator[_Root], names: dict[_Key, str]) -> Endpoint:
    """The endpoint with the names put in; `roots` are its own, in order."""
    request = endpoint.request_type and _named(next(roots), names)
    responses = tuple(
        Response(response.status, response.type and _named(next(roots), names)) for response in endpoint.responses
    )
    return replace(endpoint, request_type=request, responses=responses)


def _occurrences(root: _Root) -> Iterator[_Occurrence]:
    """All records of a root, the outer before the inner."""

    def walk(kind: Type, keys: tuple[str, ...]) -> Iterator[_Occurrence]:
        if isinstance(kind, Record):
            yield _Occurrence(kind, root, keys)
        for inner, path in _inside(kind, keys):
            yield from walk(inner, path)

    return walk(root.type, ())


def _inside(kind: Type, keys: tuple[str, ...]) -> Iterator[tuple[Type, tuple[str, ...]]]:
    """The types right inside a type, with the keys that lead to them."""
    match kind:
        case Record(fields=fields):
            for field in fields:
                yield field.type, (*keys, field.wire)
        case ListOf(item=item):
            yield item, (*keys[:-1], singular(keys[-1])) if keys else ("item",)
        case MapOf(value=value):
            yield value, (*keys[:-1], singular(keys[-1])) if keys else ("value",)
        case OneOf(options=options):
            for option in options:
                yield option, keys
        case _:
            pass


def _names(roots: list[_Root]) -> dict[_Key, str]:
    """The names of all records of a module."""
    found = [occurrence for root in roots for occurrence in _occurrences(root)]
    namespace = Namespace(_RESERVED)
    names: dict[_Key, str] = {}
    shared = _shared(found)
    for one in found:
        if not one.keys and (one.root.sent, one.record) not in shared:
            names[one.root.sent, one.record, one.place] = namespace.take(one.root.name)
    for (sent, record), name in shared.items():
        names[sent, record, None] = namespace.take(name, f"{name}Record")
    for one in found:
        if one.keys and (one.root.sent, one.record) not in shared:
            key: _Key = (one.root.sent, one.record, one.place)
            if key not in names:
                names[key] = namespace.take(*_own_names(one))
    return names


def _own_names(one: _Occurrence) -> tuple[str, ...]:
    """The root's name with the last key, the last two keys, and so on."""
    parts = [pascal(key) for key in one.keys]
    return tuple(one.root.name + "".join(parts[-length:]) for length in range(1, len(parts) + 1))


def _shared(found: list[_Occurrence]) -> dict[tuple[bool, Record], str]:
    """The records that several roots have in common, with the names that they can have for themselves."""
    groups: dict[tuple[bool, Record], list[_Occurrence]] = {}
    for one in found:
        if one.keys or one.root.error:
            groups.setdefault((one.root.sent, one.record), []).append(one)
    wanted: dict[str, list[tuple[bool, Record]]] = {}
    for key, members in groups.items():
        name = _common_name(members)
        if name:
            wanted.setdefault(name, []).append(key)
    count = Counter({key: len(members) for key, members in groups.items()})
    return {max(keys, key=lambda key: count[key]): name for name, keys in wanted.items()}


def _common_name(members: list[_Occurrence]) -> str:
    """The name that a group of equal records has by itself; "" if they are to be named by their places."""
    first = members[0]
    if len({one.root.name for one in members}) < 2 and len({one.place for one in members}) < 2:
        return ""
    if all(one.root.error and not one.keys for one in members):
        return first.root.error if len({one.root.error for one in members}) == 1 else "ErrorResponse"
    keys = {pascal(one.keys[-1]) for one in members if one.keys}
    name = pascal(first.record.name) if first.record.name else keys.pop() if len(keys) == 1 else ""
    return f"{name}Input" if name and first.root.sent else name


def _named(root: _Root, names: dict[_Key, str]) -> Type:
    """A root's type with the names put in."""

    def apply(kind: Type, keys: tuple[str, ...]) -> Type:
        inner = [apply(option, path) for option, path in _inside(kind, keys)]
        match kind:
            case Record(fields=fields):
                key = (root.sent, kind, (root.name, keys[-1] if keys else ""))
                name = names.get((root.sent, kind, None)) or names[key]
                return Record(name, tuple(_retyped(field, new) for field, new in zip(fields, inner, strict=True)))
            case ListOf():
                return ListOf(inner[0])
            case MapOf():
                return MapOf(inner[0])
            case OneOf():
                return OneOf(tuple(inner))
            case _:
                return kind

    return apply(root.type, ())


def _retyped(field: Field, kind: Type) -> Field:
    return replace(field, type=kind)
