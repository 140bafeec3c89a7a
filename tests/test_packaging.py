"""The wheel holds all that pmgen needs, and runs without the checkout."""

import os
import re
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.corpus import ROOT

SEED = ROOT / "tests" / "fixtures" / "seed" / "salesforce-platform-apis.postman_collection.json"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, built from the checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def names_below(folder: Path, prefix: str) -> set[str]:
    """The files below a folder as the wheel should name them."""
    found = (path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    return {f"{prefix}/{name}" for name in found if "__pycache__" not in name}


def test_the_wheel_holds_everything_and_nothing_else(wheel: Path) -> None:
    names = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    source = names_below(ROOT / "generator" / "pmgen", "pmgen")
    templates = names_below(ROOT / "templates", "pmgen/templates")
    (manual,) = names - source - templates
    assert manual.endswith(".data/data/share/man/man1/pmgen.1")
    assert "pmgen/py.typed" in names


def test_the_sdist_is_small_and_makes_the_same_wheel(wheel: Path, tmp_path: Path) -> None:
    hatch = [sys.executable, "-m", "hatchling", "build", "-d", str(tmp_path)]
    subprocess.run([*hatch, "-t", "sdist"], cwd=ROOT, check=True, capture_output=True)
    (sdist,) = tmp_path.glob("*.tar.gz")
    with tarfile.open(sdist) as archive:
        archive.extractall(tmp_path, filter="data")
    (unpacked,) = (path for path in tmp_path.iterdir() if path.is_dir())
    outside = {path.name for path in unpacked.iterdir()} - {"generator", "templates"}
    metadata = {"pyproject.toml", "PKG-INFO", ".gitignore", "README.md", "CHANGELOG.md", "LICENSE", "NOTICE"}
    assert outside == {*metadata, "docs"}
    subprocess.run([*hatch, "-t", "wheel"], cwd=unpacked, check=True, capture_output=True)
    assert _contents(tmp_path / wheel.name) == _contents(wheel)


def _contents(path: Path) -> dict[str, bytes]:
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_wheel_carries_its_licence(wheel: Path) -> None:
    names = [name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/licenses/" in name]
    assert sorted(name.rpartition("/")[2] for name in names) == ["LICENSE", "NOTICE"]


@pytest.mark.parametrize("unpacked", [True, False], ids=["installed", "zipped"])
def test_it_generates_away_from_the_checkout(wheel: Path, tmp_path: Path, unpacked: bool) -> None:
    place = wheel
    if unpacked:
        place = tmp_path / "site"
        zipfile.ZipFile(wheel).extractall(place)
    environment = {**os.environ, "PYTHONPATH": str(place)}

    def python(*arguments: str) -> str:
        command = [sys.executable, *arguments]
        done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, check=True, text=True)
        return done.stdout

    assert python("-c", "import pmgen; print(pmgen.__file__)").startswith(str(place))
    python("-m", "pmgen", "build", str(SEED), "-q")
    made = tmp_path / "generated" / "salesforce-platform-apis"
    assert (made / "curl" / "bulk-v2" / "query" / "abort-job-query.sh").is_file()
    assert (made / "client" / "pyproject.toml").is_file()
    assert (made / "chilkat" / "lianja" / "bulk-v2" / "query" / "abort-job-query.prg").is_file()


def test_the_lock_pins_everything_with_hashes() -> None:
    """After a change of pyproject.toml: `make lock`."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    asked = [*project["dependencies"], *(line for extra in project["optional-dependencies"].values() for line in extra)]
    wanted = {_plain(re.split(r"[\[<>=!~; ]", line)[0]) for line in asked} - {"pmgen"}
    lock = (ROOT / "requirements-dev.lock").read_text(encoding="utf-8")
    pinned = re.findall(r"(?m)^([\w.-]+)==(?:.*\\\n)(?:    --hash=sha256:[0-9a-f]{64}.*\n)+", lock)
    assert wanted <= {_plain(name) for name in pinned}
    assert len(pinned) == len(re.findall(r"(?m)^[\w.-]+==", lock))


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()
