"""What stands on the command line: values read and refused, and the options that several commands share."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, TypeVar

import click

from pmgen.errors import PmgenError
from pmgen.options import EMITTERS, VERSION

if TYPE_CHECKING:
    from click.shell_completion import CompletionItem

    from pmgen.config import Target

# Flags that are kept with the context, so that commands need not hand them on.
_KEPT: Final = ("allow_secrets", "insecure")
F = TypeVar("F", bound=Callable[..., Any])


def split_words(text: str) -> tuple[str, ...]:
    """The words between commas."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def split(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """`a,b` as a tuple; None where the option is not given."""
    return None if value is None else split_words(value)


def emitters(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """The names of back ends; refuses others."""
    return None if value is None else known_emitters(value)


def known_emitters(text: str) -> tuple[str, ...]:
    """The names of back ends in a text; refuses others."""
    names = split_words(text)
    unknown = [name for name in names if name not in EMITTERS]
    if unknown:
        from pmgen.plugins import plugin_names

        known = (*EMITTERS, *plugin_names())
        unknown = [name for name in unknown if name not in known]
        if unknown:
            raise click.BadParameter(f"{', '.join(unknown)}; choose from {', '.join(known)}.")
    return names


def read_languages(context: click.Context, parameter: click.Parameter, value: str | None) -> tuple[str, ...] | None:
    """The slugs of Chilkat languages, `all` spelled out; refuses others."""
    names = split(context, parameter, value)
    return None if names is None else known_languages(names)


def known_languages(names: tuple[str, ...]) -> tuple[str, ...]:
    """The slugs, `all` spelled out; refuses what there is no template for."""
    from pmgen.chilkat.languages import LANGUAGES, spelled_out

    unknown = [name for name in names if name != "all" and name not in LANGUAGES]
    if unknown:
        what = f"{', '.join(unknown)}; `pmgen languages` lists what there is."
        raise click.BadParameter(what, param_hint="--lang")
    return spelled_out(names)


def variables(
    context: click.Context, parameter: click.Parameter, values: tuple[str, ...]
) -> tuple[tuple[str, str], ...]:
    """`NAME=VALUE` as pairs."""
    pairs = [value.partition("=") for value in values]
    for name, equals, _ in pairs:
        if not equals:
            raise click.BadParameter(f"{name!r} is not NAME=VALUE.")
    return tuple((name, value) for name, _, value in pairs)


def version(context: click.Context, parameter: click.Parameter, value: str | None) -> str | None:
    """A version that Python packages may have; refuses others."""
    if value is not None and not re.fullmatch(VERSION, value):
        raise click.BadParameter(f"{value!r} is no version like 1.2.0.")
    return value


def given(**values: Any) -> dict[str, Any]:
    """The options that were given; the others keep what the configuration says, or the defaults of `Options`."""
    found = {name: value for name, value in values.items() if value is not None and value != ()}
    context = click.get_current_context(silent=True)
    kept = {name: True for name in _KEPT if context is not None and context.meta.get(name)}
    return {**found, **kept}


def target(source: str | None, **options: Any) -> "Target":
    """The one collection that a command works on, with what is in force for it.

    Args:
        source: a name in the configuration or a source itself; None for the only one that is configured.
        options: the options of the command line, by their names in `Options`.

    Raises PmgenError if it stands for several collections, or a glob fits none.
    """
    from pmgen.config import read_config, single
    from pmgen.sources import expanded

    found = single(read_config(Path()), source, given(**options))
    meant = list(expanded([found]))
    if len(meant) > 1:
        names = ", ".join(one.source for one in meant[:5])
        raise PmgenError(found.source, f"{len(meant)} collections are meant; this takes one.", f"Name one: {names}.")
    return meant[0]


def _keep(context: click.Context, parameter: click.Parameter, value: bool) -> None:
    context.meta[parameter.name or ""] = value


def complete_collection(context: click.Context, parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """The names of configured collections, and files."""
    from pmgen.completion import collections

    return collections(incomplete)


def complete_request(context: click.Context, parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """The titles of the requests of the collection that stands before."""
    from pmgen.completion import requests

    return requests(context.params.get("collection"), incomplete)


def complete_words(context: click.Context, parameter: click.Parameter, incomplete: str) -> "list[CompletionItem]":
    """The words that an option takes, after those before the last comma."""
    from pmgen.completion import words

    return words(parameter.name or "", incomplete)


def values_options(command: F) -> F:
    """The options that say where variables get their values."""
    path = click.Path(path_type=Path)
    for option in (
        click.option(
            "--var",
            "variables",
            metavar="NAME=VALUE",
            multiple=True,
            callback=variables,
            help="Set a variable; a secret that is given so is printed.",
        ),
        click.option(
            "--allow-secrets",
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="Print credentials that stand in the files in clear. Take care where the output goes.",
        ),
        click.option(
            "--insecure",
            is_flag=True,
            expose_value=False,
            callback=_keep,
            help="Let requests skip the check of certificates where the collection says so (strictSSL: false).",
        ),
        click.option("--globals", "global_values", type=path, metavar="FILE", help="A Postman globals file."),
        click.option(
            "-e",
            "--environment",
            "environments",
            type=path,
            multiple=True,
            metavar="FILE",
            help="A Postman environment; of several the last one wins. Clients offer each by its name.",
        ),
    ):
        command = option(command)
    return command


templates_option = click.option(
    "--templates",
    type=click.Path(path_type=Path),
    metavar="FOLDER",
    help="Templates that go before pmgen's own, or extend them as pmgen/NAME.",
)

examples_option = click.option(
    "--examples",
    "examples",
    type=click.Path(path_type=Path),
    multiple=True,
    metavar="FILE|FOLDER",
    help="A recorded run to take types from: newman's JSON report, a HAR file, or records of a client's `record=`.",
)


def _number(context: click.Context, parameter: click.Parameter, value: str | None) -> int | None:
    return None if value is None else int(value)


chilkat_option = click.option(
    "--chilkat-api",
    type=click.Choice(["10", "11"]),
    callback=_number,
    help="The generation of Chilkat's classes that snippets are for. Default: 10.",
)
