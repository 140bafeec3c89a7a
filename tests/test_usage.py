"""A client as its users see it: type checkers flag what is wrong in their code and nothing else; what is right works.

`cases/usage/usage.py` is such code; it is written for the client of the collection beside it.
"""

import asyncio
import importlib
import json
import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from pmgen import pipeline
from pmgen.errors import Report
from pmgen.options import Options

from tests.runtime.servers import base_of, json_answer, serving
from tests.wire.echo import Answer, Request

CASE = Path(__file__).parent / "cases" / "usage"
WRONG = re.compile(r"# error$")


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the client's package, its examples and the user's code."""
    folder = tmp_path_factory.mktemp("usage")
    options = Options(emit=("client",), environments=(CASE / "environment.json",))
    api = pipeline.load(CASE / "collection.json", options, Report())
    for file in pipeline.emit(api, options, Report(), format_code=False):
        if file.path.startswith(("client/shop/", "client/examples/")):
            place = folder / file.path.removeprefix("client/")
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_text(file.content, encoding="utf-8")
    shutil.copy(CASE / "usage.py", folder)
    return folder


@pytest.fixture
def usage(project: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    """The user's code, imported."""
    monkeypatch.setattr(sys, "path", [str(project), *sys.path])
    importlib.invalidate_caches()
    yield importlib.import_module("usage")
    for name in [name for name in sys.modules if name.split(".")[0] in {"usage", "shop"}]:
        del sys.modules[name]


def test_importing_the_client_imports_nothing_else(project: Path) -> None:
    code = "import sys; before = set(sys.modules); import shop; print(*sorted(set(sys.modules) - before))"
    done = subprocess.run([sys.executable, "-c", code], cwd=project, capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["shop"]


def marked() -> set[int]:
    """The lines that are wrong on purpose."""
    lines = (CASE / "usage.py").read_text(encoding="utf-8").split("\n")
    return {number for number, line in enumerate(lines, 1) if WRONG.search(line)}


def mypy_errors(project: Path) -> set[int]:
    """The lines of the user's code that mypy finds fault with; faults of the package itself are an error."""
    options = ["--strict", "--no-error-summary", "--hide-error-context", "--cache-dir", str(project / ".mypy_cache")]
    done = _run(project, "mypy", *options, "-p", "shop", "-m", "usage")
    found = re.findall(r"^([^:\n]+):(\d+): error:", done, flags=re.MULTILINE)
    assert {name for name, _ in found} == {"usage.py"}, done
    return {int(line) for _, line in found}


def pyright_errors(project: Path) -> set[int]:
    """The same of pyright."""
    config = {"include": ["shop", "usage.py", "examples"], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
    # Expressions that do nothing are what the code is about.
    config |= {"reportUnusedExpression": "none", "reportUnusedCoroutine": "none", "reportUnusedVariable": "none"}
    (project / "pyrightconfig.json").write_text(json.dumps(config), encoding="utf-8")
    done = _run(project, "pyright", "--outputjson", "--pythonpath", sys.executable, "-p", ".")
    found = json.loads(done)["generalDiagnostics"]
    faults = [(Path(one["file"]).name, one["range"]["start"]["line"] + 1, one["message"]) for one in found]
    assert {name for name, _, _ in faults} == {"usage.py"}, faults
    return {line for _, line, _ in faults}


def _run(project: Path, tool: str, *arguments: str) -> str:
    command = [sys.executable, "-m", tool, *arguments]
    done = subprocess.run(command, cwd=project, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 1, f"{tool} found nothing wrong: {done.stdout}{done.stderr}"
    return done.stdout


@pytest.mark.parametrize("errors", [mypy_errors, pyright_errors], ids=["mypy", "pyright"])
def test_checkers_flag_what_is_wrong_and_nothing_else(project: Path, errors: Callable[[Path], set[int]]) -> None:
    found, expected = errors(project), marked()
    assert len(expected) > 40
    assert sorted(expected - found) == [], "lines that are wrong and were not flagged"
    assert sorted(found - expected) == [], "lines that are right and were flagged"


def shop(request: Request) -> Answer:
    """The server that the collection tells of."""
    path = request.target.partition("?")[0]
    order: dict[str, Any] = {
        "id": "o1",
        "status": "lost",
        "total": 3,
        "note": None,
        "customer": {"name": "Ann"},
        "tags": [],
    }
    if path == "/orders/none":
        return json_answer(b'{"code": "not_found", "message": "There is none."}', 404)
    if request.method == "DELETE":
        return Answer(204, [], b"")
    if path == "/orders/import":
        return Answer(204, [], b"")
    if path == "/orders/export":
        return Answer(200, [("Content-Type", "text/csv")], b"id,total\n")
    if path == "/photos/1":
        return Answer(200, [("Content-Type", "image/png")], b"\x89PNG")
    if path.endswith("/invoice"):
        return json_answer(b'{"size": 4}') if request.method == "POST" else Answer(200, [], b"1200")
    if path == "/orders" and request.method == "GET":
        is_last = "cursor=c2" in request.target
        page: dict[str, Any] = {
            "data": [{**order, "id": "o2" if is_last else "o1"}],
            "next_cursor": None if is_last else "c2",
        }
        return json_answer(json.dumps(page).encode())
    return json_answer(b'{"EUR": 1}' if path == "/rates" else json.dumps(order).encode())


def test_what_is_right_works(usage: ModuleType, tmp_path: Path) -> None:
    with serving(shop) as server, usage.Shop(base_url=base_of(server), token="t") as client:
        assert usage.right(client, tmp_path) == ["o1", "o2", "not_found"]


def test_what_is_right_works_asynchronously(usage: ModuleType) -> None:
    async def run(base: str) -> object:
        async with usage.AsyncShop(base_url=base, token="t") as client:
            return await usage.right_async(client)

    with serving(shop) as server:
        assert asyncio.run(run(base_of(server))) == ["o1", "o2"]


def test_everything_that_the_package_offers_is_there(usage: ModuleType) -> None:
    package = importlib.import_module("shop")
    offered: dict[str, object] = {}
    exec("from shop import *", offered)
    assert set(package.__all__) <= offered.keys()
    assert {"Shop", "AsyncShop", "Paginator", "AsyncStreamedResponse", "PaginationError"} <= offered.keys()
    assert set(package.__all__) <= set(dir(package))
