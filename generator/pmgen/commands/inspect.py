"""`pmgen inspect`: what pmgen understands of a collection."""

from pathlib import Path

import click

from pmgen.arguments import values_options
from pmgen.options import Options
from pmgen.terminal import print_json, reported


@click.command("inspect", epilog="Example: pmgen inspect api.json --json | jq '.endpoints[0].auth'")
@click.argument("collection")
@values_options
@click.option("--json", "as_json", is_flag=True, help="The whole model.")
def command(
    collection: str,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    as_json: bool,
) -> None:
    """Show what pmgen understands of a collection. Credentials are left out."""
    from pmgen import pipeline
    from pmgen.config import read_type_rules
    from pmgen.listing import overview
    from pmgen.model.walk import plain

    options = Options(
        environments=environments, globals=global_values, variables=variables, type_rules=read_type_rules(Path())
    )
    with reported(as_json) as report:
        api = pipeline.load_named(collection, options, report)
        print_json(plain(api)) if as_json else click.echo(overview(api), nl=False)
