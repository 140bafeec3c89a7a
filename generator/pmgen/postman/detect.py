"""Which format a value is in: told by its content, never by the file's name."""

from typing import Any

from pmgen.errors import Place, PmgenError, Report
from pmgen.postman.foreign import EXPORT, Kind, foreign_object, is_variables
from pmgen.postman.javascript import is_list, is_object

Json = dict[str, Any]

# Postman's envelopes: its API, its gateway, and what people make of them.
_COLLECTION_ENVELOPES = ("collection", "data")
_VARIABLE_ENVELOPES = ("environment", "globals", "data")


def collection_in(value: Any, file: str, report: Report) -> tuple[Json, str]:
    """The collection in a value, out of its envelopes, and its format: `v2.1`, `v2.0`, `v1` or `v3`.

    Raises:
        PmgenError: it is something else; the message says what.
    """
    if not is_object(value):
        raise PmgenError(file, f"This is {_kind_of(value)}, not a collection.", _fix_for(value))
    kind = foreign_object(value)
    if kind is not None:
        raise not_a_collection(kind, file)
    if _is_collection(value):
        return value, _format_of(value, file, report)
    for name in _COLLECTION_ENVELOPES:
        if is_object(value.get(name)):
            return collection_in(value[name], file, report)
    raise PmgenError(file, _unknown(value), EXPORT)


def variables_in(value: Any, file: str) -> Json:
    """The environment or globals in a value, out of their envelopes.

    Raises:
        PmgenError: it is something else; the message says what.
    """
    if not is_object(value):
        raise PmgenError(
            file, f"This is {_kind_of(value)}, not an environment.", "Export the environment from Postman."
        )
    if is_variables(value):
        return value
    for name in _VARIABLE_ENVELOPES:
        if is_object(value.get(name)):
            return variables_in(value[name], file)
    if _is_collection(value) or is_object(value.get("collection")):
        raise PmgenError(
            file, "This is a collection, not an environment.", "Give it as the argument, without the option."
        )
    kind = foreign_object(value)
    what = kind.what if kind else "no file of variables that pmgen knows"
    raise PmgenError(file, f"This is {what}, not an environment.", "Export the environment from Postman.")


def not_a_collection(kind: Kind, file: str) -> PmgenError:
    """The error for a well-known file that is no collection."""
    return PmgenError(file, f"This is {kind.what}, not a collection.", kind.fix)


def _is_collection(entry: Json) -> bool:
    return "info" in entry or "item" in entry or is_list(entry.get("requests")) or entry.get("$kind") == "collection"


def _kind_of(value: Any) -> str:
    if value is None:
        return "JSON null"
    if is_list(value):
        return "a JSON list"
    if isinstance(value, str):
        return "a text"
    return "a single value"


def _fix_for(value: Any) -> str:
    if is_list(value) and any(is_object(item) and _is_collection(item) for item in value):
        return "It holds collections: save each of them in a file of its own."
    return EXPORT


def _format_of(entry: Json, file: str, report: Report) -> str:
    if entry.get("$kind") == "collection":
        return "v3"
    if "info" not in entry and "item" not in entry:
        return "v1"
    if "item" not in entry:
        raise PmgenError(
            file,
            "The collection has no `item` list, so no requests.",
            "It may be the Postman API's minimal model: download it without `model=minimal`.",
        )
    return _version(entry, file, report)


def _version(entry: Json, file: str, report: Report) -> str:
    """By the version in the schema's address; the host differs between the app and the API."""
    info = entry.get("info")
    schema = info.get("schema") if is_object(info) else None
    text = schema if isinstance(schema, str) else ""
    if "/v2.0" in text:
        return "v2.0"
    if "/v2.1" not in text:
        what = f"The schema {text[:80]!r} is unknown" if text else "The collection does not say which schema it follows"
        report.note("no-schema", Place(file, "/info"), f"{what}; it was read as v2.1.", "Export it from Postman again.")
    return "v2.1"


def _unknown(entry: Json) -> str:
    if not entry:
        return "This is an empty JSON object, not a collection."
    names = ", ".join(f"`{name[:30]}`" for name in list(entry)[:4])
    return f"This is no collection that pmgen knows: it has {names}, but no `info` and no `item`."
