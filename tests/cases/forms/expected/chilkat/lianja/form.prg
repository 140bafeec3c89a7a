// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("grant_type=password")
loSbRequestBody.Append("&grant_type=again")
loSbRequestBody.Append("&user%20name=a%26b%3Dc%20%C3%A9")
loSbRequestBody.Append("&scope={{scope}}")

loResp = loHttp.PTextSb("POST","https://api.example.com/token",loSbRequestBody,"utf-8","application/x-www-form-urlencoded",.F.,.F.)
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
