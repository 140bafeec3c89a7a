"""A URL as the collection writes it, for readers."""

from pmgen.model.url import PathParameter, Url
from pmgen.runtime.url import write_out


def url_as_written(url: Url) -> str:
    """The URL with its variables and path parameters, enabled query parameters only."""
    path = [
        "".join(piece.written if isinstance(piece, PathParameter) else piece.source for piece in segment.pieces)
        for segment in url.path
    ]
    query = [
        (None if one.name is None else one.name.source, None if one.value is None else one.value.source)
        for one in url.query
        if one.enabled
    ]
    return write_out(url.base.source, path, query, has_query=url.has_query)
