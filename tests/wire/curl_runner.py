"""Runs emitted curl scripts as they stand, every connection led to loopback by curl's own configuration file."""

import os
import queue
import subprocess
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path

from tests.wire.certificate import server_context
from tests.wire.echo import EchoServer
from tests.wire.record import Sent

PARALLEL = 2


def curl_home(folder: Path, port: int) -> Path:
    """A folder whose `.curlrc` leads curl to loopback (any host and port, any certificate)."""
    home = folder / f"home-{port}"
    home.mkdir()
    settings = (f'connect-to = "::127.0.0.1:{port}"', "insecure", 'noproxy = "*"', "max-time = 120")
    (home / ".curlrc").write_text("\n".join(settings) + "\n")
    return home


def run_scripts(scripts: Mapping[str, str], files: Path, folder: Path) -> dict[str, Sent]:
    """Runs shell scripts by `sh`; returns what each sent, under the same keys.

    Args:
        scripts: by any key.
        files: the folder to run them in, with the files that they upload.
        folder: for what the run needs itself.
    """
    context = server_context(folder)
    with ExitStack() as stack:
        free: queue.Queue[tuple[EchoServer, Path]] = queue.Queue()
        for _ in range(PARALLEL):
            # Some scripts announce more than they send, and then wait for the answer.
            server = stack.enter_context(EchoServer(context, body_timeout=5))
            free.put((server, curl_home(folder, server.port)))

        def run(item: tuple[str, str]) -> tuple[str, Sent]:
            server, home = free.get()
            try:
                return item[0], _run(item[1], server, home, files)
            finally:
                free.put((server, home))

        with ThreadPoolExecutor(PARALLEL) as pool:
            return dict(pool.map(run, scripts.items()))


def _run(script: str, server: EchoServer, home: Path, files: Path) -> Sent:
    file = home / "script.sh"
    file.write_text(script, encoding="utf-8", newline="")
    environment = {"PATH": os.environ["PATH"], "CURL_HOME": str(home), "HOME": str(home), "LANG": "C.UTF-8"}
    command: Sequence[str] = ("sh", str(file))
    done = subprocess.run(command, cwd=files, env=environment, capture_output=True, timeout=300, check=False)
    error = done.stderr.decode("utf-8", "replace").strip() if done.returncode else ""
    return Sent(tuple(server.take()), error or (f"exit code {done.returncode}" if done.returncode else ""))
