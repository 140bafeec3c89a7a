"""Where classes are at home: the folder whose module of models holds each.

That is the innermost folder that all places of a class have in common. A class that is found again stays in its module;
where others use it now that cannot see that one, it moves further out, and its old module offers it too. What a class
is made of is never further inside than the class itself: modules of models import only from those further out.
"""

from collections.abc import Mapping, Sequence
from typing import TypeAlias

from pmgen.build.inference.evidence import Objects
from pmgen.build.inference.shared_names import common_start
from pmgen.build.inference.sharing import Occurrence
from pmgen.model.surface import ModelSurface

_Home: TypeAlias = tuple[str, ...]


def class_homes(
    places: Mapping[Objects, Sequence[Occurrence]], were: Mapping[Objects, ModelSurface]
) -> dict[Objects, _Home]:
    """The home of each class.

    Args:
        places: where each class is found.
        were: what classes were that are found again.
    """
    homes = {objects: common_start(one.root.home for one in found) for objects, found in places.items()}
    inside: dict[Objects, dict[Objects, None]] = {}
    for objects, found in places.items():
        for one in found:
            if one.owner is not None:
                inside.setdefault(one.owner, {})[objects] = None
    moved = [objects for objects in homes if _stays(places[objects], were.get(objects))]
    for objects in moved:
        homes[objects] = common_start((homes[objects], were[objects].home))
    while moved:
        owner = moved.pop()
        for objects in inside.get(owner, ()):
            home = common_start((homes[objects], homes[owner]))
            if home != homes[objects]:
                homes[objects] = home
                moved.append(objects)
    return homes


def _stays(places: Sequence[Occurrence], old: ModelSurface | None) -> bool:
    """Whether the old home of a class is that of one of its requests still, or around it."""
    return old is not None and any(one.root.home[: len(old.home)] == old.home for one in places)


def former_homes(name: str, home: _Home, old: ModelSurface | None) -> tuple[_Home, ...]:
    """The folders further inside that a class was at home in under this name, its last home among them."""
    if old is None or old.name != name:
        return ()
    return tuple(sorted({one for one in (old.home, *old.also) if one[: len(home)] == home and one != home}))
