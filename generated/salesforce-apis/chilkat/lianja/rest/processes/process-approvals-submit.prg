// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("{" + chr(10))
loSbRequestBody.Append(chr(9) + '"actionType":"string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"contextActorId":"ID",' + chr(10))
loSbRequestBody.Append(chr(9) + '"contextId":"ID",' + chr(10))
loSbRequestBody.Append(chr(9) + '"comments":"string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"nextApproverIds":"ID[]",' + chr(10))
loSbRequestBody.Append(chr(9) + '"processDefinitionNameOrId":"string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"skipEntryCriteria":"boolean",' + chr(10))
loSbRequestBody.Append("}")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PTextSb("POST","https://domain.com/services/data/v53.0/process/approvals",loSbRequestBody,"utf-8","application/json",.F.,.F.)
if (loHttp.LastMethodSuccess = .F.) then
    ? loHttp.LastErrorText
    release loHttp
    release loSbRequestBody
    return
endif

lnRespStatusCode = loResp.StatusCode
? "Response Status Code = " + str(lnRespStatusCode)
? loResp.BodyStr
release loResp



release loHttp
release loSbRequestBody
