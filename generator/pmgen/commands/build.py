"""`pmgen build`: clients, curl commands and snippets of whole collections."""

from pathlib import Path

import click

from pmgen.arguments import chilkat_option, emitters, examples_option, given, read_languages, values_options


@click.command(
    "build", epilog='Example: pmgen build api.json -e production.json --lang lianja,csharp --include "Users/*"'
)
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...")
@values_options
@click.option(
    "-o", "--output", type=click.Path(path_type=Path),
    help="The folder under which each collection gets its own. Default: generated.",
)  # fmt: skip
@click.option(
    "--emit", callback=emitters, metavar="NAME,...", help="What to make: client, curl, chilkat. Default: all three."
)
@click.option(
    "--lang", "languages", callback=read_languages, metavar="all|SLUG,...",
    help="The Chilkat languages, see `pmgen languages`. Default: lianja,python.",
)  # fmt: skip
@chilkat_option
@examples_option
@click.option("--include", multiple=True, metavar="GLOB", help='Only requests whose "Folder/Name" matches.')
@click.option("--exclude", multiple=True, metavar="GLOB", help="All but these; taken after --include.")
@click.option("--force", is_flag=True, help="Overwrite files in the output folder that were edited by hand.")
@click.option("--json", "as_json", is_flag=True, help="Print what was made, and every notice, as JSON.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
def command(
    collections: tuple[str, ...],
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    output: Path | None,
    emit: tuple[str, ...] | None,
    languages: tuple[str, ...] | None,
    chilkat_api: int | None,
    examples: tuple[Path, ...],
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    force: bool,
    as_json: bool,
    quiet: bool,
) -> int:
    """Make clients, curl commands and snippets of whole collections; of all that are configured, if none is named.

    Each collection gets its folder below the output folder. Files that pmgen made before and does not make any more are
    removed, files of anybody else are never touched.
    """
    from pmgen.config import read_config, targets
    from pmgen.summary import build_all

    options = given(
        environments=environments, globals=global_values, variables=variables, output=output, include=include,
        exclude=exclude, chilkat_api=chilkat_api, examples=examples, emit=emit, languages=languages,
    )  # fmt: skip
    return build_all(targets(read_config(Path()), collections, options), force=force, as_json=as_json, quiet=quiet)
