"""Models of `client.connect_chatter.commerce_webstore.cart_items`."""

from __future__ import annotations

from typing import TypedDict

from ...._runtime.models import Model, wire


class AddItemToCartBody(Model):
    """The body of
    `client.connect_chatter.commerce_webstore.cart_items.add_item_to_cart`.
    """

    product_id: str | None = wire("productId", default=None)
    quantity: int | None = None
    type: str | None = None


class AddItemToCartBodyDict(TypedDict, total=False):
    """`AddItemToCartBody` as a dict."""

    productId: str
    quantity: int
    type: str
