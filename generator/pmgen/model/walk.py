"""The model as plain data, for `pmgen inspect` and for snapshots in tests. No credential's value is in it."""

from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import TYPE_CHECKING, Any, Final, TypeAlias, cast

from pmgen.model.api import Api
from pmgen.model.auth import CREDENTIALS, ApiKey, Basic, Bearer, OAuth2, Signed
from pmgen.model.json_value import JsonBool, JsonHole, JsonList, JsonNull, JsonNumber, JsonObject, JsonString
from pmgen.model.scope import HIDDEN, Definition
from pmgen.model.text import Literal, Text

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

Plain: TypeAlias = "str | int | float | bool | list[Plain] | dict[str, Plain] | None"

_ROLES: Final[dict[type[object], str]] = {Basic: "basic", Bearer: "bearer", ApiKey: "apikey", OAuth2: "oauth2"}
# Fields that are told to nobody.
UNSHOWN: Final[Mapping[type[object], tuple[str, ...]]] = {Definition: ("declared",)}
_FIELD_NAMES: Final = {"accessToken": "access_token"}


def plain(value: object, *, defaults: bool = True) -> Plain:
    """A part of the model as what JSON can hold.

    Dataclasses become objects with their class as `kind`, texts become strings, JSON values become lists that start
    with their kind. Fields that their class hides (recorded runs) are left out. `defaults` false leaves out fields that
    have their default value.
    """
    match value:
        case None | str() | int() | float():
            return value
        case Text():
            return value.source
        case Definition():
            return _definition(value, defaults)
        case tuple():
            return [plain(item, defaults=defaults) for item in cast("tuple[object, ...]", value)]
        case Mapping():
            members = cast("Mapping[str, object]", value)
            return {key: plain(item, defaults=defaults) for key, item in members.items()}
        case JsonNull() | JsonBool() | JsonNumber() | JsonString() | JsonHole() | JsonList() | JsonObject():
            return _json(value)
        case _:
            if not is_dataclass(value) or isinstance(value, type):
                raise TypeError(f"not a part of the model: {type(value)}")
            return _record(value, defaults)


def dump(api: Api) -> str:
    """The model as indented text, defaults left out: the snapshot that tests compare."""
    return "".join(f"{line}\n" for line in _lines(plain(api, defaults=False), ""))


def _record(value: "DataclassInstance", defaults: bool) -> Plain:
    secrets = _secret_fields(value)
    members: dict[str, Plain] = {"kind": type(value).__name__}
    for field in fields(value):
        item: object = getattr(value, field.name)
        if field.repr and (defaults or not _is_default(field, item)):
            members[field.name] = plain(_guarded(field.name, item, secrets), defaults=defaults)
    return members


def _is_default(field: "Field[Any]", item: object) -> bool:
    if field.default is not MISSING:
        return bool(item == field.default)
    return field.default_factory is not MISSING and bool(item == field.default_factory())


def _secret_fields(value: object) -> frozenset[str]:
    if isinstance(value, Signed):
        return CREDENTIALS[type(value).__name__.lower()]
    names = CREDENTIALS.get(_ROLES.get(type(value), ""), frozenset())
    return frozenset(_FIELD_NAMES.get(name, name) for name in names) | names


def _guarded(name: str, item: object, secrets: frozenset[str]) -> object:
    """The item without the credentials in it: by its field's name, or by the names of the parameters that it holds."""
    if isinstance(item, Text):
        return _hidden(item) if name in secrets else item
    if name in {"parameters", "settings"} and isinstance(item, tuple):
        pairs = cast("tuple[tuple[str, Text], ...]", item)
        return tuple((key, _hidden(text) if key in secrets else text) for key, text in pairs)
    return item


def _hidden(text: Text) -> Text:
    """Variables may be seen by name, anything else in a credential may not."""
    return Text(HIDDEN) if any(isinstance(piece, Literal) for piece in text.pieces) else text


def _definition(value: Definition, defaults: bool) -> Plain:
    members = _shown(value)
    if not defaults:
        members = {key: item for key, item in members.items() if item not in ("", False)}
    return members


def _shown(value: Definition) -> dict[str, Plain]:
    shown = value.printable if value.printable is not None or value.value is None else HIDDEN
    members = {one.name: getattr(value, one.name) for one in fields(value) if one.name not in UNSHOWN[Definition]}
    return {"kind": "Definition", **members, "value": shown}


def _json(
    value: JsonNull | JsonBool | JsonNumber | JsonString | JsonHole | JsonList | JsonObject,
) -> Plain:
    match value:
        case JsonNull():
            return ["null"]
        case JsonBool(flag):
            return ["bool", flag]
        case JsonNumber(text):
            return ["number", text]
        case JsonString(text):
            return ["string", text.source]
        case JsonHole(text):
            return ["hole", text.source]
        case JsonList(items):
            return ["list", *(_json(item) for item in items)]
        case JsonObject(members):
            return ["object", *([key.source, _json(item)] for key, item in members)]


def _lines(value: Plain, indent: str) -> Iterator[str]:
    deeper = indent + "  "
    if isinstance(value, dict):
        for key, item in value.items():
            yield from _entry(f"{indent}{key}:", item, deeper)
    elif isinstance(value, list):
        for item in value:
            yield from _entry(f"{indent}-", item, deeper)
    else:
        yield f"{indent}{value!r}"


def _entry(head: str, item: Plain, deeper: str) -> Iterator[str]:
    if isinstance(item, dict | list) and item and not _is_short(item):
        yield head
        yield from _lines(item, deeper)
    else:
        yield f"{head} {item!r}"


def _is_short(item: Plain) -> bool:
    return isinstance(item, list) and not any(isinstance(part, dict | list) for part in item) and len(repr(item)) < 100
