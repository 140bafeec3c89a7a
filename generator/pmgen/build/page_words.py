"""The words by which APIs call pages, cursors and the like; all without signs, in lower case."""

import re
from typing import Final, Literal

# Query parameters that number pages, and records; and those that say how many records a page holds.
PAGES: Final = ("page", "pagenumber", "pageno", "pagenum", "pageindex", "currentpage")
OFFSETS: Final = ("offset", "skip", "startposition", "startat", "startindex", "pageoffset", "start")
SIZES: Final = frozenset(
    {
        *("limit", "size", "count", "top", "take", "max", "maxresults", "rows", "pagesize", "pagelimit", "perpage"),
        *("itemsperpage", "resultsperpage", "pagecount", "per"),
    }
)
# What takes a cursor; what is one under the same name in request and response; what is one for any that takes one;
# what stands around one.
CURSOR_WORDS: Final = frozenset(
    {"cursor", "pagecursor", "after", "pageafter", "pagetoken", "marker", "starttoken", "continuationtoken", "scrollid"}
)
CURSORS_BY_THEMSELVES: Final = frozenset(
    {"nexttoken", "nextcursor", "nextmarker", "nextpagetoken", "continuationtoken", "continuation", "scrollid"}
)
NEXT_CURSORS: Final = frozenset({"nextcursor", "endcursor", "nextpagetoken", "nexttoken"})
CURSOR_PARENTS: Final = frozenset({"cursors", "next", "paging"})
# The next page's URL, by names that mean nothing else; and what stands around a `next` that is one.
LINKS: Final = frozenset(
    {
        *("nexturi", "nexturl", "nextlink", "nexthref", "nextpageurl", "nextpageuri", "nextpagelink"),
        *("odatanextlink", "nextrecordsurl"),
    }
)
LINK_PARENTS: Final = frozenset({"links", "link", "paging", "pagination"})
# Objects in which responses tell of pages.
PAGE_PARENTS: Final = frozenset(
    {
        *("paging", "pagination", "page", "pageinfo", "paginationinfo", "meta", "metadata", "links", "link", "cursors"),
        *("next", "responsemetadata", "searchmetadata", "pager"),
    }
)
# Lists of records by name, the most telling first; lists that are none; objects that hold the list.
LIST_NAMES: Final = (
    *("data", "items", "results", "records", "entries", "value", "values", "content", "elements", "rows", "hits"),
    *("objects", "resources"),
)
NO_RECORDS: Final = frozenset(
    {
        *("errors", "warnings", "messages", "links", "order", "sort", "included", "includes", "htmlattributions"),
        *("fields", "columns", "facets", "notices"),
    }
)
LIST_PARENTS: Final = frozenset({"data", "result", "results", "response", "payload", "embedded", "body"})

_TOTALS: Final = frozenset(
    {
        *("total", "totalcount", "totalresults", "totalitems", "totalelements", "totalrecords", "totalrowcount"),
        *("totalsize", "totalhits", "itemstotal", "totalentries", "resultstotal"),
    }
)
_PAGE_COUNTS: Final = frozenset({"totalpages", "pagestotal", "pagecount", "numpages", "numberofpages", "lastpage"})
_MORE: Final = frozenset({"hasmore", "more", "hasnext", "hasnextpage", "moreresults", "ismore"})
_LAST: Final = frozenset({"last", "islast", "islastpage", "done"})


def plain_name(name: str) -> str:
    """`page[number]`, `pageNumber`, `$page_number` as `pagenumber`."""
    return re.sub(r"[\W_]+", "", name).lower()


def number_of(name: str) -> Literal["total", "pages"] | None:
    """What a number of that name counts: all records, or all pages."""
    return "total" if name in _TOTALS else "pages" if name in _PAGE_COUNTS else None


def flag_of(name: str) -> Literal["more", "last"] | None:
    """What a flag of that name says: that there is more, or that this is all."""
    return "more" if name in _MORE else "last" if name in _LAST else None
