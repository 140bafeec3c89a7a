"""`pmgen lint`: reads a collection and tells the problems that rules, reading and the search for secrets find."""

from collections.abc import Iterable
from difflib import get_close_matches
from pathlib import Path
from typing import Final

from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.lint import MEANINGS, lint, score
from pmgen.lint.fixes import mended
from pmgen.lint.places import line_finder
from pmgen.options import Options
from pmgen.problems import LEVELS, Problem
from pmgen.write import replace_content

__all__ = ["meaning", "mend", "problems", "score"]

_SECRET: Final = "secret"
_NOTICE: Final = "Something in the collection that cannot be carried over in full."


def problems(source: str, options: Options, report: Report) -> tuple[list[Problem], int]:
    """The problems of a collection, the worst first and then by line; and how many requests it has."""
    api = pipeline.load_named(source, options, report)
    secrets = pipeline.find_secrets(source, options, Report()) if source != "-" else ()
    line_of = line_finder(_text(source))
    lines = {endpoint.title: line_of(endpoint.index) for endpoint in api.endpoints}
    found = [
        Problem(
            _SECRET,
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


def meaning(rule: str) -> str:
    """What a rule tells, or the code of a notice."""
    return "A credential that stands in clear." if rule == _SECRET else MEANINGS.get(rule, _NOTICE)


def refuse_misspelt(rules: Iterable[str]) -> None:
    """Raises PmgenError for a rule that is none but nearly one; others may be codes of notices."""
    known = (*MEANINGS, _SECRET)
    for rule in rules:
        near = get_close_matches(rule, known, n=1, cutoff=0.75) if rule not in known else []
        if near:
            raise PmgenError("--ignore", f"There is no rule {rule!r}.", f"Did you mean {near[0]}?")


def mend(source: str) -> list[str]:
    """Mends in the file what is safe; what was done, one line each.

    Raises PmgenError if it is no file that can be mended.
    """
    path = Path(source)
    if not path.is_file():
        raise PmgenError(source, "Only a collection's file can be mended.", "Mend it in Postman and export it.")
    try:
        text = path.read_bytes().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise PmgenError(source, "The file is not UTF-8 text.", "Save it as UTF-8, then mend it.") from None
    text, done = mended(text, source)
    if done:
        replace_content(path, text.encode())
    return done


def _text(source: str) -> str:
    path = Path(source)
    return path.read_text(encoding="utf-8-sig", errors="replace") if path.is_file() else ""
