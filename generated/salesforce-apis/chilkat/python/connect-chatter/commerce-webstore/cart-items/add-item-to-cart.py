import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

# Use this online tool to generate code from sample JSON: Generate Code to Create JSON

# The following JSON is sent in the request body.

# {
#   "productId": "<PRODUCT-ID>",
#   "quantity": 3,
#   "type": "Product"
# }

json = chilkat.CkJsonObject()
json.UpdateString("productId", "<PRODUCT-ID>")
json.UpdateInt("quantity", 3)
json.UpdateString("type", "Product")

http.SetRequestHeader("Content-Type", "application/json")

# resp is a CkHttpResponse
resp = http.PostJson3(
    "https://domain.com/services/data/v53.0/commerce/webstores/{{webstoreId}}/carts/:webCartId/cart-items?effectiveAccountId=%3CEFFECTiVE_ACCOUNT_ID%3E",
    "application/json",
    json,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
