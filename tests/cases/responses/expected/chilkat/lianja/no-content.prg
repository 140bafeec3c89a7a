// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loResp = loHttp.QuickRequest("DELETE","https://api.example.com/x")
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
if (lnRespStatusCode <> 204) then
    ? "Response Header:"
    ? loResp.Header
    ? loResp.BodyStr
    ? "Failed."
    release loResp
    release loHttp
    return
endif

release loResp

? "Success."


release loHttp
