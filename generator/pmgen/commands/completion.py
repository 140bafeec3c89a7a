"""`pmgen completion`: what a shell needs to complete commands, collections and requests."""

import click


@click.command("completion", epilog="Example: pmgen completion fish > ~/.config/fish/completions/pmgen.fish")
@click.argument("shell", type=click.Choice(["bash", "zsh", "fish"]))
def command(shell: str) -> None:
    """Print the completion script of a shell.

    bash and zsh: eval "$(pmgen completion SHELL)" in .bashrc or .zshrc. fish: pmgen completion fish >
    ~/.config/fish/completions/pmgen.fish. Then commands, options, configured collections and the names of requests are
    completed.
    """
    from click.shell_completion import get_completion_class

    from pmgen.cli import cli

    made = get_completion_class(shell)
    assert made is not None, "click knows these shells"
    click.echo(made(cli, {}, "pmgen", "_PMGEN_COMPLETE").source())
