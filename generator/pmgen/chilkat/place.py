"""Notices of the request that is being turned into a snippet."""

from dataclasses import dataclass

from pmgen.errors import Place, Report


@dataclass(frozen=True, slots=True)
class Notes:
    """Where notices of one request go."""

    report: Report
    place: Place

    def add(self, code: str, what: str, fix: str = "") -> None:
        """Keeps a notice of what the snippet does otherwise than Postman."""
        self.report.note(code, self.place, what, fix)
