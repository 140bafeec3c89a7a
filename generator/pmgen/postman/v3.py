"""v3 collections, as one document, into the v2.1 shape. The folder form is made one document by `v3_tree.py`.

Field names and defaults are those of Postman's own command line tool (its `collection lint` and `collection migrate`).
What is neither HTTP nor GraphQL becomes a notice, and so does each key that the format does not know: Postman drops
those in silence.
"""

from dataclasses import dataclass, replace
from typing import Any, Final

from pmgen.errors import Place, Report
from pmgen.postman.javascript import is_list, is_object, text_of, truthy
from pmgen.postman.v3_request import example_of, graphql_request_of, http_request_of, scripts_of

Json = dict[str, Any]

ORIGIN: Final = "pmgen:origin"
_COMMON: Final = frozenset(("$kind", "id", "name", "description", "auth", "scripts", "order", "$schema", ORIGIN))
_KNOWN: Final = {
    "collection": _COMMON | {"variables", "items", "references", "settings"},
    "http-request": _COMMON
    | {"url", "method", "headers", "queryParams", "pathVariables", "body", "settings", "examples"},
    "graphql-request": _COMMON
    | {"url", "method", "headers", "query", "variables", "operationName", "settings", "examples", "schema"},
}
# What people write who know v2.1.
_MEANT: Final = {
    "header": "headers",
    "event": "scripts",
    "query": "queryParams",
    "variable": "variables",
    "item": "items",
    "response": "examples",
    "protocolProfileBehavior": "settings",
}
_NAMES: Final = {
    "grpc-request": "a gRPC request",
    "websocket-request": "a WebSocket request",
    "socket.io-request": "a Socket.IO request",
    "socketio-request": "a Socket.IO request",
    "mqtt-request": "an MQTT request",
    "mcp-request": "an MCP request",
    "llm-request": "an AI request",
    "kafka-request": "a Kafka request",
    "data-request": "a data request",
}


@dataclass(frozen=True, slots=True)
class _Around:
    """What is around an item.

    Attributes:
        file: the collection as the user named it.
        report: for notices.
        title: the folders' names.
        rules: of the nearest auth list, the auths that are for some urls only.
    """

    file: str
    report: Report
    title: tuple[str, ...] = ()
    rules: tuple[tuple[str, Json], ...] = ()

    def place(self, entry: Json) -> Place:
        origin = entry.get(ORIGIN)
        found = origin if is_object(origin) else {}
        name = text_of(entry["name"]) if truthy(entry.get("name")) else ""
        return Place(found.get("file") or self.file, found.get("pointer") or "", "/".join((*self.title, name)))


def from_v3(document: Json, file: str, report: Report) -> Json:
    """The collection in the v2.1 shape, not validated yet.

    Args:
        document: the one-document form; an item may say where it stands under `pmgen:origin`.
        file: for notices.
        report: gets a notice for each part that has no place in the model.
    """
    around = _Around(file, report)
    _note_unknown(document, "collection", around)
    auth, rules = _auth(document, around)
    inner = replace(around, rules=rules)
    return {
        "info": {
            "name": document.get("name"),
            "description": document.get("description"),
            "_postman_id": document.get("id"),
        },
        "item": _items(document, inner),
        "auth": auth,
        "event": scripts_of(document.get("scripts")),
        "variable": document.get("variables"),
        "protocolProfileBehavior": document.get("settings"),
    }


def _items(group: Json, around: _Around) -> list[Json]:
    """The items in their order: by `order` where they have one, else as they stand."""
    items = group.get("items")
    entries = [entry for entry in items if is_object(entry)] if is_list(items) else []
    found = [_item(entry, around) for entry in sorted(entries, key=_order)]
    return [entry for entry in found if entry is not None]


def _order(entry: Json) -> float:
    order = entry.get("order")
    return float(order) if isinstance(order, int | float) and not isinstance(order, bool) else float("inf")


