// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("json",'{"cropY":"0","cropX":"0","cropSize":"200"}')
// The collection names no file here, so the part is empty; AddFileForUpload2 sends a file.
loReq.AddStringForUpload2('fileUpload"; filename="',"","","utf-8","")

loReq.HttpVerb = "POST"
loReq.Path = "/services/data/v53.0/connect/user-profiles/me/photo"
loReq.ContentType = "multipart/form-data"

loResp = loHttp.SynchronousRequest("domain.com",443,.T.,loReq)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loReq
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loReq
