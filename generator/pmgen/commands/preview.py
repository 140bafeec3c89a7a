"""`pmgen preview`: the docs of collections in a browser, built again on every change."""

from dataclasses import replace
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import click

from pmgen.arguments import complete_collection, given, read_languages, values_options
from pmgen.errors import Report, need_extra
from pmgen.terminal import progress

if TYPE_CHECKING:
    from pmgen.config import Target


@click.command("preview", epilog="Example: pmgen preview api.json --lang csharp,python")
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...", shell_complete=complete_collection)
@values_options
@click.option("--lang", "languages", callback=read_languages, metavar="all|SLUG,...", help="The Chilkat languages.")
@click.option("--port", type=click.IntRange(0, 65535), default=4011, show_default=True, help="0 takes any free one.")
@click.option("-q", "--quiet", is_flag=True, help="Print the URL only.")
def command(
    collections: tuple[str, ...],
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    languages: tuple[str, ...] | None,
    port: int,
    quiet: bool,
) -> None:
    """Serve the docs of collections on this machine, and build them again whenever an input changes.

    Nothing is written to the output folder. Reload the page to see a change.
    """
    with need_extra("watch"):  # told at once, not after the first build
        import_module("watchfiles")
    from pmgen.config import read_config, targets
    from pmgen.inputs import inputs
    from pmgen.preview import serving
    from pmgen.sources import expanded
    from pmgen.watch import watch

    options = given(environments=environments, globals=global_values, variables=variables, docs_languages=languages)

    def chosen() -> "tuple[Target, ...]":
        return tuple(expanded(targets(read_config(Path()), collections, options)))

    with TemporaryDirectory(prefix="pmgen-preview-") as name, serving(Path(name), port) as url:
        click.echo(url)
        watch(
            lambda: inputs((one.source, one.options) for one in chosen()),
            lambda: _build(chosen(), Path(name), quiet),
        )


def _build(found: "tuple[Target, ...]", folder: Path, quiet: bool) -> None:
    from pmgen import pipeline
    from pmgen.postman.fetch import shown

    for one in found:
        with progress(f"building the docs of {shown(one.source)}", quiet=quiet):
            options = replace(one.options, output=folder, emit=("docs",))
            api = pipeline.load_named(one.source, options, Report())
            pipeline.build(api, options, Report())
