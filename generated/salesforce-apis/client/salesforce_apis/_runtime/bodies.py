# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""The bodies of requests, built as Postman builds them (conformance cases body-*).

`Texts` fills the collection's own texts; what a call gives is data and is never expanded.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any, TypeAlias
from urllib.parse import quote

from .arguments import NotGiven
from .content import RequestContent
from .errors import InvalidRequestError
from .files import FileSource, NamedFile, open_file
from .json_text import dump_json
from .mime import DEFAULT
from .multipart import Part, file_part, frame
from .operation import FileField, GraphQL, Operation, TextField
from .values import is_list, is_mapping, to_text

Fill: TypeAlias = Callable[[str], str]
Given: TypeAlias = Mapping[str | int, Any]


def text_body(
    operation: Operation[Any], body: Any, fill: Fill
) -> RequestContent | None:
    """A raw or JSON body: texts and bytes as they are, files as streams, any other value as JSON.

    Empty text is no body (case body-raw).
    """
    if isinstance(body, NotGiven):
        if operation.text is None:
            return None
        body = fill(operation.text)
    if isinstance(body, str):
        return RequestContent((_utf8(body),)) if body else None
    if isinstance(body, (bytes, bytearray)):
        return RequestContent((bytes(body),)) if body else None
    if hasattr(body, "read") or hasattr(body, "__fspath__"):
        return RequestContent((open_file(body, "the body").content,))
    if operation.defaults:
        body = _with_defaults(body, operation.defaults, fill)
    return RequestContent((_utf8(dump_json(body)),))


def _with_defaults(body: Any, defaults: Mapping[str, Any], fill: Fill) -> Any:
    """The body with the members that it lacks, if it is an object; its own stay as they are."""
    if hasattr(body, "to_dict"):
        body = body.to_dict()
    if not is_mapping(body):
        return body
    whole = dict(body)
    for name, value in defaults.items():
        if name not in whole:
            whole[name] = _filled(value, fill)
        elif is_mapping(value):
            whole[name] = _with_defaults(whole[name], value, fill)
    return whole


def _filled(value: Any, fill: Fill) -> Any:
    """A default with its variables filled."""
    if isinstance(value, str):
        return fill(value)
    if is_mapping(value):
        return {name: _filled(item, fill) for name, item in value.items()}
    return [_filled(item, fill) for item in value] if is_list(value) else value


def binary_body(body: Any) -> tuple[RequestContent | None, str | None]:
    """A file as the body, and the content type that its extension tells (case body-file)."""
    if isinstance(body, NotGiven) or body is None:
        return None, None
    if isinstance(body, str):
        return RequestContent((_utf8(body),)), DEFAULT
    file = open_file(body, "the body")
    return RequestContent((file.content,)), file.known_type or DEFAULT


def graphql_body(graphql: GraphQL, variables: Any, fill: Fill) -> RequestContent:
    """A GraphQL operation as JSON; variables given as text are spliced in as written (case body-graphql)."""
    members = [f'"query":{dump_json(fill(graphql.query))}']
    if graphql.operation_name is not None:
        members.append(f'"operationName":{dump_json(fill(graphql.operation_name))}')
    if isinstance(variables, NotGiven):
        variables = None if graphql.variables is None else fill(graphql.variables)
    elif variables is not None and not isinstance(variables, str):
        variables = dump_json(variables, place="the variables")
    if variables:
        members.append(f'"variables":{variables}')
    return RequestContent((_utf8("{" + ",".join(members) + "}"),))


def form_body(
    fields: Iterable[TextField | FileField], given: Given, fill: Fill
) -> RequestContent | None:
    """An urlencoded body (case body-urlencoded); None if there is nothing to send."""
    pairs: list[tuple[str, str]] = []
    for field, value in _enabled(fields, given):
        name = fill(field.name)
        if isinstance(value, NotGiven):
            text = field.value if isinstance(field, TextField) else ""
            pairs.append((name, "" if text is None else fill(text)))
        else:
            pairs += ((name, _form_text(item)) for item in _each(value))
    return encode_form(pairs) if pairs else None


def encode_form(pairs: Iterable[tuple[str, str]]) -> RequestContent:
    """Pairs percent-encoded by RFC 3986 and in the order that they have after passing through a JavaScript object."""
    ordered = tuple(_as_javascript_orders(pairs))
    text = "&".join(f"{_encode(name)}={_encode(value)}" for name, value in ordered)
    return RequestContent((text.encode(),), form=ordered)


