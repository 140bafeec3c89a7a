"""`pmgen secrets`: where credentials stand in what is about to be shared."""

from pathlib import Path

import click

from pmgen.arguments import complete_collection, target, values_options
from pmgen.errors import Report
from pmgen.terminal import color, print_json


@click.command("secrets", epilog="Example: pmgen secrets api.json -e production.json --json")
@click.argument("collection", required=False, shell_complete=complete_collection)
@values_options
@click.option("--json", "as_json", is_flag=True, help="One object a place.")
def command(
    collection: str | None,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    as_json: bool,
) -> int:
    """List where credentials stand in clear in a collection and its environments; their values are not printed.

    The other commands put a placeholder in their place. Exit code 1 if there is any, so that a check can refuse the
    file; credentials that have been in a shared file should be changed where they count.
    """
    from pmgen import pipeline
    from pmgen.listing import secret_lines, secret_rows

    found = target(collection, environments=environments, globals=global_values, variables=variables)
    findings = pipeline.find_secrets(found.source, found.options, Report())
    if as_json:
        print_json(secret_rows(findings))
    else:
        click.echo("".join(f"{line}\n" for line in secret_lines(findings)), nl=False, color=color())
    return 1 if findings else 0
