"""The shipped client is clean for both type checkers, and a fault would be found; all clients: `make client-types`."""

import shutil
from pathlib import Path

import pytest

from tests.client_types import FEWEST_FILES, Checker, mypy_says, pyright_says
from tests.corpus import ROOT

FAULT = "\n\nFAULT: int = 'text'\n"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the shipped collection's client."""
    (shipped,) = (ROOT / "generated").glob("*/client")
    return Path(shutil.copytree(shipped, tmp_path_factory.mktemp("types") / "client"))


@pytest.mark.parametrize("says", [mypy_says, pyright_says])
def test_a_client_is_strictly_typed(says: Checker, client: Path, tmp_path: Path) -> None:
    verdict = says(client, tmp_path)
    assert verdict.files >= FEWEST_FILES
    assert verdict.faults == ()
    (marker,) = client.glob("*/py.typed")
    module = marker.parent / "_client.py"
    sound = module.read_text(encoding="utf-8")
    module.write_text(sound + FAULT, encoding="utf-8")
    (fault,) = says(client, tmp_path).faults
    assert "_client.py" in fault
    module.write_text(sound, encoding="utf-8")
