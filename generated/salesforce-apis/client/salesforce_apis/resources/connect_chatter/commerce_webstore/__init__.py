"""`client.connect_chatter.commerce_webstore`: Connect (Chatter) / Commerce Webstore."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...._runtime import AsyncResource, Resource

if TYPE_CHECKING:
    from .cart_items import AsyncCartItemsResource, CartItemsResource


class CommerceWebstoreResource(Resource):
    """Commerce Webstore.

    Get, create, update, and delete your commerce data. Work with carts, orders,
    products, promotions, wishlists, and search settings.

    This feature requires a [specific
    license](https://help.salesforce.com/s/articleView?id=sf.b2b_commerce_license.htm&type=5).

    📚 [B2B Commerce on Lightning Experience Resources in the Connect REST API Developer
    Guide](https://developer.salesforce.com/docs/atlas.en-us.chatterapi.meta/chatterapi/connect_resources_commerce.htm)
    """

    @cached_property
    def cart_items(self) -> CartItemsResource:
        """Cart Items."""
        from .cart_items import CartItemsResource

        return CartItemsResource(self)


class AsyncCommerceWebstoreResource(AsyncResource):
    """`CommerceWebstoreResource`, to be awaited."""

    @cached_property
    def cart_items(self) -> AsyncCartItemsResource:
        """Cart Items."""
        from .cart_items import AsyncCartItemsResource

        return AsyncCartItemsResource(self)
