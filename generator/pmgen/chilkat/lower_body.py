"""The request's body: which objects hold it, and the statements that fill them."""

import json
from typing import Final, assert_never

from pmgen.chilkat.draft import REQUEST, REQUEST_BODY, REQUEST_BYTES, SUCCESS, Draft, call
from pmgen.chilkat.expressions import Call, Variable
from pmgen.chilkat.lower_json import build, can_build
from pmgen.chilkat.payload import BytesLoaded, Fields, JsonBuilt, Nothing, Parts, Payload, TextBuilt, Wrapped
from pmgen.chilkat.pieces import text_pieces
from pmgen.chilkat.place import Notes
from pmgen.chilkat.program import Create, Do, If, NotSuccess, Try
from pmgen.model.body import Binary, FilePart, Form, GraphQL, Json, Multipart, NoBody, Raw, TextPart
from pmgen.model.json_value import JsonList, JsonObject, JsonString, JsonValue
from pmgen.model.text import Text
from pmgen.runtime.mime import DEFAULT, content_type_of
from pmgen.wire import Outgoing
from pmgen.wire.headers import FORM_TYPE

_BASE64_PIECE: Final = 480
# Verbs whose HttpRequest parameters Chilkat sends as form fields; for others it puts them into the query.
_FORM_VERBS: Final = frozenset({"POST", "PUT", "PATCH"})


def add_body(draft: Draft, out: Outgoing, notes: Notes) -> Payload:
    """Adds the statements that make the body and says what holds it."""
    body = out.body
    match body:
        case NoBody():
            return Nothing()
        case Json() | GraphQL():
            value = _json_value(body)
            # What is read tolerantly (comments, a final comma) goes out as Postman sends it: as it is written.
            if isinstance(value, JsonObject | JsonList) and _is_json(out.text or "") and can_build(value):
                return JsonBuilt(build(draft, value))
            return _text(draft, out.text or "")
        case Raw():
            return _text(draft, out.text or "")
        case Form():
            return _form(draft, body, out)
        case Multipart():
            return _multipart(draft, body, out, notes)
        case Binary():
            return _binary(draft, body)
    assert_never(body)


def add_text_body(draft: Draft, out: Outgoing, notes: Notes) -> Payload:
    """As `add_body`, but whatever has a text becomes one: for senders that take a StringBuilder only."""
    if isinstance(out.body, Json | GraphQL):
        return add_body(draft, out, notes)
    return Nothing() if out.text is None else _text(draft, out.text)


def finish_body(draft: Draft, payload: Payload) -> Payload:
    """Writes a built JSON value into a StringBuilder."""
    if not isinstance(payload, JsonBuilt):
        return payload
    draft.blank()
    draft.add(Create(REQUEST_BODY), Do(call(payload.variable, "EmitSb", REQUEST_BODY)))
    draft.blank()
    return TextBuilt(REQUEST_BODY)


def wrap_body(draft: Draft, payload: Payload) -> Payload:
    """Puts a finished body into an HttpRequest."""
    if isinstance(payload, Fields | Parts | Wrapped):
        return payload
    draft.blank()
    draft.add(Create(REQUEST))
    if isinstance(payload, TextBuilt):
        draft.add(Do(call(REQUEST, "LoadBodyFromSb", payload.variable, "utf-8")))
    elif isinstance(payload, BytesLoaded):
        draft.add(Do(call(REQUEST, "LoadBodyFromBd", payload.variable)))
    return Wrapped(REQUEST)


def _json_value(body: "Json | GraphQL") -> JsonValue | None:
    if isinstance(body, Json):
        return body.value
    if body.variables_text is not None and body.variables is None:
        return None
    members: list[tuple[Text, JsonValue]] = [(Text("query"), JsonString(body.query))]
    if body.operation_name is not None:
        members.append((Text("operationName"), JsonString(body.operation_name)))
    if body.variables is not None:
        members.append((Text("variables"), body.variables))
    return JsonObject(tuple(members))


def _is_json(text: str) -> bool:
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return False
    return True


def _text(draft: Draft, text: str) -> Payload:
    """The text line by line, exactly."""
    draft.add(Create(REQUEST_BODY))
    for piece in text_pieces(text):
        draft.add(Do(call(REQUEST_BODY, "Append", piece)))
    draft.blank()
    return TextBuilt(REQUEST_BODY)


