"""Tabbed blocks of code, as each maker of sites writes them."""

from collections.abc import Sequence
from typing import Final

from pmgen.docs.highlight import lexer_name
from pmgen.docs.inert import block, fence_of
from pmgen.snippets import Snippet

IMPORTS: Final = {"docusaurus": "import Tabs from '@theme/Tabs';\nimport TabItem from '@theme/TabItem';\n\n"}


def tabs(snippets: Sequence[Snippet], style: str) -> str:
    """The snippets as tabs; the reader's choice goes for all tabs of a site where its maker knows how."""
    match style:
        case "sphinx":
            return _sphinx(snippets)
        case "docusaurus":
            return _docusaurus(snippets)
        case _:
            return "\n\n".join(f'=== "{one.title}"\n\n{_indented(_code(one))}' for one in snippets)


def _code(one: Snippet) -> str:
    return block(one.code, lexer_name(one.slug))


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" if line else "" for line in text.split("\n"))


def _sphinx(snippets: Sequence[Snippet]) -> str:
    """MyST with sphinx-design: each fence is longer than those inside."""
    inner = max((fence_of(one.code) for one in snippets), key=len, default="```")
    middle, outer = f"{inner}`", f"{inner}``"
    items = [
        f"{middle}{{tab-item}} {one.title}\n:sync: {one.slug}\n\n"
        f"{block(one.code, lexer_name(one.slug), inner)}\n{middle}"
        for one in snippets
    ]
    return "\n\n".join([f"{outer}{{tab-set}}\n:sync-group: language", *items]) + f"\n{outer}"


def _docusaurus(snippets: Sequence[Snippet]) -> str:
    items = [f'<TabItem value="{one.slug}" label="{one.title}">\n\n{_code(one)}\n\n</TabItem>' for one in snippets]
    return "\n".join(['<Tabs groupId="language">', *items, "</Tabs>"])
