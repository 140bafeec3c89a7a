"""Snippets of languages without a compiler here, parsed by tree-sitter's grammars: no error, nothing missing."""

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


def _parser(slug: str) -> Any:
    module: Any = import_module("tree_sitter")
    return module.Parser(module.Language(import_module(GRAMMARS[slug]).language()))


@pytest.mark.parametrize("generation", [10, 11])
@pytest.mark.parametrize("slug", GRAMMARS)
def test_every_kind_parses(slug: str, generation: int) -> None:
    parser = _parser(slug)
    before, after = AROUND.get(slug, ("", ""))
    for endpoint in KINDS.endpoints:
        source = chilkat.snippet(KINDS, endpoint, slug, Options(chilkat_api=generation), Report())
        assert not parser.parse(f"{before}{source}{after}".encode()).root_node.has_error, endpoint.title


@pytest.mark.parametrize("slug", GRAMMARS)
def test_the_grammars_find_errors(slug: str) -> None:
    before, after = AROUND.get(slug, ("", ""))
    assert _parser(slug).parse(f"{before}if ( ) ) (\n{after}".encode()).root_node.has_error
