import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append('<?xml version="1.0" encoding="utf-8"?>\n')
sbRequestBody.Append(
    '<soapenv:Envelope xmlns:soapenv="http://schemas.xmlsoap.org/soap/envelope/" xmlns:tns="http://soap.sforce.com/2006/04/metadata">\n'
)
sbRequestBody.Append("\t<soapenv:Header>\n")
sbRequestBody.Append("\t<tns:SessionHeader>\n")
sbRequestBody.Append("\t\t<tns:sessionId>{{_accessToken}}</tns:sessionId>\n")
sbRequestBody.Append("\t</tns:SessionHeader>\n")
sbRequestBody.Append("\t</soapenv:Header>\n")
sbRequestBody.Append("\t<soapenv:Body>\n")
sbRequestBody.Append("\t\t<tns:describeValueType>\n")
sbRequestBody.Append(
    "\t\t\t<type>{http://soap.sforce.com/2006/04/metadata}INSERT_METADATA_TYPE_NAME</type>\n"
)
sbRequestBody.Append("\t\t</tns:describeValueType>\n")
sbRequestBody.Append("\t</soapenv:Body>\n")
sbRequestBody.Append("</soapenv:Envelope>")

http.SetRequestHeader("Content-Type", "text/xml")
http.SetRequestHeader("charset", "UTF-8")
http.SetRequestHeader("SOAPAction", "login")
http.SetRequestHeader("Accept", "text/xml")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://domain.com/services/Soap/m/53.0",
    sbRequestBody,
    "utf-8",
    "text/xml",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
