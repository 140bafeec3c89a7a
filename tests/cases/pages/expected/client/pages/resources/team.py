"""`client.team`: Team."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import NOT_GIVEN, AsyncResource, Operation, Paginated, Resource

if TYPE_CHECKING:
    from .._runtime import AsyncPaginator, NotGiven, Paginator, RequestOptions
    from ..models.team import (
        File,
        ListAllUsersResponse,
        ListFilesResponse,
        SearchEventsResponse,
        User,
    )

_LIST_ALL_USERS: Operation[ListAllUsersResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/users",
    query=(("cursor", "", False), ("limit", "50", False)),
    responses={200: ".models.team:ListAllUsersResponse"},
    pagination=Paginated(
        "cursor",
        "cursor",
        items=("data",),
        next=("meta", "next_cursor"),
    ),
)

_LIST_FILES: Operation[ListFilesResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/files",
    query=(("page", "3", True), ("per_page", "20", True)),
    responses={200: ".models.team:ListFilesResponse"},
    pagination=Paginated("page", "page", first=1),
)

_SEARCH_EVENTS: Operation[SearchEventsResponse] = Operation(
    method="GET",
    url="{{baseUrl}}/events",
    query=(("offset", "0", True), ("limit", "10", True), ("q", "{{query}}", True)),
    responses={200: ".models.team:SearchEventsResponse"},
    arguments={"query": "q"},
    pagination=Paginated("offset", "offset", items=("rows",), total=("total",)),
)


class TeamResource(Resource):
    """Team."""

    def list_all_users(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ListAllUsersResponse:
        """List all users.

        Users, newest first.

        One page; `iter_users` goes through all.

        Args:
            cursor: What the page before said. Not sent by default.
            limit: Query parameter `limit`. Not sent by default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `ListAllUsersResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.team.list_all_users()
        """
        return self._send(
            _LIST_ALL_USERS,
            query={"cursor": cursor, "limit": limit},
            options=options,
        )

    def iter_users(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Paginator[User, ListAllUsersResponse]:
        """All records of `list_all_users`, page after page.

        The arguments are those of `list_all_users`. Nothing is sent before it is
        iterated over; `pages()` gives the pages instead of the records. It begins with
        the first page unless `cursor` says otherwise.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.team.iter_users():
                print(record)
        """
        return self._paginate(
            _LIST_ALL_USERS,
            query={"cursor": cursor, "limit": limit},
            options=options,
        )

    def list_files(
        self,
        *,
        page: str | int | NotGiven = NOT_GIVEN,
        per_page: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ListFilesResponse:
        """Get a list of files.

        One page; `iter_files` goes through all.

        Args:
            page: Query parameter `page`. Default: `3`.
            per_page: Query parameter `per_page`. Default: `20`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `ListFilesResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.team.list_files(page=3, per_page=20)
        """
        return self._send(
            _LIST_FILES,
            query={"page": page, "per_page": per_page},
            options=options,
        )

    def iter_files(
        self,
        *,
        page: str | int | NotGiven = NOT_GIVEN,
        per_page: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Paginator[File, ListFilesResponse]:
        """All records of `list_files`, page after page.

        The arguments are those of `list_files`. Nothing is sent before it is iterated
        over; `pages()` gives the pages instead of the records. It begins with the first
        page unless `page` says otherwise.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.team.iter_files(per_page=20):
                print(record)
        """
        return self._paginate(
            _LIST_FILES,
            query={"page": page, "per_page": per_page},
            options=options,
        )

    def search_events(
        self,
        *,
        q: str,
        offset: str | int | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> SearchEventsResponse:
        """Search events.

        One page; `iter_search_events` goes through all.

        Args:
            q: Query parameter `q`.
            offset: Query parameter `offset`. Default: `0`.
            limit: Query parameter `limit`. Default: `10`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            `SearchEventsResponse` for 200.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.team.search_events(q="your-query", offset=0, limit=10)
        """
        return self._send(
            _SEARCH_EVENTS,
            query={"q": q, "offset": offset, "limit": limit},
            options=options,
        )

    def iter_search_events(
        self,
        *,
        q: str,
        offset: str | int | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Paginator[str, SearchEventsResponse]:
        """All records of `search_events`, page after page.

        The arguments are those of `search_events`. Nothing is sent before it is
        iterated over; `pages()` gives the pages instead of the records. It begins with
        the first page unless `offset` says otherwise.

        Raises:
            PaginationError: If the pages do not come to an end.

        Example:
            for record in client.team.iter_search_events(q="your-query", limit=10):
                print(record)
        """
        return self._paginate(
            _SEARCH_EVENTS,
            query={"q": q, "offset": offset, "limit": limit},
            options=options,
        )


class AsyncTeamResource(AsyncResource):
    """`TeamResource`, to be awaited."""

    async def list_all_users(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ListAllUsersResponse:
        """List all users.

        See `TeamResource.list_all_users`.
        """
        return await self._send(
            _LIST_ALL_USERS,
            query={"cursor": cursor, "limit": limit},
            options=options,
        )

    def iter_users(
        self,
        *,
        cursor: str | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[User, ListAllUsersResponse]:
        """All records of `list_all_users`.

        See `TeamResource.iter_users`.
        """
        return self._paginate(
            _LIST_ALL_USERS,
            query={"cursor": cursor, "limit": limit},
            options=options,
        )

    async def list_files(
        self,
        *,
        page: str | int | NotGiven = NOT_GIVEN,
        per_page: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> ListFilesResponse:
        """Get a list of files.

        See `TeamResource.list_files`.
        """
        return await self._send(
            _LIST_FILES,
            query={"page": page, "per_page": per_page},
            options=options,
        )

    def iter_files(
        self,
        *,
        page: str | int | NotGiven = NOT_GIVEN,
        per_page: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[File, ListFilesResponse]:
        """All records of `list_files`.

        See `TeamResource.iter_files`.
        """
        return self._paginate(
            _LIST_FILES,
            query={"page": page, "per_page": per_page},
            options=options,
        )

    async def search_events(
        self,
        *,
        q: str,
        offset: str | int | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> SearchEventsResponse:
        """Search events.

        See `TeamResource.search_events`.
        """
        return await self._send(
            _SEARCH_EVENTS,
            query={"q": q, "offset": offset, "limit": limit},
            options=options,
        )

    def iter_search_events(
        self,
        *,
        q: str,
        offset: str | int | NotGiven = NOT_GIVEN,
        limit: str | int | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> AsyncPaginator[str, SearchEventsResponse]:
        """All records of `search_events`.

        See `TeamResource.iter_search_events`.
        """
        return self._paginate(
            _SEARCH_EVENTS,
            query={"q": q, "offset": offset, "limit": limit},
            options=options,
        )
