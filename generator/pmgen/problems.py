"""Problems with their places, in the forms that people, editors and CI services read."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Any, Final, Literal, TypeAlias
from urllib.parse import quote

from pmgen import __version__
from pmgen.shown import json_text, one_line

Level: TypeAlias = Literal["error", "warning", "info"]
LEVELS: Final[tuple[Level, ...]] = ("error", "warning", "info")
FORMATS: Final = ("text", "json", "github", "sarif", "junit")

# https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html
_SARIF: Final = "https://json.schemastore.org/sarif-2.1.0.json"
_SARIF_LEVELS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "info": "note"}
_GITHUB_LEVELS: Final[dict[Level, str]] = {"error": "error", "warning": "warning", "info": "notice"}


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing that is wrong or could be better.

    Attributes:
        rule: a short, stable word: `unnamed-request`.
        level: how bad it is.
        what: one sentence.
        fix: what to do; "" if nothing.
        file: as the user named it.
        line: where in the file, from 1; None if that cannot be told.
        title: the request or folder, as the user sees it.
    """

    rule: str
    level: Level
    what: str
    fix: str = ""
    file: str = ""
    line: int | None = None
    title: str = ""


def printed(problems: Sequence[Problem], form: str, meaning: Callable[[str], str]) -> str:
    """The problems in one of `FORMATS`; `meaning` tells what a rule is about, for services that show that."""
    return _sarif(problems, meaning) if form == "sarif" else _FORMS[form](problems)


def as_text(problems: Iterable[Problem]) -> str:
    """One line each, `file:line: level: what [rule]`: editors and problem matchers know this form."""
    return "".join(f"{_place(one)}: {one.level}: {_said(one)} [{one.rule}]\n" for one in problems)


def as_data(problems: Iterable[Problem]) -> list[dict[str, Any]]:
    """Plain data, all fields."""
    return [
        {
            "rule": one.rule,
            "level": one.level,
            "file": one.file,
            "line": one.line,
            "title": one.title,
            "what": one.what,
            "fix": one.fix,
        }
        for one in problems
    ]


def _place(one: Problem) -> str:
    return one_line(f"{one.file or 'pmgen'}:{one.line or 1}")


def _said(one: Problem) -> str:
    return one_line(" ".join(part for part in (f"{one.title}:" if one.title else "", one.what, one.fix) if part))


def _json(problems: Sequence[Problem]) -> str:
    return json_text(as_data(problems)) + "\n"


def _github(problems: Sequence[Problem]) -> str:
    """Workflow commands of GitHub Actions, which become annotations."""
    lines: list[str] = []
    for one in problems:
        place = f"file={_property(one.file)},line={one.line or 1},title={_property(one.rule)}"
        lines.append(f"::{_GITHUB_LEVELS[one.level]} {place}::{_command(_said(one))}\n")
    return "".join(lines)


def _command(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _command(text).replace(":", "%3A").replace(",", "%2C")


def _sarif(problems: Sequence[Problem], meaning: Callable[[str], str]) -> str:
    first = {one.rule: one for one in reversed(problems)}
    rules = [_rule(first[rule], meaning(rule)) for rule in sorted(first)]
    driver = {"name": "pmgen", "version": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "results": [_result(one) for one in problems]}
    return json_text({"$schema": _SARIF, "version": "2.1.0", "runs": [run]}) + "\n"


def _rule(one: Problem, meaning: str) -> dict[str, Any]:
    """What code scanning shows of a rule, by one of its problems: the name, what it is about, what to do."""
    text = {"text": meaning}
    rule = {"id": one.rule, "name": one.rule, "shortDescription": text, "fullDescription": text}
    help_text = {"help": {"text": one.fix}} if one.fix else {}
    return {**rule, **help_text, "defaultConfiguration": {"level": _SARIF_LEVELS[one.level]}}


def _result(one: Problem) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": one.rule,
        "level": _SARIF_LEVELS[one.level],
        "message": {"text": " ".join(part for part in (one.what, one.fix) if part)},
    }
    location: dict[str, Any] = {}
    if one.file:
        region = {"region": {"startLine": one.line}} if one.line else {}
        location["physicalLocation"] = {"artifactLocation": {"uri": quote(one.file.replace("\\", "/"))}, **region}
    if one.title:
        location["logicalLocations"] = [{"fullyQualifiedName": one.title}]
    return {**result, "locations": [location]} if location else result


def _junit(problems: Sequence[Problem]) -> str:
    """A test case for each problem, failed if it is an error or a warning; one that passed where there is none."""
    bad = sum(one.level != "info" for one in problems)
    head = f'<testsuite name="pmgen" tests="{max(len(problems), 1)}" failures="{bad}">'
    cases = [_case(one) for one in problems] or ['  <testcase classname="pmgen" name="no problems"/>']
    return "\n".join(['<?xml version="1.0" encoding="UTF-8"?>', head, *cases, "</testsuite>", ""])


def _case(one: Problem) -> str:
    from html import escape  # XML's own escapes are among these; `xml.sax` costs ten times as much to import

    name = f'"{escape(one_line(f"{one.rule}: {one.title or one.file}"))}"'
    said = escape(_said(one))
    inner = f"<system-out>{said}</system-out>" if one.level == "info" else f"<failure>{said}</failure>"
    return f'  <testcase classname="{escape(one_line(one.file or "pmgen"))}" name={name}>{inner}</testcase>'


_FORMS: Final[dict[str, Callable[[Sequence[Problem]], str]]] = {
    "text": as_text,
    "json": _json,
    "github": _github,
    "junit": _junit,
}
