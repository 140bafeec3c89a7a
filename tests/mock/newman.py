"""newman against `pmgen mock`: every saved response of real collections comes back with its status and body.

Run by `make newman` (needs node and npm). Each collection is run twice: as it is, where a request must get one of its
own saved responses; and with an item for each saved response that asks for it by its name and status.
"""

import base64
import json
import shlex
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast
from urllib.parse import quote

Json = dict[str, Any]


def main(newman: str, files: list[str]) -> int:
    """Runs the collections and tells what was wrong; the exit code."""
    failed = 0
    for file in map(Path, files):
        for by_name in (False, True):
            checked, wrong = check(newman, file, by_name=by_name)
            how = "by name and status" if by_name else "as it is"
            print(f"{file.stem} {how}: {checked} responses compared, {len(wrong)} wrong")
            for line in wrong[:5]:
                print(f"  {line}")
            failed += len(wrong) + (checked == 0)
    return 1 if failed else 0


def check(newman: str, file: Path, *, by_name: bool) -> tuple[int, list[str]]:
    """How many responses were compared, and which were not as they were saved."""
    collection = json.loads(file.read_text(encoding="utf-8-sig"))
    with tempfile.TemporaryDirectory() as folder, served(file) as port:
        saved = prepare(collection["item"], port, by_name=by_name)
        for unused in ("auth", "event"):  # scripts and tokens would only call the real servers
            collection.pop(unused, None)
        made, report = Path(folder) / "collection.json", Path(folder) / "report.json"
        made.write_text(json.dumps(collection))
        command = [
            *shlex.split(newman),
            "run",
            str(made),
            "--ignore-redirects",
            "--reporters",
            "json",
            "--reporter-json-export",
            str(report),
        ]
        subprocess.run(command, check=False, stdout=subprocess.DEVNULL)
        executions = json.loads(report.read_text())["run"]["executions"]
    checked, wrong = 0, list[str]()
    for execution in executions:
        expected = saved.get(execution["item"]["id"])
        if expected:
            checked += 1
            got = answer(execution)
            if got not in expected:
                wrong.append(f"{execution['item']['name']}: {got!r:.200} is none of {expected!r:.200}")
    return checked, wrong


def prepare(items: list[Json], port: int, *, by_name: bool) -> dict[str, list[tuple[int, str]]]:
    """Leads all requests to the mock; gives the answers that each item may get, by its id."""
    saved: dict[str, list[tuple[int, str]]] = {}
    alike: dict[str, list[tuple[int, str]]] = {}
    for parent, item in list(walk(items)):
        examples: list[Json] = item.get("response") or []
        made: list[tuple[Json, list[Json]]] = [(item, examples)]
        if by_name:
            made = [(of_example(item, one), [one]) for one in examples]
        for one, its in made:
            one["id"] = str(len(saved))
            # Requests that differ in nothing get the same answer: any of theirs is right.
            key = json.dumps([{**one["request"], "description": ""}], sort_keys=True)
            saved[one["id"]] = alike.setdefault(key, [])
            saved[one["id"]] += [status_and_body(example) for example in its]
            lead(one["request"], port)
        if by_name:
            place = parent.index(item)
            parent[place : place + 1] = [one for one, _ in made]
    return saved


def walk(items: list[Json]) -> Iterator[tuple[list[Json], Json]]:
    """Every request with the list that it stands in, scripts and auth removed on the way."""
    for item in list(items):
        for unused in ("event", "auth"):
            item.pop(unused, None)
        if "item" in item:
            yield from walk(item["item"])
        elif isinstance(item.get("request"), dict):
            item["request"].pop("auth", None)
            yield items, item


def of_example(item: Json, example: Json) -> Json:
    """An item that asks for one saved response."""
    request = json.loads(json.dumps(example.get("originalRequest") or item["request"]))
    request.pop("auth", None)
    code = example.get("code")
    asks = [{"key": "x-mock-response-name", "value": quote(example["name"], safe="")}]
    asks += [{"key": "x-mock-response-code", "value": str(code)}] if code else []
    request["header"] = [*(request.get("header") or []), *asks]
    return {"name": example["name"], "request": request, "response": [example]}


def lead(request: Json, port: int) -> None:
    """Puts the mock's host in the place of the request's own."""
    if isinstance(request["url"], dict):
        request["url"] |= {"protocol": "http", "host": ["127", "0", "0", "1"], "port": str(port)}


def status_and_body(example: Json) -> tuple[int, str]:
    """What must come back."""
    status = example.get("code") or 200
    return status, "" if status in (204, 304) else example.get("body") or ""


def answer(execution: Json) -> tuple[int, str]:
    """What came back."""
    response: Json = execution.get("response") or {}
    stream: Any = response.get("stream") or {}
    data: Any = cast("Json", stream).get("data") if isinstance(stream, dict) else stream
    body = base64.b64decode(data) if isinstance(data, str) else bytes(data or [])
    return response.get("code", 0), body.decode("utf-8", "replace")


class served:
    """`pmgen mock` while the block runs; gives the port."""

    def __init__(self, file: Path) -> None:
        command = [sys.executable, "-m", "pmgen", "mock", str(file), "--port", "0", "--quiet"]
        self._process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)

    def __enter__(self) -> int:
        assert self._process.stdout is not None
        return int(self._process.stdout.readline().rpartition(":")[2])

    def __exit__(self, *_: object) -> None:
        self._process.terminate()
        self._process.wait()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
