"""A change, and what it means to those who call the client."""

from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from pmgen.shown import one_line

Effect: TypeAlias = Literal["breaking", "additive", "cosmetic"]
Subject: TypeAlias = Literal["client", "operation", "model"]
Kind: TypeAlias = Literal["added", "removed", "moved", "renamed", "changed", "version"]

EFFECTS: Final[tuple[Effect, ...]] = ("breaking", "additive", "cosmetic")


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that differs.

    Attributes:
        effect: "breaking": code that calls the client may have to change; "additive": it may use something new, or
            the same calls do something more; "cosmetic": it notices nothing.
        subject: what it is about.
        name: the call, `accounts.get_account`, or the class, `accounts.Account`; "" for the client itself.
        kind: what happened to it.
        what: the change as a sentence without its end.
        reason: why the effect is what it is.
        module: of a class, below the package: `models.accounts`.
    """

    effect: Effect
    subject: Subject
    name: str
    kind: Kind
    what: str
    reason: str = ""
    module: str = ""


def code(text: str) -> str:
    """Text of the collection's in backticks: on one line, with nothing that leads out of them or moves a cursor."""
    plain = one_line(text).replace("`", "'")
    return f"`{' '.join(plain.split())}`"


def worst(changes: tuple[Change, ...]) -> Effect | None:
    """The gravest effect; None if there is no change."""
    found = {change.effect for change in changes}
    return next((effect for effect in EFFECTS if effect in found), None)
