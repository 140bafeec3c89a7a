"""JSON as a server or a caller would send it: values in the place of placeholders."""

import json
import re
from typing import Any, Final

from pmgen.build.inference.placeholders import meaning_of
from pmgen.runtime.values import is_list, is_object

# What stands in the place of `<integer>` and its like, which have told the type and are not of it.
_VALUES: Final[dict[str, Any]] = {"int": 1, "float": 1.5, "bool": True, "object": {}, "list": [], "null": None}
_TEXTS: Final = {
    "date-time": "2026-01-31T12:00:00Z",
    "date": "2026-01-31",
    "uuid": "00000000-0000-4000-8000-000000000000",
    "email": "someone@example.com",
    "uri": "https://example.com/",
}

# A text of JSON that is a placeholder and no key.
_PLACEHOLDER: Final = re.compile(r'"(<[^<>"\\]+>)"(?!\s*:)')


def filled_text(text: str) -> str:
    """The text of a JSON document with values of their kinds in the place of placeholders, all else as it is."""
    return _PLACEHOLDER.sub(lambda match: json.dumps(filled_in(match.group(1))), text)


def filled_in(value: Any) -> Any:
    """A JSON value with values of their kinds in the place of placeholders."""
    if is_object(value):
        return {name: filled_in(item) for name, item in value.items()}
    if is_list(value):
        return [filled_in(item) for item in value]
    meaning = meaning_of(value) if isinstance(value, str) else None
    if meaning is None or meaning.kind is None:
        return value
    return _VALUES.get(meaning.kind, _TEXTS.get(meaning.text_format, value))
