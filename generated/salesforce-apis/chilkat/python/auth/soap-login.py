import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append('<?xml version="1.0" encoding="utf-8" ?>\n')
sbRequestBody.Append('<env:Envelope xmlns:xsd="http://www.w3.org/2001/XMLSchema"\n')
sbRequestBody.Append('    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"\n')
sbRequestBody.Append('    xmlns:env="http://schemas.xmlsoap.org/soap/envelope/">\n')
sbRequestBody.Append("  <env:Body>\n")
sbRequestBody.Append('    <n1:login xmlns:n1="urn:partner.soap.sforce.com">\n')
sbRequestBody.Append("      <n1:username><![CDATA[{{username}}]]></n1:username>\n")
sbRequestBody.Append(
    "      <n1:password><![CDATA[{{password}}{{secretToken}}]]></n1:password>\n"
)
sbRequestBody.Append("    </n1:login>\n")
sbRequestBody.Append("  </env:Body>\n")
sbRequestBody.Append("</env:Envelope>")

http.SetRequestHeader("Content-Type", "text/xml")
http.SetRequestHeader("SOAPAction", "login")
http.SetRequestHeader("charset", "UTF-8")
http.SetRequestHeader("Accept", "text/xml")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://login.salesforce.com{{site}}/services/Soap/u/53.0",
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
