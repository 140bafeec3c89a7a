"""`pmgen diff` of two folders that hold several collections: which is which, and what differs in each.

A collection is the same by Postman's id, else by its name, by its file, or by its name without a version. Each sign
counts only where no other collection that is left bears it.
"""

from collections import Counter
from collections.abc import Callable, Generator, Hashable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from pmgen.change.folders import FolderComparison, Member
from pmgen.change.report import Comparison
from pmgen.differing import diff_opened
from pmgen.errors import PmgenError, Report
from pmgen.options import Options
from pmgen.postman import read
from pmgen.postman.look import collections_below
from pmgen.sources import opened
from pmgen.succession import stem


@dataclass(frozen=True, slots=True)
class _Found:
    """A collection that was found.

    Attributes:
        path: what is read.
        folder: what messages call its folder; itself, if none was given.
        inside: where it is below its folder.
        id: Postman's own; "" if it has none or cannot be read.
        name: "" if it cannot be read.
    """

    path: Path | bytes
    folder: str
    inside: str = ""
    id: str = ""
    name: str = ""

    @property
    def told(self) -> str:
        """What messages call it."""
        return f"{self.folder.rstrip('/')}/{self.inside}" if self.inside else self.folder

    @property
    def member(self) -> Member:
        """What the report knows of it."""
        return Member(self.name or self.inside, self.told)


_SIGNS: Final[tuple[Callable[[_Found], Hashable], ...]] = (
    lambda one: one.id,
    lambda one: one.name,
    lambda one: one.inside,
    lambda one: tuple(stem(one.name)),
)


def diff_any(
    old: str, new: str, options: Callable[[str], Options], report: Report, failed: Callable[[PmgenError], None]
) -> Comparison | FolderComparison:
    """What differs between two collections, or between two folders that hold several.

    Args:
        old: a file, a folder, or `REVISION:PATH` of a git repository.
        new: likewise.
        options: what a collection of NEW, and that of OLD beside it, are read with, by its path.
        report: as `diff` takes it.
        failed: is told of each collection of the folders that cannot be read; the others are compared.

    Raises PmgenError if one side is several collections and the other is one, or holds none.
    """
    with _held(old) as before, _held(new) as after:
        if isinstance(before, list) and isinstance(after, list):
            return _folders((old, before), (new, after), options, report, failed)
        first, second = _only(before), _only(after)
        return diff_opened((first.path, first.told), (second.path, second.told), options(second.told), report)


def _only(found: _Found | list[_Found]) -> _Found:
    """The one collection of a side that stands beside one collection."""
    if not isinstance(found, list):
        return found
    if len(found) > 1:
        what = f"It holds {len(found)} collections, and the other side is one."
        raise PmgenError(found[0].folder, what, f"Give one of them, for example `{found[0].told}`, or two folders.")
    return found[0]


@contextmanager
def _held(source: str) -> Generator[_Found | list[_Found]]:
    """The collection that a source is, or those that it holds, if the folder is none itself."""
    with opened(source) as (path, told):
        if isinstance(path, Path) and not path.exists():
            raise PmgenError(told, "There is no such file.", "Check the path.")
        inside = collections_below(path) if isinstance(path, Path) and path.is_dir() else None
        if inside is None or not isinstance(path, Path):
            yield _Found(path, told)
        elif not inside:
            raise PmgenError(told, "This folder holds no collection.", "Give a collection, or a folder of some.")
        else:
            yield [_Found(one, told, one.relative_to(path).as_posix()) for one in inside]


def _folders(
    old: tuple[str, list[_Found]],
    new: tuple[str, list[_Found]],
    options: Callable[[str], Options],
    report: Report,
    failed: Callable[[PmgenError], None],
) -> FolderComparison:
    before, after = (list(_read(found, failed)) for _, found in (old, new))
    places = _paired(before, after)
    pairs: list[tuple[Member, Comparison]] = []
    for place, one in enumerate(after):
        if place in places and one.name and before[places[place]].name:
            first = before[places[place]]
            try:
                made = diff_opened((first.path, first.told), (one.path, one.told), options(one.told), report)
                pairs.append((one.member, made))
            except PmgenError as error:
                failed(error)
    gone = (one.member for place, one in enumerate(before) if one.name and place not in places.values())
    come = (one.member for place, one in enumerate(after) if one.name and place not in places)
    return FolderComparison(old[0], new[0], tuple(gone), tuple(come), tuple(pairs))


def _read(found: Sequence[_Found], failed: Callable[[PmgenError], None]) -> Iterator[_Found]:
    """The collections with their ids and names; one without a name has that of its file."""
    for one in found:
        try:
            info = read(one.path, name=one.told, report=Report()).info
        except PmgenError as error:
            failed(error)
            yield one
        else:
            name = info.name.strip() or one.inside.rpartition("/")[2].partition(".")[0]
            yield replace(one, id=info.postman_id, name=name)


def _paired(old: Sequence[_Found], new: Sequence[_Found]) -> dict[int, int]:
    """The places in `old` of those in `new` that are the same collection."""
    pairs: dict[int, int] = {}
    for sign in _SIGNS:
        before = _bearers(sign, old, set(pairs.values()))
        pairs |= {place: before[key] for key, place in _bearers(sign, new, set(pairs)).items() if key in before}
    return pairs


def _bearers(sign: Callable[[_Found], Hashable], found: Sequence[_Found], done: set[int]) -> dict[Hashable, int]:
    """The places that are left, by their signs, of those whose sign nothing else bears."""
    signs = {place: sign(one) for place, one in enumerate(found) if place not in done}
    count = Counter(signs.values())
    return {key: place for place, key in signs.items() if key and count[key] == 1}
