"""Saved responses, each with what a request must look like to get it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any, Final
from urllib.parse import unquote

from pmgen.mock.content import body_key, filled
from pmgen.model.api import Api, Endpoint, Example
from pmgen.model.scope import Scope
from pmgen.model.text import Literal, Text
from pmgen.model.url import PathPiece, QueryParameter, Url

_BASE: Final = re.compile(r"(?:[^/?#]*://)?[^/?#]*(/[^?#]*)?")


@dataclass(frozen=True, slots=True)
class Part:
    """One segment of a path.

    Attributes:
        texts: the literal texts that must stand there in this order; between them is anything if it is open.
        saved: the segment as it is sent, parameters and variables filled: with the response, and in the request now.
        open: whether there are parameters or variables in it.
    """

    texts: tuple[str, ...]
    saved: frozenset[str]
    open: bool

    def fits(self, segment: str) -> bool:
        """Whether a segment has the texts, the first at its start and the last at its end; in time of its length."""
        if not self.open:
            return segment == self.texts[0]
        first, last = self.texts[0], self.texts[-1]
        if not segment.startswith(first) or not segment.endswith(last) or len(segment) < len(first) + len(last):
            return False
        place, end = len(first), len(segment) - len(last)
        for text in self.texts[1:-1]:
            place = segment.find(text, place, end)
            if place < 0:
                return False
            place += len(text)
        return True


@dataclass(frozen=True, slots=True)
class Candidate:
    """A saved response and its request.

    Attributes:
        endpoint: the request of the collection that it belongs to.
        example: the response.
        method: in upper case; None fits any.
        base: the path inside the base URL, as far as it is known.
        path: the path behind the base URL.
        floating: whether the base URL is not known, so that any path may stand before `path`.
        query: the names and values of the query as it was saved.
        headers: the request headers as they were saved, names in small letters.
        body: what is compared of the body.
    """

    endpoint: Endpoint
    example: Example
    method: str | None
    base: tuple[Part, ...]
    path: tuple[Part, ...]
    floating: bool
    query: tuple[tuple[str, str], ...]
    headers: tuple[tuple[str, str], ...]
    body: Any


def candidates(apis: Iterable[Api]) -> tuple[Candidate, ...]:
    """All saved responses of the collections, in document order."""
    return tuple(
        _of(api.scope, endpoint, one) for api in apis for endpoint in api.endpoints for one in endpoint.examples
    )


def routes(apis: Iterable[Api]) -> tuple[Candidate, ...]:
    """One for each request of the collections, for telling which of them has no saved response."""
    return tuple(_of(api.scope, endpoint, Example("", None)) for api in apis for endpoint in api.endpoints)


def _of(scope: Scope, endpoint: Endpoint, example: Example) -> Candidate:
    """What was saved with the response; where nothing was, the request itself."""
    saved = example.request
    method = scope.resolve(saved.method if saved else endpoint.method)
    url = saved.url if saved and (saved.url.base or saved.url.path) else endpoint.url
    headers = saved.headers if saved else endpoint.headers
    base = scope.resolve(url.base)
    match = _BASE.match(base.source)
    base_path = [Text(part) for part in ((match.group(1) if match else "") or "").split("/") if part]
    return Candidate(
        endpoint,
        example,
        method.source.upper() if method.is_literal else None,
        tuple(_part((text,), scope) for text in base_path),
        _path(url, endpoint.url, scope),
        not base.is_literal,
        tuple(_query(url, scope)),
        tuple((one.name.source.lower(), filled(one.value, scope)) for one in headers if one.enabled),
        body_key(saved.body if saved else endpoint.body, scope),
    )


def _part(pieces: Sequence[PathPiece], scope: Scope) -> Part:
    """What one segment must have; compared with segments that are decoded."""
    texts = [""]
    sent: list[str] = []
    for piece in pieces:
        if not isinstance(piece, Text):
            texts.append("")
            sent.append(piece.written if piece.value is None else filled(piece.value, scope))
            continue
        sent.append(filled(piece, scope))
        for one in piece.pieces:
            if isinstance(one, Literal):
                texts[-1] += unquote(one.value)
            else:
                texts.append("")
    return Part(tuple(texts), frozenset((unquote("".join(sent)),)), len(texts) > 1)


def _path(url: Url, own: Url, scope: Scope) -> tuple[Part, ...]:
    """The segments as they were saved; the parameters and values that the request itself has now count as well."""
    parts = _parts(url, scope)
    others = _parts(own, scope)
    if len(parts) != len(others):
        return parts
    return tuple(
        replace(one if one.open else other, saved=one.saved | other.saved)
        for one, other in zip(parts, others, strict=True)
    )


def _parts(url: Url, scope: Scope) -> tuple[Part, ...]:
    """Without the empty segment of a slash at the end: it makes no difference."""
    parts = tuple(_part(segment.pieces, scope) for segment in url.path)
    return parts[:-1] if parts and parts[-1].saved == frozenset(("",)) and not parts[-1].open else parts


def _query(url: Url, scope: Scope) -> Iterator[tuple[str, str]]:
    for one in url.query:
        if one.enabled and (one.name is not None or one.value is not None):
            yield _resolved(one, scope)


def _resolved(one: QueryParameter, scope: Scope) -> tuple[str, str]:
    name, value = one.name or Text(), one.value or Text()
    return filled(name, scope), filled(value, scope)
