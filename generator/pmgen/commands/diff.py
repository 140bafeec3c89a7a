"""`pmgen diff`: what a new version of a collection means for those who call the client of the old one."""

from pathlib import Path

import click

from pmgen.arguments import target, values_options
from pmgen.terminal import color, print_json, reported


@click.command("diff", epilog="Example: pmgen diff HEAD~1:collections/api.json collections/api.json --format markdown")
@click.argument("old")
@click.argument("new")
@values_options
@click.option(
    "--format", "form", type=click.Choice(["text", "markdown", "json"]), default="text", show_default=True,
    help="How the report is written.",
)  # fmt: skip
@click.option("--exit-code", is_flag=True, help="Exit with 1 if there is a breaking change.")
@click.option("-q", "--quiet", is_flag=True, help="Print no notices.")
def command(
    old: str,
    new: str,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    form: str,
    exit_code: bool,
    quiet: bool,
) -> int:
    """Tell what changes between two versions of a collection for those who call its client.

    OLD and NEW are files, folders, or what a git revision holds: REVISION:PATH. Every change is breaking (calls may
    have to change), additive (calls may use something new), or cosmetic (calls notice nothing); the version that
    follows from them is suggested.
    """
    from pmgen.change.changes import worst
    from pmgen.change.report import as_data, as_markdown, as_text
    from pmgen.differing import diff

    options = target(new, environments=environments, globals=global_values, variables=variables).options
    with reported(quiet) as report:
        made = diff(old, new, options, report)
        if form == "json":
            print_json(as_data(made))
        else:
            click.echo(as_text(made) if form == "text" else as_markdown(made), nl=False, color=color())
    return int(exit_code and worst(made.changes) == "breaking")
