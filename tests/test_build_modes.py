"""`pmgen build` in its other modes: only comparing, many collections, a cluster, watching."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pmgen import cli
from pmgen.errors import PmgenError
from pmgen.postman import lenient
from pmgen.watch import watch
from pmgen.write import MANIFEST

from tests.collections_made import collection, item, write

Output = pytest.CaptureFixture[str]


def run(*arguments: object) -> int:
    """Runs a command in this process and gives its exit code."""
    return cli.run([str(argument) for argument in arguments])


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file of a folder: what it holds and when it was written."""
    files = (path for path in sorted(folder.rglob("*")) if path.is_file())
    return {path.relative_to(folder).as_posix(): (path.read_bytes(), path.stat().st_mtime_ns) for path in files}


@pytest.fixture
def built(tmp_path: Path) -> tuple[Path, Path]:
    """A collection and the folder that it was built into."""
    path = write(tmp_path, collection(item("h/1", name="One"), item("h/2", name="Two")))
    assert run("build", path, "-o", tmp_path / "out", "--emit", "curl", "-q") == 0
    return path, tmp_path / "out" / "test-api"


def build_again(path: Path, folder: Path, *options: object) -> int:
    """The same build with more options."""
    return run("build", path, "-o", folder.parent, "--emit", "curl", *options)


def test_an_edited_file_stops_the_build_with_the_diff_and_the_way_out(built: tuple[Path, Path], capsys: Output) -> None:
    path, folder = built
    script = folder / "curl" / "one.sh"
    script.write_text(script.read_text().replace("curl --location", "curl --location --verbose"))
    before = tree(folder)
    assert build_again(path, folder) == 2
    shown = capsys.readouterr().err
    assert "-curl --location \\" in shown
    assert "+curl --location --verbose \\" in shown
    assert "--force" in shown
    assert "file of your own" in shown
    assert tree(folder) == before
    assert build_again(path, folder, "--force") == 0
    assert "--verbose" not in script.read_text()


def test_an_edit_is_shown_without_what_a_terminal_would_obey(built: tuple[Path, Path], capsys: Output) -> None:
    path, folder = built
    (folder / "curl" / "one.sh").write_text("\x1b]0;evil\x07\n")
    assert build_again(path, folder) == 2
    assert "\x1b" not in capsys.readouterr().err


def test_check_is_content_with_what_is_current(built: tuple[Path, Path], capsys: Output) -> None:
    path, folder = built
    before = tree(folder)
    assert build_again(path, folder, "--check") == 0
    assert "up to date" in capsys.readouterr().out
    assert tree(folder) == before


def test_check_lists_what_is_stale_and_why(built: tuple[Path, Path], capsys: Output) -> None:
    path, folder = built
    (folder / "curl" / "two.sh").unlink()
    (folder / "curl" / "five.sh").write_text("mine")
    now = collection(item("h/other", name="One"), item("h/2", name="Two"), item("h/3", name="Four"), item(name="Five"))
    path.write_text(json.dumps(now))
    before = tree(folder)
    assert build_again(path, folder, "--check", "--json") == 1
    (found,) = json.loads(capsys.readouterr().out)["collections"]
    assert {one["path"]: one["why"] for one in found["stale"]} == {
        "curl/one.sh": "out of date",
        "curl/two.sh": "not there yet",
        "curl/four.sh": "not there yet",
        "curl/five.sh": "not made by pmgen",
        "pmgen.lock": "out of date",
    }
    path.write_text(json.dumps(collection(item("h/1", name="One"))))
    (folder / "curl" / "one.sh").write_text("edited")
    (folder / "curl" / "two.sh").write_text("edited")
    assert build_again(path, folder, "--check") == 1
    assert "edited by hand    curl/one.sh" in capsys.readouterr().out
    (folder / "curl" / "two.sh").unlink()
    assert tree(folder).keys() == before.keys()


def test_check_of_what_was_never_built_makes_no_folder(tmp_path: Path) -> None:
    path = write(tmp_path, collection(item()))
    assert run("build", path, "-o", tmp_path / "out", "--emit", "curl", "--check", "-q") == 1
    assert not (tmp_path / "out").exists()


