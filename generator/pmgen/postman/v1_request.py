"""The parts of a v1 request, each in the v2.1 shape: url, headers, body, auth, scripts, saved responses."""

import json
from typing import Any, Final

from pmgen.postman.forms import header_lines
from pmgen.postman.javascript import is_list, is_object, text_of, truthy
from pmgen.postman.url_text import url_parts

Json = dict[str, Any]

# `dataMode` as v2 calls it.
_MODES: Final = {"raw": "raw", "urlencoded": "urlencoded", "params": "formdata", "binary": "file", "graphql": "graphql"}
# `currentHelper` as v2 calls it; what is not here keeps its word.
_KINDS: Final = {
    "apikeyAuth": "apikey",
    "basicAuth": "basic",
    "bearerAuth": "bearer",
    "digestAuth": "digest",
    "hawkAuth": "hawk",
    "oAuth1": "oauth1",
    "oAuth2": "oauth2",
    "ntlmAuth": "ntlm",
    "awsSigV4": "awsv4",
    "jwtAuth": "jwt",
    "asapAuth": "asap",
    "edgegridAuth": "edgegrid",
}
# Parameters that v2 calls otherwise, by kind.
_PARAMETERS: Final[dict[str, dict[str, str]]] = {
    "oauth1": {
        "header": "addParamsToHeader",
        "auto": "autoAddParam",
        "includeEmpty": "addEmptyParamsToSign",
        "timeStamp": "timestamp",
    },
    "hawk": {"hawk_id": "authId", "hawk_key": "authKey", "ext": "extraData", "app": "appId", "dlg": "delegation"},
}
# What the app kept beside the parameters.
_BESIDE: Final = frozenset({"id", "saveToRequest", "saveHelperData", "showPassword"})


def request_of(request: Json) -> Json:
    """A v1 request as a v2.1 one."""
    return {
        "url": _url(request),
        "method": request.get("method"),
        "header": _headers(request),
        "body": _body(request),
        "auth": auth_of(request),
        "description": request.get("description"),
    }


def _url(request: Json) -> Json:
    """The url text by its parts; `queryParams`, where there are any, replace the text's own query."""
    url = request.get("url")
    parts = url_parts(url if isinstance(url, str) else "")
    given = request.get("queryParams")
    if is_list(given) and given:
        parts["query"] = [_parameter(entry) for entry in given if is_object(entry)]
    return parts | {"variable": _path_variables(request)}


def _parameter(entry: Json) -> Json:
    """`equals` tells a flag from an empty value; `enabled: false` is v2's `disabled`."""
    value = entry.get("value")
    if "equals" in entry:
        value = ("" if value is None else value) if entry["equals"] else value or None
    return _enabled(entry) | {"value": value}


def _enabled(entry: Json) -> Json:
    return entry | {"disabled": entry.get("enabled") is False or truthy(entry.get("disabled"))}


def _path_variables(request: Json) -> list[Any]:
    """`pathVariableData`, and of the older `pathVariables` what that lacks."""
    data, older = request.get("pathVariableData"), request.get("pathVariables")
    found: list[Any] = [entry for entry in data if is_object(entry)] if is_list(data) else []
    known = {text_of(entry.get("key")) for entry in found}
    plain = older if is_object(older) else {}
    return found + [{"key": key, "value": value} for key, value in plain.items() if key not in known]


def _headers(request: Json) -> list[Any]:
    """`headerData`, and of the text block what that lacks; a `//` in front switches a header off."""
    block, data = request.get("headers"), request.get("headerData")
    if is_list(block):
        return block
    found = [_header(_enabled(entry)) for entry in data if is_object(entry)] if is_list(data) else []
    known = {text_of(entry.get("key")) for entry in found}
    lines = header_lines(block) if isinstance(block, str) else []
    return found + [entry for entry in map(_header, lines) if entry["key"] not in known]


