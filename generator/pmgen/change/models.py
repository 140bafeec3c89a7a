"""What differs between the classes of two versions of a client."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TypeAlias

from pmgen.change.changes import Change, code
from pmgen.change.operations import GIVEN, GOT
from pmgen.change.relations import relation
from pmgen.model.surface import FieldSurface, ModelSurface

_Key: TypeAlias = tuple[tuple[str, ...], str]
_Models: TypeAlias = Mapping[_Key, ModelSurface]


def compare_models(old: Iterable[ModelSurface], new: Iterable[ModelSurface]) -> list[Change]:
    """The changes of all classes, by name."""
    before = {(one.home, one.name): one for one in old}
    after = {(one.home, one.name): one for one in new}
    pairs = {key: key for key in before if key in after} | _moved(before, after)
    found = [_added(after[key]) for key in after if key not in pairs.values()]
    found += [_removed(before[key]) for key in before if key not in pairs]
    for key, target in pairs.items():
        found += _changes(before[key], after[target])
    return sorted(found, key=lambda change: change.name)


def _name(one: ModelSurface) -> str:
    return ".".join((*one.home, one.name))


def _added(one: ModelSurface) -> Change:
    return Change("additive", "model", _name(one), "added", f"class {code(one.name)}")


def _removed(one: ModelSurface) -> Change:
    return Change("breaking", "model", _name(one), "removed", f"class {code(one.name)}", "Imports of it fail.")


def _moved(before: _Models, after: _Models) -> dict[_Key, _Key]:
    """Classes that are found in another module: the only ones of their name that are left on both sides."""
    gone = [key for key in before if key not in after]
    come = [key for key in after if key not in before]
    counts = [Counter(name for _, name in keys) for keys in (gone, come)]
    targets = {name: (home, name) for home, name in come}
    return {key: targets[key[1]] for key in gone if all(count[key[1]] == 1 for count in counts)}


def _changes(old: ModelSurface, new: ModelSurface) -> Iterator[Change]:
    name = _name(new)
    if old.home != new.home:
        modules = [".".join(("models", *home)) for home in (new.home, old.home)]
        what = f"it is in {code(modules[0])} now, not in {code(modules[1])}"
        yield Change("breaking", "model", name, "moved", what, "It is imported from there.")
    before = {one.wire: one for one in old.fields}
    after = {one.wire: one for one in new.fields}
    sent = old.sent and new.sent
    for wire in sorted({*before, *after}):
        if wire not in after:
            reason = "Code that sets it is wrong." if sent else "Code that reads it is wrong."
            yield Change("breaking", "model", name, "changed", f"{code(wire)} is gone", reason)
        elif wire not in before:
            what = f"{code(wire)} is new ({code(_type(after[wire]))})"
            if sent and after[wire].required:
                yield Change("breaking", "model", name, "changed", what, "It must be set.")
            else:
                yield Change("additive", "model", name, "changed", what, "What there was stays.")
        elif before[wire] != after[wire]:
            how = relation(_type(before[wire]), _type(after[wire]))
            effect, reason = (GIVEN if sent else GOT)[how]
            what = f"{code(wire)} is {code(_type(after[wire]))} instead of {code(_type(before[wire]))}"
            yield Change(effect, "model", name, "changed", what, reason)


def _type(one: FieldSurface) -> str:
    return one.type if one.required or one.type == "Any" or one.type.endswith("| None") else f"{one.type} | None"
