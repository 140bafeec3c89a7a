"""`pmgen docs`: snippets inside Markdown files, filled and verified."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from pmgen.errors import Place, PmgenError, Report
from pmgen.shown import one_line

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
    fresh = {file: _fresh(file, apis) for file in files}
    stale = [file for file, (old, new) in fresh.items() if old != new]
    for file in stale:
        if not check:
            replace_content(file, fresh[file][1])
        if not quiet:
            click.echo(one_line(f"{file.as_posix()}: {'not up to date' if check else 'updated'}"), err=check)
    return 1 if check and stale else 0


def _fresh(file: Path, apis: "dict[tuple[str, str], Api]") -> tuple[bytes, bytes]:
    """The content of a file as it is and as it should be, with its own line ends."""
    from pmgen.embed import refreshed

    try:
        old = file.read_bytes()
        text = old.decode("utf-8")
    except OSError as error:
        raise PmgenError(str(file), f"The file cannot be read: {error.strerror}.", "Check the path.") from None
    except UnicodeDecodeError:
        raise PmgenError(str(file), "The file is not UTF-8 text.", "Give a Markdown file in UTF-8.") from None
    ends = "\r\n" if "\r\n" in text else "\n"
    new = refreshed(text.replace("\r\n", "\n"), str(file), lambda marker: _snippet(marker, file, apis))
    return old, new.replace("\n", ends).encode()


def _snippet(marker: "Marker", file: Path, apis: "dict[tuple[str, str], Api]") -> str:
    """What a marker asks for. Raises PmgenError that names the marker's line if that is not there."""
    try:
        return _made(marker, file.parent, apis)
    except PmgenError as error:
        place = Place(str(file), f"line {marker.line}", str(error.place))
        raise PmgenError(place, error.what, error.fix, error.detail) from None


def _made(marker: "Marker", folder: Path, apis: "dict[tuple[str, str], Api]") -> str:
    """The snippet of a marker in a file of this folder; each collection is read once."""
    from pmgen import back_ends, pipeline
    from pmgen.listing import check_example, find
    from pmgen.options import Options

    options = Options(environments=(folder / marker.environment,) if marker.environment else ())
    key = (marker.collection, marker.environment)
    if key not in apis:
        apis[key] = pipeline.load(folder / marker.collection, options, Report())
    endpoint = find(apis[key], marker.request)
    check_example(endpoint, marker.example or None)
    return back_ends.snippet(apis[key], endpoint, marker.language, options, Report(), example=marker.example or None)
