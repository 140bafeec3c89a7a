"""Snippets of languages without a compiler here, parsed by tree-sitter's grammars: no error, nothing missing."""

import re
from functools import cache
from importlib import import_module
from typing import Any

import pytest
from pmgen import chilkat
from pmgen.errors import Report
from pmgen.options import Options

from tests.test_chilkat_run import KINDS

GRAMMARS = {
    "swift": "tree_sitter_swift",
    "swift3": "tree_sitter_swift",
    "powershell": "tree_sitter_powershell",
    "vbnet": "tree_sitter_vb_dotnet",
}
AROUND = {"vbnet": ("Module M\nSub Main()\n", "\nEnd Sub\nEnd Module\n")}


@cache
def _parser(slug: str) -> Any:
    module: Any = import_module("tree_sitter")
    return module.Parser(module.Language(import_module(GRAMMARS[slug]).language()))


def has_error(slug: str, source: str) -> bool:
    """Whether the language's grammar finds an error or something missing."""
    before, after = AROUND.get(slug, ("", ""))
    if slug == "powershell":
        # The grammar takes a number sign after an escape for a comment, even inside a string.
        source = re.sub(r"(?m)^(?! *#).*", lambda line: line.group().replace("#", "_"), source)
    found: bool = _parser(slug).parse(f"{before}{source}{after}".encode()).root_node.has_error
    return found


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", GRAMMARS)
def test_every_kind_parses(slug: str, generation: int) -> None:
    for endpoint in KINDS.endpoints:
        source = chilkat.snippet(KINDS, endpoint, slug, Options(chilkat_api=generation), Report())
        assert not has_error(slug, source), endpoint.title


@pytest.mark.parametrize("slug", GRAMMARS)
def test_the_grammars_find_errors(slug: str) -> None:
    assert has_error(slug, "if ( ) ) (\n")
