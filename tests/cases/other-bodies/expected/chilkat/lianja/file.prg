// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loBdRequestBody = createobject("CkBinData")
llSuccess = loBdRequestBody.LoadFile("pictures/cat.png")
if (llSuccess = .F.) then
    ? loBdRequestBody.LastErrorText
    release loHttp
    release loBdRequestBody
    return
endif

loResp = loHttp.PBinaryBd("POST","https://api.example.com/file",loBdRequestBody,"image/png",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loBdRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loBdRequestBody
