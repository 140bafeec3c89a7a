"""`pmgen preview`: the docs on this machine's loopback, built again when the collection changes."""

import json
import signal
import subprocess
import sys
import time
from http.client import HTTPException
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from pmgen.errors import PmgenError
from pmgen.preview import serving, sites

from tests.docs import made


def read(url: str) -> str:
    """What a URL answers, redirects followed."""
    with urlopen(url, timeout=30) as answer:
        return str(answer.read().decode())


def wait_for(url: str, text: str) -> None:
    """Waits until a URL answers with a text; gives up after five minutes or more."""
    for _ in range(600):
        try:
            if text in read(url):
                return
        except (OSError, HTTPException):
            pass
        time.sleep(0.5)
    raise AssertionError(f"{text!r} never came from {url}")


def heed_interrupts() -> None:
    """What a terminal's programs do; a shell's background jobs ignore Ctrl-C, and so would all that they start."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


def end(running: subprocess.Popen[str]) -> None:
    """Waits for the end of a program that was asked to end; kills it after five minutes."""
    try:
        running.communicate(timeout=300)
    except subprocess.TimeoutExpired:
        running.kill()


def test_the_only_site_is_at_the_top(tmp_path: Path) -> None:
    made.build(tmp_path, ("python",))
    with serving(tmp_path, 0) as url:
        assert "Collection Items" in read(url)
        assert sites(tmp_path) == ["/shop-and-co/docs/index.html"]


def test_a_page_whose_name_leads_here_reads_nothing(tmp_path: Path) -> None:
    made.build(tmp_path, ("python",))
    with serving(tmp_path, 0) as url:
        with urlopen(Request(url, headers={"Host": "localhost:1"}), timeout=30) as answer:
            assert answer.status == 200
        for host in ("rebound.example", "", "[", "127.0.0.1.rebound.example"):
            with pytest.raises(HTTPError, match="403"):
                urlopen(Request(url, headers={"Host": host}), timeout=30)


def test_folders_are_not_listed(tmp_path: Path) -> None:
    (tmp_path / "secret").mkdir()
    with serving(tmp_path, 0) as url, pytest.raises(HTTPError) as caught:
        read(f"{url}secret/")
    assert caught.value.code == 404
    caught.value.close()


def test_a_port_that_is_taken_is_an_error(tmp_path: Path) -> None:
    with serving(tmp_path, 0) as url:
        port = int(url.rstrip("/").rpartition(":")[2])
        with pytest.raises(PmgenError), serving(tmp_path, port):
            pass


def test_a_change_is_seen_on_the_next_reload(tmp_path: Path) -> None:
    path = tmp_path / "shop.json"
    definition = made.collection()
    path.write_text(json.dumps(definition), encoding="utf-8")
    command = [sys.executable, "-m", "pmgen", "preview", "shop.json", "--port", "0", "--lang", "python", "-q"]
    pipe = subprocess.PIPE
    with subprocess.Popen(
        command, cwd=tmp_path, stdout=pipe, stderr=pipe, text=True, preexec_fn=heed_interrupts
    ) as running:
        try:
            assert running.stdout is not None
            url = running.stdout.readline().strip()
            wait_for(url, "Find users by name")
            definition["item"][1]["item"][1]["name"] = "Look for users"
            path.write_text(json.dumps(definition), encoding="utf-8")
            wait_for(url, "Look for users")
        finally:
            running.send_signal(signal.SIGINT)
            end(running)
    assert running.returncode == 0
    assert sorted(child.name for child in tmp_path.iterdir()) == ["shop.json"]
