"""Rates per aspect over many comparisons, as text."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.wire.compare import ASPECTS, Comparison
from tests.wire.record import Record, Sent

# The figures to quote; the others explain them.
MORE = ("other_headers", "exchanges", "whole")  # of the conformance suite
FIVE = ("method", "path", "query", "headers", "body", "five")


@dataclass(frozen=True, slots=True)
class Outcome:
    """One request of Postman's beside ours."""

    record: Record
    sent: Sent
    verdict: Comparison = field(default_factory=Comparison)

    @property
    def cause(self) -> str:
        """Why it differs, in a few words; what failed aloud comes with its message."""
        shown = FIVE if not self.verdict.five else tuple(self.verdict.causes)
        causes = "; ".join(f"{aspect}: {cause}" for aspect, cause in self.verdict.causes.items() if aspect in shown)
        return f"{causes} ({self.sent.error.splitlines()[-1][:160]})" if self.sent.error else causes


@dataclass(slots=True)
class Tally:
    """Sums of outcomes; requests that Postman does not send are counted apart."""

    outcomes: list[Outcome] = field(default_factory=list[Outcome])

    def add(self, outcomes: Iterable[Outcome]) -> None:
        """Takes outcomes in."""
        self.outcomes.extend(outcomes)

    @property
    def compared(self) -> list[Outcome]:
        """Those that Postman sends."""
        return [outcome for outcome in self.outcomes if outcome.record.request is not None]

    @property
    def differing(self) -> list[Outcome]:
        """Those that are not equal in the five aspects."""
        return [outcome for outcome in self.compared if not outcome.verdict.five]

    def count(self, aspect: str) -> tuple[int, int]:
        """How many are equal in an aspect, and of how many."""
        values = [outcome.verdict.aspects.get(aspect) for outcome in self.compared]
        return sum(value is True for value in values), sum(value is not None for value in values)

    def rate(self, aspect: str = "five") -> float:
        """The share that is equal, in percent; 100 of nothing."""
        equal, of = self.count(aspect)
        return 100 * equal / of if of else 100.0

    @property
    def refused(self) -> list[Outcome]:
        """Those that Postman refuses to send."""
        return [outcome for outcome in self.outcomes if outcome.record.request is None]

    def line(self) -> str:
        """All rates on one line."""
        rates = ", ".join(f"{aspect} {self.rate(aspect):.2f}" for aspect in FIVE)
        return f"{len(self.compared)} requests: {rates} %"

    def text(self, causes: int = 30) -> str:
        """A line an aspect, then the causes, the most frequent first."""
        lines = [f"{len(self.compared)} requests compared"]
        for aspect in (*ASPECTS, *MORE):
            equal, of = self.count(aspect)
            if of:
                lines.append(f"  {aspect:18} {equal:6} of {of:6}  {self.rate(aspect):6.2f} %")
        kept = sum(outcome.sent.last is None for outcome in self.refused)
        lines.append(f"  not sent by Postman: {len(self.refused)}, by ours neither: {kept}")
        found = Counter(outcome.cause for outcome in self.differing)
        first = {outcome.cause: outcome.record.title for outcome in reversed(self.differing)}
        lines += [f"  {count:6}  {cause}   e.g. {first[cause]}" for cause, count in found.most_common(causes)]
        return "\n".join(lines)
