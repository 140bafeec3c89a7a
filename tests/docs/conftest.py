"""The browser tests need Chromium: without it they are left out, except on CI, where they must run."""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec

import pytest

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
collect_ignore = [] if os.environ.get("CI") or (BROWSER and find_spec("playwright")) else ["test_docs_browser.py"]

FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A running Chromium."""
    from playwright.sync_api import sync_playwright

    assert BROWSER, "apt-get install chromium"
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=BROWSER, args=list(FLAGS))
        yield running
        running.close()
