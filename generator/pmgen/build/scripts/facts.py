"""What is known of a request's scripts."""

from dataclasses import dataclass
from typing import Final

from pmgen.errors import Notice, Place
from pmgen.model.scripts import Capture, Check

_NOWHERE: Final = Place()


@dataclass(frozen=True, slots=True)
class Script:
    """One script as it stands in the collection.

    Attributes:
        source: its JavaScript, lines joined.
        place: where it stands: the collection, the folder or the request that owns it. Notices carry this place, so
            that what a folder's script does is told once and not for every request below it.
    """

    source: str
    place: Place = _NOWHERE


@dataclass(frozen=True, slots=True)
class ScriptFacts:
    """What a request's scripts do, as far as it can be told without running them.

    Attributes:
        captures: what is stored from the response, in the order of execution; of two for the same variable the later
            one wins if the response has what it asks for.
        constants: variables and the texts (they may hold `{{x}}`) that they are set to before the request, each once.
        checks: what the test scripts expect of the response, and which of its parts they read.
        notices: everything else that matters, with the place of the script that does it.
    """

    captures: tuple[Capture, ...] = ()
    constants: tuple[tuple[str, str], ...] = ()
    checks: tuple[Check, ...] = ()
    notices: tuple[Notice, ...] = ()
