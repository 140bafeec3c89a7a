"""The browser tests need Chromium: without it they are left out, except on CI, where they must run."""

import os
import shutil
from collections.abc import Iterator
from importlib.util import find_spec

import pytest

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
collect_ignore = [] if os.environ.get("CI") or (BROWSER and find_spec("playwright")) else ["test_docs_browser.py"]

# Milliseconds for what a busy machine may be slow in: a defect is seen late, and never where there is none.
PATIENCE = 120_000
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-default-apps",
    "--disable-sync",
    "--no-first-run",
)


@pytest.fixture(scope="module")
def browser() -> Iterator[object]:
    """A running Chromium."""
    from playwright.sync_api import expect, sync_playwright

    assert BROWSER, "apt-get install chromium"
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=BROWSER, args=list(FLAGS), timeout=PATIENCE)
        yield running
        running.close()
