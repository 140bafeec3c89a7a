"""The man page, made of the commands' own help: `make man` writes docs/pmgen.1, which the wheel installs."""

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final, cast

import click
from pmgen import __version__
from pmgen.cli import COMMANDS, cli

CONTEXT: Final = click.Context(cli, info_name="pmgen")
PAGE: Final = Path(__file__).with_name("pmgen.1")

FILES: Final = {
    "pmgen.toml": "The configuration; or [tool.pmgen] of pyproject.toml. In the current folder or one around it.",
    "pmgen.lock": "Beside what was built: the names that callers know. Commit it.",
}
ENVIRONMENT: Final = {
    "NO_COLOR": "If it is set, nothing is coloured.",
    "PMGEN_CACHE": "The folder of the cache; off: no cache.",
    "PMGEN_DEBUG": "If it is set, a failure of pmgen itself shows its traceback.",
    "POSTMAN_API_KEY": "The key for the Postman API; else the keyring is asked.",
}
EXIT_STATUS: Final = {
    "0": "All is well.",
    "1": "A check failed, or the command was stopped.",
    "2": "The use or the input is wrong; the message says where, why and what to do.",
}


def manual() -> str:
    """The page in man(7)'s macros; the same for the same commands."""
    parts = [
        f'.TH PMGEN 1 "" "pmgen {__version__}" "User Commands"',
        ".SH NAME",
        r"pmgen \- clients, snippets, curl commands and docs from Postman collections",
        ".SH SYNOPSIS",
        r".B pmgen",
        r"\fICOMMAND\fR [\fIOPTIONS\fR] [\fIARGUMENTS\fR]",
        ".SH DESCRIPTION",
        *_prose(cli.help or ""),
        ".SH COMMANDS",
    ]
    for name in COMMANDS:
        command = cli.get_command(CONTEXT, name)
        assert command is not None, "it is in the list"
        parts += _command(command, CONTEXT, name)
    for heading, entries in (("EXIT STATUS", EXIT_STATUS), ("ENVIRONMENT", ENVIRONMENT), ("FILES", FILES)):
        parts += [f".SH {heading}", *_entries(entries.items())]
    return "\n".join(parts) + "\n"


def _command(command: click.Command, parent: click.Context, name: str) -> Iterator[str]:
    context = click.Context(command, parent=parent, info_name=name)
    usage = " ".join(command.collect_usage_pieces(context))
    yield f".SS {_quoted(f'{context.command_path} {usage}')}"
    yield from _prose(command.help or "")
    records = [one.get_help_record(context) for one in command.params if isinstance(one, click.Option)]
    yield from _entries(record for record in records if record)
    if command.epilog:
        yield ".PP"
        yield from _lines(command.epilog)
    inner = cast("dict[str, click.Command]", getattr(command, "commands", {}))
    for inner_name, one in inner.items():
        yield from _command(one, context, inner_name)


def _prose(text: str) -> Iterator[str]:
    for paragraph in re.split(r"\n\s*\n", text.replace("\b", "")):
        yield ".PP"
        yield from _lines(paragraph)


def _entries(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, meaning in entries:
        yield ".TP"
        yield rf"\fB{_escaped(term)}\fR"
        yield from _lines(meaning)


def _lines(text: str) -> Iterator[str]:
    """Text that is no macro: a full stop or an apostrophe begins no line."""
    line = _escaped(" ".join(text.split()))
    yield rf"\&{line}" if line.startswith((".", "'")) else line


def _escaped(text: str) -> str:
    return text.replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", r"\(ga")


def _quoted(text: str) -> str:
    """One argument of a macro."""
    return '"' + _escaped(text).replace('"', r"\(dq") + '"'


if __name__ == "__main__":
    PAGE.write_text(manual(), encoding="utf-8")
