"""An order of requests by what they are, so that nothing which is made of them depends on where they stand."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import groupby
from typing import TypeAlias

from pmgen.model.api import Endpoint
from pmgen.model.url import PathParameter

_Key: TypeAlias = "tuple[tuple[str, ...], str, str, str, str]"


def in_order(endpoints: Iterable[Endpoint]) -> list[Endpoint]:
    """The endpoints by folders, name, method and URL; those that agree in these by everything else they hold."""
    ordered: list[Endpoint] = []
    for _, group in groupby(sorted(endpoints, key=_key), key=_key):
        alike = list(group)
        ordered += alike if len(alike) == 1 else sorted(alike, key=_contents)
    return ordered


def _key(endpoint: Endpoint) -> _Key:
    url = endpoint.url
    pieces = [piece for segment in url.path for piece in ("/", *segment.pieces)]
    path = "".join(piece if isinstance(piece, str) else _written(piece) for piece in pieces)
    return endpoint.folders, endpoint.name, endpoint.method.source, url.base.source, path


def _written(piece: object) -> str:
    return piece.written if isinstance(piece, PathParameter) else str(piece)


def _contents(endpoint: Endpoint) -> tuple[str, str]:
    """All that a request holds, its id last: exports give new ids."""
    return repr(replace(endpoint, index=(), id="")), endpoint.id
