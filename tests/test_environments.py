"""Named environments: a client offers each one that was handed over, snippets take the last value of each variable."""

import asyncio
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest.mock import patch

import httpx2
import pytest
from pmgen import curl, pipeline
from pmgen.errors import Report
from pmgen.files import File
from pmgen.model.api import Api
from pmgen.options import Options

from tests.collections_made import collection, item
from tests.wire.client_runner import importable

API = collection(
    item(
        "{{base}}/users?tenant={{tenant}}&region={{region}}",
        name="Users",
        header=[{"key": "X-Api-Key", "value": "{{key}}"}],
    ),
    variable=[{"key": "base", "value": "https://example.com"}, {"key": "region", "value": "eu"}],
)
STAGING = {"base": "https://{{stage}}.example.com", "stage": "stg1", "tenant": "test", "key": "k-staging-1"}
PRODUCTION = {"base": "https://api.example.com", "tenant": "acme", "api_token": "t-production-1", "key": "k-production"}


def environment(folder: Path, file: str, values: dict[str, str], name: str | None = None) -> Path:
    """An exported environment."""
    path = folder / file
    entries = [{"key": key, "value": value, "enabled": True} for key, value in values.items()]
    path.write_text(json.dumps({"values": entries} | ({} if name is None else {"name": name})))
    return path


def built(*environments: Path, **variables: str) -> tuple[Api, tuple[File, ...], Report]:
    """The model and the client with these environments, the later one last."""
    report = Report()
    options = Options(environments=environments, emit=("client",), variables=tuple(variables.items()))
    api = pipeline.load(json.dumps(API).encode(), options, report, "api.json")
    return api, pipeline.emit(api, options, report), report


@pytest.fixture
def both(tmp_path: Path) -> tuple[Path, Path]:
    """Staging, and production that has its name from its file."""
    return environment(tmp_path, "s.json", STAGING, "Staging EU"), environment(tmp_path, "production.json", PRODUCTION)


@pytest.fixture
def package(both: tuple[Path, Path], tmp_path: Path) -> Iterator[Any]:
    """The client's package, no environment variable set."""
    _, files, _ = built(*both)
    with importable(files, "test_api", tmp_path / "out"), patch.dict(os.environ, clear=True):
        yield import_module("test_api")


def sent(package: Any, **arguments: Any) -> str:
    """The URL of the one request, by both clients."""
    urls: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        urls.append(str(request.url))
        return httpx2.Response(200)

    async def awaited() -> None:
        async with httpx2.AsyncClient(transport=httpx2.MockTransport(answer)) as http:
            await package.AsyncTestApi(key="k", http_client=http, **arguments).users()

    with httpx2.Client(transport=httpx2.MockTransport(answer)) as http:
        package.TestApi(key="k", http_client=http, **arguments).users()
    asyncio.run(awaited())
    assert urls[0] == urls[1]
    return urls[0]


def test_each_environment_is_offered_by_name_and_the_last_is_the_default(package: Any) -> None:
    assert sent(package) == "https://api.example.com/users?tenant=acme&region=eu"
    assert sent(package, environment="production") == sent(package)
    assert sent(package, environment="Staging EU") == "https://stg1.example.com/users?tenant=test&region=eu"


def test_arguments_stand_above_environment_variables_above_the_named_environment(package: Any) -> None:
    with patch.dict(os.environ, {"TEST_API_TENANT": "variable", "TEST_API_ENVIRONMENT": "Staging EU"}):
        assert sent(package) == "https://stg1.example.com/users?tenant=variable&region=eu"
        assert sent(package, environment="production", tenant="x") == "https://api.example.com/users?tenant=x&region=eu"


def test_another_name_is_an_error_that_lists_them(package: Any) -> None:
    for client in (package.TestApi, package.AsyncTestApi):
        with pytest.raises(ValueError, match=r"'test'; .*TEST_API_ENVIRONMENT.* 'Staging EU', 'production'"):
            client(environment="test")


def test_snippets_take_the_last_value_of_each_variable(both: tuple[Path, Path]) -> None:
    api, _, _ = built(*both)
    assert "'https://api.example.com/users?tenant=acme&region=eu'" in curl.snippet(
        api, api.endpoints[0], Options(), Report()
    )
    turned, _, _ = built(*reversed(both))
    assert "'https://stg1.example.com/users?tenant=test&region=eu'" in curl.snippet(
        turned, turned.endpoints[0], Options(), Report()
    )


def test_no_secret_of_an_environment_comes_out(both: tuple[Path, Path]) -> None:
    for order in (both, both[::-1]):
        api, files, _ = built(*order)
        texts = [file.content for file in files] + [curl.snippet(api, api.endpoints[0], Options(), Report())]
        assert not [text for text in texts if "k-staging" in text or "production-1" in text or "k-prod" in text]


def test_two_of_one_name_are_noticed(tmp_path: Path) -> None:
    one = environment(tmp_path, "1.json", {"tenant": "one"}, "same")
    two = environment(tmp_path, "2.json", {"tenant": "two"}, "same")
    _, files, report = built(one, two)
    assert [notice.code for notice in report.notices] == ["environment-twice"]
    client = next(file.content for file in files if file.path.endswith("_client.py"))
    assert '{"same": {"tenant": "two"}}' in client


def test_what_is_given_by_hand_stands_above_all(both: tuple[Path, Path], tmp_path: Path) -> None:
    _, files, _ = built(*both, tenant="by hand")
    with importable(files, "test_api", tmp_path / "out"), patch.dict(os.environ, clear=True):
        assert "tenant=by%20hand" in sent(import_module("test_api"), environment="Staging EU")


def test_checkers_know_the_names(both: tuple[Path, Path], tmp_path: Path) -> None:
    _, files, _ = built(*both)
    for file in files:
        path = tmp_path / "out" / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.content)
    use = tmp_path / "out" / "client" / "use.py"
    use.write_text(
        "from test_api import AsyncTestApi, TestApi\n"
        'TestApi(environment="production")\n'
        'AsyncTestApi(environment="Staging EU")\n'
        'TestApi(environment="prod")\n'
    )
    command = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), "use.py"]
    done = subprocess.run(command, cwd=use.parent, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if "error" in line and line.startswith("use.py")]
    assert len(lines) == 1, done.stdout
    assert lines[0].startswith("use.py:4:")
    assert "prod" in lines[0]
