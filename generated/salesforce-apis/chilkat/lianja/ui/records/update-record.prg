// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "allowSaveOnDuplicate": false,
//   "apiName": "Object",
//   "fields": {
//     "FieldAPIName": "FieldValue"
//   }
// }

loJson = createobject("CkJsonObject")
loJson.UpdateBool("allowSaveOnDuplicate",.F.)
loJson.UpdateString("apiName","Object")
loJson.UpdateString("fields.FieldAPIName","FieldValue")

loHttp.SetRequestHeader("Content-Type","application/json")

loSbRequestBody = createobject("CkStringBuilder")
loJson.EmitSb(loSbRequestBody)

loResp = loHttp.PTextSb("PATCH","https://domain.com/services/data/v53.0/ui-api/records/:RECORD_ID",loSbRequestBody,"utf-8","application/json",.F.,.F.)
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
