# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What a body is, by its content type."""

from typing import Final, Literal

_TEXT_TYPES: Final = (
    "text/",
    "application/xml",
    "application/javascript",
    "application/x-www-form-urlencoded",
)


def content_kind(content_type: str) -> Literal["", "json", "text", "bytes"]:
    """How a body is read; "" if there is no content type."""
    media = content_type.partition(";")[0].strip().lower()
    if not media:
        return ""
    if media == "application/json" or media.endswith("+json"):
        return "json"
    is_text = media.startswith(_TEXT_TYPES) or media.endswith("+xml") or "json" in media
    return "text" if is_text else "bytes"
