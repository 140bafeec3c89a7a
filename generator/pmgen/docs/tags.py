"""Strangers' HTML made plain before a real parser reads it: known tags only, and no nesting without end.

What parsers of HTML do for an element grows with the elements that it lies in, so that deep nesting costs the square of
the text. No word is lost: a tag that is left out leaves what it holds.
"""

import re
from collections import Counter
from typing import Final

ATTRIBUTES: Final = {
    "a": {"href", "title"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
TAGS: Final = frozenset(
    {
        *("a", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h3", "h4", "h5", "h6", "hr", "i"),
        *("kbd", "li", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr"),
        *("u", "ul"),
    }
)
DEEPEST: Final = 100
# Elements that end where the next one of their kind begins, so that they nest in others only, and those without an end.
_UNCOUNTED: Final = frozenset({"br", "dd", "dt", "hr", "li", "p", "tbody", "td", "th", "thead", "tr"})
# Tags as CommonMark defines them, which every parser reads in the same way; else a sign that is none.
_TAG: Final = re.compile(
    r"<(?:(?P<end>/?)(?P<name>[A-Za-z][A-Za-z0-9-]*+)"
    r"(?P<attributes>(?:\s++[A-Za-z_:][\w.:-]*+(?:\s*+=\s*+(?:[^\s\"'=<>`]++|'[^']*+'|\"[^\"]*+\"))?)*+)\s*+/?>)?",
    re.ASCII,
)
_COMMENT: Final = re.compile("<!--")
_COMMENT_END: Final = re.compile(r"\A-?>|-->")
_UNSEEN: Final = re.compile(r"<(?=script\b|style\b)", re.IGNORECASE)
_UNSEEN_END: Final = re.compile(r"</(?:script|style)\s*>", re.IGNORECASE)


def flattened(html: str) -> tuple[str, bool]:
    """HTML of known tags, elements in at most 100 others, and whether some lay deeper.

    Comments, scripts and styles go as a whole; what is no tag becomes text.
    """
    visible = _without(_without(html, _COMMENT, _COMMENT_END), _UNSEEN, _UNSEEN_END)
    tags = _Tags()
    return _TAG.sub(tags.written, visible), tags.is_deep


def _without(html: str, start: re.Pattern[str], end: re.Pattern[str]) -> str:
    """The text without what lies between two marks; one that is never closed goes to the end."""
    first, *others = start.split(html)
    found = ((part, end.search(part)) for part in others)
    return first + "".join(part[match.end() :] for part, match in found if match)


class _Tags:
    """Which elements are open."""

    def __init__(self) -> None:
        self.is_deep = False
        self._open: Counter[str] = Counter()
        self._left_out: Counter[str] = Counter()

    def written(self, match: re.Match[str]) -> str:
        """What stands in the place of a tag, or of a sign that begins none."""
        if match["name"] is None:
            return "&lt;"
        name = match["name"].lower()
        if name not in TAGS or not self._is_kept(name, is_end=bool(match["end"])):
            return ""
        attributes = match["attributes"] if name in ATTRIBUTES and not match["end"] else ""
        return f"<{match['end']}{name}{attributes}>"

    def _is_kept(self, name: str, *, is_end: bool) -> bool:
        if name in _UNCOUNTED:
            return True
        if not is_end:
            fits = self._open.total() < DEEPEST
            self.is_deep |= not fits
            (self._open if fits else self._left_out)[name] += 1
            return fits
        counted = self._left_out if self._left_out[name] else self._open
        if not counted[name]:
            return False
        counted[name] -= 1
        return counted is self._open
