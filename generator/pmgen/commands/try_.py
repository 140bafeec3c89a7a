"""`pmgen try`: one request, sent for real."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path

import click

from pmgen.arguments import complete_collection, complete_request, target, values_options
from pmgen.errors import Report, need_extra
from pmgen.terminal import print_json


@click.command("try", epilog='Example: pmgen try api.json "Users/Get a user" -e staging.json --record runs')
@click.argument("collection", shell_complete=complete_collection)
@click.argument("request", shell_complete=complete_request)
@values_options
@click.option(
    "--timeout", type=click.FloatRange(0.1, 3600), default=30, show_default=True, metavar="SECONDS",
    help="How long the server may take.",
)  # fmt: skip
@click.option(
    "--record", type=click.Path(path_type=Path, file_okay=False), metavar="FOLDER",
    help="Keep the answer, without credentials, as evidence for types: build --examples FOLDER.",
)  # fmt: skip
@click.option("--json", "as_json", is_flag=True, help="Print the answer as JSON.")
def command(
    collection: str,
    request: str,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    timeout: float,
    record: Path | None,
    as_json: bool,
) -> int:
    """Send one request for real, with the runtime of the generated clients; show status, headers, body and timing.

    REQUEST is its folders and name joined by slashes, or the id that `pmgen list` prints. Values come from the
    collection, environments and --var, credentials among them. Exit code 1 if the answer is an error.
    """
    from pmgen import pipeline
    from pmgen.listing import find

    with need_extra("net"):
        import_module("httpx2")
    from pmgen.trying import as_data, as_text, send

    found = target(collection, environments=environments, globals=global_values, variables=variables)
    api = pipeline.load_named(found.source, replace(found.options, allow_secrets=True), Report())
    answer = send(api, find(api, request), timeout=timeout, record=record)
    if as_json:
        print_json(as_data(answer))
    else:
        click.echo(as_text(answer), nl=False)
    return int(answer.status >= 400)
