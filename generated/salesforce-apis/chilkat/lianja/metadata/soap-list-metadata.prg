// This example assumes the Chilkat API to have been previously unlocked.
// See Global Unlock Sample for sample code.

loHttp = createobject("CkHttp")

loSbRequestBody = createobject("CkStringBuilder")
loSbRequestBody.Append('<?xml version="1.0" encoding="utf-8"?>' + chr(10))
loSbRequestBody.Append('<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tns="http://soap.sforce.com/2006/04/metadata">' + chr(10))
loSbRequestBody.Append("    <soapenv:Header>" + chr(10))
loSbRequestBody.Append("        <tns:SessionHeader>" + chr(10))
loSbRequestBody.Append("            <tns:sessionId>{{_accessToken}}</tns:sessionId>" + chr(10))
loSbRequestBody.Append("        </tns:SessionHeader>" + chr(10))
loSbRequestBody.Append("    </soapenv:Header>" + chr(10))
loSbRequestBody.Append("    <soapenv:Body>" + chr(10))
loSbRequestBody.Append("        <tns:listMetadata>" + chr(10))
loSbRequestBody.Append("            <listMetadataQuery>" + chr(10))
loSbRequestBody.Append("                <type>CustomObject</type>" + chr(10))
loSbRequestBody.Append("                <folder></folder>" + chr(10))
loSbRequestBody.Append("            </listMetadataQuery>" + chr(10))
loSbRequestBody.Append("            <asOfVersion>53.0</asOfVersion>" + chr(10))
loSbRequestBody.Append("        </tns:listMetadata>" + chr(10))
loSbRequestBody.Append("    </soapenv:Body>" + chr(10))
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
