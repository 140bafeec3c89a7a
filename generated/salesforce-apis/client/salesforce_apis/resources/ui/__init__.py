"""`client.ui`: UI."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions
    from .actions import ActionsResource, AsyncActionsResource
    from .apps import AppsResource, AsyncAppsResource
    from .favorites import AsyncFavoritesResource, FavoritesResource
    from .list_views import AsyncListViewsResource, ListViewsResource
    from .records import AsyncRecordsResource, RecordsResource

_GET_ACTIVE_THEME: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/themes/active",
    auth=OAUTH2,
)


class UiResource(Resource):
    """UI.

    Build Salesforce UI for native mobile apps and custom web apps using the same API
    that Salesforce uses to build Lightning Experience and Salesforce for Android, iOS,
    and mobile web. Build user interfaces that let users work with records, list views,
    actions, favorites, and more. Not only do you get data and metadata in a single
    response, but the response matches metadata changes made to the org by Salesforce
    admins. You don’t have to worry about layouts, picklists, field-level security, or
    sharing—all you have to do is build an app that users love.

    📚 [User Interface API Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.uiapi.meta/uiapi/ui_api_get_started.htm)
    """

    @cached_property
    def actions(self) -> ActionsResource:
        """Actions."""
        from .actions import ActionsResource

        return ActionsResource(self)

    @cached_property
    def apps(self) -> AppsResource:
        """Apps."""
        from .apps import AppsResource

        return AppsResource(self)

    @cached_property
    def favorites(self) -> FavoritesResource:
        """Favorites."""
        from .favorites import FavoritesResource

        return FavoritesResource(self)

    @cached_property
    def list_views(self) -> ListViewsResource:
        """List Views."""
        from .list_views import ListViewsResource

        return ListViewsResource(self)

    @cached_property
    def records(self) -> RecordsResource:
        """Records."""
        from .records import RecordsResource

        return RecordsResource(self)

    def get_active_theme(self, *, options: RequestOptions | None = None) -> Content:
        """Get Active Theme.

        Get a Salesforce org’s active theme. A theme uses colors, images, and banners to
        change the overall appearance of Salesforce. Administrators can define themes
        and switch themes to provide a different look. The User Interface API response
        matches the Admin’s selection.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.get_active_theme()
        """
        return self._send(_GET_ACTIVE_THEME, options=options)


class AsyncUiResource(AsyncResource):
    """`UiResource`, to be awaited."""

    @cached_property
    def actions(self) -> AsyncActionsResource:
        """Actions."""
        from .actions import AsyncActionsResource

        return AsyncActionsResource(self)

    @cached_property
    def apps(self) -> AsyncAppsResource:
        """Apps."""
        from .apps import AsyncAppsResource

        return AsyncAppsResource(self)

    @cached_property
    def favorites(self) -> AsyncFavoritesResource:
        """Favorites."""
        from .favorites import AsyncFavoritesResource

        return AsyncFavoritesResource(self)

    @cached_property
    def list_views(self) -> AsyncListViewsResource:
        """List Views."""
        from .list_views import AsyncListViewsResource

        return AsyncListViewsResource(self)

    @cached_property
    def records(self) -> AsyncRecordsResource:
        """Records."""
        from .records import AsyncRecordsResource

        return AsyncRecordsResource(self)

    async def get_active_theme(
        self,
        *,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get Active Theme.

        See `UiResource.get_active_theme`.
        """
        return await self._send(_GET_ACTIVE_THEME, options=options)
