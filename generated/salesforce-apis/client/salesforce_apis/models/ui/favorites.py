"""Models of `client.ui.favorites`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime.models import Model, wire


class CreateAFavoriteBody(Model):
    """The body of `client.ui.favorites.create_a_favorite`."""

    name: str | None = None
    sort_order: str | None = wire("sortOrder", default=None)
    target: str | None = None
    target_type: str | None = wire("targetType", default=None)


class CreateAFavoriteBodyDict(TypedDict, total=False):
    """`CreateAFavoriteBody` as a dict."""

    name: str
    sortOrder: str
    target: str
    targetType: str


class UpdateABatchOfFavoritesBody(Model):
    """The body of `client.ui.favorites.update_a_batch_of_favorites`."""

    favorites: list[UpdateABatchOfFavoritesBodyFavorite] | None = None


class UpdateABatchOfFavoritesBodyDict(TypedDict, total=False):
    """`UpdateABatchOfFavoritesBody` as a dict."""

    favorites: list[UpdateABatchOfFavoritesBodyFavoriteDict]


class UpdateABatchOfFavoritesBodyFavorite(Model):
    """One of `favorites` of `UpdateABatchOfFavoritesBody`."""

    id: str | None = None
    name: str | None = None


class UpdateABatchOfFavoritesBodyFavoriteDict(TypedDict, total=False):
    """`UpdateABatchOfFavoritesBodyFavorite` as a dict."""

    id: str
    name: str


class UpdateAFavoriteBody(Model):
    """The body of `client.ui.favorites.update_a_favorite`."""

    name: str | None = None
    sort_order: int | None = wire("sortOrder", default=None)


class UpdateAFavoriteBodyDict(TypedDict, total=False):
    """`UpdateAFavoriteBody` as a dict."""

    name: str
    sortOrder: int
