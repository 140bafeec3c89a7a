// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "data": {
//     "type": "x"
//   }
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("data.type","x")

loHttp.SetRequestHeader("Content-Type","application/vnd.api+json")

loResp = loHttp.PostJson3("https://api.example.com/vendor","application/vnd.api+json",loJson)
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
