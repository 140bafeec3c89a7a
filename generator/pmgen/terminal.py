"""What people see: errors with place and way out, notices in groups, progress on long work. Plain text when piped."""

import os
import sys
from collections.abc import Generator, Iterable
from contextlib import contextmanager
from typing import Final

import click

from pmgen.errors import Notice, PmgenError, Report
from pmgen.shown import code, json_text, lines, one_line

_GROUPS_SHOWN: Final = 20
_PLACES_SHOWN: Final = 3


def color() -> bool | None:
    """False where NO_COLOR asks for none; None lets the terminal decide."""
    return False if os.environ.get("NO_COLOR") else None


def show_error(error: PmgenError) -> None:
    """Prints where, what, and what to do."""
    told = [click.style("error: ", fg="red", bold=True) + one_line(error.what)]
    if str(error.place):
        told.append(click.style("   at: ", dim=True) + one_line(str(error.place)))
    told += [f"       {line}" for line in lines(error.detail).split("\n") if error.detail]
    if error.fix:
        told.append(click.style("  fix: ", dim=True) + one_line(error.fix))
    click.echo("\n".join(told), err=True, color=color())


def show_code(text: str) -> None:
    """Prints code of ours with foreign texts in it: exact when piped, harmless on a terminal."""
    click.echo(code(text) if sys.stdout.isatty() else text, nl=False)


def show_notices(report: Report) -> None:
    """Prints the notices at the end, those of one kind together, at most twenty kinds."""
    notices = list(report.notices)
    if not notices:
        return
    groups = _groups(notices)
    head = f"{len(notices)} {'notice' if len(notices) == 1 else 'notices'}"
    told = [click.style(head, fg="yellow", bold=True) + " (what could not be carried over in full):"]
    for members in groups[:_GROUPS_SHOWN]:
        told += _group_lines(members)
    if len(groups) > _GROUPS_SHOWN:
        rest = sum(len(members) for members in groups[_GROUPS_SHOWN:])
        told.append(f"  and {rest} more of {len(groups) - _GROUPS_SHOWN} other kinds; --json lists all of them.")
    click.echo("\n".join(told), err=True, color=color())


def print_json(data: object) -> None:
    """Prints data for programs."""
    click.echo(json_text(data))


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
    text = one_line(text)
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
    told = [f"  {click.style(first.code, fg='yellow')}{count}: {one_line(first.what)}"]
    places = [str(notice.place) for notice in members if str(notice.place)]
    told += [f"      {one_line(place)}" for place in places[:_PLACES_SHOWN]]
    if len(places) > _PLACES_SHOWN:
        told.append(f"      and {len(places) - _PLACES_SHOWN} more")
    if first.fix:
        told.append(f"      {click.style('fix:', dim=True)} {one_line(first.fix)}")
    return told


@contextmanager
def reported(quiet: bool) -> Generator[Report]:
    """A report whose notices are shown at the end."""
    report = Report()
    yield report
    if not quiet:
        show_notices(report)
