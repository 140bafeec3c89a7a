"""The project's documentation: every example in it is run, every link leads somewhere, the reference is complete.

On a page, a block with a `title` is saved as that file, and a `console` block is played: what follows a command must be
what it prints, `...` standing for anything. `pip install FOLDER` makes a folder importable, and a command that ends in
`&` goes on until the page ends; the mock takes a free port, which then stands for the page's.
"""

import os
import re
import shlex
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from pmgen.cli import COMMANDS

from docs.make_man import PAGE, manual
from docs.make_site import commands, configuration, gather, model

PAGES = Path(__file__).parents[1] / "docs" / "pages"
RULES = Path(__file__).parents[1] / "generator" / "pmgen" / "lint" / "rules.py"
BLOCK = re.compile(r"^(?P<fence>`{3,})(?P<info>[^\n`]*)\n(?P<text>.*?)^(?P=fence)$", re.MULTILINE | re.DOTALL)
TITLE = re.compile(r'title="([^"]+)"')
PORT = "4010"


@dataclass
class Reader:
    """Somebody who does what a page says, in a folder of their own."""

    folder: Path
    port: str = PORT
    installed: list[str] = field(default_factory=list[str])
    running: list[subprocess.Popen[str]] = field(default_factory=list["subprocess.Popen[str]"])

    def follow(self, page: str) -> None:
        """Saves the files and plays the commands of a page."""
        for block in BLOCK.finditer(page):
            title, text = TITLE.search(block["info"]), block["text"].replace(PORT, self.port)
            if title:
                (self.folder / title[1]).write_text(text, encoding="utf-8")
            elif block["info"].strip() == "console":
                self.play(text)

    def play(self, text: str) -> None:
        """Runs the commands of a block one after the other."""
        for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
            command, _, expected = part.partition("\n")
            pattern = ".*".join(re.escape(piece) for piece in expected.split("..."))
            printed = self.run(command)
            assert re.fullmatch(pattern, printed, re.DOTALL), f"$ {command}\n{printed}"

    def run(self, command: str) -> str:
        """Runs one command and gives what it prints."""
        words = shlex.split(command)
        if words[:2] == ["pip", "install"]:
            self.installed.append(str(self.folder / words[2]))
            return ""
        if words[-1] == "&":
            self._start(self._argv(words[:-1]))
            return ""
        done = subprocess.run(
            self._argv(words), cwd=self.folder, env=self._environment(), capture_output=True, text=True, check=False
        )
        assert done.returncode == 0, f"$ {command}\n{done.stdout}{done.stderr}"
        return done.stdout

    def stop(self) -> None:
        """Ends what still runs."""
        for one in self.running:
            one.terminate()
            one.communicate(timeout=300)

    def _argv(self, words: list[str]) -> list[str]:
        if words[0] == "pmgen":
            return [sys.executable, "-m", *words]
        return [sys.executable, *words[1:]] if words[0] == "python" else words

    def _environment(self) -> dict[str, str]:
        return {**os.environ, "PYTHONPATH": os.pathsep.join(self.installed)}

    def _start(self, argv: list[str]) -> None:
        """Starts a server at a free port, and waits until it says where it listens."""
        argv = ["0" if word == PORT else word for word in argv]
        one = subprocess.Popen(argv, cwd=self.folder, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.running.append(one)
        assert one.stdout is not None
        said = one.stdout.readline()
        listening = re.search(r"http://127\.0\.0\.1:(\d+)", said)
        assert listening, f"{argv}: {said}"
        self.port = listening[1]


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    one = Reader(tmp_path)
    (tmp_path / "bookshop.json").write_bytes((PAGES / "bookshop.json").read_bytes())
    yield one
    one.stop()


@pytest.mark.parametrize("page", sorted(PAGES.glob("*.md")), ids=lambda path: path.stem)
def test_every_example_does_what_the_page_says(page: Path, reader: Reader) -> None:
    reader.follow(page.read_text(encoding="utf-8"))


def test_what_a_page_says_wrongly_is_found(reader: Reader) -> None:
    with pytest.raises(AssertionError):
        reader.follow("```console\n$ pmgen list bookshop.json\nGET  Something else\n```\n")


def test_the_man_page_is_what_the_commands_say() -> None:
    """After a change of a command's help: `make man`."""
    page = PAGE.read_text(encoding="utf-8")
    assert page == manual()
    assert all(f'\n.SS "pmgen {name} ' in page for name in COMMANDS)
    macros = {line.split(" ")[0] for line in page.splitlines() if line.startswith((".", "'"))}
    assert macros == {".TH", ".SH", ".SS", ".B", ".PP", ".TP"}


def test_the_reference_has_every_command_and_key() -> None:
    text = commands()
    assert all(f"## pmgen {name}\n" in text for name in COMMANDS)
    assert "## pmgen docs update\n" in text
    assert all(f"| `{key}` |" in configuration() for key in ("emit", "languages", "source", "types"))
    assert all(f"## `{kind}`\n" in model() for kind in ("Endpoint", "OAuth2", "Record"))


def test_every_rule_of_lint_is_told_with_its_level() -> None:
    text = (PAGES / "ci.md").read_text(encoding="utf-8")
    found = re.findall(r'Finding\(\s*"([a-z-]+)", "([a-z]+)"', RULES.read_text(encoding="utf-8"))
    assert len(found) > 15
    assert all(f"| `{rule}` | {level} |" in text for rule, level in found)


def test_all_links_between_pages_lead_somewhere(tmp_path: Path) -> None:
    gather(tmp_path)
    for page in sorted((tmp_path / "pages").rglob("*.md")):
        text = BLOCK.sub("", page.read_text(encoding="utf-8"))
        for target in re.findall(r"\]\((?!https?:)([^)#]+)", text):
            assert (page.parent / target).is_file(), f"{page.name}: {target}"
