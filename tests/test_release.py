"""What other tools read of the repository: hooks for pre-commit, the action for GitHub, examples for CI."""

import re
import shlex
from typing import Any

import click
import pytest
from pmgen.cli import cli
from ruamel.yaml import YAML

from tests.corpus import ROOT


def read(name: str) -> Any:
    reader: Any = YAML(typ="safe", pure=True)
    return reader.load((ROOT / name).read_text(encoding="utf-8"))


def parses(words: list[str]) -> bool:
    """Whether pmgen takes a command with these words; nothing is run."""
    with click.Context(cli) as context:
        command = cli.get_command(context, words[0])
        assert command is not None, words
        command.make_context(words[0], words[1:], parent=context)
        return True


@pytest.mark.parametrize("hook", read(".pre-commit-hooks.yaml"), ids=lambda hook: hook["id"])
def test_hooks_call_commands_that_there_are(hook: dict[str, Any]) -> None:
    program, *words = shlex.split(hook["entry"])
    assert (program, hook["language"]) == ("pmgen", "python")
    assert parses([*words, *([] if hook.get("pass_filenames") is False else ["a.json", "b.json"])])
    assert re.compile(hook["files"]).search("x.postman_collection.json")


def test_the_action_calls_a_command_that_there_is_and_runs_no_input_as_code() -> None:
    action = read("action.yml")
    assert parses(shlex.split(action["inputs"]["arguments"]["default"]))
    for step in action["runs"]["steps"]:
        assert "${{" not in step.get("run", "")


def test_the_commands_of_the_page_on_ci_are_there() -> None:
    text = (ROOT / "docs" / "pages" / "ci.md").read_text(encoding="utf-8")
    commands = re.findall(r"(?m)^(?: *- |\S+=\S+ )?pmgen ((?:check|lint|pull|diff|build)\b.*)$", text)
    assert len(commands) >= 4
    for line in (*commands, *re.findall(r"(?m)^      arguments: (.*)$", text)):
        assert parses(shlex.split(line.split(" > ")[0]))