def multipart_body(
    fields: Iterable[TextField | FileField], given: Given, fill: Fill, boundary: str
) -> RequestContent | None:
    """A multipart body (case body-formdata); None if there is nothing to send."""
    parts = [
        part
        for field, value in _enabled(fields, given)
        for part in _parts(field, value, fill)
    ]
    return RequestContent(frame(parts, boundary), is_multipart=True) if parts else None


def _enabled(
    fields: Iterable[TextField | FileField], given: Given
) -> Iterator[tuple[TextField | FileField, Any]]:
    """The fields to send with what the call gives for them; the rest of what it gives comes at the end."""
    names = {
        name: value for name, value in given.items() if not isinstance(value, NotGiven)
    }
    for index, field in enumerate(fields):
        if index in names:
            value = names.pop(index)
        elif field.name in names:
            value = names.pop(field.name)
        else:
            value = NotGiven()
            if not field.enabled or (isinstance(field, FileField) and not field.empty):
                continue
        yield field, value
    for name, value in names.items():
        yield (
            FileField(to_text(name)) if _is_file(value) else TextField(to_text(name))
        ), value


def _parts(field: TextField | FileField, value: Any, fill: Fill) -> Iterator[Part]:
    name = fill(field.name)
    content_type = None if field.content_type is None else fill(field.content_type)
    if isinstance(value, NotGiven):
        if isinstance(field, FileField):
            yield Part(name, b"", "")
        else:
            yield Part(name, _utf8(fill(field.value or "")), content_type=content_type)
        return
    for item in _each(value):
        if isinstance(field, FileField) or _is_file(item):
            file_name = field.file_name if isinstance(field, FileField) else None
            file: NamedFile = open_file(item, f"form field {field.name!r}")
            yield file_part(
                name,
                file,
                file_name=file_name and fill(file_name),
                content_type=content_type,
            )
        else:
            yield Part(name, _utf8(_part_text(item)), content_type=content_type)


def _each(value: Any) -> Iterable[Any]:
    """A list stands for several fields of one name; a tuple is one file."""
    return value if is_list(value) else (value,)


def _is_file(value: Any) -> bool:
    return (
        isinstance(value, (bytes, bytearray, tuple))
        or hasattr(value, "read")
        or hasattr(value, "__fspath__")
    )


def _form_text(value: Any) -> str:
    """A value in an urlencoded body: null and objects are empty there."""
    if value is None or isinstance(value, dict):
        return ""
    if hasattr(value, "read") or hasattr(value, "__fspath__"):
        raise InvalidRequestError("an urlencoded form holds no files")
    return to_text(value)


def _part_text(value: Any) -> str:
    """A value in a multipart body: null is empty there, objects are JSON."""
    if value is None:
        return ""
    return (
        dump_json(value)
        if isinstance(value, (dict, list)) or hasattr(value, "to_dict")
        else to_text(value)
    )


def _as_javascript_orders(
    pairs: Iterable[tuple[str, str]],
) -> Iterator[tuple[str, str]]:
    """Equal names at the first one's place; names that are array indexes first, in numeric order."""
    gathered: dict[str, list[str]] = {}
    for name, value in pairs:
        gathered.setdefault(name, []).append(value)
    indexes = sorted((name for name in gathered if _is_array_index(name)), key=int)
    for name in (*indexes, *(name for name in gathered if not _is_array_index(name))):
        for value in gathered[name]:
            yield name, value


def _is_array_index(name: str) -> bool:
    if not (name.isascii() and name.isdigit()):
        return False
    return (name == "0" or name[0] != "0") and len(name) <= 10 and int(name) < 2**32 - 1


def _encode(text: str) -> str:
    return quote(text, safe="-._~", errors="replace")


def _utf8(text: str) -> bytes:
    return text.encode("utf-8", "replace")


def describe(content: RequestContent | None) -> str:
    """What an error may say of a body: its kind and length, never its content."""
    if content is None:
        return "no body"
    length = content.length
    kind = (
        "a stream"
        if any(isinstance(piece, FileSource) for piece in content.pieces)
        else "a body"
    )
    return kind if length is None else f"{kind} of {length} bytes"
