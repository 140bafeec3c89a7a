"""What scripts do to variables, requests and responses, read from their JavaScript without running it."""

from collections.abc import Sequence

from pmgen.build.scripts.facts import Script, ScriptFacts
from pmgen.errors import Notice

__all__ = ["Script", "ScriptFacts", "read_scripts"]


def read_scripts(prerequest: Sequence[Script], test: Sequence[Script]) -> ScriptFacts:
    """What the scripts of one request do.

    Args:
        prerequest: the scripts that run before the request, in the order of execution: the collection's, those of its
            folders from the outermost, its own.
        test: the scripts that run after it, in the same order.

    Never fails: what is not understood is a notice. Equal sources are parsed once.
    """
    notices = tuple(
        Notice("script-not-read", script.place, "A script is not read yet.")
        for script in (*prerequest, *test)
        if script.source.strip()
    )
    return ScriptFacts(notices=notices)
