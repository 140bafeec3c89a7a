"""How the pages of a list follow one another, and what the user says of it."""

from dataclasses import dataclass, field
from typing import Literal, TypeAlias

Style: TypeAlias = Literal["cursor", "page", "offset", "link"]
JsonPath: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Pagination:
    """How the pages of a list follow one another. Paths are keys and indexes into the JSON response.

    Attributes:
        style: "cursor": the response says what to send for the next page; "page": pages are numbered; "offset":
            records are; "link": the response holds the next page's URL.
        parameter: the name of the query parameter that asks for a page; "" for links.
        items: where a page's records are; empty if the page is the list itself.
        next: where the cursor or URL of the next page is; empty for a URL in the `Link` header. For numbered pages:
            what is there as long as there are more.
        more: where a flag says that there are more pages.
        last: where a flag says that there are none.
        total: where the number of all records is.
        pages: where the number of pages is.
        first: the number of the first page, or of the first record.
        method: the name of the client's method that goes through all pages.
    """

    style: Style
    parameter: str = ""
    items: JsonPath = ()
    next: JsonPath = ()
    more: JsonPath = ()
    last: JsonPath = ()
    total: JsonPath = ()
    pages: JsonPath = ()
    first: int = 0
    method: str = ""


@dataclass(frozen=True, slots=True)
class PaginationRule:
    """What the user says of the pages of a request, overruling the evidence.

    Attributes:
        request: the title or id of a request; `*` stands for any text.
        pagination: how its pages follow one another; None: it has none.
        origin: the file that says so.
    """

    request: str
    pagination: Pagination | None
    origin: str = field(default="", compare=False)
