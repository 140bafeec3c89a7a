"""`client.full_stop_full_stop`: ../..."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import Content, RequestOptions

_A_B_C: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_CLIENT: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_CON: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_ETC_PASSWD: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_GET_7_7_RAW_TOUCH_X_ID: Operation[Content] = Operation(
    method="GET",
    url="{{base_url}}/x",
)


class FullStopFullStopResource(Resource):
    """../..."""

    def a_b_c(self, *, options: RequestOptions | None = None) -> Content:
        """a b c\"\"\".

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.full_stop_full_stop.a_b_c()
        """
        return self._send(_A_B_C, options=options)

    def client(self, *, options: RequestOptions | None = None) -> Content:
        """client.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.full_stop_full_stop.client()
        """
        return self._send(_CLIENT, options=options)

    def con(self, *, options: RequestOptions | None = None) -> Content:
        """CON.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.full_stop_full_stop.con()
        """
        return self._send(_CON, options=options)

    def etc_passwd(self, *, options: RequestOptions | None = None) -> Content:
        """../../etc/passwd.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.full_stop_full_stop.etc_passwd()
        """
        return self._send(_ETC_PASSWD, options=options)

    def get_7_7_raw_touch_x_id(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """{{ 7*7 }} {% raw %} $(touch x) `id` \\.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.full_stop_full_stop.get_7_7_raw_touch_x_id()
        """
        return self._send(_GET_7_7_RAW_TOUCH_X_ID, options=options)


class AsyncFullStopFullStopResource(AsyncResource):
    """`FullStopFullStopResource`, to be awaited."""

    async def a_b_c(self, *, options: RequestOptions | None = None) -> Content:
        """a b c\"\"\".

        See `FullStopFullStopResource.a_b_c`.
        """
        return await self._send(_A_B_C, options=options)

    async def client(self, *, options: RequestOptions | None = None) -> Content:
        """client.

        See `FullStopFullStopResource.client`.
        """
        return await self._send(_CLIENT, options=options)

    async def con(self, *, options: RequestOptions | None = None) -> Content:
        """CON.

        See `FullStopFullStopResource.con`.
        """
        return await self._send(_CON, options=options)

    async def etc_passwd(self, *, options: RequestOptions | None = None) -> Content:
        """../../etc/passwd.

        See `FullStopFullStopResource.etc_passwd`.
        """
        return await self._send(_ETC_PASSWD, options=options)

    async def get_7_7_raw_touch_x_id(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """{{ 7*7 }} {% raw %} $(touch x) `id` \\.

        See `FullStopFullStopResource.get_7_7_raw_touch_x_id`.
        """
        return await self._send(_GET_7_7_RAW_TOUCH_X_ID, options=options)
