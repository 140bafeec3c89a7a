"""`pmgen list`: the requests of a collection."""

import click

from pmgen.errors import Report
from pmgen.options import Options
from pmgen.terminal import print_json, progress


@click.command("list", epilog="Example: pmgen list api.json --json | jq -r '.[].call'")
@click.argument("collection")
@click.option("--json", "as_json", is_flag=True, help="One object a request, with its call, id and files.")
def command(collection: str, as_json: bool) -> None:
    """List the requests of a collection in document order."""
    from pmgen import pipeline
    from pmgen.listing import rows, table

    options, report = Options(), Report()
    with progress("reading"):
        api = pipeline.load_named(collection, options, report)
        listed = rows(api, pipeline.emit(api, options, report, format_code=False)) if as_json else []
    if as_json:
        print_json(listed)
    else:
        click.echo(table(api), nl=False)
