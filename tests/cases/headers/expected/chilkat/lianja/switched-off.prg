// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {}

loJson = createobject("CkJsonObject")

loSbRequestBody = createobject("CkStringBuilder")
loJson.EmitSb(loSbRequestBody)

loReq = createobject("CkHttpRequest")
loReq.LoadBodyFromSb(loSbRequestBody,"utf-8")

loReq.HttpVerb = "POST"
loReq.Path = "/x"

loResp = loHttp.SynchronousRequest("api.example.com",443,.T.,loReq)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    release loSbRequestBody
    release loReq
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
release loSbRequestBody
release loReq
