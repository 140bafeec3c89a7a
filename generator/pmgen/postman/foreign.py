"""What a file is that is not what was asked for: people pass all sorts, and the message should say what it is."""

import re
from collections.abc import Callable
from typing import Any, Final, NamedTuple

from pmgen.postman.javascript import is_list, is_object

Json = dict[str, Any]


class Kind(NamedTuple):
    """What something is, and what to do with it."""

    what: str
    fix: str


EXPORT: Final = "Export a collection from Postman (as Collection v2.1) and give that file."
_IMPORT: Final = "Import it into Postman and export the collection."
_OPENAPI: Final = "Import it into Postman and export the collection, or use an OpenAPI generator."


def foreign_object(entry: Json) -> Kind | None:
    """What a JSON or YAML object is, if it is well known and no collection."""
    return next((kind for test, kind in _OBJECTS if test(entry)), None)


def foreign_text(text: str) -> Kind | None:
    """What a text is that is neither JSON nor YAML, if that can be told."""
    start = text.lstrip()
    return next((kind for pattern, kind in _TEXTS if pattern.match(start)), None)


def is_variables(entry: Json) -> bool:
    """Whether an object is an environment or globals."""
    scope = entry.get("_postman_variable_scope")
    return scope in ("environment", "globals") or ("values" in entry and "item" not in entry and "info" not in entry)


def _is_globals(entry: Json) -> bool:
    return entry.get("_postman_variable_scope") == "globals"


def _has(*keys: str) -> Callable[[Json], bool]:
    """An object with all these keys that is no v2 collection."""
    return lambda entry: all(key in entry for key in keys) and "item" not in entry


def _is_har(entry: Json) -> bool:
    log = entry.get("log")
    return is_object(log) and "entries" in log


def _is_run(entry: Json) -> bool:
    return ("run" in entry and "collection" in entry) or ("results" in entry and "collection_id" in entry)


def _is_insomnia(entry: Json) -> bool:
    kind = entry.get("type")
    return "__export_format" in entry or (isinstance(kind, str) and "insomnia" in kind)


def _is_json_schema(entry: Json) -> bool:
    schema = entry.get("$schema")
    return isinstance(schema, str) and "json-schema.org" in schema and "item" not in entry


def _is_thunder(entry: Json) -> bool:
    return "Thunder Client" in (entry.get("client"), entry.get("clientName"))


def _is_dump(entry: Json) -> bool:
    return is_list(entry.get("collections")) and "item" not in entry


def _is_introspection(entry: Json) -> bool:
    data = entry.get("data")
    return "__schema" in entry or (is_object(data) and "__schema" in data)


def _is_single_v3(entry: Json) -> bool:
    kind = entry.get("$kind")
    return isinstance(kind, str) and kind != "collection"


def _is_definition(entry: Json) -> bool:
    return entry.get("$kind") == "collection" and "items" not in entry


def _is_old_v3(entry: Json) -> bool:
    return entry.get("type") == "collection" and "item" not in entry and "$kind" not in entry and "schema" in entry


def _is_bruno(entry: Json) -> bool:
    return entry.get("type") == "collection" and "version" in entry and "item" not in entry and "info" not in entry


def _is_hoppscotch(entry: Json) -> bool:
    return "v" in entry and "folders" in entry and "requests" in entry and "order" not in entry


