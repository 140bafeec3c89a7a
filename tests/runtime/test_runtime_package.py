"""The runtime as it is copied into a client: it stands alone, is light to import, and strict checkers are content."""

import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def package(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A package with a copy of the runtime; its folder."""
    folder = tmp_path_factory.mktemp("client") / "demo"
    shutil.copytree(root / "generator/pmgen/runtime", folder / "_runtime", ignore=shutil.ignore_patterns("__pycache__"))
    (folder / "__init__.py").write_text('"""A client."""\n')
    (folder / "py.typed").touch()
    (folder / "use.py").write_text(USE)
    return folder


USE = '''"""Uses the runtime as generated code does."""

from typing import TYPE_CHECKING

from ._runtime import Bearer, Capture, FileField, Operation, RequestOptions, Resource, SyncClient, TextField

if TYPE_CHECKING:
    from ._runtime import APIResponse, Model, StreamedResponse

_GET: "Operation[Model]" = Operation(
    method="GET",
    url="{{base}}/x",
    auth=Bearer("{{token}}"),
    fields=(TextField("a", "b"), FileField("f")),
    captures=(Capture("id", ("id",)),),
    responses={200: "._runtime.models:Model"},
)


class Things(Resource):
    """A folder."""

    def get(self, *, id: str, options: RequestOptions | None = None) -> "Model":
        """A method."""
        return self._send(_GET, variables={"id": id}, query={0: id}, headers={"x": None}, options=options)


def use(client: SyncClient, things: Things) -> "tuple[Model, APIResponse[Model]]":
    """All ways of calling, typed."""
    get = client.with_raw_response(things.get)
    with client.with_streaming_response(things.get)(id="1") as streamed:
        kept: "StreamedResponse[Model]" = streamed
    return kept.parse(), get(id="1")
'''


def run(folder: Path, code: str) -> str:
    """What an isolated Python prints."""
    path = f"import sys; sys.path.insert(0, {str(folder.parent)!r})"
    done = subprocess.run(
        [sys.executable, "-I", "-c", f"{path}\n{code}"], capture_output=True, text=True, check=False, timeout=300
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_importing_it_imports_nothing(package: Path) -> None:
    code = "before = set(sys.modules)\nimport demo._runtime\nprint(*sorted(set(sys.modules) - before))"
    assert run(package, code).split() == ["demo", "demo._runtime"]


def test_operations_and_clients_need_no_library(package: Path) -> None:
    code = "import demo.use\nfrom demo._runtime import SyncClient, AsyncClient\nSyncClient(); AsyncClient()\n"
    code += "print(*[name for name in ('httpx2', 'pydantic', 'asyncio', 'ssl', 'dataclasses') if name in sys.modules])"
    assert run(package, code).split() == []


def test_making_a_client_imports_what_it_is_told_and_no_more(package: Path) -> None:
    code = "from demo._runtime import SyncClient\nSyncClient(values={'a': 'b'}).with_options(timeout=5)\n"
    code += "print(*sorted(name[14:] for name in sys.modules if name.startswith('demo._runtime.')))"
    assert run(package, code).split() == [
        *("arguments", "base_client", "client", "connections", "settings", "values", "variables")
    ]


def test_all_names_are_there(package: Path) -> None:
    code = (
        "import demo._runtime as r\nprint(*[n for n in r.__all__ if getattr(r, n, None) is None])\nprint(len(dir(r)))"
    )
    missing, _, count = run(package, code).partition("\n")
    assert missing == ""
    assert int(count) >= 60
    code = "import demo._runtime as r\ntry:\n    r.nothing\nexcept AttributeError as error:\n    print(error)"
    assert "nothing" in run(package, code)


def test_it_imports_only_itself(root: Path) -> None:
    for path in (root / "generator/pmgen/runtime").rglob("*.py"):
        for line in path.read_text().splitlines():
            assert not re.match(r"\s*(from|import) pmgen\b", line), path
        assert path.read_text().startswith("# Part of pmgen's runtime"), path


@pytest.mark.parametrize("checker", ["mypy", "pyright"])
def test_checkers_are_content_with_a_copy(package: Path, checker: str, tmp_path: Path) -> None:
    if checker == "mypy":
        command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path), "-p", "demo"]
    else:
        config = {"include": [str(package)], "typeCheckingMode": "strict", "pythonVersion": "3.11"}
        (package.parent / "pyrightconfig.json").write_text(json.dumps(config))
        command = [sys.executable, "-m", "pyright", "--pythonpath", sys.executable, "-p", str(package.parent)]
    done = subprocess.run(command, cwd=package.parent, capture_output=True, text=True, check=False, timeout=300)
    assert done.returncode == 0, done.stdout + done.stderr
