"""`pmgen lint` and `pmgen check`: what they find, where, how it is told, and what is mended."""

import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pmgen import cli
from pmgen.errors import Report
from pmgen.lint import MEANINGS
from pmgen.lint.fixes import mended
from pmgen.lint.places import line_finder
from pmgen.linting import problems, score
from pmgen.options import Options
from pmgen.problems import FORMATS, Problem, printed

from tests.collections_made import collection, item, parameters, raw, write
from tests.corpus import ROOT

Output = pytest.CaptureFixture[str]
GOOD = {"name": "OK", "code": 200, "body": "{}", "header": [{"key": "Content-Type", "value": "application/json"}]}


def clean(url: str = "{{base}}/a", name: str = "Get a", **more: Any) -> dict[str, Any]:
    """A request that nothing is wrong with."""
    given: dict[str, Any] = {"description": "Gets a.", "response": [GOOD], **more}
    return item(url, name=name, **given)


def found(folder: Path, *items: dict[str, Any], **more: Any) -> list[tuple[str, str]]:
    """Rule and title of each problem."""
    variables = more.pop("variable", [{"key": "base", "value": "https://h"}])
    path = write(folder, collection(*items, variable=variables, **more))
    return [(one.rule, one.title) for one in problems(str(path), Options(), Report())[0]]


def test_a_good_collection_has_no_problems_and_full_score(tmp_path: Path) -> None:
    assert found(tmp_path, clean()) == []
    assert score([], 1) == 100


@pytest.mark.parametrize(
    ("items", "rule"),
    [
        ([clean(name="New Request")], "unnamed-request"),
        ([clean(name="")], "unnamed-request"),
        ([clean(name="https://h/users/1")], "url-as-name"),
        ([clean(), clean()], "duplicate-request"),
        ([clean(f"{{{{base}}}}/a?b={letter}", f"Get {letter}") for letter in "abc"], "variants"),
        ([clean(response=[])], "no-example"),
        ([clean(response=[{**GOOD, "code": 500}])], "no-good-example"),
        ([clean(response=[{**GOOD, "body": "<p>"}])], "broken-example"),
        ([clean(method="POST", body=raw("{a", "json"))], "broken-json"),
        ([clean(header=[{"key": "Authorization", "value": "Bearer {{base}}"}])], "auth-by-hand"),
        ([clean("https://h/{{base}}")], "fixed-host"),
        ([clean("http://h/{{base}}")], "no-tls"),
        ([clean(""), clean()], "no-url"),
        ([clean("{{base}}/{{nothing}}")], "unresolved-variable"),
        ([clean("https://h/b")], "unused-variable"),
        ([clean(description="")], "no-description"),
        ([clean(), {"name": "Empty", "item": list[Any]()}], "empty-folder"),
        ([clean(auth=parameters("bearer", token="ghp_16C7e42F292c6912E7710c838347Ae178B4a"))], "secret"),
    ],
)  # fmt: skip
def test_each_rule_finds_what_it_is_for(tmp_path: Path, items: list[Any], rule: str) -> None:
    assert rule in [name for name, _ in found(tmp_path, *items)]


def test_a_variable_that_a_script_sets_has_a_value(tmp_path: Path) -> None:
    script = {"listen": "test", "script": {"exec": ["pm.environment.set('id', pm.response.json().id)"]}}
    assert found(tmp_path, {**clean(), "event": [script]}, clean("{{base}}/b/{{id}}/{{$guid}}", "Get b")) == []


def test_an_environment_that_is_not_used_is_dead(tmp_path: Path) -> None:
    environment = tmp_path / "e.json"
    environment.write_text('{"name": "e", "values": [{"key": "x", "value": "1"}]}')
    path = write(tmp_path, collection(clean("https://h/a")))
    rules = {one.rule for one in problems(str(path), Options(environments=(environment,)), Report())[0]}
    assert "dead-environment" in rules


def test_a_place_is_the_line_where_the_item_begins() -> None:
    folder = {"name": "F", "item": [item(name="one"), item(name="two")]}
    definition = collection(item(name="zero"), folder)
    text = json.dumps(definition, indent=2)
    line_of = line_finder(text)
    lines = text.splitlines()
    for index, name in (((0,), "zero"), ((1, 0), "one"), ((1, 1), "two")):
        line = line_of(index)
        assert line is not None
        assert lines[line - 1].strip() == "{"
        assert lines[line].strip() == f'"name": "{name}",'
    assert line_of((5,)) is None
    assert line_finder("{ no json")((0,)) is None


@given(st.text(max_size=60))
def test_no_text_breaks_the_search_for_lines(text: str) -> None:
    assert line_finder(text)((7, 7)) is None


PROBLEMS = [
    Problem("a-rule", "error", "What?", "Do it.", "a,b:c.json", 7, "Folder/<Request>\n&"),
    Problem("b-rule", "info", "Só"),
]


@pytest.mark.parametrize("form", FORMATS)
def test_every_form_tells_every_problem(form: str) -> None:
    text = printed(PROBLEMS, form, str.title)
    assert "a-rule" in text
    assert "b-rule" in text
    assert "Do it." in text


