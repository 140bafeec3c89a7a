"""URLs as text, taken apart at their separators as Postman's own parser does (conformance case url-protocol)."""

import re
from collections.abc import Iterator
from typing import Any, Final, NamedTuple

from pmgen.model.text import VARIABLE

_SCHEME: Final = re.compile(r"((?:[^/?#:]|:(?!//))*?)://+")
# Stands for a variable while a text is split: no separator, and in no real text.
_MARK: Final = "\ue000"


class UrlText(NamedTuple):
    """A url's text by its separators, before anything is filled; None where the separator is missing."""

    base: str
    path: str | None
    query: str | None
    fragment: str | None


def split_url(text: str) -> UrlText:
    """Splits a url at its separators; those inside `{{...}}` and those that a variable may bring are none.

    White space before it is dropped, backslashes before the query are slashes, extra slashes after the scheme are
    dropped.
    """
    names = iter(VARIABLE.findall(text))
    masked = VARIABLE.sub(_MARK, text.lstrip().replace(_MARK, ""))
    before, hash_mark, fragment = masked.partition("#")
    address, question, query = before.partition("?")
    address = address.replace("\\", "/")
    scheme = _SCHEME.match(address)
    start = scheme.end() if scheme else 0
    slash = address.find("/", start)
    host, path = (address[start:], None) if slash < 0 else (address[start:slash], address[slash + 1 :])
    base = _unmasked(f"{scheme.group(1)}://{host}" if scheme else host, names)
    return UrlText(
        base,
        None if path is None else _unmasked(path, names),
        _unmasked(query, names) if question else None,
        _unmasked(fragment, names) if hash_mark else None,
    )


def _unmasked(text: str, names: Iterator[str]) -> str:
    first, *pieces = text.split(_MARK)
    return first + "".join(f"{{{{{next(names)}}}}}{piece}" for piece in pieces)


def split_outside(text: str, mark: str) -> list[str]:
    """A text split at a separator, but not inside `{{...}}`."""
    if "{{" not in text:
        return text.split(mark)
    names = iter(VARIABLE.findall(text))
    return [_unmasked(piece, names) for piece in VARIABLE.sub(_MARK, text.replace(_MARK, "")).split(mark)]


def query_pairs(text: str) -> list[dict[str, Any]]:
    """The parameters of a query text: `a` has no value, an empty piece has neither key nor value (enc-query-empty)."""
    return [query_pair(piece) for piece in split_outside(text, "&")]


def query_pair(piece: str) -> dict[str, Any]:
    """One parameter of a query text."""
    key, *rest = split_outside(piece, "=")
    return {"key": key if key or rest else None, "value": "=".join(rest) if rest else None}


def url_parts(text: str) -> dict[str, Any]:
    """The url object of a text: what it stands for by its parts, in the shape of a v2 url."""
    parts = split_url(text)
    url: dict[str, Any] = {"host": [parts.base], "path": None, "query": []}
    if parts.path is not None:
        url["path"] = split_outside(parts.path, "/")
    if parts.query is not None:
        url["query"] = query_pairs(parts.query)
    if parts.fragment is not None:
        url["hash"] = parts.fragment
    return url
