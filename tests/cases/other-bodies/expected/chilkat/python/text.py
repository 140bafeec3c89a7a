import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("line 'one'\r\n")
sbRequestBody.Append('line "two"\n')
sbRequestBody.Append("$HOME `id`\n")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "PUT",
    "https://api.example.com/text",
    sbRequestBody,
    "utf-8",
    "text/plain",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
