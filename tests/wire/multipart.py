"""Multipart bodies taken apart; texts are bytes read as Latin-1."""

import re
from dataclasses import dataclass

_BOUNDARY = re.compile(r'^multipart/[^;]+;.*?boundary=(?:"([^"]+)"|([^;\s]+))', re.I | re.S)
_HEADER = re.compile(r"^([A-Za-z0-9_-]+):\s*(.*)$", re.S)

SPELLING = "part header quoting"


@dataclass(frozen=True, slots=True)
class Part:
    """One part: its two known headers, the others as lines, its content."""

    disposition: str
    type: str
    other: tuple[str, ...]
    content: str

    def parameter(self, key: str) -> str | None:
        """`name` or `filename` of the disposition, escapes undone; None if there is none."""
        match = re.search(rf';\s*{key}="((?:\\.|[\s\S])*?)"(?=;|$)', self.disposition)
        return None if match is None else _unescaped(match[1])


@dataclass(frozen=True, slots=True)
class PartsComparison:
    """Whether two lists of parts are equal, whether they mean the same, and why not."""

    equal: bool
    meaning: bool
    why: str


def _unescaped(text: str) -> str:
    plain = re.sub(r'\\(["\\])', r"\1", text)
    return plain.replace("%22", '"').replace("%0D", "\r").replace("%0A", "\n")


def boundary_of(content_type: str) -> str | None:
    """The boundary that a Content-Type names."""
    match = _BOUNDARY.search(content_type)
    return None if match is None else match[1] or match[2]


def parts_of(body: bytes, boundary: str) -> tuple[Part, ...] | None:
    """The parts of a body; None if it is not of that boundary."""
    pieces = ("\r\n" + body.decode("latin-1")).split(f"\r\n--{boundary}")
    if len(pieces) < 2 or not pieces[-1].startswith("--"):
        return None
    return tuple(_part(piece) for piece in pieces[1:-1])


def _part(piece: str) -> Part:
    head, blank, content = piece.partition("\r\n\r\n")
    head = head if blank else ""
    disposition, content_type, other = "", "", list[str]()
    # A name may hold raw line ends, so a line without "Name: " belongs to the one before.
    for line in re.split(r"\r\n(?=[A-Za-z0-9_-]+: )", head[2:]):
        match = _HEADER.match(line)
        if match is None:
            continue
        if match[1].lower() == "content-disposition":
            disposition = match[2]
        elif match[1].lower() == "content-type":
            content_type = match[2]
        else:
            other.append(f"{match[1]}: {match[2]}")
    return Part(disposition, content_type, tuple(other), content)


def compare_parts(expected: tuple[Part, ...], actual: tuple[Part, ...]) -> PartsComparison:
    """Compares two multipart bodies; the meaning is names, file names and contents."""
    if len(expected) != len(actual):
        return PartsComparison(False, False, f"{len(expected)} parts became {len(actual)}")
    why: dict[str, bool] = {}  # the difference, and whether the meaning suffers
    for one, other in zip(expected, actual, strict=True):
        if one.parameter("name") != other.parameter("name"):
            why["part name"] = True
        elif one.parameter("filename") != other.parameter("filename"):
            why["file name"] = True
        elif one.disposition != other.disposition:
            why.setdefault(SPELLING, False)
        if one.type != other.type:
            why.setdefault("part Content-Type " + _how(one.type, other.type), False)
        if one.other != other.other:
            why.setdefault("other part headers", False)
        if one.content != other.content:
            why["part content"] = True
    return PartsComparison(not why, not any(why.values()), ", ".join(why))


def _how(expected: str, actual: str) -> str:
    if expected and actual:
        return "differs"
    return "lost" if expected else "added"
