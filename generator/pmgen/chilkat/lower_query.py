"""Query parameters as members of a JSON object, where Chilkat then writes the query that Postman writes."""

import re
from typing import Final
from urllib.parse import quote, unquote_to_bytes

from pmgen.chilkat.draft import QUERY_PARAMS, Draft, call
from pmgen.chilkat.lower_json import sayable, small_integer
from pmgen.chilkat.program import Create, Do
from pmgen.model.text import VARIABLE

# Chilkat 11.6.1 percent-encodes all but these in values, and nothing in keys.
_LEFT_ALONE: Final = "-._~,"
_KEY: Final = re.compile(r"[A-Za-z0-9_~!*-]+")


def query_members(query: str | None) -> tuple[tuple[str, str], ...] | None:
    """The parameters whose encoding by Chilkat is exactly this query; None if there are none such.

    Args:
        query: as Postman sends it; variables without a value stand in it as `{{x}}`.
    """
    if not query:
        return None
    members: list[tuple[str, str]] = []
    for pair in query.split("&"):
        key, equals, value = pair.partition("=")
        text = _decoded(value)
        # Chilkat leaves the equals sign out where a value is empty.
        if not equals or not text or not _KEY.fullmatch(VARIABLE.sub("x", key)) or not sayable(key):
            return None
        members.append((key, text))
    return tuple(members) if len({key for key, _ in members}) == len(members) else None


def add_query(draft: Draft, members: tuple[tuple[str, str], ...]) -> None:
    """Adds the object that holds the parameters; whole numbers are numbers, all else is text."""
    draft.add(Create(QUERY_PARAMS))
    for key, value in members:
        number = small_integer(value)
        if number is None or number < 0:
            draft.add(Do(call(QUERY_PARAMS, "UpdateString", key, value)))
        else:
            draft.add(Do(call(QUERY_PARAMS, "UpdateInt", key, number)))
    draft.blank()


def _decoded(value: str) -> str | None:
    """The text that Chilkat encodes to this value, None if there is none; `{{x}}` is left for the user to fill."""
    pieces: list[str] = []
    end = 0
    for match in VARIABLE.finditer(value):
        pieces += [value[end : match.start()], match.group(0)]
        end = match.end()
    pieces.append(value[end:])
    decoded = [_decoded_literal(piece) if place % 2 == 0 else piece for place, piece in enumerate(pieces)]
    known = [piece for piece in decoded if piece is not None]
    return "".join(known) if len(known) == len(decoded) else None


def _decoded_literal(piece: str) -> str | None:
    try:
        text = unquote_to_bytes(piece).decode("utf-8")
    except UnicodeDecodeError:
        return None
    return text if quote(text, safe=_LEFT_ALONE) == piece and text.isprintable() else None
