"""Descriptions of strangers as HTML that does nothing: Markdown rendered, then cleaned by an allowlist."""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

import nh3
from markdown_it import MarkdownIt
from markdown_it.renderer import RendererHTML
from markdown_it.token import Token
from markdown_it.utils import OptionsDict
from markupsafe import Markup, escape

_TAGS: Final = frozenset(
    {
        *("a", "b", "blockquote", "br", "code", "dd", "del", "dl", "dt", "em", "h3", "h4", "h5", "h6", "hr", "i"),
        *("kbd", "li", "ol", "p", "pre", "s", "strong", "sub", "sup", "table", "tbody", "td", "th", "thead", "tr"),
        *("u", "ul"),
    }
)
_ATTRIBUTES: Final = {
    "a": {"href", "title"},
    "ol": {"start"},
    "td": {"colspan", "rowspan"},
    "th": {"colspan", "rowspan"},
}
_IMAGE: Final = re.compile(r"<img\b[^<>]*>", re.IGNORECASE)
_ATTRIBUTE: Final = re.compile(r"""\b(src|alt)\s*=\s*(?:"([^"]*)"|'([^']*)')""", re.IGNORECASE)
# The page's own headings are the first two levels.
_DEEPER: Final = 2
_LONGEST: Final = 200_000


def prose(source: str) -> Markup:
    """A description as safe HTML: no script, style, image or form, and links to the web or to mail only."""
    text = source[:_LONGEST].strip()
    if not text:
        return Markup("")
    return Markup(_clean(_markdown().render(_images_as_links(text))).strip())


def plain(source: str, longest: int) -> str:
    """The first words of a description, without marks."""
    words = " ".join(Markup(prose(source[: longest * 8])).striptags().split())
    return words if len(words) <= longest else f"{words[:longest].rsplit(' ', 1)[0]}…"


def _clean(html: str) -> str:
    return nh3.clean(
        html,
        tags=set(_TAGS),
        attributes={tag: set(names) for tag, names in _ATTRIBUTES.items()},
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
