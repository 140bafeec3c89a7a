// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append("Salesforce Field,Csv Header,Value,Hint" + chr(10))
loSbRequestBody.Append("Name,Full Name,," + chr(10))
loSbRequestBody.Append("Title,Job Title,," + chr(10))
loSbRequestBody.Append("LeadSource,Lead Source,Import," + chr(10))
loSbRequestBody.Append("Description,,Imported from XYZ.csv," + chr(10))
loSbRequestBody.Append("Birthdate,Date of Birth,,dd MM yy")

loHttp.SetRequestHeader("Content-Type","text/csv")
loHttp.SetRequestHeader("X-SFDC-Session","{{_accessToken}}")
loHttp.SetRequestHeader("charset","UTF-8")
loHttp.SetRequestHeader("Accept-Encoding","gzip")
loHttp.SetRequestHeader("Content-Encoding","gzip")

loResp = loHttp.PTextSb("POST","https://domain.com/services/async/53.0/job/{{_jobId}}/spec",loSbRequestBody,"utf-8","text/csv",.F.,.F.)
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
