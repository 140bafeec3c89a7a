// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "productId": "<PRODUCT-ID>",
//   "quantity": 3,
//   "type": "Product"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("productId","<PRODUCT-ID>")
loJson.UpdateInt("quantity",3)
loJson.UpdateString("type","Product")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/commerce/webstores/{{webstoreId}}/carts/:webCartId/cart-items?effectiveAccountId=%3CEFFECTiVE_ACCOUNT_ID%3E","application/json",loJson)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
