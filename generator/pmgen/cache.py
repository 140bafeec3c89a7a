"""Records in the user's cache folder: `PMGEN_CACHE` names another one, `PMGEN_CACHE=off` is none.

They hold nothing that cannot be made again, and may be deleted at any time.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any, Final, cast

# So many records are kept.
LIMIT: Final = 300


def kept(key: str) -> dict[str, Any] | None:
    """A record; None if there is none, or none that can be read."""
    place = _place(key)
    if place is None:
        return None
    try:
        record: object = json.loads(place.read_bytes())
    except (OSError, ValueError):
        return None
    return cast("dict[str, Any]", record) if isinstance(record, dict) else None


def keep(key: str, record: dict[str, Any]) -> None:
    """Keeps a record, whole or not at all; where that cannot be done, the next build just takes its time."""
    place = _place(key)
    if place is None:
        return
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        staged = place.with_name(f"{key}.{os.getpid()}.new")
        staged.unlink(missing_ok=True)  # a link that somebody left there is not followed
        with staged.open("x", encoding="utf-8") as file:
            file.write(json.dumps(record))
        os.replace(staged, place)
        _forget_old(place.parent)


def _forget_old(folder: Path) -> None:
    """Removes the oldest records if there are too many."""
    records = list(folder.iterdir())
    if len(records) > LIMIT:
        for place in sorted(records, key=lambda record: record.stat().st_mtime_ns)[: len(records) - LIMIT]:
            place.unlink(missing_ok=True)


def cache_folder() -> Path | None:
    """`PMGEN_CACHE`, or the system's own place for caches; None if there is to be none."""
    given = os.environ.get("PMGEN_CACHE")
    if given:
        return None if given == "off" else Path(given)
    base = os.environ.get("LOCALAPPDATA") if os.name == "nt" else os.environ.get("XDG_CACHE_HOME")
    with suppress(RuntimeError):  # the user may be one without a home, as in containers
        return (Path(base) if base else Path.home() / ".cache") / "pmgen"
    return None


def _place(key: str) -> Path | None:
    folder = cache_folder()
    return folder and folder / "builds" / f"{key}.json"
