"""URLs by their parts, as Postman writes them out: base, path, query (conformance cases url-*, path-variables)."""

from dataclasses import dataclass
from typing import TypeAlias

from pmgen.model.text import Text


@dataclass(frozen=True, slots=True)
class PathParameter:
    """A `:name` (or `<NAME>`) of the path.

    Attributes:
        name: without the colon or the brackets.
        written: how it stands in the path (`:id`, `<ID>`); it is sent so when there is no value.
        value: what the collection sends in its place; None if nothing.
        description: what the collection says about it.
    """

    name: str
    written: str
    value: Text | None = None
    description: str = ""


PathPiece: TypeAlias = "Text | PathParameter"


@dataclass(frozen=True, slots=True)
class Segment:
    """One segment between slashes: texts and path parameters, `:id.json` is a parameter and a text."""

    pieces: tuple[PathPiece, ...] = ()


@dataclass(frozen=True, slots=True)
class QueryParameter:
    """A query parameter. `value` None is a flag without `=`; both None is an empty parameter.

    `typed` tells whether `&`, `#` (and `=` in the name) in its literals are data (a url object) or cannot occur
    (a url given as text, already split at them).
    """

    name: Text | None
    value: Text | None
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Url:
    """A URL.

    Attributes:
        base: scheme, user info, host and port as written (`{{baseUrl}}`, `https://api.example.com:8443`); it may have
            no scheme. What a variable in it brings (a path, a query) is spliced in as text.
        path: the segments after the base; empty means not even a slash, one empty segment means `/`.
        query: enabled and disabled parameters in document order.
        fragment: never sent; kept for the reader.
        has_query: whether a `?` is written although no parameter is enabled.
    """

    base: Text
    path: tuple[Segment, ...] = ()
    query: tuple[QueryParameter, ...] = ()
    fragment: str = ""
    has_query: bool = False

    @property
    def parameters(self) -> tuple[PathParameter, ...]:
        """The path parameters in order of appearance, each name once."""
        found: dict[str, PathParameter] = {}
        for segment in self.path:
            for piece in segment.pieces:
                if isinstance(piece, PathParameter):
                    found.setdefault(piece.name, piece)
        return tuple(found.values())

    @property
    def written(self) -> str:
        """Base and path as written, path parameters and variables in their places; without the query."""
        return self.base.source + "".join(f"/{''.join(map(_written, segment.pieces))}" for segment in self.path)


def _written(piece: PathPiece) -> str:
    return piece.written if isinstance(piece, PathParameter) else piece.source
