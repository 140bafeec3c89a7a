// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "redirect_uris": [
//     "http://localhost"
//   ],
//   "response_types": [
//     "code",
//     "token",
//     "id_token"
//   ],
//   "grant_types": [
//     "authorization_code",
//     "implicit",
//     "refresh_token"
//   ],
//   "application_type": "web",
//   "contacts": [
//     "abc@sf.com",
//     "ve7jtb@example.org"
//   ],
//   "client_name": "Example Olivier"
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("redirect_uris[0]","http://localhost")
loJson.UpdateString("response_types[0]","code")
loJson.UpdateString("response_types[1]","token")
loJson.UpdateString("response_types[2]","id_token")
loJson.UpdateString("grant_types[0]","authorization_code")
loJson.UpdateString("grant_types[1]","implicit")
loJson.UpdateString("grant_types[2]","refresh_token")
loJson.UpdateString("application_type","web")
loJson.UpdateString("contacts[0]","abc@sf.com")
loJson.UpdateString("contacts[1]","ve7jtb@example.org")
loJson.UpdateString("client_name","Example Olivier")

// Adds the "Authorization: Bearer {{init_access_token}}" header.
loHttp.AuthToken = "{{init_access_token}}"
loHttp.SetRequestHeader("Content-Type","application/json")
loHttp.SetRequestHeader("Accept","application/json")

loResp = loHttp.PostJson3("https://login.salesforce.com{{site}}/services/oauth2/register","application/json",loJson)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loJson
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loJson
