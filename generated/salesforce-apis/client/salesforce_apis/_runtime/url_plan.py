# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""An operation's URL taken apart once: base, and the segments with their parameters."""

import re
from functools import lru_cache
from typing import Any, Final, NamedTuple, TypeAlias

from .operation import Operation

_VARIABLE: Final = re.compile(r"\{\{[^{}]*\}\}")


class PathKey(NamedTuple):
    """A path parameter, as written."""

    written: str


Segment: TypeAlias = tuple[str | PathKey, ...]


class UrlPlan(NamedTuple):
    """What stands before the path, and the path's segments; none: there is not even a slash."""

    base: str
    segments: tuple[Segment, ...]


@lru_cache(maxsize=4096)
def plan_url(operation: Operation[Any]) -> UrlPlan:
    """The plan; made once an operation. Slashes within `{{names}}` separate nothing."""
    url = operation.url
    mask = _VARIABLE.sub(lambda match: "_" * len(match.group()), url)
    scheme = mask.find("://")
    start = mask.find("/", scheme + 3 if scheme >= 0 else 0)
    if start < 0:
        return UrlPlan(url, ())
    segments: list[Segment] = []
    end = start
    for part in mask[start + 1 :].split("/"):
        begin, end = end + 1, end + 1 + len(part)
        segments.append(_pieces(url[begin:end], tuple(operation.path)))
    return UrlPlan(url[:start], tuple(segments))


def _pieces(segment: str, parameters: tuple[str, ...]) -> Segment:
    """The segment's texts and parameters.

    `:name` is one only at the start, and up to the first dot (case path-variables); `<NAME>` anywhere.
    """
    if segment.startswith(":"):
        name, dot, rest = segment.partition(".")
        if name in parameters:
            return (PathKey(name), dot + rest) if dot else (PathKey(name),)
    marks = [
        re.escape(written)
        for written in parameters
        if written and not written.startswith(":")
    ]
    if not marks:
        return (segment,) if segment else ()
    found = re.split(f"({'|'.join(sorted(marks, key=len, reverse=True))})", segment)
    return tuple(
        PathKey(piece) if place % 2 else piece
        for place, piece in enumerate(found)
        if piece
    )