def test_the_forms_are_what_their_readers_take() -> None:
    assert re.match(r"a,b:c.json:7: error: .* \[a-rule\]\n", printed(PROBLEMS, "text", str.title))
    assert (
        printed(PROBLEMS, "github", str.title)
        .splitlines()[0]
        .startswith("::error file=a%2Cb%3Ac.json,line=7,title=a-rule::")
    )
    (run,) = json.loads(printed(PROBLEMS, "sarif", str.title))["runs"]
    place = run["results"][0]["locations"][0]["physicalLocation"]
    assert place == {"artifactLocation": {"uri": "a%2Cb%3Ac.json"}, "region": {"startLine": 7}}
    first = run["tool"]["driver"]["rules"][0]
    assert (first["id"], first["shortDescription"]["text"]) == ("a-rule", "A-Rule")
    assert (first["help"]["text"], first["defaultConfiguration"]["level"]) == ("Do it.", "error")
    suite = ElementTree.fromstring(printed(PROBLEMS, "junit", str.title).encode())
    assert (suite.get("tests"), suite.get("failures")) == ("2", "1")
    assert ElementTree.fromstring(printed([], "junit", str.title).encode()).get("failures") == "0"


def test_lint_on_the_command_line(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, collection(clean("https://h/a", name="New Request")))
    assert cli.run(["lint", str(path)]) == 1
    shown = capsys.readouterr()
    assert f"{path}:1: warning: New Request: The request has no name of its own." in shown.out
    assert "score 8" in shown.err
    assert cli.run(["lint", str(path), "--fail-on", "error", "--level", "error"]) == 0
    assert cli.run(["lint", str(path), "--ignore", "unnamed-request"]) == 0
    assert cli.run(["lint", str(path), "--json", "--fail-on", "never"]) == 0
    capsys.readouterr()


def test_what_is_safe_is_mended_and_nothing_else_changes(tmp_path: Path, capsys: Output) -> None:
    unnamed = item("{{base}}/users?x=1", name="New Request")
    definition = collection(unnamed, item(name=" spaced "), {"name": "Empty", "item": []}, item(name="fine é"))
    path = tmp_path / "c.json"
    path.write_text(json.dumps(definition, indent="\t", ensure_ascii=False) + "\n", encoding="utf-8")
    before = path.read_text(encoding="utf-8").splitlines()
    assert cli.run(["lint", str(path), "--fix", "--fail-on", "never"]) == 0
    assert "named by method and path" in capsys.readouterr().err
    after = path.read_text(encoding="utf-8").splitlines()
    made = [one["name"] for one in json.loads("\n".join(after))["item"]]
    assert made == ["GET /users", "spaced", "fine é"]
    assert len([line for line in after if line not in before]) == 2
    assert mended("\n".join(after), "c.json")[1] == []


def test_every_rule_has_its_meaning_and_its_line_in_the_docs() -> None:
    source = (ROOT / "generator" / "pmgen" / "lint" / "rules.py").read_text(encoding="utf-8")
    listed = (ROOT / "docs" / "pages" / "ci.md").read_text(encoding="utf-8")
    assert set(re.findall(r'Finding\("([\w-]+)"', source)) == set(MEANINGS)
    assert set(re.findall(r"^\| `([\w-]+)` \|", listed, re.MULTILINE)) == set(MEANINGS)


def test_a_rule_that_is_misspelt_is_told(tmp_path: Path, capsys: Output) -> None:
    path = write(tmp_path, collection(clean("https://h/a")))
    assert cli.run(["lint", str(path), "--ignore", "no-exmaple"]) == 2
    assert "Did you mean no-example?" in capsys.readouterr().err
    assert cli.run(["lint", str(path), "--ignore", "script-variable,secret"]) == 0  # codes of notices


def test_a_file_that_is_not_utf_8_is_not_mended(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "c.json"
    path.write_bytes(json.dumps(collection(item(name="Café ")), ensure_ascii=False).encode("cp1252"))
    before = path.read_bytes()
    assert cli.run(["lint", str(path), "--fix"]) == 2
    assert "not UTF-8" in capsys.readouterr().err
    assert path.read_bytes() == before


def test_what_was_mended_is_told_without_what_a_terminal_obeys(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def noted(line: str, **options: Any) -> None:
        told.append(line)

    monkeypatch.setattr("click.echo", noted)
    path = write(tmp_path, collection(item(name=" \x1b[31mred ")))
    cli.run(["lint", str(path), "--fix"])
    assert told[0] == " [31mred: removed the space around the name"


def test_what_cannot_be_mended_is_told(tmp_path: Path, capsys: Output) -> None:
    path = tmp_path / "c.yaml"
    path.write_text("$kind: collection\nname: x\nitems: []\n")
    assert cli.run(["lint", str(path), "--fix"]) == 2
    assert "Only a v2 collection" in capsys.readouterr().err


def test_check_tells_what_is_stale(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Output) -> None:
    path = write(tmp_path, collection(item(name="one")))
    (tmp_path / "pmgen.toml").write_text('emit = ["curl"]\n[collections.a]\nsource = "test.json"\n')
    monkeypatch.chdir(tmp_path)
    assert cli.run(["check"]) == 1
    assert cli.run(["build", "-q"]) == 0
    capsys.readouterr()
    assert cli.run(["check"]) == 0
    assert "up to date" in capsys.readouterr().out
    write(tmp_path, collection(item("https://h/other", name="one")))
    assert cli.run(["check", "--format", "github"]) == 1
    assert "::error file=generated/test-api/curl/one.sh,line=1,title=not-current::" in capsys.readouterr().out
    path.write_text("{")
    assert cli.run(["check", "--format", "sarif"]) == 2
    assert json.loads(capsys.readouterr().out)["runs"][0]["results"][0]["ruleId"] == "not-built"
