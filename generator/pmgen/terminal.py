"""What people see: errors with place and way out, notices in groups, progress on long work. Plain text when piped."""

import os
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Final

import click

from pmgen.errors import Notice, PmgenError, Report

_GROUPS_SHOWN: Final = 20
_PLACES_SHOWN: Final = 3


def color() -> bool | None:
    """False where NO_COLOR asks for none; None lets the terminal decide."""
    return False if os.environ.get("NO_COLOR") else None


def show_error(error: PmgenError) -> None:
    """Prints where, what, and what to do."""
    lines = [click.style("error: ", fg="red", bold=True) + error.what]
    if str(error.place):
        lines.append(click.style("   at: ", dim=True) + str(error.place))
    lines += [f"       {_printable(line)}" for line in error.detail.split("\n") if error.detail]
    if error.fix:
        lines.append(click.style("  fix: ", dim=True) + error.fix)
    click.echo("\n".join(lines), err=True, color=color())


def _printable(line: str) -> str:
    """A line of a file, without what a terminal would obey."""
    return "".join(sign if sign.isprintable() or sign == "\t" else "\N{REPLACEMENT CHARACTER}" for sign in line)


def show_notices(report: Report) -> None:
    """Prints the notices at the end, those of one kind together, at most twenty kinds."""
    notices = list(report.notices)
    if not notices:
        return
    groups = _groups(notices)
    head = f"{len(notices)} {'notice' if len(notices) == 1 else 'notices'}"
    lines = [click.style(head, fg="yellow", bold=True) + " (what could not be carried over in full):"]
    for members in groups[:_GROUPS_SHOWN]:
        lines += _group_lines(members)
    if len(groups) > _GROUPS_SHOWN:
        rest = sum(len(members) for members in groups[_GROUPS_SHOWN:])
        lines.append(f"  and {rest} more of {len(groups) - _GROUPS_SHOWN} other kinds; --json lists all of them.")
    click.echo("\n".join(lines), err=True, color=color())


def print_json(data: object) -> None:
    """Prints data for programs."""
    import json

    click.echo(json.dumps(data, indent=2, ensure_ascii=False))


def notices_as_data(report: Report) -> list[dict[str, str]]:
    """The notices for --json, all of them."""
    return [
        {
            "code": notice.code,
            "file": notice.place.file,
            "pointer": notice.place.pointer,
            "title": notice.place.title,
            "what": notice.what,
            "fix": notice.fix,
        }
        for notice in report.notices
    ]


@contextmanager
def progress(text: str, *, quiet: bool = False) -> Generator[None]:
    """Shows what is being done while it is done, if somebody is watching."""
    if quiet or not sys.stderr.isatty():
        yield
        return
    click.echo(f"\r{text} ...", err=True, nl=False)
    try:
        yield
    finally:
        click.echo(f"\r{' ' * (len(text) + 4)}\r", err=True, nl=False)


def _groups(notices: Iterable[Notice]) -> list[list[Notice]]:
    groups: dict[tuple[str, str], list[Notice]] = {}
    for notice in notices:
        groups.setdefault((notice.code, notice.what), []).append(notice)
    return list(groups.values())


def _group_lines(members: list[Notice]) -> list[str]:
    first = members[0]
    count = f" ({len(members)} times)" if len(members) > 1 else ""
    lines = [f"  {click.style(first.code, fg='yellow')}{count}: {first.what}"]
    places = [str(notice.place) for notice in members if str(notice.place)]
    lines += [f"      {place}" for place in places[:_PLACES_SHOWN]]
    if len(places) > _PLACES_SHOWN:
        lines.append(f"      and {len(places) - _PLACES_SHOWN} more")
    if first.fix:
        lines.append(f"      {click.style('fix:', dim=True)} {first.fix}")
    return lines


@contextmanager
def reported(quiet: bool) -> Generator[Report]:
    """A report whose notices are shown at the end."""
    report = Report()
    yield report
    if not quiet:
        show_notices(report)
