"""`pmgen config`: what is in force, and where each value comes from."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmgen.arguments import complete_collection
from pmgen.shown import one_line
from pmgen.terminal import print_json

if TYPE_CHECKING:
    from pmgen.config import Setting


@click.command("config", epilog="Example: pmgen config billing")
@click.argument("collection", required=False, shell_complete=complete_collection)
@click.option("--schema", is_flag=True, help="Print the JSON Schema of the configuration instead, for editors.")
@click.option("--json", "as_json", is_flag=True, help="As JSON: key, value and origin of each setting.")
def command(collection: str | None, schema: bool, as_json: bool) -> None:
    """Show what is in force for each configured collection, or for one, and where each value comes from."""
    from pmgen.config import in_force, json_schema, read_config

    if schema:
        print_json(json_schema())
        return
    config = read_config(Path())
    names = [collection] if collection else list(config.table.collections) or [""]
    settings = {name: in_force(config, name) for name in names}
    if as_json:
        data = {
            name: [{"key": one.key, "value": one.value, "origin": one.origin} for one in found]
            for name, found in settings.items()
        }
        print_json({"file": str(config.file) if config.file else None, "settings": data})
        return
    click.echo(one_line(f"configuration: {config.file or 'none here; `pmgen init` writes one'}"))
    for name, found in settings.items():
        click.echo(_table(name, found), nl=False)


def _table(name: str, settings: "tuple[Setting, ...]") -> str:
    import json

    rows = [
        (one_line(one.key), one_line(json.dumps(one.value, ensure_ascii=False)), one_line(one.origin))
        for one in settings
    ]
    width = max(len(key) for key, _, _ in rows)
    values = max(len(value) for _, value, _ in rows if len(value) <= 60) if rows else 0
    head = click.style(one_line(name), bold=True) if name else "every collection"
    return "".join([f"\n{head}\n", *(f"  {key:{width}}  {value:{values}}  {origin}\n" for key, value, origin in rows)])
