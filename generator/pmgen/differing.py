"""`pmgen diff`: what differs for callers between two versions of a collection, wherever these are kept."""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from pmgen import pipeline
from pmgen.change.compare import compare
from pmgen.change.report import Comparison, comparison
from pmgen.errors import Report
from pmgen.options import Options
from pmgen.python.package import version_of
from pmgen.python.surface import surface
from pmgen.sources import opened

if TYPE_CHECKING:
    from pmgen.model.api import Api
    from pmgen.model.surface import Surface


def diff(old: str, new: str, options: Options, report: Report) -> Comparison:
    """What a build of the new version would change for callers of the client of the old one.

    Names are those of the client that was built of the collection, where its lock is found, as in a build.

    Args:
        old: a file, a folder of Postman's YAML format, or `REVISION:PATH` of a git repository.
        new: likewise.
        options: what both are read with.
        report: takes what could not be carried over of the new version and is not told of the old one too.
    """
    with opened(old) as first, opened(new) as second:
        return diff_opened(first, second, options, report)


def diff_opened(
    old: tuple[Path | bytes, str], new: tuple[Path | bytes, str], options: Options, report: Report
) -> Comparison:
    """`diff` of sources that are open: what is read, and what messages call it."""
    known, told = Report(), Report()
    before = _load(old, options, known)
    first = surface(before)
    after = _load(new, options, told, first)
    said = {(notice.code, notice.what) for notice in known.notices}
    for notice in told.notices:
        if (notice.code, notice.what) not in said:
            report.add(notice)
    names = [" ".join(api.name.split()) for api in (before, after)]
    called = names if names[0] != names[1] else [old[1], new[1]]
    return comparison(called[0], called[1], compare(first, surface(after)), _version(before, first))


def _version(api: "Api", known: "Surface") -> str:
    """The version of the client that was built, if it is the one that is compared; else the collection's own."""
    built = api.lock.built if api.lock else None
    return built.version if built and replace(built, version="") == known else version_of(api)


def _load(source: tuple[Path | bytes, str], options: Options, report: Report, lock: "Surface | None" = None) -> "Api":
    return pipeline.load(source[0], options, report, source[1], lock=lock)
