"""The docs of every collection of a folder, measured: `make sites`.

For each: requests, seconds of a build, seconds that processors were at work for it, pages, the median and the largest
page, the index, the whole site, dead links.
For the one with the most requests: how long Chromium takes to open it and to find a request.
"""

import os
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from pmgen import pipeline
from pmgen.errors import Report
from pmgen.options import Options

from tests.docs.conftest import BROWSER, FLAGS
from tests.docs.reading import dead_links, pages

LARGEST = 60_000


def measure(path: Path, folder: Path) -> tuple[int, Path, bool]:
    """Builds one site and prints a line about it; gives the number of requests, the site, and whether all is well."""
    options = Options(output=folder / path.stem, emit=("docs",))
    start, busy = perf_counter(), sum(os.times()[:4])
    api = pipeline.load(path, options, Report())
    pipeline.build(api, options, Report())
    seconds, work = perf_counter() - start, sum(os.times()[:4]) - busy
    site = options.output / api.slug / "docs"
    sizes = [one.stat().st_size for one in pages(site / "requests")]
    whole = sum(one.stat().st_size for one in site.rglob("*") if one.is_file())
    index = (site / "index.html").stat().st_size
    dead = dead_links(site)
    print(
        f"{len(api.endpoints):5} {seconds:7.1f} {work:7.1f} {len(pages(site)):6} {median(sizes) / 1000:7.1f}"
        f" {max(sizes) / 1000:7.1f} {index / 1000:7.1f} {whole / 1e6:7.1f} {len(dead):5}  {path.stem[:60]}",
        flush=True,
    )
    return len(api.endpoints), site, not dead and max(sizes) < LARGEST


def search(site: Path) -> None:
    """Prints how soon the index can be read, and how soon the search answers."""
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=BROWSER, args=list(FLAGS))
        page = browser.new_page()
        start = perf_counter()
        page.goto(f"{site.as_uri()}/index.html")
        opened = perf_counter()
        page.get_by_role("combobox").fill("create")
        page.get_by_role("option").first.wait_for()
        found = perf_counter()
        page.get_by_role("combobox").fill("creat")
        page.get_by_role("option").first.wait_for()
        again = perf_counter()
        print(
            f"{site.parent.name}: opened in {opened - start:.2f} s, first search {found - opened:.2f} s,"
            f" next {again - found:.2f} s"
        )
        browser.close()


def main(corpus: Path) -> int:
    """Measures all collections; 1 if a page is too large or a link leads nowhere."""
    print("  req seconds    busy  pages  med kB  max kB  idx kB site MB  dead")
    with tempfile.TemporaryDirectory() as name:
        measured = [measure(path, Path(name)) for path in sorted(corpus.glob("*.json"))]
        if BROWSER:
            search(max(measured, key=lambda one: one[0])[1])
    return 0 if all(well for *_, well in measured) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
