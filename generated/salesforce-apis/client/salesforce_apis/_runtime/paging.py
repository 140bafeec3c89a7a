# Part of pmgen's runtime, copied into every generated client; edit it in pmgen.
"""All pages of a list, one after the other, each fetched when it is needed."""

from collections.abc import AsyncIterator, Iterator
from typing import TYPE_CHECKING, Any, Final, Generic, Protocol, TypeVar, cast
from urllib.parse import parse_qsl

from .arguments import OMIT, NotGiven
from .call import Call, Filler
from .call_url import url_text
from .errors import PaginationError
from .operation import Operation, Paginated
from .redirect import leads_away, resolve
from .responses import APIResponse, peek_json
from .settings import Mode, Settings
from .url import InvalidUrl, Target, encode
from .values import is_list, is_object, walk

if TYPE_CHECKING:
    import httpx2

ItemT = TypeVar("ItemT")
PageT = TypeVar("PageT")

_WORDS: Final = (str, int, float)


class _Engine(Protocol):
    @property
    def settings(self) -> Settings: ...

    def execute(self, operation: Operation[Any], call: Call, mode: Mode) -> Any: ...


class Paginator(Generic[ItemT, PageT]):
    """The records of all pages: `for user in client.users.iter_users(): ...`.

    Nothing is sent before it is iterated over, and no page before the one before it is used up. Each iteration begins
    anew. Raises PaginationError if the pages do not come to an end, besides what the method for one page raises.
    """

    def __init__(
        self, engine: _Engine, operation: Operation[PageT], call: Call
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call

    def __iter__(self) -> Iterator[ItemT]:
        for page in self.pages():
            yield from cast("list[ItemT]", records(self._operation, page))

    def pages(self) -> Iterator[PageT]:
        """The pages as the method for one page returns them, for what they say besides the records."""
        tour = Tour(self._engine.settings, self._operation, self._call)
        while tour.call is not None:
            page = tour.arrive(self._engine.execute(self._operation, tour.call, "raw"))
            yield cast(PageT, page)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}>"


class AsyncPaginator(Generic[ItemT, PageT]):
    """The records of all pages: `async for user in client.users.iter_users(): ...`; see `Paginator`."""

    def __init__(
        self, engine: _Engine, operation: Operation[PageT], call: Call
    ) -> None:
        self._engine = engine
        self._operation = operation
        self._call = call

    async def __aiter__(self) -> AsyncIterator[ItemT]:
        async for page in self.pages():
            for record in cast("list[ItemT]", records(self._operation, page)):
                yield record

    async def pages(self) -> AsyncIterator[PageT]:
        """The pages as the method for one page returns them, for what they say besides the records."""
        tour = Tour(self._engine.settings, self._operation, self._call)
        while tour.call is not None:
            page = tour.arrive(
                await self._engine.execute(self._operation, tour.call, "raw")
            )
            yield cast(PageT, page)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self._operation}>"


def records(operation: Operation[Any], page: Any) -> list[Any]:
    """The records of a page as it was decoded; none where there is no list."""
    for step in _plan(operation).items:
        page = _member(page, step)
    return page if is_list(page) else []


def _member(value: Any, wire: str | int) -> Any:
    """What a model or plain JSON has under a name on the wire."""
    if is_object(value) or is_list(value):
        return walk(value, (wire,))
    from .models import Model

    if not isinstance(value, Model) or not isinstance(wire, str):
        return None
    planned = value.decoding_plan().fields.get(wire)
    if planned is None:
        return (value.model_extra or {}).get(wire)
    return getattr(value, planned.name)


def _plan(operation: Operation[Any]) -> Paginated:
    plan = operation.pagination
    if plan is None:
        raise TypeError(f"{operation} has no pages")
    return plan


