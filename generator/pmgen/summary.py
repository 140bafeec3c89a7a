"""`pmgen build`: every collection in turn, and what is said at the end."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

import click

from pmgen import pipeline
from pmgen.config import Target
from pmgen.errors import PmgenError, Report
from pmgen.terminal import color, notices_as_data, print_json, progress, show_error, show_notices

_USES: Final = {
    "client": "pip install {here}{folder}/client, then: import {package}",
    "curl": "sh {folder}/curl/<folders>/<request>.sh",
    "chilkat": "",
}


def build_all(targets: Iterable[Target], *, force: bool, as_json: bool, quiet: bool) -> int:
    """Builds the collections and prints what was made; one that is wrong does not stop the others.

    Returns the exit code: 0, or 2 if any of them could not be built.
    """
    report = Report()
    builds: list[pipeline.Built] = []
    failed: list[PmgenError] = []
    taken: dict[Path, str] = {}
    for target in targets:
        try:
            with progress(f"building {target.source}", quiet=quiet):
                builds.append(_build(target, report, taken, force))
        except PmgenError as error:
            failed.append(error)
            show_error(error)
    if as_json:
        print_json(_as_data(builds, failed, report))
    elif not quiet:
        show_notices(report)
        for built in builds:
            for line in _lines(built):
                click.echo(line, color=color())
    return 2 if failed else 0


def _build(target: Target, report: Report, taken: dict[Path, str], force: bool) -> pipeline.Built:
    options = target.options
    api = pipeline.load_named(target.source, options, report)
    folder = options.output / api.slug
    if folder in taken:
        what = f"{taken[folder]} has the same name, {api.name!r}: both would be written to {folder}."
        raise PmgenError(target.source, what, "Build one of them with another --output.")
    taken[folder] = target.source
    return pipeline.build(api, options, report, force=force)


def _lines(built: pipeline.Built) -> Iterator[str]:
    """What was made of a collection, and how each kind of output is used."""
    folder, changes = built.folder.as_posix(), built.changes
    requests = f"{built.requests} request{'s' if built.requests != 1 else ''}"
    news = f"{len(changes.written)} files written, {len(changes.removed)} removed, {changes.unchanged} unchanged"
    yield f"{click.style(built.name, bold=True)}: {requests} in {folder}/ ({news})"
    uses = [(kind.partition("/")[0], kind, count) for kind, count in built.kinds.items()]
    width = max((len(kind) for _, kind, _ in uses), default=0)
    here = "" if built.folder.is_absolute() else "./"
    for emitter, kind, count in uses:
        use = _USES[emitter].format(here=here, folder=folder, package=built.package)
        yield f"  {kind:{width}}  {count:5} {'file ' if count == 1 else 'files'}  {use}".rstrip()


def _as_data(builds: list[pipeline.Built], failed: list[PmgenError], report: Report) -> dict[str, object]:
    return {
        "collections": [
            {
                "name": built.name,
                "package": built.package,
                "folder": built.folder.as_posix(),
                "requests": built.requests,
                "files": dict(built.kinds),
                "written": list(built.changes.written),
                "removed": list(built.changes.removed),
                "unchanged": built.changes.unchanged,
            }
            for built in builds
        ],
        "errors": [{"place": str(error.place), "what": error.what, "fix": error.fix} for error in failed],
        "notices": notices_as_data(report),
    }
