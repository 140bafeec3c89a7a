"""The report on two folders of collections: which came, which went, and what changed in each of the others."""

from collections.abc import Iterator
from dataclasses import dataclass

from pmgen import shown
from pmgen.change.changes import EFFECTS, Effect, code
from pmgen.change.report import Comparison, as_data, as_markdown, as_text, one_line


@dataclass(frozen=True, slots=True)
class Member:
    """A collection of a folder.

    Attributes:
        name: the collection's.
        place: where it is, as messages call it.
    """

    name: str
    place: str


@dataclass(frozen=True, slots=True)
class FolderComparison:
    """Two folders of collections side by side.

    Attributes:
        old: what the old folder is called.
        new: what the new one is called.
        removed: collections of the old folder that the new one lacks.
        added: those that only the new one has.
        pairs: the others, as in the new folder, each with what differs.
    """

    old: str
    new: str
    removed: tuple[Member, ...] = ()
    added: tuple[Member, ...] = ()
    pairs: tuple[tuple[Member, Comparison], ...] = ()

    @property
    def effect(self) -> Effect | None:
        """The gravest effect in all of them; None if nothing differs."""
        found = {change.effect for _, made in self.pairs for change in made.changes}
        found |= {"breaking"} if self.removed else set[Effect]()
        found |= {"additive"} if self.added else set[Effect]()
        return next((effect for effect in EFFECTS if effect in found), None)

    @property
    def changed(self) -> tuple[tuple[Member, Comparison], ...]:
        """The pairs that differ."""
        return tuple(pair for pair in self.pairs if pair[1].changes)


def folders_as_text(made: FolderComparison) -> str:
    """The report for a terminal."""
    lines = [f"Gone: the collection {_titled(one)}. Its client is not made any more." for one in made.removed]
    lines += [f"New: the collection {_titled(one)}" for one in made.added]
    for member, comparison in made.changed:
        report = as_text(comparison).splitlines()
        lines += [*[""] * bool(lines), _plain(member.name), *(f"  {line}".rstrip() for line in report)]
    return shown.lines("\n".join([*lines, *[""] * bool(lines), f"{made.old} -> {made.new}: {_counted(made)}"])) + "\n"


def _titled(one: Member) -> str:
    return f"{code(one.name)} ({_plain(one.place)})"


def _plain(text: str) -> str:
    return " ".join(shown.one_line(text).split())


def _counted(made: FolderComparison) -> str:
    """How many collections there are, and what happened to them."""
    total = len(made.removed) + len(made.added) + len(made.pairs)
    counts = (
        ("gone", len(made.removed)),
        ("new", len(made.added)),
        ("changed", len(made.changed)),
        ("as before", len(made.pairs) - len(made.changed)),
    )
    told = ", ".join(f"{count} {what}" for what, count in counts if count)
    return f"{shown.counted(total, 'collection')}{f' ({told})' if told else ''}"


def folders_as_markdown(made: FolderComparison) -> str:
    """The report as Markdown, a heading for each collection."""
    return "\n".join(_sections(made)) or "Nothing that a caller sees has changed.\n"


def _sections(made: FolderComparison) -> Iterator[str]:
    for one in made.removed:
        yield f"## {one_line(one.name)}\n\nThe collection is gone. Its client is not made any more.\n"
    for one in made.added:
        yield f"## {one_line(one.name)}\n\nThe collection is new.\n"
    for member, comparison in made.changed:
        yield f"## {one_line(member.name)}\n\n{as_markdown(comparison, 3)}"


def folders_as_data(made: FolderComparison) -> dict[str, object]:
    """The report as what JSON can hold: `collections` has one entry for each."""
    return {
        "old": made.old,
        "new": made.new,
        "effect": made.effect or "none",
        "collections": [
            *(_entry(one, "removed") | {"effect": "breaking"} for one in made.removed),
            *(_entry(one, "added") | {"effect": "additive"} for one in made.added),
            *(
                _entry(member, "changed" if comparison.changes else "same") | as_data(comparison)
                for member, comparison in made.pairs
            ),
        ],
    }


def _entry(one: Member, status: str) -> dict[str, object]:
    return {"name": one.name, "place": one.place, "status": status}
