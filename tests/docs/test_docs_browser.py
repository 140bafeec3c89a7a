"""The docs in a real browser, opened as files: what works, what stays silent, and who can use it."""

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect
from pmgen import back_ends
from pmgen.errors import Report
from pmgen.options import Options

from tests.docs import made
from tests.docs.conftest import PATIENCE

AXE = Path(__file__).with_name("axe.min.js")
LANGUAGES = ("lianja", "python", "csharp")
SIZES = {"desktop": {"width": 1280, "height": 900}, "mobile": {"width": 390, "height": 844}}


class Reader:
    """Somebody who reads the docs, and what the browser had to complain of meanwhile."""

    def __init__(self, context: BrowserContext, site: Path) -> None:
        self.site = site
        self.complaints: list[str] = []
        self.page: Page = context.new_page()
        self.page.on("console", lambda message: self._take(message.type, message.text))
        self.page.on("pageerror", lambda error: self.complaints.append(f"error: {error}"))
        self.page.on("request", lambda request: self._ask(request.url))

    def _take(self, kind: str, text: str) -> None:
        if kind in {"error", "warning"}:
            self.complaints.append(f"{kind}: {text}")

    def _ask(self, url: str) -> None:
        if not url.startswith((self.site.as_uri(), "data:,")):
            self.complaints.append(f"request: {url}")

    def open(self, path: str) -> Page:
        """Opens a page of the site."""
        self.page.goto(f"{self.site.as_uri()}/{path}")
        return self.page


@pytest.fixture(scope="module")
def shop(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return made.build(tmp_path_factory.mktemp("shop"), LANGUAGES)


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made_context = browser.new_context(viewport={"width": 1280, "height": 900})
    made_context.grant_permissions(["clipboard-read", "clipboard-write"])
    made_context.set_default_timeout(PATIENCE)
    yield made_context
    made_context.close()


@pytest.fixture
def reader(context: BrowserContext, shop: Path) -> Iterator[Reader]:
    """A reader of the shop's docs; whatever the test was, the browser must have had nothing to complain of."""
    one = Reader(context, shop)
    yield one
    assert one.complaints == []


def clipboard(page: Page) -> str:
    """What was copied last."""
    text: str = page.evaluate("navigator.clipboard.readText()")
    return text


def snippet(shop: Path, title: str, language: str) -> str:
    """What the tool itself prints for a request."""
    api = made.load(shop.parents[1] / "shop.json")
    (endpoint,) = [one for one in api.endpoints if one.title == title]
    return back_ends.snippet(api, endpoint, language, Options(), Report())


def test_tabs_show_one_language_each(reader: Reader) -> None:
    page = reader.open("requests/users/get-user.html")
    expect(page.get_by_role("tab")).to_have_text(["Python client", "curl", "Chilkat"])
    expect(page.get_by_role("tabpanel")).to_have_count(1)
    page.get_by_role("tab", name="curl").click()
    expect(page.get_by_role("tabpanel")).to_contain_text("curl --location")
    page.get_by_role("tab", name="Chilkat").click()
    expect(page.get_by_role("tabpanel")).to_contain_text('createobject("CkHttp")')
    page.get_by_label("Chilkat for", exact=True).select_option("csharp")
    expect(page.get_by_role("tabpanel")).to_contain_text("new Chilkat.Http()")


def test_the_choice_is_remembered_on_the_next_page(reader: Reader) -> None:
    page = reader.open("requests/users/get-user.html")
    page.get_by_role("tab", name="Chilkat").click()
    page.get_by_label("Chilkat for", exact=True).select_option("csharp")
    page.get_by_role("link", name="Next").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find users by name")
    expect(page.get_by_role("tab", selected=True)).to_have_text("Chilkat")
    expect(page.get_by_role("tabpanel")).to_contain_text("new Chilkat.Http()")


@pytest.mark.parametrize("language", ["client", "curl", *LANGUAGES])
def test_copy_gives_the_exact_snippet(reader: Reader, shop: Path, language: str) -> None:
    page = reader.open("requests/users/get-user.html")
    if language in LANGUAGES:
        page.get_by_role("tab", name="Chilkat").click()
        page.get_by_label("Chilkat for", exact=True).select_option(language)
        expect(page.locator("#chilkat pre")).to_have_attribute("aria-label", f"Chilkat for {_title(language)}")
    else:
        page.get_by_role("tab", name={"client": "Python client", "curl": "curl"}[language]).click()
    button = page.get_by_role("tabpanel").get_by_role("button")
    button.click()
    expect(button).to_contain_text("Copied")
    assert clipboard(page) == snippet(shop, "Users/Get a user", language)


def _title(language: str) -> str:
    return {"lianja": "Lianja", "python": "Python (chilkat)", "csharp": "C#"}[language]


def test_what_is_large_is_shown_when_asked_for(reader: Reader) -> None:
    page = reader.open("requests/import.html")
    page.locator("#item").get_by_role("button").click()
    expect(page.locator("#item pre")).to_be_focused()
    shown = json.loads(page.locator("#item code").text_content() or "")
    assert shown == made.collection()["item"][3]


@pytest.mark.parametrize("text", ["find users", "users/search", "find uers by name"])
def test_search_finds_by_name_and_by_path(reader: Reader, text: str) -> None:
    page = reader.open("requests/log-in.html")
    page.get_by_role("combobox", name="Search").fill(text)
    expect(page.get_by_role("option").first).to_contain_text("Find users by name")
    page.get_by_role("option").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Find users by name")


def test_search_says_when_there_is_nothing(reader: Reader) -> None:
    page = reader.open("index.html")
    page.get_by_role("combobox", name="Search").fill("zzzzzz")
    expect(page.get_by_role("status")).to_have_text("0 requests found")


def test_the_way_back_and_the_tree(reader: Reader) -> None:
    page = reader.open("requests/users/get-user.html")
    page.get_by_role("link", name="Back to Collection Items").click()
    expect(page.get_by_role("heading", name="Collection Items")).to_be_visible()
    page.get_by_role("link", name="POST Import").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Import")


def test_the_flow_leads_to_requests(reader: Reader) -> None:
    page = reader.open("flow.html")
    page.locator("svg a").filter(has_text="Get a user").first.click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Get a user")


def test_a_keyboard_is_enough(reader: Reader, shop: Path) -> None:
    page = reader.open("index.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the content")).to_be_focused()
    page.keyboard.press("/")
    page.keyboard.type("users")
    expect(page.get_by_role("option").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    page.keyboard.press("ArrowUp")
    page.keyboard.press("Enter")
    expect(page).to_have_url(f"{shop.as_uri()}/requests/users/find-users-by-name.html")
    for _ in range(60):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.id") == "tab-client":
            break
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("tab", selected=True)).to_have_text("curl")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("tabpanel").get_by_role("button")).to_contain_text("Copied")
    assert clipboard(page) == snippet(shop, "Users/Find users by name", "curl")


