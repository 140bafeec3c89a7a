"""Descriptions of strangers as HTML that does nothing: Markdown rendered, then cleaned by an allowlist."""

import re
from collections.abc import Iterator, Sequence
from functools import cache
from typing import Any, Final

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup, escape

from pmgen.docs.parameters import rows
from pmgen.docs.tags import ATTRIBUTES, DEEPEST, TAGS, flattened
from pmgen.errors import Place, Report
from pmgen.model.api import Api

_IMAGE: Final = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"""\b(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
# The page's own headings are the first two levels.
_DEEPER: Final = 2
_LONGEST: Final = 200_000


def prose(source: str) -> Markup:
    """A description as safe HTML: no script, style, image or form, and links to the web or to mail only."""
    html, _ = _flat(source)
    return Markup(_clean(html).strip()) if html else Markup("")


def note_simplified(api: Api, report: Report) -> None:
    """Tells which descriptions the docs do not show as they are: they are too long, or nested too deep."""
    for title, source in _descriptions(api):
        if len(source) > _LONGEST:
            what = f"The docs show the first {_LONGEST:,} characters of this description, which has {len(source):,}."
            report.note("long-description", Place(title=title), what)
        if source.count("<") > DEEPEST and _flat(source)[1]:
            what = f"This description nests elements deeper than {DEEPEST} levels; the docs show its text without them."
            report.note("deep-description", Place(title=title), what)


def _descriptions(api: Api) -> Iterator[tuple[str, str]]:
    yield api.name, api.description
    yield from (("/".join(folder.path), folder.description) for folder in api.folders)
    for endpoint in api.endpoints:
        yield endpoint.title, endpoint.description
        yield from ((endpoint.title, row.description) for row in rows(endpoint))


def _flat(source: str) -> tuple[str, bool]:
    """A description as HTML of known tags, and whether it was nested too deep."""
    text = source[:_LONGEST].strip()
    return flattened(_markdown().render(_images_as_links(text))) if text else ("", False)


def plain(source: str, longest: int) -> str:
    """The first words of a description, without marks."""
    words = " ".join(Markup(prose(source[: longest * 8])).striptags().split())
    return words if len(words) <= longest else f"{words[:longest].rsplit(' ', 1)[0]}…"


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=set(TAGS),
        attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
        url_schemes={"http", "https", "mailto"},
        url_relative="deny",
        link_rel="noopener noreferrer nofollow",
    )


@cache
def _markdown() -> MarkdownIt:
    """Postman's descriptions are Markdown with tables, and older ones HTML."""
    reader = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])
    reader.add_render_rule("image", _image)
    reader.core.ruler.push("deeper", lambda state: _deepen(state.tokens))
    return reader


def _image(renderer: RendererHTML, tokens: Sequence[Token], index: int, options: OptionsDict, env: Any) -> str:
    """A link in the place of a picture: pages ask nothing of the network."""
    token = tokens[index]
    address = str(token.attrs.get("src", ""))
    return _image_link(address, token.content)


def _image_link(address: str, text: str) -> str:
    return f'<a href="{escape(address)}">{escape(text.strip() or "picture")}</a>'


def _images_as_links(text: str) -> str:
    return _IMAGE.sub(_raw_image, text) if "<img" in text.lower() else text


def _raw_image(match: re.Match[str]) -> str:
    found = {name.lower(): double or single for name, double, single in _ATTRIBUTE.findall(match.group(0))}
    return _image_link(found.get("src", ""), found.get("alt", ""))


def _deepen(tokens: Sequence[Token]) -> None:
    for token in tokens:
        if token.type in {"heading_open", "heading_close"}:
            token.tag = f"h{min(6, int(token.tag[1]) + _DEEPER)}"
