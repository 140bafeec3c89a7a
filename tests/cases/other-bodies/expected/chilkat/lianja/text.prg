// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("line 'one'" + chr(13) + chr(10))
loSbRequestBody.Append('line "two"' + chr(10))
loSbRequestBody.Append("$HOME `id`" + chr(10))

loResp = loHttp.PTextSb("PUT","https://api.example.com/text",loSbRequestBody,"utf-8","text/plain",.F.,.F.)
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
