"""Requests that are one method: what they have in common is sent by itself, what differs is an argument."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import TypeVar

from pmgen.model.api import Endpoint, Header
from pmgen.model.body import Body, FilePart, Form, FormField, Multipart, TextPart
from pmgen.model.types import Type, one_of
from pmgen.model.url import PathParameter, QueryParameter, Segment

T = TypeVar("T", QueryParameter, Header, FormField, TextPart | FilePart)


@dataclass(frozen=True, slots=True)
class Joined:
    """Requests that are one method.

    Attributes:
        whole: what the method is made of. Of the parameters, headers and fields it has all, and sends by itself those
            that all requests send alike.
        requests: each request as the method sends it: with all of these, those that it lacks switched off.
    """

    whole: Endpoint
    requests: tuple[Endpoint, ...]


def join(members: Sequence[Endpoint]) -> Joined:
    """The requests as one; the first gives name, place and description."""
    first = members[0]
    query, queries = _joined([one.url.query for one in members])
    headers, own_headers = _joined([one.headers for one in members])
    body, bodies = _bodies([one.body for one in members])
    path = tuple(reduce(_same_segment, column) for column in zip(*(one.url.path for one in members), strict=True))
    stays = (queries[0], own_headers[0], bodies[0]) == (query, headers, body)
    whole = replace(
        first,
        url=replace(first.url, path=path, query=query),
        headers=headers,
        body=body,
        request_type=_type(members),
        captures=tuple(dict.fromkeys(capture for one in members for capture in one.captures)),
        constants=tuple(pair for pair in first.constants if all(pair in one.constants for one in members)),
        # An old name would send what it sent, and this method would not by itself.
        aliases=first.aliases if stays else (),
    )
    requests = (
        replace(
            one,
            call=first.call,
            before=first.before,
            url=replace(one.url, query=queries[at]),
            headers=own_headers[at],
            body=bodies[at],
        )
        for at, one in enumerate(members)
    )
    return Joined(whole, tuple(requests))


def _joined(lists: Sequence[tuple[T, ...]]) -> tuple[tuple[T, ...], list[tuple[T, ...]]]:
    """What all have, switched on where all have it alike; and each list in the same places."""
    keyed = [_keyed(parts) for parts in lists]
    keys = list(dict.fromkeys(key for one in keyed for key in one))
    whole: list[T] = []
    own: list[list[T]] = [[] for _ in lists]
    for key in keys:
        present = [one[key] for one in keyed if key in one]
        off = replace(_described(present), enabled=False)
        alike = len(present) == len(lists) and all(_is_same(present[0], one) for one in present)
        whole.append(_described(present) if alike else off)
        for place, one in zip(own, keyed, strict=True):
            place.append(one.get(key, off))
    return tuple(whole), [tuple(one) for one in own]


def _keyed(parts: Iterable[T]) -> dict[tuple[object, ...], T]:
    """The parts by name and by how often the name was there before."""
    found: dict[tuple[object, ...], T] = {}
    for part in parts:
        name = "" if part.name is None else part.name.source
        name = name.lower() if isinstance(part, Header) else name
        number = sum(key[:2] == (type(part), name) for key in found)
        found[type(part), name, number] = part
    return found


def _is_same(one: T, other: T) -> bool:
    return replace(one, description="") == replace(other, description="")


def _described(present: Sequence[T]) -> T:
    return replace(present[0], description=next((one.description for one in present if one.description), ""))


def _bodies(bodies: Sequence[Body]) -> tuple[Body, list[Body]]:
    """The body of all and each by itself; fields in the same places."""
    first = bodies[0]
    match first:
        case Form():
            fields, own = _joined([one.fields for one in bodies if isinstance(one, Form)])
            return replace(first, fields=fields), [Form(one) for one in own]
        case Multipart():
            parts, others = _joined([one.parts for one in bodies if isinstance(one, Multipart)])
            return replace(first, parts=parts), [Multipart(one) for one in others]
        case _:
            return first, list(bodies)


def _same_segment(first: Segment, other: Segment) -> Segment:
    """A segment of the path, without values that differ."""
    pairs = zip(first.pieces, other.pieces, strict=True)
    pieces = (
        (
            replace(one, value=None)
            if isinstance(one, PathParameter) and isinstance(two, PathParameter) and one.value != two.value
            else one
        )
        for one, two in pairs
    )
    return replace(first, pieces=tuple(pieces))


def _type(members: Sequence[Endpoint]) -> Type | None:
    """What a body may be: that of any of them."""
    kinds = [one.request_type for one in members if one.request_type is not None]
    return one_of(kinds) if kinds else None
