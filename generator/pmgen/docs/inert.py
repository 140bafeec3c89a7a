"""Foreign text in Markdown of any flavour: it stays text, ends no block, and is no syntax of any site's maker.

MkDocs, Zensical, MyST and MDX differ in what a backslash does, but in all of them a numeric entity is a character and
never a sign, so that is how signs are written.
"""

import re
from html import escape
from html.parser import HTMLParser
from typing import Final

# What is a sign in any of them; `<`, `>` and `&` come first.
_SIGNS: Final = re.compile(r"[^\w\s.,;?'()/%@\"^°–—…’“”-]|_|[\x00-\x1f]")
_START: Final = re.compile(r"^(\s*)(-|\d+(?=[.)]))")


def text(source: str) -> str:
    """One line of plain text."""
    line = _SIGNS.sub(_entity, " ".join(source.split()))
    return _START.sub(lambda match: match[1] + "".join(f"&#{ord(sign)};" for sign in match[2]), line)


def code(source: str) -> str:
    """Inline code, also for a table's cell."""
    line = " ".join(source.split())
    if not line:
        return ""
    plain = "`" not in line and "|" not in line and line.isprintable() and not line.startswith("{")
    return f"`{line}`" if plain else f"<code>{text(line)}</code>"


def block(source: str, language: str, marks: str = "") -> str:
    """A block of code; `marks` is the fence, longer than any run in the code, if the caller needs to know it."""
    fence = marks or fence_of(source)
    return f"{fence}{language}\n{source.rstrip(chr(10))}\n{fence}"


def fence_of(source: str) -> str:
    """A fence that no run in the code ends."""
    return "`" * max(3, 1 + max((len(run) for run in re.findall("`+", source)), default=0))


def html(source: str) -> str:
    """Clean HTML on one line, so that no blank line ends it, with every sign in its texts as an entity."""
    reader = _Inert()
    reader.feed(source)
    reader.close()
    return "".join(reader.parts).strip()


def _entity(match: re.Match[str]) -> str:
    return f"&#{ord(match[0])};"


class _Inert(HTMLParser):
    """Prints the tags again, void ones closed as MDX wants them, and texts as entities."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[str] = []
        self._depth = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        names = "".join(f' {name}="{_attribute(value or "")}"' for name, value in attrs)
        self.parts.append(f"<{tag}{names}{' /' if tag in {'br', 'hr'} else ''}>")
        self._depth += tag == "pre"

    def handle_endtag(self, tag: str) -> None:
        if tag not in {"br", "hr"}:
            self.parts.append(f"</{tag}>")
        self._depth -= tag == "pre"

    def handle_data(self, data: str) -> None:
        words = data if self._depth else re.sub(r"\s+", " ", data)
        self.parts.append(re.sub(r"[^\w \t.,;?'()/%@\"-]|_", _entity, words))


def _attribute(value: str) -> str:
    return re.sub(r"[{}`*_\[\]\\\n|]", _entity, escape(value))
