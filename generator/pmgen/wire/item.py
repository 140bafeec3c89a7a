"""A request's Postman Collection Item as JSON text, its credentials as placeholders."""

import json
from collections.abc import Callable, Mapping
from typing import Any, Final, TypeGuard, cast

from pmgen.model.api import Endpoint
from pmgen.model.auth import CREDENTIALS
from pmgen.model.text import Literal, Text
from pmgen.wire.auth import ACCESS_TOKEN, credential_placeholder

# Headers whose value is a credential or holds one; a scheme's word in front stays.
_SECRET_HEADERS: Final = frozenset({"authorization", "proxy-authorization", "cookie", "set-cookie"})
_TOKENS: Final = frozenset({"token", "accessToken"})
# Keys of pmgen's own readers.
_OWN: Final = "pmgen:"

Object = dict[str, Any]


def item_json(endpoint: Endpoint) -> str:
    """The item as Postman exports it (v2.1, two blanks of indentation); "" if there is none.

    Variables stay as they are written. What a credential holds in clear becomes `<access_token>`, `<password>` and so
    on, in auths, in headers and in what saved responses repeat of the request.
    """
    return json.dumps(_cleaned(endpoint.source), indent=2, ensure_ascii=False) if endpoint.source else ""


def shown_header(name: str, value: str) -> str:
    """A header's value as output may show it."""
    if name.lower() not in _SECRET_HEADERS or not _has_literal(value):
        return value
    scheme, blank, rest = value.partition(" ")
    if blank and not _has_literal(rest.strip()):
        return value
    return f"{scheme} {ACCESS_TOKEN}" if blank and name.lower().endswith("authorization") else f"<{name.lower()}>"


def _cleaned(value: Any) -> Any:
    """The value without credentials, wherever in the item it stands."""
    if _is_list(value):
        return [_cleaned(entry) for entry in value]
    if not isinstance(value, Mapping):
        return value
    return {key: _member(key, entry) for key, entry in cast("Object", value).items() if not key.startswith(_OWN)}


def _member(key: str, value: Any) -> Any:
    if key == "auth" and isinstance(value, dict):
        return _auth(cast("Object", value))
    if key in {"header", "headers", "_postman_headers"}:
        return _headers(value)
    return _cleaned(value)


def _auth(auth: Object) -> Object:
    return {
        kind: _pairs(parameters, _credential(CREDENTIALS[kind])) if kind in CREDENTIALS else _cleaned(parameters)
        for kind, parameters in auth.items()
    }


def _headers(value: Any) -> Any:
    if isinstance(value, str):
        return "\n".join(map(_header_line, value.split("\n")))
    return _pairs(value, shown_header)


def _header_line(line: str) -> str:
    name, colon, value = line.partition(":")
    return f"{name}: {shown_header(name.strip(), value.strip())}" if colon else line


def _pairs(value: Any, shown: Callable[[str, str], str]) -> Any:
    """Names and values in either of Postman's forms: a list of key and value, or an object."""
    if _is_list(value):
        return [
            _pair(cast("Object", entry), shown) if isinstance(entry, dict) else _line(entry, shown) for entry in value
        ]
    if isinstance(value, dict):
        return {name: _shown(name, entry, shown) for name, entry in cast("Object", value).items()}
    return value


def _pair(entry: Object, shown: Callable[[str, str], str]) -> Object:
    return {key: _shown(str(entry.get("key")), one, shown) if key == "value" else one for key, one in entry.items()}


def _line(entry: Any, shown: Callable[[str, str], str]) -> Any:
    return _header_line(entry) if isinstance(entry, str) and shown is shown_header else entry


def _shown(name: str, value: Any, shown: Callable[[str, str], str]) -> Any:
    return shown(name, value) if isinstance(value, str) else _cleaned(value)


def _credential(secrets: frozenset[str]) -> Callable[[str, str], str]:
    def shown(name: str, value: str) -> str:
        if name not in secrets or not _has_literal(value):
            return value
        return ACCESS_TOKEN if name in _TOKENS else credential_placeholder(name)

    return shown


def _is_list(value: object) -> TypeGuard[list[Any]]:
    return isinstance(value, list)


def _has_literal(value: str) -> bool:
    return any(isinstance(piece, Literal) for piece in Text(value).pieces)
