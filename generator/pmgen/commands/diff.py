"""`pmgen diff`: what a new version of a collection means for those who call the client of the old one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmgen.arguments import given, values_options
from pmgen.terminal import color, error_as_data, print_json, reported, show_error

if TYPE_CHECKING:
    from pmgen.change.folders import FolderComparison
    from pmgen.change.report import Comparison
    from pmgen.errors import PmgenError
    from pmgen.options import Options


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

    OLD and NEW are files, folders, or what a git revision holds: REVISION:PATH. Of folders with several collections
    each is compared with itself in the other folder, known by its id or else its name. Every change is breaking
    (calls may have to change), additive (calls may use something new), or cosmetic (calls notice nothing); the version
    that follows from them is suggested.
    """
    from pmgen.config import read_config, single
    from pmgen.differing_folders import diff_any

    values = given(environments=environments, globals=global_values, variables=variables)

    def options(source: str) -> "Options":
        return single(read_config(Path()), source, values).options

    errors: "list[PmgenError]" = []
    with reported(quiet) as report:
        made = diff_any(old, new, options, report, errors.append)
        if form == "json":
            print_json(_data(made, errors))
        else:
            click.echo(_written(made, form), nl=False, color=color())
    for error in errors:
        show_error(error)
    return 2 if errors else int(exit_code and made.effect == "breaking")


def _data(made: "Comparison | FolderComparison", errors: "list[PmgenError]") -> dict[str, object]:
    from pmgen.change.folders import FolderComparison, folders_as_data
    from pmgen.change.report import as_data

    if isinstance(made, FolderComparison):
        return {**folders_as_data(made), "errors": [error_as_data(error) for error in errors]}
    return as_data(made)


def _written(made: "Comparison | FolderComparison", form: str) -> str:
    from pmgen.change.folders import FolderComparison, folders_as_markdown, folders_as_text
    from pmgen.change.report import as_markdown, as_text

    if isinstance(made, FolderComparison):
        return folders_as_text(made) if form == "text" else folders_as_markdown(made)
    return as_text(made) if form == "text" else as_markdown(made)
