// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append('{"a":1}' + chr(10))
loSbRequestBody.Append('{"a":2}' + chr(10))

loHttp.SetRequestHeader("Content-Type","application/x-ndjson")

loResp = loHttp.PTextSb("POST","https://api.example.com/lines",loSbRequestBody,"utf-8","application/x-ndjson",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loSbRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loSbRequestBody
