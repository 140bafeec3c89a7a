// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loResp = loHttp.QuickRequest("POST","https://domain.com/services/data/v53.0/chatter/users/me/messages?text=This%20is%20a%20private%20message&recipients=%3CUSER1_ID%3E,%3CUSER2_ID%3E")
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
