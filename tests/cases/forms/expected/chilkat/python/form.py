import sys

import chilkat

# This example assumes the Chilkat API to have been previously unlocked.
# See Global Unlock Sample for sample code.

http = chilkat.CkHttp()

sbRequestBody = chilkat.CkStringBuilder()
sbRequestBody.Append("grant_type=password")
sbRequestBody.Append("&grant_type=again")
sbRequestBody.Append("&user%20name=a%26b%3Dc%20%C3%A9")
sbRequestBody.Append("&scope={{scope}}")

# resp is a CkHttpResponse
resp = http.PTextSb(
    "POST",
    "https://api.example.com/token",
    sbRequestBody,
    "utf-8",
    "application/x-www-form-urlencoded",
    False,
    False,
)
if http.get_LastMethodSuccess() == False:
    print(http.lastErrorText())
    sys.exit()

respStatusCode = resp.get_StatusCode()
print("Response Status Code = " + str(respStatusCode))
print(resp.bodyStr())
