"""`pmgen list`: the requests of a collection."""

import click

from pmgen.arguments import complete_collection, target
from pmgen.errors import Report
from pmgen.terminal import print_json, progress


@click.command("list", epilog="Example: pmgen list api.json --json | jq -r '.[].call'")
@click.argument("collection", required=False, shell_complete=complete_collection)
@click.option("--json", "as_json", is_flag=True, help="One object a request, with its call, id and files.")
def command(collection: str | None, as_json: bool) -> None:
    """List the requests of a collection in document order."""
    from pmgen import pipeline
    from pmgen.listing import rows, table

    found, report = target(collection), Report()
    with progress("reading"):
        api = pipeline.load_named(found.source, found.options, report)
        listed = rows(api, pipeline.emit(api, found.options, report, format_code=False)) if as_json else []
    if as_json:
        print_json(listed)
    else:
        click.echo(table(api), nl=False)
