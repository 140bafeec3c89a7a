"""`client.微信支付`: 微信支付."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from .._runtime import Content, RequestOptions

_CLOSED_LOCK_WITH_KEY: Operation[Content] = Operation(
    method="GET",
    url="{{base_url}}/x",
)

_GET_X: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")

_查询订单: Operation[Content] = Operation(method="GET", url="{{base_url}}/x")


class 微信支付Resource(Resource):
    """微信支付."""

    def closed_lock_with_key(self, *, options: RequestOptions | None = None) -> Content:
        """🔐.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.微信支付.closed_lock_with_key()
        """
        return self._send(_CLOSED_LOCK_WITH_KEY, options=options)

    def get_x(self, *, options: RequestOptions | None = None) -> Content:
        """GET {{base_url}}.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.微信支付.get_x()
        """
        return self._send(_GET_X, options=options)

    def 查询订单(self, *, options: RequestOptions | None = None) -> Content:
        """查询订单.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.微信支付.查询订单()
        """
        return self._send(_查询订单, options=options)


class Async微信支付Resource(AsyncResource):
    """`微信支付Resource`, to be awaited."""

    async def closed_lock_with_key(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """🔐.

        See `微信支付Resource.closed_lock_with_key`.
        """
        return await self._send(_CLOSED_LOCK_WITH_KEY, options=options)

    async def get_x(self, *, options: RequestOptions | None = None) -> Content:
        """GET {{base_url}}.

        See `微信支付Resource.get_x`.
        """
        return await self._send(_GET_X, options=options)

    async def 查询订单(self, *, options: RequestOptions | None = None) -> Content:
        """查询订单.

        See `微信支付Resource.查询订单`.
        """
        return await self._send(_查询订单, options=options)
