"""`pmgen languages`: what `--lang` takes."""

import click

from pmgen.terminal import print_json


@click.command("languages", epilog="Example: pmgen languages --json")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def command(as_json: bool) -> None:
    """List what --lang takes."""
    from pmgen.listing import language_rows

    listed = language_rows()
    if as_json:
        print_json(listed)
        return
    width = max(len(row["slug"]) for row in listed)
    for row in listed:
        click.echo(f"{row['slug']:{width}}  {row['extension']:5}  {row['title']}")
