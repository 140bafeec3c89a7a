"""Saved responses as the tests of a client have them: whole, but for what their names or looks say is secret.

A secret keeps its length and its kinds of characters, so that it is still of the type that was inferred from it.
"""

import re
from typing import Any, Final

from pmgen.build.inference.placeholders import meaning_of
from pmgen.runtime.values import is_list, is_object

# A member of that name holds a secret; what only speaks about one (`token_type`, `password_url`) does not.
_SECRET: Final = re.compile(
    r"token|secret|passw|pwd|passphrase|credential|cookie|session.?id|signature|private.?key"
    r"|authori[sz]ation$|jwt|api.?key|access.?key|client.?key|otp$|pin$|cvv|cvc|card.?number|iban|ssn",
    re.IGNORECASE,
)
_ABOUT: Final = re.compile(
    r"(?:type|kind|name|ur[il]|link|status|count|limit|length|size|expir\w*|in|at|on|date|time|created|updated"
    r"|valid|required|enabled|format|policy|message|description|endpoint|algorithm)$",
    re.IGNORECASE,
)
# JSON web tokens, bearer tokens and keys by the marks of those who give them out, wherever they stand.
_LOOKS: Final = re.compile(
    r"eyJ[\w-]{8,}\.[\w-]{8,}(?:\.[\w-]*)?|(?<=[Bb]earer )[\w.~+/=-]{12,}|\b(?:sk|pk|rk)_(?:live|test)_\w{10,}"
    r"|\bgh[pousr]_\w{20,}|\bAKIA[0-9A-Z]{16}\b|\bxox[abprs]-[\w-]{10,}|\b00D[0-9A-Za-z]{12,15}![\w.]{20,}"
    r"|-----BEGIN [A-Z ]*PRIVATE KEY-----[\s\S]*?-----END [A-Z ]*PRIVATE KEY-----"
)
_SHORTEST: Final = 6


# What stands in the place of `<integer>` and its like, which have told the type and are not of it.
_FILLERS: Final[dict[str, Any]] = {"int": 1, "float": 1.5, "bool": True, "object": {}, "list": [], "null": None}
_TEXTS: Final = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "someone@example.com",
    "uri": "https://example.com/",
}


def filled_in(value: Any) -> Any:
    """A JSON value with values of their kinds in the place of placeholders."""
    if is_object(value):
        return {name: filled_in(item) for name, item in value.items()}
    if is_list(value):
        return [filled_in(item) for item in value]
    meaning = meaning_of(value) if isinstance(value, str) else None
    if meaning is None or meaning.kind is None:
        return value
    return _FILLERS.get(meaning.kind, _TEXTS.get(meaning.text_format, value))


def without_secrets(value: Any, key: str = "") -> Any:
    """A JSON value without secrets; `key` is the name of the member that it is."""
    if is_object(value):
        return {name: without_secrets(item, name) for name, item in value.items()}
    if is_list(value):
        return [without_secrets(item, key) for item in value]
    if not isinstance(value, str):
        return value
    names_secret = _SECRET.search(key) and not _ABOUT.search(key)
    return _masked(value) if names_secret and len(value) >= _SHORTEST else text_without_secrets(value)


def text_without_secrets(text: str) -> str:
    """A text without what looks like a secret."""
    return _LOOKS.sub(lambda match: _masked(match.group()), text)


def _masked(text: str) -> str:
    """The text with every digit as `0` and every letter as `a` or `A`."""
    return "".join("0" if one.isdigit() else "A" if one.isupper() else "a" if one.isalpha() else one for one in text)
