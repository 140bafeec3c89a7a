"""Sources: the Postman API as documented, share links, URLs with ETags, git, globs; a server of our own answers."""

import json
import subprocess
import threading
from collections.abc import Generator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import httpx2
import pytest
from pmgen import cli
from pmgen.errors import PmgenError
from pmgen.postman import fetch as fetching
from pmgen.postman.fetch import fetch, shown, url_of
from pmgen.sources import fetched

from tests.collections_made import collection, item, write

UID = "12345678-1a2b3c4d-0000-4000-8000-000000000000"
KEY = "PMAK-right"
Output = pytest.CaptureFixture[str]


class Postman(ThreadingHTTPServer):
    """Answers as the documented API does; `busy` is how often it asks to come again first."""

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.definition = collection(item("https://h/a", name="Get a"))
        self.requests: list[tuple[str, dict[str, str]]] = []
        self.busy = 0
        self.leads_to = ""
        self.url = f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(BaseHTTPRequestHandler):
    server: Postman  # pyright: ignore[reportIncompatibleVariableOverride]

    def do_GET(self) -> None:
        headers = {name.lower(): value for name, value in self.headers.items()}
        self.server.requests.append((self.path, headers))
        path, _, query = self.path.partition("?")
        if self.server.leads_to:
            self._answer(302, None, {"Location": self.server.leads_to})
        elif self.server.busy:
            self.server.busy -= 1
            self._answer(429, {"error": {"name": "rateLimited", "message": "Too many."}}, {"Retry-After": "7"})
        elif query == "access_key=PMAT-right" or headers.get("x-api-key") == KEY or path == "/open.json":
            self._found(path, headers)
        else:
            self._answer(401, {"error": {"name": "AuthenticationError", "message": "Invalid API Key."}})

    def _found(self, path: str, headers: dict[str, str]) -> None:
        if path in (f"/collections/{UID}", "/open.json"):
            body = {"collection": self.server.definition}
            tag = f'"{hash(json.dumps(body))}"'
            self._answer(304 if headers.get("if-none-match") == tag else 200, body, {"ETag": tag})
        elif path == "/environments/env-123456":
            self._answer(200, {"environment": {"name": "Staging", "values": []}})
        else:
            self._answer(404, {"error": {"name": "instanceNotFoundError", "message": "We could not find it."}})

    def _answer(self, status: int, body: Any, headers: dict[str, str] | None = None) -> None:
        content = b"" if body is None or status == 304 else json.dumps(body).encode()
        self.send_response(status)
        for name, value in {**(headers or {}), "Content-Length": str(len(content))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, format: str, *args: object) -> None:
        """Says nothing."""


def _at_once(seconds: float) -> None:
    """Waits for nothing."""


