// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("grant_type","urn:ietf:params:oauth:grant-type:token-exchange")
loReq.AddParam("subject_token_type","urn:ietf:params:oauth:token-type:access_token")
loReq.AddParam("subject_token","{{_accessToken}}")
loReq.AddParam("actor_token_type","urn:ietf:params:oauth:token-type:jwt")
loReq.AddParam("actor_token","")

loResp = loHttp.PostUrlEncoded("https://login.salesforce.com{{site}}/services/oauth2/token",loReq)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loReq
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loReq
