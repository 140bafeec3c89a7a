"""`pmgen inspect`: what pmgen understands of a collection."""

from pathlib import Path

import click

from pmgen.arguments import complete_collection, target, values_options
from pmgen.terminal import print_json, reported


@click.command("inspect", epilog="Example: pmgen inspect api.json --json | jq '.endpoints[0].auth'")
@click.argument("collection", required=False, shell_complete=complete_collection)
@values_options
@click.option("--json", "as_json", is_flag=True, help="The whole model, with the version of its shape.")
@click.option("--schema", is_flag=True, help="Print the JSON Schema of what --json prints instead.")
def command(
    collection: str | None,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    as_json: bool,
    schema: bool,
) -> None:
    """Show what pmgen understands of a collection. Credentials are left out."""
    from pmgen.model.schema import model_schema, versioned

    if schema:
        print_json(model_schema())
        return
    from pmgen import pipeline
    from pmgen.listing import overview

    found = target(collection, environments=environments, globals=global_values, variables=variables)
    with reported(as_json) as report:
        api = pipeline.load_named(found.source, found.options, report)
        print_json(versioned(api)) if as_json else click.echo(overview(api), nl=False)
