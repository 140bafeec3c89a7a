"""Builds of collections of any size: cold, again, and with one request changed, beside what others take for less.

    python benchmarks/builds.py [--sizes 10,100,500,2000] [--source COLLECTION] [--peers FOLDER] [--svg FOLDER]

A real collection is grown by copies with other names and bodies (`grow.py`). All commands run one after the other in
one run; compare figures of one run only. Processor time is less disturbed by what else the machine does than time on
the clock. `--peers` is the folder that `make bench-peers` fills with the programs of others.
"""

import argparse
import compileall
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from grow import grow
from measure import Figures, measure
from plot import plot

ROOT = Path(__file__).parents[1]
SALESFORCE = ROOT / "collections" / "salesforce-apis.postman_collection.json"
HERE = Path(__file__).parent
_WATCHED = "pmgen: one request changed, --watch"
Rows = dict[str, dict[int, Figures]]


def ours(collection: Path, folder: Path) -> Iterator[tuple[str, Figures | None]]:
    """What pmgen takes: client and curl, as a user runs it, with a cache of its own."""
    environment = {"PMGEN_CACHE": str(folder / "cache")}
    command = [sys.executable, "-m", "pmgen", "build", str(collection), "-o", str(folder / "out"), "-q"]
    two = [*command, "--emit", "client,curl"]
    yield "pmgen: client and curl, cold", measure(two, environment=environment)
    yield "pmgen: nothing changed", measure(two, environment=environment)
    change_one(collection, "Another description.")
    yield "pmgen: one request changed", measure(two, environment=environment)
    yield _WATCHED, watched(collection, folder / "watched", environment)
    yield "pmgen: client alone, cold", measure(
        [*command[:-3], "-o", str(folder / "alone"), "-q", "--emit", "client"],
        environment={"PMGEN_CACHE": "off"},
    )


def watched(collection: Path, folder: Path, environment: dict[str, str]) -> Figures | None:
    """What one request changed takes in a process that watches (`watching.py`)."""
    done = subprocess.run(
        [sys.executable, str(HERE / "watching.py"), str(collection), str(folder)],
        env={**os.environ, **environment}, capture_output=True, text=True, check=False,
    )  # fmt: skip
    return None if done.returncode else Figures(*map(float, done.stdout.split()))


def change_one(collection: Path, description: str) -> None:
    """Gives one request in the middle another description."""
    data: dict[str, Any] = json.loads(collection.read_text(encoding="utf-8"))
    requests = [item for item in _items(data["item"]) if isinstance(item.get("request"), dict)]
    requests[len(requests) // 2]["request"]["description"] = description
    collection.write_text(json.dumps(data, ensure_ascii=False), encoding="utf-8")


def _items(items: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for item in items:
        if "item" in item:
            yield from _items(item["item"])
        else:
            yield item


def theirs(collection: Path, folder: Path, peers: Path) -> Iterator[tuple[str, Figures | None]]:
    """What others take: a client by way of OpenAPI, and snippets."""
    document = folder / "openapi.json"
    node = {"NODE_PATH": str(peers / "node_modules")}
    converted = measure(["node", str(peers / "openapi.js"), str(collection), str(document)])
    yield "scalar: OpenAPI document", converted
    if converted is not None:
        client = [str(peers / "bin" / "openapi-python-client"), "generate", "--path", str(document)]
        made = measure([*client, "--output-path", str(folder / "opc"), "--meta", "none", "--overwrite"])
        yield "scalar + openapi-python-client", made and converted + made
        models = [str(peers / "bin" / "datamodel-codegen"), "--input", str(document), "--input-file-type", "openapi"]
        scopes = ["--openapi-scopes", "schemas", "paths", "parameters", "requestbodies", "api"]
        target = ["--output", str(folder / "dmcg" / "models.py"), "--output-model-type", "pydantic_v2.BaseModel"]
        client = ["--generate-client", "httpx2", "--client-output", str(folder / "dmcg" / "client")]
        names = ["--client-package", "client", "--client-model-package", "models"]
        made = measure([*models, *scopes, *target, *client, *names])
        yield "scalar + datamodel-code-generator", made and converted + made
    snippets = ["node", str(peers / "snippets.cjs"), str(collection), str(folder / "snippets")]
    yield "postman-code-generators: curl, requests", measure(snippets, environment=node)


def run(sizes: list[int], source: Path, peers: Path | None, largest: int) -> Rows:
    """All figures of all sizes; each line is printed when it is known."""
    rows: Rows = {}
    for size in sizes:
        with tempfile.TemporaryDirectory() as name:
            folder = Path(name)
            collection = grow(source, size, folder / "collection.json")
            found = [*ours(collection, folder)]
            if peers is not None and size <= largest:
                found += theirs(collection, folder, peers)
        for what, figures in found:
            if figures is None:
                print(f"{size:6} requests  {what:42} failed", flush=True)
                continue
            rows.setdefault(what, {})[size] = figures
            each = figures.cpu / size * 1000
            print(
                f"{size:6} requests  {what:42} {figures.seconds:8.2f} s  cpu {figures.cpu:8.2f} s"
                f" ({each:6.2f} ms a request)  {figures.memory:5.0f} MiB",
                flush=True,
            )
    return rows


def main() -> None:
    """Prints the figures, and draws them if asked to."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sizes", default="10,100,500,2000")
    parser.add_argument("--source", type=Path, default=SALESFORCE)
    parser.add_argument("--peers", type=Path)
    parser.add_argument("--largest", type=int, default=1000, help="beyond so many requests the others are not asked")
    parser.add_argument("--svg", type=Path, help="a folder for the plots")
    asked = parser.parse_args()
    print(f"{os.cpu_count()} processors, {asked.source.name} grown", flush=True)
    # As it is where pmgen was installed: no process has to compile it.
    compileall.compile_dir(ROOT / "generator" / "pmgen", quiet=2)
    rows = run([int(size) for size in asked.sizes.split(",")], asked.source, asked.peers, asked.largest)
    cold = rows["pmgen: client and curl, cold"]
    small, large = min(cold, key=lambda size: abs(size - 500)), max(cold)
    ratio = (cold[large].cpu / large) / (cold[small].cpu / small)
    print(f"a request of {large} takes {ratio:.2f} of the time of one of {small}")
    for size, figures in cold.items():
        again, changed = rows["pmgen: nothing changed"][size], rows["pmgen: one request changed"][size]
        parts = f"again {again.cpu / figures.cpu:.3f} of cold, one changed {changed.cpu / figures.cpu:.3f}"
        if size in rows.get(_WATCHED, {}):
            parts += f", while it watches {rows[_WATCHED][size].cpu / figures.cpu:.3f}"
        print(f"{size:6} requests  {parts}")
    if asked.svg:
        plot(rows, "cpu", "seconds of processor time", asked.svg / "builds-time.svg")
        plot(rows, "memory", "MiB, the largest process", asked.svg / "builds-memory.svg")


if __name__ == "__main__":
    main()
