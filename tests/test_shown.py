"""What is printed for people holds nothing that steers a terminal or a CI service, whatever a collection holds."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from pmgen import cli
from pmgen.errors import PmgenError, Report
from pmgen.shown import code, json_text, one_line
from pmgen.terminal import show_error, show_notices

from tests.collections_made import collection, item, parameters, raw, write

ESCAPES = "\x1b]0;title\x07\x9b31mred\x08\u202eturned\u2069"
COMMANDS = "\n::add-mask::x\n  ::set-output name=a::b\r##[set-output name=a]b ##vso[task.setvariable variable=a]b"
EVIL = f"::stop-commands::x{ESCAPES}{COMMANDS}"
STEERING = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]")
OBEYED = re.compile(r"^\s*::|##\w*\[", re.MULTILINE)
# The commands that `--format github` is for.
OURS = re.compile("^::(?:error|warning|notice) file=", re.MULTILINE)
Output = pytest.CaptureFixture[str]


def _hostile() -> dict[str, Any]:
    pair = {"key": EVIL, "value": EVIL, "description": EVIL}
    saved: dict[str, Any] = {"name": EVIL, "code": 200, "header": [pair], "body": json.dumps({EVIL: [EVIL, {EVIL: 1}]})}
    script = f"pm.environment.set({json.dumps(EVIL)}, pm.response.json()[{json.dumps(EVIL)}]); {EVIL}"
    request = item(
        {"host": [EVIL], "path": [EVIL, f":{EVIL}"], "query": [pair], "variable": [pair]},
        EVIL, name=EVIL, description=EVIL, header=[pair, {"key": "X-Api-Key", "value": "k3y-5ec2e7a1b9c04d3f"}],
        body=raw(json.dumps({EVIL: EVIL})), response=[saved], auth=parameters(EVIL, key=EVIL),
    )  # fmt: skip
    twin = item(name=EVIL, method=EVIL, auth=parameters("bearer", token=EVIL))
    event = {"listen": "test", "script": {"exec": [script]}}
    made = collection(
        {"name": EVIL, "description": EVIL, "item": [{**request, "event": [event]}, twin]}, variable=[pair]
    )
    made["info"] |= {"name": EVIL, "version": EVIL}
    return made


def _other() -> dict[str, Any]:
    made = collection(item("https://h/other", name=f"other {EVIL}", body=raw(json.dumps({"a": EVIL})), method="POST"))
    made["info"] |= {"name": f"other {EVIL}"}
    return made


RUNS = (
    "list a.json",
    "inspect a.json",
    "secrets a.json",
    "lint a.json",
    "lint a.json --format github",
    "lint a.json --format junit",
    "lint a.json --format sarif",
    "lint a.json --json",
    "list a.json --json",
    "inspect a.json --json",
    "secrets a.json --json",
    "diff a.json b.json",
    "diff a.json b.json --format markdown",
    "diff a.json b.json --format json",
    "build a.json -o out --emit client,curl,openapi",
    "build a.json -o out --emit client,curl,openapi --json --check",
    "check a.json -o out",
    "snippet a.json nothing --lang curl",
    "config",
    "config --json",
)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The hostile collections and a configuration of their kind, in the folder that commands run in."""
    write(tmp_path, _hostile(), "a.json")
    write(tmp_path, _other(), "b.json")
    quoted = json.dumps(EVIL).replace("\x7f", "")
    (tmp_path / "pmgen.toml").write_text(
        f"[collections.{quoted}]\nsource = {quoted}\n[variables]\n{quoted} = {quoted}\n"
    )
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PMGEN_CACHE", "off")
    return tmp_path


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize("words", RUNS)
def test_no_command_prints_what_is_obeyed(words: str, capsys: Output) -> None:
    status = cli.run(words.split())
    said = capsys.readouterr()
    assert (status == 2) == ("nothing" in words), said.err
    for text in said:
        assert STEERING.findall(text) == []
        assert OBEYED.findall(OURS.sub("", text)) == []


@pytest.mark.usefixtures("folder")
def test_titles_that_explain_is_asked_for(capsys: Output) -> None:
    cli.run(["list", "a.json", "--json"])
    names = [row["id"] for row in json.loads(capsys.readouterr().out)]
    for name in names:
        assert cli.run(["explain", "a.json", name]) == 0
    said = capsys.readouterr()
    assert STEERING.findall(said.out + said.err) + OBEYED.findall(said.out + said.err) == []


def test_errors_and_notices(capsys: Output) -> None:
    show_error(PmgenError(EVIL, EVIL, EVIL, EVIL))
    report = Report()
    report.note("code", PmgenError(EVIL, "", "").place, EVIL, EVIL)
    show_notices(report)
    said = capsys.readouterr().err
    assert STEERING.findall(said) + OBEYED.findall(said) == []
    assert "set-output" in said


def test_what_people_write_stays() -> None:
    for text in ("Users/Get a user", "a::b", "## Heading", "#[x]", "Größe 日本 😀", "C# [x]"):
        assert one_line(text) == code(text) == text
    assert json.loads(json_text({EVIL: [EVIL]})) == {EVIL: [EVIL]}
