import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append('{"a":1}\n')
sbRequestBody.Append('{"a":2}\n')

http.SetRequestHeader("Content-Type", "application/x-ndjson")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://api.example.com/lines",
    sbRequestBody,
    "utf-8",
    "application/x-ndjson",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
