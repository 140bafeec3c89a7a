"""Request bodies: a closed union, one class a kind."""

from dataclasses import dataclass
from typing import TypeAlias

from pmgen.model.json_value import JsonObject, JsonValue
from pmgen.model.text import Text


@dataclass(frozen=True, slots=True)
class NoBody:
    """Nothing is sent."""


@dataclass(frozen=True, slots=True)
class Json:
    """A JSON body.

    Attributes:
        text: what is sent, comments stripped where Postman strips them, everything else as written.
        value: the same, read tolerantly.
        content_type: what Postman sends when the headers give none; None if it sends none.
        defaults: members that the user wants in every such body; they are in `text` and `value` already.
    """

    text: Text
    value: JsonValue
    content_type: str | None = "application/json"
    defaults: JsonObject | None = None


@dataclass(frozen=True, slots=True)
class Raw:
    """Any other text: XML, plain text, NDJSON, JSON too broken to read.

    `language` is Postman's word for it ("xml", "text", "html", "javascript", "json") or what the content shows.
    """

    text: Text
    language: str = "text"
    content_type: str | None = "text/plain"


@dataclass(frozen=True, slots=True)
class FormField:
    """A field of an urlencoded body."""

    name: Text
    value: Text
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class Form:
    """application/x-www-form-urlencoded."""

    fields: tuple[FormField, ...] = ()


@dataclass(frozen=True, slots=True)
class TextPart:
    """A text part of a multipart body."""

    name: Text
    value: Text
    content_type: Text | None = None
    enabled: bool = True
    description: str = ""


@dataclass(frozen=True, slots=True)
class FilePart:
    """A file part; `paths` as written in the collection, several make several parts of one name, none an empty part.

    `content` is base64 (a v2.1 `value` without `src`), or None.
    """

    name: Text
    paths: tuple[Text, ...] = ()
    file_name: Text | None = None
    content_type: Text | None = None
    content: str | None = None
    enabled: bool = True
    description: str = ""


Part: TypeAlias = "TextPart | FilePart"


@dataclass(frozen=True, slots=True)
class Multipart:
    """multipart/form-data."""

    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True)
class Binary:
    """A file as the body. `path` None: no file was chosen in Postman. `content` is base64 and then no type is sent."""

    path: Text | None = None
    content: str | None = None


@dataclass(frozen=True, slots=True)
class GraphQL:
    """A GraphQL operation, sent as JSON: query, operationName, variables, in that order.

    Attributes:
        query: the document.
        operation_name: None leaves the key out.
        variables_text: spliced in as written, as Postman does; None leaves the key out.
        variables: the same, read tolerantly; None if it cannot be read.
    """

    query: Text
    operation_name: Text | None = None
    variables_text: Text | None = None
    variables: JsonValue | None = None


Body: TypeAlias = "NoBody | Json | Raw | Form | Multipart | Binary | GraphQL"
