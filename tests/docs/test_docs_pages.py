"""The docs' pages: the seed's as a page, links, sizes, policy; nothing of a stranger's does anything."""

import json
import re
import shlex
from pathlib import Path
from typing import Any

import pytest

from tests.docs import made
from tests.docs.reading import Element, dead_links, pages, read

SEED = Path(__file__).parents[1] / "fixtures" / "seed"
LARGEST = 60_000


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made.build(tmp_path_factory.mktemp("shop"))


@pytest.fixture(scope="module")
def seed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = SEED / "salesforce-platform-apis.postman_collection.json"
    return made.build_site(path, tmp_path_factory.mktemp("seed"), None)


def _loaded(path: Path) -> Any:
    """What a data file hands over."""
    match = re.fullmatch(r'pmgen\.take\(("(?:[^"\\]|\\.)*"),(.*)\);\n', path.read_text(encoding="utf-8"), re.DOTALL)
    assert match is not None
    return json.loads(match.group(2))


def _lines(text: str) -> list[str]:
    """What the seed's text kept of lines: no leading blanks, no empty ones."""
    stripped = [line.strip() for line in text.splitlines()]
    return [re.sub(r"^//\s*", "// ", line) for line in stripped if line]


def _words(command: str) -> list[str]:
    """The arguments as a shell takes them, each kind of blank as one."""
    return [" ".join(word.split()) for word in shlex.split(command.replace("\\\n", " "))]


def _code(section: Element) -> str:
    (code,) = section.all("code")
    return code.text


def test_the_seeds_page_has_the_same_three_parts(seed: Path) -> None:
    page = read(seed / "requests" / "bulk-v2" / "query" / "abort-job-query.html")
    headings = [one.text for one in page.all("h2")]
    assert [one for one in headings if one in {"Snippet", "Curl Command", "Postman Collection Item JSON"}] == [
        "Snippet",
        "Curl Command",
        "Postman Collection Item JSON",
    ]
    item = (SEED / "abort-a-job-query.item.txt").read_text(encoding="utf-8")
    assert _code(page.by_id("item")) == item.rstrip()
    # The same command: ours says `--data-raw`, keeps `{{x}}` from curl by `-g`, and has Postman's order of headers.
    curl = (SEED / "abort-a-job-query.curl.txt").read_text(encoding="utf-8")
    ours = _code(page.by_id("curl")).replace("--data-raw", "-d").replace("curl -g ", "curl ")
    assert sorted(_words(ours)) == sorted(_words(curl))


def test_the_seeds_snippet_is_loaded_line_for_line(seed: Path) -> None:
    data = _loaded(seed / "data" / "bulk-v2" / "query" / "abort-job-query.js")
    shared = _loaded(seed / "assets" / "languages" / "lianja.js")
    lines: list[Any] = [shared[line] if isinstance(line, int) else line for line in data["snippets"]["lianja"]]
    text = "\n".join(line if isinstance(line, str) else "".join(line[1::2]) for line in lines)
    expected = (SEED / "abort-a-job-query.lianja.txt").read_text(encoding="utf-8")
    assert _lines(text) == _lines(expected)


def test_a_page_leads_back_to_the_collections_items(seed: Path) -> None:
    page = read(seed / "requests" / "bulk-v2" / "query" / "abort-job-query.html")
    (back,) = [one for one in page.all("a") if one.text == "Back to Collection Items"]
    assert back.attributes["href"] == "../../../index.html"
    index = read(seed / "index.html")
    assert [one.text.split()[0] for one in index.all("summary")] == ["Bulk", "Query"]
    assert "PATCH Abort a Job Query" in [one.text for one in index.all("a")]


def test_all_links_lead_somewhere(shop: Path, seed: Path) -> None:
    assert dead_links(shop) == []
    assert dead_links(seed) == []


def test_pages_are_small(shop: Path) -> None:
    sizes = {path.name: path.stat().st_size for path in pages(shop)}
    assert max(sizes.values()) < LARGEST, sizes


def test_what_is_too_large_for_a_page_is_loaded(shop: Path) -> None:
    page = read(shop / "requests" / "import.html")
    waiting = {one.attributes["data-block"] for one in page.all("button") if "data-block" in one.attributes}
    data = _loaded(shop / "data" / "import.js")
    assert "item" in waiting
    assert set(data["blocks"]) == waiting


def test_every_page_forbids_everything_but_its_own_files(shop: Path) -> None:
    for path in pages(shop):
        page = read(path)
        policies = [one for one in page.all("meta") if one.attributes.get("http-equiv") == "Content-Security-Policy"]
        assert [one.attributes["content"].split("; ")[:3] for one in policies] == [
            ["default-src 'none'", "script-src 'self'", "style-src 'self'"]
        ]
        assert "unsafe" not in policies[0].attributes["content"]


def test_nothing_of_a_strangers_does_anything(shop: Path) -> None:
    allowed = {"theme.js", "site.js", "search.js"}
    for path in pages(shop):
        for one in read(path).walk():
            assert not [name for name in one.attributes if name.startswith("on") or name == "style"]
            assert one.tag not in {"img", "iframe", "form", "style", "base", "object", "embed", "math"}
            assert not one.attributes.get("href", "").lower().startswith("javascript")
            if one.tag == "script":
                assert one.attributes["src"].rpartition("/")[2] in allowed
                assert one.text == ""


def test_hostile_descriptions_keep_their_words(shop: Path) -> None:
    (path,) = (shop / "requests").rglob("*window*.html")
    text = read(path).text
    assert {"old link", "bold", "picture", "cell", "item"} <= set(re.findall(r"old link|\w+", text))


def test_credentials_stay_out(shop: Path) -> None:
    everything = "".join(path.read_text(encoding="utf-8") for path in shop.rglob("*") if path.is_file())
    assert "hunter2" not in everything
    assert "s3cret-cookie" not in everything
    assert "&lt;password&gt;" in (shop / "requests" / "log-in.html").read_text(encoding="utf-8")


def test_captures_tell_who_needs_them(shop: Path) -> None:
    page = read(shop / "requests" / "log-in.html")
    (kept,) = [one for one in page.all("li") if one.text.startswith("Sets {{token}}")]
    assert [one.text for one in kept.all("a")][:2] == ["GET Get a user", "GET Find users by name"]
    user = read(shop / "requests" / "users" / "get-user.html")
    rows = [[cell.text for cell in row.children if isinstance(cell, Element)] for row in user.all("tr")]
    assert ["token", "", "set by POST Log in"] in rows


def test_the_flow_is_a_picture_whose_requests_are_links(shop: Path) -> None:
    page = read(shop / "flow.html")
    (svg,) = page.all("svg")
    links = {one.attributes["href"] for one in svg.all("a")}
    assert {"requests/log-in.html", "requests/users/get-user.html"} <= links


def test_parameters_are_a_table(shop: Path) -> None:
    page = read(shop / "requests" / "users" / "get-user.html")
    rows = [[cell.text for cell in row.children if isinstance(cell, Element)] for row in page.all("tr")]
    assert ["userId", "path", "7", "Its number."] in rows
    assert ["debug", "query", "1 switched off", ""] in rows


def test_the_same_collection_gives_the_same_bytes(shop: Path, tmp_path: Path) -> None:
    again = made.build(tmp_path)
    ours = {path.relative_to(shop): path.read_bytes() for path in shop.rglob("*") if path.is_file()}
    assert {path.relative_to(again): path.read_bytes() for path in again.rglob("*") if path.is_file()} == ours
