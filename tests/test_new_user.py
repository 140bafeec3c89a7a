"""A new user's path, from the wheel to a rebuilt client, on a terminal and in a virtual environment of its own."""

import json
import os
import subprocess
import sys
import sysconfig
import venv
from collections.abc import Generator
from pathlib import Path
from typing import Any, Final

import pexpect
import pytest

from tests.collections_made import SCHEMA, collection, item, raw, write
from tests.corpus import ROOT

CALL = """
from shop import Shop
with Shop(base_url={url!r}) as client:
    order = client.orders.get_order(id="7")
    print(order.total, client.orders.create(body={{"item": "tea"}}).id)
"""


def definition(*, kept: int = 2) -> dict[str, object]:
    """A small shop with saved responses; the requests that are kept of it."""
    got = {"name": "OK", "code": 200, "body": '{"id": 7, "total": 9.5}'}
    made = {"name": "Made", "code": 201, "body": '{"id": 8}'}
    orders = {
        "name": "Orders",
        "item": [
            item("{{baseUrl}}/orders/:id", name="Get an order", response=[got]),
            item("{{baseUrl}}/orders", "POST", name="Create", body=raw('{"item": "tea"}'), response=[made]),
        ][:kept],
    }
    return collection(orders, info={"name": "Shop", "schema": SCHEMA}, variable=[{"key": "baseUrl", "value": ""}])


# Its class is generic in a way that only stubs know.
spawn: Final[Any] = getattr(pexpect, "spawn")  # noqa: B009


@pytest.fixture(scope="module")
def python(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The interpreter of a clean virtual environment with the wheel; what it depends on is lent, not fetched."""
    folder = tmp_path_factory.mktemp("user")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (wheel,) = folder.glob("*.whl")
    venv.create(folder / "venv")
    python = folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    pip = [sys.executable, "-m", "pip", "--python", str(python)]
    install = [*pip, "install", "--quiet", "--disable-pip-version-check", "--no-deps", "--no-index", str(wheel)]
    subprocess.run(install, check=True)
    found = subprocess.run(
        [python, "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"],
        check=True,
        capture_output=True,
        text=True,
    )
    # A path file is read for its lines alone: the editable pmgen of the checkout is not seen through it.
    (Path(found.stdout.strip()) / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n")
    return python


@pytest.fixture
def mock(python: Path, tmp_path: Path) -> Generator[str]:
    """The mock of the shop; gives its URL."""
    path = write(tmp_path, definition(), "mocked.json")
    command = [str(python), "-m", "pmgen", "mock", str(path), "--port", "0", "-q"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        yield process.stdout.readline().strip()
        process.terminate()


def test_from_the_wheel_to_a_rebuilt_client(python: Path, mock: str, tmp_path: Path) -> None:
    project = tmp_path / "project"
    project.mkdir()
    write(project, definition(), "shop.postman_collection.json")
    pmgen = str(python.with_name("pmgen"))

    def run(*words: str) -> tuple[int, str]:
        done = subprocess.run([pmgen, *words], cwd=project, capture_output=True, text=True, check=False)
        return done.returncode, done.stdout + done.stderr

    asked = spawn(pmgen, ["init"], cwd=str(project), encoding="utf-8", timeout=300)
    for question in ("Collections", "Environments", "Output folder", "What to make"):
        asked.expect(question)
        asked.sendline("")
    asked.expect("pmgen.toml is written")
    asked.expect(pexpect.EOF)
    assert asked.wait() == 0

    assert run("build")[0] == 0
    assert run("check") == (0, "1 collection is up to date\n")
    client = project / "generated" / "shop" / "client"
    called = subprocess.run(
        [python, "-c", CALL.format(url=mock)],
        env={**os.environ, "PYTHONPATH": str(client)},
        capture_output=True,
        text=True,
    )
    assert (called.stdout, called.stderr) == ("9.5 8\n", "")

    old = project / "shop.postman_collection.json"
    (project / "before.json").write_bytes(old.read_bytes())
    old.write_text(json.dumps(definition(kept=1)))
    code, said = run("diff", "before.json", "shop.postman_collection.json", "--exit-code")
    assert code == 1
    assert "Gone: orders.create()" in said
    code, said = run("check", "--format", "github")
    assert code == 1
    assert "::error file=generated/shop/client/" in said

    assert run("build")[0] == 0
    assert run("check")[0] == 0
