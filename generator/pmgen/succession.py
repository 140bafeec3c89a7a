"""A collection that has another name than when it was built last: the output folder that holds what it was then.

Postman's id stays when a collection is renamed. Where there is none, or another one (each version is a copy), the names
must be the same but for a version: `Billing (v2)` follows `Billing (v1)`. Its own folder goes before all others.
"""

import re
import tomllib
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from pmgen.build.names import slug_of
from pmgen.locking import LOCK, read_lock
from pmgen.model.surface import Surface
from pmgen.postman.shape import Collection, Item
from pmgen.write import content_of

_VERSION: Final = re.compile(
    r"(?<![^\W_])(?:(?:version|release|ver\.?|v\.?)[ _-]?\d+(?:[._]\d+)*|\d{4}-\d\d(?:-\d\d)?|\d+(?:\.\d+)+)(?![^\W_])",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class _Head:
    """What stands at the top of a lock."""

    slug: str
    id: str
    name: str


def last_build(output: Path, collection: Collection, follows: str | None = None) -> tuple[Surface | None, str]:
    """What the client of a collection was in its last version; and the folder that tells, if it is not its own.

    Args:
        output: the folder below which each collection has its own.
        collection: named as it is built.
        follows: the folder that `predecessor` found; None looks for it.

    Raises PmgenError if the lock cannot be read.
    """
    own = read_lock(output / slug_of(collection.info.name))
    if own is not None:
        return own, ""
    slug = predecessor(output, collection) if follows is None else follows
    return (read_lock(output / slug), slug) if slug else (None, "")


def predecessor(output: Path, collection: Collection) -> str:
    """The folder of the same collection under another name; "" if there is none, or it was built under this one."""
    own = slug_of(collection.info.name)
    if (output / own / LOCK).exists():
        return ""
    heads = [head for head in _heads(output) if head.slug != own]
    same = [head for head in heads if head.id and head.id == collection.info.postman_id]
    if not same:
        same = [head for head in heads if _precedes(head.name, collection.info.name)]
        same = [head for head in same if _alike(output / head.slug, collection)]
    return max(same, key=lambda head: (_version(head.name), head.slug)).slug if same else ""


def stem(name: str) -> list[str]:
    """The words of a name without its version."""
    return re.findall(r"\w+", _VERSION.sub(" ", name).casefold())


def _heads(output: Path) -> Iterator[_Head]:
    """The heads of the locks below a folder, those that can be read."""
    for path in sorted(output.glob(f"*/{LOCK}")):
        with suppress(OSError, ValueError):
            head = tomllib.loads((content_of(path) or b"").decode("utf-8-sig").partition("\n[")[0])
            yield _Head(path.parent.name, str(head.get("id", "")), str(head.get("collection", "")))


def _precedes(old: str, new: str) -> bool:
    """Whether two names differ in nothing but a version, and the second has a later one, or none any more."""
    words, before, after = stem(old), _version(old), _version(new)
    return bool(words) and words == stem(new) and (before < after or not after)


def _version(name: str) -> list[int]:
    """The numbers of the version in a name; none comes before all others."""
    found = _VERSION.search(name)
    return [int(number) for number in re.findall(r"\d+", found.group())] if found else []


def _alike(folder: Path, collection: Collection) -> bool:
    """Whether half of the requests, of those of one side, are called as on the other."""
    old = read_lock(folder)
    before = {one.title[-1] for one in old.operations} if old else set[str]()
    after = set(_request_names(collection.item))
    return 2 * len(before & after) >= min(len(before), len(after)) > 0


def _request_names(items: Sequence[Item]) -> Iterator[str]:
    work = list(items)
    while work:
        one = work.pop()
        if one.item is None and one.request is not None:
            yield one.name
        work += one.item or ()
