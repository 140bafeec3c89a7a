"""`pmgen explain`: why types are as they are."""

from pathlib import Path

import click

from pmgen.arguments import complete_collection, complete_request, examples_option, target, values_options
from pmgen.terminal import print_json, reported


@click.command("explain", epilog='Example: pmgen explain api.json "Users/Get a user" response.created')
@click.argument("collection", shell_complete=complete_collection)
@click.argument("request", shell_complete=complete_request)
@click.argument("path", default="")
@values_options
@examples_option
@click.option("--json", "as_json", is_flag=True, help="One object a place.")
@click.option("-q", "--quiet", is_flag=True, help="Print no notices.")
def command(
    collection: str,
    request: str,
    path: str,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    examples: tuple[Path, ...],
    as_json: bool,
    quiet: bool,
) -> None:
    """Show why the types of a request are as they are.

    REQUEST is its folders and name joined by slashes, or its id. PATH is a place in one of its bodies, as
    response.items[].id, request.limit or 404.message; without it all places are shown. The same paths overrule types in
    `[tool.pmgen.types."REQUEST"]` of pyproject.toml.
    """
    from pmgen import pipeline
    from pmgen.build.inference import explain as explaining
    from pmgen.listing import find

    found = target(collection, environments=environments, globals=global_values, variables=variables, examples=examples)
    with reported(quiet) as report:
        api = pipeline.load_named(found.source, found.options, report)
        endpoint = find(api, request)
        for notice in [notice for notice in report.notices if not notice.code.startswith(("type-", "recorded-"))]:
            del report.notices[notice]
        findings = explaining.explain(api, endpoint, path)
        if as_json:
            print_json([explaining.as_json(finding) for finding in findings])
        else:
            click.echo(explaining.as_text(findings) or "Nothing is known of its bodies.\n", nl=False)
