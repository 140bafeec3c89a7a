"""A collection as Markdown for MkDocs, Zensical, Sphinx or Docusaurus: a file for each request, or one for all."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from pmgen.docs import inert
from pmgen.docs.highlight import lexer_name
from pmgen.docs.notation import notation
from pmgen.docs.overview import Branch, tree
from pmgen.docs.parameters import body_told, rows
from pmgen.docs.prose import note_simplified, prose
from pmgen.docs.requests import auth_told, language_of, phrase, variants
from pmgen.docs.site import Link, Site, name_of
from pmgen.docs.tabs import IMPORTS, tabs
from pmgen.errors import Place, Report
from pmgen.files import File
from pmgen.model.api import Api, Endpoint
from pmgen.model.captures import told
from pmgen.options import Options
from pmgen.render import render
from pmgen.snippets import Snippet
from pmgen.wire.item import item_json
from pmgen.wire.written import url_as_written

_KIND = "markdown"


def emit(
    api: Api, options: Options, report: Report, snippets: Iterable[tuple[str, tuple[Snippet, ...]]]
) -> Iterator[File]:
    """The Markdown below `markdown/`; arguments as those of the site's `emit`."""
    if not api.endpoints:
        report.note("empty", Place(title=api.name), "The collection has no request, so there are no docs to make.")
        return
    note_simplified(api, report)
    made = dict(snippets)
    style = options.markdown_style
    if options.markdown_single:
        yield File(f"markdown/{api.slug}.md", _one_in_all(api, made, style), kind=_KIND)
        return
    yield File("markdown/index.md", _index(api), kind=_KIND)
    for endpoint in api.endpoints:
        content = IMPORTS.get(style, "") + _request(api, endpoint, made[endpoint.id], style, "#", name_of(endpoint))
        yield File(f"markdown/{_path(endpoint)}", content, endpoint.id, _KIND)


def _path(endpoint: Endpoint) -> str:
    return f"requests/{'/'.join(endpoint.file)}.md"


def _index(api: Api) -> str:
    lines = list(_tree_lines(tree(Site(api)), ""))
    return f"{_top(api)}## Collection Items\n\n" + "".join(f"{line}\n" for line in lines)


def _top(api: Api) -> str:
    described = inert.html(prose(api.description))
    return f"# {inert.text(api.name)}\n\n" + (f"<div>{described}</div>\n\n" if described else "")


def _tree_lines(items: "Sequence[Branch | Link]", indent: str) -> Iterator[str]:
    for item in items:
        if isinstance(item, Branch):
            yield f"{indent}- {inert.text(item.link.text)}"
            yield from _tree_lines(item.children, indent + "    ")
        else:
            yield f"{indent}- [{inert.text(item.method)} {inert.text(item.text)}]({item.href.removesuffix('html')}md)"


def _one_in_all(api: Api, made: Mapping[str, Sequence[Snippet]], style: str) -> str:
    parts = [
        _request(api, endpoint, made[endpoint.id], style, "##", " / ".join((*endpoint.folders, name_of(endpoint))))
        for endpoint in api.endpoints
    ]
    return IMPORTS.get(style, "") + _top(api) + "\n".join(parts)


@dataclass(frozen=True, slots=True)
class _Response:
    title: str
    blocks: tuple[str, ...]


def _request(api: Api, endpoint: Endpoint, snippets: Sequence[Snippet], style: str, heading: str, title: str) -> str:
    described = inert.html(prose(endpoint.description))
    item = item_json(endpoint)
    values: dict[str, Any] = {
        "heading": heading,
        "title": inert.text(title),
        "request": inert.block(f"{endpoint.method.source} {url_as_written(endpoint.url)}", "text"),
        "description": f"<div>{described}</div>" if described else "",
        "variants": [inert.text(one.title) for one in variants(api, endpoint)],
        "call": inert.code(".".join(("client", *endpoint.call))),
        "auth": inert.text(auth_told(endpoint)),
        "body": inert.text(body_told(endpoint)),
        "parameters": [
            (inert.code(row.name), row.place, inert.code(row.value or ""), inert.html(prose(row.description)))
            for row in rows(endpoint)
        ],
        "tabs": tabs(snippets, style),
        "responses": list(_responses(endpoint)),
        "captures": [inert.text(told(capture)) for capture in endpoint.captures],
        "item": inert.block(item, "json") if item else "",
    }
    return render("docs/request.md.jinja", values)


def _responses(endpoint: Endpoint) -> Iterator[_Response]:
    typed = {one.status: notation(one.type) for one in endpoint.responses if one.type is not None}
    codes = dict.fromkeys([*typed, *(example.status for example in endpoint.examples)])
    for code in sorted(codes, key=lambda code: (code is None, code or 0)):
        kind = typed.get(code, "") if code is not None else ""
        blocks = [inert.block(kind, lexer_name("types"))] if kind else []
        for example in endpoint.examples:
            if example.status == code and example.body:
                blocks += [
                    f"Example: {inert.text(example.name)}",
                    inert.block(example.body, lexer_name(language_of(example))),
                ]
        yield _Response(inert.text(f"{code or ''} {phrase(code)}".strip()), tuple(blocks))
