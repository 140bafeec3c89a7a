"""`client.ui.apps`: UI / Apps."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions

_GET_ALL_NAVIGATION_ITEMS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/nav-items",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_APP: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/apps/:APP_ID",
    path={":APP_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_APPS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/apps",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_LAST_SELECTED_APP: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/apps/selected",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_PERSONALIZED_NAVIGATION_ITEMS: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/apps/:APP_ID/user-nav-items",
    path={":APP_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_UPDATE_LAST_SELECTED_APP: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/apps/:APP_ID",
    path={":APP_ID": None},
    auth=OAUTH2,
)

_UPDATE_PERSONALIZED_NAVIGATION_ITEMS: Operation[Content] = Operation(
    method="PUT",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/apps/:APP_ID/user-nav-items",
    path={":APP_ID": None},
    auth=OAUTH2,
)


class AppsResource(Resource):
    """Apps."""

    def get_all_navigation_items(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get All Navigation Items.

        Gets all navigation items (tabs) that the user has access to.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.get_all_navigation_items()
        """
        return self._send(_GET_ALL_NAVIGATION_ITEMS, options=options)

    def get_app(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get an App.

        Get metadata about an app.

        Args:
            app_id: In the path, for `:APP_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.get_app(app_id="your-app-id")
        """
        return self._send(_GET_APP, path={":APP_ID": app_id}, options=options)

    def get_apps(self, *, options: RequestOptions | None = None) -> Content:
        """Get Apps.

        Get metadata for all the apps a user has access to. Metadata for the selected
        app includes tabs on the app’s navigation bar. Metadata for other apps doesn’t
        include tabs on the navigation bar.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.get_apps()
        """
        return self._send(_GET_APPS, options=options)

    def get_last_selected_app(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Last Selected App.

        Retrieves the app the current user last selected or the app the user sees by
        default.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.get_last_selected_app()
        """
        return self._send(_GET_LAST_SELECTED_APP, options=options)

    def get_personalized_navigation_items(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Personalized Navigation Items.

        Get a user’s personalized navigation items (tabs).

        Args:
            app_id: In the path, for `:APP_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.get_personalized_navigation_items(app_id="your-app-id")
        """
        return self._send(
            _GET_PERSONALIZED_NAVIGATION_ITEMS,
            path={":APP_ID": app_id},
            options=options,
        )

    def update_last_selected_app(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update Last Selected App.

        Returns metadata for an app, and saves an app as the last selected for a user.

        Args:
            app_id: In the path, for `:APP_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.update_last_selected_app(app_id="your-app-id")
        """
        return self._send(
            _UPDATE_LAST_SELECTED_APP,
            path={":APP_ID": app_id},
            options=options,
        )

    def update_personalized_navigation_items(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update Personalized Navigation Items.

        Updates the order of a user’s personalized navigation items (tabs) and adds a
        navigation item to the list in the order specified.

        Args:
            app_id: In the path, for `:APP_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.apps.update_personalized_navigation_items(app_id="your-app-id")
        """
        return self._send(
            _UPDATE_PERSONALIZED_NAVIGATION_ITEMS,
            path={":APP_ID": app_id},
            options=options,
        )


class AsyncAppsResource(AsyncResource):
    """`AppsResource`, to be awaited."""

    async def get_all_navigation_items(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get All Navigation Items.

        See `AppsResource.get_all_navigation_items`.
        """
        return await self._send(_GET_ALL_NAVIGATION_ITEMS, options=options)

    async def get_app(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get an App.

        See `AppsResource.get_app`.
        """
        return await self._send(_GET_APP, path={":APP_ID": app_id}, options=options)

    async def get_apps(self, *, options: RequestOptions | None = None) -> Content:
        """Get Apps.

        See `AppsResource.get_apps`.
        """
        return await self._send(_GET_APPS, options=options)

    async def get_last_selected_app(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Last Selected App.

        See `AppsResource.get_last_selected_app`.
        """
        return await self._send(_GET_LAST_SELECTED_APP, options=options)

    async def get_personalized_navigation_items(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Personalized Navigation Items.

        See `AppsResource.get_personalized_navigation_items`.
        """
        return await self._send(
            _GET_PERSONALIZED_NAVIGATION_ITEMS,
            path={":APP_ID": app_id},
            options=options,
        )

    async def update_last_selected_app(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update Last Selected App.

        See `AppsResource.update_last_selected_app`.
        """
        return await self._send(
            _UPDATE_LAST_SELECTED_APP,
            path={":APP_ID": app_id},
            options=options,
        )

    async def update_personalized_navigation_items(
        self,
        *,
        app_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update Personalized Navigation Items.

        See `AppsResource.update_personalized_navigation_items`.
        """
        return await self._send(
            _UPDATE_PERSONALIZED_NAVIGATION_ITEMS,
            path={":APP_ID": app_id},
            options=options,
        )
