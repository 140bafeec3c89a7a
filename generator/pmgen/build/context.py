"""What an item of the tree inherits, and where it stands."""

from dataclasses import dataclass, field, replace
from typing import Any

from pmgen.build import auth as auths
from pmgen.build.events import Scripts, below
from pmgen.build.variables import inherited
from pmgen.errors import Place, Report
from pmgen.model.scope import Scope
from pmgen.postman import shape


@dataclass(frozen=True, slots=True)
class Context:
    """The way from the collection down to an item.

    Attributes:
        scope: the variables in force.
        file: the collection as the user named it.
        report: for notices.
        folders: the folders around, outermost first.
        index: positions in the nested `item` arrays.
        auth: the nearest auth that has a type.
        auth_place: where that stands.
        behaviour: protocolProfileBehavior, merged.
        scripts: those of the collection and the folders.
    """

    scope: Scope
    file: str
    report: Report
    folders: tuple[str, ...] = ()
    index: tuple[int, ...] = ()
    auth: shape.Auth | None = None
    auth_place: Place = field(default_factory=Place)
    behaviour: dict[str, Any] = field(default_factory=dict[str, Any])
    scripts: Scripts = field(default_factory=Scripts)

    def at(self, position: int) -> "Context":
        """The same, at a position of the current list."""
        return replace(self, index=(*self.index, position))

    def inside(self, item: shape.Item) -> "Context":
        """What the items of a folder inherit."""
        return replace(
            self,
            folders=(*self.folders, item.name),
            auth=auths.nearest(item.auth, self.auth),
            auth_place=self.place(item, "/auth") if auths.nearest(item.auth) else self.auth_place,
            behaviour=inherited(self.behaviour, item.behaviour),
            scripts=below(self.scripts, item.event, self.place(item)),
        )

    def place(self, item: shape.Item, part: str = "") -> Place:
        """Where an item, or a part of it (`/request`), stands: for notices."""
        title = "/".join((*self.folders, item.name))
        if item.origin is not None:
            return Place(item.origin.file or self.file, item.origin.pointer, title)
        return Place(self.file, "".join(f"/item/{position}" for position in self.index) + part, title)
