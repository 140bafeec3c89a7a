import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append('<?xml version="1.0"?>\n')
sbRequestBody.Append('<a x="1">\n')
sbRequestBody.Append("  <b>t &amp; u</b>\n")
sbRequestBody.Append("</a>\n")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://api.example.com/xml",
    sbRequestBody,
    "utf-8",
    "application/xml",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
