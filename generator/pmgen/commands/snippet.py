"""`pmgen snippet`: one request in one language."""

from pathlib import Path

import click

from pmgen.arguments import (
    chilkat_option,
    complete_collection,
    complete_request,
    complete_words,
    known_languages,
    target,
    values_options,
)
from pmgen.terminal import reported, show_code


@click.command("snippet", epilog='Example: pmgen snippet api.json "Users/Create a user" --lang curl --var token=...')
@click.argument("collection", shell_complete=complete_collection)
@click.argument("request", shell_complete=complete_request)
@click.option(
    "--lang", "language", required=True, metavar="SLUG|curl|client", shell_complete=complete_words,
    help="See `pmgen languages`.",
)  # fmt: skip
@click.option("--example", metavar="NAME", help="The saved response to show; default: the first good one.")
@chilkat_option
@values_options
@click.option("-q", "--quiet", is_flag=True, help="Print no notices.")
def command(
    collection: str,
    request: str,
    language: str,
    example: str | None,
    chilkat_api: int | None,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    quiet: bool,
) -> None:
    """Print one request in one language.

    REQUEST is its folders and name joined by slashes, or the id that `pmgen list` prints.
    """
    from pmgen import back_ends, pipeline
    from pmgen.listing import check_example, find

    if language not in {"curl", "client"}:
        known_languages((language,))
    found = target(
        collection, environments=environments, globals=global_values, variables=variables, chilkat_api=chilkat_api
    )
    with reported(quiet) as report:
        api = pipeline.load_named(found.source, found.options, report)
        endpoint = find(api, request)
        report.notices.clear()
        check_example(endpoint, example)
        show_code(back_ends.snippet(api, endpoint, language, found.options, report, example=example))
