"""`pmgen build`: every collection in turn, and what is said at the end."""

from collections.abc import Iterable
from pathlib import Path

import click

from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.options import Options
from pmgen.terminal import notices_as_data, print_json, progress, show_error, show_notices


def build_all(collections: Iterable[str], options: Options, *, force: bool, as_json: bool, quiet: bool) -> int:
    """Builds the collections and prints what was made; one that is wrong does not stop the others.

    Returns the exit code: 0, or 2 if any of them could not be built.
    """
    report = Report()
    builds: list[pipeline.Built] = []
    failed: list[PmgenError] = []
    taken: dict[Path, str] = {}
    for collection in collections:
        try:
            with progress(f"building {collection}", quiet=quiet):
                builds.append(_build(collection, options, report, taken, force))
        except PmgenError as error:
            failed.append(error)
            show_error(error)
    if as_json:
        print_json(_as_data(builds, failed, report))
    elif not quiet:
        for built in builds:
            click.echo(_line(built))
        show_notices(report)
    return 2 if failed else 0


def _build(collection: str, options: Options, report: Report, taken: dict[Path, str], force: bool) -> pipeline.Built:
    api = pipeline.load_named(collection, options, report)
    folder = options.output / api.slug
    if folder in taken:
        what = f"{taken[folder]} has the same name, {api.name!r}: both would be written to {folder}."
        raise PmgenError(collection, what, "Build one of them with another --output.")
    taken[folder] = collection
    return pipeline.build(api, options, report, force=force)


def _line(built: pipeline.Built) -> str:
    changes = built.changes
    total, requests = len(built.files), len(built.api.endpoints)
    what = ", ".join(f"{count} {kind}" for kind, count in _kinds(built).items())
    news = f"{len(changes.written)} written, {len(changes.removed)} removed, {changes.unchanged} as they were"
    return f"{built.api.name}: {requests} requests, {total} files in {built.folder.as_posix()}/ ({what}); {news}"


def _kinds(built: pipeline.Built) -> dict[str, int]:
    counts: dict[str, int] = {}
    for file in built.files:
        counts[file.kind] = counts.get(file.kind, 0) + 1
    return counts


def _as_data(builds: list[pipeline.Built], failed: list[PmgenError], report: Report) -> dict[str, object]:
    return {
        "collections": [
            {
                "name": built.api.name,
                "package": built.api.package,
                "folder": built.folder.as_posix(),
                "requests": len(built.api.endpoints),
                "files": _kinds(built),
                "written": list(built.changes.written),
                "removed": list(built.changes.removed),
                "unchanged": built.changes.unchanged,
            }
            for built in builds
        ],
        "errors": [{"place": str(error.place), "what": error.what, "fix": error.fix} for error in failed],
        "notices": notices_as_data(report),
    }
