// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "name": "Favorite Name",
//   "sortOrder": "integer",
//   "target": "API Name or ID",
//   "targetType": "ListView | ObjectHome | Record | Tab"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("name","Favorite Name")
loJson.UpdateString("sortOrder","integer")
loJson.UpdateString("target","API Name or ID")
loJson.UpdateString("targetType","ListView | ObjectHome | Record | Tab")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/ui-api/favorites","application/json",loJson)
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
