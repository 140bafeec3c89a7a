// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("{" + chr(10))
loSbRequestBody.Append("  " + chr(10))
loSbRequestBody.Append('  "id": 1,  "url": "http://h//x",' + chr(10))
loSbRequestBody.Append("}")

loResp = loHttp.PTextSb("PATCH","https://api.example.com/comments",loSbRequestBody,"utf-8","application/json",.F.,.F.)
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
