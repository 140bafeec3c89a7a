"""What scripts do to variables, requests and responses, read from their JavaScript without running it.

The language is read by a real parser. Each script is walked once, statement by statement, with values that may be
unknown, or places in a response that does not exist yet (`pm.response.json().data[0].id`).
"""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pmgen.build.scripts.facts import Script, ScriptFacts
from pmgen.build.scripts.reading import read_script
from pmgen.errors import Notice
from pmgen.model.scripts import Capture, Check
from pmgen.runtime.template import substitute, variable_names

__all__ = ["Script", "ScriptFacts", "read_scripts"]


def read_scripts(prerequest: Sequence[Script], test: Sequence[Script]) -> ScriptFacts:
    """What the scripts of one request do.

    Args:
        prerequest: the scripts that run before the request, in the order of execution: the collection's, those of its
            folders from the outermost, its own.
        test: the scripts that run after it, in the same order.

    Never fails: what is not understood is a notice. Equal sources are read once.
    """
    before = [(script, read_script(script.source, before=True)) for script in prerequest]
    after = [(script, read_script(script.source, before=False)) for script in test]
    captures: dict[Capture, None] = {}
    checks: dict[Check, None] = {}
    notices: dict[Notice, None] = {}
    for script, found in after:
        for capture in found.all_captures():
            captures.pop(capture, None)
            captures[replace(capture, origin=_origin(script, capture.origin))] = None
        for check in found.all_checks():
            checks.setdefault(replace(check, origin=_origin(script, check.origin)))
    for script, found in (*before, *after):
        notices.update(dict.fromkeys(found.notices(script.place)))
    constants = _settled(constant for _, found in before for constant in found.constants)
    return ScriptFacts(tuple(captures), constants, tuple(checks), tuple(notices))


def _origin(script: Script, line: str) -> str:
    """Where a test script says something, for the reader."""
    title = script.place.title
    return f'test script of "{title}", {line}' if title else f"test script, {line}"


def _settled(constants: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """Each variable with its last text; one made of earlier ones, itself even, holds their texts (case scripts)."""
    settled: dict[str, str] = {}
    for name, text in constants:
        once = text if name not in variable_names(text) else substitute(text, {name: settled.get(name)}.get)
        settled[name] = once
    return tuple(settled.items())
