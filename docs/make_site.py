"""The project's documentation as a site: the pages, and the reference made of the commands and the configuration.

`make site` puts it into dist/docs/site. The reference is never stored, so it is never out of date.
"""

import shutil
import subprocess
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, cast

import click
from pmgen.cli import COMMANDS, cli
from pmgen.config import json_schema
from pmgen.model.schema import VERSION, model_schema

CONTEXT = click.Context(cli, info_name="pmgen", max_content_width=100)
HERE = Path(__file__).parent


def commands() -> str:
    """The page of all commands: the help of each."""
    parts = ["# Commands\n"]
    for name in COMMANDS:
        command = cli.get_command(CONTEXT, name)
        assert command is not None, "it is in the list"
        parts += _help(command, CONTEXT, name)
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


def model() -> str:
    """The page of the model's JSON, made of its JSON Schema."""
    schema = model_schema()
    parts = [
        "# The model as JSON\n",
        "`pmgen inspect COLLECTION --json` prints all that pmgen understands of a collection: what clients, snippets,",
        "docs and OpenAPI are made of, without the value of any credential. `pmgen inspect --schema` prints its JSON",
        "Schema (2020-12), which lies in the package as `pmgen/model/model.schema.json` too.\n",
        f"The member `schema` names the shape, now `{VERSION}`. Its number counts up whenever the shape changes in any",
        "way, so a program that knows the number knows the shape. Every object tells its class by `kind`; texts are as",
        "in the collection, with their `{{variables}}`. JSON is a list of its kind and what it holds, so that no digit",
        'and no double key is lost: `["number", "1.50"]`, `["object", ["id", ["hole", "{{id}}"]]]`.\n',
        "## The whole: `Api`\n",
        *_members(schema),
    ]
    for name, one in schema["$defs"].items():
        if name != "JsonValue":
            parts += [f"\n## `{name}`\n", f"{one['description']}\n", *_members(one)]
    return "\n".join(parts) + "\n"


def _members(table: Mapping[str, Any]) -> Iterator[str]:
    yield "| member | type | what it is |"
    yield "| --- | --- | --- |"
    for name, one in table["properties"].items():
        yield f"| `{name}` | {_type(one)} | {_cell(one.get('description', ''))} |"


def _type(schema: Mapping[str, Any]) -> str:
    """A type of the model in words."""
    match schema:
        case {"$ref": name}:
            return f"`{name.rpartition('/')[2]}`"
        case {"const": value}:
            return f"`{value}`"
        case {"enum": values}:
            return ", ".join(f"`{value}`" for value in values)
        case {"anyOf": options}:
            return " or ".join(map(_type, options))
        case {"prefixItems": items}:
            return f"[{', '.join(map(_type, items))}]"
        case {"items": items}:
            return f"list of {_type(items)}"
        case {"additionalProperties": values}:
            return f"object of {_type(values)}"
        case _:
            return "text" if schema["type"] == "string" else str(schema["type"])


def _cell(text: str) -> str:
    return " ".join(text.split()).replace("|", "\\|").replace("<", "&lt;")


def _keys(table: Mapping[str, Any]) -> Iterator[str]:
    yield "| key | what it says |"
    yield "| --- | --- |"
    properties = cast("dict[str, dict[str, Any]]", table.get("properties", {}))
    for key, one in properties.items():
        yield f"| `{key}` | {_cell(str(one.get('description', '')))} |"


def gather(folder: Path) -> Path:
    """Puts everything that the site is made of into a folder; gives the configuration of Zensical."""
    shutil.copytree(HERE / "pages", folder / "pages", dirs_exist_ok=True)
    reference = folder / "pages" / "reference"
    reference.mkdir(exist_ok=True)
    (reference / "commands.md").write_text(commands(), encoding="utf-8")
    (reference / "configuration.md").write_text(configuration(), encoding="utf-8")
    (reference / "model.md").write_text(model(), encoding="utf-8")
    return Path(shutil.copy(HERE / "zensical.toml", folder))


def main(folder: Path) -> int:
    """Builds the site below a folder."""
    folder.mkdir(parents=True, exist_ok=True)
    config = gather(folder)
    command = [sys.executable, "-m", "zensical", "build", "--strict", "--config-file", config.name]
    return subprocess.run(command, cwd=folder, check=False).returncode


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
