"""`client.rest.actions`: REST / Actions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_CUSTOM_INVOCABLE_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/actions/custom",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_QUICK_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/quickActions",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)

_STANDARD_INVOCABLE_ACTIONS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/actions/standard",
    headers=(("Content-Type", "application/json", True),),
    auth=OAUTH2,
)


class ActionsResource(Resource):
    """Actions."""

    def custom_invocable_actions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Custom Invocable Actions.

        Returns the list of all custom actions. You can also get basic information for
        each type of action.
        This resource is available in REST API version 32.0 and later.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.actions.custom_invocable_actions()
        """
        return self._send(_CUSTOM_INVOCABLE_ACTIONS, options=options)

    def quick_actions(self, *, options: RequestOptions | None = None) -> Content:
        """Quick Actions.

        Returns a list of global actions and object-specific actions. This resource is
        available in REST API version 28.0 and later. When working with actions, also
        refer to SObject Quick Actions.
        https://developer.salesforce.com/docs/atlas.en-us.api_rest.meta/api_rest/resources_quickactions.htm

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.actions.quick_actions()
        """
        return self._send(_QUICK_ACTIONS, options=options)

    def standard_invocable_actions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Standard Invocable Actions.

        Returns the list of actions that can be statically invoked. You can also get
        basic information for each type of action.
        This resource is available in REST API version 32.0 and later.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.rest.actions.standard_invocable_actions()
        """
        return self._send(_STANDARD_INVOCABLE_ACTIONS, options=options)


class AsyncActionsResource(AsyncResource):
    """`ActionsResource`, to be awaited."""

    async def custom_invocable_actions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Custom Invocable Actions.

        See `ActionsResource.custom_invocable_actions`.
        """
        return await self._send(_CUSTOM_INVOCABLE_ACTIONS, options=options)

    async def quick_actions(self, *, options: RequestOptions | None = None) -> Content:
        """Quick Actions.

        See `ActionsResource.quick_actions`.
        """
        return await self._send(_QUICK_ACTIONS, options=options)

    async def standard_invocable_actions(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Standard Invocable Actions.

        See `ActionsResource.standard_invocable_actions`.
        """
        return await self._send(_STANDARD_INVOCABLE_ACTIONS, options=options)
