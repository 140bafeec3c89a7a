// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append('<?xml version="1.0"?>' + chr(10))
loSbRequestBody.Append('<a x="1">' + chr(10))
loSbRequestBody.Append("  <b>t &amp; u</b>" + chr(10))
loSbRequestBody.Append("</a>" + chr(10))

loResp = loHttp.PTextSb("POST","https://api.example.com/xml",loSbRequestBody,"utf-8","application/xml",.F.,.F.)
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
