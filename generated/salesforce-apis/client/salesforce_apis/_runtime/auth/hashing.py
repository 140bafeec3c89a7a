# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""What several signatures need: hashes of bodies, random texts, JavaScript's percent-encoding."""

import hashlib
import secrets
import string
from typing import Final
from urllib.parse import quote

from ..content import RequestContent

_ALPHANUMERIC: Final = string.ascii_letters + string.digits


def random_text(length: int) -> str:
    """Letters and digits."""
    return "".join(secrets.choice(_ALPHANUMERIC) for _ in range(length))


def hash_body(
    content: RequestContent | None,
    algorithm: str,
    *,
    before: bytes = b"",
    after: bytes = b"",
    limit: int | None = None,
) -> bytes | None:
    """The hash of a body, of its first `limit` bytes if so wanted.

    None for multipart forms and for files that cannot be read twice: Postman does not hash those either.
    """
    if content is not None and (content.is_multipart or not content.replayable):
        return None
    digest = hashlib.new(algorithm)
    digest.update(before)
    left = limit
    for chunk in content.chunks() if content is not None else ():
        digest.update(chunk if left is None else chunk[:left])
        if left is not None:
            left = max(0, left - len(chunk))
    digest.update(after)
    return digest.digest()


def encode_component(text: str) -> str:
    """JavaScript's encodeURIComponent, and `!'()*` too: RFC 3986 in full."""
    return quote(text, safe="-._~", errors="replace")
