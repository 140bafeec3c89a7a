"""Where a walk over a collection is."""

from dataclasses import dataclass

from pmgen.errors import Place
from pmgen.postman import shape


@dataclass(frozen=True, slots=True)
class Spot:
    """A part of a file.

    Attributes:
        file: as the user named it.
        pointer: to the part, if the file is JSON.
        title: the folders and the name of the request.
        part: what it is, for the reader: `header X-Api-Key`.
        exact: whether pointers go further in; those of other formats end at the request.
    """

    file: str
    pointer: str = ""
    title: str = ""
    part: str = ""
    exact: bool = True

    def at(self, step: str, part: str = "") -> "Spot":
        """A part further in."""
        pointer = f"{self.pointer}/{step}" if self.exact else self.pointer
        return Spot(self.file, pointer, self.title, part or self.part, self.exact)

    def item(self, position: int, item: shape.Item, name: str, *, top: bool) -> "Spot":
        """An item of the list here, called so; `top` where its name is the first of its title."""
        title = name if top else f"{self.title}/{name}"
        if item.origin is not None:
            return Spot(item.origin.file or self.file, item.origin.pointer, title, exact=False)
        return Spot(self.file, f"{self.pointer}/item/{position}", title)

    @property
    def place(self) -> Place:
        """For a finding."""
        return Place(self.file, self.pointer, self.title)
