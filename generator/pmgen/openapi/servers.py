"""The server of a request: its base URL, variables that have no value as server variables."""

import re
from typing import Any, Final

from pmgen.model.scope import Scope
from pmgen.model.text import Literal, Text

# What stands for a host that nobody knows.
UNKNOWN: Final = "https://domain.com"
_SCHEME: Final = re.compile(r"\w[\w+.-]*://")
_UNSAFE: Final = re.compile(r"[^\w.-]+", re.ASCII)


def server(base: Text, scope: Scope) -> dict[str, Any]:
    """The server object of a base URL; without a scheme Postman takes http."""
    url: list[str] = []
    variables: dict[str, Any] = {}
    resolved = scope.resolve(base)
    whole = resolved.only_variable is not None
    for piece in resolved.pieces:
        if isinstance(piece, Literal):
            url.append(piece.value.replace("{", "%7B").replace("}", "%7D"))
            continue
        name = _UNSAFE.sub("_", piece.name) or "variable"
        url.append(f"{{{name}}}")
        variables[name] = {"default": UNKNOWN if whole or len(url) == 1 else name}
    text = "".join(url).rstrip("/") or UNKNOWN
    if not _SCHEME.match(text) and not text.startswith("{"):
        text = f"http://{text}"
    return {"url": text, "variables": variables} if variables else {"url": text}
