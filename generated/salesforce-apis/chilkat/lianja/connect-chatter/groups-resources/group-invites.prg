// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

// Use this online tool to generate code from sample JSON: Generate Code to Create JSON

// The following JSON is sent in the request body.

// {
//   "invitees": {
//     "emails": [
//       "testemail1@sfdcpostman.com",
//       "testemail2@sfdcpostman.com"
//     ]
//   },
//   "message": "Join this group to participate in the discussion about your favorite feature."
// }

loJson = createobject("CkJsonObject")
loJson.UpdateString("invitees.emails[0]","testemail1@sfdcpostman.com")
loJson.UpdateString("invitees.emails[1]","testemail2@sfdcpostman.com")
loJson.UpdateString("message","Join this group to participate in the discussion about your favorite feature.")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PostJson3("https://domain.com/services/data/v53.0/chatter/groups/group/:GROUP_ID/invite","application/json",loJson)
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
