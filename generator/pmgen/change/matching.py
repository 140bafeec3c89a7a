"""Which request of a new version is which of the old one: by what they are, and never by a guess.

The signs of identity are taken one after the other, the surest first; each pairs only requests that are the only ones
to bear it among those that are left on both sides. What no sign pairs is removed or added.
"""

import re
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from typing import Final, TypeAlias

# `v3`, `v1.2` and `58.0` as a whole segment or between other signs: a version and not a name.
VERSION: Final = re.compile(r"(?<![A-Za-z0-9.])(?:v\d+(?:[._]\d+)*|\d+\.\d+(?:\.\d+)?)(?![A-Za-z0-9.])", re.IGNORECASE)
_UUID: Final = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", re.IGNORECASE)
# Scheme and host, written out or as variables; the scheme may be missing.
_BASE: Final = re.compile(r"^(?:[^/]*:)?//[^/]*|^[^/]*")
_PARAMETER: Final = re.compile(r":\w+|\{\{[^{}]*\}\}|<[^<>]*>")


@dataclass(frozen=True, slots=True)
class Identity:
    """What a request is known by.

    Attributes:
        id: Postman's own, or one that is made of its names.
        title: the names of its folders and its own, as written.
        method: in upper case.
        url: base and path as written.
        call: its names in the client, those of another version or those it would get by itself.
    """

    id: str
    title: tuple[str, ...]
    method: str
    url: str
    call: tuple[str, ...] = ()


_Sign: TypeAlias = Callable[[Identity], Hashable]


def unversioned(url: str) -> str:
    """A URL with every version in it written alike."""
    return VERSION.sub("<version>", url)


def address(one: Identity) -> tuple[str, str]:
    """Method and path; what parameters, hosts and versions are called means nothing."""
    path = _BASE.sub("", unversioned(one.url), count=1)
    return one.method, _PARAMETER.sub(":", path)


def _own_id(one: Identity) -> str | None:
    """Postman's id; one that is made of names tells nothing more than these."""
    return one.id if _UUID.search(one.id) else None


# The sign (None is none), and whether it must be the only one of its kind in the whole of both versions.
_SIGNS: Final[tuple[tuple[_Sign, bool], ...]] = (
    (lambda one: (_own_id(one), one.title[-1:]) if _own_id(one) else None, False),
    (lambda one: (_own_id(one), address(one)) if _own_id(one) else None, False),
    (lambda one: (one.title, address(one)), False),
    (lambda one: (one.title, address(one), one.call), False),
    (lambda one: (one.title, one.method), False),
    (lambda one: one.title, False),
    (lambda one: (one.title[-1:], address(one)), False),
    (lambda one: (one.title[:-1], address(one)), False),
    (lambda one: address(one), True),
    (_own_id, False),
)


def match(old: Sequence[Identity], new: Sequence[Identity]) -> dict[int, int]:
    """The places in `old` of those in `new` that are the same request."""
    pairs: dict[int, int] = {}
    for sign, alone in _SIGNS:
        before = _bearers(sign, old, pairs.values(), alone=alone)
        after = _bearers(sign, new, pairs, alone=alone)
        pairs |= {place: before[key] for key, place in after.items() if key in before}
    return pairs


def _bearers(sign: _Sign, all_of: Sequence[Identity], done: Iterable[int], *, alone: bool) -> dict[Hashable, int]:
    """The places that are left, by their signs, of those whose sign nothing else bears."""
    paired = set(done)
    signs = [sign(one) for one in all_of]
    left = [place for place in range(len(all_of)) if place not in paired]
    count = Counter(signs if alone else [signs[place] for place in left])
    return {signs[place]: place for place in left if signs[place] is not None and count[signs[place]] == 1}
