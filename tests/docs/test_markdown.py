"""Markdown for other makers of sites: tabs as each writes them, and strangers' text that stays text."""

import json
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from pmgen import pipeline
from pmgen.docs import inert
from pmgen.docs.tabs import tabs
from pmgen.errors import Report
from pmgen.files import File
from pmgen.options import MARKDOWN_STYLES, Options
from pmgen.snippets import Snippet

from tests.docs import made
from tests.docs.reading import parse

BOTH = (Snippet("client", "Python client", "a = 1\n\nb = 2\n"), Snippet("lianja", "Lianja", "? 1\n```\n"))
RENDERER = MarkdownIt("commonmark", {"html": True}).enable(["table", "strikethrough"])


def files(tmp_path: Path, style: str = "mkdocs", *, single: bool = False) -> dict[str, File]:
    """What is made of the shop, by path."""
    path = tmp_path / "shop.json"
    path.write_text(json.dumps(made.collection()), encoding="utf-8")
    options = Options(emit=("markdown",), languages=("lianja",), markdown_style=style, markdown_single=single)
    return {file.path: file for file in pipeline.emit(made.load(path), options, Report())}


def test_tabs_of_mkdocs_and_zensical() -> None:
    expected = '=== "Python client"\n\n    ```python\n    a = 1\n\n    b = 2\n    ```\n\n=== "Lianja"\n\n'
    expected += "    ````foxpro\n    ? 1\n    ```\n    ````"
    assert tabs(BOTH, "mkdocs") == tabs(BOTH, "zensical") == expected


def test_tabs_of_sphinx_are_fences_around_fences() -> None:
    assert tabs(BOTH, "sphinx").split("\n") == [
        "``````{tab-set}",
        ":sync-group: language",
        "",
        "`````{tab-item} Python client",
        ":sync: client",
        "",
        "````python",
        "a = 1",
        "",
        "b = 2",
        "````",
        "`````",
        "",
        "`````{tab-item} Lianja",
        ":sync: lianja",
        "",
        "````foxpro",
        "? 1",
        "```",
        "````",
        "`````",
        "``````",
    ]


def test_tabs_of_docusaurus_are_elements() -> None:
    lines = tabs(BOTH, "docusaurus").split("\n")
    assert lines[:4] == ['<Tabs groupId="language">', '<TabItem value="client" label="Python client">', "", "```python"]
    assert lines[-2:] == ["</TabItem>", "</Tabs>"]


def test_a_page_of_docusaurus_imports_what_it_uses(tmp_path: Path) -> None:
    page = files(tmp_path, "docusaurus")["markdown/requests/users/get-user.md"].content
    assert page.startswith("import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n# Get a user\n")


@pytest.mark.parametrize("style", MARKDOWN_STYLES)
def test_nothing_of_a_strangers_does_anything(tmp_path: Path, style: str) -> None:
    for path, file in files(tmp_path, style).items():
        text = file.content.replace("<Tabs", "<div").replace("</Tabs", "</div").replace("TabItem", "div")
        for one in parse(RENDERER.render(text)).walk():
            assert one.tag not in {"script", "style", "iframe", "form", "input", "svg", "img", "base", "math"}, path
            assert not [name for name in one.attributes if name.startswith("on") or name == "style"], path
            assert not one.attributes.get("href", "").lower().startswith("javascript"), path


def test_the_index_links_to_every_page(tmp_path: Path) -> None:
    found = files(tmp_path)
    links = re.findall(r"\]\(([^)]+)\)", found["markdown/index.md"].content)
    assert {f"markdown/{link}" for link in links} == set(found) - {"markdown/index.md"}


def test_all_requests_can_stand_in_one_file(tmp_path: Path) -> None:
    (file,) = files(tmp_path, single=True).values()
    assert file.path == "markdown/shop-and-co.md"
    assert "## Users / Get a user\n" in file.content
    assert "### Snippet\n" in file.content


def test_a_page_tells_what_a_request_takes_and_gives(tmp_path: Path) -> None:
    page = files(tmp_path)["markdown/requests/users/get-user.md"].content
    assert "| `userId` | path | `7` | <p>Its number.</p> |\n" in page
    assert "### 200 OK\n\n```typescript\ninterface GetUserResponse {\n" in page
    assert "# Postman Collection Item JSON\n\n```json\n" in page


@given(st.text(min_size=1, max_size=60))
def test_text_stays_text(source: str) -> None:
    words = " ".join(source.split())
    shown = parse(RENDERER.render(f"x {inert.text(source)}")).text.strip()
    assert _same(shown, f"x {words}".strip())
    if words:
        alone = parse(RENDERER.render(inert.text(source)))
        assert [one.tag for one in alone.walk()] == ["", "p"]


@given(st.text(max_size=60))
def test_inline_code_stays_code_in_a_table(source: str) -> None:
    row = f"| a | b |\n| - | - |\n| {inert.code(source)} | end |\n"
    cells = parse(RENDERER.render(row)).all("td")
    assert _same(cells[0].text.strip(), " ".join(source.split()))
    assert [cell.text for cell in cells[1:]] == ["end"]


@given(st.text(max_size=200))
def test_a_block_of_code_is_never_left(source: str) -> None:
    block = inert.block(source, "text")
    (fence,) = RENDERER.parse(f"{block}\n\nend")[:1]
    assert fence.type == "fence"
    assert len(RENDERER.parse(f"{block}\n\nend")) == 4


def _same(shown: str, meant: str) -> bool:
    """Whether two texts are the same but for characters that no page can hold."""
    return _kept(shown) == _kept(meant)


def _kept(text: str) -> str:
    return re.sub(r"[\x00-\x20\x7f-\xa0\ufffd\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]|[^\u0000-\uffff]", "", text)
