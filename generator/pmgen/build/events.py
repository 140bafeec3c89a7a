"""Scripts of the collection, its folders and a request, in the order in which Postman runs them (case scripts)."""

from collections.abc import Iterable
from dataclasses import dataclass

from pmgen.build.scripts import Script
from pmgen.errors import Place
from pmgen.postman import shape


@dataclass(frozen=True, slots=True)
class Scripts:
    """The scripts around an item, outermost first.

    Attributes:
        prerequest: run before the request.
        test: run after it.
    """

    prerequest: tuple[Script, ...] = ()
    test: tuple[Script, ...] = ()


def below(scripts: Scripts, events: Iterable[shape.Event], place: Place) -> Scripts:
    """The scripts with those of an item further in; disabled ones do not run."""
    before, after = list(scripts.prerequest), list(scripts.test)
    for event in events:
        source = event.script.text if event.script is not None else ""
        if event.disabled or not source.strip():
            continue
        if event.listen == "prerequest":
            before.append(Script(source, place))
        elif event.listen == "test":
            after.append(Script(source, place))
    return Scripts(tuple(before), tuple(after))
