"""The Jinja environment that prints every output: strict, templates as files.

A folder of the user's goes before pmgen's own (`--templates`): a template there takes the place of the one of its name,
or extends it as `pmgen/<name>` and overrides blocks.

Templates hold layout only: they loop, choose a block and print. Whatever they print was quoted before by the back end;
in pages alone Jinja escapes what is not marked as HTML. Templates of the user's may have come with a stranger's project
and its configuration: they run in Jinja's sandbox, which keeps them from Python's insides, files and processes.
"""

from collections.abc import Iterable, Mapping
from contextlib import suppress
from contextvars import ContextVar
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    FunctionLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from jinja2.sandbox import SandboxedEnvironment

from pmgen.errors import PmgenError

# The user's folder of the build that is under way.
_users: ContextVar[Path | None] = ContextVar("templates", default=None)


@cache
def template_root() -> Traversable:
    """The folder of the templates: inside the package where it was installed, beside the source root in a checkout."""
    installed = files("pmgen") / "templates"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "templates"


def use_templates(folder: Path | None) -> None:
    """From now on the templates of a folder go before pmgen's own. Raises PmgenError if there is no such folder."""
    if folder is not None and not folder.is_dir():
        raise PmgenError(str(folder), "There is no such folder of templates.", "Check the path.")
    _users.set(folder)


@cache
def environment(folder: Path | None = None) -> Environment:
    """The environment for a folder of the user's. An unknown name in a template is an error, never an empty text."""
    own = FunctionLoader(_source)
    users = [FileSystemLoader(folder)] if folder else []
    kind = SandboxedEnvironment if folder else Environment
    return kind(
        loader=ChoiceLoader([*users, own, PrefixLoader({"pmgen": own})]),
        undefined=StrictUndefined,
        autoescape=_is_page,
        keep_trailing_newline=True,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def render(template: str, values: Mapping[str, Any]) -> str:
    """Prints a template.

    Args:
        template: its path below the template root: `curl/sh.jinja`.
        values: the names that it uses.
    """
    folder = _users.get()
    try:
        return environment(folder).get_template(template).render(values)
    except TemplateError as error:
        if folder is None:
            raise
        line = f":{error.lineno}" if isinstance(error, TemplateSyntaxError) else ""
        told = (error.message or type(error).__name__).rstrip(".")
        what = f"The template cannot be printed: {told}."
        raise PmgenError(f"{folder / template}{line}", what, "Compare it with pmgen's own template.") from error


def load_templates(names: Iterable[str]) -> None:
    """Reads templates that will be printed, before this process is copied. A broken one is told when it is printed."""
    for name in names:
        with suppress(TemplateError, OSError, UnicodeDecodeError):
            environment(_users.get()).get_template(name)


def text_of(name: str) -> str:
    """A file below the template root that is no template: a style sheet, a script. Raises FileNotFoundError."""
    folder = _users.get()
    if folder is not None and (folder / name).is_file():
        return (folder / name).read_text(encoding="utf-8")
    text = _source(name)
    if text is None:
        raise FileNotFoundError(name)
    return text


def _is_page(name: str | None) -> bool:
    return name is not None and name.endswith(".html.jinja")


def _source(name: str) -> str | None:
    path = template_root()
    for part in name.split("/"):
        path = path / part
    return path.read_text(encoding="utf-8") if path.is_file() else None
