"""The command line: words in, text and exit code out; no rule lives here.

Exit codes: 0 all is well, 1 the answer is no (or the user stopped it), 2 the input or the use is wrong.
"""

import os
import sys
from collections.abc import Generator
from contextlib import contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Any

import click

from pmgen import __version__
from pmgen.arguments import chilkat_option, emitters, examples_option, known_languages, read_languages, values_options
from pmgen.errors import PmgenError, Report
from pmgen.options import Options
from pmgen.terminal import color, print_json, progress, show_error, show_notices, show_unexpected


def main() -> None:
    """Runs pmgen and exits."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run())


def run(arguments: list[str] | None = None) -> int:
    """Runs one command and gives its exit code; no exception leaves it."""
    try:
        result = cli.main(args=arguments, prog_name="pmgen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Exit as error:
        return error.exit_code
    except PmgenError as error:
        show_error(error)
        return 2
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        show_unexpected(error)
        return 2
    return result if isinstance(result, int) else 0


@click.group(
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: pmgen build collections/salesforce.json",
)
@click.version_option(__version__, prog_name="pmgen")
@click.pass_context
def cli(context: click.Context) -> None:
    """Typed Python clients, Chilkat-style snippets and curl commands from Postman collections, offline.

    COLLECTION is a file, a folder (Postman's v3 format), or - for standard input.
    """
    context.color = color()


@cli.command(epilog='Example: pmgen build api.json -e production.json --lang lianja,csharp --include "Users/*"')
@click.argument("collections", nargs=-1, required=True, metavar="COLLECTION...")
@values_options
@click.option(
    "-o", "--output", type=click.Path(path_type=Path), default=Path("generated"), show_default=True,
    help="The folder under which each collection gets its own.",
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
def build(
    collections: tuple[str, ...],
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    output: Path,
    emit: tuple[str, ...] | None,
    languages: tuple[str, ...] | None,
    chilkat_api: str,
    examples: tuple[Path, ...],
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    force: bool,
    as_json: bool,
    quiet: bool,
) -> int:
    """Make clients, curl commands and snippets of whole collections.

    Each collection gets its folder below the output folder. Files that pmgen made before and does not make any more are
    removed, files of anybody else are never touched.
    """
    from pmgen.config import read_type_rules
    from pmgen.summary import build_all

    options = Options(
        environments=environments, globals=global_values, variables=variables, output=output, include=include,
        exclude=exclude, chilkat_api=int(chilkat_api), examples=examples, type_rules=read_type_rules(Path()),
        **_given(emit=emit, languages=languages),
    )  # fmt: skip
    return build_all(collections, options, force=force, as_json=as_json, quiet=quiet)


@cli.command(epilog='Example: pmgen snippet api.json "Users/Create a user" --lang curl --var token=...')
@click.argument("collection")
@click.argument("request")
@click.option("--lang", "language", required=True, metavar="SLUG|curl|client", help="See `pmgen languages`.")
@click.option("--example", metavar="NAME", help="The saved response to show; default: the first good one.")
@chilkat_option
@values_options
@click.option("-q", "--quiet", is_flag=True, help="Print no notices.")
def snippet(
    collection: str,
    request: str,
    language: str,
    example: str | None,
    chilkat_api: str,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    quiet: bool,
) -> None:
    """Print one request in one language.

    REQUEST is its folders and name joined by slashes, or the id that `pmgen list` prints.
    """
    from pmgen import pipeline
    from pmgen.listing import check_example, find

    if language not in {"curl", "client"}:
        known_languages((language,))
    options = Options(
        environments=environments, globals=global_values, variables=variables, chilkat_api=int(chilkat_api)
    )
    with _reported(quiet) as report:
        api = pipeline.load_named(collection, options, report)
        endpoint = find(api, request)
        report.notices.clear()
        check_example(endpoint, example)
        click.echo(pipeline.snippet(api, endpoint, language, options, report, example=example), nl=False)


@cli.command("list", epilog="Example: pmgen list api.json --json | jq -r '.[].call'")
@click.argument("collection")
@click.option("--json", "as_json", is_flag=True, help="One object a request, with its call, id and files.")
def list_requests(collection: str, as_json: bool) -> None:
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


@cli.command(epilog="Example: pmgen inspect api.json --json | jq '.endpoints[0].auth'")
@click.argument("collection")
@values_options
@click.option("--json", "as_json", is_flag=True, help="The whole model.")
def inspect(
    collection: str,
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    as_json: bool,
) -> None:
    """Show what pmgen understands of a collection. Credentials are left out."""
    from pmgen import pipeline
    from pmgen.config import read_type_rules
    from pmgen.listing import overview
    from pmgen.model.walk import plain

    options = Options(
        environments=environments, globals=global_values, variables=variables, type_rules=read_type_rules(Path())
    )
    with _reported(as_json) as report:
        api = pipeline.load_named(collection, options, report)
        print_json(plain(api)) if as_json else click.echo(overview(api), nl=False)


@cli.command(epilog='Example: pmgen explain api.json "Users/Get a user" response.created')
@click.argument("collection")
@click.argument("request")
@click.argument("path", default="")
@values_options
@examples_option
@click.option("--json", "as_json", is_flag=True, help="One object a place.")
@click.option("-q", "--quiet", is_flag=True, help="Print no notices.")
def explain(
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
    from pmgen.config import read_type_rules
    from pmgen.listing import find

    options = Options(
        environments=environments, globals=global_values, variables=variables, examples=examples,
        type_rules=read_type_rules(Path()),
    )  # fmt: skip
    with _reported(quiet) as report:
        api = pipeline.load_named(collection, options, report)
        endpoint = find(api, request)
        for notice in [notice for notice in report.notices if not notice.code.startswith(("type-", "recorded-"))]:
            del report.notices[notice]
        findings = explaining.explain(api, endpoint, path)
        if as_json:
            print_json([explaining.as_json(finding) for finding in findings])
        else:
            click.echo(explaining.as_text(findings) or "Nothing is known of its bodies.\n", nl=False)


@cli.command(epilog="Example: pmgen languages --json")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
def languages(as_json: bool) -> None:
    """List what --lang takes."""
    from pmgen.listing import language_rows

    listed = language_rows()
    if as_json:
        print_json(listed)
        return
    width = max(len(row["slug"]) for row in listed)
    for row in listed:
        click.echo(f"{row['slug']:{width}}  {row['extension']:5}  {row['title']}")


def _given(**values: Any) -> dict[str, Any]:
    """The options that were given; the others keep the defaults of `Options`."""
    return {name: value for name, value in values.items() if value is not None}


@contextmanager
def _reported(quiet: bool) -> Generator[Report]:
    """A report whose notices are shown at the end."""
    report = Report()
    yield report
    if not quiet:
        show_notices(report)
