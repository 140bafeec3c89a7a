"""What differs between the classes of two versions of a client."""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final, TypeAlias

from pmgen.change.changes import Change, Effect, Kind, code
from pmgen.change.operations import GIVEN, GOT
from pmgen.change.relations import relation
from pmgen.model.surface import FieldSurface, ModelSurface, Surface

_Home: TypeAlias = tuple[str, ...]
_Key: TypeAlias = tuple[_Home, str]
_Models: TypeAlias = Mapping[_Key, ModelSurface]
_IMPORTS: Final = "Imports of it fail."


def compare_models(old: Surface, new: Surface) -> list[Change]:
    """The changes of all classes, by name."""
    before = {(one.home, one.name): one for one in old.models}
    after = {(one.home, one.name): one for one in new.models}
    offered = {(home, one.name): key for key, one in after.items() for home in one.also}
    pairs = {key: key if key in after else offered[key] for key in before if key in after or key in offered}
    pairs |= _moved({key: before[key] for key in before if key not in pairs}, after, set(pairs.values()))
    came = _Change(new)
    found = [came(after[key], "additive", "added", _class(key)) for key in after if key not in pairs.values()]
    gone = _Change(old)
    found += [gone(before[key], "breaking", "removed", _class(key), _IMPORTS) for key in before if key not in pairs]
    for key, target in pairs.items():
        found += _places(before[key], after[target], old, came)
        found += _fields(before[key], after[target], came)
    return sorted(found, key=lambda change: change.name)


class _Change:
    """Makes changes of the classes of one version."""

    def __init__(self, surface: Surface) -> None:
        self._surface = surface

    def __call__(self, one: ModelSurface, effect: Effect, kind: Kind, what: str, reason: str = "") -> Change:
        name = ".".join((*one.home, one.name))
        return Change(effect, "model", name, kind, what, reason, module_of(one.home, self._surface))


def module_of(home: _Home, surface: Surface) -> str:
    """The module of a home, below the package; those of no folder make way for a folder of their module's name."""
    taken = any(one.call[:1] == ("shared",) and len(one.call) > 1 for one in surface.operations)
    return ".".join(("models", *(home or ("shared_models" if taken else "shared",))))


def _class(key: _Key) -> str:
    return f"class {code(key[1])}"


def _moved(gone: _Models, after: _Models, found: set[_Key]) -> dict[_Key, _Key]:
    """Classes that are found in another module: the only ones of their name that are left on both sides."""
    come = [key for key in after if key not in found]
    counts = [Counter(name for _, name in keys) for keys in (gone, come)]
    targets = {name: (home, name) for home, name in come}
    return {key: targets[key[1]] for key in gone if all(count[key[1]] == 1 for count in counts)}


def _places(old: ModelSurface, new: ModelSurface, before: Surface, change: _Change) -> Iterator[Change]:
    """Where it is imported from."""
    here, there = change(new, "cosmetic", "moved", "").module, module_of(old.home, before)
    if here != there:
        if old.home in new.also:
            what = f"it is in {code(here)} now; {code(there)} offers it too"
            yield change(new, "cosmetic", "moved", what, "Imports stay right.")
        else:
            yield change(new, "breaking", "moved", f"it is in {code(here)} now, not in {code(there)}", _IMPORTS)
    for home in old.also:
        if home not in {*new.also, new.home}:
            what = f"{code(module_of(home, before))} does not offer it any more"
            yield change(new, "breaking", "moved", what, f"It is in {code(here)}.")


def _fields(old: ModelSurface, new: ModelSurface, change: _Change) -> Iterator[Change]:
    before = {one.wire: one for one in old.fields}
    after = {one.wire: one for one in new.fields}
    sent = old.sent and new.sent
    for wire in sorted({*before, *after}):
        if wire not in after:
            reason = "Code that sets it is wrong." if sent else "Code that reads it is wrong."
            yield change(new, "breaking", "changed", f"{code(wire)} is gone", reason)
        elif wire not in before:
            what = f"{code(wire)} is new ({code(_type(after[wire]))})"
            if sent and after[wire].required:
                yield change(new, "breaking", "changed", what, "It must be set.")
            else:
                yield change(new, "additive", "changed", what, "What there was stays.")
        elif before[wire] != after[wire]:
            how = relation(_type(before[wire]), _type(after[wire]))
            effect, reason = (GIVEN if sent else GOT)[how]
            what = f"{code(wire)} is {code(_type(after[wire]))} instead of {code(_type(before[wire]))}"
            yield change(new, effect, "changed", what, reason)


def _type(one: FieldSurface) -> str:
    return one.type if one.required or one.type == "Any" or one.type.endswith("| None") else f"{one.type} | None"
