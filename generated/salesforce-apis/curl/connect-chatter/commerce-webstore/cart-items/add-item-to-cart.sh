#!/bin/sh
# Salesforce APIs: Connect (Chatter)/Commerce Webstore/Cart Items/Add an item to a cart
curl -g --location \
  -H 'Content-Type: application/json' \
  --data-raw '{
    "productId":"<PRODUCT-ID>",
    "quantity":3,
    "type":"Product"
}' \
  'https://domain.com/services/data/v53.0/commerce/webstores/{{webstoreId}}/carts/:webCartId/cart-items?effectiveAccountId=%3CEFFECTiVE_ACCOUNT_ID%3E'
