"""`pmgen init`: a configuration for this folder."""

import sys
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmgen.arguments import complete_collection, emitters, known_emitters, read_languages, split_words
from pmgen.errors import PmgenError
from pmgen.options import EMITTERS

if TYPE_CHECKING:
    from pmgen.config.proposal import Proposal
    from pmgen.postman.look import Found


@click.command("init", epilog="Example: pmgen init collections/billing.json --emit client,curl --yes")
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...", shell_complete=complete_collection)
@click.option("-e", "--environment", "environments", multiple=True, metavar="FILE", help="A Postman environment.")
@click.option("-o", "--output", metavar="FOLDER", help="Where the output goes. Default: generated.")
@click.option("--emit", callback=emitters, metavar="NAME,...", help="What to make. Default: client.")
@click.option("--lang", "languages", callback=read_languages, metavar="all|SLUG,...", help="The Chilkat languages.")
@click.option("--pyproject", is_flag=True, help="Write into pyproject.toml instead of pmgen.toml.")
@click.option("-y", "--yes", is_flag=True, help="Ask nothing: take what is given, found, or the default.")
def command(
    collections: tuple[str, ...],
    environments: tuple[str, ...],
    output: str | None,
    emit: tuple[str, ...] | None,
    languages: tuple[str, ...] | None,
    pyproject: bool,
    yes: bool,
) -> None:
    """Write a configuration for this folder, so that a bare `pmgen build` builds all.

    Collections and environments in the folder are found by themselves; what is not given is asked for.
    """
    from pmgen.config.proposal import as_toml
    from pmgen.postman.look import Found, look
    from pmgen.write import add_text

    path = Path("pyproject.toml" if pyproject else "pmgen.toml")
    _refuse_second(path, pyproject)
    if languages and "chilkat" not in (emit or ()):
        raise click.UsageError("--lang needs --emit chilkat.")
    found = look(Path())
    found = Found(collections or found.collections, environments or found.environments)
    asking = not yes and sys.stdin.isatty()
    proposal = _asked(found, output, emit) if asking else _taken(found, output, emit)
    if not proposal.collections:
        raise click.UsageError("No collection is here. Name one: pmgen init my-collection.json")
    proposal = replace(proposal, languages=languages or ())
    add_text(path, as_toml(proposal, prefix="tool.pmgen" if pyproject else ""))
    click.echo(f"{path} is written. Next: pmgen build")


def _refuse_second(path: Path, pyproject: bool) -> None:
    """Raises PmgenError if the folder has a configuration already."""
    if path.exists() and (not pyproject or "[tool.pmgen" in path.read_text(encoding="utf-8-sig", errors="replace")):
        raise PmgenError(str(path), "There is a configuration already.", "Change it by hand; `pmgen config` shows it.")


def _taken(found: "Found", output: str | None, emit: tuple[str, ...] | None) -> "Proposal":
    """What was found or given, and the defaults for the rest."""
    from pmgen.config.proposal import Proposal

    return Proposal(found.collections, found.environments, output or "generated", emit or ("client",))


def _asked(found: "Found", output: str | None, emit: tuple[str, ...] | None) -> "Proposal":
    """What the user says to each question; an empty line takes what was found or given."""
    from pmgen.config.proposal import Proposal

    sources = _listed("Collections (commas between)", found.collections)
    environments = _listed("Environments", found.environments)
    folder: str = output or click.prompt("Output folder", "generated")
    made = emit or click.prompt(f"What to make ({', '.join(EMITTERS)})", "client", value_proc=known_emitters)
    return Proposal(sources, environments, folder, made)


def _listed(question: str, found: tuple[str, ...]) -> tuple[str, ...]:
    answer: str = click.prompt(question, ", ".join(found))
    return split_words(answer)
