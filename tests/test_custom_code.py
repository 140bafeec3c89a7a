"""Hand-written code in a client: `_custom.py` stays, its classes take the places of generated ones, typed; hooks."""

import asyncio
import json
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen import pipeline
from pmgen.errors import PmgenError, Report
from pmgen.files import File
from pmgen.options import Options
from pmgen.python.custom import extensions_in

from tests.collections_made import collection, item
from tests.wire.client_runner import importable

LOGS = {"name": "Logs", "item": [item("https://h/l", name="List")]}
API = collection(
    {"name": "Jobs", "item": [item("https://h/jobs/:id", name="Get job"), LOGS]},
    item("https://h/ping", name="Ping"),
)
CUSTOM = '''"""My own."""

from collections.abc import Sequence

from ._client import TestApi as Generated
from .resources.jobs import AsyncJobsResource, JobsResource
from .resources.jobs.logs import LogsResource as Logs


class Jobs(JobsResource):
    """Jobs that can be waited for."""

    def wait(self, *, ids: Sequence[str]) -> int:
        """Gets them all."""
        return len([self.get_job(id=one) for one in ids])


class AsyncJobs(AsyncJobsResource):
    """The same."""

    async def wait(self, *, ids: Sequence[str]) -> int:
        """Gets them all."""
        return len([await self.get_job(id=one) for one in ids])


class LogsResource(Logs):
    """Has the name of its base."""

    def newest(self) -> object:
        """The first."""
        return self.list()


class TestApi(Generated):
    """A client that knows more."""

    def is_up(self) -> bool:
        """Whether it answers."""
        self.ping()
        return True
'''


def build(folder: Path, definition: dict[str, Any] = API) -> Report:
    """Builds the client into a folder."""
    report = Report()
    options = Options(emit=("client",), output=folder)
    api = pipeline.load(json.dumps(definition).encode(), options, report, "api.json")
    pipeline.build(api, options, report)
    return report


@pytest.fixture
def client(tmp_path: Path) -> Path:
    """A client with hand-written code, built again."""
    build(tmp_path)
    folder = tmp_path / "test-api" / "client"
    (folder / "test_api" / "_custom.py").write_text(CUSTOM)
    assert not build(tmp_path).notices
    return folder


def files_of(client: Path) -> list[File]:
    """The files of a client on disk."""
    found = [path for path in client.rglob("*") if path.is_file() and "__pycache__" not in path.parts]
    return [File(path.relative_to(client).as_posix(), path.read_text("utf-8")) for path in found]


def answer(request: httpx2.Request) -> httpx2.Response:
    return httpx2.Response(200, json={"path": request.url.path})


def test_a_build_keeps_it_and_removing_it_gives_back_what_was(client: Path) -> None:
    place = client / "test_api" / "_custom.py"
    assert place.read_text() == CUSTOM
    build(client.parents[1])
    assert place.read_text() == CUSTOM
    assert "_custom.py" not in (client.parent / ".pmgen-manifest.json").read_text()
    assert "_custom import Jobs as JobsResource" in (client / "test_api" / "_client.py").read_text()
    place.unlink()
    build(client.parents[1])
    assert not [file for file in files_of(client) if "_custom import" in file.content and file.path.endswith(".py")]


def test_its_methods_are_those_of_the_client(client: Path, tmp_path: Path) -> None:
    with importable(files_of(client), "test_api", tmp_path / "copy"):
        package = import_module("test_api")
        with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
            made = package.TestApi(http_client=http)
            assert made.is_up()
            assert made.jobs.wait(ids=["1", "2"]) == 2
            assert made.jobs.logs.newest() == {"path": "/l"}
            assert made.with_options(timeout=1).jobs.wait(ids=[]) == 0

        async def awaited() -> int:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
                count: int = await package.AsyncTestApi(http_client=http).jobs.wait(ids=["1"])
                return count

        assert asyncio.run(awaited()) == 1


