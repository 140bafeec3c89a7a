"""Real scripts: all are read, nearly all setters are met, and most of what they set becomes a capture or a constant."""

import json
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

from pmgen.build.scripts.reading import read_script
from pmgen.build.scripts.setters import SETTERS
from pmgen.build.scripts.source import code_of, field, parse
from pmgen.runtime.values import is_list, is_object

from tests.corpus import collections

if TYPE_CHECKING:
    from tree_sitter import Node

Object: TypeAlias = "dict[str, Any]"

# The share of set statements that become captures or constants; 84 % over the 31 collections when this was written.
_SHARE = 0.80
# Setters inside functions that another script calls are not met.
_MET = 0.98


def scripts(owner: Object) -> Iterator[tuple[bool, str]]:
    """Whether each script of a v2 collection runs before the request, and its source."""
    stack = [owner]
    while stack:
        one = stack.pop()
        for event in _objects(one.get("event")):
            for script in _objects([event.get("script")]):
                lines: Any = script.get("exec") or ""
                yield event.get("listen") == "prerequest", lines if isinstance(lines, str) else "\n".join(lines)
        stack.extend(_objects(one.get("item")))


def _objects(values: Any) -> Iterator[Object]:
    """The objects of a list; some old files have other things there."""
    yield from (value for value in values if is_object(value)) if is_list(values) else ()


def setters(root: "Node") -> int:
    """How many calls of a setter a script holds, wherever they are."""
    stack, count = [root], 0
    while stack:
        node = stack.pop()
        callee = field(node, "function") if node.type == "call_expression" else None
        count += callee is not None and code_of(callee) in SETTERS
        stack.extend(node.named_children)
    return count


def test_a_collections_scripts_are_read(corpus_file: Path) -> None:
    held = met = 0
    for before, source in scripts(json.loads(corpus_file.read_bytes())):
        found = read_script(source, before=before)
        assert not {"script-size", "script-syntax"} & {remark.code for remark in found.remarks}, source
        held += setters(parse(source))
        met += len(found.sets)
    assert met >= _MET * held - 5


def test_most_of_what_scripts_set_is_known() -> None:
    outcomes: Counter[str] = Counter()
    for path in collections():
        for before, source in scripts(json.loads(path.read_bytes())):
            outcomes.update(read_script(source, before=before).sets)
    known = outcomes["capture"] + outcomes["constant"]
    assert known >= _SHARE * outcomes.total(), outcomes.most_common()
