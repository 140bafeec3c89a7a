"""What a class that is found in several places is called: only what is true of all of them."""

from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final

from pmgen.build.inference.evidence import Objects
from pmgen.build.inference.nouns import PARTICLES, thing
from pmgen.build.inference.sharing import LARGE, Occurrence, label_of
from pmgen.build.inference.singular import singular_word
from pmgen.build.names import pascal
from pmgen.build.words import key_words, words

# A word names a class if this share of the methods has it.
_MOST: Final = 0.6
# Items of a list, or of the list under a key that does not say what they are.
_ITEMS: Final = frozenset(
    (
        *("item", "data item", "entry", "record", "result", "value", "element", "object", "row", "content item", "hit"),
        *("resource", "list item"),
    )
)


def shared_names(objects: Objects, places: list[Occurrence], known: frozenset[str]) -> Iterator[str]:
    """The names that a class in several places can have, the best first.

    What its objects call themselves counts if that is among the `nouns` of the collection: `user`, but not `regular`.
    """
    suffix = "Input" if places[0].root.sent else ""
    telling = [one for one in places if one.key]
    bodies = [one for one in places if not one.key]
    entity = entity_of(places)
    for base in _bases(label_of(objects, known), entity, _common_end(telling), _most_frequent(telling)):
        yield pascal(base).removesuffix(suffix) + suffix
        folder = _folder(places)
        if base != entity and folder and folder.casefold() not in base.casefold():
            yield pascal(" ".join(key_words(f"{folder}:{base}"))).removesuffix(suffix) + suffix
    if bodies:
        yield from _body_names(bodies)


def listed_name(one: Occurrence) -> str:
    """What a list is a list of, where only its method says so: `User` for the items of `data` of `list_users`."""
    root = one.root
    if root.sent or root.is_error or len(one.keys) != 1 or one.keys[0] not in _ITEMS:
        return ""
    found = thing(words(" ".join(root.endpoint.call[-1:])))
    if not found or singular_word(found[-1]) == found[-1]:
        return ""
    return pascal(" ".join((*found[:-1], singular_word(found[-1]))))


def _bases(label: str, entity: str, ending: str, key: str) -> Iterator[str]:
    """The words for a class: its label, what the requests are about that return it, what its keys have in common.

    Of the latter two, the keys' words are taken if they agree, as `billing address` with `address`.
    """
    agree = entity and ending and words(ending)[-1] == words(entity)[-1]
    yield from dict.fromkeys(base for base in (label, ending if agree else entity, ending, key) if base)


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


def _common_end(places: list[Occurrence]) -> str:
    """The last words that all keys have in common."""
    ending = common_start(one.key[::-1] for one in places)
    return " ".join(ending[::-1]) if ending and ending[0] not in PARTICLES else ""


def _most_frequent(places: list[Occurrence]) -> str:
    """The key that most places have."""
    count = Counter(" ".join(one.key) for one in places)
    return min(count, key=lambda key: (-count[key], len(key), key), default="")


def entity_of(places: list[Occurrence]) -> str:
    """What the requests are about that return a class, if it is mostly found so, is no list and no small wrapper."""
    bodies = [one for one in places if not one.key]
    if 2 * len(bodies) < len(places) or places[0].root.sent or all(one.root.is_error for one in bodies):
        return ""
    common, plural = _most_common(bodies)
    large = len(places[0].objects.members) >= LARGE
    return " ".join(common) if common and not plural and (large or len(bodies) < len(places)) else ""


def _body_names(places: list[Occurrence]) -> Iterator[str]:
    """The names of a class that is the body of several requests or responses: by what most methods have in common."""
    roots = [one.root for one in places]
    role = roots[0].role if len({root.role for root in roots}) == 1 else "Body" if roots[0].sent else "Response"
    if all(root.is_error for root in roots):
        yield f"{role}Response" if role != "Response" else "ErrorResponse"
        yield "ErrorResponse"
    common, _ = _most_common(places)
    for base in (" ".join(common), _folder(places)):
        if base:
            yield pascal(base) + role + ("" if any(not one.keys for one in places) else "Item")


def _most_common(places: list[Occurrence]) -> tuple[tuple[str, ...], bool]:
    """The words that most methods have, without the verbs around; and whether they are about several such things.

    They are if the last word is a plural in most methods that answer with the class itself, and not with items of it.
    """
    methods = [words(one.root.endpoint.call[-1]) for one in places if one.root.endpoint.call]
    whole = [words(one.root.endpoint.call[-1]) for one in places if one.root.endpoint.call and not one.keys]
    count = Counter(word for method in methods for word in {singular_word(word) for word in method})
    shared = {word for word, times in count.items() if times >= _MOST * len(methods)}
    best = max(sorted(methods), key=lambda method: len(shared & set(map(singular_word, method))), default=())
    found = thing([word for word in best if singular_word(word) in shared])
    if not found:
        return (), False
    last = singular_word(found[-1])
    forms = Counter(word for method in whole for word in method if singular_word(word) == last)
    plural = 2 * forms[last] < sum(forms.values())
    found[-1] = min(forms, key=lambda word: (-forms[word], word)) if plural else last
    return tuple(found), plural
