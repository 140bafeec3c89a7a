// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loRest = createobject("CkRest")

llSuccess = loRest.Connect("api.example.com",443,.T.,.T.)
if (llSuccess = .F.) then
    ? loRest.LastErrorText
    release loRest
    return
endif

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {}

loJson = createobject("CkJsonObject")

loRest.AddHeader("Content-Type","application/json")

loSbRequestBody = createobject("CkStringBuilder")
loJson.EmitSb(loSbRequestBody)

loSbResponseBody = createobject("CkStringBuilder")

llSuccess = loRest.FullRequestSb("GET","/x",loSbRequestBody,loSbResponseBody)
if (llSuccess = .F.) then
    ? loRest.LastErrorText
    release loRest
    release loJson
    release loSbRequestBody
    release loSbResponseBody
    return
endif

lnRespStatusCode = loRest.ResponseStatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loSbResponseBody.GetAsString()



release loRest
release loJson
release loSbRequestBody
release loSbResponseBody
