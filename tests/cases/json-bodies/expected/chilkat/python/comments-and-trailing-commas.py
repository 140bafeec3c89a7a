import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("{\n")
sbRequestBody.Append("  \n")
sbRequestBody.Append('  "id": 1,  "url": "http://h//x",\n')
sbRequestBody.Append("}")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "PATCH",
    "https://api.example.com/comments",
    sbRequestBody,
    "utf-8",
    "application/json",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
