// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "favorites": [
//     {
//       "id": "0MVR00000004DhnOAE",
//       "name": "Q4 Perf"
//     }
//   ]
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("favorites[0].id","0MVR00000004DhnOAE")
loJson.UpdateString("favorites[0].name","Q4 Perf")

loSbRequestBody = createobject("CkStringBuilder")
loJson.EmitSb(loSbRequestBody)

loResp = loHttp.PTextSb("PUT","https://domain.com/services/data/v53.0/ui-api/favorites/batch",loSbRequestBody,"utf-8","application/json",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    release loSbRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
release loSbRequestBody
