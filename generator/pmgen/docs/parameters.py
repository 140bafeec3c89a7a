"""What a request takes, as rows of a table."""

from collections.abc import Iterator
from dataclasses import dataclass

from pmgen.model.api import Endpoint
from pmgen.model.body import Binary, FilePart, Form, GraphQL, Json, Multipart, NoBody, Raw
from pmgen.model.text import Text
from pmgen.wire.item import shown_header


@dataclass(frozen=True, slots=True)
class Row:
    """A parameter.

    Attributes:
        place: `path`, `query`, `header` or `form`.
        name: as it is sent.
        value: what the collection has for it, as written; None for a flag.
        description: as written.
        sent: whether the collection sends it.
    """

    place: str
    name: str
    value: str | None
    description: str = ""
    sent: bool = True


def rows(endpoint: Endpoint) -> tuple[Row, ...]:
    """Path, query, headers, form: in this order, switched-off ones too."""
    return tuple(_rows(endpoint))


def body_told(endpoint: Endpoint) -> str:
    """The body's kind in a few words; "" if there is none."""
    match endpoint.body:
        case NoBody():
            return ""
        case Json():
            return "JSON"
        case Raw(language=language):
            return {"xml": "XML", "html": "HTML", "javascript": "JavaScript", "json": "JSON"}.get(language, "Text")
        case Form():
            return "Form, application/x-www-form-urlencoded"
        case Multipart():
            return "Form with files, multipart/form-data"
        case Binary():
            return "A file"
        case GraphQL():
            return "GraphQL"


def _rows(endpoint: Endpoint) -> Iterator[Row]:
    for path in endpoint.url.parameters:
        yield Row("path", path.name, _source(path.value), path.description)
    for query in endpoint.url.query:
        if query.name is not None or query.value is not None:
            yield Row("query", str(query.name or ""), _source(query.value), query.description, query.enabled)
    for header in endpoint.headers:
        name = header.name.source
        yield Row("header", name, shown_header(name, header.value.source), header.description, header.enabled)
    yield from _form(endpoint)


def _form(endpoint: Endpoint) -> Iterator[Row]:
    match endpoint.body:
        case Form(fields=fields):
            for field in fields:
                yield Row("form", field.name.source, field.value.source, field.description, field.enabled)
        case Multipart(parts=parts):
            for part in parts:
                value = _files(part) if isinstance(part, FilePart) else part.value.source
                yield Row("form", part.name.source, value, part.description, part.enabled)
        case _:
            pass


def _files(part: FilePart) -> str:
    return ", ".join(f"@{path.source}" for path in part.paths) or "a file"


def _source(text: Text | None) -> str | None:
    return None if text is None else text.source
