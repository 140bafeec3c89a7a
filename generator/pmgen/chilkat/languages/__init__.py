"""The languages by their slugs. Each family's module holds its languages' rows and how they write strings."""

from collections.abc import Iterable
from typing import Final

from pmgen.chilkat.languages import basic, braces, c, databases, scripts
from pmgen.chilkat.languages.language import Language

_ROWS: Final = (*basic.ROWS, *braces.ROWS, *c.ROWS, *databases.ROWS, *scripts.ROWS)

LANGUAGES: Final[dict[str, Language]] = {row.slug: row for row in sorted(_ROWS, key=lambda row: row.slug.lower())}

__all__ = ["LANGUAGES", "Language", "spelled_out"]


def spelled_out(slugs: Iterable[str]) -> tuple[str, ...]:
    """The slugs, each once; `all` stands for those of all languages."""
    named = tuple(dict.fromkeys(slugs))
    return tuple(LANGUAGES) if "all" in named else named
