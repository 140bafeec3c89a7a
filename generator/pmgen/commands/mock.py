"""`pmgen mock`: a server that answers with the saved responses."""

from pathlib import Path

import click

from pmgen.arguments import complete_collection, given, values_options
from pmgen.errors import Report, need_extra
from pmgen.shown import counted


@click.command("mock", epilog="Example: pmgen mock api.json --port 8080 --remember")
@click.argument("collections", nargs=-1, metavar="[COLLECTION]...", shell_complete=complete_collection)
@values_options
@click.option("--host", default="127.0.0.1", show_default=True, help="The address to listen at.")
@click.option("--port", type=click.IntRange(0, 65535), default=4010, show_default=True, help="0 takes any free one.")
@click.option("--delay", type=click.FloatRange(0, 600), default=0, metavar="SECONDS", help="Wait before each answer.")
@click.option("--remember", is_flag=True, help="What is created by POST can be read, changed and deleted.")
@click.option("--cors", is_flag=True, help="Let web pages from anywhere read the answers.")
@click.option("-q", "--quiet", is_flag=True, help="Print the URL only.")
def command(
    collections: tuple[str, ...],
    environments: tuple[Path, ...],
    global_values: Path | None,
    variables: tuple[tuple[str, str], ...],
    host: str,
    port: int,
    delay: float,
    remember: bool,
    cors: bool,
    quiet: bool,
) -> None:
    """Serve the saved responses of collections, as Postman's mock servers do.

    A response is found by method, path, query and body. The headers x-mock-response-name, x-mock-response-code and
    x-mock-response-id ask for one of several; x-mock-match-request-body: true and x-mock-match-request-headers:
    NAME,... compare more.
    """
    with need_extra("mock"):
        from pmgen.mock.memory import Memory
        from pmgen.mock.server import Mock, serve
    from pmgen import pipeline
    from pmgen.config import read_config, targets
    from pmgen.sources import expanded

    options = given(environments=environments, globals=global_values, variables=variables)
    found = expanded(targets(read_config(Path()), collections, options))
    apis = [pipeline.load_named(target.source, target.options, Report()) for target in found]
    mock = Mock(apis, delay=delay, memory=Memory() if remember else None, log=None if quiet else click.echo)

    def started(url: str) -> None:
        click.echo(url if quiet else f"{counted(len(mock.candidates), 'saved response')} at {url} (Ctrl-C stops)")

    try:
        serve(mock, host, port, started, cors=cors)
    except KeyboardInterrupt:
        return
