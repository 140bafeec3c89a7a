"""Chilkat-style snippets: a request becomes a neutral program, and each language prints it by its own template."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from typing import Final

from pmgen.chilkat.languages import LANGUAGES, Language, spelled_out
from pmgen.chilkat.layout import black_lines
from pmgen.chilkat.lower import lower
from pmgen.chilkat.place import Notes
from pmgen.chilkat.printer import print_in, print_program
from pmgen.chilkat.program import Program
from pmgen.chilkat.style import models_of
from pmgen.errors import Place, PmgenError, Report
from pmgen.files import File, Piece, Pieces, Printed
from pmgen.model.api import Api, Endpoint, as_sent
from pmgen.model.scope import Scope
from pmgen.options import Options
from pmgen.printing import print_all

__all__ = [
    "LANGUAGES",
    "Language",
    "Program",
    "emit",
    "language",
    "pieces",
    "print_program",
    "program",
    "snippet",
    "spelled_out",
]

# Requests that a process prints before it hands them over.
_CHUNK: Final = 4
# Fewer snippets are printed sooner than other processes have begun.
_WORTH_PROCESSES: Final = 2000


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """A snippet of each request in each language that the options name, each made when it is asked for.

    Raises PmgenError for a language that is not known.
    """
    return print_all(pieces(api, options, report), report)


def pieces(api: Api, options: Options, report: Report) -> Pieces:
    """The snippets of a collection, to be printed: those of one request together. Errors as those of `emit`."""
    slugs = spelled_out(options.languages)
    languages = tuple(map(language, slugs))
    own, generation = options.templates is None, options.chilkat_api
    all_pieces = (Piece(_print, (api.scope, generation, own, slugs, _bare(endpoint))) for endpoint in api.endpoints)
    worth = _WORTH_PROCESSES // max(1, len(languages))
    return Pieces(all_pieces, partial(models_of, languages), worth, at_once=_CHUNK)


def _bare(endpoint: Endpoint) -> Endpoint:
    """An endpoint without what no snippet shows."""
    examples = tuple(replace(one, request=None, id="") for one in endpoint.examples)
    return replace(as_sent(endpoint), call=(), examples=examples)


def _print(scope: Scope, generation: int, own: bool, slugs: tuple[str, ...], endpoint: Endpoint) -> Printed:
    """The notices of a request and its snippets."""
    report = Report()
    languages = tuple(LANGUAGES[slug] for slug in slugs)
    texts = print_in(_lowered(endpoint, scope, generation, report), languages)
    files = (_file(endpoint, row, text, own=own) for row, text in zip(languages, texts, strict=True))
    return Printed(tuple(files), tuple(report.notices))


def _file(endpoint: Endpoint, row: Language, text: str, *, own: bool) -> File:
    """The file of a snippet; `own` templates, and no others, are known to print what black does."""
    return File(
        path=f"chilkat/{row.slug}/{'/'.join(endpoint.file)}.{row.extension}",
        content=text,
        endpoint=endpoint.id,
        kind=f"chilkat/{row.slug}",
        formatted=own and row.layout is black_lines,
    )


def snippet(
    api: Api, endpoint: Endpoint, slug: str, options: Options, report: Report, *, example: str | None = None
) -> str:
    """One snippet.

    Args:
        api: the collection.
        endpoint: one of its requests.
        slug: the language.
        options: Chilkat's generation is one of them.
        report: takes what Chilkat cannot do as Postman does.
        example: the name of the saved response that the parse code is for; None takes the first of success.

    Raises:
        PmgenError: for a language or an example that is not there.
    """
    return print_program(program(api, endpoint, options, report, example=example), language(slug))


def program(api: Api, endpoint: Endpoint, options: Options, report: Report, *, example: str | None = None) -> Program:
    """The neutral program of a request; arguments and errors as those of `snippet`."""
    if example is not None and not any(saved.name == example for saved in endpoint.examples):
        raise PmgenError(endpoint.title, f"It has no example named {example!r}.", "`pmgen inspect` lists the examples.")
    return _lowered(endpoint, api.scope, options.chilkat_api, report, example)


def _lowered(endpoint: Endpoint, scope: Scope, generation: int, report: Report, example: str | None = None) -> Program:
    notes = Notes(report, Place(title=endpoint.title))
    return lower(endpoint, scope, notes, generation=generation, example=example)


def language(slug: str) -> Language:
    """A language by its slug. Raises PmgenError if there is none."""
    found = LANGUAGES.get(slug)
    if found is None:
        raise PmgenError(slug, "No language has this slug.", "`pmgen languages` lists them; capitals count.")
    return found
