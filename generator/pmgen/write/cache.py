"""What was fetched, kept for the next time with the tag by which the server knows it; for the user's eyes alone."""

import os
from contextlib import suppress
from pathlib import Path


def kept(folder: Path, name: str) -> tuple[str, bytes | None]:
    """The tag and the content under a name; none if there is none, or if it cannot be read."""
    try:
        tag, _, content = (folder / name).read_bytes().partition(b"\n")
        return tag.decode("ascii"), content
    except (OSError, UnicodeDecodeError):
        return "", None


def keep(folder: Path, name: str, tag: str, content: bytes) -> None:
    """Keeps content under a name; a cache that cannot be written is none."""
    if "\n" in tag or not tag.isascii():
        return
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        staged = folder / f"{name}.new"
        staged.unlink(missing_ok=True)  # a link that somebody left there is not followed
        descriptor = os.open(staged, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(descriptor, "wb") as file:
            file.write(tag.encode("ascii") + b"\n" + content)
        os.replace(staged, folder / name)
