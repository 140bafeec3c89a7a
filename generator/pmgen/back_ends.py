"""The back ends by their names, and single snippets of theirs; each is imported when it is needed."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from typing import TYPE_CHECKING

from pmgen.errors import Report, need_extra
from pmgen.files import File
from pmgen.options import Options
from pmgen.plugins import plugin
from pmgen.printing import Memory, print_all
from pmgen.snippets import Snippet

if TYPE_CHECKING:
    from pmgen.model.api import Api, Endpoint


def files_of(name: str, api: "Api", options: Options, report: Report, memory: Memory | None = None) -> Iterator[File]:
    """The files of a back end; it is imported when it is needed, so that a command pays only for what it does.

    Args:
        name: the back end.
        api: the collection.
        options: what the user asked for.
        report: takes what could not be carried over.
        memory: knows what need not be printed. Back ends that do not work in pieces print all.
    """
    match name:
        case "client":
            from pmgen.python import pieces
        case "curl":
            from pmgen.curl import pieces
        case "chilkat":
            from pmgen.chilkat import pieces
        case _:
            return _whole(name)(api, options, report)
    return print_all(pieces(api, options, report), report, memory)


def _whole(name: str) -> "Callable[[Api, Options, Report], Iterator[File]]":
    """A back end that does not work in pieces."""
    match name:
        case "docs":
            return _emit_docs
        case "markdown":
            return _emit_markdown
        case "openapi":
            from pmgen.openapi import emit

            return emit
        case _:
            return plugin(name)


def snippet(
    api: "Api", endpoint: "Endpoint", language: str, options: Options, report: Report, *, example: str | None = None
) -> str:
    """One snippet: `curl`, `client`, or the slug of a Chilkat language, for the saved response of that name."""
    from pmgen.render import use_templates

    use_templates(options.templates)
    match language:
        case "curl":
            from pmgen import curl

            return curl.snippet(api, endpoint, options, report)
        case "client":
            from pmgen import python

            return python.snippet(api, endpoint, options, report)
        case _:
            from pmgen import chilkat

            return chilkat.snippet(api, endpoint, language, options, report, example=example)


def snippets(
    api: "Api", options: Options, report: Report, languages: Iterable[str] | None = None
) -> Iterator[tuple[str, tuple[Snippet, ...]]]:
    """Every request's id and its snippets: the Python client's, curl's, and in Chilkat languages, all by default.

    Raises PmgenError for a language that is not known.
    """
    from pmgen import chilkat, curl, python

    slugs = chilkat.spelled_out(("all",) if languages is None else languages)
    clients = dict(python.snippets(api))
    files = chilkat.emit(api, replace(options, languages=slugs), report)
    for endpoint in api.endpoints:
        own = [
            Snippet("client", "Python client", clients[endpoint.id]),
            Snippet("curl", "curl", curl.snippet(api, endpoint, options, report)),
        ]
        for slug, file in zip(slugs, files):  # noqa: B905 - the files of one request, then those of the next
            own.append(Snippet(slug, chilkat.LANGUAGES[slug].title, file.content))
        yield endpoint.id, tuple(own)


def _emit_docs(api: "Api", options: Options, report: Report) -> Iterator[File]:
    """The docs, with the other back ends' snippets handed in; notices on those belong to these back ends' own runs."""
    with need_extra("docs", "--emit docs"):
        from pmgen import docs
    return docs.emit(api, options, report, snippets(api, options, Report(), options.docs_languages))


def _emit_markdown(api: "Api", options: Options, report: Report) -> Iterator[File]:
    """Markdown, where every snippet stands in the file: so the languages are those of the other snippets."""
    with need_extra("docs", "--emit markdown"):
        from pmgen.docs import markdown
    return markdown.emit(api, options, report, snippets(api, options, Report(), options.languages))
