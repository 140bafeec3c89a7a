"""Completion: what is offered, and that real shells put it in."""

import os
import shutil
import sys
from pathlib import Path
from typing import Any, Final

import pexpect
import pytest
from click.shell_completion import CompletionItem
from pmgen import cli
from pmgen.completion import EscapingBash, collections, requests, words

from tests.collections_made import collection, item, write

SHELLS = [shell for shell in ("bash", "zsh", "fish") if shutil.which(shell)]
COMMANDS = {
    "bash": ["--norc", "--noprofile", "-i"],
    "zsh": ["-f", "-i"],
    "fish": ["--no-config", "-i"],
}
SOURCES = {
    "bash": 'eval "$(pmgen completion bash)"',
    "zsh": 'autoload -Uz compinit; compinit -u; eval "$(pmgen completion zsh)"',
    "fish": "pmgen completion fish | source",
}
# What a shell would run, were it not for the quoting of what is put in.
HOSTILE = "Evil $(touch canary) `touch canary`; touch canary & \\$(touch canary) !! * ~ \\ ' \" {a,b} #"
# Its class is generic in a way that only stubs know.
spawn: Final[Any] = getattr(pexpect, "spawn")  # noqa: B009


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder with a collection that has a name with blanks, configured."""
    users = {"name": "Users", "item": [item(name="Get a user"), item(name="List (all) users")]}
    write(tmp_path, collection(users, item(name="Ping"), item(name=HOSTILE)), "api.json")
    (tmp_path / "pmgen.toml").write_text('[collections.billing]\nsource = "api.json"\n')
    monkeypatch.chdir(tmp_path)
    return tmp_path


def values(items: object) -> list[str]:
    return [one.value for one in items]  # type: ignore[attr-defined]


def test_collections_and_requests_are_offered(project: Path) -> None:
    assert "billing" in values(collections("bil"))
    assert values(requests("api.json", "users/")) == ["Users/Get a user", "Users/List (all) users"]
    assert values(requests("billing", "P")) == ["Ping"]
    assert values(requests("not-there.json", "")) == []


def test_words_between_commas(project: Path) -> None:
    assert values(words("emit", "client,cu")) == ["client,curl"]
    assert "lianja" in values(words("languages", "lia"))
    assert "curl" in values(words("language", ""))


def test_bash_gets_names_that_are_one_word() -> None:
    shown = EscapingBash(cli.cli, {}, "pmgen", "_PMGEN_COMPLETE").format_completion(CompletionItem("List (all) $x"))
    assert shown == r"plain,List\\ \\(all\\)\\ \\$x"
    shown = EscapingBash(cli.cli, {}, "pmgen", "_PMGEN_COMPLETE").format_completion(CompletionItem(r"a\$(x)"))
    assert shown == r"plain,a\\\\\\$\\(x\\)"


@pytest.mark.parametrize("shell", SHELLS)
def test_a_real_shell_completes_commands_and_requests(shell: str, project: Path) -> None:
    environment = {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(project),
        "TERM": "dumb" if shell != "fish" else "xterm",
        "LANG": "C.UTF-8",
    }
    program = spawn(
        shell, COMMANDS[shell], env=environment, cwd=str(project), encoding="utf-8", timeout=300, dimensions=(40, 200)
    )  # fmt: skip
    program.sendline(f"{SOURCES[shell]}; echo rea''dy")
    program.expect("ready")
    # The shell puts in what is left of the command's name and of the request's; the command then prints it.
    program.send("pmgen snip\t")
    program.expect("snippet")
    program.send(" api.json Users/G\t")
    program.expect("a.{0,4}user")
    program.sendline(" --lang curl; echo do''ne")
    program.expect("curl --location")
    program.expect("done")
    program.send("pmgen snippet api.json Ev\t")
    program.expect("touch")
    program.sendline(" --lang curl; echo do''ne")
    program.expect("curl --location" if shell != "fish" else "done")
    assert not (project / "canary").exists()
    program.sendline("exit")
    program.expect(pexpect.EOF)
    program.wait()
