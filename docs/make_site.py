"""The project's documentation as a site: the pages, and the reference made of the commands and the configuration.

`make site` puts it into dist/docs/site. The reference is never stored, so it is never out of date.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any, cast

import click
from pmgen.cli import COMMANDS, MODULES, cli
from pmgen.config import json_schema

HERE = Path(__file__).parent


def commands() -> str:
    """The page of all commands: the help of each."""
    parts = ["# Commands\n"]
    for name in COMMANDS:
        command: click.Command = import_module(f"pmgen.commands.{MODULES.get(name, name)}").command
        parts += _help(command, click.Context(cli, info_name="pmgen", max_content_width=100), name)
    return "\n".join(parts)


def _help(command: click.Command, parent: click.Context, name: str) -> Iterator[str]:
    context = click.Context(command, parent=parent, info_name=name, max_content_width=100)
    yield f"## {context.command_path}\n\n```text\n{command.get_help(context)}\n```\n"
    for inner, one in getattr(command, "commands", {}).items():
        yield from _help(one, context, inner)


def configuration() -> str:
    """The page of all keys of the configuration, made of its JSON Schema."""
    schema = json_schema()
    parts = [
        "# Configuration\n",
        "`pmgen.toml`, or `[tool.pmgen]` of `pyproject.toml`, in the current folder or one around it. Paths are as",
        "seen from the file. `pmgen config --schema` prints the JSON Schema for editors.\n",
        "## For all collections\n",
        *_keys(schema),
        "\n## For one collection: `[collections.NAME]`\n",
        *_keys(schema["$defs"]["CollectionTable"]),
    ]
    return "\n".join(parts) + "\n"


def _keys(table: Mapping[str, Any]) -> Iterator[str]:
    yield "| key | what it says |"
    yield "| --- | --- |"
    properties = cast("dict[str, dict[str, Any]]", table.get("properties", {}))
    for key, one in properties.items():
        words = " ".join(str(one.get("description", "")).split()).replace("|", "\\|").replace("<", "&lt;")
        yield f"| `{key}` | {words} |"


def gather(folder: Path) -> Path:
    """Puts everything that the site is made of into a folder; gives the configuration of Zensical."""
    shutil.copytree(HERE / "pages", folder / "pages", dirs_exist_ok=True)
    reference = folder / "pages" / "reference"
    reference.mkdir(exist_ok=True)
    (reference / "commands.md").write_text(commands(), encoding="utf-8")
    (reference / "configuration.md").write_text(configuration(), encoding="utf-8")
    return Path(shutil.copy(HERE / "zensical.toml", folder))


def main(folder: Path) -> int:
    """Builds the site below a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    config = gather(folder)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", config.name]
    return subprocess.run(command, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