def _form(draft: Draft, body: Form, out: Outgoing) -> Payload:
    """Fields as parameters where Chilkat encodes them as Postman does, else the encoded text, a field a line."""
    plain = all(_is_plain(field.name.source) and "," not in field.value.source for field in body.fields)
    if not plain or out.method not in _FORM_VERBS or out.header("Content-Type") != FORM_TYPE:
        return _form_text(draft, out.text or "")
    draft.add(Create(REQUEST))
    for field in body.fields:
        draft.add(Do(call(REQUEST, "AddParam", field.name.source, field.value.source)))
    draft.blank()
    return Fields(REQUEST)


def _is_plain(name: str) -> bool:
    """Chilkat writes names as they are: they must need no encoding. (In values it leaves the comma.)"""
    return bool(name) and all(char.isascii() and (char.isalnum() or char in "-._~") for char in name)


def _form_text(draft: Draft, text: str) -> Payload:
    draft.add(Create(REQUEST_BODY))
    for place, field in enumerate(text.split("&")):
        for piece in text_pieces(f"&{field}" if place else field):
            draft.add(Do(call(REQUEST_BODY, "Append", piece)))
    draft.blank()
    return TextBuilt(REQUEST_BODY)


def _multipart(draft: Draft, body: Multipart, out: Outgoing, notes: Notes) -> Payload:
    draft.add(Create(REQUEST))
    if out.method not in _FORM_VERBS:
        notes.add("multipart-verb", f"Chilkat also puts the fields of a multipart {out.method} into the query.")
    for place, part in enumerate(body.parts, 1):
        if isinstance(part, TextPart):
            draft.add(Do(_text_part(part)))
        else:
            _file_part(draft, part, place)
    draft.blank()
    return Parts(REQUEST)


def _text_part(part: TextPart) -> Call:
    name, value = part.name.source, part.value.source
    if part.content_type:
        return call(REQUEST, "AddStringForUpload2", name, "", value, "utf-8", part.content_type.source)
    return call(REQUEST, "AddParam", name, value)


def _file_part(draft: Draft, part: FilePart, place: int) -> None:
    """A file by its path; through a BinData where its name or its bytes come from the collection."""
    name = part.name.source
    if part.content is not None:
        data = _data(draft, f"bdPart{place}")
        _decode(draft, data, part.content)
        file_name = part.file_name.source if part.file_name else ""
        draft.add(Do(call(REQUEST, "AddBdForUpload", name, file_name, data, _part_type(part, file_name))))
    elif not part.paths:
        # An empty part with an empty file name goes out (body-formdata); no method of Chilkat's sends such a name.
        draft.comment("The collection names no file here, so the part is empty; AddFileForUpload2 sends a file.")
        kind = part.content_type.source if part.content_type else ""
        draft.add(Do(call(REQUEST, "AddStringForUpload2", f'{name}"; filename="', "", "", "utf-8", kind)))
    for number, path in enumerate(part.paths, 1):
        kind = _part_type(part, path.source)
        if part.file_name is None:
            draft.add(Do(call(REQUEST, "AddFileForUpload2", name, path.source, kind)))
        else:
            data = _data(draft, f"bdPart{place}" if number == 1 else f"bdPart{place}_{number}")
            _load(draft, data, path.source)
            draft.add(Do(call(REQUEST, "AddBdForUpload", name, part.file_name.source, data, kind)))


def _part_type(part: FilePart, path: str) -> str:
    return part.content_type.source if part.content_type else content_type_of(path) or DEFAULT


def _data(draft: Draft, name: str) -> Variable:
    variable = Variable(name, "object", "BinData")
    draft.add(Create(variable))
    return variable


def _decode(draft: Draft, data: Variable, base64: str) -> None:
    """Adds bytes in pieces that each are whole base64."""
    for start in range(0, len(base64), _BASE64_PIECE):
        draft.add(Do(call(data, "AppendEncoded", base64[start : start + _BASE64_PIECE], "base64")))


def _load(draft: Draft, data: Variable, path: str) -> None:
    draft.add(Try(SUCCESS, call(data, "LoadFile", path)))
    draft.add(If(NotSuccess(SUCCESS), draft.failure(data)))


def _binary(draft: Draft, body: Binary) -> Payload:
    draft.add(Create(REQUEST_BYTES))
    if body.content is not None:
        _decode(draft, REQUEST_BYTES, body.content)
    else:
        _load(draft, REQUEST_BYTES, str(body.path or ""))
    draft.blank()
    return BytesLoaded(REQUEST_BYTES)
