"""pmgen from its sdist on several Pythons: what it generates is the same on each, and works there.

`make pythons PYTHONS="python3.11 python3.13"` makes a clean virtual environment for each and fetches what pmgen needs.
"""

import filecmp
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from tests.corpus import ROOT

COLLECTION = ROOT / "collections" / "salesforce-apis.postman_collection.json"
EXTRAS = "docs,mock,net,watch"


def main(interpreters: Sequence[str]) -> int:
    """Tries every interpreter; 1 if one fails or generates something else than `generated/`."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        _run(sys.executable, "-m", "hatchling", "build", "-t", "sdist", "-d", str(folder), cwd=ROOT)
        (sdist,) = folder.glob("*.tar.gz")
        return max(_tried(interpreter, sdist, folder / str(number)) for number, interpreter in enumerate(interpreters))


def _tried(interpreter: str, sdist: Path, folder: Path) -> int:
    """Installs and uses pmgen with an interpreter; 0 if all went well."""
    try:
        _run(interpreter, "-m", "venv", str(folder / "venv"))
        differs = _use(folder / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python", sdist, folder)
    except subprocess.CalledProcessError as failed:
        print(f"{interpreter}: failed: {' '.join(failed.cmd)}\n{failed.stdout}{failed.stderr}")
        return 1
    version = _run(interpreter, "--version").strip()
    print(f"{version}: " + (f"generates something else: {', '.join(differs)}" if differs else "works"), flush=True)
    return bool(differs)


def _use(python: Path, sdist: Path, folder: Path) -> list[str]:
    """Builds, and runs the tests of the client that was built; the files that are not as in `generated/`."""
    install = (str(python), "-m", "pip", "install", "--quiet", "--disable-pip-version-check")
    _run(*install, f"{sdist}[{EXTRAS}]", "pytest")
    pmgen = (str(python), "-W", "error", "-m", "pmgen")
    assert _run(*pmgen, "--version").strip()
    _run(*pmgen, "build", str(COLLECTION), "--output", str(folder / "out"), "--quiet", cwd=folder)
    _run(*pmgen, "check", str(COLLECTION), "--output", str(folder / "out"), cwd=folder)
    differs = _differences(filecmp.dircmp(ROOT / "generated", folder / "out"))
    _run(*pmgen, "build", str(COLLECTION), "--emit", "docs", "--output", str(folder / "site"), "--quiet", cwd=folder)
    client = folder / "out" / "salesforce-apis" / "client"
    _run(*install, str(client))
    _run(str(python), "-W", "error", "-m", "pytest", "-q", "-p", "no:cacheprovider", cwd=client)
    return differs


def _differences(compared: "filecmp.dircmp[str]") -> list[str]:
    here = [*compared.left_only, *compared.right_only, *compared.diff_files, *compared.funny_files]
    return sorted(here + [name for inner in compared.subdirs.values() for name in _differences(inner)])


def _run(*command: str, cwd: Path | None = None) -> str:
    done = subprocess.run(command, cwd=cwd, capture_output=True, text=True, check=True)
    return done.stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or [sys.executable]))
