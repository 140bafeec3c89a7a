"""The changes between two versions of a client: pure, and in an order that depends on names alone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from pmgen.change.changes import Change, code
from pmgen.change.matching import Identity, match, unversioned
from pmgen.change.models import compare_models
from pmgen.change.operations import compare_operation, paired
from pmgen.change.versions import version_step
from pmgen.model.surface import OperationSurface, Surface, VariableSurface
from pmgen.model.text import Text

_Pairs = Sequence[tuple[OperationSurface, OperationSurface]]


def compare(old: Surface, new: Surface) -> tuple[Change, ...]:
    """What differs, in the order client, operations, models, each by name."""
    places = match(_identities(old), _identities(new))
    pairs = [(old.operations[before], new.operations[after]) for after, before in sorted(places.items())]
    return (
        *_client(old, new, pairs),
        *_operations(old, new, places),
        *compare_models(old, new),
    )


def _identities(surface: Surface) -> list[Identity]:
    return [Identity(one.id, one.title, one.method, one.url, one.call) for one in surface.operations]


def _operations(old: Surface, new: Surface, places: Mapping[int, int]) -> list[Change]:
    found = [
        Change("breaking", "operation", ".".join(one.call), "removed", _described(one), "Calls of it fail.")
        for place, one in enumerate(old.operations)
        if place not in places.values()
    ]
    for place, one in enumerate(new.operations):
        if place in places:
            found += compare_operation(old.operations[places[place]], one)
        else:
            found.append(Change("additive", "operation", ".".join(one.call), "added", _described(one)))
    return sorted(found, key=lambda change: change.name)


def _described(one: OperationSurface) -> str:
    return code(f"{one.method} {one.url}")


def _client(old: Surface, new: Surface, pairs: _Pairs) -> Iterator[Change]:
    yield from _versions(old, new, pairs)
    if old.package != new.package:
        what = f"the package is called {code(new.package)} instead of {code(old.package)}"
        reason = "It is imported by another name, and its environment variables begin with another one."
        yield Change("breaking", "client", "", "renamed", what, reason)
    before = {one.name: one for one in old.variables}
    after = {one.name: one for one in new.variables}
    # One that fills another variable now is the same to callers, if it is called alike.
    names = {one.argument: one.name for one in old.variables if one.name not in after}
    after = {names.get(one.argument, name) if name not in before else name: one for name, one in after.items()}
    for name in sorted({*before, *after}):
        if name not in after:
            what = f"the client takes no {code(before[name].argument)} any more"
            yield Change("breaking", "client", "", "removed", what, "Clients that are made with it fail.")
        elif name not in before:
            yield _new_variable(after[name], pairs)
        else:
            yield from _variable(before[name], after[name], renamed=old.package != new.package)


def _new_variable(one: VariableSurface, pairs: _Pairs) -> Change:
    needed = not one.default and any(one.name in _shared(after) - _shared(before) for before, after in pairs)
    what = f"the client takes {code(one.argument)} ({code(one.environment)})"
    if needed:
        return Change("breaking", "client", "", "added", f"{what} and needs it", "Calls that there were need it now.")
    return Change("additive", "client", "", "added", what, "What there was works without it.")


def _shared(one: OperationSurface) -> frozenset[str]:
    return frozenset((*Text(one.url).variables, *Text(one.auth).variables))


def _variable(old: VariableSurface, new: VariableSurface, *, renamed: bool) -> Iterator[Change]:
    if old.argument != new.argument:
        what = f"the client's {code(old.argument)} is called {code(new.argument)} now"
        yield Change("breaking", "client", "", "renamed", what, "Clients that are made with it fail.")
    elif old.environment != new.environment and not renamed:
        what = f"{code(new.argument)} is read from {code(new.environment)} instead of {code(old.environment)}"
        yield Change("breaking", "client", "", "changed", what, "The environment has to be set anew.")
    if old.default != new.default and version_step(old.default, new.default) is None:
        what = f"{code(new.argument)} is {_value(new.default)} by default, before {_value(old.default)}"
        if not new.default:
            yield Change("breaking", "client", "", "changed", what, "Clients that are made without it cannot send.")
        else:
            yield Change("additive", "client", "", "changed", what, "Clients that are made without it use this value.")


def _value(default: str) -> str:
    return code(default) if default else "nothing"


def _versions(old: Surface, new: Surface, pairs: _Pairs) -> Iterator[Change]:
    """Steps of the API's version: one change each, however many places show it."""
    told: dict[tuple[str, str], Counter[str]] = {}
    for step, place in _steps(old, new, pairs):
        told.setdefault(step, Counter())[place] += 1
    for (before, after), places in sorted(told.items()):
        where = ", ".join(place if count == 1 else f"{place} of {count} operations" for place, count in places.items())
        what = f"version {code(before)} is {code(after)} now ({where})"
        yield Change("additive", "client", "", "version", what, "The same calls reach the new version.")


def _steps(old: Surface, new: Surface, pairs: _Pairs) -> Iterator[tuple[tuple[str, str], str]]:
    before = {one.name: one for one in old.variables}
    for one in new.variables:
        step = version_step(before[one.name].default, one.default) if one.name in before else None
        if step:
            yield step, f"the default of {code(one.argument)}"
    for first, second in pairs:
        step = version_step(first.url, second.url) if unversioned(first.url) == unversioned(second.url) else None
        if step:
            yield step, "the URL"
        yield from ((step, "a default") for step in _default_steps(first, second))


def _default_steps(old: OperationSurface, new: OperationSurface) -> Iterable[tuple[str, str]]:
    pairs, _, _ = paired(old.arguments, new.arguments)
    steps = (version_step(before.default, after.default) for before, after in pairs)
    return [step for step in steps if step]