class Tour:
    """Where an iteration stands. It talks to nobody: it says what to call, and is told what came of it.

    Attributes:
        call: what to call next; None at the end.
    """

    def __init__(
        self, settings: Settings, operation: Operation[Any], call: Call
    ) -> None:
        self._settings = settings
        self._operation = operation
        self._plan = _plan(operation)
        self.call: Call | None = self._beginning(call)
        self._number: int | None = None
        self._seen = 0
        self._is_counted = True
        self._before: list[Any] = []
        self._asked: set[str] = set()

    def _beginning(self, call: Call) -> Call:
        """The first call: the place that the collection happens to show is not where all records begin."""
        name = self._plan.parameter
        for index, (known, value, enabled) in enumerate(self._operation.query):
            if known != name or not enabled or value is None or "{{" in value:
                continue
            given = (
                *(call.query.get(key) for key in (name, index)),
                call.options.query.get(name),
            )
            if all(one is None or isinstance(one, NotGiven) for one in given):
                is_counted = self._plan.style in ("page", "offset")
                return self._with(call, self._plan.first if is_counted else OMIT)
        return call

    def arrive(self, answer: APIResponse[PageT]) -> PageT:
        """Takes the answer to `call`, finds out what to call next, and returns the page."""
        assert self.call is not None
        response = answer.http_response
        body = peek_json(response)
        page = answer.parse()
        found = walk(body, self._plan.items)
        self.call = self._following(
            self.call, response, body, found if is_list(found) else []
        )
        return page

    def _following(
        self, call: Call, response: "httpx2.Response", body: Any, items: list[Any]
    ) -> Call | None:
        plan = self._plan
        if walk(body, plan.last) is True or walk(body, plan.more) is False:
            return None
        if plan.style == "link":
            return self._by_link(call, response, body, items)
        if plan.style == "cursor":
            return self._by_cursor(call, body, items)
        return self._by_number(call, response, body, items)

    def _by_cursor(self, call: Call, body: Any, items: list[Any]) -> Call | None:
        cursor = walk(body, self._plan.next)
        if cursor is None or cursor == "" or cursor is False:
            return None
        if not isinstance(cursor, _WORDS):
            raise PaginationError(f"{self._operation}: {cursor!r} is no cursor")
        if self._was_asked(str(cursor), items):
            return None
        return self._with(call, cursor)

    def _by_link(
        self, call: Call, response: "httpx2.Response", body: Any, items: list[Any]
    ) -> Call | None:
        link = (
            walk(body, self._plan.next)
            if self._plan.next
            else response.links.get("next", {}).get("url")
        )
        if not isinstance(link, str) or not link:
            return None
        here = self._target(call)
        try:
            there = encode(resolve(here, link))
        except InvalidUrl as error:
            raise PaginationError(
                f"{self._operation}: the next page's URL cannot be asked: {error}"
            ) from error
        if leads_away(here, there):
            raise PaginationError(
                f"{self._operation}: the next page is at {there.origin}, which gets no credentials of {here.origin};"
                " nothing was sent there"
            )
        url = there.origin + there.request_target
        return None if self._was_asked(url, items) else call._replace(url=url)

    def _by_number(
        self, call: Call, response: "httpx2.Response", body: Any, items: list[Any]
    ) -> Call | None:
        plan = self._plan
        if not items or (plan.next and not walk(body, plan.next)):
            return None
        if items == self._before:
            raise PaginationError(
                f"{self._operation} answered the same page again, whatever its parameter {plan.parameter!r} says"
            )
        self._before = items
        here = self._number
        if here is None:
            sent = _sent_number(response, plan.parameter)
            here = plan.first if sent is None else sent
            self._is_counted = here == plan.first
        self._number = here + (len(items) if plan.style == "offset" else 1)
        self._seen += len(items)
        return None if self._is_all(body) else self._with(call, self._number)

    def _is_all(self, body: Any) -> bool:
        """Whether the answer's own counts say that this was the last page."""
        number, plan = self._number or 0, self._plan
        pages, total = walk(body, plan.pages), walk(body, plan.total)
        if type(pages) is int and number >= pages + plan.first:
            return True
        seen = number - plan.first if plan.style == "offset" else self._seen
        is_known = plan.style == "offset" or self._is_counted
        return type(total) is int and is_known and 0 < total <= seen

    def _with(self, call: Call, value: object) -> Call:
        return call._replace(
            options=call.options.with_query(self._plan.parameter, value)
        )

    def _was_asked(self, place: str, items: list[Any]) -> bool:
        """Whether the tour was there: the end if the page is empty, as of a stream of events; else it is no tour."""
        if place not in self._asked:
            self._asked.add(place)
            return False
        if items:
            raise PaginationError(
                f"{self._operation}: the next page is one that was there already"
            )
        return True

    def _target(self, call: Call) -> Target:
        """Where a call goes, before any redirect."""
        settings, operation = self._settings, self._operation
        filler = Filler(operation, call, settings.variables, settings.known)
        return encode(call.url or url_text(operation, call, filler))


def _sent_number(response: "httpx2.Response", name: str) -> int | None:
    """The number that a query parameter of the request had; None if it had none."""
    request = response.request
    target = request.extensions.get("target", request.url.raw_path)
    query = target.decode("latin-1").partition("?")[2]
    for key, value in parse_qsl(query):
        if key == name and value.isascii() and value.isdigit() and len(value) < 19:
            return int(value)
    return None
