"""Templates of the user's own, and back ends of other packages."""

from pathlib import Path

import pytest
from pmgen import cli
from pmgen.plugins import plugin_names

from tests.collections_made import collection, item, write
from tests.corpus import ROOT

Output = pytest.CaptureFixture[str]


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a collection of one request, and the example plugin on the path."""
    monkeypatch.syspath_prepend(str(ROOT / "tests" / "fixtures" / "plugin"))  # pyright: ignore[reportUnknownMemberType]
    monkeypatch.chdir(tmp_path)
    write(tmp_path, collection(item("https://h/a", name="Get a")))
    return tmp_path


def made(project: Path) -> str:
    return (project / "generated" / "test-api" / "curl" / "get-a.sh").read_text()


def test_a_template_takes_the_place_of_pmgens_own(project: Path) -> None:
    (project / "mine" / "curl").mkdir(parents=True)
    template = project / "mine" / "curl" / "sh.jinja"
    template.write_text("# ours\n{% include 'pmgen/curl/sh.jinja' %}")
    assert cli.run(["build", "test.json", "--emit", "curl", "--templates", "mine", "-q"]) == 0
    assert made(project).startswith("#!/bin/sh\n# ours\n")
    assert "'https://h/a'" in made(project)
    assert cli.run(["build", "test.json", "--emit", "curl", "-q"]) == 0
    assert "ours" not in made(project)
    template.write_text("# theirs\n")
    (project / "pmgen.toml").write_text('templates = "mine"\n')
    assert cli.run(["build", "test.json", "--emit", "curl", "-q"]) == 0
    assert "theirs" in made(project)


@pytest.mark.parametrize("text", ["{% nonsense %}", "{{ nothing_of_that_name }}"])
def test_what_is_wrong_in_a_template_is_told_with_its_place(project: Path, text: str, capsys: Output) -> None:
    (project / "mine" / "curl").mkdir(parents=True)
    (project / "mine" / "curl" / "sh.jinja").write_text(text)
    assert cli.run(["build", "test.json", "--emit", "curl", "--templates", "mine"]) == 2
    error = capsys.readouterr().err
    assert "mine/curl/sh.jinja" in error
    assert "Compare it with pmgen's own template." in error


HOSTILE = (
    "{{ ''.__class__.__mro__[1].__subclasses__() }}",
    "{{ cycler.__init__.__globals__.os.popen('touch canary').read() }}",
    "{{ self._TemplateReference__context }}",
    "{% include '../../secret.txt' %}",
)


@pytest.mark.parametrize("text", HOSTILE)
def test_templates_of_a_strangers_project_run_no_code(project: Path, text: str, capsys: Output) -> None:
    (project / "mine" / "curl").mkdir(parents=True)
    (project / "secret.txt").write_text("private")
    (project / "mine" / "curl" / "sh.jinja").write_text(text)
    (project / "pmgen.toml").write_text('templates = "mine"\nemit = ["curl"]\n')
    assert cli.run(["build", "test.json"]) == 2
    assert "The template cannot be printed" in capsys.readouterr().err
    assert not (project / "canary").exists()


def test_a_folder_that_is_not_there_is_told(project: Path, capsys: Output) -> None:
    assert cli.run(["build", "test.json", "--templates", "nowhere"]) == 2
    assert "There is no such folder of templates." in capsys.readouterr().err


def test_the_example_plugin_is_a_back_end_like_any_other(project: Path, capsys: Output) -> None:
    assert plugin_names() == ("broken", "titles")
    assert cli.run(["build", "test.json", "--emit", "curl,titles"]) == 0
    assert "titles" in capsys.readouterr().out
    titles = project / "generated" / "test-api" / "titles" / "titles.txt"
    assert titles.read_text() == "GET Get a\n"
    assert cli.run(["build", "test.json", "--emit", "titles", "--check", "-q"]) == 0
    titles.write_text("changed by hand")
    assert cli.run(["build", "test.json", "--emit", "titles", "--check", "-q"]) == 1


def test_a_plugin_that_is_broken_or_not_there_is_told(project: Path, capsys: Output) -> None:
    assert cli.run(["build", "test.json", "--emit", "broken"]) == 2
    assert "cannot be imported" in capsys.readouterr().err
    assert cli.run(["build", "test.json", "--emit", "nothing"]) == 2
    assert "titles" in capsys.readouterr().err
