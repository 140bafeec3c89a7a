"""Path templates: `/users/{id}`. Two that differ in the names of parameters alone are the same path."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Final
from urllib.parse import quote, unquote

from pmgen.build.names import Namespace
from pmgen.model.scope import Scope
from pmgen.model.text import Literal, Text
from pmgen.model.url import PathPiece, Url

_UNSAFE: Final = re.compile(r"[^\w.-]+", re.ASCII)
# What may stand in a path as it is (RFC 3986, `pchar`).
_SAFE: Final = "-._~!$&'()*+,;=:@"


@dataclass(frozen=True, slots=True)
class PathHole:
    """A parameter of a path: its name in the template, what the collection sends there, what it says about it."""

    name: str
    value: Text | None
    description: str = ""


@dataclass(frozen=True, slots=True)
class Template:
    """A path template: its pieces are literal text, or parameters."""

    pieces: tuple[str | PathHole, ...]

    @property
    def text(self) -> str:
        """As it stands in the document."""
        return "".join(piece if isinstance(piece, str) else f"{{{piece.name}}}" for piece in self.pieces)

    @property
    def shape(self) -> str:
        """The same for all templates that differ only in names."""
        return "".join(piece if isinstance(piece, str) else "{}" for piece in self.pieces)

    @property
    def holes(self) -> tuple[PathHole, ...]:
        """Its parameters, in order."""
        return tuple(piece for piece in self.pieces if isinstance(piece, PathHole))

    def named_as(self, other: "Template") -> "Template":
        """With the names of another of the same shape."""
        names = iter(hole.name for hole in other.holes)
        return Template(
            tuple(piece if isinstance(piece, str) else replace(piece, name=next(names)) for piece in self.pieces)
        )


def template(url: Url, scope: Scope) -> Template:
    """The template of a URL's path; variables that have no value are parameters as well."""
    namespace = Namespace()
    pieces: list[str | PathHole] = []
    for segment in url.path:
        pieces.append("/")
        pieces += _pieces(segment.pieces, scope, namespace)
    return Template(_merged(pieces)) if pieces else Template(("/",))


def _pieces(pieces: Sequence[PathPiece], scope: Scope, namespace: Namespace) -> list[str | PathHole]:
    found: list[str | PathHole] = []
    for piece in pieces:
        if not isinstance(piece, Text):
            name = namespace.take(_UNSAFE.sub("_", piece.name).strip("_") or "parameter")
            found.append(PathHole(name, piece.value, piece.description))
            continue
        for part in scope.resolve(piece).pieces:
            if isinstance(part, Literal):
                found.append(quote(unquote(part.value), safe=f"{_SAFE}/"))
            else:
                name = namespace.take(_UNSAFE.sub("_", part.name).strip("_") or "parameter")
                found.append(PathHole(name, None, f"The variable `{part.name}`."))
    return found


def _merged(pieces: Sequence[str | PathHole]) -> tuple[str | PathHole, ...]:
    """Texts side by side as one."""
    merged: list[str | PathHole] = []
    for piece in pieces:
        if isinstance(piece, str) and merged and isinstance(merged[-1], str):
            merged[-1] += piece
        else:
            merged.append(piece)
    return tuple(merged)
