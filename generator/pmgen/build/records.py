"""Names of classes: by what they are, never by number as long as anything tells them apart, never by position.

A body is `<Method>Body`, the response of success `<Method>Response`, another status by its meaning
(`<Method>NotFound`). What lies inside is named after it and its own key, items of a list in the singular. A class that
is found in several places is called by the name that it gives itself (`"type": "user"`) or by what the keys or methods
have in common. It is at home in the innermost folder that all its places have in common.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from pmgen.build.evidence import Objects
from pmgen.build.names import pascal
from pmgen.build.roots import Root
from pmgen.build.sharing import Occurrence, label_of, occurrences
from pmgen.build.singular import singular
from pmgen.build.words import words

# Names that a module of models uses itself.
_RESERVED: Final = frozenset(
    {
        *("Any", "Model", "Field", "TypeAlias", "TypedDict", "Literal", "None", "True", "False", "List", "Dict"),
        *("Optional", "Union", "Mapping", "Sequence", "ClassVar", "Annotated", "NotRequired", "Required"),
        *("Exception", "Client", "AsyncClient", "Resource", "Raw", "Response", "Request", "Final", "Object"),
    }
)
# Words of methods that say what is done and not with what.
_VERBS: Final = frozenset(
    (
        *("a", "all", "an", "and", "by", "for", "from", "in", "of", "the", "to", "with", "example", "sample"),
        *("add", "create", "delete", "edit", "fetch", "find", "get", "insert", "list", "make", "new", "patch", "post"),
        *("put", "read", "remove", "retrieve", "search", "set", "update", "upsert", "write"),
    )
)


@dataclass(frozen=True, slots=True)
class ClassName:
    """What a class is called, and the folder whose module holds it."""

    name: str
    home: tuple[str, ...]


@dataclass(slots=True, eq=False)
class _Class:
    """A class to be named.

    Attributes:
        objects: what it is.
        places: where it is found.
        home: the folder that these have in common.
        candidates: the names that would be right, the best first; all tell the truth.
        order: what settles which of two classes gets a name that nothing else tells apart.
    """

    objects: Objects
    places: list[Occurrence]
    home: tuple[str, ...]
    candidates: tuple[str, ...]
    order: tuple[tuple[str, ...], ...]


def name_classes(roots: Sequence[Root]) -> dict[Objects, ClassName]:
    """The names and homes of all classes; unique in their home and in the folders around it."""
    places: dict[Objects, list[Occurrence]] = {}
    for root in roots:
        for one in occurrences(root):
            places.setdefault(one.objects, []).append(one)
    homes: dict[tuple[str, ...], list[_Class]] = {}
    for objects, found in places.items():
        made = _class(objects, found)
        homes.setdefault(made.home, []).append(made)
    names: dict[Objects, ClassName] = {}
    taken: dict[tuple[str, ...], set[str]] = {}
    for home in sorted(homes, key=lambda home: (len(home), home)):
        around = {name for depth in range(len(home)) for name in taken.get(home[:depth], ())}
        chosen = _resolve(homes[home], {name.casefold() for name in _RESERVED} | around)
        taken[home] = {name.casefold() for name in chosen.values()}
        names.update({objects: ClassName(name, home) for objects, name in chosen.items()})
    return names


def _class(objects: Objects, places: list[Occurrence]) -> _Class:
    home = _common(one.root.home for one in places)
    owned = tuple(name for _, names in sorted({(len(one.keys), _own_names(one)) for one in places}) for name in names)
    spots = {(one.root, one.keys) for one in places}
    candidates = (*_shared_names(objects, places), *owned) if len(spots) > 1 else owned
    order = sorted((*one.root.endpoint.call, one.root.role, *one.keys) for one in places)
    return _Class(objects, places, home, tuple(dict.fromkeys(candidates)), tuple(order))


def _common(paths: Iterable[tuple[str, ...]]) -> tuple[str, ...]:
    """The longest beginning that all have."""
    shared: tuple[str, ...] | None = None
    for path in paths:
        if shared is None:
            shared = path
        while shared != path[: len(shared)]:
            shared = shared[:-1]
    return shared or ()


def _own_names(one: Occurrence) -> tuple[str, ...]:
    """The root's name with the last key, the last two keys, and so on."""
    parts = [pascal(key) for key in one.keys]
    lengths = range(1, len(parts) + 1) if parts else range(1)
    return tuple(one.root.name + "".join(parts[len(parts) - length :]) for length in lengths)


