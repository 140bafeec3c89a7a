"""The command line: words in, text and exit code out; no rule lives here.

Exit codes: 0 all is well, 1 the answer is no (or the user stopped it), 2 the input or the use is wrong.
"""

import gc
import os
import sys
from importlib import import_module
from io import TextIOWrapper
from typing import TYPE_CHECKING, Final

import click

from pmgen import __version__

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

# In the order of `pmgen --help`, with what is said there: so that help imports no command.
COMMANDS: Final = {
    "init": "Write a configuration for this folder.",
    "pull": "Fetch a collection from Postman into a file.",
    "build": "Make clients, curl commands, snippets, docs, OpenAPI.",
    "diff": "Tell what a new version changes for callers.",
    "snippet": "Print one request in one language.",
    "list": "List the requests of a collection.",
    "inspect": "Show what pmgen understands of a collection.",
    "explain": "Show why the types of a request are as they are.",
    "secrets": "List where credentials stand in clear.",
    "docs": "Keep snippets in Markdown files right.",
    "preview": "Serve the docs, built again on every change.",
    "lint": "Tell what makes the client worse, and mend what is safe.",
    "check": "Tell CI whether what was built is current.",
    "try": "Send one request for real.",
    "mock": "Serve the saved responses as a mock server.",
    "languages": "List what --lang takes.",
    "config": "Show what is in force, and where it comes from.",
    "completion": "Print the completion script of a shell.",
}

# `try` is a word of Python's, which no module can be imported by in a file that is checked.
MODULES: Final = {"try": "try_"}


def main() -> None:
    """Runs pmgen and exits.

    What it makes are trees, which need no search for circles: Python looks for those less often than it does by itself.
    """
    gc.set_threshold(50_000, 20, 20)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="replace")
    sys.exit(run())


def run(arguments: list[str] | None = None) -> int:
    """Runs one command and gives its exit code; no exception leaves it."""
    if "_PMGEN_COMPLETE" in os.environ:
        from pmgen.completion import register

        register()
    try:
        result = cli.main(args=arguments, prog_name="pmgen", standalone_mode=False)
    except click.ClickException as error:
        error.show()
        return error.exit_code
    except click.exceptions.Exit as error:
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("stopped", err=True)
        return 1
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 1
    except Exception as error:
        return _told(error)
    return result if isinstance(result, int) else 0


def _told(error: Exception) -> int:
    """Says what went wrong; the exit code."""
    from pmgen.errors import PmgenError, unexpected
    from pmgen.terminal import show_error

    show_error(error if isinstance(error, PmgenError) else unexpected(error))
    return 2


class Commands(click.Group):
    """The commands of `commands/`: each is imported when it is asked for, so that a command pays only for itself."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(COMMANDS)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def shell_complete(self, ctx: click.Context, incomplete: str) -> "list[CompletionItem]":
        from click.shell_completion import CompletionItem

        found = [CompletionItem(name, help=told) for name, told in COMMANDS.items() if name.startswith(incomplete)]
        return [*found, *click.Command.shell_complete(self, ctx, incomplete)]

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from difflib import get_close_matches

            near = get_close_matches(args[0], COMMANDS, n=1)
            meant = f" Did you mean {near[0]!r}?" if near else ""
            raise click.UsageError(f"There is no command {args[0]!r}.{meant}", ctx)
        return super().resolve_command(ctx, args)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in COMMANDS:
            return None
        command: click.Command = import_module(f"pmgen.commands.{MODULES.get(cmd_name, cmd_name)}").command
        return command


@click.group(
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Example: pmgen build collections/salesforce.json",
)
@click.version_option(__version__, prog_name="pmgen")
@click.pass_context
def cli(context: click.Context) -> None:
    """Typed Python clients, Chilkat-style snippets and curl commands from Postman collections, offline.

    COLLECTION is a file of any Postman format, a v3 folder or workspace, a glob, a URL or share link, postman:UID,
    REVISION:PATH of git, - for standard input, or a name in the configuration.
    """
    from pmgen.terminal import color

    context.color = color()
