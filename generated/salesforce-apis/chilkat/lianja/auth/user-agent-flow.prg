// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loResp = loHttp.QuickRequest("GET","https://login.salesforce.com{{site}}/services/oauth2/authorize?response_type=token&client_id=3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4&redirect_uri={{redirectUrl}}&display=touch&login_hint&nonce=awesome")
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
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
