"""Runs the client's example scripts in this process, with the generated package, connections led to loopback."""

import contextlib
import importlib
import io
import os
import sys
from collections.abc import Generator, Iterable, Mapping
from pathlib import Path
from unittest.mock import patch

from pmgen.files import File

from tests.wire.echo import EchoServer
from tests.wire.loopback import connections_to
from tests.wire.record import Sent


@contextlib.contextmanager
def importable(files: Iterable[File], package: str, folder: Path) -> Generator[None]:
    """Writes a client and makes it importable for the time of the block."""
    for file in files:
        path = folder / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(file.content, encoding="utf-8", newline="")
    (init,) = (path for path in folder.rglob("__init__.py") if path.parent.name == package)
    place = str(init.parents[1])
    _forget(package)
    sys.path.insert(0, place)
    importlib.invalidate_caches()
    try:
        yield
    finally:
        sys.path.remove(place)
        _forget(package)


def _forget(package: str) -> None:
    for name in [name for name in sys.modules if name == package or name.startswith(f"{package}.")]:
        del sys.modules[name]


def run_scripts(scripts: Mapping[str, str], files: Path) -> dict[str, Sent]:
    """Runs scripts one after the other; returns what each sent, under the same keys.

    Args:
        scripts: by any key.
        files: the folder to run them in, with the files that they upload.
    """
    # The server's answers fit no model: what a script makes of them does not matter here.
    with EchoServer() as server, connections_to(server.port), _in_folder(files):
        return {key: _run(script, server) for key, script in scripts.items()}


@contextlib.contextmanager
def _in_folder(folder: Path) -> Generator[None]:
    """In a folder, with no environment variables but the system's own."""
    kept = {name: os.environ[name] for name in ("PATH", "HOME", "LANG") if name in os.environ}
    with contextlib.chdir(folder), patch.dict(os.environ, kept, clear=True):
        yield


def _run(script: str, server: EchoServer) -> Sent:
    error = ""
    with contextlib.redirect_stdout(io.StringIO()):
        try:
            exec(compile(script, "example.py", "exec"), {"__name__": "__main__"})
        except (Exception, SystemExit) as failure:  # whatever goes wrong in a script is told with what it sent
            error = f"{type(failure).__name__}: {failure}"
    return Sent(tuple(server.take()), error)
