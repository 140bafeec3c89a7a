"""Saved responses that people edited by hand and that are nearly JSON: read for what they tell of types, never sent.

What is mended is what real collections hold: a comma forgotten between members, `<your id>` or `{user_id}` in the place
of a value, `...` for what was left out, control characters in front.
"""

import re
from typing import Final

from pmgen.model.json_value import JsonValue
from pmgen.postman.loose_json import LooseJsonError, read_json

_CONTROLS: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff]+")
_BRACKETED: Final = re.compile(r"<[^<>\"{}\n]{1,80}>")
_BRACED: Final = re.compile(r"\{\s*([\w .-]{1,80}?)\s*\}")
_DOTS: Final = re.compile(r"(?:\.{3,}|\u2026)\s*,?")
_MOST_MENDS: Final = 20


def read_saved_json(text: str) -> JsonValue | None:
    """The value of a saved response's body, None if it is not even nearly JSON."""
    for _ in range(_MOST_MENDS):
        try:
            return read_json(text)
        except LooseJsonError as error:
            mended = _mended(text, error)
        if mended is None:
            return None
        text = mended
    return None


def _mended(text: str, error: LooseJsonError) -> str | None:
    """The text with what is wrong at a place put right; None if that is not known."""
    place = error.position
    controls = _CONTROLS.match(text)
    if controls is not None and place <= controls.end():
        return text[controls.end() :]
    before, here = text[:place], text[place:]
    dots = _DOTS.match(here)
    if dots is not None:
        return before + here[dots.end() :]
    name = _BRACKETED.match(here)
    if name is not None and not before.strip():
        return None  # a document that begins so is XML or HTML
    if name is not None:
        return f"{before}{{{{{name.group()[1:-1]}}}}}{here[name.end() :]}"
    opened = before.rstrip()
    braced = _BRACED.match(text, len(opened) - 1) if opened.endswith("{") else None
    if braced is not None:
        return f"{opened[:-1]}{{{{{braced.group(1)}}}}}{text[braced.end() :]}"
    is_next = here[:1] == '"' and re.search(r'["}\]\w]\Z', opened)
    return f"{before},{here}" if "comma" in str(error) and is_next else None
