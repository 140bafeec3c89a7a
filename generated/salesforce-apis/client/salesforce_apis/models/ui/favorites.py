"""Models of `client.ui.favorites`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class CreateFavoriteBody(Model):
    """The body of `client.ui.favorites.create_favorite`."""

    name: str | None = None
    sort_order: int | str | None = wire("sortOrder", default=None)
    target: str | None = None
    target_type: str | None = wire("targetType", default=None)


class CreateFavoriteBodyDict(TypedDict, total=False):
    """`CreateFavoriteBody` as a dict."""

    name: str
    sortOrder: int | str
    target: str
    targetType: str


class UpdateBatchOfFavoritesBody(Model):
    """The body of `client.ui.favorites.update_batch_of_favorites`."""

    favorites: list[UpdateBatchOfFavoritesBodyFavorite] | None = None


class UpdateBatchOfFavoritesBodyDict(TypedDict, total=False):
    """`UpdateBatchOfFavoritesBody` as a dict."""

    favorites: list[UpdateBatchOfFavoritesBodyFavoriteDict]


class UpdateBatchOfFavoritesBodyFavorite(Model):
    """One of `favorites` of `UpdateBatchOfFavoritesBody`."""

    id: str | None = None
    name: str | None = None


class UpdateBatchOfFavoritesBodyFavoriteDict(TypedDict, total=False):
    """`UpdateBatchOfFavoritesBodyFavorite` as a dict."""

    id: str
    name: str


class UpdateFavoriteBody(Model):
    """The body of `client.ui.favorites.update_favorite`."""

    name: str | None = None
    sort_order: int | None = wire("sortOrder", default=None)


class UpdateFavoriteBodyDict(TypedDict, total=False):
    """`UpdateFavoriteBody` as a dict."""

    name: str
    sortOrder: int
