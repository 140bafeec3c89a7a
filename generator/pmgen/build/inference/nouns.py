"""What names of requests and folders are about: the thing, without what is done to it and how."""

from collections.abc import Iterable
from typing import Final

from pmgen.build.inference.roots import Root
from pmgen.build.inference.singular import singular_word
from pmgen.build.words import words

# Words that are no noun and do not name anything alone.
PARTICLES: Final = frozenset(
    ("a", "all", "an", "and", "at", "by", "for", "from", "in", "of", "on", "the", "to", "with")
)
# Words of methods that say what is done and not with what.
_VERBS: Final = frozenset(
    (
        *(
            "accept",
            "activate",
            "add",
            "apply",
            "approve",
            "assign",
            "authenticate",
            "authorize",
            "calculate",
            "cancel",
        ),
        *("change", "check", "clone", "close", "complete", "confirm", "copy", "count", "create", "delete", "disable"),
        *(
            "do",
            "download",
            "edit",
            "enable",
            "execute",
            "export",
            "fetch",
            "find",
            "generate",
            "get",
            "import",
            "insert",
        ),
        *(
            "inspect",
            "invite",
            "list",
            "load",
            "make",
            "modify",
            "move",
            "new",
            "open",
            "patch",
            "post",
            "publish",
            "put",
        ),
        *(
            "query",
            "read",
            "register",
            "reject",
            "remove",
            "replace",
            "request",
            "reset",
            "restore",
            "retrieve",
            "return",
        ),
        *("revert", "revoke", "run", "save", "search", "send", "set", "show", "simulate", "start", "stop", "store"),
        *(
            "submit",
            "subscribe",
            "test",
            "trigger",
            "update",
            "upload",
            "upsert",
            "validate",
            "verify",
            "view",
            "write",
        ),
    )
)
# What follows these tells how, and not what.
_HOW: Final = frozenset(("by", "from", "if", "using", "via", "when", "with", "without"))


def thing(method: Iterable[str]) -> list[str]:
    """The words of a method that tell what it is about: without the verb in front, and how it is done behind."""
    parts = list(method)
    start = next((place for place, word in enumerate(parts) if word not in PARTICLES), len(parts))
    start += start < len(parts) and singular_word(parts[start]) in _VERBS
    while start < len(parts) and parts[start] in PARTICLES:
        start += 1
    if tuple(parts[start : start + 2]) == ("list", "of"):
        start += 2
    end = next((place for place in range(start + 1, len(parts)) if parts[place] in _HOW), len(parts))
    while start < end and parts[start] in PARTICLES:
        start += 1
    while start < end and parts[end - 1] in PARTICLES:
        end -= 1
    return parts[start:end]


def noun_of(root: Root) -> tuple[str, ...]:
    """The noun that a request is about, in the singular: from its method, else its folder; empty if there is none."""
    for name in reversed(root.endpoint.call):
        found = thing(words(name))
        if found:
            return (singular_word(found[-1]),)
    return ()


def nouns(roots: Iterable[Root]) -> frozenset[str]:
    """What the requests of a collection are about: the last words of its methods and folders, in the singular."""
    names = {name for root in roots for name in root.endpoint.call}
    return frozenset(singular_word(word) for name in names for word in thing(words(name))[-1:])
