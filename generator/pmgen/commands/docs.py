"""`pmgen docs`: snippets inside Markdown files, filled and verified."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmgen.errors import PmgenError, Report
from pmgen.terminal import reported

if TYPE_CHECKING:
    from pmgen.embed import Marker
    from pmgen.model.api import Api


@click.group("docs", epilog="Example: pmgen docs update README.md")
def command() -> None:
    """Keep snippets in Markdown files right.

    A marker names a collection (a path as seen from the Markdown file), a request and a language; the block of code
    below it is pmgen's. It may also name environment=FILE and example=NAME:

    <!-- pmgen: api.json "Users/Create a user" lang=client -->
    """


@command.command("update", epilog="Example: pmgen docs update README.md docs/*.md --check")
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="FILE...")
@click.option("--check", is_flag=True, help="Write nothing; exit code 1 if a block is not what it would be.")
@click.option("-q", "--quiet", is_flag=True, help="Print errors only.")
def update(files: tuple[Path, ...], check: bool, quiet: bool) -> int:
    """Fill the block of code below each marker in Markdown files."""
    from pmgen.write import replace_content

    apis: dict[tuple[str, str], Api] = {}
    fresh: dict[Path, tuple[bytes, bytes]] = {}
    with reported(quiet=True):
        for file in files:
            fresh[file] = _fresh(file, apis)
    stale = [file for file, (old, new) in fresh.items() if old != new]
    for file in stale:
        if not check:
            replace_content(file, fresh[file][1])
        if not quiet:
            click.echo(f"{file.as_posix()}: {'not up to date' if check else 'updated'}", err=check)
    return 1 if check and stale else 0


def _fresh(file: Path, apis: "dict[tuple[str, str], Api]") -> tuple[bytes, bytes]:
    """The content of a file as it is and as it should be, with its own line ends."""
    from pmgen.embed import refreshed

    try:
        old = file.read_bytes()
        text = old.decode("utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise PmgenError(str(file), f"The file cannot be read: {error}.", "Give a Markdown file in UTF-8.") from None
    ends = "\r\n" if "\r\n" in text else "\n"
    new = refreshed(text.replace("\r\n", "\n"), str(file), lambda marker: _snippet(marker, file, apis))
    return old, new.replace("\n", ends).encode()


def _snippet(marker: "Marker", file: Path, apis: "dict[tuple[str, str], Api]") -> str:
    """What a marker asks for; each collection is read once."""
    from pmgen import back_ends, pipeline
    from pmgen.arguments import known_languages
    from pmgen.listing import check_example, find
    from pmgen.options import Options

    if marker.language not in {"client", "curl"}:
        known_languages((marker.language,))
    environments = (file.parent / marker.environment,) if marker.environment else ()
    options = Options(environments=environments)
    key = (marker.collection, marker.environment)
    if key not in apis:
        apis[key] = pipeline.load(file.parent / marker.collection, options, Report())
    endpoint = find(apis[key], marker.request)
    check_example(endpoint, marker.example or None)
    return back_ends.snippet(apis[key], endpoint, marker.language, options, Report(), example=marker.example or None)
