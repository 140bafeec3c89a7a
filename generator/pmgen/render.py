"""The Jinja environment that prints every output: strict, templates as files.

Templates hold layout only: they loop, choose a block and print. Whatever they print was quoted before by the back end;
in pages alone Jinja escapes what is not marked as HTML.
"""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path
from typing import Any

from jinja2 import Environment, FunctionLoader, StrictUndefined


@cache
def template_root() -> Traversable:
    """The folder of the templates: inside the package where it was installed, beside the source root in a checkout."""
    installed = files("pmgen") / "templates"
    return installed if installed.is_dir() else Path(__file__).resolve().parents[2] / "templates"


@cache
def environment() -> Environment:
    """The one environment of a run. An unknown name in a template is an error, never an empty text."""
    return Environment(
        loader=FunctionLoader(_source),
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
    return environment().get_template(template).render(values)


def text_of(name: str) -> str:
    """A file below the template root that is no template: a style sheet, a script. Raises FileNotFoundError."""
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
