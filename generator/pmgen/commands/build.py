"""`pmgen build`: clients, curl commands and snippets of whole collections."""

import os
from pathlib import Path
from typing import TYPE_CHECKING, Final

import click

from pmgen.arguments import (
    chilkat_option,
    complete_collection,
    complete_words,
    emitters,
    examples_option,
    given,
    read_languages,
    templates_option,
    values_options,
    version,
)
from pmgen.options import MARKDOWN_STYLES

if TYPE_CHECKING:
    from pmgen.outcome import Outcome

# Options that do not say what is built.
_HOW: Final = {"force", "check", "diff", "watch", "jobs", "dask", "as_json", "quiet"}


@click.command(
    "build", epilog='Example: pmgen build api.json -e production.json --lang lianja,csharp --include "Users/*"'
)
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...", shell_complete=complete_collection)
@values_options
@click.option(
    "-o", "--output", type=click.Path(path_type=Path),
    help="The folder under which each collection gets its own. Default: generated.",
)  # fmt: skip
@click.option(
    "--emit", callback=emitters, metavar="NAME,...", shell_complete=complete_words,
    help="What to make: client, curl, chilkat, docs, markdown, openapi. Default: the first three.",
)  # fmt: skip
@click.option(
    "--lang", "languages", callback=read_languages, metavar="all|SLUG,...", shell_complete=complete_words,
    help="The Chilkat languages, see `pmgen languages`. Default: lianja,python.",
)  # fmt: skip
@click.option(
    "--markdown-style", type=click.Choice(MARKDOWN_STYLES),
    help="Whose Markdown --emit markdown writes. Default: mkdocs.",
)  # fmt: skip
@click.option("--markdown-single", is_flag=True, default=None, help="One Markdown file for all requests.")
@chilkat_option
@templates_option
@examples_option
@click.option("--include", multiple=True, metavar="GLOB", help='Only requests whose "Folder/Name" matches.')
@click.option("--exclude", multiple=True, metavar="GLOB", help="All but these; taken after --include.")
@click.option(
    "--client-version", "version", metavar="VERSION", callback=version,
    help="The client's version. Default: the one that follows from what changed since the last build.",
)  # fmt: skip
@click.option("--force", is_flag=True, help="Overwrite files in the output folder that were edited by hand.")
@click.option("--check", is_flag=True, help="Write nothing; list the files that are stale and exit with 1 if any is.")
@click.option("--diff", is_flag=True, help="Write nothing; print what would change as a unified diff.")
@click.option("--watch", is_flag=True, help="Stay, and build again when an input changes (needs pmgen[watch]).")
@click.option(
    "-j", "--jobs", type=click.IntRange(min=0), default=1, metavar="N", show_default=True,
    help="Build N collections at a time; 0 means one for each processor.",
)  # fmt: skip
@click.option(
    "--dask", metavar="ADDRESS",
    help="Build on a Dask cluster, whose workers see the same disk (needs pmgen[dask]).",
)  # fmt: skip
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
    markdown_style: str | None,
    markdown_single: bool | None,
    chilkat_api: int | None,
    examples: tuple[Path, ...],
    include: tuple[str, ...],
    exclude: tuple[str, ...],
    version: str | None,
    templates: Path | None,
    force: bool,
    check: bool,
    diff: bool,
    watch: bool,
    jobs: int,
    dask: str | None,
    as_json: bool,
    quiet: bool,
) -> int:
    """Make clients, curl commands and snippets of whole collections; of all that are configured, if none is named.

    Each collection gets its folder below the output folder. Files that pmgen made before and does not make any more are
    removed, files of anybody else are never touched.
    """
    if watch and (check or diff or as_json or "-" in collections):
        raise click.UsageError("--watch goes neither with --check, --diff or --json nor with standard input.")
    from pmgen.remembered import recall_command, remember_command
    from pmgen.summary import build_all, exit_code, show, show_json

    def say(outcomes: "list[Outcome]") -> int:
        if as_json:
            show_json(outcomes, diff=diff)
        elif not quiet:
            show(outcomes, diff=diff)
        return exit_code(outcomes, check=check)

    words = repr(
        sorted((name, value) for name, value in click.get_current_context().params.items() if name not in _HOW)
    )
    recalled = None if watch or "-" in collections else recall_command(words, compare=check or diff)
    if recalled is not None:
        return say(recalled)
    from pmgen.config import Target, read_config, targets
    from pmgen.jobs import jobs as make_jobs

    options = given(
        environments=environments, globals=global_values, variables=variables, output=output, include=include,
        exclude=exclude, chilkat_api=chilkat_api, examples=examples, emit=emit, languages=languages,
        docs_languages=languages, markdown_style=markdown_style, markdown_single=markdown_single, version=version,
        templates=templates,
    )  # fmt: skip

    def chosen() -> tuple[Target, ...]:
        return targets(read_config(Path()), collections, options)

    def build() -> int:
        meant = chosen()
        todo = make_jobs(meant, force=force, compare=check or diff)
        outcomes = build_all(todo, workers=jobs or os.cpu_count() or 1, dask=dask, quiet=quiet)
        if all(Path(one.source).is_file() for one in meant):
            remember_command(words, todo)
        return say(outcomes)

    if not watch:
        return build()
    from pmgen.inputs import inputs
    from pmgen.sources import expanded
    from pmgen.watch import watch as keep_building

    keep_building(lambda: inputs((one.source, one.options) for one in expanded(chosen())), build)
    return 0
