"""`pmgen lint`: reads a collection and tells the problems that rules, reading and the search for secrets find."""

from pathlib import Path

from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.lint import lint, score
from pmgen.lint.fixes import mended
from pmgen.lint.places import line_finder
from pmgen.options import Options
from pmgen.problems import LEVELS, Problem
from pmgen.write import replace_content

__all__ = ["mend", "problems", "score"]


def problems(source: str, options: Options, report: Report) -> tuple[list[Problem], int]:
    """The problems of a collection, the worst first and then by line; and how many requests it has."""
    api = pipeline.load_named(source, options, report)
    secrets = pipeline.find_secrets(source, options, Report()) if source != "-" else ()
    line_of = line_finder(_text(source))
    lines = {endpoint.title: line_of(endpoint.index) for endpoint in api.endpoints}
    found = [
        Problem(
            "secret",
            "error",
            f"A credential stands in clear: {one.part}.",
            "Put it in a variable without value here, and change it where it counts.",
            one.place.file or source,
            lines.get(one.place.title),
            one.place.title,
        )
        for one in secrets
    ]
    # What the search for secrets tells in full, reading tells in short.
    notices = [notice for notice in report.notices if not (secrets and notice.code.startswith("secret"))]
    found += lint(api, notices, source, line_of)
    found.sort(key=lambda one: (LEVELS.index(one.level), one.line or 0))
    return found, len(api.endpoints)


def mend(source: str) -> list[str]:
    """Mends in the file what is safe; what was done, one line each.

    Raises PmgenError if it is no file that can be mended.
    """
    path = Path(source)
    if not path.is_file():
        raise PmgenError(source, "Only a collection's file can be mended.", "Mend it in Postman and export it.")
    text, done = mended(_text(source), source)
    if done:
        replace_content(path, text.encode())
    return done


def _text(source: str) -> str:
    path = Path(source)
    return path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
