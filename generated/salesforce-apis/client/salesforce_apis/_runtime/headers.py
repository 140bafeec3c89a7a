# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The headers of a request, merged as Postman merges them (conformance cases hdr-*)."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

from .errors import InvalidRequestError

_TOKEN: Final = re.compile(r"[!#$%&'*+\-.^_`|~0-9A-Za-z]+")
# What Node refuses in a header's value: controls but the tab, and everything beyond Latin-1.
_FORBIDDEN: Final = re.compile(r"[^\t\x20-\x7e\x80-\xff]")


class Headers:
    """Names and values in order, spelled as given; names are compared without regard to case."""

    __slots__ = ("_items",)

    def __init__(self, items: Iterable[tuple[str, str]] = ()) -> None:
        self._items = list(items)

    def __iter__(self) -> Iterator[tuple[str, str]]:
        return iter(self._items)

    def copy(self) -> "Headers":
        """A list of its own."""
        return Headers(self._items)

    def get(self, name: str) -> str | None:
        """The value; several are joined by commas; None if there is none."""
        wanted = name.lower()
        found = [value for key, value in self._items if key.lower() == wanted]
        return ",".join(found) if found else None

    def __contains__(self, name: str) -> bool:
        return name.lower() in [key.lower() for key, _ in self._items]

    def add(self, name: str, value: str) -> None:
        """Adds at the end, whatever is there."""
        self._items.append((name, value))

    def add_default(self, name: str, value: str) -> None:
        """Adds at the end if there is none of that name."""
        if name not in self:
            self._items.append((name, value))

    def set(self, name: str, value: str) -> None:
        """Replaces the value where the header stands, its spelling kept; adds it at the end if there is none."""
        wanted = name.lower()
        places = [
            index for index, (key, _) in enumerate(self._items) if key.lower() == wanted
        ]
        if not places:
            self._items.append((name, value))
            return
        self._items[places[0]] = (self._items[places[0]][0], value)
        for index in reversed(places[1:]):
            del self._items[index]

    def remove(self, name: str) -> None:
        """Removes all headers of that name."""
        wanted = name.lower()
        self._items = [item for item in self._items if item[0].lower() != wanted]

    def remove_like(self, name: str) -> None:
        """Removes headers whose name is the same once split into words (case auth-header-conflict: apikey)."""
        wanted = words_of(name)
        self._items = [item for item in self._items if words_of(item[0]) != wanted]

    def merged(self) -> "Headers":
        """As Postman sends a user's headers.

        Equal names go one after the other at the first one's place; of names that differ only in case the last wins;
        several cookies are joined; an empty name is dropped.
        """
        if len({name.lower() for name, _ in self._items}) == len(self._items) and all(
            name for name, _ in self._items
        ):
            return self
        groups: dict[str, tuple[str, list[str]]] = {}
        for name, value in self._items:
            spelled, values = groups.get(name.lower(), (name, []))
            groups[name.lower()] = (
                name,
                [*values, value] if spelled == name else [value],
            )
        if "cookie" in groups:
            name, values = groups["cookie"]
            groups["cookie"] = (name, ["; ".join(values)])
        return Headers(
            (name, value)
            for name, values in groups.values()
            if name
            for value in values
        )

    def encoded(self) -> list[tuple[bytes, bytes]]:
        """As they go on the wire, in Latin-1, blanks around values dropped.

        Raises InvalidRequestError for a name that is no token, and for line breaks or characters that no header holds.
        """
        return [_encoded(name, value) for name, value in self._items]


def _encoded(name: str, value: str) -> tuple[bytes, bytes]:
    is_plain = value.isascii() and value.isprintable()
    if not is_plain and _FORBIDDEN.search(value) is not None:
        raise InvalidRequestError(
            f"the header {name} holds a line break or a character that no header can hold"
        )
    return _encoded_name(name), value.strip(" \t").encode("latin-1")


@lru_cache(maxsize=512)
def _encoded_name(name: str) -> bytes:
    if _TOKEN.fullmatch(name) is None:
        raise InvalidRequestError(f"{name!r} cannot be the name of a header")
    return name.encode("ascii")


_WORDS: Final = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|[0-9]+")


def words_of(name: str) -> str:
    """A name's words in lower case: `XApiKey`, `x_api-key` and `X-API-Key` are all `x api key` (lodash's lowerCase)."""
    return " ".join(word.lower() for word in _WORDS.findall(name))
