"""What was found in one script, gathered by kind, and the notices that tell of the rest."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from pmgen.errors import Notice, Place
from pmgen.model.api import Capture, Check

_MOST_NAMES: Final = 8

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
        captures: variables set from the response, in order.
        constants: variables set to texts, in order; a later one of the same name replaces the earlier.
        checks: what it expects of the response.
        reads: places of the response that it looks at, by the status that it asks for, and where it does.
        remarks: everything else that matters, with the variables concerned.
        sets: how many statements set a variable in each way: "capture", "constant" or a cause.
    """

    captures: dict[Capture, None] = field(default_factory=dict[Capture, None])
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

    def all_checks(self) -> tuple[Check, ...]:
        """The checks, and the places that are read and that no other check or longer place tells of."""
        told = {(check.status, check.path[:end]) for check in self.checks for end in range(len(check.path) + 1)}
        told |= {(status, path[:end]) for status, path in self.reads for end in range(len(path))}
        told |= {(taken.status, taken.path[:end]) for taken in self.captures for end in range(len(taken.path) + 1)}
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
