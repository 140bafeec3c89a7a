// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append('<?xml version="1.0" encoding="utf-8"?>' + chr(10))
loSbRequestBody.Append('<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tns="http://soap.sforce.com/2006/04/metadata">' + chr(10))
loSbRequestBody.Append(chr(9) + "<soapenv:Header>" + chr(10))
loSbRequestBody.Append(chr(9) + "<tns:SessionHeader>" + chr(10))
loSbRequestBody.Append(chr(9) + chr(9) + "<tns:sessionId>{{_accessToken}}</tns:sessionId>" + chr(10))
loSbRequestBody.Append(chr(9) + "</tns:SessionHeader>" + chr(10))
loSbRequestBody.Append(chr(9) + "</soapenv:Header>" + chr(10))
loSbRequestBody.Append(chr(9) + "<soapenv:Body>" + chr(10))
loSbRequestBody.Append(chr(9) + chr(9) + "<tns:describeValueType>" + chr(10))
loSbRequestBody.Append(chr(9) + chr(9) + chr(9) + "<type>{http://soap.sforce.com/2006/04/metadata}INSERT_METADATA_TYPE_NAME</type>" + chr(10))
loSbRequestBody.Append(chr(9) + chr(9) + "</tns:describeValueType>" + chr(10))
loSbRequestBody.Append(chr(9) + "</soapenv:Body>" + chr(10))
loSbRequestBody.Append("</soapenv:Envelope>")

loHttp.SetRequestHeader("Content-Type","text/xml")
loHttp.SetRequestHeader("charset","UTF-8")
loHttp.SetRequestHeader("SOAPAction","login")
loHttp.SetRequestHeader("Accept","text/xml")

loResp = loHttp.PTextSb("POST","https://domain.com/services/Soap/m/53.0",loSbRequestBody,"utf-8","text/xml",.F.,.F.)
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
