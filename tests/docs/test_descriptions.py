"""Descriptions as HTML: what does no harm stays, and nothing in them makes the work grow with its square."""

from collections.abc import Callable
from html.parser import HTMLParser

import pytest
from pmgen.docs.prose import prose
from pmgen.docs.tags import DEEPEST, flattened
from pmgen.errors import Report
from pmgen.options import Options
from pmgen.pipeline import emit

from tests.collections_made import collection, item, load


class Depth(HTMLParser):
    """How deep elements lie in others at the most."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.now = self.most = 0
        self.words = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.now += 1
        self.most = max(self.most, self.now)

    def handle_endtag(self, tag: str) -> None:
        self.now -= 1

    def handle_data(self, data: str) -> None:
        self.words += data


@pytest.mark.parametrize(
    ("source", "shown"),
    [
        ("<b>a</b> <i>b</i>", "<p><b>a</b> <i>b</i></p>"),
        ("<ul><li>a<li>b</ul>", "<ul><li>a</li><li>b</li></ul>"),
        ('<td colspan="2" onclick="x">', ""),
        ('<table><tr><td colspan="2" onclick="x">a</table>', '<td colspan="2">a</td>'),
        ("a <!-- b --> c", "<p>a  c</p>"),
        ("a <!--> c", "<p>a  c</p>"),
        ("<script>b()</script>a", "a"),
        ("1 < 2 <b", "<p>1 &lt; 2 &lt;b</p>"),
        ('<b ">a</b>', "&lt;b \"&gt;a"),
        ("</b></ul>a", "a"),
        ("<div class=x>a <B>b</B></div>", "a <b>b</b>"),
    ],
)  # fmt: skip
def test_what_is_known_stays_and_what_is_no_tag_is_text(source: str, shown: str) -> None:
    assert shown in prose(source)


NESTED: dict[str, Callable[[int], str]] = {
    "elements": lambda n: "<u>" * n + "word" + "</u>" * n,
    "elements without an end": lambda n: "<u>" * n + "word",
    "lists": lambda n: "<ul><li>" * n + "word",
    "tables": lambda n: "<table><tr><td>" * n + "word",
    "formatting that each paragraph opens again": lambda n: "".join(f"<i id=a{m}>" for m in range(n)) + "<p>word" * n,
    "ends that are none": lambda n: "<u></b>" * n + "word",
    "ends in attributes": lambda n: "<u title='</u>'>" * n + "word",
    "ends in comments": lambda n: "<u><!--</u>-->" * n + "word",
    "ends in elements that hold text only": lambda n: "<u><title></u></title>" * n + "word",
    "emphasis": lambda n: "**a " * n + "word" + " b**" * n,
}


@pytest.mark.parametrize("made", NESTED.values(), ids=NESTED)
def test_elements_nest_as_deep_as_parsers_bear(made: Callable[[int], str]) -> None:
    found = Depth(prose(made(2_000)))
    assert "word" in found.words
    assert found.most <= 4 * DEEPEST  # an element that is not counted lies in each one that is
    assert prose(made(20)) == prose(made(20).replace(" title='</u>'", "").replace("<!--</u>-->", ""))


def test_what_is_flattened_is_told() -> None:
    deep = item(name="deep", description=NESTED["elements"](200))
    long = item(name="long", description="word " * 50_000)
    plain = item(name="plain", description=NESTED["elements"](DEEPEST))
    api = load(collection(deep, long, plain))
    for docs in ("docs", "markdown"):
        report = Report()
        emit(api, Options(emit=(docs,), docs_languages=("python",)), report)
        told = [(notice.code, notice.place.title) for notice in report.notices]
        assert told == [("deep-description", "deep"), ("long-description", "long")]


def test_comments_and_scripts_without_an_end_are_read_once() -> None:
    """Ends are looked for from each start to the next one only."""
    for start in ("<!--", "<script>", "<a b='", '<a b="', "<a b", "</", "<"):
        text, _ = flattened(start * 50_000)
        assert len(text) < 10 * len(start) * 50_000
