"""The rates that the tests measured, printed at the end of a run (also where workers ran the tests)."""

from collections.abc import Iterator

import pytest

RATES = "wire rates"


@pytest.hookimpl
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Prints what the tests left under `RATES`, in order of the tests' names."""
    lines = sorted({line for report in _reports(terminalreporter) for line in _lines(report)})
    if lines:
        terminalreporter.section("equal to what Postman's runtime sends")
        for line in lines:
            terminalreporter.line(line)


def _reports(reporter: pytest.TerminalReporter) -> Iterator[pytest.TestReport]:
    for outcome in ("passed", "failed"):
        yield from (report for report in reporter.stats.get(outcome, []) if isinstance(report, pytest.TestReport))


def _lines(report: pytest.TestReport) -> Iterator[str]:
    if report.when == "call":
        yield from (str(value) for name, value in report.user_properties if name == RATES)