def test_diff_is_a_patch_that_does_what_the_build_would(
    built: tuple[Path, Path], capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, folder = built
    monkeypatch.chdir(folder.parents[1])
    path.write_text(json.dumps(collection(item("h/other", name="One"), item("h/3", name="Three"))))
    before = tree(folder)
    assert run("build", path, "-o", "out", "--emit", "curl", "--diff") == 0
    patch = capsys.readouterr().out
    assert tree(folder) == before
    subprocess.run(["git", "apply", "-p0", "-"], input=patch, text=True, check=True)
    patched = {name: content for name, (content, _) in tree(folder).items() if name != MANIFEST}
    assert build_again(path, folder, "--force") == 0
    assert {name: content for name, (content, _) in tree(folder).items() if name != MANIFEST} == patched


def named(name: str, url: str) -> dict[str, Any]:
    """A collection of that name with one request."""
    made = collection(item(url))
    made["info"] = {**made["info"], "name": name}
    return made


def many(folder: Path, count: int) -> list[Path]:
    """Collections of different names, and a broken one in their middle."""
    paths = [write(folder, named(f"API {n}", f"h/{n}"), f"{n}.json") for n in range(count)]
    broken = folder / "broken.json"
    broken.write_text("{")
    return [*paths[:1], broken, *paths[1:]]


def outcome(capsys: Output) -> dict[str, Any]:
    """What was printed for programs."""
    shown: dict[str, Any] = json.loads(capsys.readouterr().out)
    return shown


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_bad_collection_stops_no_other_and_each_has_its_outcome(jobs: str, tmp_path: Path, capsys: Output) -> None:
    paths = many(tmp_path, 3)
    options = ("-o", tmp_path / "out", "--emit", "curl", "--jobs", jobs, "--json")
    assert run("build", *paths, *options) == 2
    shown = outcome(capsys)
    assert [one["folder"] for one in shown["collections"]] == [f"{tmp_path.as_posix()}/out/api-{n}" for n in range(3)]
    assert [one["collection"] for one in shown["errors"]] == [str(paths[1])]
    assert all((tmp_path / "out" / f"api-{n}" / "curl" / "request.sh").is_file() for n in range(3))


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_a_defect_met_in_one_collection_stops_no_other(
    jobs: str, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    read = lenient.validate

    def fail(shape: Any, data: Any, *rest: Any) -> Any:
        if data["info"]["name"] == "API 1":
            raise ZeroDivisionError
        return read(shape, data, *rest)

    monkeypatch.setattr("pmgen.postman.reader.validate", fail)
    first, _, second = many(tmp_path, 2)
    assert run("build", first, second, "-o", tmp_path / "out", "--emit", "curl", "--jobs", jobs, "--json") == 2
    shown = outcome(capsys)
    assert [one["name"] for one in shown["collections"]] == ["API 0"]
    assert "ZeroDivisionError" in shown["errors"][0]["what"]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_of_two_collections_of_one_name_the_first_is_built(jobs: str, tmp_path: Path, capsys: Output) -> None:
    paths = [write(tmp_path, named("Same", f"h/{n}"), f"{n}.json") for n in range(2)]
    assert run("build", *paths, "-o", tmp_path / "out", "--emit", "curl", "--jobs", jobs, "--json") == 2
    assert [one["collection"] for one in outcome(capsys)["errors"]] == [str(paths[1])]
    assert "'http://h/0'" in (tmp_path / "out" / "same" / "curl" / "request.sh").read_text()


def test_a_cluster_does_the_same(tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch) -> None:
    distributed = pytest.importorskip("distributed")
    monkeypatch.setattr("pmgen.jobs._PATIENCE", 300)
    paths = many(tmp_path, 3)
    run("build", *paths, "-o", tmp_path / "here", "--emit", "curl", "-q")
    capsys.readouterr()
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=1, processes=True, dashboard_address=None, local_directory=str(tmp_path)
    ) as cluster:
        address = cluster.scheduler_address
        options = ("-o", tmp_path / "there", "--emit", "curl", "--dask", address, "--json")
        assert run("build", *paths, *options) == 2
    shown = outcome(capsys)
    assert len(shown["collections"]) == 3
    assert [one["collection"] for one in shown["errors"]] == [str(paths[1])]
    here, there = ({name: text for name, (text, _) in tree(tmp_path / one).items()} for one in ("here", "there"))
    assert here == there


@pytest.mark.parametrize("address", ["nowhere", "nonsense://nowhere:8786", "tcp://nowhere", ""])
def test_what_is_no_address_of_a_cluster_is_an_error_at_once(address: str, tmp_path: Path, capsys: Output) -> None:
    pytest.importorskip("distributed")
    path = write(tmp_path, collection(item()))
    assert run("build", path, "-o", tmp_path / "out", "--dask", address) == 2
    assert "is no address of a Dask scheduler" in capsys.readouterr().err


def test_a_cluster_that_does_not_answer_is_an_error(
    tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("distributed")
    monkeypatch.setattr("pmgen.jobs._PATIENCE", 1)
    path = write(tmp_path, collection(item()))
    assert run("build", path, "-o", tmp_path / "out", "--dask", "tcp://localhost:1") == 2
    assert "No Dask scheduler answers" in capsys.readouterr().err


@pytest.mark.parametrize("module", ["distributed", "watchfiles"])
def test_an_extra_that_is_missing_is_named(
    module: str, tmp_path: Path, capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    path = write(tmp_path, collection(item()))
    option = ("--dask", "tcp://localhost:1") if module == "distributed" else ("--watch",)
    assert run("build", path, "-o", tmp_path / "out", *option) == 2
    assert "pip install 'pmgen[" in capsys.readouterr().err


@pytest.mark.parametrize("option", ["--check", "--diff", "--json"])
def test_watching_goes_with_no_answer(option: str, tmp_path: Path, capsys: Output) -> None:
    assert run("build", write(tmp_path, collection(item())), "--watch", option) == 2
    assert "--watch" in capsys.readouterr().err


def until(condition: Callable[[], bool]) -> None:
    """Waits for something that will happen; gives up after five minutes."""
    end = time.monotonic() + 300
    while not condition():
        assert time.monotonic() < end, "it did not happen"
        time.sleep(0.01)


def test_watching_builds_again_after_each_change(tmp_path: Path, capsys: Output) -> None:
    pytest.importorskip("watchfiles")
    path, environment = tmp_path / "api.json", tmp_path / "environment.json"
    path.write_text("1")
    built: list[str] = []
    stop = threading.Event()

    def build() -> None:
        built.append(path.read_text() + (environment.read_text() if environment.exists() else ""))

    watcher = threading.Thread(target=watch, args=(lambda: (path, environment), build), kwargs={"stop": stop})
    watcher.start()
    try:
        until(lambda: built == ["1"])
        path.write_text("22")
        until(lambda: built[-1] == "22")
        environment.write_text("e")
        until(lambda: built[-1] == "22e")
        (tmp_path / "new").write_text("333")
        (tmp_path / "new").replace(path)
        until(lambda: built[-1] == "333e")
        (tmp_path / "other").write_text("is no input")
    finally:
        stop.set()
        watcher.join()
    shown = capsys.readouterr().err
    assert f"changed: {path.as_posix()}" in shown
    assert "watching 1 file; Ctrl-C stops" in shown


def test_a_change_during_the_build_is_not_missed_and_an_error_ends_nothing(tmp_path: Path, capsys: Output) -> None:
    pytest.importorskip("watchfiles")
    path = tmp_path / "api.json"
    path.write_text("1")
    stop = threading.Event()
    built: list[str] = []

    def build() -> None:
        built.append(path.read_text())
        if len(built) == 1:
            path.write_text("two")
            raise PmgenError("here", "It is broken.", "")
        stop.set()

    watch(lambda: (path,), build, stop=stop)
    assert built == ["1", "two"]
    assert "It is broken." in capsys.readouterr().err
