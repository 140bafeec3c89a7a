// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("grant_type","urn:ietf:params:oauth:grant-type:jwt-bearer")
loReq.AddParam("assertion","")

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

// Sets {{_accessToken}} from the response: access_token.
// Sets {{_endpoint}} from the response: instance_url.
// Sets {{_userId}} from the response: id, piece -1 of it split at "/".
// Sets {{_orgId}} from the response: id, piece -2 of it split at "/".



release loHttp
release loReq
