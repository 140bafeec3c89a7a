"""`client.ui.favorites`: UI / Favorites."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..._auth import OAUTH2
from ..._runtime import AsyncResource, Behaviour, Operation, Resource

if TYPE_CHECKING:
    from ..._runtime import Content, RequestOptions
    from ...models.ui.favorites import (
        CreateFavoriteBody,
        CreateFavoriteBodyDict,
        UpdateBatchOfFavoritesBody,
        UpdateBatchOfFavoritesBodyDict,
        UpdateFavoriteBody,
        UpdateFavoriteBodyDict,
    )

_CREATE_FAVORITE: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites",
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
)

_DELETE_FAVORITE: Operation[Content] = Operation(
    method="DELETE",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites/:FAVORITE_ID",
    path={":FAVORITE_ID": None},
    auth=OAUTH2,
)

_GET_FAVORITE: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites/:FAVORITE_ID",
    path={":FAVORITE_ID": None},
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_GET_FAVORITES: Operation[Content] = Operation(
    method="GET",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites",
    auth=OAUTH2,
    behaviour=Behaviour(disable_body_pruning=True),
)

_UPDATE_BATCH_OF_FAVORITES: Operation[Content] = Operation(
    method="PUT",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites/batch",
    body="json",
    content_type="application/json",
    auth=OAUTH2,
)

_UPDATE_FAVORITE: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites/:FAVORITE_ID",
    path={":FAVORITE_ID": None},
    body="json",
    content_type="application/json",
    auth=OAUTH2,
)

_UPDATE_USAGE_OF_FAVORITE: Operation[Content] = Operation(
    method="PATCH",
    url="{{_endpoint}}/services/data/v{{version}}/ui-api/favorites/:FAVORITE_ID",
    path={":FAVORITE_ID": None},
    auth=OAUTH2,
)


class FavoritesResource(Resource):
    """Favorites."""

    def create_favorite(
        self,
        *,
        body: CreateFavoriteBody | CreateFavoriteBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create a Favorite.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.create_favorite(
                body={
                    "name": "Favorite Name",
                    "sortOrder": "integer",
                    "target": "API Name or ID",
                    "targetType": "ListView | ObjectHome | Record | Tab",
                },
            )
        """
        return self._send(_CREATE_FAVORITE, body=body, options=options)

    def delete_favorite(
        self,
        *,
        favorite_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete a Favorite.

        Get a favorite.

        Args:
            favorite_id: In the path, for `:FAVORITE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.delete_favorite(favorite_id="your-favorite-id")
        """
        return self._send(
            _DELETE_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            options=options,
        )

    def get_favorite(
        self,
        *,
        favorite_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Favorite.

        Get a favorite.

        Args:
            favorite_id: In the path, for `:FAVORITE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.get_favorite(favorite_id="your-favorite-id")
        """
        return self._send(
            _GET_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            options=options,
        )

    def get_favorites(self, *, options: RequestOptions | None = None) -> Content:
        """Get Favorites.

        Get all of a user’s favorites.

        Args:
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.get_favorites()
        """
        return self._send(_GET_FAVORITES, options=options)

    def update_batch_of_favorites(
        self,
        *,
        body: UpdateBatchOfFavoritesBody | UpdateBatchOfFavoritesBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update a Batch of Favorites.

        Update all favorites at once. The sort order is updated to the given relative
        ordering. Any favorites missing from the request body are deleted.

        Args:
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.update_batch_of_favorites(
                body={"favorites": [{"id": "0MVR00000004DhnOAE", "name": "Q4 Perf"}]},
            )
        """
        return self._send(_UPDATE_BATCH_OF_FAVORITES, body=body, options=options)

    def update_favorite(
        self,
        *,
        favorite_id: str | int,
        body: UpdateFavoriteBody | UpdateFavoriteBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update a Favorite.

        Args:
            favorite_id: In the path, for `:FAVORITE_ID`.
            body: The body; text and bytes are sent as they are.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.update_favorite(
                favorite_id="your-favorite-id",
                body={"name": "Red Accounts", "sortOrder": 1},
            )
        """
        return self._send(
            _UPDATE_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            body=body,
            options=options,
        )

    def update_usage_of_favorite(
        self,
        *,
        favorite_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update Usage of a Favorite.

        Update the usage of an individual favorite, for example, the last time and
        number of times the favorite was clicked.

        Args:
            favorite_id: In the path, for `:FAVORITE_ID`.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.ui.favorites.update_usage_of_favorite(favorite_id="your-favorite-id")
        """
        return self._send(
            _UPDATE_USAGE_OF_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            options=options,
        )


class AsyncFavoritesResource(AsyncResource):
    """`FavoritesResource`, to be awaited."""

    async def create_favorite(
        self,
        *,
        body: CreateFavoriteBody | CreateFavoriteBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Create a Favorite.

        See `FavoritesResource.create_favorite`.
        """
        return await self._send(_CREATE_FAVORITE, body=body, options=options)

    async def delete_favorite(
        self,
        *,
        favorite_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Delete a Favorite.

        See `FavoritesResource.delete_favorite`.
        """
        return await self._send(
            _DELETE_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            options=options,
        )

    async def get_favorite(
        self,
        *,
        favorite_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Get a Favorite.

        See `FavoritesResource.get_favorite`.
        """
        return await self._send(
            _GET_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            options=options,
        )

    async def get_favorites(self, *, options: RequestOptions | None = None) -> Content:
        """Get Favorites.

        See `FavoritesResource.get_favorites`.
        """
        return await self._send(_GET_FAVORITES, options=options)

    async def update_batch_of_favorites(
        self,
        *,
        body: UpdateBatchOfFavoritesBody | UpdateBatchOfFavoritesBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update a Batch of Favorites.

        See `FavoritesResource.update_batch_of_favorites`.
        """
        return await self._send(_UPDATE_BATCH_OF_FAVORITES, body=body, options=options)

    async def update_favorite(
        self,
        *,
        favorite_id: str | int,
        body: UpdateFavoriteBody | UpdateFavoriteBodyDict | str | bytes,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update a Favorite.

        See `FavoritesResource.update_favorite`.
        """
        return await self._send(
            _UPDATE_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            body=body,
            options=options,
        )

    async def update_usage_of_favorite(
        self,
        *,
        favorite_id: str | int,
        options: RequestOptions | None = None,
    ) -> Content:
        """Update Usage of a Favorite.

        See `FavoritesResource.update_usage_of_favorite`.
        """
        return await self._send(
            _UPDATE_USAGE_OF_FAVORITE,
            path={":FAVORITE_ID": favorite_id},
            options=options,
        )
