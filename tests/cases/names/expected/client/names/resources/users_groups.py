"""`client.users_groups`: Users / Groups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import Content, RequestOptions

_CLASS_: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_GET_ALL_USERS_THAT_HAVE_EVER_BEEN_SEEN: Operation[Content] = Operation(
    method="GET",
    url="{{base_url}}/x",
)

_LIST_BY_GET: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_LIST_BY_POST: Operation[Content] = Operation(method="POST", url="{{base_url}}/x")

_SECOND_TRY: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")


class UsersGroupsResource(Resource):
    """Groups."""

    def class_(self, *, options: RequestOptions | None = None) -> Content:
        """class.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.users_groups.class_()
        """
        return self._send(_CLASS_, options=options)

    def get_all_users_that_have_ever_been_seen(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """get all the users that have ever been seen by anybody, including those who
        left.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.users_groups.get_all_users_that_have_ever_been_seen()
        """
        return self._send(_GET_ALL_USERS_THAT_HAVE_EVER_BEEN_SEEN, options=options)

    def list_by_get(self, *, options: RequestOptions | None = None) -> Content:
        """List.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.users_groups.list_by_get()
        """
        return self._send(_LIST_BY_GET, options=options)

    def list_by_post(self, *, options: RequestOptions | None = None) -> Content:
        """List.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.users_groups.list_by_post()
        """
        return self._send(_LIST_BY_POST, options=options)

    def second_try(self, *, options: RequestOptions | None = None) -> Content:
        """2nd try.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.users_groups.second_try()
        """
        return self._send(_SECOND_TRY, options=options)


class AsyncUsersGroupsResource(AsyncResource):
    """`UsersGroupsResource`, to be awaited."""

    async def class_(self, *, options: RequestOptions | None = None) -> Content:
        """class.

        See `UsersGroupsResource.class_`.
        """
        return await self._send(_CLASS_, options=options)

    async def get_all_users_that_have_ever_been_seen(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """get all the users that have ever been seen by anybody, including those who
        left.

        See `UsersGroupsResource.get_all_users_that_have_ever_been_seen`.
        """
        return await self._send(
            _GET_ALL_USERS_THAT_HAVE_EVER_BEEN_SEEN,
            options=options,
        )

    async def list_by_get(self, *, options: RequestOptions | None = None) -> Content:
        """List.

        See `UsersGroupsResource.list_by_get`.
        """
        return await self._send(_LIST_BY_GET, options=options)

    async def list_by_post(self, *, options: RequestOptions | None = None) -> Content:
        """List.

        See `UsersGroupsResource.list_by_post`.
        """
        return await self._send(_LIST_BY_POST, options=options)

    async def second_try(self, *, options: RequestOptions | None = None) -> Content:
        """2nd try.

        See `UsersGroupsResource.second_try`.
        """
        return await self._send(_SECOND_TRY, options=options)
