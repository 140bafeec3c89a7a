"""The clients of Pages."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, ClassVar

from ._runtime import NOT_GIVEN, AsyncClient, Operation, Paginated, SyncClient, Variable

if TYPE_CHECKING:
    from collections.abc import Mapping

    import httpx2

    from ._runtime import AsyncPaginator, NotGiven, Paginator, RequestOptions
    from ._runtime.options import TimeoutTypes
    from .models.shared import (
        ListGroupsResponse,
        ListGroupsResponseItem,
        OneUserResponse,
        RetrieveInvoicesResponse,
        RetrieveInvoicesResponseItem,
    )
    from .resources.team import AsyncTeamResource, TeamResource

_VARIABLES: tuple[Variable, ...] = (
    Variable(
        "baseUrl",
        "base_url",
        "PAGES_BASE_URL",
        default="https://api.example.com",
    ),
)

_LIST_GROUPS: Operation[ListGroupsResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/groups",
    responses={200: ".models.shared:ListGroupsResponse"},
    pagination=Paginated("link"),
)

_ONE_USER: Operation[OneUserResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/user",
    query=(("page", "1", True), ("limit", "5", True)),
    responses={200: ".models.shared:OneUserResponse"},
)

_RETRIEVE_INVOICES: Operation[RetrieveInvoicesResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/invoices",
    responses={200: ".models.shared:RetrieveInvoicesResponse"},
    pagination=Paginated("link", items=("items",), next=("links", "next")),
)


class Pages(SyncClient):
    """The client of Pages.

    Args:
        base_url: The value of `{{baseUrl}}`. Default: `PAGES_BASE_URL` in the
            environment, else `https://api.example.com`.
        timeout: In seconds, or an httpx2.Timeout; None waits for ever.
        max_retries: How often a request that may be repeated is repeated after a
            failure.
        http_client: Your own connection pool, with its proxies and certificates.
        default_headers: Headers that every request gets.
        strict: Whether an answer of another type than expected is an error.
        record: A folder that keeps every answer, for `pmgen build --examples`.
    """

    _package: ClassVar[str] = "pages"
    _package_version: ClassVar[str] = "0.1.0"
    _variables: ClassVar[tuple[Variable, ...]] = _VARIABLES

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        http_client: httpx2.Client | None = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        record: str | None = None,
    ) -> None:
        super().__init__(
            values={"baseUrl": base_url},
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            default_headers=default_headers,
            strict=strict,
            record=record,
        )

    @cached_property
    def team(self) -> TeamResource:
        """Team."""
        from .resources.team import TeamResource

        return TeamResource(self)

    def list_groups(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListGroupsResponse:
        """list groups.

        One page; `iter_groups` goes through all.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `ListGroupsResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.list_groups()
        """
        return self._send(_LIST_GROUPS, options=options)

    def iter_groups(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Paginator[ListGroupsResponseItem, ListGroupsResponse]:
        """All records of `list_groups`, page after page.

        The arguments are those of `list_groups`. Nothing is sent before it is iterated
        over; `pages()` gives the pages instead of the records.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.iter_groups():
                print(record)
        """
        return self._paginate(_LIST_GROUPS, options=options)

    def one_user(
        self,
        *,
        page: str | int | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> OneUserResponse:
        """One user.

        Args:
            page: Query parameter `page`. Default: `1`.
            limit: Query parameter `limit`. Default: `5`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `OneUserResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.one_user(page="1", limit="5")
        """
        return self._send(
            _ONE_USER,
            query={"page": page, "limit": limit},
            options=options,
        )

    def retrieve_invoices(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> RetrieveInvoicesResponse:
        """Retrieve invoices.

        One page; `iter_invoices` goes through all.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `RetrieveInvoicesResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.retrieve_invoices()
        """
        return self._send(_RETRIEVE_INVOICES, options=options)

    def iter_invoices(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Paginator[RetrieveInvoicesResponseItem, RetrieveInvoicesResponse]:
        """All records of `retrieve_invoices`, page after page.

        The arguments are those of `retrieve_invoices`. Nothing is sent before it is
        iterated over; `pages()` gives the pages instead of the records.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.iter_invoices():
                print(record)
        """
        return self._paginate(_RETRIEVE_INVOICES, options=options)


class AsyncPages(AsyncClient):
    """The asynchronous client of Pages.

    Args:
        base_url: The value of `{{baseUrl}}`. Default: `PAGES_BASE_URL` in the
            environment, else `https://api.example.com`.
        timeout: In seconds, or an httpx2.Timeout; None waits for ever.
        max_retries: How often a request that may be repeated is repeated after a
            failure.
        http_client: Your own connection pool, with its proxies and certificates.
        default_headers: Headers that every request gets.
        strict: Whether an answer of another type than expected is an error.
        record: A folder that keeps every answer, for `pmgen build --examples`.
    """

    _package: ClassVar[str] = "pages"
    _package_version: ClassVar[str] = "0.1.0"
    _variables: ClassVar[tuple[Variable, ...]] = _VARIABLES

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: TimeoutTypes | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        http_client: httpx2.AsyncClient | None = None,
        default_headers: Mapping[str, str] | None = None,
        strict: bool = False,
        record: str | None = None,
    ) -> None:
        super().__init__(
            values={"baseUrl": base_url},
            timeout=timeout,
            max_retries=max_retries,
            http_client=http_client,
            default_headers=default_headers,
            strict=strict,
            record=record,
        )

    @cached_property
    def team(self) -> AsyncTeamResource:
        """Team."""
        from .resources.team import AsyncTeamResource

        return AsyncTeamResource(self)

    async def list_groups(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> ListGroupsResponse:
        """list groups.

        See `Pages.list_groups`.
        """
        return await self._send(_LIST_GROUPS, options=options)

    def iter_groups(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[ListGroupsResponseItem, ListGroupsResponse]:
        """All records of `list_groups`.

        See `Pages.iter_groups`.
        """
        return self._paginate(_LIST_GROUPS, options=options)

    async def one_user(
        self,
        *,
        page: str | int | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> OneUserResponse:
        """One user.

        See `Pages.one_user`.
        """
        return await self._send(
            _ONE_USER,
            query={"page": page, "limit": limit},
            options=options,
        )

    async def retrieve_invoices(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> RetrieveInvoicesResponse:
        """Retrieve invoices.

        See `Pages.retrieve_invoices`.
        """
        return await self._send(_RETRIEVE_INVOICES, options=options)

    def iter_invoices(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[RetrieveInvoicesResponseItem, RetrieveInvoicesResponse]:
        """All records of `retrieve_invoices`.

        See `Pages.iter_invoices`.
        """
        return self._paginate(_RETRIEVE_INVOICES, options=options)