_OBJECTS: Final[tuple[tuple[Callable[[Json], bool], Kind], ...]] = (
    (_has("openapi"), Kind("an OpenAPI description", _OPENAPI)),
    (_has("swagger"), Kind("a Swagger (OpenAPI 2) description", _OPENAPI)),
    (_has("asyncapi"), Kind("an AsyncAPI description", EXPORT)),
    (_has("discoveryVersion"), Kind("a Google API discovery document", EXPORT)),
    (_is_har, Kind("a HAR recording", _IMPORT)),
    (_is_insomnia, Kind("an Insomnia export", _IMPORT)),
    (_is_thunder, Kind("a Thunder Client export", "Export it from Thunder Client in Postman's format.")),
    (_is_hoppscotch, Kind("a Hoppscotch export", _IMPORT)),
    (_is_run, Kind("a report of a collection run", "Give the collection that was run.")),
    (_is_introspection, Kind("a GraphQL schema", _IMPORT)),
    (_is_dump, Kind("a data dump with several collections", "Give one collection: export it by itself from Postman.")),
    (_is_globals, Kind("a file of globals", "Give it with --globals, and a collection as the argument.")),
    (is_variables, Kind("an environment", "Give it with -e, and a collection as the argument.")),
    (_is_single_v3, Kind("a single file of a collection in Postman's YAML format", "Give the collection's folder.")),
    (_is_definition, Kind("the definition of a collection without its requests", "Give the collection's folder.")),
    (_is_old_v3, Kind("a collection in an early draft of Postman's YAML format", "Save it from a current Postman.")),
    (_is_bruno, Kind("a Bruno collection", "Export it from Bruno in Postman's format.")),
    (_is_json_schema, Kind("a JSON schema", EXPORT)),
    (
        _has("error"),
        Kind("an error answer of the Postman API", "Read its message, then download the collection again."),
    ),
    (
        _has("detail", "status", "title"),
        Kind("an error answer", "Read its message, then download it again."),
    ),
    (_has("dependencies", "version"), Kind("a package.json", EXPORT)),
    (_has("workspace"), Kind("a workspace's description", EXPORT)),
    (_has("request", "name"), Kind("a single request of a collection", "Export the collection that it is in.")),
    (_has("compilerOptions"), Kind("a TypeScript configuration", EXPORT)),
)


def _text(pattern: str, what: str, fix: str = EXPORT) -> tuple[re.Pattern[str], Kind]:
    return re.compile(pattern, re.IGNORECASE), Kind(what, fix)


_TEXTS: Final = (
    _text(r"https?://\S+\s*\Z", "a URL", "Download the collection first, and give the file."),
    _text(r"<<<<<<< ", "a file with an unresolved merge conflict", "Resolve the conflict that git left in it."),
    _text(r"(?:<!doctype html|<html)", "an HTML page", "Was a login or an error page saved in its place? " + EXPORT),
    _text(r"(?s)<.{0,2000}(?:wsdl:)?definitions\b.{0,300}wsdl", "a WSDL description", _IMPORT),
    _text(r"<", "an XML document"),
    _text(r"\$?\s*curl\s", "a curl command", _IMPORT),
    _text(r"version https://git-lfs", "a Git LFS pointer", "Run `git lfs pull` to get the file itself."),
    _text(r"(?:###|(?:GET|POST|PUT|PATCH|DELETE)\s+(?:https?://|/|\{\{))", "a file of HTTP requests", _IMPORT),
    _text(r"#%RAML", "a RAML description", _IMPORT),
    _text(r"FORMAT:\s*1A", "an API Blueprint", _IMPORT),
    _text(r"-----BEGIN ", "a key or a certificate", "Take care where you keep it, and give a collection's file."),
    _text(r"meta \{", "a Bruno request", "Export the collection from Bruno in Postman's format."),
    _text(r"\)\]\}'", "JSON behind a guard that some servers put in front", "Remove the first line."),
    _text(r"[\w.$]+\(\s*[{\[]", "JavaScript (JSONP)", "Keep only what is between the brackets."),
    _text(r"(?:const|let|var|import|export|module\.exports|function|pm\.|//|/\*)\W", "JavaScript"),
    _text(r"(?:schema|type \w+|input \w+|query|mutation)\b[^:\n]*\{", "a GraphQL document", _IMPORT),
    _text(r'"[^"\n]{1,80}"\s*:', "JSON without its first brace", "Was the first line cut off? " + EXPORT),
    _text(r"(?:[A-Za-z_][A-Za-z0-9_]*=.*(?:\n|\Z))+", "a file of environment settings (KEY=value)"),
    _text(r"(?:[^,:\n]+,){2,}[^,:\n]*\n", "a table (CSV)"),
    _text(r"#+ [^:\n]*\n", "a Markdown text"),
)
