"""Chilkat-style snippets: a request becomes a neutral program, and each language prints it by its own template."""

from collections.abc import Iterator, Sequence
from typing import Final, TypeAlias

from pmgen.chilkat.languages import LANGUAGES, Language
from pmgen.chilkat.layout import black_lines
from pmgen.chilkat.lower import lower
from pmgen.chilkat.place import Notes
from pmgen.chilkat.printer import print_all, print_program
from pmgen.chilkat.program import Program
from pmgen.chilkat.style import models_of
from pmgen.errors import Notice, Place, PmgenError, Report
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.options import Options
from pmgen.spread import spread

__all__ = ["LANGUAGES", "Language", "Program", "emit", "language", "print_program", "program", "snippet"]

_Printed: TypeAlias = tuple[tuple[Notice, ...], list[str]]
# Requests that a process prints before it hands them over.
_CHUNK: Final = 4
# Fewer snippets are printed sooner than other processes have begun.
_WORTH_PROCESSES: Final = 2000


def emit(api: Api, options: Options, report: Report) -> Iterator[File]:
    """A snippet of each request in each language that the options name, each made when it is asked for.

    Raises PmgenError for a language that is not known.
    """
    return _files(api, options, report, tuple(language(slug) for slug in options.languages))


def _files(api: Api, options: Options, report: Report, languages: tuple[Language, ...]) -> Iterator[File]:
    def work(endpoints: Sequence[Endpoint]) -> list[_Printed]:
        return [_print(api, endpoint, options, languages) for endpoint in endpoints]

    # Templates are read here, before this process is copied.
    models_of(languages)
    chunks = [api.endpoints[start : start + _CHUNK] for start in range(0, len(api.endpoints), _CHUNK)]
    pays = len(api.endpoints) * len(languages) >= _WORTH_PROCESSES
    for endpoints, printed in zip(chunks, spread(work, chunks, processes=None if pays else 1), strict=True):
        for endpoint, (notices, texts) in zip(endpoints, printed, strict=True):
            for notice in notices:
                report.add(notice)
            for row, text in zip(languages, texts, strict=True):
                yield _file(endpoint, row, text, own=options.templates is None)


def _print(api: Api, endpoint: Endpoint, options: Options, languages: tuple[Language, ...]) -> _Printed:
    """The notices of a request and its snippets."""
    report = Report()
    texts = print_all(program(api, endpoint, options, report), languages)
    return tuple(report.notices), texts


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
    notes = Notes(report, Place(title=endpoint.title))
    return lower(endpoint, api.scope, notes, generation=options.chilkat_api, example=example)


def language(slug: str) -> Language:
    """A language by its slug. Raises PmgenError if there is none."""
    found = LANGUAGES.get(slug)
    if found is None:
        raise PmgenError(slug, "No language has this slug.", "`pmgen languages` lists them; capitals count.")
    return found
