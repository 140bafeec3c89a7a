// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loReq = createobject("CkHttpRequest")
loReq.AddParam("text",'@not a file; "quoted"')
loReq.AddStringForUpload2("meta","",'{"a": 1}',"utf-8","application/json")
loReq.AddFileForUpload2("file","dir/report, final.csv","text/csv")
loReq.AddFileForUpload2("files","a.txt","text/plain")
loReq.AddFileForUpload2("files","b.unknown","application/octet-stream")
// The collection names no file here, so the part is empty; AddFileForUpload2 sends a file.
loReq.AddStringForUpload2('later"; filename="',"","","utf-8","")

loReq.HttpVerb = "POST"
loReq.Path = "/parts"
loReq.ContentType = "multipart/form-data"

loResp = loHttp.SynchronousRequest("api.example.com",443,.T.,loReq)
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
