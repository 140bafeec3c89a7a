"""What the configuration says of lists that come in pages: `[pagination."Folder/Request"]`, or `false` for none."""

import re
from typing import Annotated, Any, Final, Literal, Self, TypeAlias

from pydantic import BaseModel, ConfigDict, Discriminator, Field, Tag, model_validator

from pmgen.model.pagination import JsonPath, Pagination

_INDEX: Final = re.compile(r"-?\d+")
# How pydantic names the two kinds of values in an error's path.
TAGS: Final = ("[pages]", "[none]")
Place: TypeAlias = str | list[str | int]


class PagesTable(BaseModel):
    """How the pages of a list follow one another. Places are keys joined by dots, or a list of keys and indexes."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True, defer_build=True)

    style: Literal["cursor", "page", "offset", "link"] = Field(
        description="How the next page is asked for: a cursor of the response, a page's or a record's number, a URL."
    )
    parameter: str = Field("", description="The query parameter that asks for a page; none for links.")
    items: Place = Field("", description="Where a page's records are; empty if the page is the list itself.")
    next: Place = Field("", description="Where the cursor or URL is; empty for a URL in the `Link` header.")
    more: Place = Field("", description="Where a flag says that there are more pages.")
    last: Place = Field("", description="Where a flag says that there are none.")
    total: Place = Field("", description="Where the number of all records is.")
    pages: Place = Field("", description="Where the number of pages is.")
    first: int | None = Field(
        None, ge=0, description="The number of the first page (1 if not given) or record (0 if not given)."
    )

    @model_validator(mode="after")
    def _is_whole(self) -> Self:
        if self.style != "link" and not self.parameter:
            raise ValueError(f"the style {self.style!r} needs the `parameter` that asks for a page")
        if self.style == "cursor" and not self.next:
            raise ValueError("the style 'cursor' needs `next`, the place of the cursor in the response")
        return self

    def as_pagination(self) -> Pagination:
        """The same for the model."""
        first = (1 if self.style == "page" else 0) if self.first is None else self.first
        return Pagination(
            self.style,
            "" if self.style == "link" else self.parameter,
            _path(self.items),
            _path(self.next),
            _path(self.more),
            _path(self.last),
            _path(self.total),
            _path(self.pages),
            first,
        )


def _kind(value: Any) -> str:
    return TAGS[isinstance(value, bool)]


PagesSetting: TypeAlias = Annotated[
    Annotated[PagesTable, Tag(TAGS[0])] | Annotated[Literal[False], Tag(TAGS[1])], Discriminator(_kind)
]


def _path(place: Place) -> JsonPath:
    if isinstance(place, list):
        return tuple(place)
    return tuple(int(step) if _INDEX.fullmatch(step) else step for step in place.split(".") if step)
