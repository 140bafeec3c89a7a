"""Which format a value is in: told by its content, never by the file's name."""

from collections.abc import Callable
from typing import Any, Final, TypeAlias

from pmgen.errors import PmgenError
from pmgen.postman.javascript import is_list, is_object

Json: TypeAlias = dict[str, Any]
_EXPORT = "export a collection from Postman as Collection v2.1 and give that file"


def unwrap(value: Any, file: str) -> Json:
    """The object inside Postman's envelopes: `{"collection": ...}`, `{"data": {"collection": ...}}` and the like.

    Raises:
        PmgenError: the value is no object.
    """
    if not is_object(value):
        raise PmgenError(file, f"this is {_kind_of(value)}, not a collection", _fix_for(value))
    entry = value
    for name in ("collection", "environment", "data"):
        inner = entry.get(name)
        if is_object(inner) and not _is_collection(entry) and "values" not in entry:
            return unwrap(inner, file)
    return entry


def _is_collection(entry: Json) -> bool:
    return "info" in entry or "item" in entry or "requests" in entry or "$kind" in entry


def _kind_of(value: Any) -> str:
    match value:
        case None:
            return "JSON null"
        case bool() | int() | float():
            return "a single JSON value"
        case str():
            return "a JSON text"
        case _:
            return "a JSON list"


def _fix_for(value: Any) -> str:
    items = value if is_list(value) else []
    if any(is_object(item) and _is_collection(item) for item in items):
        return "it holds collections: save each of them in a file of its own"
    return _EXPORT


def format_of(entry: Json, file: str) -> str:
    """`v2.1`, `v2.0`, `v1` or `v3`.

    Raises:
        PmgenError: it is something else; the message says what.
    """
    if entry.get("$kind") == "collection":
        return "v3"
    foreign = _foreign(entry)
    if foreign:
        raise PmgenError(file, f"this is {foreign[0]}, not a collection", foreign[1])
    if is_list(entry.get("requests")) and "info" not in entry and "item" not in entry:
        return "v1"
    if "item" in entry or "info" in entry:
        return _version(entry, file)
    raise PmgenError(file, _unknown(entry), _EXPORT)


def _version(entry: Json, file: str) -> str:
    info = entry.get("info")
    schema = info.get("schema") if is_object(info) else None
    text = schema if isinstance(schema, str) else ""
    if "/v2.0" in text:
        return "v2.0"
    if "/v1." in text:
        raise PmgenError(file, "the file says schema v1 but has no `requests`", _EXPORT)
    if "item" not in entry:
        raise PmgenError(
            file, "the collection has no `item` list", "it may be the API's minimal model: ask for the full one"
        )
    return "v2.1"


def _unknown(entry: Json) -> str:
    if not entry:
        return "this is an empty JSON object, not a collection"
    names = ", ".join(f"`{name[:30]}`" for name in list(entry)[:4])
    return f"this is no collection that pmgen knows: it has {names} but no `info` and `item`"


def _foreign(entry: Json) -> tuple[str, str] | None:
    """What a well-known file that is not a collection is, and what to do with it."""
    for test, what, fix in _FOREIGN:
        if test(entry):
            return what, fix
    return None


def is_variables(entry: Json) -> bool:
    """Whether the object is an environment or globals."""
    scope = entry.get("_postman_variable_scope")
    return scope in ("environment", "globals") or (is_list(entry.get("values")) and "item" not in entry)


def _is_har(entry: Json) -> bool:
    log = entry.get("log")
    return is_object(log) and "entries" in log


def _is_run(entry: Json) -> bool:
    return ("run" in entry and "collection" in entry) or ("results" in entry and "collection_id" in entry)


def _is_insomnia(entry: Json) -> bool:
    kind = entry.get("type")
    return "__export_format" in entry or (isinstance(kind, str) and "insomnia" in kind)


def _is_schema(entry: Json) -> bool:
    schema = entry.get("$schema")
    return isinstance(schema, str) and "item" not in entry and "json-schema.org" in schema


def _is_globals(entry: Json) -> bool:
    return is_variables(entry) and entry.get("_postman_variable_scope") == "globals"


_FOREIGN: Final[tuple[tuple[Callable[[Json], bool], str, str], ...]] = (
    (
        lambda entry: "openapi" in entry,
        "an OpenAPI description",
        "import it into Postman and export the collection, or use an OpenAPI generator",
    ),
    (
        lambda entry: "swagger" in entry,
        "a Swagger (OpenAPI 2) description",
        "import it into Postman and export the collection, or use an OpenAPI generator",
    ),
    (lambda entry: "asyncapi" in entry, "an AsyncAPI description", _EXPORT),
    (_is_har, "a HAR recording", "import it into Postman and export the collection"),
    (_is_insomnia, "an Insomnia export", "import it into Postman and export the collection"),
    (_is_run, "a report of a collection run", "give the collection that was run"),
    (
        lambda entry: is_list(entry.get("collections")) and "item" not in entry,
        "a data dump with several collections",
        "give one collection: export it by itself from Postman",
    ),
    (_is_globals, "a file of globals", "give it with --globals, and a collection as the argument"),
    (is_variables, "an environment", "give it with -e, and a collection as the argument"),
    (_is_schema, "a JSON schema", _EXPORT),
    (
        lambda entry: "error" in entry and "item" not in entry,
        "an error answer of the Postman API",
        "look at its message, and download the collection again",
    ),
    (lambda entry: "dependencies" in entry and "version" in entry, "a package.json", _EXPORT),
)
