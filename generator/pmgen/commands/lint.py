"""`pmgen lint`: what makes the client worse."""

from pathlib import Path

import click

from pmgen.arguments import complete_collection, given, values_options
from pmgen.errors import Report
from pmgen.problems import FORMATS, LEVELS, Problem
from pmgen.shown import counted, one_line


@click.command("lint", epilog="Example: pmgen lint api.json --format github --fail-on error")
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...", shell_complete=complete_collection)
@values_options
@click.option("--format", "form", type=click.Choice(FORMATS), default="text", show_default=True, help="How it is told.")
@click.option("--json", "as_json", is_flag=True, help="The same as --format json.")
@click.option("--level", type=click.Choice(LEVELS), default="info", show_default=True, help="The least that is told.")
@click.option(
    "--fail-on", type=click.Choice([*LEVELS, "never"]), default="warning", show_default=True,
    help="Exit with 1 if there is a problem of that level or a worse one.",
)  # fmt: skip
@click.option("--ignore", metavar="RULE,...", default="", help="Rules to leave out.")
@click.option("--fix", is_flag=True, help="First mend in the file what is safe: names, and folders without requests.")
def command(
    collections: tuple[str, ...],
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    form: str,
    as_json: bool,
    level: str,
    fail_on: str,
    ignore: str,
    fix: bool,
) -> int:
    """Tell what in a collection makes what comes of it worse, with places, ways out and a score.

    Errors should be mended, warnings make the client worse, infos could make it better. The score is what is left of
    100 when each request pays for its problems.
    """
    from pmgen import linting
    from pmgen.arguments import split_words
    from pmgen.config import read_config, targets
    from pmgen.problems import printed
    from pmgen.sources import expanded

    ignored = split_words(ignore)
    linting.refuse_misspelt(ignored)
    options = given(environments=environments, globals=global_values, variables=variables)
    problems: list[Problem] = []
    requests = 0
    for found in expanded(targets(read_config(Path()), collections, options)):
        for line in linting.mend(found.source) if fix else ():
            click.echo(one_line(line), err=True)
        more, count = linting.problems(found.source, found.options, Report())
        problems, requests = problems + more, requests + count
    told = [one for one in problems if one.rule not in ignored and LEVELS.index(one.level) <= LEVELS.index(level)]
    click.echo(printed(told, "json" if as_json else form, linting.meaning), nl=False)
    if form == "text" and not as_json:
        levels = ", ".join(counted(sum(one.level == name for one in told), name) for name in LEVELS)
        result = f"score {linting.score(told, requests)} of 100: {levels} in {counted(requests, 'request')}"
        click.echo(result, err=True)
    return int(fail_on != "never" and any(LEVELS.index(one.level) <= LEVELS.index(fail_on) for one in told))
