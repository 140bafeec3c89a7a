"""`pmgen check`: whether what was built is current."""

import os
from pathlib import Path
from typing import Final

import click

from pmgen.arguments import complete_collection
from pmgen.problems import FORMATS
from pmgen.shown import counted

_MEANINGS: Final = {
    "not-current": "A file that is not what pmgen makes of the collection now.",
    "not-built": "A collection that cannot be built.",
}


@click.command("check", epilog="Example: pmgen check --format sarif > pmgen.sarif")
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...", shell_complete=complete_collection)
@click.option("-o", "--output", type=click.Path(path_type=Path), help="Where it was built. Default: generated.")
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How it is told.")
@click.option("--jobs", type=click.IntRange(0), default=0, show_default=True, help="Processes; 0: one for each core.")
def command(collections: tuple[str, ...], output: Path | None, form: str, jobs: int) -> int:
    """Tell for CI whether what was built is current; nothing is written.

    The same question as `pmgen build --check`, answered in the forms that CI services read. Exit code 1 if a file is
    missing, stale or edited by hand, 2 if a collection cannot be built.
    """
    from pmgen.arguments import given
    from pmgen.config import read_config, targets
    from pmgen.jobs import jobs as make_jobs
    from pmgen.problems import Problem, printed
    from pmgen.summary import build_all, exit_code

    todo = make_jobs(targets(read_config(Path()), collections, given(output=output)), compare=True)
    outcomes = build_all(todo, workers=jobs or os.cpu_count() or 1, quiet=form != "text")
    found = [
        Problem(
            "not-current",
            "error",
            f"The file is not what pmgen makes now ({one.reason.value}).",
            "Run pmgen build and commit what changes.",
            (outcome.built.folder / one.path).as_posix(),
        )
        for outcome in outcomes
        if outcome.built
        for one in outcome.built.differences
    ]
    found += [
        Problem("not-built", "error", outcome.error.what, outcome.error.fix, outcome.collection)
        for outcome in outcomes
        if outcome.error
    ]
    click.echo(printed(found, form, _MEANINGS.__getitem__), nl=False)
    if form == "text" and not found:
        click.echo(f"{counted(len(outcomes), 'collection')} {'is' if len(outcomes) == 1 else 'are'} up to date")
    return exit_code(outcomes, check=True)
