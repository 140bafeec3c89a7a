"""What was found in one script, gathered by kind, and the notices that tell of the rest."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from pmgen.errors import Notice, Place
from pmgen.model.scripts import Capture, Check

_MOST_NAMES: Final = 8
_MOST_RIVALS: Final = 20

Path = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Remark:
    """A notice in the making; equal ones about different variables become one.

    Attributes:
        code: as that of a notice.
        what: with `{names}` where the variables are listed.
        fix: as that of a notice; it may hold `{names}` too.
    """

    code: str
    what: str
    fix: str = ""


@dataclass(slots=True)
class Findings:
    """What one script does.

    Attributes:
        captures: variables set from the response, by name, the one that is preferred last.
        constants: variables set to texts, in order; a later one of the same name replaces the earlier.
        checks: what it expects of the response.
        reads: places of the response that it looks at, by the status that it asks for, and where it does.
        remarks: everything else that matters, with the variables concerned.
        sets: how many statements set a variable in each way: "capture", "constant" or a cause.
    """

    captures: dict[str, list[Capture]] = field(default_factory=dict[str, list[Capture]])
    constants: list[tuple[str, str]] = field(default_factory=list[tuple[str, str]])
    checks: dict[Check, None] = field(default_factory=dict[Check, None])
    reads: dict[tuple[int | None, Path], str] = field(default_factory=dict[tuple[int | None, Path], str])
    remarks: dict[Remark, dict[str, None]] = field(default_factory=dict[Remark, dict[str, None]])
    sets: list[str] = field(default_factory=list[str])

    def remark(self, remark: Remark, name: str = "") -> None:
        """Keeps a remark, about a variable if one is named."""
        names = self.remarks.setdefault(remark, {})
        if name:
            names.setdefault(name)

    def capture(self, capture: Capture, *, last: bool) -> bool:
        """Keeps a capture, last or first among those of its variable; False if there are too many to keep one more."""
        rivals = self.captures.setdefault(capture.variable, [])
        if capture in rivals:
            rivals.remove(capture)
        if len(rivals) >= _MOST_RIVALS:
            return False
        rivals.insert(len(rivals) if last else 0, capture)
        return True

    def all_captures(self) -> Iterator[Capture]:
        """The captures, those of one variable together."""
        for captures in self.captures.values():
            yield from captures

    def all_checks(self) -> tuple[Check, ...]:
        """The checks, and the places that are read and that no other check or longer place tells of."""
        told = {(status, path[:end]) for status, path in self.reads for end in range(len(path))}
        told_by: list[Check | Capture] = [*self.checks, *self.all_captures()]
        for one in told_by:
            told |= {(one.status, one.path[:end]) for end in range(len(one.path) + 1)}
        reads = (
            Check("read", path, status, origin=origin)
            for (status, path), origin in self.reads.items()
            if (status, path) not in told
        )
        return (*self.checks, *reads)

    def notices(self, place: Place) -> Iterator[Notice]:
        """The remarks as notices."""
        for remark, names in self.remarks.items():
            listed = _listed(list(names))
            yield Notice(
                remark.code, place, remark.what.replace("{names}", listed), remark.fix.replace("{names}", listed)
            )


def _listed(names: list[str]) -> str:
    more = len(names) - _MOST_NAMES
    shown = ", ".join(names[:_MOST_NAMES])
    return f"{shown} and {more} more" if more > 0 else shown
