"""curl commands for POSIX shells that send what Postman sends, as they stand."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from pmgen.curl.command import Command, command
from pmgen.curl.quote import comment
from pmgen.errors import Notice, Place, Report
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.model.captures import told
from pmgen.options import Options
from pmgen.render import load_templates, render
from pmgen.spread import in_order
from pmgen.wire import outgoing

__all__ = ["emit", "path_of", "snippet"]


# Fewer requests are printed sooner than other processes have begun.
_WORTH_PROCESSES: Final = 1000


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """A shell script for each request: `curl/<folders>/<request>.sh`."""
    load_templates(["curl/sh.jinja"])
    processes = None if len(api.endpoints) >= _WORTH_PROCESSES else 1
    for file, notices in in_order(partial(_script, api), api.endpoints, processes=processes):
        for notice in notices:
            report.add(notice)
        yield file


def path_of(endpoint: Endpoint) -> str:
    """Where the script of an endpoint is, below the collection's folder."""
    return f"curl/{'/'.join(endpoint.file)}.sh"


def snippet(api: Api, endpoint: Endpoint, options: Options, report: Report) -> str:
    """The command of one request, with comments for what it cannot do."""
    return _printed(_command(api, endpoint, report), [], endpoint)


def _script(api: Api, endpoint: Endpoint) -> tuple[File, tuple[Notice, ...]]:
    """The script of a request, and what curl cannot do of it."""
    report = Report()
    heading = [*comment(f"{api.name}: {endpoint.title}")]
    if endpoint.description:
        heading += ["", *comment(endpoint.description)]
    content = "#!/bin/sh\n" + _printed(_command(api, endpoint, report), heading, endpoint)
    return File(path_of(endpoint), content, endpoint.id, "curl", executable=True), tuple(report.notices)


def _command(api: Api, endpoint: Endpoint, report: Report) -> Command:
    made = command(outgoing(endpoint, api.scope))
    for note in made.notes:
        report.note(f"curl-{note.code}", Place(title=endpoint.title), note.what, note.fix)
    return made


def _printed(made: Command, heading: list[str], endpoint: Endpoint) -> str:
    notes = [line for note in made.notes for line in comment(note.comment)]
    captures = [line for capture in endpoint.captures for line in comment(told(capture))]
    values = {
        "comments": [*heading, *notes, *captures],
        "source": made.source,
        "start": made.start,
        "options": made.options,
    }
    return render("curl/sh.jinja", values)