def test_the_colours_are_chosen_and_stay(reader: Reader) -> None:
    page = reader.open("index.html")
    button = page.get_by_role("button", name="Theme")
    button.click()
    button.click()
    expect(button).to_have_text("Theme: dark")
    page.reload()
    expect(page.get_by_role("button", name="Theme")).to_have_text("Theme: dark")
    assert page.evaluate("getComputedStyle(document.body).backgroundColor") == "rgb(20, 23, 28)"


def test_nothing_of_a_strangers_runs(reader: Reader, shop: Path) -> None:
    for path in sorted(shop.rglob("*.html")):
        page = reader.open(path.relative_to(shop).as_posix())
        assert page.evaluate("window.hacked") is None
    (path,) = (shop / "requests").rglob("*window*.html")
    page = reader.open(path.relative_to(shop).as_posix())
    for link in page.locator("main a").all():
        assert (link.get_attribute("href") or "https:").startswith(("https:", ".."))


def test_pages_print_without_their_controls(reader: Reader) -> None:
    page = reader.open("requests/users/get-user.html")
    page.get_by_role("tab", name="curl").click()
    page.emulate_media(media="print")
    expect(page.locator("#panel-client pre")).to_be_visible()
    expect(page.locator("#curl pre")).to_be_visible()
    expect(page.get_by_role("tablist")).to_be_hidden()
    expect(page.locator("header.top")).to_be_hidden()


@pytest.mark.parametrize(("size", "colours"), [("desktop", "light"), ("desktop", "dark"), ("mobile", "light")])
def test_axe_finds_no_serious_fault(browser: Browser, shop: Path, size: str, colours: str) -> None:
    # The page's policy forbids foreign scripts, axe too; that is tested elsewhere.
    context: BrowserContext = browser.new_context(
        bypass_csp=True, viewport=SIZES[size], color_scheme="dark" if colours == "dark" else "light"  # type: ignore[arg-type]
    )
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    for path in ("index.html", "flow.html", "requests/log-in.html", "requests/import.html"):
        page.goto(f"{shop.as_uri()}/{path}")
        page.add_script_tag(path=AXE)
        assert _faults(page) == [], path
    context.close()


def test_pages_do_not_scroll_sideways_on_a_phone(browser: Browser, shop: Path) -> None:
    context = browser.new_context(viewport={"width": 360, "height": 740})
    context.set_default_timeout(PATIENCE)
    page = context.new_page()
    for path in sorted(shop.rglob("*.html")):
        page.goto(path.as_uri())
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path.name
    context.close()


def _faults(page: Page) -> list[str]:
    found: dict[str, Any] = page.evaluate("axe.run()")
    return [
        f"{fault['id']}: {node['html']}: {node['failureSummary']}"
        for fault in found["violations"]
        if fault["impact"] in {"serious", "critical"}
        for node in fault["nodes"]
    ]
