// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("code","")
loReq.AddParam("grant_type","authorization_code")
loReq.AddParam("client_id","3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4")
loReq.AddParam("client_secret","{{clientSecret}}")
loReq.AddParam("redirect_uri","{{redirectUrl}}")
loReq.AddParam("format","json")

loReq.HttpVerb = "POST"
loReq.Path = "/services/oauth2/token"
loReq.ContentType = "multipart/form-data"

loResp = loHttp.SynchronousRequest("login.salesforce.com{{site}}",443,.T.,loReq)
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
// Sets {{_refreshToken}} from the response: refresh_token.
// Sets {{_endpoint}} from the response: instance_url.
// Sets {{_userId}} from the response: id, piece -1 of it split at "/".
// Sets {{_orgId}} from the response: id, piece -2 of it split at "/".



release loHttp
release loReq
