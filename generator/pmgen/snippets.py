"""Snippets that one back end shows of the others: `back_ends.py` makes them, so that no back end sees another."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Snippet:
    """A request in one language.

    Attributes:
        slug: `client`, `curl`, or a Chilkat language's.
        title: as the language is called.
        code: the whole text.
    """

    slug: str
    title: str
    code: str
