"""What came of many snippets: counts, and each defect in a line."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tests.chilkat.trial import Trial
from tests.wire.known import reason_of
from tests.wire.record import Record
from tests.wire.tally import FIVE


@dataclass(slots=True)
class Sums:
    """Counts by what was counted, and the defects."""

    counts: Counter[str] = field(default_factory=Counter[str])
    defects: list[str] = field(default_factory=list[str])

    def take(self, what: str, snippets: int, defects: Sequence[str]) -> None:
        """Counts snippets, and what is wrong with them."""
        self.counts[what] += snippets
        self.defects += defects

    def take_trial(self, label: str, collection: str, record: Record, made: Trial) -> None:
        """Counts a snippet that ran; one that Postman does not send may fail."""
        self.counts["run"] += 1
        where = f"{label}: {collection}: {record.title} {list(record.index)}"
        if made.verdict is None:
            self.counts["run, not sent by Postman"] += 1
            return
        if made.error:
            self.take("run, failed", 1, [f"{where}: {made.error}"])
        self.counts.update(f"sent, equal in {aspect}" for aspect in FIVE if made.verdict.aspects[aspect])
        self.counts["sent"] += 1
        if not made.verdict.five and reason_of(collection, record.index, "chilkat"):
            self.counts["sent otherwise for a known reason"] += 1
        elif not made.verdict.five:
            self.defects.append(f"{where}: sent otherwise: {made.verdict.causes}")
        if made.values is not None:
            self.counts["examples"] += 1
            self.counts["examples read rightly"] += not made.misread
            self.counts["values of examples read"] += made.values
            self.defects += [f"{where}: read {wrong}" for wrong in made.misread[:3]]

    def add(self, more: "Sums") -> None:
        """Takes others in."""
        self.counts.update(more.counts)
        self.defects += more.defects

    def lines(self) -> Iterator[str]:
        """The sums in words, then the defects."""
        yield from (f"{number:8} {what}" for what, number in sorted(self.counts.items()))
        yield f"{len(self.defects):8} defects"
        yield from self.defects
