"""Arguments of the last version of a client: those of methods and of the constructor stay, and are called as before."""

from collections.abc import Collection, Iterable
from typing import TYPE_CHECKING, Final, TypeAlias

from pmgen.build.names import Namespace
from pmgen.model.api import Api, Endpoint
from pmgen.model.surface import ArgumentPlace, VariableSurface
from pmgen.python.literals import read_back

if TYPE_CHECKING:
    from pmgen.python.arguments import Place

# What an argument fills: its place and the name there.
Spot: TypeAlias = tuple[ArgumentPlace, str]
# Places as the lock and names of arguments call them.
PLACES: Final["dict[Place, ArgumentPlace]"] = {
    "path": "path",
    "variables": "variable",
    "query": "query",
    "headers": "header",
    "form": "field",
    "body": "body",
}


def spot_of(place: "Place", key: str) -> Spot:
    """What an argument fills; `key` is its printed name there."""
    return PLACES[place], read_back(key) if key else ""


def spots_before(endpoint: Endpoint) -> dict[Spot, str]:
    """The arguments that a method had when the client was built last, by what they filled."""
    before = endpoint.before.arguments if endpoint.before else ()
    return {(one.place, one.wire): one.name for one in reversed(before)}


def argument_names(
    wanted: Iterable[tuple[Spot, tuple[str, ...]]], kept: dict[Spot, str], taken: Collection[str]
) -> list[str]:
    """The names of arguments, those that they had before first.

    Args:
        wanted: what each fills, and the names that would be right, the best first.
        kept: the names that arguments had.
        taken: names that none may have.
    """
    wanted = list(wanted)
    left = dict(kept)
    old = [left.pop(one, "") for one, _ in wanted]
    names = Namespace(taken)
    stay = [names.take(name) if name else "" for name in old]
    return [name or names.take(*candidates) for name, (_, candidates) in zip(stay, wanted, strict=True)]


def variables_before(api: Api) -> dict[str, VariableSurface]:
    """What the client's constructor took when it was built last, by the names of variables; each argument once."""
    arguments = {one.argument: one for one in api.lock.variables} if api.lock else {}
    return {one.name: one for one in arguments.values()}
