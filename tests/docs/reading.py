"""Pages as a reader without a browser sees them: their texts, links and code."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit

VOID = {"meta", "link", "input", "br", "hr", "img", "path", "rect"}


@dataclass
class Element:
    """An element of a page."""

    tag: str
    attributes: dict[str, str]
    children: "list[Element | str]" = field(default_factory=list["Element | str"])

    @property
    def text(self) -> str:
        """All text inside."""
        return "".join(child if isinstance(child, str) else child.text for child in self.children)

    def walk(self) -> "Iterator[Element]":
        """This element and all inside, in order."""
        yield self
        for child in self.children:
            if isinstance(child, Element):
                yield from child.walk()

    def all(self, tag: str) -> "list[Element]":
        """The elements of a tag."""
        return [one for one in self.walk() if one.tag == tag]

    def by_id(self, name: str) -> "Element":
        """The element of that id."""
        return next(one for one in self.walk() if one.attributes.get("id") == name)


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.top = Element("", {})
        self.open = [self.top]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        made = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(made)
        if tag not in VOID:
            self.open.append(made)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if tag in VOID:
            return
        assert self.open[-1].tag == tag, f"<{self.open[-1].tag}> is closed by </{tag}>"
        self.open.pop()

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read(path: Path) -> Element:
    """The page of a file; every element must be closed where it should."""
    return parse(path.read_text(encoding="utf-8"))


def parse(text: str) -> Element:
    """The elements of a text; every one must be closed where it should."""
    reader = _Reader()
    reader.feed(text)
    reader.close()
    assert reader.open == [reader.top]
    return reader.top


def pages(site: Path) -> list[Path]:
    """All pages of a site."""
    return sorted(site.rglob("*.html"))


def dead_links(site: Path) -> list[tuple[str, str]]:
    """Addresses of the site's own that lead nowhere, with the page that has them."""
    read_pages = {path.resolve(): read(path) for path in pages(site)}
    ids = {path: {one.attributes.get("id") for one in page.walk()} for path, page in read_pages.items()}
    return [
        (path.relative_to(site.resolve()).as_posix(), address)
        for path, page in read_pages.items()
        for address in dict.fromkeys(_own(page))
        if not _leads(path, address, ids)
    ]


def _own(page: Element) -> Iterator[str]:
    for one in page.walk():
        for name in ("href", "src", "data-src"):
            address = one.attributes.get(name, "")
            if address and not urlsplit(address).scheme:
                yield address


def _leads(page: Path, address: str, ids: dict[Path, set[str | None]]) -> bool:
    parts = urlsplit(address)
    target = (page.parent / unquote(parts.path)).resolve() if parts.path else page
    return target.is_file() and (not parts.fragment or parts.fragment in ids.get(target, set()))
