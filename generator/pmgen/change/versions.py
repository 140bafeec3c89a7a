"""Version numbers: those of the API, told from other changes, and that of the client, as semantic versioning has it."""

import re
from typing import Final

from pmgen.change.changes import Effect
from pmgen.change.matching import VERSION

_BARE: Final = re.compile(r"v?\d+(?:\.\d+)*", re.IGNORECASE)
_DATE: Final = re.compile(r"\d{4}-\d\d-\d\d")


def version_step(old: str, new: str) -> tuple[str, str] | None:
    """The old and the new version if two texts differ in nothing but a version: `/v1/`, `58.0`, `2024-06-01`."""
    for pattern in (_BARE, _DATE):
        if old != new and pattern.fullmatch(old) and pattern.fullmatch(new):
            return old, new
    if old == new or VERSION.sub("\0", old) != VERSION.sub("\0", new):
        return None
    steps = {(a, b) for a, b in zip(VERSION.findall(old), VERSION.findall(new), strict=True) if a != b}
    return next(iter(steps)) if len(steps) == 1 else None


def bumped(version: str, effect: Effect | None) -> str:
    """The version that follows (semver.org, items 4 and 6 to 8).

    Before 1.0.0 a breaking change counts up the minor number, and anything else the patch. Versions of other kinds
    (`1.2`, `59.0`, `1.0rc1`) get the numbers that they lack.
    """
    if effect is None:
        return version
    numbers = [int(number) for number in re.findall(r"\d+", re.split(r"[a-z]", version)[0])][:3]
    major, minor, patch = (*numbers, *(0,) * (3 - len(numbers)))
    if major == 0:
        return f"0.{minor + 1}.0" if effect == "breaking" else f"0.{minor}.{patch + 1}"
    if effect == "breaking":
        return f"{major + 1}.0.0"
    return f"{major}.{minor + 1}.0" if effect == "additive" else f"{major}.{minor}.{patch + 1}"


def step_name(old: str, new: str) -> str:
    """What a step from one version to another is called: major, minor, patch."""
    before, after = ([int(number) for number in re.findall(r"\d+", text)[:3]] for text in (old, new))
    for name, first, second in zip(("major", "minor", "patch"), (*before, 0, 0), (*after, 0, 0), strict=False):
        if first != second:
            return name
    return "none"


def ahead(first: str, second: str) -> bool:
    """Whether a version comes after another, by its numbers."""
    before, after = ([int(number) for number in re.findall(r"\d+", text)] for text in (second, first))
    return after > before
