"""Connect (Chatter)/Commerce Webstore/Cart Items/Add an item to a cart"""

from salesforce_apis import SalesforceApis

with SalesforceApis(
    endpoint="{{_endpoint}}",
    url="https://login.salesforce.com",
    site="{{site}}",
    client_id="3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4",
    version="53.0",
) as client:
    result = client.connect_chatter.commerce_webstore.cart_items.add_an_item_to_a_cart(
        webstore_id="{{webstoreId}}",
        web_cart_id=":webCartId",
        body={"productId": "<PRODUCT-ID>", "quantity": 3, "type": "Product"},
        effective_account_id="<EFFECTiVE_ACCOUNT_ID>",
    )
    print(result)
