"""The languages by their slugs. Each family's module holds its languages' rows and how they write strings."""

from typing import Final

from pmgen.chilkat.languages import basic, braces, c, databases, scripts
from pmgen.chilkat.languages.language import Language

_ROWS: Final = (*basic.ROWS, *braces.ROWS, *c.ROWS, *databases.ROWS, *scripts.ROWS)

LANGUAGES: Final[dict[str, Language]] = {row.slug: row for row in sorted(_ROWS, key=lambda row: row.slug.lower())}

__all__ = ["LANGUAGES", "Language"]
