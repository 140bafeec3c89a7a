// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("{" + chr(10))
loSbRequestBody.Append(chr(9) + '"startTime": "string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"endTime": "string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"workTypeGroupId": "string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"workType": "Work Type",' + chr(10))
loSbRequestBody.Append(chr(9) + '"accountId": "string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"territoryIds": "string[]",' + chr(10))
loSbRequestBody.Append(chr(9) + '"requiredResourceIds": "string[]",' + chr(10))
loSbRequestBody.Append(chr(9) + '"schedulingPolicyId": "string",' + chr(10))
loSbRequestBody.Append(chr(9) + '"allowConcurrentScheduling": "boolean",' + chr(10))
loSbRequestBody.Append("}")

loHttp.SetRequestHeader("Content-Type","application/json")

loResp = loHttp.PTextSb("POST","https://domain.com/services/data/v53.0/scheduling/getAppointmentSlots",loSbRequestBody,"utf-8","application/json",.F.,.F.)
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
