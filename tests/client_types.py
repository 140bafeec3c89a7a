"""mypy --strict and pyright strict over clients, as their users run them.

`make client-types` builds a client of every collection in CORPUS and checks all that is in it; mypy reads the packages,
pyright the examples and tests as well.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from pmgen.cli import run


def mypy_says(clients: Sequence[Path], scratch: Path) -> str:
    """What mypy finds fault with in the packages of clients; "" for nothing."""
    packages = [folder.name for client in clients for folder in client.iterdir() if (folder / "py.typed").exists()]
    assert len(packages) == len(clients)
    options = ["--strict", "--no-error-summary", "--cache-dir", str(scratch / "mypy")]
    named = [part for package in packages for part in ("-p", package)]
    return _run("mypy", *options, *named, folder=scratch, MYPYPATH=os.pathsep.join(map(str, clients)))


def pyright_says(clients: Sequence[Path], scratch: Path) -> str:
    """What pyright finds fault with in all Python files of clients; "" for nothing."""
    project = Path(os.path.commonpath([client.parent for client in clients]))
    places = [client.relative_to(project).as_posix() for client in clients]
    settings = {
        "typeCheckingMode": "strict",
        "include": places,
        "executionEnvironments": [{"root": place} for place in places],
    }
    (project / "pyrightconfig.json").write_text(json.dumps(settings), encoding="utf-8")
    said = _run("pyright", "-p", str(project), "--pythonpath", sys.executable, "--outputjson", folder=scratch)
    report = json.loads(said[said.index("{") :])
    assert report["summary"]["filesAnalyzed"] > 10 * len(clients)
    return "\n".join(f"{one['file']}: {one['message']}" for one in report["generalDiagnostics"])


def _run(module: str, *arguments: str, folder: Path, **environment: str) -> str:
    command = [sys.executable, "-m", module, *arguments]
    done = subprocess.run(
        command, cwd=folder, env=os.environ | environment, capture_output=True, text=True, check=False
    )
    return done.stdout or (done.stderr if done.returncode else "")


def main(corpus: Path) -> int:
    """Checks the clients of all collections of a folder; 1 if there is a fault."""
    with tempfile.TemporaryDirectory() as name:
        output = Path(name).resolve()
        paths = [str(path) for path in sorted(corpus.glob("*.json"))]
        if run(["build", *paths, "--emit", "client", "--output", str(output / "built"), "--quiet"]):
            return 1
        clients = sorted((output / "built").glob("*/client"))
        found = [says(clients, output) for says in (mypy_says, pyright_says)]
    print(*found, f"{len(clients)} clients", sep="\n")
    return 1 if any(found) else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
