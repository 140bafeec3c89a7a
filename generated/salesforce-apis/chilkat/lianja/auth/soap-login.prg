// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append('<?xml version="1.0" encoding="utf-8" ?>' + chr(10))
loSbRequestBody.Append('<env:Envelope xmlns:xsd="http://www.w3.org/2001/XMLSchema"' + chr(10))
loSbRequestBody.Append('    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"' + chr(10))
loSbRequestBody.Append('    xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">' + chr(10))
loSbRequestBody.Append("  <env:Body>" + chr(10))
loSbRequestBody.Append('    <n1:login xmlns:n1="urn:partner.soap.sforce.com">' + chr(10))
loSbRequestBody.Append("      <n1:username><![CDATA[{{username}}]]></n1:username>" + chr(10))
loSbRequestBody.Append("      <n1:password><![CDATA[{{password}}{{secretToken}}]]></n1:password>" + chr(10))
loSbRequestBody.Append("    </n1:login>" + chr(10))
loSbRequestBody.Append("  </env:Body>" + chr(10))
loSbRequestBody.Append("</env:Envelope>")

loHttp.SetRequestHeader("Content-Type","text/xml")
loHttp.SetRequestHeader("SOAPAction","login")
loHttp.SetRequestHeader("charset","UTF-8")
loHttp.SetRequestHeader("Accept","text/xml")

loResp = loHttp.PTextSb("POST","https://login.salesforce.com{{site}}/services/Soap/u/53.0",loSbRequestBody,"utf-8","text/xml",.F.,.F.)
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
