"""Bodies: from Postman's modes to the model's kinds (conformance cases body-*, hdr-content-type)."""

from collections.abc import Sequence
from typing import Any, Final

from pmgen.build.comments import strip_comments
from pmgen.model.api import Header
from pmgen.model.body import (
    Binary,
    Body,
    FilePart,
    Form,
    FormField,
    GraphQL,
    Json,
    Multipart,
    NoBody,
    Part,
    Raw,
    TextPart,
)
from pmgen.model.json_value import JsonObject
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, json_of, text_of
from pmgen.postman.loose_json import read_json_or_none

# By Postman's word, exactly in lower case; everything else is text/plain (case hdr-content-type).
_CONTENT_TYPES: Final = {
    "json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
    "javascript": "application/javascript",
}
_TEXT: Final = "text/plain"


def build_body(body: shape.Body | None, headers: Sequence[Header], scope: Scope) -> Body:
    """A body's model; `NoBody` where Postman sends none whatever the variables are (case body-none).

    Args:
        body: as the collection has it.
        headers: the request's; an enabled Content-Type tells what an unlabelled raw body is.
        scope: a raw body's language may be a variable (case var-places).
    """
    if body is None or body.disabled:
        return NoBody()
    match body.mode:
        case "raw":
            return _raw(body, _content_type(headers), scope)
        case "urlencoded":
            fields = tuple(field for entry in body.urlencoded for field in _fields(entry))
            return Form(fields) if fields else NoBody()
        case "formdata":
            return Multipart(tuple(map(_part, body.formdata))) if body.formdata else NoBody()
        case "file":
            return _file(body.file)
        case "graphql":
            return _graphql(body.graphql)
        case _:
            return NoBody()


def _content_type(headers: Sequence[Header]) -> str:
    """The enabled Content-Type of the headers, without its parameters, in lower case."""
    found = [
        header.value.source
        for header in headers
        if header.enabled and header.name.source.lower() == "content-type" and header.value
    ]
    return found[0].partition(";")[0].strip().lower() if found else ""


def is_json_type(content_type: str) -> bool:
    """Whether a media type is a JSON one: `application/json`, `application/vnd.api+json`, `application/json+fhir`."""
    subtype = content_type.partition(";")[0].partition("/")[2].strip().lower()
    return "json" in subtype.replace("-", "+").split("+") and "seq" not in subtype


def _raw(body: shape.Body, content_type: str, scope: Scope) -> Body:
    text = body.raw if isinstance(body.raw, str) else "" if body.raw is None else json_of(body.raw)
    if not text:
        return NoBody()
    language = scope.resolve(Text(body.language)).source if body.language else None
    declared = language == "json" or is_json_type(content_type)
    if language == "json" or (language is None and declared):
        text = strip_comments(text)
    sent_type = _CONTENT_TYPES.get(language or "", _TEXT)
    if not text:
        return NoBody()
    if declared or _may_be_json(text, language, content_type):
        value = read_json_or_none(text)
        if value is not None:
            return Json(Text(text), value, sent_type)
    return Raw(Text(text), _language(text, language, declared, content_type), sent_type)


def _may_be_json(text: str, language: str | None, content_type: str) -> bool:
    """Whether an unlabelled body is worth a try: most JSON bodies of real collections carry no label."""
    plain = language in (None, "text") and content_type in ("", "text/plain", "*", "*/*")
    return plain and text.lstrip()[:1] in ("{", "[") and not text.lstrip().startswith("{{")


def _language(text: str, language: str | None, declared: bool, content_type: str) -> str:
    """What kind of text it is, for the reader: Postman's word, else what header and content show."""
    if language and language != "text":
        return language
    if declared:
        return "json"
    if "xml" in content_type or text.lstrip().startswith("<"):
        return "html" if "html" in content_type else "xml"
    return "text"


def _fields(entry: shape.FormEntry) -> list[FormField]:
    """The fields of an entry: a list value is several, an object is empty (case body-urlencoded)."""
    name = Text(text_of(entry.key))
    values = entry.value if is_list(entry.value) else [entry.value]
    return [FormField(name, Text(_form_value(value)), not entry.disabled, entry.description) for value in values]


def _form_value(value: Any) -> str:
    return "" if value is None or is_object(value) else text_of(value)


def _part(entry: shape.FormEntry) -> Part:
    """A part; values that are no text are sent as JSON, null and missing ones as empty (case body-formdata)."""
    name = Text("" if entry.key is None else text_of(entry.key))
    content_type = Text(entry.content_type) if isinstance(entry.content_type, str) and entry.content_type else None
    if entry.type != "file":
        value = Text(
            "" if entry.value is None else entry.value if isinstance(entry.value, str) else json_of(entry.value)
        )
        return TextPart(name, value, content_type, not entry.disabled, entry.description)
    paths = _paths(entry.src)
    content = entry.value if entry.src is None and isinstance(entry.value, str) and entry.value else None
    file_name = Text(entry.file_name) if isinstance(entry.file_name, str) and entry.file_name else None
    return FilePart(name, paths, file_name, content_type, content, not entry.disabled, entry.description)


def _paths(source: Any) -> tuple[Text, ...]:
    items = source if is_list(source) else [source]
    return tuple(Text(item) for item in items if isinstance(item, str) and item)


def _file(file: Any) -> Body:
    """A file as the body; `content` is base64 (case body-file)."""
    if isinstance(file, str):
        return Binary(Text(file) if file else None)
    entry = file if is_object(file) else {}
    paths, content = _paths(entry.get("src")), entry.get("content")
    return Binary(paths[0] if paths else None, content if not paths and isinstance(content, str) and content else None)


def _graphql(graphql: Any) -> Body:
    """A GraphQL operation; without a query the body is an empty object (case body-graphql)."""
    entry = graphql if is_object(graphql) else {}
    query, operation, variables = entry.get("query"), entry.get("operationName"), _graphql_variables(entry)
    if not isinstance(query, str) and variables is None:
        return Json(Text("{}"), JsonObject())
    return GraphQL(
        query=Text(query if isinstance(query, str) else ""),
        operation_name=Text(operation) if isinstance(operation, str) else None,
        variables_text=None if variables is None else Text(variables),
        variables=None if variables is None else read_json_or_none(variables),
    )


def _graphql_variables(entry: dict[str, Any]) -> str | None:
    """A text is spliced in as written, an empty one leaves the key out; anything else is written as JSON."""
    if "variables" not in entry or entry["variables"] == "":
        return None
    value = entry["variables"]
    return value if isinstance(value, str) else json_of(value)