def test_checkers_see_them(client: Path, tmp_path: Path) -> None:
    (client / "use.py").write_text(
        "from test_api import AsyncTestApi, TestApi\n\n"
        "up: bool = TestApi().is_up()\n"
        "count: int = TestApi().jobs.wait(ids=['1'])\n"
        "TestApi().jobs.logs.newest()\n\n\n"
        "async def use() -> int:\n"
        "    return await AsyncTestApi().jobs.wait(ids=['1'])\n\n\n"
        "TestApi().jobs.wait(ids=1)\n"
        "TestApi().jobs.nothing()\n"
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "use.py"]
    done = subprocess.run(command, cwd=client, capture_output=True, text=True, check=False)
    wrong = [line.split(":")[1] for line in done.stdout.splitlines() if ": error:" in line]
    assert wrong == ["12", "13"], done.stdout


def test_the_client_s_own_tests_pass_with_it(client: Path) -> None:
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-n0"]
    done = subprocess.run(command, cwd=client, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stdout


def test_a_base_that_is_gone_is_noticed(client: Path) -> None:
    report = build(client.parents[1], collection(item("https://h/ping", name="Ping")))
    lost = [notice.what for notice in report.notices if notice.code == "custom-lost"]
    assert [one.split(" derives")[0] for one in lost] == [
        "The class Jobs",
        "The class AsyncJobs",
        "The class LogsResource",
    ]


def test_what_is_no_python_is_told_with_its_place(client: Path) -> None:
    (client / "test_api" / "_custom.py").write_text("def broken(:\n")
    with pytest.raises(PmgenError, match="not Python: invalid syntax") as raised:
        build(client.parents[1])
    assert str(raised.value.place).endswith("_custom.py, line 1")


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("from .resources.a import A\nclass B(A): ...", [("B", "resources.a", "A")]),
        ("from demo.resources.a import A as X\nclass B(X): ...", [("B", "resources.a", "A")]),
        ("from ._client import Demo\nclass B(Demo): ...\nclass C(B): ...", [("C", "_client", "Demo")]),
        ("from . import _client\nclass B(_client.Demo): ...", [("B", "_client", "Demo")]),
        ("from demo import _client as base\nclass B(base.Demo): ...", [("B", "_client", "Demo")]),
        (
            "from .resources import a\nclass B(a.A): ...\nclass C(a.b.D): ...",
            [("B", "resources.a", "A"), ("C", "resources.a.b", "D")],
        ),
        ("from . import resources\nclass B(resources.a.A): ...", [("B", "resources.a", "A")]),
        ("from . import models\nclass B(models.A): ...\nclass C(_client.Demo): ...\nclass D(f().Demo): ...", []),
        ("from .models.a import A\nclass B(A): ...", []),
        ("from other.resources.a import A\nclass B(A): ...", []),
        ("class A: ...\nimport os\nos.abort()", []),
    ],
)
def test_the_file_is_read_and_not_run(source: str, expected: list[tuple[str, str, str]]) -> None:
    found = extensions_in(source.encode(), "demo", "_custom.py")
    assert [(one.name, one.module, one.base) for one in found] == expected


def test_hooks_see_requests_and_answers(client: Path, tmp_path: Path) -> None:
    seen: list[str] = []

    def sign(request: httpx2.Request) -> None:
        request.headers["X-Signature"] = f"of {request.url.path}"

    def log(response: httpx2.Response) -> None:
        seen.append(f"{response.status_code} {response.request.headers['X-Signature']}")

    async def log_later(response: httpx2.Response) -> None:
        log(response)

    with importable(files_of(client), "test_api", tmp_path / "copy"):
        package = import_module("test_api")
        with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
            package.TestApi(http_client=http, before_request=sign, after_response=log).ping()

        async def awaited() -> None:
            async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
                await package.AsyncTestApi(http_client=http, before_request=sign, after_response=log_later).ping()

        asyncio.run(awaited())
    assert seen == ["200 of /ping"] * 2
