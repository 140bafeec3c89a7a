"""What a report tells of changes: what matters most first, and what happened to one thing together."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final

from pmgen.change.changes import Change, Effect, Kind, Subject

_SUBJECTS: Final[tuple[Subject, ...]] = ("client", "operation", "model")
_KINDS: Final[tuple[Kind, ...]] = ("version", "removed", "added", "renamed", "changed", "moved")
# From so many on, what happened alike is told once for all of them; and so many of their names are told.
_MANY: Final = 3
_NAMES: Final = 3
# New classes in more modules than these are only counted where room is short.
_MODULES: Final = 3


@dataclass(frozen=True, slots=True)
class Entry:
    """Something that is told at one place.

    Attributes:
        names: the operations or classes that it is about; none if the points say that themselves.
        more: how many others it is about.
        points: what happened, and why it has its effect.
    """

    names: tuple[str, ...] = ()
    more: int = 0
    points: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])


def entries(changes: Iterable[Change], effect: Effect, *, brief: bool = False) -> list[Entry]:
    """The entries of all changes of one effect; `brief` where new classes need not be told one by one."""
    found: dict[tuple[str, ...], Entry] = {}
    for group in _groups(sorted((one for one in changes if one.effect == effect), key=_rank), brief):
        line = _line(group)
        if line:
            found["line", line] = Entry(points=[(line, group[0].reason)])
            continue
        for part in [group] if len(group) >= _MANY else [[one] for one in group]:
            names = tuple(f"{one.name}{'()' * (one.subject == 'operation')}" for one in part)
            told = names if len(names) <= _NAMES + 1 else names[:_NAMES]
            entry = found.setdefault(names, Entry(told, len(names) - len(told)))
            entry.points.append((part[0].what, part[0].reason))
    return list(found.values())


def _rank(change: Change) -> tuple[int, int]:
    return _SUBJECTS.index(change.subject), _KINDS.index(change.kind)


def _groups(changes: Sequence[Change], brief: bool) -> Iterator[list[Change]]:
    """The changes that are told together."""
    modules = {one.module for one in changes if _is_new_class(one)}
    groups: dict[tuple[str, ...], list[Change]] = {}
    for one in changes:
        counted = brief and _is_new_class(one) and len(modules) > _MODULES
        groups.setdefault(("new",) if counted else _alike(one), []).append(one)
    yield from groups.values()


def _is_new_class(change: Change) -> bool:
    return change.subject == "model" and change.kind == "added"


def _alike(change: Change) -> tuple[str, ...]:
    if change.subject == "model" and change.kind in {"added", "removed"}:
        return change.subject, change.kind, change.module
    own = () if change.kind in {"changed", "moved"} else (change.name,)
    return change.subject, change.kind, change.what, change.reason, *own


def _line(group: Sequence[Change]) -> str:
    """A line that says all of the changes; "" where it needs their names before it."""
    one = group[0]
    match one.subject, one.kind:
        case "client", _:
            return f"{one.what[0].upper()}{one.what[1:]}"
        case "operation", "added":
            return f"New: {one.name}(), {one.what}"
        case "operation", "removed":
            return f"Gone: {one.name}(), {one.what}"
        case "operation", "renamed" if one.effect != "cosmetic":
            return f"Renamed: {one.what}"
        case "model", "added" | "removed":
            return _classes(group)
        case _:
            return ""


def _classes(group: Sequence[Change]) -> str:
    modules = {one.module for one in group}
    if len(modules) > 1:
        return f"New classes: {len(group)} in {len(modules)} modules"
    classes = ", ".join(one.name.rpartition(".")[2] for one in group)
    return f"{'New' if group[0].kind == 'added' else 'Gone'} in {group[0].module}: {classes}"
