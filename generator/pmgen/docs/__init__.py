"""A static site of a collection: it works from `file://`, and asks nothing of any network."""

import json
from collections.abc import Iterable, Iterator
from typing import Any, Final

from pmgen.docs.blocks import Block, late
from pmgen.docs.lines import LineTable
from pmgen.docs.overview import flow_page, folder_pages, index_page
from pmgen.docs.prose import note_simplified
from pmgen.docs.requests import request_page
from pmgen.docs.site import Site, address, data_path, name_of, request_path
from pmgen.errors import Place, Report
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.options import Options
from pmgen.render import text_of
from pmgen.snippets import Snippet
from pmgen.wire.written import url_as_written

__all__ = ["emit"]

# In every page; the other languages load when somebody chooses them.
_PRINTED: Final = ("client", "curl")
_ASSETS: Final = ("site.css", "site.js", "theme.js", "search.js", "vendor/minisearch.js", "vendor/LICENSE.minisearch")


def emit(
    api: Api, options: Options, report: Report, snippets: Iterable[tuple[str, tuple[Snippet, ...]]]
) -> Iterator[File]:
    """The site of a collection below `docs/`.

    Args:
        api: the collection.
        options: what the user asked for.
        report: takes what could not be carried over.
        snippets: each request's id and the request in each language of the docs, made by the other back ends.
    """
    if not api.endpoints:
        report.note("empty", Place(title=api.name), "The collection has no request, so there are no docs to make.")
        return
    note_simplified(api, report)
    for path, content, endpoint in _files(api, snippets):
        yield File(f"docs/{path}", content, endpoint, "docs")


def _files(api: Api, snippets: Iterable[tuple[str, tuple[Snippet, ...]]]) -> Iterator[tuple[str, str, str]]:
    """Path, content and endpoint of every file."""
    tables: dict[str, LineTable] = {}
    printed: dict[str, tuple[Snippet, ...]] = {}
    for name, made in snippets:
        printed[name] = tuple(one for one in made if one.slug in _PRINTED)
        for one in made:
            if one.slug not in _PRINTED:
                tables.setdefault(one.slug, LineTable(one.slug, one.title)).add(name, one.code)
    site = Site(api, tuple((table.slug, table.title) for table in tables.values()))
    waiting: dict[str, dict[str, Block]] = {}
    yield (*index_page(site), "")
    yield from ((path, content, "") for path, content in folder_pages(site))
    flow = flow_page(site)
    if flow is not None:
        yield (*flow, "")
    for before, endpoint, after in _with_neighbours(api.endpoints):
        page = request_page(site, endpoint, printed.get(endpoint.id, ()), (before, after))
        waiting[endpoint.id] = page.blocks
        yield page.path, page.content, endpoint.id
    yield from _data(api, tables.values(), waiting)
    yield "assets/search-data.js", _script("search", _search_rows(api)), ""
    yield from ((f"assets/{name}", text_of(f"docs/{name}"), "") for name in _ASSETS)


def _data(
    api: Api, tables: Iterable[LineTable], waiting: dict[str, dict[str, Block]]
) -> Iterator[tuple[str, str, str]]:
    """What pages load when somebody asks: a file for each language, and one for each request."""
    snippets: dict[str, dict[str, Any]] = {}
    for table in tables:
        shared, lines = table.printed()
        yield f"assets/languages/{table.slug}.js", _script(f"language {table.slug}", shared), ""
        for name, numbers in lines.items():
            snippets.setdefault(name, {})[table.slug] = numbers
    for endpoint in api.endpoints:
        value = {"snippets": snippets.get(endpoint.id, {}), "blocks": late(waiting[endpoint.id])}
        yield data_path(endpoint), _script("/".join(endpoint.file), value), endpoint.id


def _search_rows(api: Api) -> list[list[str]]:
    """What is searched: name, folders, method, URL and page of every request."""
    return [
        [
            name_of(endpoint),
            " / ".join(endpoint.folders),
            endpoint.method.source,
            url_as_written(endpoint.url),
            address(request_path(endpoint)),
        ]
        for endpoint in api.endpoints
    ]


def _script(key: str, value: object) -> str:
    """Data as a script that hands them over: pages opened as files may load nothing else."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return f"pmgen.take({json.dumps(key, ensure_ascii=False)},{text});\n"


def _with_neighbours(endpoints: tuple[Endpoint, ...]) -> Iterable[tuple[Endpoint | None, Endpoint, Endpoint | None]]:
    return zip((None, *endpoints[:-1]), endpoints, (*endpoints[1:], None), strict=True)
