"""What a class that is found in several places is called: only what is true of all of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from pmgen.build.evidence import Objects
from pmgen.build.names import pascal
from pmgen.build.roots import Root
from pmgen.build.sharing import LARGE, PARTICLES, Occurrence, label_of
from pmgen.build.singular import singular_word
from pmgen.build.words import words

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
        *("query", "read", "register", "reject", "remove", "replace", "request", "reset", "restore", "retrieve"),
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
# A word names a class if this share of the methods has it.
_MOST: Final = 0.6


def shared_names(objects: Objects, places: list[Occurrence], known: frozenset[str]) -> Iterator[str]:
    """The names that a class in several places can have, the best first.

    What its objects call themselves counts if that is among the `nouns` of the collection: `user`, but not `regular`.
    """
    suffix = "Input" if places[0].root.sent else ""
    telling = [one for one in places if one.key]
    label = words(label_of(objects))
    named = bool(label) and (bool(objects.title) or singular_word(label[-1]) in known)
    base = " ".join(label) if named else _common_key(telling)
    if base:
        yield pascal(base) + suffix
        folder = _folder(places)
        if folder and folder.casefold() not in base.casefold():
            yield pascal(f"{folder} {base}") + suffix
    bodies = [one for one in places if not one.key]
    if bodies:
        yield from _body_names(bodies, alone=not telling)


def common_start(paths: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The longest beginning that all have."""
    shared: tuple[str, ...] | None = None
    for path in paths:
        if shared is None:
            shared = path
        while shared != path[: len(shared)]:
            shared = shared[:-1]
    return shared or ()


def _folder(places: list[Occurrence]) -> str:
    """The folder that all places have in common, in the singular; "" if there is none."""
    home = words(" ".join(common_start(one.root.home for one in places)[-1:]))
    return " ".join((*home[:-1], singular_word(home[-1]))) if home else ""


def _common_key(places: list[Occurrence]) -> str:
    """What the keys of several places have in common: all of it, their last words, or the most frequent key."""
    keys = [one.key for one in places]
    if not keys:
        return ""
    ending = common_start(key[::-1] for key in keys)
    if ending and ending[0] not in PARTICLES:
        return " ".join(ending[::-1])
    count = Counter(keys)
    best = min(count, key=lambda key: (-count[key], len(" ".join(key)), key))
    return " ".join(best)


def _body_names(places: list[Occurrence], *, alone: bool) -> Iterator[str]:
    """The names of a class that is the body of several requests or responses: by what most methods have in common."""
    roots = [one.root for one in places]
    role = roots[0].role if len({root.role for root in roots}) == 1 else "Body" if roots[0].sent else "Response"
    if all(root.is_error for root in roots):
        yield f"{role}Response" if role != "Response" else "ErrorResponse"
        yield "ErrorResponse"
    common, plural = _most_common([words(root.endpoint.call[-1]) for root in roots if root.endpoint.call])
    entity = not alone or len(places[0].objects.members) >= LARGE
    if common and entity and not plural and not roots[0].sent:
        yield pascal(" ".join(common))
    for base in (" ".join(common), _folder(places)):
        if base:
            yield pascal(base) + role + ("" if any(not one.keys for one in places) else "Item")


def _thing(method: list[str]) -> list[str]:
    """The words of a method that tell what it is about: without the verb in front, and how it is done behind."""
    start = next((place for place, word in enumerate(method) if word not in PARTICLES), len(method))
    start += start < len(method) and method[start] in _VERBS
    end = next((place for place in range(start + 1, len(method)) if method[place] in _HOW), len(method))
    while start < end and method[start] in PARTICLES:
        start += 1
    while start < end and method[end - 1] in PARTICLES:
        end -= 1
    return method[start:end]


def nouns(roots: Iterable[Root]) -> frozenset[str]:
    """What the requests of a collection are about: the last words of its methods and folders, in the singular."""
    found: set[str] = set()
    for root in roots:
        for name in root.endpoint.call:
            found.update(map(singular_word, _thing(list(words(name)))[-1:]))
    return frozenset(found)


def _most_common(methods: list[tuple[str, ...]]) -> tuple[tuple[str, ...], bool]:
    """The words that most methods have, without the verbs around; and whether the last is a plural in most of them."""
    count = Counter(word for method in methods for word in {singular_word(word) for word in method})
    shared = {word for word, times in count.items() if times >= _MOST * len(methods)}
    best = max(sorted(methods), key=lambda method: len(shared & set(map(singular_word, method))), default=())
    found = _thing([word for word in best if singular_word(word) in shared])
    if not found:
        return (), False
    last = singular_word(found[-1])
    forms = Counter(word for method in methods for word in method if singular_word(word) == last)
    plural = 2 * forms[last] < sum(forms.values())
    found[-1] = min(forms, key=lambda word: (-forms[word], word)) if plural else last
    return tuple(found), plural
