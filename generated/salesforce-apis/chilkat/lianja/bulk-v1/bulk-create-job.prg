// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "operation": "insert",
//   "object": "Account",
//   "contentType": "CSV"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("operation","insert")
loJson.UpdateString("object","Account")
loJson.UpdateString("contentType","CSV")

loHttp.SetRequestHeader("Content-Type","application/json")
loHttp.SetRequestHeader("X-SFDC-Session","{{_accessToken}}")
loHttp.SetRequestHeader("charset","UTF-8")

loResp = loHttp.PostJson3("https://domain.com/services/async/53.0/job","application/json",loJson)
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

// Sets {{_jobId}} from the response: id.



release loHttp
release loJson
