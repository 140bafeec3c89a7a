"""A build of what was built before only looks whether all is as it was; whatever is another one is built."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from pmgen import cli, pipeline, remembered
from pmgen.model.api import Api
from pmgen.write import content_of, write_files

from tests.collections_made import collection, item, write

Output = pytest.CaptureFixture[str]
SECRET = "s3cr3t-of-mine"


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a collection and an environment, in which one works; its cache is beside it."""
    monkeypatch.setenv("PMGEN_CACHE", str(tmp_path / "cache"))
    project = tmp_path / "project"
    project.mkdir()
    (project / ".git").mkdir()
    monkeypatch.chdir(project)
    write(project, collection(item("{{base}}/1", name="One"), item("{{base}}/2", name="Two")), "api.json")
    (project / "environment.json").write_text(
        json.dumps({"name": "e", "values": [{"key": "base", "value": "https://h"}]})
    )
    return project


@pytest.fixture
def built(place: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is built, collection by collection, after a first build."""
    assert build() == 0
    read: list[str] = []
    load = pipeline.load_named

    def counted(source: str, *rest: object, **more: object) -> Api:
        read.append(source)
        return load(source, *rest, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(pipeline, "load_named", counted)
    return read


def build(*options: str) -> int:
    """The build of the project."""
    return cli.run(
        ["build", "api.json", "-e", "environment.json", "--emit", "curl", "--var", f"key={SECRET}", *options]
    )


def script(name: str = "one") -> Path:
    """An output file."""
    return Path(f"generated/test-api/curl/{name}.sh")


def test_the_same_build_again_builds_nothing_and_says_the_same(built: list[str], capsys: Output) -> None:
    capsys.readouterr()
    times = {path: path.stat().st_mtime_ns for path in Path("generated").rglob("*")}
    assert build() == 0
    shown = capsys.readouterr()
    assert "Test API: 2 requests in generated/test-api/ (0 files written, 0 removed, " in shown.out
    assert built == []
    assert {path: path.stat().st_mtime_ns for path in Path("generated").rglob("*")} == times


def test_it_says_what_a_build_without_memory_says(
    built: list[str], capsys: Output, monkeypatch: pytest.MonkeyPatch
) -> None:
    capsys.readouterr()
    build()
    remembered = capsys.readouterr()
    monkeypatch.setenv("PMGEN_CACHE", "off")
    build()
    assert capsys.readouterr() == remembered
    assert built == ["api.json"]


def test_check_is_remembered_too(built: list[str], capsys: Output) -> None:
    assert build("--check") == 0
    assert "up to date" in capsys.readouterr().out
    assert built == []


def edit_environment() -> None:
    """Another value."""
    Path("environment.json").write_text(json.dumps({"values": [{"key": "base", "value": "https://other"}]}))


def edit_collection() -> None:
    """Another request."""
    write(Path(), collection(item("{{base}}/other", name="One"), item("{{base}}/2", name="Two")), "api.json")


def configure() -> None:
    """A configuration where there was none."""
    Path("pmgen.toml").write_text('[headers]\nX-More = "yes"\n')


@pytest.mark.parametrize("change", [edit_environment, edit_collection, configure])
def test_another_input_is_built(change: Callable[[], None], built: list[str]) -> None:
    before = script().read_text()
    change()
    assert build() == 0
    assert built == ["api.json"]
    assert script().read_text() != before
    assert build() == 0
    assert built == ["api.json"]


def test_hand_written_code_that_is_new_or_another_is_built(place: Path) -> None:
    assert build("--emit", "client") == 0
    package = Path("generated/test-api/client/test_api")
    custom, before = package / "_custom.py", (package / "__init__.py").read_text()
    custom.write_text("from . import _client\n\n\nclass Mine(_client.TestApi): ...\n")
    assert build("--emit", "client") == 0
    assert "from ._custom import Mine" in (package / "__init__.py").read_text()
    custom.unlink()
    assert build("--emit", "client") == 0
    assert (package / "__init__.py").read_text() == before


def test_another_option_is_built(built: list[str]) -> None:
    assert build("--exclude", "Two") == 0
    assert built == ["api.json"]
    assert not script("two").exists()


def test_an_edited_output_stops_the_build_and_a_lost_one_comes_back(built: list[str], capsys: Output) -> None:
    before = script().read_text()
    script().write_text("edited")
    assert build() == 2
    assert "+edited" in capsys.readouterr().err
    script().unlink()
    assert build() == 0
    assert script().read_text() == before


def test_who_has_no_home_has_no_memory(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown() -> Path:
        raise RuntimeError("Could not determine home directory.")

    for name in ("PMGEN_CACHE", "XDG_CACHE_HOME", "LOCALAPPDATA"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(Path, "home", unknown)
    assert build() == 0
    assert build() == 0


def test_what_a_killed_build_left_is_removed(built: list[str]) -> None:
    left = Path("generated/test-api/.pmgen-staging-killed")
    left.mkdir()
    assert build() == 0
    assert not left.exists()


def test_one_changed_collection_of_several_is_built_alone(built: list[str]) -> None:
    other = collection(item("https://h/", name="Three"))
    other["info"]["name"] = "Other"
    write(Path(), other, "other.json")
    assert cli.run(["build", "api.json", "other.json", "--emit", "curl"]) == 0
    built.clear()
    edit_collection()
    assert cli.run(["build", "api.json", "other.json", "--emit", "curl"]) == 0
    assert built == ["api.json"]


def test_a_broken_record_is_no_record(built: list[str], place: Path) -> None:
    for record in (place.parent / "cache" / "builds").iterdir():
        record.write_text("{")
    assert build() == 0
    assert built == ["api.json"]


def test_records_hold_no_secret(built: list[str], place: Path) -> None:
    records = list((place.parent / "cache" / "builds").iterdir())
    assert records
    assert not any(SECRET in record.read_text() for record in records)


def test_only_so_many_records_are_kept(built: list[str], place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("pmgen.cache.LIMIT", 3)
    for number in range(4):
        assert build("--include", f"*{'e' * (number % 2)}*", "-o", f"out-{number}") == 0
    assert len(list((place.parent / "cache" / "builds").iterdir())) <= 3


def test_nothing_slow_is_loaded_for_it(place: Path) -> None:
    assert build() == 0
    arguments = ["build", "api.json", "-e", "environment.json", "--emit", "curl", "--var", f"key={SECRET}", "-q"]
    slow = {"pydantic", "jinja2", "black", "tree_sitter", "tomllib", "pmgen.build", "pmgen.config", "pmgen.model"}
    program = f"import sys; from pmgen import cli; cli.run({arguments!r}); print({slow!r} & sys.modules.keys())"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == "set()\n"


def test_a_file_that_was_only_touched_is_read_once_and_known_again(built: list[str], place: Path) -> None:
    os.utime(script(), ns=(1, 1))
    assert build() == 0
    read: list[Path] = []

    def counted(path: Path) -> bytes | None:
        read.append(path)
        return content_of(path)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(remembered, "content_of", counted)
        assert build() == 0
    assert built == []
    assert [path for path in read if path.suffix == ".sh"] == []


def test_a_change_that_leaves_size_and_time_is_seen(built: list[str], place: Path) -> None:
    before = script().stat()
    # The clock of a disk has ticks of some milliseconds: what changes within one leaves no trace there.
    probe = place.parent / "probe"
    probe.touch()
    while probe.stat().st_ctime_ns == before.st_ctime_ns:
        probe.touch()
    text = script().read_bytes()
    script().write_bytes(text[:-2] + b"#\n")
    os.utime(script(), ns=(before.st_atime_ns, before.st_mtime_ns))
    assert script().stat().st_size == before.st_size
    assert build() == 2
    script().write_bytes(text)
    assert build() == 0


def test_what_is_saved_while_a_build_is_at_work_is_built_next(
    built: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    edit_collection()
    with monkeypatch.context() as patch:
        write_all = write_files

        def saving(*given: object, **more: object) -> object:
            write(Path(), collection(item("{{base}}/saved", name="One")), "api.json")
            return write_all(*given, **more)  # type: ignore[arg-type]

        patch.setattr("pmgen.pipeline.write_files", saving)
        assert build() == 0
    assert build() == 0
    assert "/saved" in script().read_text()


@pytest.mark.parametrize("broken", [b"{}", b"[]", b'{"configuration": 1, "builds": 2, "inputs": [3]}', b"\xff"])
def test_records_that_somebody_has_changed_are_none(broken: bytes, built: list[str], place: Path) -> None:
    for record in (place.parent / "cache" / "builds").iterdir():
        record.write_bytes(broken)
    assert build() == 0
    assert built
