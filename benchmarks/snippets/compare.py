"""Snippets of many requests: pmgen in all Chilkat languages, and postman-code-generators in all its variants.

`make bench-snippets` prints the figures of one run, each side in a process of its own, and their ratios. Times are
comparable only within a run, and only on a quiet machine; processor time is less disturbed than time on the clock.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SALESFORCE = HERE.parents[1] / "collections" / "salesforce-apis.postman_collection.json"
# Prints what it took to make all snippets, and the same with the files on disk, by a process that does nothing else.
RENDER = """
import json, resource, sys, time
from pathlib import Path
from pmgen import chilkat, pipeline
from pmgen.errors import Report
from pmgen.options import Options

options = Options(languages=tuple(chilkat.LANGUAGES))
api = pipeline.load(Path(sys.argv[1]), options, Report())
started = time.perf_counter()
snippets = characters = 0
for file in chilkat.emit(api, options, Report()):
    snippets += 1
    characters += len(file.content)
seconds = time.perf_counter() - started
used = [resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)]
print(json.dumps({
    "requests": len(api.endpoints), "variants": len(options.languages), "snippets": snippets, "characters": characters,
    "seconds": seconds, "cpu": sum(one.ru_utime + one.ru_stime for one in used), "megabytes": used[0].ru_maxrss / 1024,
}))
"""
BUILD = """
import json, resource, subprocess, sys, time
started = time.perf_counter()
command = [sys.executable, "-m", "pmgen", "build", sys.argv[1], "--emit", "chilkat", "--lang", "all", "-q"]
subprocess.run([*command, "-o", sys.argv[2]], check=True)
seconds = time.perf_counter() - started
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(json.dumps({"seconds": seconds, "cpu": used.ru_utime + used.ru_stime, "megabytes": used.ru_maxrss / 1024}))
"""

Item = dict[str, Any]


def many(requests: int) -> Item:
    """The shipped collection, over and over, until it has that many requests."""
    collection: Item = json.loads(SALESFORCE.read_text(encoding="utf-8"))
    whole, parts = count(collection["item"]), list[Item]()
    for start in range(0, requests, whole):
        part = first(collection["item"], min(whole, requests - start))
        parts.append({"name": f"Part {len(parts) + 1}", "item": part})
    info = {**collection["info"], "name": "Many"}
    return {**collection, "info": info, "item": parts}


def count(items: list[Item]) -> int:
    """How many requests there are."""
    return sum(count(item["item"]) if "item" in item else 1 for item in items)


def first(items: list[Item], wanted: int) -> list[Item]:
    """The first requests, in their folders."""
    taken: list[Item] = []
    for item in items:
        if wanted <= 0:
            break
        here = count([item])
        taken.append({**item, "item": first(item["item"], wanted)} if "item" in item else item)
        wanted -= here
    return taken


def told(command: list[str]) -> dict[str, float]:
    """What a process prints as JSON."""
    said = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    figures: dict[str, float] = json.loads(said.splitlines()[-1])
    return figures


def show(what: str, figures: dict[str, float]) -> None:
    """Prints one line of figures."""
    size = f"{figures['characters'] / 1e6:7.1f} M" if "characters" in figures else " " * 9
    made = f"{figures['snippets']:7.0f} snippets" if "snippets" in figures else " " * 16
    times = f"{figures['seconds']:7.1f} s on the clock {figures['cpu']:7.1f} s of processors"
    print(f"{what:34} {made} {size} {times} {figures['megabytes']:6.0f} MiB")


def main() -> None:
    """Prints all figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--requests", type=int, default=2000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        files: list[str] = []
        for requests in (asked.requests // 4, asked.requests):
            files.append(f"{folder}/{requests}.json")
            Path(files[-1]).write_text(json.dumps(many(requests)), encoding="utf-8")
        few, all_of_them = files
        theirs = told(["node", str(HERE / "generators.js"), all_of_them])
        ours = told([sys.executable, "-c", RENDER, all_of_them])
        quarter = told([sys.executable, "-c", RENDER, few])
        built = told([sys.executable, "-c", BUILD, all_of_them, f"{folder}/out"])
    print(f"{asked.requests} requests, {os.cpu_count()} processors")
    show(f"postman-code-generators, {theirs['variants']:.0f} variants", theirs)
    show(f"pmgen, {ours['variants']:.0f} languages", ours)
    show("pmgen, a quarter of the requests", quarter)
    show("pmgen build: the same, on disk", built)
    for name in ("seconds", "cpu"):
        each = ours[name] / ours["snippets"] / (theirs[name] / theirs["snippets"])
        by_size = ours[name] / ours["characters"] / (theirs[name] / theirs["characters"])
        what = "time on the clock" if name == "seconds" else "processor time, reading included"
        print(f"{what}: {each:.2f} of theirs for a snippet, {by_size:.2f} of theirs for a character")


if __name__ == "__main__":
    main()
