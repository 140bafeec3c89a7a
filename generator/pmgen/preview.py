"""A server for a folder of docs, for the eyes of this machine alone."""

from collections.abc import Generator
from contextlib import contextmanager
from functools import partial
from html import escape
from http import HTTPStatus
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Final
from urllib.parse import quote

from pmgen.errors import PmgenError

_HOST: Final = "127.0.0.1"
_OWN: Final = ("localhost", _HOST)


class _Handler(SimpleHTTPRequestHandler):
    """Files as they are now, never from a cache, and nothing on the terminal."""

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        super().end_headers()

    def do_GET(self) -> None:
        if self.headers.get("Host", "").rpartition(":")[0] not in _OWN:
            # A page of somebody's whose name leads here now (DNS rebinding) is not to read the docs.
            self.send_error(HTTPStatus.FORBIDDEN)
        elif self.path == "/":
            self._list()
        else:
            super().do_GET()

    def list_directory(self, path: object) -> None:
        """Folders without an index are not shown."""
        self.send_error(HTTPStatus.NOT_FOUND)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""

    def _list(self) -> None:
        """Sends the reader to the only site, or shows a list of all."""
        found = sites(Path(self.directory))
        if len(found) == 1:
            self.send_response(HTTPStatus.FOUND)
            self.send_header("Location", found[0])
            self.end_headers()
            return
        links = "".join(f'<li><a href="{escape(one)}">{escape(one)}</a></li>' for one in found)
        page = f"<!doctype html><title>Docs</title><ul>{links or '<li>still building</li>'}</ul>".encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(page)))
        self.end_headers()
        self.wfile.write(page)


def sites(folder: Path) -> list[str]:
    """The addresses of the sites in a folder, as seen from its top."""
    return [f"/{quote(index.relative_to(folder).as_posix())}" for index in sorted(folder.glob("*/docs/index.html"))]


@contextmanager
def serving(folder: Path, port: int) -> Generator[str]:
    """Serves a folder while the block runs; gives the URL. Raises PmgenError if the port is taken."""
    try:
        server = ThreadingHTTPServer((_HOST, port), partial(_Handler, directory=str(folder)))
    except OSError as error:
        raise PmgenError(f"--port {port}", f"Cannot listen: {error.strerror}.", "Choose another port.") from error
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://{_HOST}:{server.server_address[1]}/"
    finally:
        server.shutdown()
        server.server_close()
