// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("grant_type","password")
loReq.AddParam("client_id","3MVG98_Psg5cppyYCmk1gZNC25o00SXpgpodlS29IZ6pXiHkt3xuPa5qIjBTtEgdsiMuIWVN_8F0jnwEtbDh4")
loReq.AddParam("client_secret","{{clientSecret}}")
loReq.AddParam("username","{{username}}")
loReq.AddParam("password","{{password}}{{secretToken}}")

loReq.AddHeader("Accept","application/json")

loResp = loHttp.PostUrlEncoded("https://login.salesforce.com{{site}}/services/oauth2/token",loReq)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loReq
    return
endif

loSbResponseBody = createobject("CkStringBuilder")
loResp.GetBodySb(loSbResponseBody)

loJResp = createobject("CkJsonObject")
loJResp.LoadSb(loSbResponseBody)
loJResp.EmitCompact = .F.

? "Response Body:"
? loJResp.Emit()

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
if (lnRespStatusCode >= 400) then
    ? "Response Header:"
    ? loResp.Header
    ? "Failed."
    release loResp
    release loHttp
    release loReq
    release loSbResponseBody
    release loJResp
    return
endif

release loResp

// Sample JSON response:
// (Sample code for parsing the JSON response is shown below)

// {
//   "access_token": "ACCESS_TOKEN_GOES_HERE",
//   "instance_url": "https://pozil-dev-ed.my.salesforce.com",
//   "id": "https://login.salesforce.com/id/00D58000000arpqEAA/00558000000yFyDAAU",
//   "token_type": "Bearer",
//   "issued_at": "1609942615640",
//   "signature": "SIGNATURE_GOES_HERE"
// }

// Sample code for parsing the JSON response...
// Use this online tool to generate parsing code from sample JSON: Generate JSON Parsing Code

lcAccess_token = loJResp.StringOf("access_token")
lcInstance_url = loJResp.StringOf("instance_url")
lcId = loJResp.StringOf("id")
lcToken_type = loJResp.StringOf("token_type")
lcIssued_at = loJResp.StringOf("issued_at")
lcSignature = loJResp.StringOf("signature")

// Sets {{_accessToken}} from the response: access_token.
// Sets {{_endpoint}} from the response: instance_url.
// Sets {{_userId}} from the response: id, piece -1 of it split at "/".
// Sets {{_orgId}} from the response: id, piece -2 of it split at "/".



release loHttp
release loReq
release loSbResponseBody
release loJResp
