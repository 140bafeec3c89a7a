"""The parts of a v3 request, each in the v2.1 shape: url, query, headers, body, scripts, examples."""

from typing import Any, Final

from pmgen.postman.javascript import is_list, is_object
from pmgen.postman.url_text import url_parts

Json = dict[str, Any]

_RAW: Final = frozenset(("json", "text", "xml", "html", "javascript", "yaml"))


def http_request_of(entry: Json) -> Json:
    """An `http-request` as a v2.1 request, without its auth."""
    return {
        "url": url_of(entry),
        "method": entry.get("method"),
        "header": entry.get("headers"),
        "body": body_of(entry.get("body")),
        "description": entry.get("description"),
    }


def graphql_request_of(entry: Json) -> Json:
    """A `graphql-request`: a POST of query and variables, without its auth."""
    members = ("query", "variables", "operationName")
    return {
        "url": url_of(entry),
        "method": entry.get("method") or "POST",
        "header": entry.get("headers"),
        "body": {"mode": "graphql", "graphql": {name: entry[name] for name in members if name in entry}},
        "description": entry.get("description"),
    }


def url_of(entry: Json) -> Json:
    """The url by its parts; `queryParams` stand for their keys, what only the text has still counts."""
    text = entry.get("url")
    url = url_parts(text if isinstance(text, str) else "")
    given = _entries(entry.get("queryParams"))
    if given:
        keys = {None, *(_as_typed(parameter.get("key")) for parameter in given)}
        url["query"] = given + [parameter for parameter in url["query"] if _as_typed(parameter["key"]) not in keys]
    url["variable"] = _entries(entry.get("pathVariables"))
    return url


def _as_typed(key: Any) -> Any:
    """A key as it stands in a url's text: what would separate parameters is escaped (case var-text-splice)."""
    if not isinstance(key, str):
        return None
    return key.replace("&", "%26").replace("#", "%23").replace("=", "%3D")


def _entries(value: Any) -> list[Json]:
    """A list of `{key, value}`, or an object of keys and values."""
    if is_object(value):
        return [{"key": key, "value": item} for key, item in value.items()]
    return [entry for entry in value if is_object(entry)] if is_list(value) else []


def body_of(body: Any) -> Json | None:
    """A body; text of no special language is not labelled, so that it is read for what it holds."""
    if not is_object(body):
        return None
    kind, content = body.get("type"), body.get("content")
    if isinstance(kind, str) and kind in _RAW:
        language = {} if kind == "text" else {"raw": {"language": kind}}
        return {"mode": "raw", "raw": content, "options": language, "disabled": body.get("disabled")}
    if kind in ("urlencoded", "formdata"):
        return {"mode": kind, kind: _entries(content), "disabled": body.get("disabled")}
    return {"mode": kind, "file": content, "graphql": content, "disabled": body.get("disabled")}


def scripts_of(scripts: Any) -> list[Json]:
    """Scripts as v2 events; types of a folder carry the protocol in front: `http:beforeRequest`."""
    entries = [script for script in scripts if is_object(script)] if is_list(scripts) else []
    found = [(_listen(script.get("type")), script) for script in entries]
    return [
        {"listen": listen, "script": {"exec": script.get("code"), "packages": script.get("packages")}}
        for listen, script in found
        if listen
    ]


def _listen(kind: Any) -> str:
    protocol, mark, word = kind.rpartition(":") if isinstance(kind, str) else ("", "", "")
    if mark and protocol not in ("http", "graphql"):
        return ""
    return "prerequest" if word.startswith("before") else "test" if word.startswith("after") else ""


def example_of(example: Json) -> Json:
    """A saved response."""
    response, request = example.get("response"), example.get("request")
    found = response if is_object(response) else {}
    body = found.get("body")
    return {
        "originalRequest": http_request_of(request) if is_object(request) else None,
        "id": example.get("id"),
        "name": example.get("name"),
        "code": found.get("statusCode"),
        "header": found.get("headers"),
        "body": body.get("content") if is_object(body) else body,
    }
