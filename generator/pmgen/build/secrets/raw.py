"""An item's JSON as the user's file has it, with what the shape does not know, made free of credentials."""

from collections.abc import Callable
from typing import Any

from pmgen.build.secrets.fields import is_secret, role_of, scheme_length
from pmgen.build.secrets.texts import hidden
from pmgen.model.auth import CREDENTIALS
from pmgen.model.scope import HIDDEN
from pmgen.model.text import VARIABLE
from pmgen.postman.javascript import is_list, is_object, text_of


def cleaned(source: dict[str, Any], placeholder: Callable[[str, str], str]) -> dict[str, Any]:
    """A copy of an item's JSON with placeholders for credentials.

    Args:
        source: the item in the v2.1 form.
        placeholder: what stands in the place of a credential of that name and value.
    """
    return _Cleaner(placeholder).members(source)


class _Cleaner:
    def __init__(self, placeholder: Callable[[str, str], str]) -> None:
        self._placeholder = placeholder

    def members(self, entry: dict[str, Any]) -> dict[str, Any]:
        """An object; of a pair of `key` and `value` the key names the value."""
        name = entry.get("key")
        return {
            key: self._value(name if key == "value" and isinstance(name, str) else key, value)
            for key, value in entry.items()
        }

    def _value(self, name: str, value: Any) -> Any:
        if isinstance(value, str):
            return self._text(name, value)
        if is_object(value):
            return self._auth(value) if name == "auth" else self.members(value)
        if name == "cookie" and is_list(value):
            return [self._cookie(one) if is_object(one) else one for one in value]
        return [self._value("", one) for one in value] if is_list(value) else value

    def _cookie(self, entry: dict[str, Any]) -> dict[str, Any]:
        """A cookie of a saved response, which says its name and its value."""
        name, value = text_of(entry.get("name")), entry.get("value")
        if isinstance(value, str) and is_secret("cookie", f"{name}={value}"):
            return {**self.members(entry), "value": self._placeholder("cookie", value)}
        return self.members(entry)

    def _text(self, name: str, text: str) -> str:
        role = role_of(name)
        if role is None or not is_secret(role, text, name):
            return hidden(text, self._placeholder)
        length = scheme_length(text) if role == "authorization" else 0
        return text[:length] + self._placeholder(name, text[length:])

    def _auth(self, auth: dict[str, Any]) -> dict[str, Any]:
        return {kind: self._parameters(CREDENTIALS.get(kind, frozenset()), given) for kind, given in auth.items()}

    def _parameters(self, secrets: frozenset[str], given: Any) -> Any:
        if is_object(given):
            return {name: self._parameter(name, value, secrets) for name, value in given.items()}
        if not is_list(given):
            return given
        return [self._pair(one, secrets) if is_object(one) else one for one in given]

    def _pair(self, entry: dict[str, Any], secrets: frozenset[str]) -> dict[str, Any]:
        return {**entry, "value": self._parameter(text_of(entry.get("key")), entry.get("value"), secrets)}

    def _parameter(self, name: str, value: Any, secrets: frozenset[str]) -> Any:
        text = "" if value is None else text_of(value)
        if name not in secrets or not text or VARIABLE.search(text):
            return self._value(name, value)
        return self._placeholder(name, text) if is_secret("password", text, name) else HIDDEN
