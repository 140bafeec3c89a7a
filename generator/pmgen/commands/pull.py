"""`pmgen pull`: collections from Postman into files."""

from pathlib import Path

import click

from pmgen.errors import PmgenError
from pmgen.shown import one_line


@click.command(
    "pull", epilog="Example: pmgen pull 12345678-1a2b3c4d-0000-4000-8000-000000000000 -o collections/api.json"
)
@click.argument("source", required=False, metavar="[UID|LINK|NAME]")
@click.option(
    "-o", "--output", type=click.Path(path_type=Path, dir_okay=False), metavar="FILE", help="Where to put it."
)
@click.option("--environment", is_flag=True, help="The UID is that of an environment.")
def command(source: str | None, output: Path | None, environment: bool) -> None:
    """Fetch a collection from Postman, or from any URL, into a file that is good to read in a diff.

    UID is the collection's; the API key is taken from POSTMAN_API_KEY, or from the keyring (`keyring set pmgen
    postman`). A share link needs no key. NAME is that of a configured collection with `pull`; without anything all of
    these are fetched.
    """
    from pmgen.config import pulls, read_config, written
    from pmgen.sources import pulled

    config = read_config(Path())
    configured = pulls(config)
    wanted: list[tuple[str, Path | None]]
    if source is None:
        wanted = [
            (remote, written(config, file, "collections", name, "source"))
            for name, (remote, file) in configured.items()
        ]
    elif source in configured:
        remote, place = configured[source]
        wanted = [(remote, output or written(config, place, "collections", source, "source"))]
    else:
        wanted = [(_source(source, environment), output)]
    if not wanted:
        fix = "Name a UID or a link, or write `pull` for a collection into the configuration."
        raise PmgenError("", "There is nothing to pull.", fix)
    for remote, file in wanted:
        path, changed = pulled(remote, file)
        click.echo(f"{one_line(str(path))}: {'written' if changed else 'unchanged'}")


def _source(text: str, environment: bool) -> str:
    if text.startswith(("http://", "https://", "postman:")):
        return text
    return f"postman:environment/{text}" if environment else f"postman:{text}"
