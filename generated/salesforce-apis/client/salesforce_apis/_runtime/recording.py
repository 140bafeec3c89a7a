# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""Keeps answers as files, from which `pmgen build --examples FOLDER` takes types.

A file says which request it was and what came back. Credentials are left out: of the request only the shape of its JSON
body is kept, of the URL the names of the query's parameters, of the answer no value whose name says that it is secret.
"""

import hashlib
import json
import os
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from .draft import Outgoing
from .operation import Operation
from .responses import peek_json
from .values import is_list, is_object

if TYPE_CHECKING:
    import httpx2

_HEADERS: Final = ("content-type", "content-language", "retry-after")
_SECRET: Final = re.compile(
    r"token|secret|passw|pwd|passphrase|credential|cookie|session|signature|private"
    r"|authori[sz]ation|jwt|api.?key|access.?key|client.?key|otp|pin$|cvv|cvc"
    r"|card.?number|iban|ssn",
    re.IGNORECASE,
)
# A JSON web token, wherever it stands.
_JWT: Final = re.compile(r"eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?")
_KINDS: Final[dict[type[object], str]] = {
    bool: "<boolean>",
    int: "<integer>",
    float: "<number>",
    str: "<string>",
}
_NAME: Final = re.compile(r"[^A-Za-z0-9]+")
_DEPTH: Final = 100


class Recorder:
    """Writes into a folder, which is made when the first answer comes."""

    def __init__(self, folder: "str | os.PathLike[str]") -> None:
        self._folder = Path(folder)

    def keep(
        self,
        operation: Operation[Any],
        request: Outgoing,
        response: "httpx2.Response",
        secrets: Iterable[str],
    ) -> Path:
        """Writes one answer. Equal answers are one file. Raises OSError if it cannot be written."""
        value = peek_json(response)
        made = {
            "request": {
                "method": request.method,
                "url": _url(operation, request),
                "template": operation.url,
                "body": _sent(operation, request),
            },
            "response": {
                "status": response.status_code,
                "headers": {
                    name: response.headers[name]
                    for name in _HEADERS
                    if name in response.headers
                },
                "body": _without_secrets(value, "", tuple(secrets), 0),
            },
        }
        text = json.dumps(made, indent=1, ensure_ascii=False) + "\n"
        return self._write(_file_name(operation, response, text), text)

    def _write(self, name: str, text: str) -> Path:
        """Writes a file so that nobody ever reads half of it."""
        path = self._folder / name
        if path.exists():
            return path
        self._folder.mkdir(parents=True, exist_ok=True)
        handle, temporary = tempfile.mkstemp(dir=self._folder, suffix=".part")
        try:
            with os.fdopen(handle, "w", encoding="utf-8", newline="\n") as file:
                file.write(text)
            os.replace(temporary, path)
        except BaseException:
            os.unlink(temporary)
            raise
        return path


def _file_name(
    operation: Operation[Any], response: "httpx2.Response", text: str
) -> str:
    """By what was called and what came back, so that a new answer is a new file."""
    words = _NAME.sub("-", f"{operation.method} {operation.url}").strip("-").lower()
    digest = hashlib.sha256(text.encode()).hexdigest()[:10]
    return f"{words[:80].rstrip('-')}-{response.status_code}-{digest}.json"


def _url(operation: Operation[Any], request: Outgoing) -> str:
    """The template with the query's names, values only where the collection itself says them."""
    literal = {
        name: value
        for name, value, _ in operation.query
        if name and value and "{{" not in value and not _SECRET.search(name)
    }
    names = [
        pair.partition("=")[0]
        for pair in (request.target.query or "").split("&")
        if pair
    ]
    query = "&".join(f"{name}={literal.get(name, '')}" for name in names)
    return f"{operation.url}?{query}" if query else operation.url


def _sent(operation: Operation[Any], request: Outgoing) -> Any:
    """The shape of a JSON body: each value as a placeholder of its kind; the document of a GraphQL one."""
    if operation.graphql is not None:
        return {"query": operation.graphql.query}
    data = request.content.data if request.content is not None else None
    try:
        return _shape(json.loads(data), 0) if data else None
    except (ValueError, RecursionError):
        return None


def _shape(value: object, depth: int) -> Any:
    if depth > _DEPTH:
        return None
    if is_object(value):
        return {key: _shape(item, depth + 1) for key, item in value.items()}
    if is_list(value):
        return [_shape(item, depth + 1) for item in value]
    return None if value is None else _KINDS.get(type(value), "<string>")


def _without_secrets(value: Any, key: str, secrets: tuple[str, ...], depth: int) -> Any:
    if depth > _DEPTH:
        return None
    if is_object(value):
        return {
            name: _without_secrets(item, name, secrets, depth + 1)
            for name, item in value.items()
        }
    if is_list(value):
        return [_without_secrets(item, key, secrets, depth + 1) for item in value]
    if not isinstance(value, str):
        return value
    secret = _SECRET.search(key) or _JWT.search(value)
    return "<string>" if secret or any(one in value for one in secrets) else value
