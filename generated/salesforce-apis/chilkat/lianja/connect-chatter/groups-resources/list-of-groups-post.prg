// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loResp = loHttp.QuickRequest("POST","https://domain.com/services/data/v53.0/chatter/groups?name=New%20Chatter%20Group%20%20(Private%20Access)&visibility=PrivateAccess&description=Created%20via%20API&information=Private%20Information&isArchived=false&isAutoArchiveDisabled=false&isBroadca" + "st=false&canHaveChatterGuests%09=true")
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
