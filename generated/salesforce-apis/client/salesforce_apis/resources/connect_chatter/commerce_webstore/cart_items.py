"""`client.connect_chatter.commerce_webstore.cart_items`: Connect (Chatter) / Commerce
Webstore / Cart Items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...._auth import OAUTH2
from ...._runtime import NOT_GIVEN, AsyncResource, Operation, Resource

if TYPE_CHECKING:
    from ...._runtime import Content, NotGiven, RequestOptions
    from ....models.connect_chatter.commerce_webstore.cart_items import (
        AddItemToCartBody,
        AddItemToCartBodyDict,
    )

_ADD_ITEM_TO_CART: Operation[Content] = Operation(
    method="POST",
    url="{{_endpoint}}/services/data/v{{version}}/commerce/webstores/{{webstoreId}}/carts/:webCartId/cart-items",
    path={":webCartId": None},
    query=(("effectiveAccountId", "<EFFECTiVE_ACCOUNT_ID>", False),),
    headers=(("Content-Type", "application/json", True),),
    body="json",
    auth=OAUTH2,
    arguments={"webstoreId": "webstore_id"},
)


class CartItemsResource(Resource):
    """Cart Items."""

    def add_item_to_cart(
        self,
        *,
        webstore_id: str | int,
        web_cart_id: str | int,
        body: AddItemToCartBody | AddItemToCartBodyDict | str | bytes,
        effective_account_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Add an item to a cart.

        Args:
            webstore_id: The value of `{{webstoreId}}`.
            web_cart_id: In the path, for `:webCartId`.
            body: The body; text and bytes are sent as they are.
            effective_account_id: Query parameter `effectiveAccountId`. Not sent by
                default.
            options: Headers, timeout, retries and more, for this call alone.

        Returns:
            Parsed JSON, text or bytes; the collection does not show what.

        Raises:
            APIStatusError: For a status of 400 or above.

        Example:
            client.connect_chatter.commerce_webstore.cart_items.add_item_to_cart(
                webstore_id="your-webstore-id",
                web_cart_id="your-web-cart-id",
                body={"productId": "<PRODUCT-ID>", "quantity": 3, "type": "Product"},
            )
        """
        return self._send(
            _ADD_ITEM_TO_CART,
            path={":webCartId": web_cart_id},
            variables={"webstoreId": webstore_id},
            query={"effectiveAccountId": effective_account_id},
            body=body,
            options=options,
        )


class AsyncCartItemsResource(AsyncResource):
    """`CartItemsResource`, to be awaited."""

    async def add_item_to_cart(
        self,
        *,
        webstore_id: str | int,
        web_cart_id: str | int,
        body: AddItemToCartBody | AddItemToCartBodyDict | str | bytes,
        effective_account_id: str | NotGiven = NOT_GIVEN,
        options: RequestOptions | None = None,
    ) -> Content:
        """Add an item to a cart.

        See `CartItemsResource.add_item_to_cart`.
        """
        return await self._send(
            _ADD_ITEM_TO_CART,
            path={":webCartId": web_cart_id},
            variables={"webstoreId": webstore_id},
            query={"effectiveAccountId": effective_account_id},
            body=body,
            options=options,
        )
