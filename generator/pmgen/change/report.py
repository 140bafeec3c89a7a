"""The report of what changed: text for a terminal, Markdown for a changelog, plain data for machines."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from typing import Final

from pmgen import shown
from pmgen.change.changes import EFFECTS, Change, Effect, worst
from pmgen.change.versions import bumped, step_name

_TITLES: Final[dict[Effect, str]] = {"breaking": "Breaking", "additive": "Added", "cosmetic": "Not noticed by callers"}
# As many names are told where the same thing happened to many.
_NAMES: Final = 3


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a client side by side.

    Attributes:
        old: what the old one is called.
        new: what the new one is called.
        changes: what differs.
        version: of the old client, "" if it has none.
        next_version: what that of the new one should be.
    """

    old: str
    new: str
    changes: tuple[Change, ...]
    version: str = ""
    next_version: str = ""

    @property
    def counts(self) -> dict[Effect, int]:
        """How many changes there are of each effect."""
        return {effect: sum(change.effect == effect for change in self.changes) for effect in EFFECTS}


def comparison(old: str, new: str, changes: Sequence[Change], version: str) -> Comparison:
    """The comparison, with the version that is suggested."""
    found = tuple(changes)
    return Comparison(old, new, found, version, bumped(version, worst(found)) if version else "")


def as_text(made: Comparison, limit: int = 0) -> str:
    """The report for a terminal; of each effect no more lines than `limit` are shown, 0 for all."""
    if not made.changes:
        return "Nothing that a caller sees has changed.\n"
    lines = [f"{made.old} -> {made.new}: {_counted(made)}"]
    for effect in EFFECTS:
        found = [line for line, _ in _lines(made.changes, effect)]
        if found:
            lines += ["", _TITLES[effect]]
            lines += [f"  {line}" for line in (found[:limit] if limit else found)]
            lines += [f"  ... and {len(found) - limit} more"] if limit and len(found) > limit else []
    if made.version:
        lines += ["", f"Version: {suggestion(made)}"]
    return shown.lines("\n".join(lines)) + "\n"


def as_markdown(made: Comparison, level: int = 2) -> str:
    """The report as Markdown, its title a heading of that level."""
    lines = [f"{'#' * level} {made.next_version or made.new}"]
    if not made.changes:
        return f"{lines[0]}\n\nNothing that a caller sees has changed.\n"
    for effect in EFFECTS:
        found = [f"- {line}. {reason}".rstrip() for line, reason in _lines(made.changes, effect)]
        lines += ["", f"{'#' * (level + 1)} {_TITLES[effect]}", "", *found] if found else []
    return "\n".join(lines) + "\n"


def as_data(made: Comparison) -> dict[str, object]:
    """The report as what JSON can hold."""
    return {
        "old": made.old,
        "new": made.new,
        "effect": worst(made.changes) or "none",
        "version": {"old": made.version, "suggested": made.next_version},
        "counts": dict(made.counts),
        "changes": [asdict(change) for change in made.changes],
    }


def one_line(text: str) -> str:
    """A name of the collection's for a heading: on one line, without signs that Markdown reads."""
    plain = " ".join(shown.one_line(text).split())
    return re.sub(r"([\\`*_{}\[\]<>#|])", r"\\\1", plain)


def suggestion(made: Comparison) -> str:
    """The suggested version and why."""
    effect = worst(made.changes)
    why = {"breaking": "breaking changes", "additive": "additions", "cosmetic": "nothing that callers notice"}
    step = step_name(made.version, made.next_version)
    return f"{made.version} -> {made.next_version} ({step}: {why[effect] if effect else 'no change'})"


def _counted(made: Comparison) -> str:
    return ", ".join(f"{count} {effect}" for effect, count in made.counts.items() if count)


def _lines(changes: Iterable[Change], effect: Effect) -> Iterator[tuple[str, str]]:
    """The changes of one effect, a line and its reason each; what happened to many alike is told once."""
    groups: dict[tuple[str, ...], list[Change]] = {}
    for change in changes:
        if change.effect == effect:
            groups.setdefault(_alike(change), []).append(change)
    for group in groups.values():
        yield _line(group), group[0].reason


def _alike(change: Change) -> tuple[str, ...]:
    """What changes have in common that are told together."""
    if change.subject == "model" and change.kind in {"added", "removed"}:
        return change.subject, change.kind, change.name.rpartition(".")[0]
    own = () if change.kind in {"changed", "moved"} else (change.name,)
    return change.subject, change.kind, change.what, change.reason, *own


def _line(group: Sequence[Change]) -> str:
    one = group[0]
    names = [f"{change.name}{'()' * (change.subject == 'operation')}" for change in group]
    told = (
        f"{', '.join(names[:_NAMES])} and {len(names) - _NAMES} more" if len(names) > _NAMES + 1 else ", ".join(names)
    )
    match one.subject, one.kind:
        case "client", _:
            return f"{one.what[0].upper()}{one.what[1:]}"
        case "operation", "added":
            return f"New: {names[0]}, {one.what}"
        case "operation", "removed":
            return f"Gone: {names[0]}, {one.what}"
        case "operation", "renamed" if one.effect != "cosmetic":
            return f"Renamed: {one.what}"
        case "model", "added" | "removed":
            classes = ", ".join(change.name.rpartition(".")[2] for change in group)
            return f"{'New' if one.kind == 'added' else 'Gone'} in {one.module}: {classes}"
        case _:
            return f"{told}: {one.what}"
