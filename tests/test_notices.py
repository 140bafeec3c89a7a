"""Notices on the terminal: few lines however many there are, and nothing is said twice."""

import pytest
from pmgen.errors import Place, Report
from pmgen.terminal import show_notices


def told(report: Report, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The lines on standard error, without a person watching."""
    show_notices(report)
    return capsys.readouterr().err.splitlines()


def test_one_notice_says_what_where_and_the_way_out(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    report.note("unknown-auth", Place("a.json", "/item/0", "List"), "The kind is not known.", "Choose another.")
    assert told(report, capsys) == [
        "1 notice (what could not be carried over in full):",
        "  unknown-auth: The kind is not known.",
        "        a.json#/item/0 (List)",
        "      fix: Choose another.",
    ]


def test_many_of_one_kind_are_told_by_the_most_frequent(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    for number in range(40):
        name = "often" if number % 2 else f"x{number}"
        report.note("script-variable", Place("a.json", f"/item/{number}"), f"A script sets {name}.", "Give it.")
    lines = told(report, capsys)
    assert lines == [
        "40 notices (what could not be carried over in full):",
        "  script-variable (40 times): A script sets often.",
        "        a.json#/item/1, and 19 more",
        "      A script sets x0.",
        "        a.json#/item/0",
        "      and 19 more of this kind",
        "      fix: Give it.",
        "  --json lists all of them.",
    ]


def test_every_kind_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    report = Report()
    for number in range(30):
        report.note(f"kind-{number}", Place("a.json"), "Something.")
    lines = told(report, capsys)
    assert all(f"  kind-{number}: Something." in lines for number in range(30))
