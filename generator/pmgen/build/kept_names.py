"""Names that stay: what the lock of the last build says of folders and methods goes before what they would be called.

A request that is found again keeps its name, wherever it stands now and whatever its folder is called. One that was
renamed gets a new name beside the old one, which remains as an alias. What is new is named after both.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Final, TypeAlias

from pmgen.build.differences import path_words
from pmgen.build.names import Namespace, file_path, folder_title, reserved_names, snake
from pmgen.build.order import in_order
from pmgen.build.words import without_enumeration, words
from pmgen.change.matching import Identity, match
from pmgen.model.api import Api, Endpoint
from pmgen.model.surface import OperationSurface, Surface

_Path: TypeAlias = tuple[str, ...]
# Where the models of no folder are.
_SHARED: Final = ("shared",)


def keep_names(api: Api, lock: Surface, given: Mapping[str, str] | None = None, *, aliases: bool = True) -> Api:
    """The api with the names that the lock holds.

    Args:
        api: with the names that its folders and requests would get by themselves.
        lock: of the last build.
        given: names of the user's choice, as `assign_names` takes them: they go before those of the lock.
        aliases: whether a renamed request answers to its old name too.
    """
    pairs = match([_old_identity(one) for one in lock.operations], [_identity(one) for one in api.endpoints])
    endpoints = tuple(
        replace(one, before=lock.operations[pairs[place]] if place in pairs else None)
        for place, one in enumerate(api.endpoints)
    )
    chosen = frozenset(given or ())
    calls = _folder_calls(api, lock, endpoints, chosen)
    return replace(
        api,
        folders=tuple(replace(one, call=calls[one.path], file=file_path(calls[one.path])) for one in api.folders),
        endpoints=_Methods(calls, chosen, aliases=aliases).named(endpoints),
        lock=lock,
    )


def _identity(one: Endpoint) -> Identity:
    return Identity(one.id, (*one.folders, one.name), one.method.source, one.url.written, one.call)


def _old_identity(one: OperationSurface) -> Identity:
    return Identity(one.id, one.title, one.method, one.url, one.call)


def _folder_calls(
    api: Api, lock: Surface, endpoints: Iterable[Endpoint], chosen: frozenset[str]
) -> dict[_Path, _Path]:
    """The attribute path of every folder: the one it had, the one of the folder that it was, or a new one."""
    fresh: dict[_Path, _Path] = {(): ()}
    for folder in api.folders:
        fresh.setdefault(folder.path, folder.call)
    known = {one.title: one.call for one in lock.folders if folder_title(one.title) not in chosen}
    former = _former_folders(endpoints, set(fresh), set(known))
    methods = {endpoint.before.call for endpoint in endpoints if endpoint.before}
    calls: dict[_Path, _Path] = {(): ()}
    for path in sorted(fresh, key=lambda path: (path not in known, path not in former, len(path), path)):
        if path in known:
            calls[path] = known[path]
        elif path in former:
            calls[path] = known[former[path]]
    holders = {call: fresh[path] for path, call in calls.items()}
    if not all(one.home for one in lock.models):
        holders.setdefault(_SHARED, ())
    for path in sorted(fresh, key=lambda path: (len(path), path)):
        if path not in calls:
            calls[path] = _free_folder((*calls[path[:-1]], fresh[path][-1]), fresh[path], holders, methods)
            holders[calls[path]] = fresh[path]
    return calls


def _former_folders(endpoints: Iterable[Endpoint], now: set[_Path], known: set[_Path]) -> dict[_Path, _Path]:
    """What the folders were that are new by name: the folder, now gone, in which most of their requests were."""
    votes: dict[_Path, Counter[_Path]] = {}
    for endpoint in endpoints:
        for path, old in _aligned(endpoint):
            if path not in known and old in known and old not in now:
                votes.setdefault(path, Counter())[old] += 1
    former: dict[_Path, _Path] = {}
    for path in sorted(votes, key=lambda path: (-max(votes[path].values()), path)):
        old = min(votes[path], key=lambda one: (-votes[path][one], one))
        if old not in former.values():
            former[path] = old
    return former


def _aligned(endpoint: Endpoint) -> Iterator[tuple[_Path, _Path]]:
    """Pairs of a folder around a request and the one that was in its place: the folders below are called alike."""
    if endpoint.before is None:
        return
    path, old = endpoint.folders, endpoint.before.title[:-1]
    while path and old:
        yield path, old
        if path[-1] != old[-1]:
            return
        path, old = path[:-1], old[:-1]


def _free_folder(wanted: _Path, fresh: _Path, holders: Mapping[_Path, _Path], methods: set[_Path]) -> _Path:
    """The attribute path for a new folder: shared with folders of one name, but with none that has kept its own."""
    candidates = (wanted, (*wanted[:-1], f"{wanted[-1].rstrip('_')}_folder"))
    free = (call for call in candidates if call not in methods and holders.get(call, fresh) == fresh)
    return next(free, candidates[-1])


@dataclass(slots=True)
class _Methods:
    """Gives requests their names: first those that stay, then those that are renamed, then new ones.

    Attributes:
        calls: of the folders.
        chosen: what the user gives names to, by titles or ids.
        aliases: whether renamed requests keep their old names too.
        homes: the attribute paths that hold something.
        spaces: the names that are taken in each of them.
    """

    calls: Mapping[_Path, _Path]
    chosen: frozenset[str]
    aliases: bool
    homes: set[_Path] = field(default_factory=set[_Path])
    spaces: dict[_Path, Namespace] = field(default_factory=dict[_Path, Namespace])

    def named(self, endpoints: Iterable[Endpoint]) -> tuple[Endpoint, ...]:
        """The endpoints, in the order in which they came."""
        endpoints = tuple(endpoints)
        kept = {one.before.call[:-1] for one in endpoints if one.before}
        self.homes.update(call[:depth] for call in {*kept, *self.calls.values()} for depth in range(1, len(call) + 1))
        ordered = sorted(in_order(endpoints), key=self._rank)
        held = {one.index: self._held(one, one.before) for one in ordered if one.before}
        found = {one.index: self._named(one, held.get(one.index, ())) for one in ordered}
        return tuple(found[one.index] for one in endpoints)

    def _held(self, endpoint: Endpoint, before: OperationSurface) -> tuple[str, ...]:
        """The names that a request had, the last one first: nothing else gets them, so that no call means another."""
        space = self._space(self._parent(endpoint))
        held = (space.take(before.call[-1]), *(name for name in before.aliases if space.take(name) == name))
        if before.pages:
            space.take(before.pages)
        return held

    def _named(self, endpoint: Endpoint, held: tuple[str, ...]) -> Endpoint:
        parent, wanted = self._parent(endpoint), endpoint.call[-1]
        if self._stays(endpoint):
            return _called(endpoint, (*parent, held[0]), held[1:])
        name = wanted if wanted in held else self._space(parent).take(*_candidates(wanted, endpoint))
        former = (*held[1:], *held[:1]) if self.aliases else held[1:]
        return _called(endpoint, (*parent, name), tuple(one for one in former if one != name))

    def _parent(self, endpoint: Endpoint) -> _Path:
        before = endpoint.before
        return before.call[:-1] if before and not self._is_placed(endpoint) else self.calls[endpoint.folders]

    def _rank(self, endpoint: Endpoint) -> int:
        return 2 if endpoint.before is None else 0 if self._stays(endpoint) else 1

    def _stays(self, endpoint: Endpoint) -> bool:
        """Whether a request that is found again is called as before, or so that the same name comes of it."""
        before = endpoint.before
        if before is None or endpoint.call[-1] == before.call[-1]:
            return before is not None
        then, now = (words(without_enumeration(name)) for name in (before.title[-1], endpoint.name))
        return then == now and not {endpoint.id, endpoint.title} & self.chosen

    def _is_placed(self, endpoint: Endpoint) -> bool:
        """Whether the user names a folder around it."""
        path = endpoint.folders
        return any(folder_title(path[:depth]) in self.chosen for depth in range(1, len(path) + 1))

    def _space(self, parent: _Path) -> Namespace:
        if parent not in self.spaces:
            folders = {call[-1] for call in self.homes if call[:-1] == parent}
            self.spaces[parent] = Namespace((*folders, *reserved_names(parent)))
        return self.spaces[parent]


def _called(endpoint: Endpoint, call: _Path, aliases: tuple[str, ...] = ()) -> Endpoint:
    return replace(endpoint, call=call, file=file_path(call), aliases=aliases)


def _candidates(wanted: str, endpoint: Endpoint) -> tuple[str, ...]:
    """The name that a request would have by itself, and longer ones in case that it is taken."""
    verb = snake(endpoint.method.source, 20) or "send"
    path = "_".join(path_words(endpoint))
    base = wanted.rstrip("_")
    return (wanted, f"{verb}_{base}", *((f"{verb}_{base}_{path}",) if path else ()))
