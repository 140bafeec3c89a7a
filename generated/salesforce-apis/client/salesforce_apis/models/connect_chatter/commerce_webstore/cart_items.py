"""Models of `client.connect_chatter.commerce_webstore.cart_items`."""

from __future__ import annotations

from typing import TypedDict

from ...._runtime.models import Model, wire


class AddAnItemToACartBody(Model):
    """The body of
    `client.connect_chatter.commerce_webstore.cart_items.add_an_item_to_a_cart`.
    """

    product_id: str | None = wire("productId", default=None)
    quantity: int | None = None
    type: str | None = None


class AddAnItemToACartBodyDict(TypedDict, total=False):
    """`AddAnItemToACartBody` as a dict."""

    productId: str
    quantity: int
    type: str
