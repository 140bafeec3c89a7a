"""What people see: errors with place and way out, notices in groups, progress on long work. Plain text when piped."""

import os
import sys
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager
from typing import Final

import click

from pmgen.errors import Notice, PmgenError, Report
from pmgen.shown import code, counted, json_text, lines, one_line

# Of one kind of notice so many different texts are shown.
_TEXTS_SHOWN: Final = 2


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
    """Prints the notices at the end, in few lines: those of one kind together, with some of what they say."""
    notices = list(report.notices)
    if not notices:
        return
    told = [
        click.style(counted(len(notices), "notice"), fg="yellow", bold=True)
        + " (what could not be carried over in full):"
    ]
    for members in _groups(notices, lambda notice: notice.code):
        told += _kind_lines(members)
    if len(told) < len(notices):
        told.append(click.style("  --json lists all of them.", dim=True))
    click.echo("\n".join(told), err=True, color=color())


def print_json(data: object) -> None:
    """Prints data for programs."""
    click.echo(json_text(data))


def error_as_data(error: PmgenError) -> dict[str, str]:
    """An error for --json."""
    data = {"place": str(error.place), "what": error.what, "fix": error.fix}
    return {**data, "detail": error.detail} if error.detail else data


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


def _groups(notices: Iterable[Notice], key: Callable[[Notice], str]) -> list[list[Notice]]:
    groups: dict[str, list[Notice]] = {}
    for notice in notices:
        groups.setdefault(key(notice), []).append(notice)
    return list(groups.values())


def _kind_lines(members: list[Notice]) -> list[str]:
    """The notices of one code: what is said most often first, each with its first place."""
    count = f" ({len(members)} times)" if len(members) > 1 else ""
    texts = sorted(_groups(members, lambda notice: notice.what), key=len, reverse=True)
    told: list[str] = []
    for said in texts[:_TEXTS_SHOWN]:
        told.append(f"      {one_line(said[0].what)}")
        told += _place_line(said)
    if len(texts) > _TEXTS_SHOWN:
        rest = sum(map(len, texts[_TEXTS_SHOWN:]))
        told.append(f"      and {rest} more of this kind")
    if texts[0][0].fix:
        told.append(f"      {click.style('fix:', dim=True)} {one_line(texts[0][0].fix)}")
    told[0] = f"  {click.style(members[0].code, fg='yellow')}{count}: {told[0].lstrip()}"
    return told


def _place_line(said: list[Notice]) -> Iterator[str]:
    places = [str(notice.place) for notice in said if str(notice.place)]
    if places:
        more = f", and {len(places) - 1} more" if len(places) > 1 else ""
        yield click.style(f"        {one_line(places[0])}{more}", dim=True)


@contextmanager
def reported(quiet: bool) -> Generator[Report]:
    """A report whose notices are shown at the end."""
    report = Report()
    yield report
    if not quiet:
        show_notices(report)
