"""Bodies: from Postman's modes to the model's kinds (conformance cases body-*, hdr-content-type)."""

import re
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
from pmgen.model.scope import Scope
from pmgen.model.text import Text
from pmgen.postman import shape
from pmgen.postman.javascript import is_list, is_object, json_of, text_of
from pmgen.postman.loose_json import read_json_or_none

_TEXT: Final = "text/plain"
_JSON: Final = "application/json"
# By Postman's word, exactly in lower case; everything else is text/plain (case hdr-content-type).
_CONTENT_TYPES: Final = {
    "json": _JSON,
    "xml": "application/xml",
    "html": "text/html",
    "javascript": "application/javascript",
}
# Exactly what Postman takes for JSON when it strips comments, upper and lower case apart.
_STRIPPED: Final = re.compile(r"application/(\S+\+)?json")
_DRIVE: Final = re.compile(r"^/(?=[A-Za-z]:[/\\])")


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
            return _raw(body, headers, scope)
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


def _raw(body: shape.Body, headers: Sequence[Header], scope: Scope) -> Body:
    """A raw body; only text and objects are sent (case body-raw)."""
    text = json_of(body.raw) if is_list(body.raw) or is_object(body.raw) else body.raw
    if not isinstance(text, str) or not text:
        return NoBody()
    language = scope.resolve(Text(body.language)).source if body.language else None
    content_type = _content_type(headers)
    declared = language == "json" or is_json_type(content_type)
    if language == "json" or (language is None and _strips_by_type(headers, scope)):
        text = strip_comments(text)
    sent_type = _CONTENT_TYPES.get(language or "", _TEXT)
    if not text:
        return NoBody()
    if declared or _may_be_json(text, language, content_type):
        value = read_json_or_none(text)
        if value is not None:
            return Json(Text(text), value, sent_type)
    return Raw(Text(text), _language(text, language, declared, content_type), sent_type)


def _strips_by_type(headers: Sequence[Header], scope: Scope) -> bool:
    """Whether a Content-Type makes Postman strip comments: of several the first enabled one, a single one even if it
    is disabled; several disabled ones do too (postman-runtime, lib/runner/request-helpers-presend.js).
    """
    found = [header for header in headers if header.name.source.lower() == "content-type"]
    if len(found) > 1:
        found = [header for header in found if header.enabled][:1]
        return not found or _STRIPPED.match(scope.resolve(found[0].value).source) is not None
    return bool(found) and _STRIPPED.match(scope.resolve(found[0].value).source) is not None


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
    """The fields of an entry: a list value is several, an object is empty, no key is `undefined` (body-urlencoded)."""
    name = Text(text_of(entry.key) if "key" in entry.model_fields_set else "undefined")
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
    """Paths of files; Postman writes a slash before a drive of Windows (`/C:/x.txt`), with which nothing opens them."""
    items = source if is_list(source) else [source]
    return tuple(Text(_DRIVE.sub("", item)) for item in items if isinstance(item, str) and item)


def _file(file: Any) -> Body:
    """A file as the body; `content` is base64 (case body-file)."""
    if isinstance(file, str):
        return Binary(Text(file) if file else None)
    entry = file if is_object(file) else {}
    paths, content = _paths(entry.get("src")), entry.get("content")
    return Binary(paths[0] if paths else None, content if not paths and isinstance(content, str) and content else None)


def _graphql(graphql: Any) -> Body:
    """A GraphQL operation; what is none (no query, an odd operation name) is sent as plain JSON (case body-graphql)."""
    entry = graphql if is_object(graphql) else {}
    query, operation, variables = entry.get("query"), entry.get("operationName"), _graphql_variables(entry)
    odd_name = "operationName" in entry and operation is None and is_object(entry.get("variables"))
    if not isinstance(query, str) or odd_name:
        text = _graphql_text(entry, variables, odd_name)
        value = read_json_or_none(text)
        return Raw(Text(text), "json", _JSON) if value is None else Json(Text(text), value)
    return GraphQL(
        query=Text(query),
        operation_name=Text(operation) if isinstance(operation, str) else None,
        variables_text=None if variables is None else Text(variables),
        variables=None if variables is None else read_json_or_none(variables),
    )


def _graphql_text(entry: dict[str, Any], variables: str | None, null_name: bool) -> str:
    """The object that Postman writes; a query or a name of null is left out, unless the variables are an object."""
    members = {name: json_of(entry[name]) for name in ("query", "operationName") if entry.get(name) is not None}
    if null_name:
        members["operationName"] = "null"
    if variables is not None:
        members["variables"] = variables
    return f"{{{','.join(f'{json_of(name)}:{text}' for name, text in members.items())}}}"


def _graphql_variables(entry: dict[str, Any]) -> str | None:
    """A text is spliced in as written, an empty one leaves the key out; anything else is written as JSON."""
    if "variables" not in entry or entry["variables"] == "":
        return None
    value = entry["variables"]
    return value if isinstance(value, str) else json_of(value)