def _item(entry: Json, around: _Around) -> Json | None:
    kind = _kind(entry, around)
    if kind == "collection":
        return _folder(entry, around)
    if kind in ("http-request", "graphql-request"):
        return _request(entry, kind, around)
    what = (
        f"This is {_NAMES.get(kind, f'a {kind!r}')}, and pmgen reads HTTP and GraphQL requests only; it was left out."
    )
    around.report.note("not-http", around.place(entry), what)
    return None


def _kind(entry: Json, around: _Around) -> str:
    """`$kind`; one that is missing is told by what the entry holds, with a notice."""
    kind = entry.get("$kind")
    if isinstance(kind, str) and kind:
        return kind
    guess = "collection" if "items" in entry else "http-request"
    around.report.note(
        "no-kind", around.place(entry), f"`$kind` is missing; it was read as `{guess}`.", "Add the line."
    )
    return guess


def _note_unknown(entry: Json, kind: str, around: _Around) -> None:
    for key in entry.keys() - _KNOWN[kind]:
        meant = _MEANT.get(key)
        fix = f"Did you mean `{meant}`?" if meant else "Remove it."
        around.report.note("unknown-key", around.place(entry), f"`{key[:60]}` means nothing in this format.", fix)


def _folder(entry: Json, around: _Around) -> Json:
    _note_unknown(entry, "collection", around)
    auth, rules = _auth(entry, around)
    name = text_of(entry.get("name") or "")
    inner = replace(around, title=(*around.title, name), rules=rules if entry.get("auth") else around.rules)
    return {
        "id": entry.get("id"),
        "name": name,
        "description": entry.get("description"),
        "item": _items(entry, inner),
        "auth": auth,
        "event": scripts_of(entry.get("scripts")),
        "variable": entry.get("variables"),
        "protocolProfileBehavior": entry.get("settings"),
        ORIGIN: entry.get(ORIGIN),
    }


def _request(entry: Json, kind: str, around: _Around) -> Json:
    _note_unknown(entry, kind, around)
    request = http_request_of(entry) if kind == "http-request" else graphql_request_of(entry)
    examples = entry.get("examples")
    found = [example for example in examples if is_object(example)] if is_list(examples) else []
    return {
        "id": entry.get("id"),
        "name": entry.get("name"),
        "description": None,
        "request": request | {"auth": _request_auth(entry, around)},
        "response": [example_of(example) for example in sorted(found, key=_order)],
        "event": scripts_of(entry.get("scripts")),
        "protocolProfileBehavior": entry.get("settings"),
        ORIGIN: entry.get(ORIGIN),
    }


def _request_auth(entry: Json, around: _Around) -> Json | None:
    """Its own auth, or one of the list around it that is for its url."""
    auth, rules = _auth(entry, around)
    url = entry.get("url")
    if auth is not None or not isinstance(url, str):
        return auth
    return next((found for prefix, found in (*rules, *around.rules) if prefix and url.startswith(prefix)), None)


def _auth(entry: Json, around: _Around) -> tuple[Json | None, tuple[tuple[str, Json], ...]]:
    """An auth in v2 form, None to inherit; of a list, the first without rules, and those for some urls only."""
    given = entry.get("auth")
    candidates = [auth for auth in given if is_object(auth)] if is_list(given) else [given] if is_object(given) else []
    plain = [auth for auth in candidates if not _rule(auth)]
    rules = tuple((_rule(auth), found) for auth in candidates if _rule(auth) and (found := _v2_auth(auth)))
    for auth in plain[1:]:
        name = text_of(auth.get("name") or auth.get("type"))
        what = f"Of several auths only the first is used; {name!r} was left out."
        around.report.note("several-auths", around.place(entry), what, "Give each request the auth that it needs.")
    return (_v2_auth(plain[0]) if plain else None), rules


def _rule(auth: Json) -> str:
    rules = auth.get("rules")
    url = rules.get("url") if is_object(rules) else None
    return url if isinstance(url, str) else ""


def _v2_auth(auth: Json) -> Json | None:
    kind = auth.get("type")
    if not isinstance(kind, str) or kind == "inherit":
        return None
    return {"type": kind, kind: auth.get("credentials")}