@pytest.fixture
def postman(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Generator[Postman]:
    """The API on loopback, with the right key in the environment and an empty cache."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PMGEN_CACHE", str(tmp_path / "cache"))
    monkeypatch.setenv(fetching.KEY_VARIABLE, KEY)
    monkeypatch.setattr(fetching, "_from_keyring", lambda: "")
    monkeypatch.setattr("time.sleep", _at_once)
    with Postman() as server:
        monkeypatch.setenv(fetching.API_VARIABLE, server.url)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_a_build_from_the_api(postman: Postman, tmp_path: Path) -> None:
    assert cli.run(["build", f"postman:{UID}", "--emit", "curl", "-q"]) == 0
    assert "https://h/a" in (tmp_path / "generated" / "test-api" / "curl" / "get-a.sh").read_text()
    assert {headers["x-api-key"] for _, headers in postman.requests} == {KEY}
    postman.definition["item"] = [item("https://h/b", name="Get b")]
    assert cli.run(["build", f"postman:{UID}", "--emit", "curl", "-q"]) == 0
    assert "https://h/b" in (tmp_path / "generated" / "test-api" / "curl" / "get-b.sh").read_text()


@pytest.mark.parametrize(
    ("key", "uid", "what", "fix"),
    [
        ("PMAK-wrong", UID, "does not accept the API key. It says: Invalid API Key.", "POSTMAN_API_KEY"),
        ("", UID, "wants an API key", "share link"),
        (KEY, "99999999-unknown", "has no such collection. It says: We could not find it.", "uid"),
        (KEY, "../../etc", "no id of Postman's", "postman:UID"),
    ],
)
def test_what_the_api_refuses_is_told_without_the_key(
    postman: Postman, monkeypatch: pytest.MonkeyPatch, key: str, uid: str, what: str, fix: str
) -> None:
    monkeypatch.setenv(fetching.KEY_VARIABLE, key)
    with pytest.raises(PmgenError) as raised:
        fetch(f"postman:{uid}")
    assert what in raised.value.what
    assert fix in raised.value.fix
    assert not key or key not in f"{raised.value.place}{raised.value.what}{raised.value.fix}"


def test_a_busy_api_is_asked_again_as_it_asks_but_not_for_ever(postman: Postman) -> None:
    waited: list[float] = []
    postman.busy = 2
    assert fetch(f"postman:{UID}", wait=waited.append).content
    assert waited == [7.0, 7.0]
    postman.busy = 100
    with pytest.raises(PmgenError, match="asks for fewer requests"):
        fetch(f"postman:{UID}", wait=waited.append)
    assert len(postman.requests) == 3 + 4


def test_a_share_link_needs_no_key_and_its_own_is_not_shown(postman: Postman) -> None:
    assert fetch(f"{postman.url}/collections/{UID}?access_key=PMAT-right").content
    assert "x-api-key" not in postman.requests[0][1]
    with pytest.raises(PmgenError) as raised:
        fetch(f"{postman.url}/collections/{UID}?access_key=PMAT-wrong")
    assert "PMAT-wrong" not in str(raised.value.place)
    assert shown("https://jo:hunter2@x/a@b") == "https://x/a@b"
    assert shown("here:/a@b?token=1") == "here:/a@b?token=1"
    assert shown("https://x/?a=1&access_key=PMAT-1&b=2") == "https://x/?a=1&access_key=<access_key>&b=2"


def test_what_has_not_changed_comes_from_the_cache(postman: Postman) -> None:
    url = f"{postman.url}/open.json"
    first, second = fetched(url), fetched(url)
    assert first == second
    assert "if-none-match" in postman.requests[1][1]
    postman.definition["info"]["name"] = "New"
    assert b"New" in fetched(url)


def test_the_key_goes_to_no_other_host(postman: Postman) -> None:
    with Postman() as other:
        threading.Thread(target=other.serve_forever, daemon=True).start()
        postman.leads_to = f"{other.url}/open.json"
        assert fetch(f"postman:{UID}").content
        assert "x-api-key" not in other.requests[0][1]
        postman.leads_to = "http://elsewhere.example/open.json"
        with pytest.raises(PmgenError, match="not encrypted"):
            fetch(f"postman:{UID}")
        other.shutdown()


def test_no_server_leads_to_this_machine(postman: Postman, monkeypatch: pytest.MonkeyPatch) -> None:
    def answer(request: httpx2.Request) -> httpx2.Response:
        if request.url.host == "elsewhere.example":
            return httpx2.Response(302, headers={"Location": f"{postman.url}/open.json"})
        raise AssertionError("this machine was asked")

    client = partial(httpx2.Client, transport=httpx2.MockTransport(answer))
    monkeypatch.setattr(httpx2, "Client", client)
    with pytest.raises(PmgenError, match="leads to this machine"):
        fetch("https://elsewhere.example/a.json")


def test_what_holds_credentials_is_not_kept_on_disk(postman: Postman, tmp_path: Path) -> None:
    key = "k3y-5ec2e7a1b9c04d3f86a2"
    postman.definition["item"] = [item(header=[{"key": "X-Api-Key", "value": key}])]
    assert key.encode() in fetched(f"{postman.url}/open.json")
    assert [path for path in tmp_path.rglob("*") if path.is_file() and key.encode() in path.read_bytes()] == []
    assert key.encode() in fetched(f"{postman.url}/open.json")


def test_what_is_no_url_at_all_is_told() -> None:
    with pytest.raises(PmgenError, match="neither a URL nor an id"):
        url_of("foo")


def test_a_circle_of_redirects_ends(postman: Postman) -> None:
    postman.leads_to = f"{postman.url}/again"
    with pytest.raises(PmgenError, match="from one address to the next"):
        fetch(f"postman:{UID}")


def test_too_large_an_answer_is_refused(postman: Postman, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(fetching, "_LIMIT", 10)
    with pytest.raises(PmgenError, match="larger than"):
        fetch(f"{postman.url}/open.json")


def test_a_server_that_is_not_there_is_told(postman: Postman) -> None:
    with pytest.raises(PmgenError, match="does not answer"):
        fetch("http://127.0.0.1:1/x.json", wait=_at_once)
    with pytest.raises(PmgenError, match="not encrypted"):
        url_of("http://example.com/x.json")


def test_pull_writes_files_that_diff_well(postman: Postman, tmp_path: Path, capsys: Output) -> None:
    assert cli.run(["pull", UID]) == 0
    assert capsys.readouterr().out == "test-api.postman_collection.json: written\n"
    text = (tmp_path / "test-api.postman_collection.json").read_text()
    assert text.startswith('{\n  "info": {\n')
    assert cli.run(["pull", UID]) == 0
    assert "unchanged" in capsys.readouterr().out
    assert cli.run(["pull", "env-123456", "--environment", "-o", "staging.json"]) == 0
    assert json.loads((tmp_path / "staging.json").read_text())["name"] == "Staging"


def test_a_bare_pull_fetches_all_that_is_configured(postman: Postman, tmp_path: Path) -> None:
    (tmp_path / "pmgen.toml").write_text(f'[collections.a]\nsource = "a.json"\npull = "postman:{UID}"\n')
    assert cli.run(["pull"]) == 0
    assert cli.run(["list", "a"]) == 0
    (tmp_path / "pmgen.toml").unlink()
    assert cli.run(["pull"]) == 2


def test_globs_and_workspaces_stand_for_several_collections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        write(tmp_path, collection(item(name=name), info={"name": name, "schema": "v2.1.0"}), f"{name}.json")
        folder = tmp_path / "postman" / "collections" / f"{name} three" / ".resources"
        folder.mkdir(parents=True)
        (folder / "definition.yaml").write_text(f"$kind: collection\nname: {name} three\n")
        (folder.parent / "Get.request.yaml").write_text("$kind: http-request\nurl: https://h\nmethod: GET\n")
    assert cli.run(["build", "*.json", ".", "--emit", "curl", "-q"]) == 0
    assert sorted(path.name for path in (tmp_path / "generated").iterdir()) == ["one", "one-three", "two", "two-three"]
    assert cli.run(["build", "nothing-*.json"]) == 2


def test_a_glob_stands_for_the_one_collection_that_a_command_takes(tmp_path: Path, capsys: Output) -> None:
    write(tmp_path, collection(item(name="only")), "one.json")
    assert cli.run(["list", str(tmp_path / "o*.json")]) == 0
    assert "only" in capsys.readouterr().out
    write(tmp_path, collection(item()), "other.json")
    assert cli.run(["list", str(tmp_path / "o*.json")]) == 2
    told = capsys.readouterr().err
    assert "2 collections are meant; this takes one." in told
    assert "other.json" in told


def test_a_revision_of_git(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    monkeypatch.chdir(tmp_path)
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@x"]
    write(tmp_path, collection(item(name="before")))
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], check=True)
    write(tmp_path, collection(item(name="after")))
    assert cli.run(["list", "HEAD:test.json"]) == 0
    assert capsys.readouterr().out == "GET  before\n"


def test_git_runs_nothing_that_a_strangers_repository_names(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Filters, links and hooks: a folder comes out as it lies in the repository."""
    monkeypatch.chdir(tmp_path)
    folder = tmp_path / "api" / ".resources"
    folder.mkdir(parents=True)
    (folder / "definition.yaml").write_text("$kind: collection\nname: In git\n")
    (folder.parent / "Get.request.yaml").write_text("$kind: http-request\nurl: https://h\nmethod: GET\n")
    (folder.parent / "link.request.yaml").symlink_to("/etc/passwd")
    git = ["git", "-c", "user.name=x", "-c", "user.email=x@x"]
    for words in (["init", "-q"], ["add", "."], ["commit", "-qm", "x"]):
        subprocess.run([*git, *words], check=True)
    (tmp_path / ".git" / "info" / "attributes").write_text("* filter=evil\n")
    for key in ("filter.evil.smudge", "filter.evil.clean", "core.fsmonitor", "core.sshCommand", "core.pager"):
        subprocess.run(["git", "config", key, "touch canary; cat"], check=True)
    assert cli.run(["list", "HEAD:api"]) == 0
    assert cli.run(["diff", "HEAD:api", "api/Get.request.yaml"]) in (0, 2)
    assert not list(tmp_path.rglob("canary"))
