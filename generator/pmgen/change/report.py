"""The report of what changed: text for a terminal, Markdown for a changelog, plain data for machines."""

import re
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from typing import Final

from pmgen import shown
from pmgen.change.changes import EFFECTS, Change, Effect, code, worst
from pmgen.change.lines import Entry, entries
from pmgen.change.versions import bumped, step_name

_TITLES: Final[dict[Effect, str]] = {"breaking": "Breaking", "additive": "Added", "cosmetic": "Not noticed by callers"}


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
    def effect(self) -> Effect | None:
        """The gravest effect; None if nothing differs."""
        return worst(self.changes)

    @property
    def counts(self) -> dict[Effect, int]:
        """How many changes there are of each effect."""
        return {effect: sum(change.effect == effect for change in self.changes) for effect in EFFECTS}


def comparison(old: str, new: str, changes: Sequence[Change], version: str) -> Comparison:
    """The comparison, with the version that is suggested."""
    found = tuple(changes)
    return Comparison(old, new, found, version, bumped(version, worst(found)) if version else "")


def as_text(made: Comparison, limit: int = 0, rest: str = "") -> str:
    """The report for a terminal; of each effect no more lines than `limit` are shown, 0 for all.

    `rest` says where the others are.
    """
    if not made.changes:
        return "Nothing that a caller sees has changed.\n"
    lines = [f"{made.old} -> {made.new}: {_counted(made)}"]
    for effect in EFFECTS:
        found = [line for entry in entries(made.changes, effect, brief=True) for line in _text(entry, effect)]
        if found:
            lines += ["", _TITLES[effect]]
            lines += [f"  {line}" for line in (found[:limit] if limit else found)]
            lines += [f"  ... and {len(found) - limit} more lines{rest}"] if limit and len(found) > limit else []
    if made.version:
        lines += ["", f"Version: {suggestion(made)}"]
    return shown.lines("\n".join(lines)) + "\n"


def as_markdown(made: Comparison, level: int = 2) -> str:
    """The report as Markdown, its title a heading of that level."""
    lines = [f"{'#' * level} {made.next_version or made.new}"]
    if not made.changes:
        return f"{lines[0]}\n\nNothing that a caller sees has changed.\n"
    for effect in EFFECTS:
        found = [line for entry in entries(made.changes, effect) for line in _markdown(entry)]
        lines += ["", f"{'#' * (level + 1)} {_TITLES[effect]}", "", *found] if found else []
    return "\n".join(lines) + "\n"


def _text(entry: Entry, effect: Effect) -> list[str]:
    """The lines of an entry; why something breaks is said with it."""
    points = [f"{what}. {reason}" if effect == "breaking" and reason else what for what, reason in entry.points]
    return _below(", ".join(entry.names), entry.more, points, "  ")


def _markdown(entry: Entry) -> list[str]:
    points = [f"{what}. {reason}".rstrip() for what, reason in entry.points]
    first, *others = _below(", ".join(map(code, entry.names)), entry.more, points, "  - ")
    return [f"- {first}", *others]


def _below(names: str, more: int, points: Sequence[str], indent: str) -> list[str]:
    """A line if there is one point, else the points below the names."""
    if not names:
        return list(points)
    head = f"{names} and {more} more:" if more else f"{names}:"
    return [f"{head} {points[0]}"] if len(points) == 1 else [head, *(f"{indent}{point}" for point in points)]


def as_data(made: Comparison) -> dict[str, object]:
    """The report as what JSON can hold."""
    return {
        "old": made.old,
        "new": made.new,
        "effect": made.effect or "none",
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
    effect = made.effect
    why = {"breaking": "breaking changes", "additive": "additions", "cosmetic": "nothing that callers notice"}
    step = step_name(made.version, made.next_version)
    return f"{made.version} -> {made.next_version} ({step}: {why[effect] if effect else 'no change'})"


def _counted(made: Comparison) -> str:
    return ", ".join(f"{count} {effect}" for effect, count in made.counts.items() if count)