def _shared_names(objects: Objects, places: list[Occurrence]) -> Iterator[str]:
    """The names that a class in several places has by itself."""
    sent = places[0].root.sent
    label = label_of(objects)
    inner = [one for one in places if one.keys and one.keys != ("item",)]
    base = label or _common_key(inner)
    if base:
        yield pascal(base) + ("Input" if sent else "")
        yield pascal(f"{_folder(places)} {base}") + ("Input" if sent else "")
    if len(inner) < len(places):
        yield from _body_names(places)


def _folder(places: list[Occurrence]) -> str:
    home = _common(one.root.home for one in places)
    return singular(home[-1]).removesuffix(" item") if home else ""


def _common_key(places: list[Occurrence]) -> str:
    """What the keys of several places have in common: all of it, their last words, or the most frequent key."""
    keys = [words(one.keys[-1]) for one in places]
    if not keys:
        return ""
    ending = _common(key[::-1] for key in keys)
    if ending:
        return " ".join(ending[::-1])
    count = {key: keys.count(key) for key in dict.fromkeys(keys)}
    best = min(count, key=lambda key: (-count[key], len(" ".join(key)), key))
    return " ".join(best)


def _body_names(places: list[Occurrence]) -> Iterator[str]:
    """The names of a class that is the body of several requests or responses: by what the methods have in common."""
    roots = [one.root for one in places if not one.keys or one.keys == ("item",)]
    role = roots[0].role if len({root.role for root in roots}) == 1 else "Body" if roots[0].sent else "Response"
    if all(root.is_error for root in roots):
        yield f"{role}Response" if role != "Response" else "ErrorResponse"
        yield "ErrorResponse"
    methods = [words(root.endpoint.call[-1]) for root in roots if root.endpoint.call]
    first = methods[0] if methods else ()
    common = [word for word in first if word not in _VERBS and all(word in others for others in methods)]
    item = "Item" if all(one.keys for one in places) else ""
    if common:
        yield pascal(" ".join(common)) + role + item
    if _folder(places):
        yield pascal(_folder(places)) + role + item


def _resolve(classes: Sequence[_Class], taken: set[str]) -> dict[Objects, str]:
    """A name for each class: its first candidate that no other one wants too, a number where nothing else is left."""
    chosen: dict[Objects, str] = {}
    left = sorted(classes, key=lambda one: (one.order, one.candidates))
    level = 0
    while left:
        wanted: dict[str, list[_Class]] = {}
        for one in left:
            wanted.setdefault(_candidate(one, level).casefold(), []).append(one)
        for key, group in wanted.items():
            if len(group) == 1 and key not in taken:
                chosen[group[0].objects] = _candidate(group[0], level)
                taken.add(key)
        left = [one for one in left if one.objects not in chosen]
        for one in [one for one in left if level >= len(one.candidates)]:
            chosen[one.objects] = _numbered(one.candidates[-1], taken)
        left = [one for one in left if one.objects not in chosen]
        level += 1
    return chosen


def _candidate(one: _Class, level: int) -> str:
    return one.candidates[min(level, len(one.candidates) - 1)]


def _numbered(name: str, taken: set[str]) -> str:
    number = next(number for number in range(2, len(taken) + 3) if f"{name}{number}".casefold() not in taken)
    taken.add(f"{name}{number}".casefold())
    return f"{name}{number}"
