// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loHttp.SetRequestHeader("Content-Type","text/csv")
loHttp.SetRequestHeader("X-SFDC-Session","{{_accessToken}}")
loHttp.SetRequestHeader("charset","UTF-8")

loResp = loHttp.QuickRequest("POST","https://domain.com/services/async/53.0/job/{{_jobId}}/batch")
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