def _header(entry: Json) -> Json:
    key = text_of(entry["key"]) if entry.get("key") is not None else ""
    if key.startswith("//"):
        return entry | {"key": key[2:].strip(), "disabled": True}
    return entry


def _body(request: Json) -> Json | None:
    """The body; without a `dataMode` it is told by which member holds something."""
    data, raw, graphql = request.get("data"), request.get("rawModeData"), _graphql(request)
    word = request.get("dataMode")
    mode = _MODES.get(word) if isinstance(word, str) else None
    if ("dataMode" in request and word is None) or not (mode or data or raw or graphql):
        return None
    text = raw[0] if is_list(raw) and len(raw) == 1 and isinstance(raw[0], str) else raw
    text = text if isinstance(text, str) else ""
    mode = mode or _mode(data or raw, text, graphql)
    members: Json = {
        "raw": text or (data if isinstance(data, str) else ""),
        "file": {"src": text},
        "graphql": graphql,
    }
    body: Json = {"mode": mode, "disabled": truthy(request.get("dataDisabled")), "options": _options(request)}
    return body | {mode: members[mode] if mode in members else _fields(data or raw)}


def _mode(data: Any, text: str, graphql: Any) -> str:
    if not text and is_list(data):
        return "formdata"
    return "graphql" if not text and graphql else "raw"


def _graphql(request: Json) -> Any:
    options = request.get("dataOptions")
    if request.get("graphqlModeData"):
        return request["graphqlModeData"]
    return request.get("data") if is_object(options) and "graphql" in options else None


def _options(request: Json) -> Json:
    options = request.get("dataOptions")
    entries = options.items() if is_object(options) else ()
    return {_MODES.get(word, word): value for word, value in entries}


def _fields(data: Any) -> list[Json]:
    """Form fields; a file's path stands in `value`."""
    entries = [entry for entry in data if is_object(entry)] if is_list(data) else []
    return [_field(_enabled(entry)) for entry in entries if entry.get("key") is not None]


def _field(entry: Json) -> Json:
    if entry.get("type") == "file" and not entry.get("src") and entry.get("value"):
        return {key: value for key, value in entry.items() if key != "value"} | {"src": entry["value"]}
    return entry


def auth_of(entity: Json) -> Json | None:
    """The auth of a request, a folder or the collection: `currentHelper` where that names a kind, else `auth`."""
    helper = entity.get("currentHelper")
    if not isinstance(helper, str) or helper in ("", "normal"):
        auth = entity.get("auth")
        return auth if is_object(auth) else None
    kind = _KINDS.get(helper, helper)
    renamed = _PARAMETERS.get(kind, {})
    attributes = _attributes(entity.get("helperAttributes"))
    parameters = {renamed.get(name, name): value for name, value in attributes.items() if name not in _BESIDE}
    return {"type": kind, kind: parameters}


def _attributes(value: Any) -> Json:
    """An object; some old versions of the app wrote it as JSON text."""
    if isinstance(value, str):
        try:
            value = json.loads(value)
        except (ValueError, RecursionError):
            return {}
    return value if is_object(value) else {}


def events_of(entity: Json) -> list[Json]:
    """The scripts: `events`, or the older `preRequestScript` and `tests`."""
    older = (("prerequest", entity.get("preRequestScript")), ("test", entity.get("tests")))
    plain = [{"listen": listen, "script": {"exec": source}} for listen, source in older if source]
    events = entity.get("events")
    if plain or not is_list(events):
        return plain
    return [{"listen": "test"} | event for event in events if is_object(event)]


def response_of(response: Json) -> Json:
    """A saved response."""
    code = response.get("responseCode")
    request = response.get("request")
    return {
        "id": response.get("id"),
        "name": response.get("name"),
        "originalRequest": request_of(request) if is_object(request) else None,
        "code": code.get("code") if is_object(code) else None,
        "header": response.get("headers"),
        "body": response.get("text"),
    }
