"""Which saved response a request gets.

The order of what counts is that of Postman's mock servers (learning.postman.com, "How mock servers work"): method,
what the `x-mock-` headers ask for, path, then query; of equals the first good one. Bodies, which Postman compares only
when asked, decide between responses that are equal otherwise.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from pmgen.mock.candidates import Candidate, Part
from pmgen.mock.content import sent_key

NAME: Final = "x-mock-response-name"
CODE: Final = "x-mock-response-code"
ID: Final = "x-mock-response-id"
MATCH_BODY: Final = "x-mock-match-request-body"
MATCH_HEADERS: Final = "x-mock-match-request-headers"
_OWNER: Final = re.compile(r"\d+-")
# What a slash too many costs.
_SLASH: Final = 0.2


@dataclass(frozen=True, slots=True)
class Asked:
    """A request as it came in; header names in small letters."""

    method: str
    path: str
    query: str = ""
    headers: Mapping[str, str] | None = None
    body: bytes = b""

    @property
    def segments(self) -> tuple[str, ...]:
        """The path's segments, decoded; the last one is empty where a slash is at the end."""
        return tuple(unquote(part) for part in self.path.lstrip("/").split("/"))

    def header(self, name: str) -> str:
        """A header's value, "" if there is none."""
        return (self.headers or {}).get(name, "")


def choose(every: Iterable[Candidate], asked: Asked) -> Candidate | None:
    """The saved response that fits best; None if none fits."""
    key = sent_key(asked.body, asked.header("content-type"))
    scored = [(score, one) for one in every if (score := _score(one, asked, key)) is not None]
    # `max` gives the first of equals: the collection's own order.
    return max(scored, key=lambda pair: pair[0])[1] if scored else None


def fits_path(candidate: Candidate, asked: Asked) -> bool:
    """Whether method and path fit."""
    return candidate.method in (None, asked.method) and _path_score(candidate, asked.segments) is not None


def _score(candidate: Candidate, asked: Asked, key: Any) -> tuple[float, ...] | None:
    """What says how well it fits, the weightiest first; None if it does not."""
    if candidate.method not in (None, asked.method) or not _as_asked_for(candidate, asked, key):
        return None
    path = _path_score(candidate, asked.segments)
    if path is None:
        return None
    good = 200 <= (candidate.example.status or 200) < 300
    return (*path, _query_score(candidate.query, asked.query), float(candidate.body == key), float(good))


def _as_asked_for(candidate: Candidate, asked: Asked, key: Any) -> bool:
    """Whether it is what the `x-mock-` headers ask for."""
    name, code = asked.header(NAME), asked.header(CODE)
    if name and candidate.example.name != unquote(name) and candidate.example.name != name:
        return False
    if code and str(candidate.example.status) != code.strip():
        return False
    if asked.header(ID) and _own_id(candidate.example.id) != _own_id(asked.header(ID)):
        return False
    if asked.header(MATCH_BODY).lower() == "true" and candidate.body != key:
        return False
    saved = dict(candidate.headers)
    wanted = [part.strip().lower() for part in asked.header(MATCH_HEADERS).split(",") if part.strip()]
    return all(saved.get(header) == asked.header(header) for header in wanted)


def _own_id(text: str) -> str:
    """An id without the user's that Postman's API puts before it: `12345-<id>`."""
    return text.strip()[match.end() :] if (match := _OWNER.match(text.strip())) else text.strip()


def _path_score(candidate: Candidate, segments: Sequence[str]) -> tuple[float, ...] | None:
    """How well the path fits: behind the base's own path rather than any, and each segment as it was saved."""
    exact = _aligned(candidate, segments)
    # A slash at the end makes no difference, unless there is a request whose last parameter is empty.
    return _aligned(candidate, segments[:-1], less=_SLASH) if exact is None and segments[-1] == "" else exact


def _aligned(candidate: Candidate, segments: Sequence[str], less: float = 0) -> tuple[float, ...] | None:
    """The score with the base's path, else without, else behind any other."""
    whole = (*candidate.base, *candidate.path)
    best = _segments_score(whole, segments)
    if best is None and candidate.base:
        best = _segments_score(candidate.path, segments)
    if best is not None:
        return 0.0, best - less
    if not candidate.floating or not candidate.path:
        return None
    best = _segments_score(candidate.path, segments[-len(candidate.path) :])
    return None if best is None else (-1.0, best - less)


def _segments_score(parts: Sequence[Part], segments: Sequence[str]) -> float | None:
    """The mean of its segments: 1 as saved, less where a parameter has another value or letters differ in case."""
    if len(parts) != len(segments):
        return None
    total = 0.0
    for part, segment in zip(parts, segments, strict=True):
        one = _segment_score(part, segment)
        if one is None:
            return None
        total += one
    return total / len(parts) if parts else 1.0


def _segment_score(part: Part, segment: str) -> float | None:
    if segment in part.saved:
        return 0.9 if part.open else 1.0
    if part.open and part.fits(segment):
        return 0.5 if segment else 0.2
    if segment.casefold() in {saved.casefold() for saved in part.saved}:
        return 0.4
    return None


def _query_score(saved: Sequence[tuple[str, str]], query: str) -> float:
    """The share of parameters that are the same; half for those with another value."""
    sent = parse_qsl(query, keep_blank_values=True)
    names = {name for name, _ in sent}
    same = sum(1.0 if pair in sent else 0.5 if pair[0] in names else 0.0 for pair in saved)
    size = max(len(saved), len(sent))
    return same / size if size else 1.0
