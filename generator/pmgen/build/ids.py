"""Ids of endpoints: unique in the collection, and stable when it changes elsewhere."""

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from pmgen.build.order import in_order
from pmgen.build.words import words
from pmgen.model.api import Endpoint
from pmgen.model.url import PathParameter
from pmgen.postman import shape

# What may serve as an id as it is; anything else is foreign text.
_ID: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,79}")


def own_id(item: shape.Item) -> str:
    """Postman's id of the item, "" if it has none that may serve as one."""
    return next((text for text in (item.id, item.postman_id, item.uid) if _ID.fullmatch(text)), "")


def unique_ids(endpoints: Sequence[Endpoint]) -> list[str]:
    """An id for each endpoint: Postman's own where it is the only one of its kind, else one made of what it is.

    What tells namesakes apart is taken from meaning: folders and name, then the method, then the url; only requests
    that agree in all of them are numbered.
    """
    own = Counter(endpoint.id for endpoint in endpoints)
    taken = {endpoint.id for endpoint in endpoints if endpoint.id and own[endpoint.id] == 1}
    rest = [endpoint for endpoint in endpoints if endpoint.id not in taken]
    made = _made_ids(rest, taken)
    return [endpoint.id if endpoint.id in taken else made[endpoint.index] for endpoint in endpoints]


def _made_ids(endpoints: Sequence[Endpoint], taken: set[str]) -> dict[tuple[int, ...], str]:
    """Ids by index: as little meaning as tells an endpoint from all others that still have none."""
    ids: dict[tuple[int, ...], str] = {}
    used, left = set(taken), list(endpoints)
    for much in (1, 2, 3):
        names = {endpoint.index: _meaning(endpoint, much) for endpoint in left}
        count = Counter(names.values())
        found = {index: name for index, name in names.items() if name and count[name] == 1 and name not in used}
        ids |= found
        used.update(found.values())
        left = [endpoint for endpoint in left if endpoint.index not in found]
    return ids | _numbered(left, used)


def _numbered(endpoints: Sequence[Endpoint], used: set[str]) -> dict[tuple[int, ...], str]:
    """Ids for requests that agree in all that names them, in the order of what else they hold."""
    ids: dict[tuple[int, ...], str] = {}
    numbers: Counter[str] = Counter()
    for endpoint in in_order(endpoints):
        name = _meaning(endpoint, 3) or "request"
        while not ids.get(endpoint.index) or ids[endpoint.index] in used:
            numbers[name] += 1
            ids[endpoint.index] = f"{name}-{numbers[name]}"
        used.add(ids[endpoint.index])
    return ids


def _meaning(endpoint: Endpoint, much: int) -> str:
    """What a request is, in words: its title, then its method, then its path."""
    pieces = [piece for segment in endpoint.url.path for piece in segment.pieces]
    path = " ".join(piece.name if isinstance(piece, PathParameter) else piece.source for piece in pieces)
    return "-".join(words(" ".join((endpoint.title, endpoint.method.source, path)[:much])))
