"""curl commands for POSIX shells that send what Postman sends, as they stand."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from pmgen.curl.command import Command, command
from pmgen.curl.quote import comment
from pmgen.errors import Place, Report
from pmgen.files import File, Piece, Pieces, Printed
from pmgen.model.api import Api, Endpoint, as_sent
from pmgen.model.captures import told
from pmgen.model.scope import Scope
from pmgen.options import Options
from pmgen.printing import print_all
from pmgen.render import load_templates, render
from pmgen.wire import outgoing

__all__ = ["emit", "path_of", "pieces", "snippet"]


# Fewer requests are printed sooner than other processes have begun.
_WORTH_PROCESSES: Final = 1000


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """A shell script for each request: `curl/<folders>/<request>.sh`."""
    return print_all(pieces(api, options, report), report)


def pieces(api: Api, options: Options, report: Report) -> Pieces:
    """The scripts of a collection, to be printed."""
    all_pieces = (Piece(_script, (api.name, api.scope, _bare(one))) for one in api.endpoints)
    return Pieces(all_pieces, partial(load_templates, ["curl/sh.jinja"]), _WORTH_PROCESSES)


def _bare(endpoint: Endpoint) -> Endpoint:
    """An endpoint without what no script shows."""
    return replace(as_sent(endpoint), call=(), examples=(), request_type=None, responses=())


def path_of(endpoint: Endpoint) -> str:
    """Where the script of an endpoint is, below the collection's folder."""
    return f"curl/{'/'.join(endpoint.file)}.sh"


def snippet(api: Api, endpoint: Endpoint, options: Options, report: Report) -> str:
    """The command of one request, with comments for what it cannot do."""
    return _printed(_command(api.scope, endpoint, report), [], endpoint)


def _script(name: str, scope: Scope, endpoint: Endpoint) -> Printed:
    """The script of a request, and what curl cannot do of it."""
    report = Report()
    heading = [*comment(f"{name}: {endpoint.title}")]
    if endpoint.description:
        heading += ["", *comment(endpoint.description)]
    content = "#!/bin/sh\n" + _printed(_command(scope, endpoint, report), heading, endpoint)
    file = File(path_of(endpoint), content, endpoint.id, "curl", executable=True)
    return Printed((file,), tuple(report.notices))


def _command(scope: Scope, endpoint: Endpoint, report: Report) -> Command:
    made = command(outgoing(endpoint, scope))
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
