// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loQueryParams = createobject("CkJsonObject")
loQueryParams.UpdateString("response_type","code")
loQueryParams.UpdateString("client_id","3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4")
loQueryParams.UpdateString("redirect_uri","{{redirectUrl}}")
loQueryParams.UpdateString("scope","full refresh_token")

loResp = loHttp.QuickRequestParams("GET","https://login.salesforce.com{{site}}/services/oauth2/authorize",loQueryParams)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loQueryParams
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loQueryParams
