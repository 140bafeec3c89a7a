"""Connect (Chatter)/Commerce Webstore/Cart Items/Add an item to a cart"""

from salesforce_apis import SalesforceApis

# access_token comes from the environment variable SALESFORCE_APIS_ACCESS_TOKEN.
with SalesforceApis(endpoint="https://your-endpoint.example.com") as client:
    result = client.connect_chatter.commerce_webstore.cart_items.add_item_to_cart(
        webstore_id="your-webstore-id",
        web_cart_id="your-web-cart-id",
        body={"productId": "<PRODUCT-ID>", "quantity": 3, "type": "Product"},
    )
    print(result)
