"""Languages without a compiler here, parsed by tree-sitter's grammars."""

import re
from functools import cache
from importlib import import_module
from typing import Any

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
