// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("grant_type","refresh_token")
loReq.AddParam("client_id","3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4")
loReq.AddParam("client_secret","{{clientSecret}}")
loReq.AddParam("refresh_token","{{_refreshToken}}")

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



release loHttp
release loReq
