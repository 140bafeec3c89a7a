// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loResp = loHttp.QuickRequest("POST","https://domain.com/services/data/v53.0/chatter/feed-elements?feedElementType=FeedItem&subjectId=%3CUSER_GROUP_RECORD_ID%3E&text=New%20Feed%20Item")
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
